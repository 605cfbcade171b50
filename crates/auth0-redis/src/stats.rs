//! Statistics of a cache, for monitoring.

use std::sync::atomic::{AtomicU64, Ordering};

/// Statistics of a [`RedisTokenCache`](crate::RedisTokenCache) in this process since it was created.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TokenCacheStats {
    /// Tokens that were read from Redis.
    pub hits: u64,
    /// Tokens that were fetched from the source, for any reason.
    pub fetches: u64,
    /// Of these, the ones without Redis, because it was unavailable. If it is more than zero, this process
    /// has its own tokens.
    pub fallbacks: u64,
    /// Of these, the ones fetched because another process held the lock for too long.
    pub lock_timeouts: u64,
    /// Calls that failed because another process had just failed to fetch a token.
    pub shared_failures: u64,
    /// Values that no key could decrypt and that were ignored: another process has another key, or someone
    /// else writes to Redis.
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
        // Counters are only displayed, so their order does not matter.
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
