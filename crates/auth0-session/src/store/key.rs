//! Names under which a store keeps things: hashes, so that they give nothing away.

use std::fmt;

use sha2::{Digest, Sha256};

use crate::SessionRecord;

/// The name of a session in a store: the SHA-256 hash of its ID, which only the browser has.
///
/// `Display` writes it as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SessionKey([u8; 32]);

impl SessionKey {
    /// Reads the 32 bytes of a key, as returned by [`as_bytes`](Self::as_bytes).
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Returns the key of the session with this ID.
    pub(crate) fn of(id: &str) -> Self {
        Self(hash(&[b"session", id.as_bytes()]))
    }

    /// Returns the 32 bytes of the key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex(&self.0, f)
    }
}

/// The name under which a store finds the sessions that a back-channel logout ends: the hash of the issuer
/// and the `sid`, or of the issuer and the `sub`.
///
/// `Display` writes it as 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IndexKey {
    hash: [u8; 32],
    of_user: bool,
}

impl IndexKey {
    pub(crate) fn of_session(issuer: &str, sid: &str) -> Self {
        Self {
            hash: hash(&[b"sid", issuer.as_bytes(), sid.as_bytes()]),
            of_user: false,
        }
    }

    pub(crate) fn of_user(issuer: &str, sub: &str) -> Self {
        Self {
            hash: hash(&[b"sub", issuer.as_bytes(), sub.as_bytes()]),
            of_user: true,
        }
    }

    /// Returns the 32 bytes of the key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.hash
    }

    /// Whether a logout that was remembered under this key with this time
    /// ([`LogoutNotice::at`](crate::LogoutNotice::at)) ends a session that has this key.
    ///
    /// The logout of one session at the tenant always does. The logout of a user ends the sessions whose
    /// login was not later; both times are from the tenant's clock. Within the same second the logout
    /// wins.
    pub fn is_ended_at(&self, at: u64, record: &SessionRecord) -> bool {
        !self.of_user || record.issued_at <= at
    }
}

impl fmt::Display for IndexKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        hex(&self.hash, f)
    }
}

/// Hashes each part with its length, so that the concatenation is unambiguous.
fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"auth0-session 1");
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

fn hex(bytes: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_do_not_run_into_each_other() {
        assert_ne!(IndexKey::of_user("ab", "c"), IndexKey::of_user("a", "bc"));
        assert_ne!(IndexKey::of_user("a", "b"), IndexKey::of_session("a", "b"));
        let key = SessionKey::of("id");
        assert_ne!(key, SessionKey::of("di"));
        assert_eq!(key, SessionKey::from_bytes(*key.as_bytes()));
        assert_eq!(key.to_string().len(), 64);
        assert!(!key.to_string().contains("id"));
    }
}
