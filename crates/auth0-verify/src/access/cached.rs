//! Cached access tokens: the checks that a cache hit still needs, and the setter for the cache.

use super::{AccessTokenVerifier, AccessTokenVerifierBuilder, Profile};
use crate::access_token::AccessToken;
use crate::cache::{CacheStats, Found};
use crate::claims::Checks;
use crate::keys::KeySet;

impl Profile {
    /// Returns the cache entry of a token, to be passed to [`still`](Self::still).
    pub(super) fn recall(&self, token: &str) -> Option<Found> {
        self.cache.as_ref()?.find(token)
    }

    /// Returns the token if its dates and its key are still valid.
    ///
    /// Otherwise returns `None`; the full check that follows reports the reason.
    pub(super) fn still(&self, found: Found, keys: &KeySet) -> Option<AccessToken> {
        let cache = self.cache.as_ref()?;
        let verified = &found.verified;
        let key = keys.identity(verified.algorithm, verified.token.key_id());
        let (expires_at, not_before) = verified.token.validity();
        let valid = |checks: Checks<'_>| checks.is_valid(expires_at, not_before);
        if key == Some(verified.key) && self.rules.checks().is_ok_and(valid) {
            return Some(cache.hit(found));
        }
        cache.drop(&found);
        None
    }
}

impl<K> AccessTokenVerifier<K> {
    /// Returns statistics of the [cache](AccessTokenVerifierBuilder::cache), which clones share.
    pub fn cache_stats(&self) -> CacheStats {
        let cache = self.profile.cache.as_ref();
        cache.map(crate::cache::Cache::stats).unwrap_or_default()
    }
}

impl<S> AccessTokenVerifierBuilder<S> {
    /// Caches up to this many verified tokens, so that a repeated token costs a lookup instead of a
    /// signature check. Default: 0, which disables the cache.
    ///
    /// `exp`, `nbf`, and the presence of the token's key in the key set are checked each time; the cache
    /// never accepts a token that would be refused without it. The cache belongs to this verifier and
    /// its clones. Each token takes about twice its size; when the cache is full, the least recently
    /// used token is evicted. Tokens are stored without their signature, of which only the SHA-256 hash
    /// is kept.
    ///
    /// ```
    /// # use auth0_verify::{AccessTokenVerifier, Key, KeySet};
    /// # fn main() -> Result<(), auth0_verify::Error> {
    /// # let keys = KeySet::from(Key::from_secret(&[1; 32])?);
    /// let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
    ///     .audience("https://api.example.com")
    ///     .cache(10_000)
    ///     # .algorithms([auth0_verify::Algorithm::HS256])
    ///     .keys(keys)
    ///     .build()?;
    /// println!("{:.0} % seen before", verifier.cache_stats().hit_rate() * 100.0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn cache(mut self, capacity: usize) -> Self {
        self.cache = capacity;
        self
    }
}
