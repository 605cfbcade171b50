//! `/passwordless/start`: sends a code or a link by email or text message
//! ([reference](https://auth0.com/docs/api/authentication/passwordless)).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::login::authorize;
use crate::login::client_authentication;
use crate::login::cookie;
use crate::login::html;
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::challenges::PasswordlessCode;
use crate::store::outbox::{Channel, Message};
use crate::store::session::Session;
use crate::store::users::User;

/// The lifetime of a code or a link in seconds, which is Auth0's default.
const LIFETIME: u64 = 180;

pub(crate) async fn start(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match send(&state, &headers, &body) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

fn send(state: &TenantState, headers: &HeaderMap, body: &[u8]) -> Result<Value, OAuthError> {
    let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
        return Err(OAuthError::invalid_request(
            "The body must be a JSON object",
        ));
    };
    let auth_params = match members.remove("authParams") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(parameters)) => parameters,
        Some(_) => return Err(OAuthError::invalid_request("authParams must be an object")),
    };
    let parameters = Parameters::from_members(members)?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    let realm = parameters.required("connection")?;
    let (channel, member, separator) = match realm {
        "email" => (Channel::Email, "email", "@"),
        "sms" => (Channel::Sms, "phone_number", "+"),
        other => {
            return Err(OAuthError::new(
                StatusCode::BAD_REQUEST,
                "bad.connection",
                format!("connection must be email or sms, not {other}"),
            ));
        }
    };
    let address = parameters.required(member)?;
    if !address.contains(separator) {
        return Err(OAuthError::new(
            StatusCode::BAD_REQUEST,
            if realm == "email" {
                "bad.email"
            } else {
                "bad.phone_number"
            },
            format!("{member} is invalid: {address}"),
        ));
    }
    let sent = PasswordlessCode {
        client_id: application.client_id.clone(),
        realm: realm.to_owned(),
        address: address.to_owned(),
        code: random::from_alphabet(b"0123456789", 6),
        parameters: auth_params,
    };
    let expires_at = state.now() + LIFETIME;
    let message = match parameters.optional("send") {
        Some("link") | None if realm == "email" => {
            let ticket = random::base64url(32);
            let link = format!(
                "{}/passwordless/verify_redirect?ticket={ticket}",
                state.base_url()
            );
            state.flows.passwordless_links.put(ticket, sent, expires_at);
            Message::link(channel, address, "Log in", link)
        }
        Some("code") | None => {
            let message = Message::code(channel, address, &sent.code);
            state
                .flows
                .passwordless
                .put(key(realm, address), sent, expires_at);
            message
        }
        Some(other) => {
            return Err(OAuthError::invalid_request(format!(
                "send must be code or link, not {other}"
            )));
        }
    };
    lock(&state.flows.outbox).push(message);
    let id = random::hex(12);
    Ok(if realm == "email" {
        json!({ "_id": id, "email": address, "email_verified": false })
    } else {
        json!({ "_id": id, "phone_number": address, "phone_verified": false, "request_language": null })
    })
}

fn key(realm: &str, address: &str) -> String {
    format!("{realm} {}", address.to_lowercase())
}

/// Returns the user that a code was sent to if the code is correct, and creates the user if the
/// address is new. A code can be used only once.
pub(crate) fn redeem(
    state: &TenantState,
    client_id: &str,
    realm: &str,
    address: &str,
    otp: &str,
) -> Option<String> {
    let key = key(realm, address);
    let sent = state.flows.passwordless.get(&key, state.now())?;
    if sent.code != otp || sent.client_id != client_id {
        return None;
    }
    state.flows.passwordless.take(&key, state.now())?;
    Some(user(state, &sent))
}

/// Returns the user of this connection with this address, and creates the user if necessary.
fn user(state: &TenantState, sent: &PasswordlessCode) -> String {
    let prefix = format!("{}|", sent.realm);
    let is_email = sent.realm == "email";
    {
        let users = lock(&state.users);
        let found = if is_email {
            users.with_email(&sent.address)
        } else {
            users.with_phone(&sent.address)
        };
        let mut found = found.into_iter().map(|(_, user)| user);
        if let Some(user) = found.find(|user| user.id.starts_with(&prefix)) {
            return user.id.clone();
        }
    }
    let address = Some(sent.address.clone());
    let id = format!("{prefix}{}", random::hex(12));
    state.add_user(User {
        id: id.clone(),
        email: address.clone().filter(|_| is_email),
        email_verified: is_email,
        phone_number: address.filter(|_| !is_email),
        ..User::default()
    });
    id
}

/// `GET /passwordless/verify_redirect`: the target of the link in an email.
pub(crate) async fn follow_link(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    let answer = Parameters::from_form(query.unwrap_or_default().as_bytes())
        .and_then(|parameters| verify(&state, &parameters));
    match answer {
        Ok(response) => response,
        Err(error) => html::error_page(&error),
    }
}

fn verify(state: &TenantState, parameters: &Parameters) -> Result<Response, OAuthError> {
    let ticket = parameters.required("ticket")?;
    let sent = state
        .flows
        .passwordless_links
        .take(ticket, state.now())
        .ok_or_else(|| OAuthError::invalid_request("The link is unknown, used or has expired"))?;
    let mut request = Parameters::from_members(sent.parameters.clone())?;
    request.set("client_id", sent.client_id.as_str());
    if request.optional("response_type").is_none() {
        request.set("response_type", "code");
    }
    let user_id = user(state, &sent);
    let session = Session::begin(state, &user_id, false);
    let mut response = authorize::log_in(state, &request, &user_id)?.into_response();
    if let Ok(cookie) = HeaderValue::try_from(cookie::keep(state, session)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
