//! Where used proofs are remembered.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Why a replay store could not say whether something has been used.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Remembers what may be used only once (RFC 9449 section 11.1).
///
/// One store may serve several verifiers, and processes that serve the same API must share one, or a
/// proof works once in each. Checking and remembering have to be a single step: of many concurrent
/// calls with one key exactly one may get `true`.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use auth0_verify::{BoxError, ReplayStore};
///
/// # struct Redis;
/// # impl Redis {
/// #     async fn set_if_absent(&self, _: &[u8], _: Duration) -> Result<bool, BoxError> { Ok(true) }
/// # }
/// struct Shared {
///     redis: Redis,
/// }
///
/// impl ReplayStore for Shared {
///     async fn check_and_insert(
///         &self,
///         key: &[u8; 32],
///         _now: SystemTime,
///         lifetime: Duration,
///     ) -> Result<bool, BoxError> {
///         self.redis.set_if_absent(key, lifetime).await
///     }
/// }
/// ```
pub trait ReplayStore: Send + Sync + 'static {
    /// Remembers a key for at least that lifetime, counted from `now` by the verifier's clock; `true`
    /// where it was not remembered before.
    ///
    /// The key is a SHA-256 hash: it holds nothing secret, and nobody chooses it freely. The call is
    /// not limited in time; a store that goes over a network sets its own limit.
    ///
    /// # Errors
    ///
    /// Any, where the store cannot tell. The verifier then refuses the request, unless
    /// [`DpopPolicy::accept_when_replay_store_fails`](crate::DpopPolicy::accept_when_replay_store_fails)
    /// says otherwise.
    fn check_and_insert(
        &self,
        key: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send;
}

impl<S: ReplayStore> ReplayStore for Arc<S> {
    fn check_and_insert(
        &self,
        key: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::check_and_insert(self, key, now, lifetime)
    }
}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<bool, BoxError>> + Send + 'a>>;

/// [`ReplayStore`] without its type, so that verifiers are not generic over it.
pub(super) trait ErasedReplayStore: Send + Sync {
    fn check_and_insert<'a>(
        &'a self,
        key: &'a [u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> Answer<'a>;
}

impl<S: ReplayStore> ErasedReplayStore for S {
    fn check_and_insert<'a>(
        &'a self,
        key: &'a [u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> Answer<'a> {
        Box::pin(ReplayStore::check_and_insert(self, key, now, lifetime))
    }
}
