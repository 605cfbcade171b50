//! `/mfa/*`: enrolling second factors and asking for them
//! ([reference](https://auth0.com/docs/api/authentication/muti-factor-authentication)).

mod authenticators;
mod totp;

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::client_authentication;
use crate::clock::unix_seconds;
use crate::error_body::OAuthError;
use crate::grant::UserGrant;
use crate::outbox::{Channel, Message};
use crate::parameters::Parameters;
use crate::random;
use crate::state::{TenantState, lock};

pub(crate) use authenticators::Authenticators;
use authenticators::{Factor, prefix};

/// Seconds an `mfa_token` is good for, as at Auth0.
pub(crate) const TOKEN_LIFETIME: u64 = 600;

/// Seconds an out-of-band code is good for.
const CHALLENGE_LIFETIME: u64 = 300;

/// A login that waits for a second factor.
#[derive(Debug, Clone)]
pub(crate) struct MfaTransaction {
    pub(crate) grant: UserGrant,
}

/// A code that was sent.
#[derive(Debug, Clone)]
pub(crate) struct OobChallenge {
    pub(crate) user_id: String,
    pub(crate) authenticator_id: String,
    pub(crate) binding_code: String,
}

/// The login an `mfa_token` belongs to.
pub(crate) fn transaction(state: &TenantState, token: &str) -> Result<MfaTransaction, OAuthError> {
    state
        .flows
        .mfa_tokens
        .get(token, state.now())
        .ok_or_else(|| {
            OAuthError::new(
                StatusCode::UNAUTHORIZED,
                "expired_token",
                "mfa_token is expired",
            )
        })
}

/// Whose factors a request is about: the bearer of an `mfa_token`, or of an access token for the
/// audience `{issuer}mfa/`. Says also which of the two it was.
fn subject(state: &TenantState, headers: &HeaderMap) -> Result<(String, bool), OAuthError> {
    let unauthorized =
        |description: &str| OAuthError::new(StatusCode::UNAUTHORIZED, "invalid_token", description);
    let token = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(crate::authorization::bearer_token)
        .ok_or_else(|| unauthorized("Missing authorization header"))?;
    if let Ok(transaction) = transaction(state, token) {
        return Ok((transaction.grant.user_id, true));
    }
    let claims = lock(&state.keys)
        .verify(token)
        .ok_or_else(|| unauthorized("Invalid or expired mfa_token"))?;
    let audience = state.mfa_audience();
    let for_us = match claims.get("aud") {
        Some(Value::Array(several)) => several.iter().any(|one| *one == audience),
        Some(one) => *one == audience,
        None => false,
    };
    let expires = claims
        .get("exp")
        .and_then(Value::as_u64)
        .unwrap_or_default();
    let user = claims.get("sub").and_then(Value::as_str);
    match user {
        Some(user) if for_us && expires > unix_seconds() => Ok((user.to_owned(), false)),
        _ => Err(unauthorized(
            "The access token is expired or not for this audience",
        )),
    }
}

/// `POST /mfa/associate`.
pub(crate) async fn associate(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match enroll(&state, &headers, &body) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

fn enroll(state: &TenantState, headers: &HeaderMap, body: &[u8]) -> Result<Value, OAuthError> {
    let (user_id, with_mfa_token) = subject(state, headers)?;
    let enrolled = !lock(&state.flows.authenticators)
        .active_types(&user_id)
        .is_empty();
    if with_mfa_token && enrolled {
        // Else a password alone would be enough to add a factor of one's own.
        return Err(OAuthError::access_denied("User is already enrolled."));
    }
    let Ok(Value::Object(body)) = serde_json::from_slice(body) else {
        return Err(OAuthError::invalid_request(
            "The body must be a JSON object",
        ));
    };
    let mut answer = match first(&body, "authenticator_types")? {
        "otp" => enroll_app(state, &user_id),
        "oob" => enroll_address(state, &user_id, &body)?,
        other => {
            return Err(OAuthError::invalid_request(format!(
                "Unknown authenticator type: {other}"
            )));
        }
    };
    if let Some(code) = lock(&state.flows.authenticators).first_recovery_code(&user_id) {
        answer["recovery_codes"] = json!([code]);
    }
    Ok(answer)
}

/// The first text of an array of texts.
fn first<'a>(body: &'a Map<String, Value>, name: &str) -> Result<&'a str, OAuthError> {
    body.get(name)
        .and_then(|values| values.get(0))
        .and_then(Value::as_str)
        .ok_or_else(|| {
            OAuthError::invalid_request(format!(
                "{name} must be an array of strings, and not empty"
            ))
        })
}

fn enroll_app(state: &TenantState, user_id: &str) -> Value {
    let secret = lock(&state.flows.authenticators).enroll_otp(user_id, false);
    let user = state.find_user_by_id(user_id);
    let account = user
        .and_then(|user| user.email)
        .unwrap_or_else(|| user_id.to_owned());
    let account =
        percent_encoding::utf8_percent_encode(&account, percent_encoding::NON_ALPHANUMERIC);
    json!({
        "authenticator_type": "otp",
        "barcode_uri": format!(
            "otpauth://totp/testing:{account}?secret={secret}&issuer=testing&algorithm=SHA1&digits=6&period=30"
        ),
        "secret": secret,
    })
}

fn enroll_address(
    state: &TenantState,
    user_id: &str,
    body: &Map<String, Value>,
) -> Result<Value, OAuthError> {
    let (channel, member) = match first(body, "oob_channels")? {
        "sms" => (Channel::Sms, "phone_number"),
        "voice" => (Channel::Voice, "phone_number"),
        "email" => (Channel::Email, "email"),
        other => {
            return Err(OAuthError::invalid_request(format!(
                "Unsupported oob_channel: {other}"
            )));
        }
    };
    let address = body
        .get(member)
        .and_then(Value::as_str)
        .filter(|address| !address.is_empty())
        .ok_or_else(|| OAuthError::missing_parameter(member))?;
    let id = lock(&state.flows.authenticators).enroll_out_of_band(user_id, channel, address);
    let oob_code = send(state, user_id, &id, channel, address);
    Ok(json!({
        "authenticator_type": "oob",
        "oob_channel": prefix(channel),
        "oob_code": oob_code,
        "binding_method": "prompt",
    }))
}

/// Sends a code and returns the `oob_code` it goes with.
fn send(
    state: &TenantState,
    user_id: &str,
    authenticator_id: &str,
    channel: Channel,
    address: &str,
) -> String {
    let binding_code = random::from_alphabet(b"0123456789", 6);
    lock(&state.flows.outbox).push(Message::code(channel, address, &binding_code));
    let oob_code = format!("Fe26.2*{}", random::base64url(32));
    let challenge = OobChallenge {
        user_id: user_id.to_owned(),
        authenticator_id: authenticator_id.to_owned(),
        binding_code,
    };
    let expires_at = state.now() + CHALLENGE_LIFETIME;
    state
        .flows
        .oob_challenges
        .put(oob_code.clone(), challenge, expires_at);
    oob_code
}

/// `POST /mfa/challenge`.
pub(crate) async fn challenge(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match start_challenge(&state, &headers, &body) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

fn start_challenge(
    state: &TenantState,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Value, OAuthError> {
    let parameters = Parameters::read(headers, body)?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    let transaction = transaction(state, parameters.required("mfa_token")?)?;
    if transaction.grant.client_id != application.client_id {
        return Err(OAuthError::invalid_grant("Malformed mfa_token"));
    }
    // Without one named, any will do.
    let types = parameters.optional("challenge_type").unwrap_or("otp oob");
    let accepts = |wanted: &str| types.split_whitespace().any(|one| one == wanted);
    if !accepts("otp") && !accepts("oob") {
        return Err(OAuthError::new(
            StatusCode::BAD_REQUEST,
            "unsupported_challenge_type",
            format!("User does not have any of: {types}"),
        ));
    }
    let wanted = parameters.optional("authenticator_id");
    let user_id = transaction.grant.user_id;
    let found = lock(&state.flows.authenticators)
        .of(&user_id)
        .filter(|one| one.active && wanted.is_none_or(|wanted| wanted == one.id))
        .find(|one| match one.factor {
            Factor::Otp { .. } => accepts("otp"),
            Factor::OutOfBand { .. } => accepts("oob"),
        })
        .cloned();
    let Some(found) = found else {
        return Err(OAuthError::new(
            StatusCode::FORBIDDEN,
            "association_required",
            "User does not have any enrolled authenticator that fits",
        ));
    };
    Ok(match found.factor {
        Factor::Otp { .. } => json!({ "challenge_type": "otp" }),
        Factor::OutOfBand { channel, address } => json!({
            "challenge_type": "oob",
            "oob_code": send(state, &user_id, &found.id, channel, &address),
            "binding_method": "prompt",
        }),
    })
}

/// `GET /mfa/authenticators`.
pub(crate) async fn list(State(state): State<Arc<TenantState>>, headers: HeaderMap) -> Response {
    match subject(&state, &headers) {
        Ok((user_id, _)) => Json(lock(&state.flows.authenticators).list(&user_id)).into_response(),
        Err(error) => error.into_response(),
    }
}

/// `DELETE /mfa/authenticators/{id}`.
pub(crate) async fn remove(
    State(state): State<Arc<TenantState>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let (user_id, with_mfa_token) = match subject(&state, &headers) {
        Ok(subject) => subject,
        Err(error) => return error.into_response(),
    };
    if with_mfa_token {
        return OAuthError::access_denied("An access token for the MFA API is required")
            .into_response();
    }
    if lock(&state.flows.authenticators).remove(&user_id, &id) {
        return StatusCode::NO_CONTENT.into_response();
    }
    OAuthError::new(
        StatusCode::NOT_FOUND,
        "not_found",
        "Authenticator not found",
    )
    .into_response()
}
