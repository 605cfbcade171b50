//! The device flow (RFC 8628): `/oauth/device/code`, and the page where a user authorizes the
//! device.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::login::authorize;
use crate::login::cookie;
use crate::login::html::{self, escape};
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::authorization::{Purpose, Transaction};
use crate::store::pending::{Decision, Kind, Pending};
use crate::store::session::Session;

/// The lifetime of a device code in seconds.
const LIFETIME: u64 = 900;

/// Letters that are hard to confuse, without vowels so that codes do not form words (RFC 8628
/// section 6.1).
const ALPHABET: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// `POST /oauth/device/code`.
pub(crate) async fn code(
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
    let client_id = parameters.required("client_id")?;
    let application = state
        .find_application(client_id)
        .ok_or_else(OAuthError::unauthorized_client)?;
    if !application.allows_grant("urn:ietf:params:oauth:grant-type:device_code") {
        return Err(OAuthError::new(
            StatusCode::FORBIDDEN,
            "unauthorized_client",
            "Grant type 'urn:ietf:params:oauth:grant-type:device_code' not allowed for the client.",
        ));
    }
    let audience = parameters.audience();
    if let Some(unknown) = audience.filter(|audience| !state.knows_audience(audience)) {
        return Err(OAuthError::access_denied(format!(
            "Service not enabled within domain: {unknown}"
        )));
    }
    let letters = random::from_alphabet(ALPHABET, 8);
    let user_code = format!("{}-{}", &letters[..4], &letters[4..]);
    let device_code = random::base64url(30);
    let interval = state.settings.poll_interval;
    lock(&state.flows.pending).add(Pending {
        secret: device_code.clone(),
        id: format!("cns_{}", random::alphanumeric(16)),
        created_at: state.now(),
        kind: Kind::Device {
            user_code: user_code.clone(),
        },
        client_id: client_id.to_owned(),
        audience: audience.map(str::to_owned),
        scope: parameters.scope().unwrap_or_default(),
        authorization_details: None,
        expires_at: state.now() + LIFETIME,
        interval,
        polled_at: None,
        decision: None,
    });
    let verification_uri = format!("{}/activate", state.base_url());
    Ok(json!({
        "device_code": device_code,
        "user_code": user_code,
        "verification_uri_complete": format!("{verification_uri}?user_code={user_code}"),
        "verification_uri": verification_uri,
        "expires_in": LIFETIME,
        "interval": interval.as_secs(),
    }))
}

/// Approves or denies the device with this code. Returns `false` if no device is waiting.
pub(crate) fn decide(state: &TenantState, user_code: &str, decision: Decision) -> bool {
    let typed = normalize(user_code);
    let matches =
        |kind: &Kind| matches!(kind, Kind::Device { user_code } if normalize(user_code) == typed);
    lock(&state.flows.pending)
        .decide(matches, decision, state.now())
        .is_some()
}

/// Creates the approval of a device by the user of this session.
pub(crate) fn approval(session: &Session) -> Decision {
    Decision::Approved {
        user_id: session.user_id.clone(),
        auth_time: session.auth_time,
        sid: session.sid.clone(),
        organization: None,
    }
}

fn is_waiting(state: &TenantState, user_code: &str) -> bool {
    let typed = normalize(user_code);
    let matches =
        |kind: &Kind| matches!(kind, Kind::Device { user_code } if normalize(user_code) == typed);
    lock(&state.flows.pending)
        .find(matches, state.now())
        .is_some()
}

/// Normalizes a code that a user typed, ignoring case and separators.
fn normalize(user_code: &str) -> String {
    let letters = user_code.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// `GET /activate`.
pub(crate) async fn activate(RawQuery(query): RawQuery) -> Response {
    match Parameters::from_form(query.unwrap_or_default().as_bytes()) {
        Ok(parameters) => {
            let user_code = parameters.optional("user_code").unwrap_or_default();
            code_form(StatusCode::OK, user_code, None)
        }
        Err(error) => html::error_page(&error),
    }
}

/// `POST /activate`: submits the code, or the decision after the login.
pub(crate) async fn submit(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = match Parameters::read(&headers, &body) {
        Ok(fields) => fields,
        Err(error) => return html::error_page(&error),
    };
    let user_code = fields.optional("user_code").unwrap_or_default();
    if !is_waiting(&state, user_code) {
        let message = Some("This code is wrong or has expired.");
        return code_form(StatusCode::BAD_REQUEST, user_code, message);
    }
    let Some(session) = cookie::current(&state, &headers) else {
        let purpose = Purpose::Device {
            user_code: user_code.to_owned(),
        };
        let id = authorize::keep(
            &state,
            Transaction {
                purpose,
                user_id: None,
            },
        );
        return html::redirect(&format!("/u/login?state={id}"));
    };
    let decision = match fields.optional("action") {
        Some("accept") => approval(&session),
        Some("decline") => Decision::Denied,
        _ => return confirmation(&state, user_code),
    };
    let accepted = !matches!(decision, Decision::Denied);
    decide(&state, user_code, decision);
    if accepted {
        html::page(
            StatusCode::OK,
            "Device connected",
            "<p>Your device is now connected.</p>",
        )
    } else {
        html::page(
            StatusCode::OK,
            "Device denied",
            "<p>Your device was not connected.</p>",
        )
    }
}

/// Returns the page that asks a logged-in user whether to authorize the device.
pub(crate) fn confirmation(state: &TenantState, user_code: &str) -> Response {
    if !is_waiting(state, user_code) {
        let message = Some("This code is wrong or has expired.");
        return code_form(StatusCode::BAD_REQUEST, user_code, message);
    }
    let body = format!(
        "<p>Is this the code on your device? <strong id=\"user-code\" class=\"code\">{}</strong></p>\n\
         <form method=\"post\" action=\"/activate\">\n{}\
         <button id=\"accept\" type=\"submit\" name=\"action\" value=\"accept\">Confirm</button>\n\
         <button id=\"decline\" class=\"other\" type=\"submit\" name=\"action\" value=\"decline\">Cancel</button>\n</form>",
        escape(user_code),
        html::hidden("user_code", user_code),
    );
    html::page(StatusCode::OK, "Device confirmation", &body)
}

fn code_form(status: StatusCode, user_code: &str, message: Option<&str>) -> Response {
    let body = format!(
        "<p>Enter the code that your device shows.</p>\n{}\
         <form method=\"post\" action=\"/activate\">\n{}\
         <button id=\"continue\" type=\"submit\">Continue</button>\n</form>",
        html::alert(message),
        html::field(
            "user_code",
            "Code on your device",
            &format!(
                "type=\"text\" value=\"{}\" autocomplete=\"off\" autocapitalize=\"characters\" autofocus",
                escape(user_code)
            ),
            message.is_some(),
        ),
    );
    html::page(status, "Device activation", &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_any_way() {
        assert_eq!(normalize(" bcdf-ghjk "), "BCDFGHJK");
        assert_eq!(normalize("ä"), "");
    }
}
