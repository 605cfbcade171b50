//! `POST /mfa/associate`: enrolls a factor.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::{challenge, subject};
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::authenticators::oob_channel;
use crate::store::outbox::Channel;

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
        // Otherwise, a password alone would be enough to add another factor.
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

/// Returns the first string of an array of strings.
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
    json!({
        "authenticator_type": "otp",
        "barcode_uri": app_uri(state, user_id, &secret),
        "secret": secret,
    })
}

/// Returns the URI that an authenticator app scans.
pub(crate) fn app_uri(state: &TenantState, user_id: &str, secret: &str) -> String {
    let user = state.find_user_by_id(user_id);
    let account = user
        .and_then(|user| user.email)
        .unwrap_or_else(|| user_id.to_owned());
    let account =
        percent_encoding::utf8_percent_encode(&account, percent_encoding::NON_ALPHANUMERIC);
    format!(
        "otpauth://totp/testing:{account}?secret={secret}&issuer=testing&algorithm=SHA1&digits=6&period=30"
    )
}

/// Returns the URI that an app scans to receive notifications.
pub(crate) fn device_uri(state: &TenantState) -> String {
    format!(
        "otpauth://totp/testing:user?enrollment_tx_id={}&base_url={}",
        random::alphanumeric(32),
        percent_encoding::utf8_percent_encode(
            &state.base_url(),
            percent_encoding::NON_ALPHANUMERIC
        ),
    )
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
        "auth0" => return Ok(enroll_device(state, user_id)),
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
    let oob_code = challenge::send(state, user_id, &id, channel, address);
    Ok(json!({
        "authenticator_type": "oob",
        "oob_channel": oob_channel(channel),
        "oob_code": oob_code,
        "binding_method": "prompt",
    }))
}

/// Enrolls a device for notifications, which becomes active after the first decision of its user.
fn enroll_device(state: &TenantState, user_id: &str) -> Value {
    let id = lock(&state.flows.authenticators).enroll_out_of_band(user_id, Channel::Push, user_id);
    let oob_code = challenge::send(state, user_id, &id, Channel::Push, user_id);
    json!({
        "authenticator_type": "oob",
        "oob_channel": oob_channel(Channel::Push),
        "oob_code": oob_code,
        "barcode_uri": device_uri(state),
    })
}
