//! The validity of the tenant's own signed tokens, including after all of them were revoked at once.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value};

use crate::store::{Store, lock};

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

impl Store {
    /// Returns the claims of a token that this tenant signed, or `None` if it is invalid, revoked, or expired.
    pub(crate) fn valid_claims(&self, token: &str) -> Option<Map<String, Value>> {
        let claims = self.verify(token)?;
        let expires = claims.get("exp")?.as_u64()?;
        let is_valid = self.now() < expires && !lock(&self.tokens).is_revoked(token);
        is_valid.then_some(claims)
    }
}

/// Returns true if `matches` returns true for the audience, or for one of the audiences, in a token's claims.
pub(crate) fn has_audience(claims: &Map<String, Value>, matches: impl Fn(&str) -> bool) -> bool {
    let one = |audience: &Value| audience.as_str().is_some_and(&matches);
    match claims.get("aud") {
        Some(Value::Array(several)) => several.iter().any(one),
        Some(single) => one(single),
        None => false,
    }
}

/// Returns true if this is the audience, or one of the audiences, in a token's claims.
pub(crate) fn is_for(claims: &Map<String, Value>, audience: &str) -> bool {
    has_audience(claims, |found| found == audience)
}

fn fingerprint(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}
