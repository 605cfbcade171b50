//! The second factors that users have enrolled.

use std::collections::HashMap;

use serde_json::{Value, json};

use crate::clock::{rfc3339_now, unix_seconds};
use crate::random;
use crate::store::outbox::Channel;
use crate::store::totp;

/// The length of a one-time password's secret in bytes, equal to the output of SHA-1 (RFC 4226
/// section 4, R6).
const SECRET: usize = 20;

/// An enrolled factor.
#[derive(Debug, Clone)]
pub(crate) struct Authenticator {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) factor: Factor,
    /// Set after the first successful use.
    pub(crate) active: bool,
    /// The name that the user gave it.
    pub(crate) name: Option<String>,
    pub(crate) created_at: String,
    pub(crate) last_auth_at: Option<String>,
}

impl Authenticator {
    /// Records a successful use, which activates the factor.
    fn used(&mut self) {
        self.active = true;
        self.last_auth_at = Some(rfc3339_now());
    }
}

#[derive(Debug, Clone)]
pub(crate) enum Factor {
    Otp { secret: Vec<u8> },
    OutOfBand { channel: Channel, address: String },
}

/// The factors of all users, in order of enrollment.
#[derive(Debug, Default)]
pub(crate) struct Authenticators {
    all: Vec<Authenticator>,
    recovery_codes: HashMap<String, RecoveryCode>,
}

/// The recovery code that a user has saved.
#[derive(Debug, Clone)]
pub(crate) struct RecoveryCode {
    code: String,
    pub(crate) created_at: String,
}

impl RecoveryCode {
    fn new(code: String) -> Self {
        let created_at = rfc3339_now();
        Self { code, created_at }
    }
}

impl Authenticators {
    /// Removes the factors of a deleted user.
    pub(crate) fn forget_user(&mut self, user_id: &str) {
        self.all.retain(|known| known.user_id != user_id);
        self.recovery_codes.remove(user_id);
    }

    /// Enrolls an authenticator app and returns its Base32 secret.
    pub(crate) fn enroll_otp(&mut self, user_id: &str, active: bool) -> String {
        self.enroll_app(user_id, active).1
    }

    /// Enrolls an authenticator app and returns its identifier and its Base32 secret.
    pub(crate) fn enroll_app(&mut self, user_id: &str, active: bool) -> (String, String) {
        let secret = random::bytes(SECRET);
        let text = totp::base32(&secret);
        let id = self.add("totp", user_id, Factor::Otp { secret }, active);
        (id, text)
    }

    /// Enrolls an email address or phone number and returns the authenticator's identifier.
    pub(crate) fn enroll_out_of_band(
        &mut self,
        user_id: &str,
        channel: Channel,
        address: &str,
    ) -> String {
        let address = address.to_owned();
        self.add(
            prefix(channel),
            user_id,
            Factor::OutOfBand { channel, address },
            false,
        )
    }

    fn add(&mut self, prefix: &str, user_id: &str, factor: Factor, active: bool) -> String {
        let id = format!("{prefix}|dev_{}", random::alphanumeric(16));
        let user_id = user_id.to_owned();
        self.all.push(Authenticator {
            id: id.clone(),
            user_id,
            factor,
            active,
            name: None,
            created_at: rfc3339_now(),
            last_auth_at: None,
        });
        id
    }

    /// Creates and returns a recovery code if the user does not have one yet.
    pub(crate) fn first_recovery_code(&mut self, user_id: &str) -> Option<String> {
        if self.recovery_codes.contains_key(user_id) {
            return None;
        }
        let code = new_recovery_code();
        self.set_recovery_code(user_id, code.clone());
        Some(code)
    }

    /// Replaces a user's recovery code.
    pub(crate) fn set_recovery_code(&mut self, user_id: &str, code: String) {
        let code = RecoveryCode::new(code);
        self.recovery_codes.insert(user_id.to_owned(), code);
    }

    pub(crate) fn recovery_code(&self, user_id: &str) -> Option<&RecoveryCode> {
        self.recovery_codes.get(user_id)
    }

    /// Consumes a recovery code and returns the next one, or `None` if the code is wrong.
    pub(crate) fn replace_recovery_code(&mut self, user_id: &str, typed: &str) -> Option<String> {
        let code = self
            .recovery_codes
            .get_mut(user_id)
            .filter(|known| known.code == typed)?;
        *code = RecoveryCode::new(new_recovery_code());
        Some(code.code.clone())
    }

    /// Returns the types of factors that a user can be asked for, as named in `mfa_requirements`.
    pub(crate) fn active_types(&self, user_id: &str) -> Vec<&'static str> {
        let mut types = Vec::new();
        for one in self.of(user_id).filter(|one| one.active) {
            let name = match &one.factor {
                Factor::Otp { .. } => "otp",
                Factor::OutOfBand {
                    channel: Channel::Email,
                    ..
                } => "email",
                Factor::OutOfBand {
                    channel: Channel::Push,
                    ..
                } => "push-notification",
                Factor::OutOfBand { .. } => "phone",
            };
            if !types.contains(&name) {
                types.push(name);
            }
        }
        if !types.is_empty() && self.recovery_codes.contains_key(user_id) {
            types.push("recovery-code");
        }
        types
    }

    pub(crate) fn has_active_otp(&self, user_id: &str) -> bool {
        self.of(user_id)
            .any(|one| one.active && matches!(one.factor, Factor::Otp { .. }))
    }

    /// Returns true if a one-time password is valid for one of the user's apps, and activates that
    /// app.
    pub(crate) fn accept_otp(&mut self, user_id: &str, typed: &str) -> bool {
        let now = unix_seconds();
        let right = |one: &&mut Authenticator| {
            let Factor::Otp { secret } = &one.factor else {
                return false;
            };
            one.user_id == user_id && totp::is_right(secret, now, typed)
        };
        self.all
            .iter_mut()
            .find(right)
            .map(Authenticator::used)
            .is_some()
    }

    /// Returns true if a one-time password is valid for this app, and activates the app.
    pub(crate) fn confirm_otp(&mut self, user_id: &str, id: &str, typed: &str) -> bool {
        let Some(one) = self.get_mut(user_id, id) else {
            return false;
        };
        let is_right = matches!(
            &one.factor,
            Factor::Otp { secret } if totp::is_right(secret, unix_seconds(), typed)
        );
        if is_right {
            one.used();
        }
        is_right
    }

    /// Returns one of a user's factors.
    pub(crate) fn get_mut(&mut self, user_id: &str, id: &str) -> Option<&mut Authenticator> {
        let mut all = self.all.iter_mut();
        all.find(|one| one.user_id == user_id && one.id == id)
    }

    /// Returns the code that the user's newest app currently shows.
    pub(crate) fn current_otp(&self, user_id: &str) -> Option<String> {
        let secrets = self.of(user_id).filter_map(|one| match &one.factor {
            Factor::Otp { secret } => Some(secret),
            Factor::OutOfBand { .. } => None,
        });
        Some(totp::code(secrets.last()?, unix_seconds()))
    }

    pub(crate) fn activate(&mut self, id: &str) {
        self.all
            .iter_mut()
            .filter(|one| one.id == id)
            .for_each(Authenticator::used);
    }

    pub(crate) fn of(&self, user_id: &str) -> impl Iterator<Item = &Authenticator> {
        self.all.iter().filter(move |one| one.user_id == user_id)
    }

    /// Removes one of a user's factors. Returns false if the user does not have it.
    pub(crate) fn remove(&mut self, user_id: &str, id: &str) -> bool {
        if id == recovery_id(user_id) {
            return self.recovery_codes.remove(user_id).is_some();
        }
        let before = self.all.len();
        self.all
            .retain(|one| one.user_id != user_id || one.id != id);
        self.all.len() < before
    }

    /// Returns a user's factors in the form of `/mfa/authenticators`.
    pub(crate) fn list(&self, user_id: &str) -> Vec<Value> {
        let mut list: Vec<_> = self.of(user_id).map(describe).collect();
        if self.recovery_codes.contains_key(user_id) {
            list.insert(0, json!({
                "id": recovery_id(user_id), "authenticator_type": "recovery-code", "active": true,
            }));
        }
        list
    }
}

fn describe(one: &Authenticator) -> Value {
    match &one.factor {
        Factor::Otp { .. } => json!({
            "id": one.id, "authenticator_type": "otp", "active": one.active,
        }),
        Factor::OutOfBand { channel, address } => json!({
            "id": one.id,
            "authenticator_type": "oob",
            "active": one.active,
            "oob_channel": oob_channel(*channel),
            "name": masked(address),
        }),
    }
}

/// Returns the API's name of a channel. Push notifications go through Auth0's own application.
pub(crate) fn oob_channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Push => "auth0",
        other => prefix(other),
    }
}

/// The prefix of an authenticator's identifier.
fn prefix(channel: Channel) -> &'static str {
    match channel {
        Channel::Email => "email",
        Channel::Push => "push",
        Channel::Sms => "sms",
        Channel::Voice => "voice",
    }
}

/// Masks all but the last four characters.
fn masked(address: &str) -> String {
    let length = address.chars().count();
    let hidden = length.saturating_sub(4);
    "X".repeat(hidden) + &address.chars().skip(hidden).collect::<String>()
}

pub(crate) fn recovery_id(user_id: &str) -> String {
    format!("recovery-code|{user_id}")
}

pub(crate) fn new_recovery_code() -> String {
    random::from_alphabet(b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 24)
}
