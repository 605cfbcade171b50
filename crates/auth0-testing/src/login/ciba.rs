//! `POST /bc-authorize`: a login on another channel (OpenID Connect CIBA Core 1.0 section 7).
//! Instead of a user, the test decides with `Tenant::approve_back_channel` or `deny_back_channel`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::login::client_authentication;
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::pending::{Kind, Pending};

/// The default and maximum lifetime of a request in seconds.
const LIFETIME: u64 = 300;

/// The maximum length of `binding_message` in Auth0.
const LONGEST_MESSAGE: usize = 64;

pub(crate) async fn authorize(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match request(&state, &headers, &body) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

fn request(state: &TenantState, headers: &HeaderMap, body: &[u8]) -> Result<Value, OAuthError> {
    let parameters = Parameters::read(headers, body)?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    let scope = parameters.scope().unwrap_or_default();
    if !scope.iter().any(|scope| scope == "openid") {
        return Err(OAuthError::invalid_request("scope must contain openid"));
    }
    let binding_message = parameters.required("binding_message")?;
    let allowed = |c: char| c.is_ascii_alphanumeric() || " +-_.,:#".contains(c);
    if binding_message.len() > LONGEST_MESSAGE || !binding_message.chars().all(allowed) {
        return Err(OAuthError::new(
            axum::http::StatusCode::BAD_REQUEST,
            "invalid_binding_message",
            format!(
                "binding_message must be {LONGEST_MESSAGE} characters at most, of a-z A-Z 0-9 +-_.,:# and space"
            ),
        ));
    }
    let user_id = hinted_user(state, &parameters)?;
    let audience = parameters.audience();
    if let Some(unknown) = audience.filter(|audience| !state.knows_audience(audience)) {
        return Err(OAuthError::access_denied(format!(
            "Service not enabled within domain: {unknown}"
        )));
    }
    let lifetime = match parameters.optional("requested_expiry") {
        None => LIFETIME,
        Some(text) => match text.parse() {
            Ok(seconds @ 1..=LIFETIME) => seconds,
            _ => {
                return Err(OAuthError::invalid_request(format!(
                    "requested_expiry must be 1 to {LIFETIME} seconds, not {text}"
                )));
            }
        },
    };
    let auth_req_id = random::base64url(32);
    let interval = state.settings.poll_interval;
    lock(&state.flows.pending).add(Pending {
        secret: auth_req_id.clone(),
        id: format!("cns_{}", random::alphanumeric(16)),
        created_at: state.now(),
        kind: Kind::BackChannel {
            user_id,
            binding_message: binding_message.to_owned(),
        },
        client_id: application.client_id.clone(),
        audience: audience.map(str::to_owned),
        scope,
        authorization_details: parameters.json("authorization_details")?,
        expires_at: state.now() + lifetime,
        interval,
        polled_at: None,
        decision: None,
    });
    Ok(json!({
        "auth_req_id": auth_req_id,
        "expires_in": lifetime,
        "interval": interval.as_secs(),
    }))
}

/// Returns the user of `{"format": "iss_sub", "iss": ISSUER, "sub": USER}`.
fn hinted_user(state: &TenantState, parameters: &Parameters) -> Result<String, OAuthError> {
    parameters.required("login_hint")?;
    let hint = parameters.json("login_hint")?.unwrap_or_default();
    let member = |name: &str| hint.get(name).and_then(Value::as_str).unwrap_or_default();
    if member("format") != "iss_sub" || member("iss") != state.issuer() {
        return Err(OAuthError::invalid_request(
            "login_hint must have the format iss_sub and this tenant as iss",
        ));
    }
    let user = state.find_user_by_id(member("sub"));
    user.map(|user| user.id).ok_or_else(|| {
        OAuthError::new(
            axum::http::StatusCode::BAD_REQUEST,
            "unknown_user_id",
            "login_hint does not match any user",
        )
    })
}
