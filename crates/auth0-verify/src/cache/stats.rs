//! Statistics of a cache of verified tokens.

/// What a cache of verified tokens has done, from
/// [`AccessTokenVerifier::cache_stats`](crate::AccessTokenVerifier::cache_stats).
///
/// All values are zero if there is no cache.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CacheStats {
    pub(super) hits: u64,
    pub(super) misses: u64,
    pub(super) entries: usize,
}

impl CacheStats {
    /// Returns the number of tokens that were recognized.
    pub fn hits(&self) -> u64 {
        self.hits
    }

    /// Returns the number of tokens that had to be checked in full, valid or not: new tokens, and those
    /// whose entry was evicted, has expired, or lost its key.
    pub fn misses(&self) -> u64 {
        self.misses
    }

    /// Returns the share of tokens that were recognized, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a ratio is not exact anyway")]
    pub fn hit_rate(&self) -> f64 {
        match self.hits.saturating_add(self.misses) {
            0 => 0.0,
            lookups => self.hits as f64 / lookups as f64,
        }
    }

    /// Returns the number of tokens in the cache, including expired ones that have not been sent again.
    pub fn entries(&self) -> usize {
        self.entries
    }
}
