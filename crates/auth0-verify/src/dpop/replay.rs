//! The interface of stores that remember used proofs.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::error::BoxError;

/// A proof that is about to be used, for a [`ReplayStore`].
#[derive(Debug, Clone, Copy)]
pub struct ReplayEntry {
    key: [u8; 32],
    owner: [u8; 32],
    now: SystemTime,
    lifetime: Duration,
}

impl ReplayEntry {
    /// Creates an entry, for example in tests of a store.
    pub fn new(key: [u8; 32], owner: [u8; 32], now: SystemTime, lifetime: Duration) -> Self {
        Self {
            key,
            owner,
            now,
            lifetime,
        }
    }

    /// Returns the proof's identity: a SHA-256 hash, which contains no secret and cannot be chosen by a
    /// client.
    pub fn key(&self) -> &[u8; 32] {
        &self.key
    }

    /// Returns the identity of the DPoP key that signed the proof: a SHA-256 hash. A store of limited size
    /// should give each owner a share, so that one client cannot fill it for all others.
    pub fn owner(&self) -> &[u8; 32] {
        &self.owner
    }

    /// Returns the current time according to the verifier's clock.
    pub fn now(&self) -> SystemTime {
        self.now
    }

    /// Returns how long the entry must be remembered, starting [`now`](Self::now): as long as the proof
    /// would be accepted.
    pub fn lifetime(&self) -> Duration {
        self.lifetime
    }
}

/// The error of a store that has no room for an entry. The verifier reports
/// [`ErrorKind::ReplayStoreFull`](crate::ErrorKind::ReplayStoreFull) and refuses the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReplayStoreFull {
    of_owner: bool,
}

impl ReplayStoreFull {
    /// Creates the error for a store that is full.
    pub fn all() -> Self {
        Self { of_owner: false }
    }

    /// Creates the error for a full share of the [owner](ReplayEntry::owner).
    pub fn share() -> Self {
        Self { of_owner: true }
    }

    /// Returns whether only the share of one owner is full: that client sends too many requests.
    pub fn is_share(&self) -> bool {
        self.of_owner
    }
}

impl fmt::Display for ReplayStoreFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.of_owner {
            "the share of this DPoP key in the replay store is full"
        } else {
            "the replay store is full"
        })
    }
}

impl std::error::Error for ReplayStoreFull {}

/// Remembers values that may be used only once (RFC 9449 section 11.1).
///
/// One store may serve several verifiers. Processes that serve the same API must share a store; otherwise,
/// a proof works once in each process. Checking and remembering must be atomic: exactly one of several
/// concurrent calls with the same key may return `true`.
///
/// ```
/// use std::time::Duration;
/// use auth0_verify::{BoxError, ReplayEntry, ReplayStore};
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
///     async fn check_and_insert(&self, entry: &ReplayEntry) -> Result<bool, BoxError> {
///         self.redis.set_if_absent(entry.key(), entry.lifetime()).await
///     }
/// }
/// ```
pub trait ReplayStore: Send + Sync + 'static {
    /// Remembers an entry for at least its lifetime; returns `true` if it was not remembered before.
    ///
    /// The verifier sets no time limit for the call; a store that uses the network must set its own.
    ///
    /// # Errors
    ///
    /// [`ReplayStoreFull`] if there is no room, and any other error if the store fails. The verifier then
    /// refuses the request, unless the store failed and
    /// [`DpopPolicy::accept_when_replay_store_fails`](crate::DpopPolicy::accept_when_replay_store_fails) is
    /// set.
    fn check_and_insert(
        &self,
        entry: &ReplayEntry,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send;
}

impl<S: ReplayStore> ReplayStore for Arc<S> {
    fn check_and_insert(
        &self,
        entry: &ReplayEntry,
    ) -> impl Future<Output = Result<bool, BoxError>> + Send {
        S::check_and_insert(self, entry)
    }
}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<bool, BoxError>> + Send + 'a>>;

/// [`ReplayStore`] with its type erased, so that verifiers are not generic over it.
pub(super) trait ErasedReplayStore: Send + Sync {
    fn check_and_insert<'a>(&'a self, entry: &'a ReplayEntry) -> Answer<'a>;
}

impl<S: ReplayStore> ErasedReplayStore for S {
    fn check_and_insert<'a>(&'a self, entry: &'a ReplayEntry) -> Answer<'a> {
        Box::pin(ReplayStore::check_and_insert(self, entry))
    }
}
