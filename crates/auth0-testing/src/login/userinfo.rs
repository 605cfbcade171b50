//! `/userinfo` (OpenID Connect Core 1.0 section 5.3), and the legacy `/tokeninfo`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value};

use crate::login::dpop;
use crate::login::issue;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};

/// The subject of an access token.
struct Subject {
    user_id: String,
    scope: Vec<String>,
    jkt: Option<String>,
}

pub(crate) async fn userinfo(
    State(state): State<Arc<TenantState>>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    match profile(&state, &method, &headers) {
        Ok(profile) => Json(profile).into_response(),
        Err(error) => error.into_response(),
    }
}

fn unauthorized(description: &str) -> OAuthError {
    let challenge = format!("Bearer error=\"invalid_token\", error_description=\"{description}\"");
    OAuthError::new(StatusCode::UNAUTHORIZED, "invalid_token", description)
        .with_header("www-authenticate", &challenge)
}

fn profile(
    state: &TenantState,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Map<String, Value>, OAuthError> {
    let (scheme, token) = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.trim().split_once(' '))
        .ok_or_else(|| unauthorized("Missing access token"))?;
    let subject =
        subject(state, token.trim()).ok_or_else(|| unauthorized("Invalid access token"))?;
    let is_dpop = scheme.eq_ignore_ascii_case("dpop");
    if !is_dpop && !scheme.eq_ignore_ascii_case("bearer") {
        return Err(unauthorized("Unknown authorization scheme"));
    }
    let proof = if is_dpop {
        dpop::check(
            state,
            headers,
            method.as_str(),
            "/userinfo",
            Some(token.trim()),
        )?
    } else {
        None
    };
    // A bound token must not be used as a bearer token (RFC 9449 section 7.2), and an unbound token
    // must not be used with DPoP.
    if subject.jkt != proof || is_dpop != subject.jkt.is_some() {
        return Err(unauthorized(
            "The access token is bound to a DPoP key, or to none",
        ));
    }
    if !subject.scope.iter().any(|scope| scope == "openid") {
        return Err(OAuthError::new(
            StatusCode::FORBIDDEN,
            "insufficient_scope",
            "The access token needs the scope openid",
        ));
    }
    let user = state
        .find_user_by_id(&subject.user_id)
        .ok_or_else(|| unauthorized("The user does not exist any more"))?;
    let mut profile = issue::profile(state, &user, &subject.scope);
    profile.insert("sub".into(), user.id.into());
    Ok(profile)
}

fn subject(state: &TenantState, token: &str) -> Option<Subject> {
    if let Some(grant) = state.flows.opaque_tokens.get(token, state.now()) {
        return Some(Subject {
            user_id: grant.user_id,
            scope: grant.scope,
            jkt: grant.jkt,
        });
    }
    let claims = state.verify(token)?;
    let ours = state.userinfo_audience();
    let for_us = match claims.get("aud")? {
        Value::Array(several) => several.iter().any(|one| *one == ours),
        one => *one == ours,
    };
    let valid =
        claims.get("exp")?.as_u64()? > state.now() && !lock(&state.tokens).is_revoked(token);
    let scope = claims
        .get("scope")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let jkt = claims
        .get("cnf")
        .and_then(|cnf| cnf.get("jkt"))
        .and_then(Value::as_str);
    (for_us && valid).then(|| Subject {
        user_id: claims
            .get("sub")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        scope: scope.split_whitespace().map(str::to_owned).collect(),
        jkt: jkt.map(str::to_owned),
    })
}

/// `POST /tokeninfo`: returns the profile of the user of an ID token.
pub(crate) async fn tokeninfo(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match described(&state, &headers, &body) {
        Ok(profile) => Json(profile).into_response(),
        Err(error) => error.into_response(),
    }
}

fn described(
    state: &TenantState,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Map<String, Value>, OAuthError> {
    let parameters = Parameters::read(headers, body)?;
    let invalid = || {
        OAuthError::new(
            StatusCode::UNAUTHORIZED,
            "invalid_token",
            "Invalid id_token",
        )
    };
    let claims = state
        .verify(parameters.required("id_token")?)
        .ok_or_else(invalid)?;
    let expires = claims
        .get("exp")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let id = claims
        .get("sub")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let user = state
        .find_user_by_id(id)
        .filter(|_| expires > state.now())
        .ok_or_else(invalid)?;
    let everything = ["profile", "email", "phone"].map(str::to_owned);
    let mut profile = issue::profile(state, &user, &everything);
    profile.insert("user_id".into(), user.id.into());
    Ok(profile)
}
