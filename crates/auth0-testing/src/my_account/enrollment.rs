//! Enrollment of a method, in two requests: one starts it, and one proves that the user has the method.

use axum::http::{HeaderValue, header};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::methods;
use crate::crypto::webauthn;
use crate::login::mfa;
use crate::random;
use crate::self_service::{Answer, Ask, Problem};
use crate::state::lock;
use crate::store::authenticators;
use crate::store::enrollments::{Enrollment, Proof};
use crate::store::outbox::Channel;
use crate::store::second_factor::OobAnswer;

/// The lifetime of an enrollment in seconds.
const LIFETIME: u64 = 600;

/// The ID of a passkey that does not exist yet.
const NEW_PASSKEY: &str = "passkey|new";

pub(super) fn start(ask: &Ask) -> Answer {
    let state = &ask.state;
    let user_id = ask.caller.subject.as_str();
    let message = |channel, address: &str| {
        let mut authenticators = lock(&state.flows.authenticators);
        let id = authenticators.enroll_out_of_band(user_id, channel, address);
        drop(authenticators);
        let oob_code = mfa::send(state, user_id, &id, channel, address);
        (id, Proof::Message(oob_code), json!({}))
    };
    let (id, proof, mut answer) = match ask.text("type").unwrap_or_default() {
        "totp" => {
            let (id, secret) = lock(&state.flows.authenticators).enroll_app(user_id, false);
            let uri = mfa::app_uri(state, user_id, &secret);
            let answer = json!({ "barcode_uri": uri, "manual_input_code": secret });
            (id, Proof::App, answer)
        }
        "phone" => {
            let voice = ask.text("preferred_authentication_method") == Some("voice");
            let channel = if voice { Channel::Voice } else { Channel::Sms };
            message(channel, ask.text("phone_number").unwrap_or_default())
        }
        "email" => message(Channel::Email, ask.text("email").unwrap_or_default()),
        "push-notification" => {
            let (id, proof, _) = message(Channel::Push, user_id);
            (id, proof, json!({ "barcode_uri": mfa::device_uri(state) }))
        }
        "recovery-code" => {
            let code = authenticators::new_recovery_code();
            let answer = json!({ "recovery_code": code });
            (
                authenticators::recovery_id(user_id),
                Proof::RecoveryCode(code),
                answer,
            )
        }
        "passkey" => passkey(ask)?,
        "password" => {
            let answer = json!({ "policy": password_policy() });
            (methods::password_id(user_id), Proof::Password, answer)
        }
        _ => return Err(ask.unmodelled()),
    };
    let auth_session = random::base64url(32);
    answer["auth_session"] = auth_session.as_str().into();
    if id != NEW_PASSKEY {
        answer["id"] = id.as_str().into();
    }
    let response = located(ask.done(answer), &id);
    let enrollment = Enrollment {
        user_id: user_id.to_owned(),
        id,
        proof,
    };
    let expires_at = state.now() + LIFETIME;
    state
        .flows
        .enrollments
        .put(auth_session, enrollment, expires_at);
    Ok(response)
}

fn located(mut response: Response, id: &str) -> Response {
    let id = utf8_percent_encode(id, NON_ALPHANUMERIC);
    let location = format!("/me/v1/authentication-methods/{id}");
    if let Ok(location) = HeaderValue::try_from(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response
}

fn passkey(ask: &Ask) -> Result<(String, Proof, Value), Problem> {
    let state = &ask.state;
    let user_id = ask.caller.subject.as_str();
    let user = state.find_user_by_id(user_id);
    let user = user.ok_or_else(|| Problem::unauthorized("The user does not exist"))?;
    let challenge = random::base64url(32);
    let base_url = state.base_url();
    let relying_party = webauthn::relying_party_id(&base_url);
    let name = [&user.email, &user.username, &user.phone_number];
    let name = name.into_iter().flatten().next().unwrap_or(&user.id);
    let mut options =
        webauthn::creation_options(relying_party, &challenge, user_id, name, LIFETIME);
    if ask.body["use_exclude_credentials"] == true {
        let passkeys = lock(&state.flows.passkeys);
        let known = passkeys.of(user_id).map(|one| {
            let credential = &one.credential;
            json!({ "type": "public-key", "id": credential.id, "transports": credential.transports })
        });
        options["excludeCredentials"] = known.collect();
    }
    let answer = json!({ "authn_params_public_key": options });
    Ok((NEW_PASSKEY.to_owned(), Proof::Passkey(challenge), answer))
}

/// The password policy in Auth0's format. It allows any password.
fn password_policy() -> Value {
    json!({
        "complexity": {
            "min_length": 1, "character_types": [], "character_type_rule": "all",
            "identical_characters": "allow", "sequential_characters": "allow",
            "max_length_exceeded": "error",
        },
        "profile_data": { "active": false, "blocked_fields": [] },
        "history": { "active": false, "size": 0 },
        "dictionary": { "active": false, "default": "en_10k" },
    })
}

pub(super) fn verify(ask: &Ask) -> Answer {
    let state = &ask.state;
    let user_id = ask.caller.subject.as_str();
    let auth_session = ask.text("auth_session").unwrap_or_default();
    let enrollments = &state.flows.enrollments;
    let enrollment = enrollments
        .get(auth_session, state.now())
        .filter(|enrollment| enrollment.user_id == user_id && enrollment.id == ask.id())
        .ok_or_else(|| Problem::bad_request("auth_session is unknown, used or expired"))?;
    let id = prove(ask, &enrollment)?;
    enrollments.take(auth_session, state.now());
    let method = methods::find(state, user_id, &id);
    let method = method.ok_or_else(|| Problem::not_found("authentication method"))?;
    Ok(located(ask.done(method), &id))
}

/// Checks the proof, activates the method, and returns its identifier.
fn prove(ask: &Ask, enrollment: &Enrollment) -> Result<String, Problem> {
    let state = &ask.state;
    let Enrollment { user_id, id, proof } = enrollment;
    let missing = |member: &str| {
        let fault = format!("'Missing required property: {member}'");
        Problem::invalid("body", &fault)
    };
    let otp_code = || ask.text("otp_code").ok_or_else(|| missing("otp_code"));
    let wrong_code = || {
        let fault = "'The code is wrong or has expired' on property otp_code";
        Problem::invalid("body", fault)
    };
    match proof {
        Proof::App => {
            let code = otp_code()?;
            let is_right = lock(&state.flows.authenticators).confirm_otp(user_id, id, code);
            is_right.then_some(()).ok_or_else(wrong_code)?;
        }
        Proof::Message(oob_code) => {
            let challenges = &state.flows.oob_challenges;
            let challenge = challenges.get(oob_code, state.now());
            match challenge.map(|challenge| challenge.answer) {
                Some(OobAnswer::Code(code)) if otp_code()? == code => {}
                Some(OobAnswer::Decision(Some(true))) => {}
                Some(OobAnswer::Decision(_)) => {
                    let detail = "The notification has not been approved";
                    return Err(Problem::bad_request(detail));
                }
                _ => return Err(wrong_code()),
            }
            challenges.take(oob_code, state.now());
            lock(&state.flows.authenticators).activate(id);
        }
        Proof::RecoveryCode(code) => {
            lock(&state.flows.authenticators).set_recovery_code(user_id, code.clone());
        }
        Proof::Passkey(challenge) => {
            let response = ask.body.get("authn_response");
            let response = response.ok_or_else(|| missing("authn_response"))?;
            let base_url = state.base_url();
            let relying_party = webauthn::relying_party_id(&base_url);
            let refused = |why: String| {
                let fault = format!("'The passkey is refused: {why}' on property authn_response");
                Problem::invalid("body", &fault)
            };
            let credential =
                webauthn::registration(response, challenge, relying_party).map_err(refused)?;
            let agent = ask.headers.get(header::USER_AGENT);
            let agent = agent
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned);
            let mut passkeys = lock(&state.flows.passkeys);
            let added = passkeys.add(user_id, credential, relying_party, agent);
            let added = added.ok_or_else(|| refused("it is registered already".into()))?;
            return Ok(added.id.clone());
        }
        Proof::Password => {
            let password = ask.text("new_password");
            let password = password.ok_or_else(|| missing("new_password"))?;
            if let Some(Err(weakness)) = state.set_password(user_id, password) {
                let fault = format!("'{}' on property new_password", weakness.described().1);
                return Err(Problem::invalid("body", &fault));
            }
        }
    }
    Ok(id.clone())
}
