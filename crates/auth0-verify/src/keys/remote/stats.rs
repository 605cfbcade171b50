//! Statistics of a tenant's keys.

use std::time::Duration;

use crate::error::Error;

/// The state of [`RemoteKeys`](crate::RemoteKeys), for dashboards and alerts.
#[derive(Debug, Clone)]
pub struct KeyStats {
    pub(super) keys: usize,
    pub(super) age: Option<Duration>,
    pub(super) fresh: bool,
    pub(super) fetches: u64,
    pub(super) failures: u64,
    pub(super) stale_uses: u64,
    pub(super) last_error: Option<Error>,
}

impl KeyStats {
    pub(super) fn fixed(keys: usize) -> Self {
        Self {
            keys,
            age: None,
            fresh: true,
            fetches: 0,
            failures: 0,
            stale_uses: 0,
            last_error: None,
        }
    }

    /// Returns the number of current keys.
    pub fn keys(&self) -> usize {
        self.keys
    }

    /// Returns how long ago the current keys were fetched; `None` if they were not fetched.
    pub fn age(&self) -> Option<Duration> {
        self.age
    }

    /// Returns whether the keys have not expired. Keys that never expire are always fresh.
    pub fn is_fresh(&self) -> bool {
        self.fresh
    }

    /// Returns the number of fetches.
    pub fn fetches(&self) -> u64 {
        self.fetches
    }

    /// Returns the number of failed fetches.
    pub fn failures(&self) -> u64 {
        self.failures
    }

    /// Returns the number of tokens that were checked with expired keys.
    pub fn stale_uses(&self) -> u64 {
        self.stale_uses
    }

    /// Returns why the last fetch failed; `None` if it succeeded.
    pub fn last_error(&self) -> Option<&Error> {
        self.last_error.as_ref()
    }
}
