//! `password` (RFC 6749 section 4.3), and Auth0's extension of it that names the connection.

use serde_json::Value;

use super::{TokenRequest, answer, mfa};
use crate::server::error_body::OAuthError;
use crate::state::DATABASE_CONNECTION;
use crate::store::grant::UserGrant;

/// Against the default database connection.
pub(super) fn password(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    log_in(request, DATABASE_CONNECTION)
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
    // Users live in one connection only; in every other database there is nobody to find.
    let user = (realm == DATABASE_CONNECTION)
        .then(|| state.find_user_by_password(username, password))
        .flatten()
        .ok_or_else(|| OAuthError::invalid_grant("Wrong email or password."))?;
    let mut grant = UserGrant::new(&request.application.client_id, &user.id, "password");
    grant.audience = answer::audience(request)?;
    grant.scope = parameters.scope().unwrap_or_default();
    grant.organization = answer::organization(request)?;
    mfa::require(state, &grant)?;
    answer::first_tokens(request, grant, None)
}
