//! Passkeys, simplified ([reference](https://auth0.com/docs/native-passkeys-api)): challenges are handed
//! out and have to come back in `clientDataJSON`, and a credential belongs to the user who registered
//! it. Attestations and signatures are not checked, so that a test needs no authenticator.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use crate::login::client_authentication;
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::challenges::PasskeyChallenge;
use crate::store::users::User;

/// Seconds an `auth_session` is good for.
const LIFETIME: u64 = 300;

/// `POST /passkey/register`.
pub(crate) async fn register(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    respond(start(&state, &headers, &body, true))
}

/// `POST /passkey/challenge`.
pub(crate) async fn challenge(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    respond(start(&state, &headers, &body, false))
}

fn respond(answer: Result<Value, OAuthError>) -> Response {
    match answer {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => error.into_response(),
    }
}

fn start(
    state: &TenantState,
    headers: &HeaderMap,
    body: &[u8],
    registers: bool,
) -> Result<Value, OAuthError> {
    let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
        return Err(OAuthError::invalid_request(
            "The body must be a JSON object",
        ));
    };
    let profile = members.remove("user_profile");
    let parameters = Parameters::from_members(members)?;
    let application = client_authentication::authenticate(state, headers, &parameters)?;
    if let Some(realm) = parameters.optional("realm")
        && state.strategy_of(realm).as_deref() != Some("auth0")
    {
        return Err(OAuthError::invalid_request("the connection was not found"));
    }
    let challenge = random::base64url(32);
    let host = state
        .origin
        .trim_start_matches("http://")
        .split(':')
        .next()
        .unwrap_or_default();
    let mut options = json!({ "challenge": challenge, "timeout": LIFETIME * 1000 });
    let new_user = if registers {
        let Some(Value::Object(profile)) = profile else {
            return Err(OAuthError::missing_parameter("user_profile"));
        };
        let user = new_user(state, profile)?;
        let name = user.email.as_deref().unwrap_or_default();
        options["rp"] = json!({ "id": host, "name": host });
        options["user"] = json!({
            "id": URL_SAFE_NO_PAD.encode(&user.id), "name": name, "displayName": name,
        });
        options["pubKeyCredParams"] = json!([{ "type": "public-key", "alg": -7 }]);
        options["authenticatorSelection"] =
            json!({ "residentKey": "required", "userVerification": "preferred" });
        Some(user)
    } else {
        options["rpId"] = host.into();
        options["userVerification"] = "preferred".into();
        None
    };
    let auth_session = random::base64url(32);
    let client_id = application.client_id.clone();
    let expires_at = state.now() + LIFETIME;
    let waiting = PasskeyChallenge {
        client_id,
        challenge,
        new_user,
    };
    state
        .flows
        .passkey_challenges
        .put(auth_session.clone(), waiting, expires_at);
    Ok(json!({ "auth_session": auth_session, "authn_params_public_key": options }))
}

fn new_user(state: &TenantState, mut profile: Map<String, Value>) -> Result<User, OAuthError> {
    let email = match profile.remove("email") {
        Some(Value::String(email)) if email.contains('@') => email,
        _ => {
            return Err(OAuthError::invalid_request(
                "user_profile.email must be an email address",
            ));
        }
    };
    if state.find_user_by_email(&email).is_some() {
        return Err(OAuthError::invalid_request("The user already exists."));
    }
    Ok(User {
        password: None,
        email_verified: false,
        metadata: profile,
        ..User::with_password(email, "")
    })
}

/// The user an authenticator has answered a challenge for; a new one after a registration.
pub(crate) fn redeem(
    state: &TenantState,
    client_id: &str,
    auth_session: &str,
    response: &Value,
) -> Result<String, OAuthError> {
    let refused = |why: &str| OAuthError::invalid_grant(format!("The passkey is refused: {why}"));
    let waiting = state
        .flows
        .passkey_challenges
        .take(auth_session, state.now())
        .filter(|waiting| waiting.client_id == client_id)
        .ok_or_else(|| refused("auth_session is unknown, used or expired"))?;
    let credential = response
        .get("id")
        .and_then(Value::as_str)
        .ok_or_else(|| refused("authn_response.id is missing"))?;
    let data = response
        .pointer("/response/clientDataJSON")
        .and_then(Value::as_str)
        .and_then(|data| URL_SAFE_NO_PAD.decode(data).ok())
        .and_then(|data| serde_json::from_slice::<Value>(&data).ok())
        .ok_or_else(|| refused("authn_response.response.clientDataJSON is no base64url of JSON"))?;
    let expected = if waiting.new_user.is_some() {
        "webauthn.create"
    } else {
        "webauthn.get"
    };
    if data["type"] != expected || data["challenge"] != waiting.challenge {
        return Err(refused("clientDataJSON is not about this challenge"));
    }
    let mut passkeys = lock(&state.flows.passkeys);
    if let Some(user) = waiting.new_user {
        let id = user.id.clone();
        state.add_user(user);
        passkeys.insert(credential.to_owned(), id.clone());
        return Ok(id);
    }
    passkeys
        .get(credential)
        .cloned()
        .ok_or_else(|| refused("nobody has registered this credential"))
}
