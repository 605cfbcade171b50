//! Statistics of a cache of verified tokens.

/// What a cache of verified tokens has done, from
/// [`AccessTokenVerifier::cache_stats`](crate::AccessTokenVerifier::cache_stats).
///
/// All zero where there is no cache.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CacheStats {
    pub(super) hits: u64,
    pub(super) misses: u64,
    pub(super) entries: usize,
}

impl CacheStats {
    /// Tokens that were recognized.
    pub fn hits(&self) -> u64 {
        self.hits
    }

    /// Tokens that had to be checked in full, good or not: new ones, those whose entry was displaced,
    /// has expired, or lost its key.
    pub fn misses(&self) -> u64 {
        self.misses
    }

    /// The share of tokens that were recognized, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a ratio is not exact anyway")]
    pub fn hit_rate(&self) -> f64 {
        match self.hits.saturating_add(self.misses) {
            0 => 0.0,
            lookups => self.hits as f64 / lookups as f64,
        }
    }

    /// Tokens in the cache now, expired ones among them that have not come again.
    pub fn entries(&self) -> usize {
        self.entries
    }
}
