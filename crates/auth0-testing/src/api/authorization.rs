//! Authorization of Management API calls: bearer tokens of this tenant and their scopes.

use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::tokens::is_for;

/// Checks that the request has a valid bearer token with at least one of the scopes, if there are any.
///
/// # Errors
///
/// Returns 401 without a valid token and 403 if the token has none of the scopes.
pub(crate) fn require_scope(
    state: &TenantState,
    headers: &HeaderMap,
    any_of: &[&str],
) -> Result<(), ApiError> {
    let claims = authenticate(state, headers)?;
    let granted = claims
        .get("scope")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if any_of.is_empty() || granted.split(' ').any(|one| any_of.contains(&one)) {
        return Ok(());
    }
    Err(ApiError::insufficient_scope(any_of))
}

fn authenticate(state: &TenantState, headers: &HeaderMap) -> Result<Map<String, Value>, ApiError> {
    let header = headers
        .get(header::AUTHORIZATION)
        .ok_or_else(|| ApiError::unauthorized("Missing authentication"))?;
    let token = header
        .to_str()
        .ok()
        .and_then(bearer_token)
        .ok_or_else(|| ApiError::unauthorized("Bad HTTP authentication header format"))?;
    let invalid = || ApiError::unauthorized("Invalid token");
    let claims = state.verify(token).ok_or_else(invalid)?;
    if lock(&state.tokens).is_revoked(token) {
        return Err(invalid());
    }
    let issuer = claims.get("iss").and_then(Value::as_str);
    if !issuer.is_some_and(|issuer| state.is_issuer(issuer)) {
        return Err(invalid());
    }
    let audience = state.management_audience();
    if !is_for(&claims, &audience) {
        return Err(ApiError::unauthorized(format!(
            "Bad audience, expected: {audience}"
        )));
    }
    let expires = claims
        .get("exp")
        .and_then(Value::as_u64)
        .ok_or_else(invalid)?;
    if expires <= state.now() {
        return Err(ApiError::unauthorized(
            "Expired token received for JSON Web Token validation",
        ));
    }
    Ok(claims)
}

/// Returns the token of `Bearer TOKEN`. The scheme is case-insensitive (RFC 9110 section 11.1).
pub(crate) fn bearer_token(header: &str) -> Option<&str> {
    let (scheme, token) = header.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bearer_credentials_are_read() {
        assert_eq!(bearer_token("Bearer abc"), Some("abc"));
        assert_eq!(bearer_token("bearer  abc"), Some("abc"));
        for other in ["", "Bearer", "Bearer ", "Basic abc", "abc"] {
            assert_eq!(bearer_token(other), None, "{other:?}");
        }
    }
}
