//! Operations without a handler, served from Auth0's document.
//!
//! `table.json` is written by the generator of the SDK. A handler of this tenant takes precedence:
//! only paths that match no other route get here. An operation that the document alone is not
//! enough to model returns 501 with its name rather than a meaningless response.

mod ask;
mod check;
mod derived;
mod fill;
mod habit;
mod list;
mod serve;
mod table;

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::Method;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::api::authorization::{require_scope, require_token};
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::state_file::Seed;
use crate::store::collection::Members;
use ask::Ask;
pub(crate) use check::complaint;
#[cfg(test)]
pub(crate) use fill::{DEPTH, sample};
use habit::Habit;
pub(crate) use table::{Found, Operation, Table};
pub(super) use table::{elements, types};

use super::query::Query;
use super::resource::Answer;

/// Answers requests that match no route of this tenant.
pub(crate) async fn unrouted(State(state): State<Arc<TenantState>>, request: Request) -> Response {
    let path = request.uri().path();
    match path.strip_prefix("/api/v2").map(str::to_owned) {
        Some(path) => answer(state, &path, request)
            .await
            .unwrap_or_else(IntoResponse::into_response),
        None => ApiError::unknown_route().into_response(),
    }
}

async fn answer(state: Arc<TenantState>, path: &str, request: Request) -> Answer {
    let table = Table::get();
    let method = match request.method() {
        &Method::HEAD => "GET",
        method => method.as_str(),
    };
    let (operation, parameters) = match table.find(method, path) {
        Found::Operation(operation, parameters) => (operation, parameters),
        Found::OtherMethod | Found::Nothing => return Err(ApiError::unknown_route()),
    };
    if operation.scopes.is_empty() {
        require_token(&state, request.headers())?;
    } else {
        let scopes: Vec<&str> = operation.scopes.iter().map(String::as_str).collect();
        require_scope(&state, request.headers(), &scopes)?;
    }
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX)
        .await
        .map_err(|_| ApiError::payload_too_large())?;
    let ask = Ask {
        table,
        operation,
        state,
        headers: parts.headers,
        query: parts.uri.query().map(str::to_owned),
        body,
        seeds: parts.extensions.get::<Seed>().is_some(),
        parameters,
    };
    let is_answered = derived::is_answered(&line(operation));
    let habit = table.habit(operation);
    if habit == Habit::Other && !is_answered {
        return Err(ApiError::unmodelled(&operation.method, &operation.path));
    }
    ask.check_parents()?;
    if is_answered {
        return derived::answered(&ask);
    }
    serve::answer(&ask, habit)
}

/// Returns whether resources of a collection have this member, in requests or in responses.
pub(crate) fn knows(collection: &str, member: &str) -> bool {
    let table = Table::get();
    let Found::Operation(operation, _) = table.find("POST", collection) else {
        return false;
    };
    let schemas = operation.body.iter().chain(&operation.answer);
    let mut found = schemas.filter_map(|schema| table.property(schema, member));
    found.next().is_some()
}

/// Validates the body of an operation that has a handler and returns the document's complaint.
/// Members that are missing from the document are left to the handler.
pub(super) fn body_complaint(operation: &Operation, members: &Members) -> Option<String> {
    let table = Table::get();
    let schema = operation.body.as_ref()?;
    let known = members.iter();
    let known = known.filter(|(name, _)| table.property(schema, name).is_some());
    let known: Members = known.map(|(name, it)| (name.clone(), it.clone())).collect();
    if known.is_empty() {
        return None;
    }
    complaint(table, schema, &Value::Object(known))
}

/// Checks the values of the query parameters of an operation that has a handler.
pub(super) fn check_query(operation: &Operation, query: &Query) -> Result<(), ApiError> {
    ask::check_query(Table::get(), operation, query)
}

fn line(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

/// Returns every scope that an operation of the document requires.
pub(super) fn scopes() -> BTreeSet<String> {
    let operations = Table::get().operations.iter();
    operations
        .flat_map(|operation| operation.scopes.iter().cloned())
        .collect()
}

#[cfg(test)]
mod tests;
