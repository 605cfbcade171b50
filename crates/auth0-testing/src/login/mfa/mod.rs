//! `/mfa/*`: enrollment and challenges of second factors
//! ([reference](https://auth0.com/docs/api/authentication/muti-factor-authentication)).

mod challenge;
mod enrollment;

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::second_factor::{MfaTransaction, OobAnswer};

pub(crate) use challenge::{challenge, send};
pub(crate) use enrollment::{app_uri, associate, device_uri};

/// The lifetime of an `mfa_token` in seconds, as in Auth0.
pub(crate) const TOKEN_LIFETIME: u64 = 600;

/// Makes the decision of a user who was sent a notification. Returns `false` if no notification is
/// pending.
pub(crate) fn decide_push(state: &TenantState, user_id: &str, approved: bool) -> bool {
    state.flows.oob_challenges.change(state.now(), |challenge| {
        let waits = challenge.user_id == user_id && challenge.answer == OobAnswer::Decision(None);
        if waits {
            challenge.answer = OobAnswer::Decision(Some(approved));
        }
        waits
    })
}

/// Returns the login that an `mfa_token` belongs to.
pub(crate) fn transaction(state: &TenantState, token: &str) -> Result<MfaTransaction, OAuthError> {
    state
        .flows
        .mfa_tokens
        .get(token, state.now())
        .ok_or_else(|| {
            OAuthError::new(
                StatusCode::UNAUTHORIZED,
                "expired_token",
                "mfa_token is expired",
            )
        })
}

/// Returns the user that a request is about, and whether it is authorized by an `mfa_token` instead
/// of an access token for the audience `{issuer}mfa/`.
fn subject(state: &TenantState, headers: &HeaderMap) -> Result<(String, bool), OAuthError> {
    let unauthorized =
        |description: &str| OAuthError::new(StatusCode::UNAUTHORIZED, "invalid_token", description);
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(crate::api::authorization::bearer_token)
        .ok_or_else(|| unauthorized("Missing authorization header"))?;
    if let Ok(transaction) = transaction(state, token) {
        return Ok((transaction.grant.user_id, true));
    }
    let claims = state
        .verify(token)
        .ok_or_else(|| unauthorized("Invalid or expired mfa_token"))?;
    let audience = state.mfa_audience();
    let for_us = match claims.get("aud") {
        Some(Value::Array(several)) => several.iter().any(|one| *one == audience),
        Some(one) => *one == audience,
        None => false,
    };
    let expires = claims
        .get("exp")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let user = claims.get("sub").and_then(Value::as_str);
    match user {
        Some(user) if for_us && expires > state.now() => Ok((user.to_owned(), false)),
        _ => Err(unauthorized(
            "The access token is expired or not for this audience",
        )),
    }
}

/// `GET /mfa/authenticators`.
pub(crate) async fn list(State(state): State<Arc<TenantState>>, headers: HeaderMap) -> Response {
    match subject(&state, &headers) {
        Ok((user_id, _)) => Json(lock(&state.flows.authenticators).list(&user_id)).into_response(),
        Err(error) => error.into_response(),
    }
}

/// `DELETE /mfa/authenticators/{id}`.
pub(crate) async fn remove(
    State(state): State<Arc<TenantState>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let (user_id, with_mfa_token) = match subject(&state, &headers) {
        Ok(subject) => subject,
        Err(error) => return error.into_response(),
    };
    if with_mfa_token {
        return OAuthError::access_denied("An access token for the MFA API is required")
            .into_response();
    }
    if lock(&state.flows.authenticators).remove(&user_id, &id) {
        return StatusCode::NO_CONTENT.into_response();
    }
    OAuthError::new(
        StatusCode::NOT_FOUND,
        "not_found",
        "Authenticator not found",
    )
    .into_response()
}
