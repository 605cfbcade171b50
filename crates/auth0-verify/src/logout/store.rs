//! The interface of stores that remember used logout tokens.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::backend::sha256;
use crate::error::BoxError;

/// Remembers logout tokens whose session has ended.
///
/// Processes of one application should share a store. A key is the SHA-256 hash of a token's issuer and
/// `jti`, and contains no secret.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use auth0_verify::{BoxError, LogoutTokenStore};
///
/// # struct Redis;
/// # impl Redis {
/// #     async fn exists(&self, _: &[u8]) -> Result<bool, BoxError> { Ok(false) }
/// #     async fn set_if_absent(&self, _: &[u8], _: Duration) -> Result<bool, BoxError> { Ok(true) }
/// # }
/// struct Shared {
///     redis: Redis,
/// }
///
/// impl LogoutTokenStore for Shared {
///     async fn is_used(&self, key: &[u8; 32]) -> Result<bool, BoxError> {
///         self.redis.exists(key).await
///     }
///
///     async fn mark_used(
///         &self,
///         key: &[u8; 32],
///         _now: SystemTime,
///         lifetime: Duration,
///     ) -> Result<bool, BoxError> {
///         self.redis.set_if_absent(key, lifetime).await
///     }
/// }
/// ```
pub trait LogoutTokenStore: Send + Sync + 'static {
    /// Returns whether a token has been used.
    ///
    /// # Errors
    ///
    /// Any error if the store fails. The token is then refused, although it may be valid.
    fn is_used(&self, key: &[u8; 32]) -> impl Future<Output = Result<bool, BoxError>> + Send;

    /// Remembers a token as used for at least this lifetime, counted from `now` by the verifier's clock.
    /// Returns `true` if it was not remembered before. Exactly one of several concurrent calls with the
    /// same key returns `true`.
    ///
    /// # Errors
    ///
    /// Any error if the store fails.
    fn mark_used(
        &self,
        key: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send;
}

impl<S: LogoutTokenStore> LogoutTokenStore for Arc<S> {
    fn is_used(&self, key: &[u8; 32]) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::is_used(self, key)
    }

    fn mark_used(
        &self,
        key: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::mark_used(self, key, now, lifetime)
    }
}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<bool, BoxError>> + Send + 'a>>;

/// [`LogoutTokenStore`] with its type erased, so that verifiers are not generic over it.
pub(super) trait ErasedStore: Send + Sync {
    fn is_used<'a>(&'a self, key: &'a [u8; 32]) -> Answer<'a>;

    fn mark_used<'a>(
        &'a self,
        key: &'a [u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> Answer<'a>;
}

impl<S: LogoutTokenStore> ErasedStore for S {
    fn is_used<'a>(&'a self, key: &'a [u8; 32]) -> Answer<'a> {
        Box::pin(LogoutTokenStore::is_used(self, key))
    }

    fn mark_used<'a>(
        &'a self,
        key: &'a [u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> Answer<'a> {
        Box::pin(LogoutTokenStore::mark_used(self, key, now, lifetime))
    }
}

/// Returns the hash that identifies a logout token: of its issuer and its `jti`.
pub(super) fn key(issuer: &str, token_id: &str) -> [u8; 32] {
    let length = (issuer.len() as u64).to_be_bytes();
    sha256(&[
        b"logout_token\0",
        &length,
        issuer.as_bytes(),
        token_id.as_bytes(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_do_not_run_into_each_other() {
        assert_ne!(key("ab", "c"), key("a", "bc"));
        assert_eq!(key("a", "b"), key("a", "b"));
    }
}
