//! How the keys of a tenant are doing.

use std::time::Duration;

use crate::error::Error;

/// The condition of [`RemoteKeys`](crate::RemoteKeys), for dashboards and alerts.
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

    /// The number of keys in hand.
    pub fn keys(&self) -> usize {
        self.keys
    }

    /// How long ago the keys in hand were fetched; `None` if they were not fetched.
    pub fn age(&self) -> Option<Duration> {
        self.age
    }

    /// Whether the keys are within their time to live. Keys that never expire are always fresh.
    pub fn is_fresh(&self) -> bool {
        self.fresh
    }

    /// Fetches that were started.
    pub fn fetches(&self) -> u64 {
        self.fetches
    }

    /// Fetches that failed.
    pub fn failures(&self) -> u64 {
        self.failures
    }

    /// Tokens that were checked with keys beyond their time to live.
    pub fn stale_uses(&self) -> u64 {
        self.stale_uses
    }

    /// Why the last fetch failed; `None` if it succeeded.
    pub fn last_error(&self) -> Option<&Error> {
        self.last_error.as_ref()
    }
}
