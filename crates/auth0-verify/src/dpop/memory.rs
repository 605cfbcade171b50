//! The replay store of a single process.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;
use std::future::{Future, ready};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::UNIX_EPOCH;

use super::replay::{ReplayEntry, ReplayStore, ReplayStoreFull};
use crate::error::BoxError;

/// About 40 MB when full; enough for about 4,000 requests per second with the default window.
const DEFAULT_CAPACITY: usize = 1 << 18;

/// The minimum number of owners that it takes to fill a store.
const DEFAULT_SHARES: usize = 16;

type Hash = [u8; 32];

/// Remembers used proofs in memory, for a single process. This is the default store.
///
/// Entries are dropped when they expire. The number of entries never exceeds the capacity, and the entries
/// of one DPoP key never exceed its share, so one client cannot fill the store for all others. A proof that
/// does not fit is refused with [`ErrorKind::ReplayStoreFull`](crate::ErrorKind::ReplayStoreFull), because
/// dropping an entry early would let its proof be used again. Only a sender with a valid token adds
/// entries.
///
/// ```
/// use auth0_verify::{DpopPolicy, MemoryReplayStore};
///
/// let store = MemoryReplayStore::with_capacity(1_000_000).share(10_000);
/// let policy = DpopPolicy::new().replay_store(store);
/// ```
pub struct MemoryReplayStore {
    capacity: usize,
    share: usize,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    keys: HashSet<Hash>,
    /// The number of entries of each owner.
    owned: HashMap<Hash, usize>,
    /// Keys and their owners, by the second from which they may be dropped.
    by_end: BTreeMap<u64, Vec<(Hash, Hash)>>,
}

impl MemoryReplayStore {
    /// Creates a store for 262,144 entries. Memory is allocated as entries arrive.
    pub fn new() -> Self {
        Self::with_capacity(DEFAULT_CAPACITY)
    }

    /// Creates a store for at most this many entries, at about 150 bytes each. The share of one DPoP key is
    /// a sixteenth of the capacity.
    pub fn with_capacity(entries: usize) -> Self {
        Self {
            capacity: entries,
            share: (entries / DEFAULT_SHARES).max(1),
            entries: Mutex::default(),
        }
    }

    /// Sets the maximum number of entries of one DPoP key. Default: a sixteenth of the capacity, which is
    /// enough for about 250 requests per second with the default capacity and window.
    #[must_use]
    pub fn share(mut self, entries: usize) -> Self {
        self.share = entries;
        self
    }

    /// Returns the number of entries, including expired ones.
    pub fn len(&self) -> usize {
        self.entries().keys.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        // No code that holds the lock can panic in the middle of a change.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn insert(&self, entry: &ReplayEntry) -> Result<bool, ReplayStoreFull> {
        let now = entry.now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut entries = self.entries();
        entries.drop_ended(now.as_secs());
        if entries.keys.contains(entry.key()) {
            return Ok(false);
        }
        if entries.keys.len() >= self.capacity {
            return Err(ReplayStoreFull::all());
        }
        let owned = entries.owned.get(entry.owner()).copied().unwrap_or(0);
        if owned >= self.share {
            return Err(ReplayStoreFull::share());
        }
        // Rounded up: remembering a proof a second too long is harmless, too short is not.
        let end = now
            .saturating_add(entry.lifetime())
            .as_secs()
            .saturating_add(1);
        entries.keys.insert(*entry.key());
        entries.owned.insert(*entry.owner(), owned + 1);
        let ending = entries.by_end.entry(end).or_default();
        ending.push((*entry.key(), *entry.owner()));
        Ok(true)
    }
}

impl Entries {
    fn drop_ended(&mut self, now: u64) {
        while let Some(first) = self.by_end.first_entry()
            && *first.key() <= now
        {
            for (key, owner) in first.remove() {
                self.keys.remove(&key);
                match self.owned.get_mut(&owner) {
                    Some(owned) if *owned > 1 => *owned -= 1,
                    _ => {
                        self.owned.remove(&owner);
                    }
                }
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
            .field("share", &self.share)
            .field("len", &self.len())
            .finish_non_exhaustive()
    }
}

impl ReplayStore for MemoryReplayStore {
    fn check_and_insert(
        &self,
        entry: &ReplayEntry,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        ready(self.insert(entry).map_err(Into::into))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;

    fn at(second: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(second)
    }

    const MINUTE: Duration = Duration::from_mins(1);

    /// Creates an entry with a different owner for each key.
    fn entry(key: u8, second: u64) -> ReplayEntry {
        ReplayEntry::new([key; 32], [key; 32], at(second), MINUTE)
    }

    #[test]
    fn entries_last_their_lifetime_and_no_longer() {
        let store = MemoryReplayStore::new();
        assert!(store.insert(&entry(1, 1000)).unwrap());
        assert!(!store.insert(&entry(1, 1060)).unwrap());
        assert!(store.insert(&entry(2, 1060)).unwrap());
        assert_eq!(store.len(), 2);
        assert!(store.insert(&entry(1, 1061)).unwrap());
        assert_eq!(store.len(), 2);
        assert!(store.insert(&entry(3, 9999)).unwrap());
        assert_eq!(store.len(), 1);
        // Setting the clock back does not allow replays.
        assert!(!store.insert(&entry(3, 5)).unwrap());
        let forever = ReplayEntry::new([4; 32], [4; 32], at(0), Duration::MAX);
        assert!(store.insert(&forever).unwrap());
    }

    #[test]
    fn a_full_store_refuses_and_forgets_nothing() {
        let store = MemoryReplayStore::with_capacity(2);
        assert!(store.insert(&entry(1, 1000)).unwrap());
        assert!(store.insert(&entry(2, 1030)).unwrap());
        let full = store.insert(&entry(3, 1030)).unwrap_err();
        assert!(!full.is_share());
        assert!(!store.insert(&entry(1, 1030)).unwrap());
        assert!(store.insert(&entry(3, 1061)).unwrap());
        assert_eq!(store.len(), 2);
        assert!(
            MemoryReplayStore::with_capacity(0)
                .insert(&entry(1, 0))
                .is_err()
        );
    }

    #[test]
    fn one_owner_cannot_fill_it_for_the_others() {
        let store = MemoryReplayStore::with_capacity(64);
        let of_one = |key| ReplayEntry::new([key; 32], [0; 32], at(1000), MINUTE);
        let taken = (1..=60).filter(|key| store.insert(&of_one(*key)).is_ok());
        assert_eq!(taken.count(), 4);
        assert!(store.insert(&of_one(61)).unwrap_err().is_share());
        assert!(!store.insert(&of_one(1)).unwrap());
        assert!(store.insert(&entry(100, 1000)).unwrap());
        // The share becomes available again as entries expire.
        let later = ReplayEntry::new([62; 32], [0; 32], at(1061), MINUTE);
        assert!(store.insert(&later).unwrap());
        assert_eq!(store.entries().owned.len(), 1);
        let store = MemoryReplayStore::new().share(1);
        assert!(store.insert(&of_one(1)).unwrap());
        assert!(store.insert(&of_one(2)).is_err());
    }
}
