//! Sessions in this process.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use auth0_core::BoxError;
use tokio::time::Instant;

use super::{IndexKey, LogoutNotice, Saved, SessionKey, SessionStore};
use crate::SessionRecord;

/// Expired entries are removed each time this many have been added.
const SWEEP: usize = 1_000;

/// Stores sessions in the memory of this process: for development and tests, and for one process whose
/// users may be logged out by a restart.
///
/// Clones share the sessions.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    sessions: HashMap<SessionKey, SessionRecord>,
    index: BTreeSet<(IndexKey, SessionKey)>,
    logouts: HashMap<IndexKey, (u64, Instant)>,
    locks: HashMap<SessionKey, (String, Instant)>,
    added: usize,
}

impl MemoryStore {
    /// Creates an empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the number of sessions, including expired ones.
    pub fn len(&self) -> usize {
        self.state().sessions.len()
    }

    /// Returns the keys of all sessions, including expired ones, for tests.
    pub fn keys(&self) -> Vec<SessionKey> {
        self.state().sessions.keys().copied().collect()
    }

    /// Returns whether there are no sessions.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn remove(&mut self, key: &SessionKey) -> bool {
        let Some(record) = self.sessions.remove(key) else {
            return false;
        };
        for index in record.index_keys() {
            self.index.remove(&(index, *key));
        }
        true
    }

    fn is_logged_out(&self, record: &SessionRecord) -> bool {
        record.index_keys().any(|key| {
            let logout = self.logouts.get(&key);
            logout.is_some_and(|(at, _)| key.is_ended_at(*at, record))
        })
    }

    fn sweep(&mut self) {
        self.added += 1;
        if self.added < SWEEP {
            return;
        }
        self.added = 0;
        let (now, instant) = (SystemTime::now(), Instant::now());
        let old = self.sessions.iter();
        let old: Vec<_> = old
            .filter(|(_, record)| record.expires_at() <= now)
            .map(|(key, _)| *key)
            .collect();
        for key in old {
            self.remove(&key);
        }
        self.logouts.retain(|_, (_, until)| instant < *until);
        self.locks.retain(|_, (_, until)| instant < *until);
    }
}

impl SessionStore for MemoryStore {
    async fn load(&self, key: &SessionKey) -> Result<Option<SessionRecord>, BoxError> {
        let state = self.state();
        let record = state.sessions.get(key);
        Ok(record
            .filter(|record| SystemTime::now() < record.expires_at())
            .cloned())
    }

    async fn save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> Result<Saved, BoxError> {
        let mut state = self.state();
        if previous.is_none() && state.is_logged_out(record) {
            return Ok(Saved::LoggedOut);
        }
        if state.sessions.get(key).map(SessionRecord::version) != previous {
            return Ok(Saved::Conflict);
        }
        state.remove(key);
        for index in record.index_keys() {
            state.index.insert((index, *key));
        }
        state.sessions.insert(*key, record.clone());
        state.sweep();
        Ok(Saved::Saved)
    }

    async fn delete(&self, key: &SessionKey) -> Result<bool, BoxError> {
        Ok(self.state().remove(key))
    }

    async fn delete_by_logout(
        &self,
        notice: &LogoutNotice,
        remember: Duration,
    ) -> Result<u64, BoxError> {
        let mut state = self.state();
        let index = notice.index_key();
        let until = Instant::now() + remember;
        let entry = state.logouts.entry(index).or_insert((notice.at(), until));
        *entry = (entry.0.max(notice.at()), entry.1.max(until));
        let first = (index, SessionKey::from_bytes([0; 32]));
        let last = (index, SessionKey::from_bytes([0xff; 32]));
        let keys: Vec<_> = state.index.range(first..=last).map(|it| it.1).collect();
        let mut deleted = 0;
        for key in keys {
            let record = state.sessions.get(&key);
            let ends = record.is_some_and(|record| notice.ends(record));
            deleted += u64::from(ends && state.remove(&key));
        }
        Ok(deleted)
    }

    async fn is_logged_out(&self, record: &SessionRecord) -> Result<bool, BoxError> {
        Ok(self.state().is_logged_out(record))
    }

    async fn lock(&self, key: &SessionKey, owner: &str, lease: Duration) -> Result<bool, BoxError> {
        let mut state = self.state();
        let now = Instant::now();
        if let Some((holder, until)) = state.locks.get(key)
            && holder != owner
            && now < *until
        {
            return Ok(false);
        }
        state.locks.insert(*key, (owner.to_owned(), now + lease));
        Ok(true)
    }

    async fn unlock(&self, key: &SessionKey, owner: &str) -> Result<(), BoxError> {
        let mut state = self.state();
        if state.locks.get(key).is_some_and(|(it, _)| it == owner) {
            state.locks.remove(key);
        }
        Ok(())
    }

    fn is_shared(&self) -> bool {
        false
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore")
            .field("sessions", &self.len())
            .finish_non_exhaustive()
    }
}
