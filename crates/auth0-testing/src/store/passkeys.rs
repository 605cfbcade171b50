//! The passkeys users have registered.

use crate::clock::rfc3339_now;
use crate::crypto::webauthn::{Attested, CredentialKey};
use crate::random;

/// One passkey.
#[derive(Debug, Clone)]
pub(crate) struct Passkey {
    /// Of the authentication method: `passkey|dev_…`.
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) credential: Attested,
    pub(crate) relying_party: String,
    pub(crate) user_agent: Option<String>,
    pub(crate) created_at: String,
    pub(crate) last_auth_at: Option<String>,
}

/// The passkeys of all users, in the order they were registered.
#[derive(Debug, Default)]
pub(crate) struct Passkeys {
    all: Vec<Passkey>,
}

impl Passkeys {
    /// Keeps a passkey; `None` if someone has this credential.
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

    /// Whose a credential is, and its key.
    pub(crate) fn find(&self, credential_id: &str) -> Option<(&str, &CredentialKey)> {
        let found = self
            .all
            .iter()
            .find(|one| one.credential.id == credential_id)?;
        Some((&found.user_id, &found.credential.key))
    }

    /// Notes a login.
    pub(crate) fn used(&mut self, credential_id: &str) {
        let mut all = self.all.iter_mut();
        if let Some(one) = all.find(|one| one.credential.id == credential_id) {
            one.last_auth_at = Some(rfc3339_now());
        }
    }

    pub(crate) fn of(&self, user_id: &str) -> impl Iterator<Item = &Passkey> {
        self.all.iter().filter(move |one| one.user_id == user_id)
    }

    /// Takes the passkeys of a user who is gone away.
    pub(crate) fn forget_user(&mut self, user_id: &str) {
        self.all.retain(|one| one.user_id != user_id);
    }

    /// Takes one of a user's passkeys away; false where it is not theirs.
    pub(crate) fn remove(&mut self, user_id: &str, id: &str) -> bool {
        let before = self.all.len();
        self.all
            .retain(|one| one.user_id != user_id || one.id != id);
        self.all.len() < before
    }
}
