//! `/api/v2/user-blocks`: users that are blocked after wrong passwords, and their unblocking.

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::{Value, json};

use super::call::Call;
use super::resource::{Answer, Routes};
use super::users;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::users::User;

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/user-blocks",
            get(async |call: Call| show(&call, named))
                .delete(async |call: Call| unlock(&call, named)),
        )
        .route(
            "/api/v2/user-blocks/{id}",
            get(async |call: Call| show(&call, identified))
                .delete(async |call: Call| unlock(&call, identified)),
        )
}

/// Finds the users that a call refers to.
type Find = fn(&Call) -> Result<Vec<User>, ApiError>;

fn identified(call: &Call) -> Result<Vec<User>, ApiError> {
    let user = call.state.find_user_by_id(call.path("id"));
    Ok(vec![user.ok_or_else(users::inexistent)?])
}

/// Returns the users with this email address, username, or phone number.
fn named(call: &Call) -> Result<Vec<User>, ApiError> {
    let query = call.query()?;
    let identifier = query.one("identifier").ok_or_else(|| {
        ApiError::invalid_query("Query validation error: 'Missing required property: identifier'.")
    })?;
    let users = lock(&call.state.users);
    let mut found = users.with_email(identifier);
    found.extend(users.with_username(identifier));
    found.extend(users.with_phone(identifier));
    Ok(found.into_iter().map(|(_, user)| user.clone()).collect())
}

fn show(call: &Call, find: Find) -> Answer {
    let locked = find(call)?
        .into_iter()
        .filter(|user| call.state.is_locked(&user.id));
    let blocks: Vec<Value> = locked
        .map(|user| {
            let connection = user.connection().to_owned();
            let identifier = user.email.or(user.username).or(user.phone_number);
            json!({ "identifier": identifier, "ip": "127.0.0.1", "connection": connection })
        })
        .collect();
    Ok(Json(json!({ "blocked_for": blocks })).into_response())
}

fn unlock(call: &Call, find: Find) -> Answer {
    for user in find(call)? {
        call.state.unlock(&user.id);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
