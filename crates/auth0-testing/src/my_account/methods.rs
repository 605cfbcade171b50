//! The authentication methods of a user: a password, passkeys, and second factors.

use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::crypto::webauthn;
use crate::self_service::{Answer, Ask, Problem, members};
use crate::state::{TenantState, lock};
use crate::store::authenticators::{Authenticator, Factor, recovery_id};
use crate::store::outbox::Channel;
use crate::store::passkeys::Passkey;

/// Returns a user's confirmed methods, each kind in the order in which they were enrolled.
pub(super) fn all(state: &TenantState, user_id: &str) -> Vec<Value> {
    let mut all = Vec::new();
    if let Some(user) = state.find_user_by_id(user_id)
        && user.password.is_some()
    {
        all.push(json!({
            "type": "password", "id": password_id(user_id), "usage": ["primary"],
            "created_at": user.metadata.get("created_at"), "identity_user_id": identity(user_id),
            "last_password_reset": user.metadata.get("last_password_reset"),
        }));
    }
    all.extend(lock(&state.flows.passkeys).of(user_id).map(passkey));
    let authenticators = lock(&state.flows.authenticators);
    let confirmed = authenticators.of(user_id).filter(|one| one.active);
    all.extend(confirmed.map(factor));
    if let Some(code) = authenticators.recovery_code(user_id) {
        all.push(json!({
            "type": "recovery-code", "id": recovery_id(user_id), "usage": ["secondary"],
            "created_at": code.created_at, "confirmed": true,
        }));
    }
    all.into_iter().map(|one| members(one).into()).collect()
}

/// Returns one of a user's methods.
pub(super) fn find(state: &TenantState, user_id: &str, id: &str) -> Option<Value> {
    let mut all = all(state, user_id).into_iter();
    all.find(|one| one["id"] == id)
}

pub(super) fn password_id(user_id: &str) -> String {
    format!("password|{}", identity(user_id))
}

/// Returns the part of a user's ID that identifies the user in the connection.
fn identity(user_id: &str) -> &str {
    user_id
        .split_once('|')
        .map_or(user_id, |(_, identity)| identity)
}

fn passkey(one: &Passkey) -> Value {
    let credential = &one.credential;
    let device_type = if credential.is_backup_eligible {
        "multi_device"
    } else {
        "single_device"
    };
    json!({
        "type": "passkey", "id": one.id, "usage": ["primary"], "created_at": one.created_at,
        "last_auth_at": one.last_auth_at, "identity_user_id": identity(&one.user_id),
        "credential_backed_up": credential.is_backed_up, "credential_device_type": device_type,
        "key_id": credential.id, "public_key": STANDARD.encode(&credential.key.cose),
        "aaguid": credential.aaguid, "transports": credential.transports,
        "relying_party_id": one.relying_party, "user_agent": one.user_agent,
        "user_handle": webauthn::user_handle(&one.user_id),
    })
}

fn factor(one: &Authenticator) -> Value {
    let mut shown = json!({
        "id": one.id, "usage": ["secondary"], "created_at": one.created_at,
        "last_auth_at": one.last_auth_at, "confirmed": one.active, "name": one.name,
    });
    let (kind, address) = match &one.factor {
        Factor::Otp { .. } => ("totp", None),
        Factor::OutOfBand { channel, address } => match channel {
            Channel::Email => ("email", Some(("email", address))),
            Channel::Push => ("push-notification", None),
            Channel::Sms | Channel::Voice => {
                let by = if *channel == Channel::Sms {
                    "sms"
                } else {
                    "voice"
                };
                shown["preferred_authentication_method"] = by.into();
                ("phone", Some(("phone_number", address)))
            }
        },
    };
    shown["type"] = kind.into();
    if let Some((member, address)) = address {
        shown[member] = address.as_str().into();
    }
    shown
}

fn inexistent() -> Problem {
    Problem::not_found("authentication method")
}

pub(super) fn list(ask: &Ask) -> Response {
    let wanted = ask.query("type");
    let all = all(&ask.state, &ask.caller.subject).into_iter();
    let matching: Vec<Value> = all
        .filter(|one| wanted.is_none_or(|wanted| one["type"] == wanted))
        .collect();
    ask.done(json!({ "authentication_methods": matching }))
}

pub(super) fn get(ask: &Ask) -> Answer {
    let found = find(&ask.state, &ask.caller.subject, ask.id());
    found.map(|one| ask.done(one)).ok_or_else(inexistent)
}

/// Updates the name of a factor, and the channel of a phone.
pub(super) fn update(ask: &Ask) -> Answer {
    let user_id = ask.caller.subject.as_str();
    {
        let mut authenticators = lock(&ask.state.flows.authenticators);
        let one = authenticators.get_mut(user_id, ask.id());
        let one = one.filter(|one| one.active).ok_or_else(inexistent)?;
        if let Some(by) = ask.text("preferred_authentication_method") {
            match &mut one.factor {
                Factor::OutOfBand { channel, .. }
                    if matches!(channel, Channel::Sms | Channel::Voice) =>
                {
                    *channel = if by == "voice" {
                        Channel::Voice
                    } else {
                        Channel::Sms
                    };
                }
                _ => {
                    let fault =
                        "'Only phones have one' on property preferred_authentication_method";
                    return Err(Problem::invalid("body", fault));
                }
            }
        }
        if let Some(name) = ask.text("name") {
            one.name = Some(name.to_owned());
        }
    }
    get(ask)
}

pub(super) fn delete(ask: &Ask) -> Answer {
    let (user_id, id) = (ask.caller.subject.as_str(), ask.id());
    if id == password_id(user_id) {
        return Err(Problem::conflict("A password is replaced, not deleted"));
    }
    // Deleting a method that does not exist succeeds as well.
    if !lock(&ask.state.flows.passkeys).remove(user_id, id) {
        lock(&ask.state.flows.authenticators).remove(user_id, id);
    }
    Ok(ask.empty())
}
