//! The clients that may use a connection, and the deletion of its users.

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{delete, get};
use serde_json::{Value, json};

use super::CONNECTIONS;
use crate::api::call::Call;
use crate::api::clients::CLIENTS;
use crate::api::page::page;
use crate::api::query::Paging;
use crate::api::resource::{Answer, Routes};
use crate::api::schema::complain;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/connections/{id}/clients",
            get(async |call: Call| list(&call)).patch(async |call: Call| change(&call)),
        )
        .route(
            "/api/v2/connections/{id}/users",
            delete(async |call: Call| delete_user(&call)),
        )
}

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let paging = match query.paging()? {
        // This list supports only checkpoint pagination, even if the query does not request it.
        Paging::Offset { limit, .. } => Paging::Checkpoint {
            after: None,
            take: limit,
        },
        checkpoint @ Paging::Checkpoint { .. } => checkpoint,
    };
    let resources = lock(&call.state.management.resources);
    let connection = resources.find(&CONNECTIONS, call.path("id"));
    let enabled = enabled(connection.ok_or_else(|| CONNECTIONS.inexistent())?);
    let page = page(
        (0..).zip(enabled),
        &paging,
        "clients",
        |id| json!({ "client_id": id }),
    );
    Ok(Json(page).into_response())
}

fn enabled(connection: &Members) -> Vec<Value> {
    let enabled = connection.get("enabled_clients").and_then(Value::as_array);
    enabled.cloned().unwrap_or_default()
}

/// Enables or disables a connection for clients, given a list of client identifiers and statuses.
fn change(call: &Call) -> Answer {
    let given: Vec<Value> = serde_json::from_slice(&call.body)
        .map_err(|_| ApiError::invalid_body("Invalid request payload JSON format"))?;
    let mut resources = lock(&call.state.management.resources);
    let mut changes = Vec::with_capacity(given.len());
    for (index, entry) in given.iter().enumerate() {
        let (Some(id), Some(status)) = (entry["client_id"].as_str(), entry["status"].as_bool())
        else {
            return Err(complain(&format!(
                "'Missing required property: client_id or status' on property [{index}]"
            )));
        };
        if resources.find(&CLIENTS, id).is_none() {
            return Err(CLIENTS.inexistent());
        }
        changes.push((json!(id), status));
    }
    let connection = resources.of(&CONNECTIONS).get_mut(call.path("id"));
    let connection = connection.ok_or_else(|| CONNECTIONS.inexistent())?;
    let mut enabled = enabled(connection);
    for (id, status) in changes {
        enabled.retain(|known| *known != id);
        if status {
            enabled.push(id);
        }
    }
    connection.insert("enabled_clients".into(), enabled.into());
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Deletes the user of a connection with the given email address.
fn delete_user(call: &Call) -> Answer {
    let query = call.query()?;
    let email = query.one("email").ok_or_else(|| {
        ApiError::invalid_query("Query validation error: 'Missing required property: email'.")
    })?;
    let connection = {
        let resources = lock(&call.state.management.resources);
        let connection = resources.find(&CONNECTIONS, call.path("id"));
        text(connection.ok_or_else(|| CONNECTIONS.inexistent())?, "name").to_owned()
    };
    let removed = {
        let mut store = lock(&call.state.users);
        let mut found = store.with_email(email).into_iter().map(|(_, user)| user);
        let found = found.find(|user| user.is_of(&connection));
        let id = found.map(|user| user.id.clone());
        id.and_then(|id| store.remove(&id))
    };
    if let Some(user) = removed {
        call.state.forget_user(&user.id);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
