//! Tracks which tokens are valid after all tokens were revoked at once.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Until a test revokes all tokens, each one is valid and none is recorded. After that, only tokens
/// issued later are valid; a hash of each is enough to recognize them.
#[derive(Debug, Default)]
pub(crate) struct IssuedTokens {
    since_revocation: Option<HashSet<u64>>,
}

impl IssuedTokens {
    pub(crate) fn issued(&mut self, token: &str) {
        if let Some(valid) = &mut self.since_revocation {
            valid.insert(fingerprint(token));
        }
    }

    pub(crate) fn revoke_all(&mut self) {
        self.since_revocation = Some(HashSet::new());
    }

    pub(crate) fn is_revoked(&self, token: &str) -> bool {
        let valid = self.since_revocation.as_ref();
        valid.is_some_and(|valid| !valid.contains(&fingerprint(token)))
    }
}

fn fingerprint(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}
