//! `password` (RFC 6749 section 4.3), and Auth0's extension that specifies the connection.

use axum::http::StatusCode;
use serde_json::Value;

use super::{TokenRequest, answer, mfa};
use crate::login::password_check;
use crate::server::error_body::OAuthError;
use crate::state::DATABASE_CONNECTION;
use crate::store::grant::UserGrant;

/// Logs in to the default directory of the tenant.
pub(super) fn password(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let directory = request.state.setting("default_directory");
    let directory = directory.filter(|name| !name.is_empty());
    log_in(request, directory.as_deref().unwrap_or(DATABASE_CONNECTION))
}

pub(super) fn password_realm(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    log_in(request, request.parameters.required("realm")?)
}

fn log_in(request: &TokenRequest<'_>, realm: &str) -> Result<Value, OAuthError> {
    let TokenRequest {
        state, parameters, ..
    } = request;
    let username = parameters.required("username")?;
    let password = parameters.required("password")?;
    match state.strategy_of(realm).as_deref() {
        None => return Err(OAuthError::invalid_request("the connection was not found")),
        Some("auth0") => {}
        Some(_) => {
            return Err(OAuthError::invalid_request(
                "specified strategy does not support requested operation",
            ));
        }
    }
    let client_id = &request.application.client_id;
    let user = password_check::check(state, client_id, realm, username, password);
    let user = user.map_err(|message| match message {
        message if message.starts_with("Your account") => {
            OAuthError::new(StatusCode::TOO_MANY_REQUESTS, "too_many_attempts", message)
        }
        message => OAuthError::invalid_grant(message),
    })?;
    let mut grant = UserGrant::new(&request.application.client_id, &user.id, "password");
    grant.audience = answer::audience(request)?;
    grant.scope = parameters.scope().unwrap_or_default();
    grant.organization = answer::organization(request)?;
    mfa::require(state, &grant)?;
    answer::first_tokens(request, grant, None)
}
