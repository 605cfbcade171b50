//! `POST /oauth/token`: exchanges grants for tokens.

mod answer;
mod client_credentials;
mod code;
mod exchange;
mod federated;
mod mfa;
mod passkey;
mod password;
mod passwordless;
mod polled;
mod refresh;

use std::cell::RefCell;
use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, PRAGMA};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::login::client_authentication;
use crate::login::dpop;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::applications::Application;
use crate::store::logs::Event;

/// The parts of a request that every grant needs.
struct TokenRequest<'a> {
    state: &'a TenantState,
    application: &'a Application,
    parameters: &'a Parameters,
    /// The thumbprint of the key to bind the tokens to.
    jkt: Option<String>,
    /// The user of the tokens, once known.
    user_id: RefCell<String>,
}

type Grant = fn(&TokenRequest<'_>) -> Result<Value, OAuthError>;

/// The supported grants by `grant_type`.
const GRANTS: [(&str, Grant); 14] = [
    ("authorization_code", code::authorization_code),
    ("client_credentials", client_credentials::client_credentials),
    ("password", password::password),
    ("refresh_token", refresh::refresh_token),
    (
        "http://auth0.com/oauth/grant-type/password-realm",
        password::password_realm,
    ),
    (
        "http://auth0.com/oauth/grant-type/passwordless/otp",
        passwordless::one_time_password,
    ),
    (
        "http://auth0.com/oauth/grant-type/mfa-otp",
        mfa::one_time_password,
    ),
    (
        "http://auth0.com/oauth/grant-type/mfa-oob",
        mfa::out_of_band,
    ),
    (
        "http://auth0.com/oauth/grant-type/mfa-recovery-code",
        mfa::recovery_code,
    ),
    (
        "urn:ietf:params:oauth:grant-type:device_code",
        polled::device_code,
    ),
    ("urn:openid:params:grant-type:ciba", polled::back_channel),
    (
        "urn:ietf:params:oauth:grant-type:token-exchange",
        exchange::token_exchange,
    ),
    (
        "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token",
        federated::connection_access_token,
    ),
    (
        "urn:okta:params:oauth:grant-type:webauthn",
        passkey::webauthn,
    ),
];

/// Returns the supported values of `grant_type`.
pub(crate) fn grant_types() -> Vec<&'static str> {
    GRANTS.iter().map(|(name, _)| *name).collect()
}

/// Exchanges a grant for tokens (RFC 6749 section 3.2).
pub(crate) async fn exchange(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut response = match grant(&state, &headers, &body) {
        // RFC 6749 section 5.1: intermediaries must not cache tokens.
        Ok(tokens) => (
            [(CACHE_CONTROL, "no-store"), (PRAGMA, "no-cache")],
            Json(tokens),
        )
            .into_response(),
        Err(error) => error.into_response(),
    };
    let nonce = lock(&state.flows.nonces)
        .current()
        .map(HeaderValue::from_str);
    if let Some(Ok(nonce)) = nonce
        && headers.contains_key("dpop")
    {
        response.headers_mut().insert(dpop::NONCE_HEADER, nonce);
    }
    response
}

fn grant(state: &TenantState, headers: &HeaderMap, body: &[u8]) -> Result<Value, OAuthError> {
    let parameters = Parameters::read(headers, body)?;
    let grant_type = parameters.required("grant_type")?;
    let (_, grant) = GRANTS
        .iter()
        .find(|(name, _)| *name == grant_type)
        .ok_or_else(|| {
            OAuthError::new(
                StatusCode::FORBIDDEN,
                "unsupported_grant_type",
                format!("Unsupported grant type: {grant_type}"),
            )
        })?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    if !application.allows_grant(grant_type) {
        return Err(OAuthError::new(
            StatusCode::FORBIDDEN,
            "unauthorized_client",
            format!("Grant type '{grant_type}' not allowed for the client."),
        ));
    }
    let jkt = dpop::check(state, headers, "POST", "/oauth/token", None)?;
    if jkt.is_none() && application.requires_dpop {
        return Err(OAuthError::new(
            StatusCode::BAD_REQUEST,
            "invalid_dpop_proof",
            "This client has to send a DPoP proof",
        ));
    }
    let request = TokenRequest {
        state,
        application: &application,
        parameters: &parameters,
        jkt,
        user_id: RefCell::default(),
    };
    let answer = grant(&request);
    log(&request, grant_type, answer.as_ref().err());
    answer
}

/// The log codes of each grant, for success and for failure.
const LOG_CODES: [(&str, &str, &str); 11] = [
    ("authorization_code", "seacft", "feacft"),
    ("client_credentials", "seccft", "feccft"),
    ("refresh_token", "sertft", "fertft"),
    ("password", "sepft", "fepft"),
    (
        "http://auth0.com/oauth/grant-type/password-realm",
        "sepft",
        "fepft",
    ),
    (
        "http://auth0.com/oauth/grant-type/mfa-otp",
        "seotpft",
        "feotpft",
    ),
    (
        "http://auth0.com/oauth/grant-type/mfa-oob",
        "seoobft",
        "feoobft",
    ),
    (
        "http://auth0.com/oauth/grant-type/mfa-recovery-code",
        "serecft",
        "ferrt",
    ),
    (
        "http://auth0.com/oauth/grant-type/passwordless/otp",
        "sepotpft",
        "fepotpft",
    ),
    (
        "urn:ietf:params:oauth:grant-type:device_code",
        "sede",
        "fede",
    ),
    (
        "urn:ietf:params:oauth:grant-type:token-exchange",
        "secte",
        "fecte",
    ),
];

/// Logs an exchange. Errors that ask the client to continue are not logged.
fn log(request: &TokenRequest<'_>, grant_type: &str, error: Option<&OAuthError>) {
    let Some((_, success, failure)) = LOG_CODES.iter().find(|(known, _, _)| *known == grant_type)
    else {
        return;
    };
    let goes_on = ["authorization_pending", "slow_down", "mfa_required"];
    if error.is_some_and(|error| goes_on.contains(&error.error())) {
        return;
    }
    let user_id = request.user_id.borrow();
    let event = Event {
        client_id: &request.application.client_id,
        user_id: &user_id,
        audience: request.parameters.audience().unwrap_or_default(),
        description: error.map_or("", OAuthError::description),
        ..Event::default()
    };
    let code = if error.is_some() { failure } else { success };
    request.state.log(code, &event);
    // For grants without a login page, the exchange counts as the login.
    if error.is_none() && grant_type.contains("password") {
        request.state.count_login(&user_id);
    }
}
