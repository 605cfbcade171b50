//! `/api/v2/connections`: list, create, get, update, delete.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::connection_store::Connection;
use super::page::page;
use super::query::{Fields, Query};
use super::validation;
use crate::authorization::require_scope;
use crate::clock::rfc3339_now;
use crate::error_body::ApiError;
use crate::state::{TenantState, lock};

const LIST_PARAMETERS: [&str; 9] = [
    "page",
    "per_page",
    "include_totals",
    "from",
    "take",
    "strategy",
    "name",
    "fields",
    "include_fields",
];

/// A path that is not UTF-8 when decoded names no connection.
type Id = Result<Path<String>, PathRejection>;

pub(super) async fn list(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    require_scope(&state, &headers, &["read:connections"])?;
    let query = Query::read(
        query.as_deref(),
        &LIST_PARAMETERS,
        state.settings.record_limit,
    )?;
    let paging = query.paging()?;
    let fields = query.fields()?;
    let strategies = query.all("strategy");
    let store = lock(&state.connections);
    let matching = store.iter().filter(|connection| {
        query
            .one("name")
            .is_none_or(|name| connection.name() == name)
            && (strategies.is_empty() || strategies.contains(&connection.strategy()))
    });
    let matching = matching
        .map(|connection| (connection.sequence, connection))
        .collect();
    let page = page(matching, &paging, "connections", |connection| {
        Value::Object(entry_of_list(connection, &fields))
    });
    Ok(Json(page))
}

/// Lists leave out `enabled_clients`, which a single connection has.
fn entry_of_list(connection: &Connection, fields: &Fields) -> Map<String, Value> {
    let mut members = fields.select(&connection.members);
    members.remove("enabled_clients");
    members
}

pub(super) async fn create(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    require_scope(&state, &headers, &["create:connections"])?;
    let members = validation::new_connection(&headers, &body)?;
    let mut store = lock(&state.connections);
    if members
        .get("name")
        .and_then(Value::as_str)
        .is_some_and(|name| store.has_name(name))
    {
        return Err(ApiError::new(
            StatusCode::CONFLICT,
            "connection_conflict",
            "A connection with the same name already exists",
        ));
    }
    let connection = store.insert(members);
    Ok((
        StatusCode::CREATED,
        Json(Value::Object(connection.members.clone())),
    ))
}

pub(super) async fn get(
    State(state): State<Arc<TenantState>>,
    id: Id,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    require_scope(&state, &headers, &["read:connections"])?;
    let fields = Query::read(query.as_deref(), &["fields", "include_fields"], 0)?.fields()?;
    let Path(id) = id.map_err(|_| inexistent())?;
    let store = lock(&state.connections);
    let connection = store.get(&id).ok_or_else(inexistent)?;
    Ok(Json(Value::Object(fields.select(&connection.members))))
}

pub(super) async fn update(
    State(state): State<Arc<TenantState>>,
    id: Id,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, ApiError> {
    require_scope(&state, &headers, &["update:connections"])?;
    let members = validation::connection_update(&headers, &body)?;
    let Path(id) = id.map_err(|_| inexistent())?;
    let mut store = lock(&state.connections);
    let connection = store.update(&id, members).ok_or_else(inexistent)?;
    Ok(Json(Value::Object(connection.members.clone())))
}

/// 202 with the time of the deletion, or 204 where there is nothing to delete (any more).
pub(super) async fn delete(
    State(state): State<Arc<TenantState>>,
    id: Id,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    require_scope(&state, &headers, &["delete:connections"])?;
    let deleted = id.is_ok_and(|Path(id)| lock(&state.connections).remove(&id));
    if !deleted {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    Ok((
        StatusCode::ACCEPTED,
        Json(json!({ "deleted_at": rfc3339_now() })),
    )
        .into_response())
}

fn inexistent() -> ApiError {
    ApiError::new(
        StatusCode::NOT_FOUND,
        "inexistent_connection",
        "The connection does not exist",
    )
}
