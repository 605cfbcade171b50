//! `POST /mfa/challenge`: requests a challenge for a factor.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::transaction;
use crate::login::client_authentication;
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::authenticators::Factor;
use crate::store::outbox::{Channel, Message};
use crate::store::second_factor::{OobAnswer, OobChallenge};

/// The lifetime of an out-of-band code in seconds.
const LIFETIME: u64 = 300;

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
    // If the request specifies no type, any type is accepted.
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
        Factor::OutOfBand { channel, address } => {
            let oob_code = send(state, &user_id, &found.id, channel, &address);
            let mut answer = json!({ "challenge_type": "oob", "oob_code": oob_code });
            if channel != Channel::Push {
                answer["binding_method"] = "prompt".into();
            }
            answer
        }
    })
}

/// Sends a code or a notification, and returns its `oob_code`.
pub(crate) fn send(
    state: &TenantState,
    user_id: &str,
    authenticator_id: &str,
    channel: Channel,
    address: &str,
) -> String {
    let (message, answer) = if channel == Channel::Push {
        (Message::notification(address), OobAnswer::Decision(None))
    } else {
        let code = random::from_alphabet(b"0123456789", 6);
        (
            Message::code(channel, address, &code),
            OobAnswer::Code(code),
        )
    };
    lock(&state.flows.outbox).push(message);
    let oob_code = format!("Fe26.2*{}", random::base64url(32));
    let challenge = OobChallenge {
        user_id: user_id.to_owned(),
        authenticator_id: authenticator_id.to_owned(),
        answer,
    };
    let expires_at = state.now() + LIFETIME;
    let challenges = &state.flows.oob_challenges;
    challenges.put(oob_code.clone(), challenge, expires_at);
    oob_code
}
