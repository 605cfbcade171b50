//! The logout tokens that have been used, so that each works only once.

use std::collections::{BTreeMap, HashMap};
use std::future::{Future, ready};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::store::LogoutTokenStore;
use crate::error::BoxError;

/// About 10 MB when full. No issuer should end more sessions than this within the few minutes that a token
/// lives.
const CAPACITY: usize = 1 << 16;

/// A hash, so that the sender cannot choose the size of an entry.
type Key = [u8; 32];

#[derive(Debug)]
pub(super) struct MemoryLogoutStore {
    capacity: usize,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    /// The second from which an entry may be dropped.
    ends: HashMap<Key, u64>,
    by_end: BTreeMap<u64, Vec<Key>>,
}

impl Default for MemoryLogoutStore {
    fn default() -> Self {
        Self::with_capacity(CAPACITY)
    }
}

impl MemoryLogoutStore {
    fn with_capacity(capacity: usize) -> Self {
        Self {
            capacity,
            entries: Mutex::default(),
        }
    }

    /// Remembers a key until `end`, in seconds; returns `true` if it was not remembered before.
    ///
    /// When the store is full, the entry that expires first is evicted: a repeated logout is less harmful
    /// than a lost one.
    fn check_and_insert(&self, key: &Key, now: u64, end: u64) -> bool {
        let mut entries = self.entries();
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

impl MemoryLogoutStore {
    fn entries(&self) -> MutexGuard<'_, Entries> {
        // No code that holds the lock can panic in the middle of a change.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl LogoutTokenStore for MemoryLogoutStore {
    /// May return `true` for an expired entry, but a token of that age has expired and is refused earlier.
    fn is_used(&self, key: &Key) -> impl Future<Output = Result<bool, BoxError>> + Send {
        ready(Ok(self.entries().ends.contains_key(key)))
    }

    fn mark_used(
        &self,
        key: &Key,
        now: SystemTime,
        lifetime: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let end = now.saturating_add(lifetime).as_secs();
        ready(Ok(self.check_and_insert(key, now.as_secs(), end)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_last_until_their_end() {
        let used = MemoryLogoutStore::default();
        assert!(used.check_and_insert(&[1; 32], 100, 200));
        assert!(!used.check_and_insert(&[1; 32], 199, 300));
        assert!(used.check_and_insert(&[1; 32], 200, 300));
        assert!(used.check_and_insert(&[2; 32], 500, 600));
        assert_eq!(used.entries.lock().unwrap().ends.len(), 1);
    }

    #[test]
    fn there_are_never_more_than_the_capacity() {
        let used = MemoryLogoutStore::with_capacity(2);
        for index in 0..100 {
            assert!(used.check_and_insert(&[index; 32], 0, 100 + u64::from(index)));
        }
        let entries = used.entries.lock().unwrap();
        assert_eq!((entries.ends.len(), entries.by_end.len()), (2, 2));
        assert!(entries.ends.contains_key(&[99; 32]) && entries.ends.contains_key(&[98; 32]));
    }
}
