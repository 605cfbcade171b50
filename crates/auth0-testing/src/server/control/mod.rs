//! The tenant's handle for programs that are not written in Rust: operations below `/_tenant/`.
//!
//! This module contains no logic of its own. It decodes a request, calls the method of [`Tenant`], and encodes
//! the result. [`operations::ALL`] is the single list of operations for the router and for the response to
//! `GET /_tenant/`, and a test compares it with the README.

mod codec;
mod input;
mod operations;

use std::pin::Pin;
use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Value, json};

use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::tenant::Tenant;
use input::Input;
use operations::ALL;

/// The path prefix of all operations.
pub(crate) const PREFIX: &str = "/_tenant";

type Outcome = Result<Value, crate::Error>;
type Running = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// An operation below the prefix.
struct Operation {
    method: &'static str,
    /// The path below the prefix.
    path: &'static str,
    /// Names of the fields of its query or body; `?` follows the name of each optional field.
    fields: &'static str,
    description: &'static str,
    run: fn(Tenant, Input) -> Running,
}

pub(crate) fn router() -> Router<Arc<TenantState>> {
    Router::new()
        .route(PREFIX, any(answer))
        .route("/_tenant/{*operation}", any(answer))
        .route("/_tenant/", any(answer))
}

async fn answer(State(state): State<Arc<TenantState>>, request: Request) -> Response {
    let Some(key) = &state.control_key else {
        return ApiError::unknown_route().into_response();
    };
    if !has_key(request.headers(), key) {
        let message = "The header Authorization must be \"Bearer\" and the control key";
        return ApiError::unauthorized(message).into_response();
    }
    let (parts, body) = request.into_parts();
    // The body was already read, within the size limit.
    let body = axum::body::to_bytes(body, usize::MAX).await;
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let path = path.strip_prefix(PREFIX).unwrap_or_default();
    let path = path.trim_end_matches('/');
    if method == "GET" && path.is_empty() {
        return Json(list()).into_response();
    }
    let found = ALL
        .iter()
        .find(|operation| operation.method == method && operation.path == path);
    let Some(operation) = found else {
        let message = format!("There is no {method} {PREFIX}{path}; see GET {PREFIX}/");
        return ApiError::new(StatusCode::NOT_FOUND, "unknown_operation", message).into_response();
    };
    let outcome = run(
        operation,
        state,
        parts.uri.query(),
        &body.unwrap_or_default(),
    )
    .await;
    match outcome {
        Ok(Value::Null) => StatusCode::NO_CONTENT.into_response(),
        Ok(value) => Json(value).into_response(),
        Err(error) => {
            let source = std::error::Error::source(&error).map(|source| format!(": {source}"));
            let message = format!("{error}{}", source.unwrap_or_default());
            ApiError::new(StatusCode::BAD_REQUEST, "refused", message).into_response()
        }
    }
}

async fn run(
    operation: &Operation,
    state: Arc<TenantState>,
    query: Option<&str>,
    body: &Bytes,
) -> Outcome {
    let input = Input::read(query, body, operation.fields)?;
    let tenant = Tenant {
        state,
        server: None,
    };
    (operation.run)(tenant, input).await
}

fn has_key(headers: &HeaderMap, key: &str) -> bool {
    let value = headers.get(header::AUTHORIZATION);
    let given = value
        .and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "))
        .unwrap_or_default();
    // The comparison does not reveal where the keys differ, although that hardly matters in a test double.
    let differences = given.bytes().zip(key.bytes());
    let differences = differences.fold(0, |sum, (a, b)| sum | (a ^ b));
    given.len() == key.len() && differences == 0
}

fn list() -> Value {
    let operations = ALL.iter().map(|operation| {
        json!({
            "method": operation.method,
            "path": format!("{PREFIX}{}", operation.path),
            "fields": operation.fields.split_whitespace().collect::<Vec<_>>(),
            "description": operation.description,
        })
    });
    json!({ "operations": operations.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compares the list with the README. On a mismatch, the test prints the expected table.
    #[test]
    fn the_readme_lists_every_operation() {
        let rows = ALL.iter().map(|operation| {
            let Operation {
                method,
                path,
                fields,
                description,
                ..
            } = operation;
            let fields: Vec<_> = fields
                .split_whitespace()
                .map(|field| format!("`{field}`"))
                .collect();
            format!(
                "| `{method} {path}` | {} | {description} |\n",
                fields.join(" ")
            )
        });
        let table: String = rows.collect();
        assert!(
            include_str!("../../../README.md").contains(&table),
            "{table}"
        );
    }
}
