//! The replay store of a single process.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::future::{Future, ready};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::replay::{BoxError, ReplayStore};

/// About 25 MB when full; enough for some 4,000 requests a second with the default window.
const DEFAULT_CAPACITY: usize = 1 << 18;

/// Remembers used proofs in memory, for one process; the default.
///
/// Entries are dropped when their time is over, and there are never more than the capacity. When it is
/// full of entries whose time is not over, new proofs are refused with
/// [`ErrorKind::ReplayStoreUnavailable`](crate::ErrorKind::ReplayStoreUnavailable): dropping an entry
/// early would let its proof be used again. Only a sender with a valid token adds entries.
///
/// ```
/// use auth0_verify::{DpopPolicy, MemoryReplayStore};
///
/// let policy = DpopPolicy::new().replay_store(MemoryReplayStore::with_capacity(1_000_000));
/// ```
pub struct MemoryReplayStore {
    capacity: usize,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    /// The second from which on an entry may be dropped.
    ends: HashMap<[u8; 32], u64>,
    by_end: BTreeMap<u64, Vec<[u8; 32]>>,
}

impl MemoryReplayStore {
    /// A store for 262,144 entries. Takes memory only as entries come.
    pub fn new() -> Self {
        Self::with_capacity(DEFAULT_CAPACITY)
    }

    /// A store for at most that many entries, at about 100 bytes each.
    pub fn with_capacity(entries: usize) -> Self {
        Self {
            capacity: entries,
            entries: Mutex::default(),
        }
    }

    /// The number of entries, those that may be dropped included.
    pub fn len(&self) -> usize {
        self.entries().ends.len()
    }

    /// Whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // Nothing in here panics half-way through a change.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn insert(
        &self,
        key: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> Result<bool, BoxError> {
        let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut entries = self.entries();
        entries.drop_ended(now.as_secs());
        if entries.ends.contains_key(key) {
            return Ok(false);
        }
        if entries.ends.len() >= self.capacity {
            let message = format!("the replay store is full: {} entries", self.capacity);
            return Err(message.into());
        }
        // Rounded up: too long by a second does no harm, too short would.
        let end = now.saturating_add(lifetime).as_secs().saturating_add(1);
        entries.ends.insert(*key, end);
        entries.by_end.entry(end).or_default().push(*key);
        Ok(true)
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
}

impl Default for MemoryReplayStore {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MemoryReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryReplayStore")
            .field("capacity", &self.capacity)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

impl ReplayStore for MemoryReplayStore {
    fn check_and_insert(
        &self,
        key: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        ready(self.insert(key, now, lifetime))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(second)
    }

    const MINUTE: Duration = Duration::from_mins(1);

    #[test]
    fn entries_last_their_lifetime_and_no_longer() {
        let store = MemoryReplayStore::new();
        assert!(store.insert(&[1; 32], at(1000), MINUTE).unwrap());
        assert!(!store.insert(&[1; 32], at(1060), MINUTE).unwrap());
        assert!(store.insert(&[2; 32], at(1060), MINUTE).unwrap());
        assert_eq!(store.len(), 2);
        assert!(store.insert(&[1; 32], at(1061), MINUTE).unwrap());
        assert_eq!(store.len(), 2);
        assert!(store.insert(&[3; 32], at(9999), MINUTE).unwrap());
        assert_eq!(store.len(), 1);
        // A clock that is set back leaves nothing unprotected.
        assert!(!store.insert(&[3; 32], at(5), MINUTE).unwrap());
        assert!(store.insert(&[4; 32], at(0), Duration::MAX).unwrap());
    }

    #[test]
    fn a_full_store_refuses_and_forgets_nothing() {
        let store = MemoryReplayStore::with_capacity(2);
        assert!(store.insert(&[1; 32], at(1000), MINUTE).unwrap());
        assert!(store.insert(&[2; 32], at(1030), MINUTE).unwrap());
        assert!(store.insert(&[3; 32], at(1030), MINUTE).is_err());
        assert!(!store.insert(&[1; 32], at(1030), MINUTE).unwrap());
        assert!(store.insert(&[3; 32], at(1061), MINUTE).unwrap());
        assert_eq!(store.len(), 2);
        assert!(
            MemoryReplayStore::with_capacity(0)
                .insert(&[1; 32], at(0), MINUTE)
                .is_err()
        );
    }
}
