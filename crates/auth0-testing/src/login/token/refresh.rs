//! `refresh_token` (RFC 6749 section 6), with rotation if the application uses it.

use axum::http::StatusCode;
use serde_json::{Map, Value};

use super::{TokenRequest, answer};
use crate::login::session_transfer;
use crate::server::error_body::OAuthError;
use crate::state::lock;

pub(super) fn refresh_token(request: &TokenRequest<'_>) -> Result<Value, OAuthError> {
    let TokenRequest {
        state,
        application,
        parameters,
        ..
    } = request;
    let refresh_token = parameters.required("refresh_token")?;
    let unknown = || OAuthError::invalid_grant("Unknown or invalid refresh token.");
    let grant = lock(&state.flows.refresh_tokens)
        .look_up(
            refresh_token,
            &application.client_id,
            application.refresh_tokens,
            state.now(),
        )
        .filter(|grant| grant.jkt.is_none() || grant.jkt == request.jkt)
        .ok_or_else(unknown)?;
    request.user_id.borrow_mut().clone_from(&grant.user_id);
    let wanted = parameters.audience();
    if wanted == Some(session_transfer::audience(state).as_str()) {
        return Ok(session_transfer::issue(state, &grant));
    }
    // The token is for another API (multi-resource refresh tokens). This tenant allows that for
    // every application.
    let other = wanted.filter(|wanted| grant.audience.as_deref() != Some(*wanted));
    let mut grant = grant;
    if let Some(audience) = other {
        answer::require_known_audience(state, audience)?;
        grant.audience = Some(audience.to_owned());
    }
    let scope = match parameters.scope() {
        Some(requested) if other.is_some() => requested,
        None => grant.scope.clone(),
        Some(requested) if requested.iter().all(|scope| grant.scope.contains(scope)) => requested,
        Some(_) => {
            return Err(OAuthError::new(
                StatusCode::BAD_REQUEST,
                "invalid_scope",
                "The scope goes beyond the one the refresh token was issued for",
            ));
        }
    };
    let mut tokens: Map<String, Value> = answer::user_tokens(request, &grant, &scope, None, true)?;
    if application.rotates_refresh_tokens {
        let next = lock(&state.flows.refresh_tokens)
            .rotate(refresh_token, state.now())
            .ok_or_else(unknown)?;
        tokens.insert("refresh_token".into(), next.into());
    }
    Ok(Value::Object(tokens))
}
