//! Token exchange (RFC 8693): custom exchanges, native social logins, acting on behalf of a user,
//! and session transfer.
//!
//! The user of a foreign token cannot be determined here, so the test registers it with
//! `Tenant::trust_token`.

use serde_json::{Value, json};

use super::{TokenRequest, answer, mfa};
use crate::login::session_transfer;
use crate::server::error_body::OAuthError;
use crate::state::lock;
use crate::store::grant::UserGrant;

const ACCESS_TOKEN: &str = "urn:ietf:params:oauth:token-type:access_token";
const REFRESH_TOKEN: &str = "urn:ietf:params:oauth:token-type:refresh_token";

pub(super) fn token_exchange(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let subject_token = parameters.required("subject_token")?;
    let token_type = parameters.required("subject_token_type")?;
    if parameters.optional("requested_token_type") == Some(session_transfer::TOKEN_TYPE) {
        if token_type != REFRESH_TOKEN {
            return Err(OAuthError::invalid_request(format!(
                "subject_token_type must be {REFRESH_TOKEN}"
            )));
        }
        let grant = lock(&state.flows.refresh_tokens)
            .look_up(
                subject_token,
                &application.client_id,
                application.refresh_tokens,
                state.now(),
            )
            .ok_or_else(|| OAuthError::invalid_grant("Unknown or invalid refresh token."))?;
        return Ok(session_transfer::issue(state, &grant));
    }
    let (user_id, actor) = if token_type == ACCESS_TOKEN {
        (
            own_access_token(request, subject_token)?,
            Some(json!({ "sub": application.client_id })),
        )
    } else {
        let key = (token_type.to_owned(), subject_token.to_owned());
        let known = lock(&state.flows.subject_tokens).get(&key).cloned();
        let user_id = known.ok_or_else(|| OAuthError::invalid_grant("Invalid subject_token"))?;
        (user_id, None)
    };
    let mut grant = UserGrant::new(&application.client_id, &user_id, "token-exchange");
    grant.audience = answer::audience(request)?;
    grant.scope = parameters.scope().unwrap_or_default();
    grant.organization = answer::organization(request)?;
    grant.actor = actor;
    if grant.actor.is_none() {
        mfa::require(state, &grant)?;
    }
    let mut tokens = answer::first_tokens(request, grant, None)?;
    tokens["issued_token_type"] = ACCESS_TOKEN.into();
    Ok(tokens)
}

/// Returns the user of an access token issued by this tenant, for an API that acts on behalf of the
/// user.
fn own_access_token(request: &TokenRequest<'_>, token: &str) -> Result<String, OAuthError> {
    let state = request.state;
    let invalid = || OAuthError::invalid_grant("Invalid subject_token");
    let claims = state.verify(token).ok_or_else(invalid)?;
    let expires = claims
        .get("exp")
        .and_then(Value::as_u64)
        .ok_or_else(invalid)?;
    let user = claims
        .get("sub")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if expires <= state.now()
        || lock(&state.tokens).is_revoked(token)
        || claims
            .get("aud")
            .is_none_or(|aud| *aud == request.application.client_id)
        || state.find_user_by_id(user).is_none()
    {
        return Err(invalid());
    }
    Ok(user.to_owned())
}
