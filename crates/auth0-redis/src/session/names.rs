//! The names of sessions in Redis.
//!
//! The name of a session is the hash of an ID that cannot be guessed. `sid` and `sub` can be guessed, so
//! their names are keyed hashes (HMAC, RFC 2104): a reader of Redis cannot tell whose sessions are
//! stored.

use auth0_session::{IndexKey, SessionKey};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::{EncryptionKey, RedisClient};

/// The block size of SHA-256.
const BLOCK: usize = 64;

#[derive(Clone)]
pub(super) struct Names {
    redis: RedisClient,
    /// Values are written under the name from the first key and read under the names from all keys.
    keys: Vec<Zeroizing<[u8; 32]>>,
}

impl Names {
    pub(super) fn new(redis: RedisClient, key: &EncryptionKey) -> Self {
        Self {
            redis,
            keys: vec![Zeroizing::new(*key.bytes())],
        }
    }

    pub(super) fn add(&mut self, key: &EncryptionKey) {
        self.keys.push(Zeroizing::new(*key.bytes()));
    }

    pub(super) fn redis(&self) -> &RedisClient {
        &self.redis
    }

    pub(super) fn session(&self, key: &SessionKey) -> String {
        self.redis.key("session", &encode(key.as_bytes()))
    }

    pub(super) fn lock(&self, key: &SessionKey) -> String {
        self.redis.key("session-lock", &encode(key.as_bytes()))
    }

    /// Returns the names of lists of sessions, that of the first key first.
    pub(super) fn lists(&self, index: &IndexKey) -> Vec<String> {
        self.by_each_key("session-list", index)
    }

    /// Returns the names of logout markers, that of the first key first.
    pub(super) fn logouts(&self, index: &IndexKey) -> Vec<String> {
        self.by_each_key("session-logout", index)
    }

    fn by_each_key(&self, kind: &str, index: &IndexKey) -> Vec<String> {
        let name = |key: &Zeroizing<[u8; 32]>| {
            let mac = hmac(key, &[b"auth0-redis index 1", index.as_bytes()]);
            self.redis.key(kind, &encode(&mac))
        };
        self.keys.iter().map(name).collect()
    }
}

fn encode(bytes: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn hmac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let padded = |byte: u8| {
        let mut block = Zeroizing::new([byte; BLOCK]);
        block.iter_mut().zip(key).for_each(|(pad, key)| *pad ^= key);
        Sha256::new_with_prefix(block.as_slice())
    };
    let mut inner = padded(0x36);
    for part in parts {
        inner.update(part);
    }
    let mut outer = padded(0x5c);
    outer.update(inner.finalize());
    outer.finalize().into()
}

#[cfg(test)]
mod tests {
    use auth0_session::SessionRecord;

    use super::*;

    #[test]
    fn the_hash_is_hmac_sha_256() {
        // Computed with Python's `hmac`.
        let expected = "GYpgfrRL-8aZA6Dxzyu9xboKo_PZrjwcejsWlqC2jPc";
        assert_eq!(encode(&hmac(&[0x0b; 32], &[b"Hi ", b"There"])), expected);
    }

    #[test]
    fn names_differ_by_kind_and_key_and_show_nobody() {
        let redis = RedisClient::builder("redis://host").build().unwrap();
        let mut names = Names::new(redis, &EncryptionKey::new([1; 32]));
        names.add(&EncryptionKey::new([2; 32]));
        let record = SessionRecord::new("https://issuer/", "auth0|ada").with_sid("the-sid");
        let mut seen = std::collections::HashSet::new();
        for index in record.index_keys() {
            for name in names.lists(&index).into_iter().chain(names.logouts(&index)) {
                assert!(!name.contains("ada") && !name.contains("the-sid"), "{name}");
                assert!(!name.contains(&index.to_string()), "{name}");
                assert!(seen.insert(name));
            }
        }
        assert_eq!(seen.len(), 8);
    }
}
