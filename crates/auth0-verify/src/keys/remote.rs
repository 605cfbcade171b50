//! The keys a tenant publishes: fetched on first use, kept, and fetched again when it is due.
//!
//! What is to be done is decided in `state` (no I/O, no clock of its own), for how long in `policy`;
//! here is the one thing that waits. Fetches are single: whoever comes while one is under way waits for
//! it and shares its outcome, failure included. No task is spawned, so that dropping the future of the
//! caller that fetches stops the fetch, and the next one waiting takes over.

mod policy;
mod state;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

use auth0_core::{Client, Operation};
use tokio::sync::Mutex;
use tokio::time::Instant;

use self::policy::Policy;
use self::state::{Decision, State, Wanted};
use super::KeySet;
use crate::algorithm::Algorithm;
use crate::error::{Error, ErrorKind};

const PATH: &str = "/.well-known/jwks.json";

/// The keys a tenant publishes at `/.well-known/jwks.json`, fetched when they are needed.
///
/// Clones are cheap and share keys and fetches, so that several verifiers of one tenant can share them.
///
/// - The first token causes the first fetch; [`prefetch`](Self::prefetch) does it earlier.
/// - Keys are fresh for what `Cache-Control: max-age` says, but between 5 minutes and 1 hour; for 10
///   minutes where it says nothing; or for what the [builder](Self::builder) says, whatever the header.
/// - When they are no longer fresh, the next token causes a fetch; other tokens meanwhile are verified
///   with the keys at hand.
/// - A token with an unknown `kid` causes a fetch, at most one in 30 seconds; a `kid` that was
///   still unknown after a fetch causes none for 2 minutes. A random `kid` in each token therefore
///   costs two fetches a minute.
/// - When a fetch fails, or yields no usable key, the keys at hand are used for up to an hour beyond
///   their freshness. Attempts are 1, 2, 4, … up to 30 seconds apart.
///
/// Retries, timeouts and the limit on the size of a response are those of the client. The path is below
/// the client's base, so a client made for the Management API (base path, credentials) will not do.
///
#[cfg_attr(feature = "transport", doc = "```no_run")]
#[cfg_attr(not(feature = "transport"), doc = "```ignore")]
/// use std::time::Duration;
/// use auth0_verify::{AccessTokenVerifier, IdTokenVerifier, RemoteKeys};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = auth0_core::Client::builder("tenant.eu.auth0.com").build()?;
/// let keys = RemoteKeys::builder(client).time_to_live(Duration::from_secs(3600)).build();
/// let access = AccessTokenVerifier::builder("tenant.eu.auth0.com")
///     .audience("https://api.example.com")
///     .keys(keys.clone())
///     .build()?;
/// let id = IdTokenVerifier::builder("tenant.eu.auth0.com").client_id("id").keys(keys).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RemoteKeys(Source);

#[derive(Clone)]
enum Source {
    Fixed(KeySet),
    Fetched(Arc<Fetched>),
}

struct Fetched {
    client: Client,
    policy: Policy,
    /// Held for moments only, never while waiting.
    state: RwLock<State>,
    /// Held by the one that fetches.
    flight: Mutex<()>,
}

impl RemoteKeys {
    /// The keys of the client's domain.
    pub fn new(client: Client) -> Self {
        Self::builder(client).build()
    }

    /// The keys of the client's domain, with times of one's own.
    pub fn builder(client: Client) -> RemoteKeysBuilder {
        RemoteKeysBuilder {
            client,
            policy: Policy::default(),
        }
    }

    /// Fetches the keys unless they are at hand and fresh: at start-up, or as a readiness check.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::KeysUnavailable`] where there are none to work with.
    pub async fn prefetch(&self) -> Result<(), Error> {
        self.get(Wanted::any()).await.map(drop)
    }

    /// The keys at hand, fresh or not; `None` before the first fetch. Fetches nothing.
    pub fn key_set(&self) -> Option<KeySet> {
        match &self.0 {
            Source::Fixed(keys) => Some(keys.clone()),
            Source::Fetched(fetched) => fetched.read().keys().cloned(),
        }
    }

    /// The keys to verify a token with: with its key in them, where that can be had.
    pub(crate) async fn for_token(
        &self,
        algorithm: Algorithm,
        key_id: Option<&str>,
    ) -> Result<KeySet, Error> {
        self.get(Wanted::new(algorithm, key_id)).await
    }

    /// The keys [`for_token`](Self::for_token) gives without a fetch; `None` where it would fetch.
    #[cfg(feature = "tower")]
    pub(crate) fn at_hand(&self, algorithm: Algorithm, key_id: Option<&str>) -> Option<KeySet> {
        let fetched = match &self.0 {
            Source::Fixed(keys) => return Some(keys.clone()),
            Source::Fetched(fetched) => fetched,
        };
        let wanted = Wanted::new(algorithm, key_id);
        let decision = fetched
            .read()
            .decide(&fetched.policy, Instant::now(), wanted);
        match decision {
            Decision::Use(keys) => Some(keys),
            _ => None,
        }
    }

    async fn get(&self, wanted: Wanted<'_>) -> Result<KeySet, Error> {
        match &self.0 {
            Source::Fixed(keys) => Ok(keys.clone()),
            Source::Fetched(fetched) => fetched.get(wanted).await,
        }
    }

    pub(super) fn fixed(&self) -> Option<&KeySet> {
        match &self.0 {
            Source::Fixed(keys) => Some(keys),
            Source::Fetched(_) => None,
        }
    }
}

/// Keys that are at hand and never fetched: for code written for remote keys, such as in its tests.
impl From<KeySet> for RemoteKeys {
    fn from(keys: KeySet) -> Self {
        Self(Source::Fixed(keys))
    }
}

impl fmt::Debug for RemoteKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteKeys")
            .field("key_set", &self.key_set())
            .finish_non_exhaustive()
    }
}

impl Fetched {
    async fn get(&self, wanted: Wanted<'_>) -> Result<KeySet, Error> {
        // In a statement of its own, so that the lock is not held while waiting.
        let decision = self.read().decide(&self.policy, Instant::now(), wanted);
        let (attempts, _flight) = match decision {
            Decision::Use(keys) => return Ok(keys),
            Decision::Fail(error) => return Err(error),
            Decision::Fetch { attempts } => (attempts, self.flight.lock().await),
            Decision::Renew { attempts, keys } => match self.flight.try_lock() {
                Ok(flight) => (attempts, flight),
                Err(_) => return Ok(keys),
            },
        };
        // Another caller may have fetched between the decision and now: its outcome is ours as well.
        if self.read().attempts() == attempts {
            let outcome = self.fetch().await;
            self.write().record(&self.policy, Instant::now(), outcome);
        }
        self.write().outcome(&self.policy, Instant::now(), wanted)
    }

    async fn fetch(&self) -> Result<(KeySet, Duration), Error> {
        let fail = |message: &str| Error::new(ErrorKind::KeysUnavailable, message);
        let response = self
            .client
            .send(Operation::get(PATH))
            .await
            .map_err(|error| {
                fail("the tenant's keys could not be fetched; the token was not checked")
                    .with_source(error)
            })?;
        let keys = KeySet::from_jwks(response.body()).map_err(|error| {
            fail("the tenant's answer is not a JWK set; the token was not checked")
                .with_source(error)
        })?;
        if keys.is_empty() {
            return Err(fail(
                "the tenant's JWK set has no usable key; the token was not checked",
            ));
        }
        let cache_control = response
            .headers()
            .get("cache-control")
            .and_then(|value| value.to_str().ok());
        Ok((keys, self.policy.time_to_live(cache_control)))
    }

    // A panic cannot leave the state half changed, so a poisoned lock is as good as any.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Builds [`RemoteKeys`]; made by [`RemoteKeys::builder`].
pub struct RemoteKeysBuilder {
    client: Client,
    policy: Policy,
}

impl RemoteKeysBuilder {
    /// How long fetched keys are fresh, whatever the response's `Cache-Control` says. Default: what it
    /// says, but between 5 minutes and 1 hour; 10 minutes where it says nothing.
    #[must_use]
    pub fn time_to_live(mut self, time: Duration) -> Self {
        self.policy.set_time_to_live(time);
        self
    }

    /// How long after a token with an unknown `kid` caused a fetch others with one cause none; also the
    /// longest pause after a fetch that failed. Default: 30 seconds.
    #[must_use]
    pub fn cooldown(mut self, time: Duration) -> Self {
        self.policy.set_cooldown(time);
        self
    }

    /// How long keys are used beyond their freshness while fetches fail. Default: 1 hour.
    #[must_use]
    pub fn stale_if_error(mut self, time: Duration) -> Self {
        self.policy.set_stale_if_error(time);
        self
    }

    /// Makes the keys. Fetches nothing.
    #[must_use]
    pub fn build(self) -> RemoteKeys {
        RemoteKeys(Source::Fetched(Arc::new(Fetched {
            client: self.client,
            policy: self.policy,
            state: RwLock::default(),
            flight: Mutex::new(()),
        })))
    }
}

impl fmt::Debug for RemoteKeysBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteKeysBuilder")
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
