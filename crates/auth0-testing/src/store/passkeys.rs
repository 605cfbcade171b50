//! The passkeys that users have registered.

use crate::clock::rfc3339_now;
use crate::crypto::webauthn::{Attested, CredentialKey};
use crate::random;

/// A passkey.
#[derive(Debug, Clone)]
pub(crate) struct Passkey {
    /// The identifier of the authentication method: `passkey|dev_…`.
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) credential: Attested,
    pub(crate) relying_party: String,
    pub(crate) user_agent: Option<String>,
    pub(crate) created_at: String,
    pub(crate) last_auth_at: Option<String>,
}

/// The passkeys of all users, in order of registration.
#[derive(Debug, Default)]
pub(crate) struct Passkeys {
    all: Vec<Passkey>,
}

impl Passkeys {
    /// Adds a passkey. Returns `None` if the credential is already registered.
    pub(crate) fn add(
        &mut self,
        user_id: &str,
        credential: Attested,
        relying_party: &str,
        user_agent: Option<String>,
    ) -> Option<&Passkey> {
        if self.find(&credential.id).is_some() {
            return None;
        }
        self.all.push(Passkey {
            id: format!("passkey|dev_{}", random::alphanumeric(16)),
            user_id: user_id.to_owned(),
            credential,
            relying_party: relying_party.to_owned(),
            user_agent,
            created_at: rfc3339_now(),
            last_auth_at: None,
        });
        self.all.last()
    }

    /// Returns the owner of a credential, and its key.
    pub(crate) fn find(&self, credential_id: &str) -> Option<(&str, &CredentialKey)> {
        let found = self
            .all
            .iter()
            .find(|one| one.credential.id == credential_id)?;
        Some((&found.user_id, &found.credential.key))
    }

    /// Records a login.
    pub(crate) fn used(&mut self, credential_id: &str) {
        let mut all = self.all.iter_mut();
        if let Some(one) = all.find(|one| one.credential.id == credential_id) {
            one.last_auth_at = Some(rfc3339_now());
        }
    }

    pub(crate) fn of(&self, user_id: &str) -> impl Iterator<Item = &Passkey> {
        self.all.iter().filter(move |one| one.user_id == user_id)
    }

    /// Removes the passkeys of a deleted user.
    pub(crate) fn forget_user(&mut self, user_id: &str) {
        self.all.retain(|one| one.user_id != user_id);
    }

    /// Removes one of a user's passkeys. Returns false if the user does not have it.
    pub(crate) fn remove(&mut self, user_id: &str, id: &str) -> bool {
        let before = self.all.len();
        self.all
            .retain(|one| one.user_id != user_id || one.id != id);
        self.all.len() < before
    }
}
