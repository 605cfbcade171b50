//! What a cache has done, for monitoring.

use std::sync::atomic::{AtomicU64, Ordering};

/// What a [`RedisTokenCache`](crate::RedisTokenCache) has done since it was made, in this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenCacheStats {
    /// Tokens that came out of Redis.
    pub hits: u64,
    /// Tokens that were asked of the source, for whichever reason.
    pub fetches: u64,
    /// Of these, the ones without Redis, because it was not available. More than zero means that
    /// this process has tokens of its own.
    pub fallbacks: u64,
    /// Of these, the ones made because another process held the lock for too long.
    pub lock_timeouts: u64,
    /// Calls that failed because another process had just failed to fetch a token.
    pub shared_failures: u64,
    /// Values that no key could decrypt, which were ignored: another key in another process, or
    /// somebody who writes to Redis.
    pub unreadable: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub(crate) hits: Counter,
    pub(crate) fetches: Counter,
    pub(crate) fallbacks: Counter,
    pub(crate) lock_timeouts: Counter,
    pub(crate) shared_failures: Counter,
    pub(crate) unreadable: Counter,
}

impl Counters {
    pub(crate) fn read(&self) -> TokenCacheStats {
        TokenCacheStats {
            hits: self.hits.get(),
            fetches: self.fetches.get(),
            fallbacks: self.fallbacks.get(),
            lock_timeouts: self.lock_timeouts.get(),
            shared_failures: self.shared_failures.get(),
            unreadable: self.unreadable.get(),
        }
    }
}

#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add_one(&self) {
        // Read by people: no order with anything else is promised.
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
