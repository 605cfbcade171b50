//! `POST /oauth/token`: from a grant to tokens.

mod client_authentication;
mod grants;
mod parameters;

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, PRAGMA};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::error_body::OAuthError;
use crate::state::TenantState;
use parameters::Parameters;

/// Exchanges a grant for tokens (RFC 6749 section 3.2).
pub(crate) async fn exchange(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match grant(&state, &headers, &body) {
        // RFC 6749 section 5.1: nothing between the two may keep a token.
        Ok(tokens) => (
            [(CACHE_CONTROL, "no-store"), (PRAGMA, "no-cache")],
            Json(tokens),
        )
            .into_response(),
        Err(error) => error.into_response(),
    }
}

fn grant(
    state: &TenantState,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<serde_json::Value, OAuthError> {
    let parameters = Parameters::read(headers, body)?;
    let grant_type = parameters.required("grant_type")?;
    let grant = match grant_type {
        "client_credentials" => grants::client_credentials,
        "password" => grants::password,
        "http://auth0.com/oauth/grant-type/password-realm" => grants::password_realm,
        "refresh_token" => grants::refresh_token,
        unknown => {
            return Err(OAuthError::new(
                StatusCode::FORBIDDEN,
                "unsupported_grant_type",
                format!("Unsupported grant type: {unknown}"),
            ));
        }
    };
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    grant(state, application, &parameters)
}
