//! Token revocation: `/oauth/revoke` (RFC 7009), and revocation of all tokens and sessions of a
//! user (`/oauth/global-token-revocation`).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::api::authorization::bearer_token;
use crate::login::client_authentication;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};

/// `POST /oauth/revoke`. Revoking an unknown token succeeds (RFC 7009 section 2.2).
pub(crate) async fn revoke(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match revoke_refresh_token(&state, &headers, &body) {
        Ok(()) => StatusCode::OK.into_response(),
        Err(error) => error.into_response(),
    }
}

fn revoke_refresh_token(
    state: &TenantState,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), OAuthError> {
    let parameters = Parameters::read(headers, body)?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    let token = parameters.required("token")?;
    lock(&state.flows.refresh_tokens).revoke(token, &application.client_id);
    Ok(())
}

/// `POST /oauth/global-token-revocation/connection/{name}`. The bearer token is issued by another
/// provider, so only its presence can be checked.
pub(crate) async fn revoke_everything(
    State(state): State<Arc<TenantState>>,
    Path(connection): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match revoke_user(&state, &connection, &headers, &body) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => error.into_response(),
    }
}

fn revoke_user(
    state: &TenantState,
    connection: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), OAuthError> {
    let authorization = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok());
    if authorization.and_then(bearer_token).is_none() {
        return Err(OAuthError::new(
            StatusCode::UNAUTHORIZED,
            "invalid_token",
            "Missing bearer token",
        ));
    }
    if state.strategy_of(connection).is_none() {
        return Err(OAuthError::invalid_request("the connection was not found"));
    }
    let body: Value = serde_json::from_slice(body)
        .map_err(|_| OAuthError::invalid_request("The body must be a JSON object"))?;
    let member = |name: &str| {
        body.pointer(&format!("/subject/{name}"))
            .and_then(Value::as_str)
    };
    if member("format") != Some("iss_sub") {
        return Err(OAuthError::invalid_request(
            "subject.format must be iss_sub",
        ));
    }
    let subject = member("sub")
        .filter(|_| member("iss").is_some())
        .ok_or_else(|| OAuthError::invalid_request("subject needs iss and sub"))?;
    // `sub` is the identifier at the other provider. Identifiers of enterprise users contain it
    // after the name of the connection.
    let user = [subject, &format!("{connection}|{subject}")]
        .into_iter()
        .find_map(|id| state.find_user_by_id(id))
        .ok_or_else(|| {
            OAuthError::new(
                StatusCode::NOT_FOUND,
                "not_found",
                "The user does not exist",
            )
        })?;
    lock(&state.flows.refresh_tokens).revoke_user(&user.id);
    state.end_sessions(|session| session.user_id == user.id);
    Ok(())
}
