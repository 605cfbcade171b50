//! Revocation of the sessions and refresh tokens of a user.

use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{delete, post};
use serde_json::Value;

use super::relations::require_user;
use crate::api::call::Call;
use crate::api::resource::{Answer, Routes};
use crate::state::lock;

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/users/{id}/sessions",
            delete(async |call: Call| end_sessions(&call)),
        )
        .route(
            "/api/v2/users/{id}/refresh-tokens",
            delete(async |call: Call| revoke_refresh_tokens(&call)),
        )
        .route(
            "/api/v2/users/{id}/revoke-access",
            post(async |call: Call| revoke_access(&call)),
        )
}

fn end_sessions(call: &Call) -> Answer {
    let user = require_user(call)?;
    call.state
        .flows
        .sessions
        .remove(|session| session.user_id == user);
    Ok(StatusCode::ACCEPTED.into_response())
}

fn revoke_refresh_tokens(call: &Call) -> Answer {
    let user = require_user(call)?;
    lock(&call.state.flows.refresh_tokens).revoke_user(user);
    Ok(StatusCode::ACCEPTED.into_response())
}

/// Ends all sessions or the specified one, and revokes the refresh tokens unless they are to be
/// preserved.
fn revoke_access(call: &Call) -> Answer {
    let given = call.body()?;
    let user = require_user(call)?;
    let one = given.get("session_id").and_then(Value::as_str);
    call.state
        .flows
        .sessions
        .remove(|session| session.user_id == user && one.is_none_or(|one| session.sid == one));
    if given.get("preserve_refresh_tokens") != Some(&true.into()) {
        lock(&call.state.flows.refresh_tokens).revoke_user(user);
    }
    Ok(StatusCode::ACCEPTED.into_response())
}
