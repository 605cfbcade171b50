//! Passkeys ([reference](https://auth0.com/docs/native-passkeys-api)): issues challenges and
//! verifies the responses of authenticators. Tests without an authenticator can use a
//! `VirtualAuthenticator`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::crypto::webauthn;
use crate::login::client_authentication;
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::challenges::PasskeyChallenge;
use crate::store::users::User;

/// The lifetime of an `auth_session` in seconds.
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
    let base_url = state.base_url();
    let relying_party = webauthn::relying_party_id(&base_url);
    let options;
    let new_user = if registers {
        let Some(Value::Object(profile)) = profile else {
            return Err(OAuthError::missing_parameter("user_profile"));
        };
        let user = new_user(state, profile)?;
        let name = user.email.as_deref().unwrap_or_default();
        options = webauthn::creation_options(relying_party, &challenge, &user.id, name, LIFETIME);
        Some(user)
    } else {
        options = json!({
            "challenge": challenge, "timeout": LIFETIME * 1000,
            "rpId": relying_party, "userVerification": "preferred",
        });
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

/// Returns the user whose authenticator responded to a challenge. A registration creates the user.
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
    let base_url = state.base_url();
    let relying_party = webauthn::relying_party_id(&base_url);
    if let Some(user) = waiting.new_user {
        let credential = webauthn::registration(response, &waiting.challenge, relying_party)
            .map_err(|why| refused(&why))?;
        let id = user.id.clone();
        lock(&state.flows.passkeys)
            .add(&id, credential, relying_party, None)
            .ok_or_else(|| refused("the credential is registered already"))?;
        state.add_user(user);
        return Ok(id);
    }
    let credential = response["id"].as_str().unwrap_or_default();
    let mut passkeys = lock(&state.flows.passkeys);
    let (user_id, key) = passkeys
        .find(credential)
        .ok_or_else(|| refused("nobody has registered this credential"))?;
    webauthn::login(response, &waiting.challenge, relying_party, user_id, key)
        .map_err(|why| refused(&why))?;
    let user_id = user_id.to_owned();
    passkeys.used(credential);
    Ok(user_id)
}
