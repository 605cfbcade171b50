//! Which logout tokens have been used, so that none is used twice.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use crate::backend::sha256;

/// About 10 MB when full; an issuer that ends more sessions than that in a token's few minutes is none.
const CAPACITY: usize = 1 << 16;

/// A hash, so that what is kept has a size nobody chooses.
type Key = [u8; 32];

#[derive(Debug)]
pub(super) struct UsedTokens {
    capacity: usize,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    /// The second from which on an entry may be dropped.
    ends: HashMap<Key, u64>,
    by_end: BTreeMap<u64, Vec<Key>>,
}

impl Default for UsedTokens {
    fn default() -> Self {
        Self::with_capacity(CAPACITY)
    }
}

impl UsedTokens {
    fn with_capacity(capacity: usize) -> Self {
        Self {
            capacity,
            entries: Mutex::default(),
        }
    }

    /// Remembers a key until `end`, in seconds; `true` where it was not remembered before.
    ///
    /// When it is full, the entry that ends first goes: a logout that happens twice harms less than
    /// one that does not happen.
    pub(super) fn check_and_insert(&self, key: &Key, now: u64, end: u64) -> bool {
        // Nothing in here panics half-way through a change.
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.drop_ended(now);
        if entries.ends.contains_key(key) {
            return false;
        }
        if entries.ends.len() >= self.capacity {
            entries.drop_first();
        }
        entries.ends.insert(*key, end);
        entries.by_end.entry(end).or_default().push(*key);
        true
    }
}

impl Entries {
    fn drop_ended(&mut self, now: u64) {
        while let Some(first) = self.by_end.first_entry()
            && *first.key() <= now
        {
            for key in first.remove() {
                self.ends.remove(&key);
            }
        }
    }

    fn drop_first(&mut self) {
        let Some(mut first) = self.by_end.first_entry() else {
            return;
        };
        if let Some(key) = first.get_mut().pop() {
            self.ends.remove(&key);
        }
        if first.get().is_empty() {
            first.remove();
        }
    }
}

/// What a logout token is remembered by: its issuer and its `jti`.
pub(super) fn key(issuer: &str, token_id: &str) -> Key {
    let length = (issuer.len() as u64).to_be_bytes();
    sha256(&[
        b"logout_token\0",
        &length,
        issuer.as_bytes(),
        token_id.as_bytes(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_last_until_their_end() {
        let used = UsedTokens::default();
        assert!(used.check_and_insert(&[1; 32], 100, 200));
        assert!(!used.check_and_insert(&[1; 32], 199, 300));
        assert!(used.check_and_insert(&[1; 32], 200, 300));
        assert!(used.check_and_insert(&[2; 32], 500, 600));
        assert_eq!(used.entries.lock().unwrap().ends.len(), 1);
    }

    #[test]
    fn there_are_never_more_than_the_capacity() {
        let used = UsedTokens::with_capacity(2);
        for index in 0..100 {
            assert!(used.check_and_insert(&[index; 32], 0, 100 + u64::from(index)));
        }
        let entries = used.entries.lock().unwrap();
        assert_eq!((entries.ends.len(), entries.by_end.len()), (2, 2));
        assert!(entries.ends.contains_key(&[99; 32]) && entries.ends.contains_key(&[98; 32]));
    }

    #[test]
    fn keys_do_not_run_into_each_other() {
        assert_ne!(key("ab", "c"), key("a", "bc"));
        assert_eq!(key("a", "b"), key("a", "b"));
    }
}
