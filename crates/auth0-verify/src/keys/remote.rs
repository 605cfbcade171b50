//! The keys a tenant publishes: fetched on first use, kept, and fetched again when it is due.
//!
//! What is to be done is decided in `state` (no I/O, no clock of its own), for how long in `policy`;
//! `fetch` asks the tenant; here is what waits. Fetches are single: whoever comes while one is under
//! way waits for it and shares its outcome, failure included. A fetch somebody waits for is no task of
//! its own, so that dropping the future of the caller that fetches stops the fetch, and the next one
//! waiting takes over. Only a renewal nobody waits for is a task (`background`).

mod background;
mod builder;
mod fetch;
mod location;
mod policy;
mod state;

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use auth0_core::Client;
use tokio::sync::Mutex;
use tokio::time::Instant;

use self::background::Background;
use self::fetch::{Fetch, Fetcher};
use self::policy::Policy;
use self::state::{Decision, Record, State, Wanted};
use super::{KeyOptions, KeySet};
use crate::algorithm::Algorithm;
use crate::error::Error;

pub use self::builder::RemoteKeysBuilder;

/// The keys a tenant publishes at `/.well-known/jwks.json`, fetched when they are needed.
///
/// Clones are cheap and share keys and fetches, so that several verifiers of one tenant can share them.
///
/// - The first token causes the first fetch; [`prefetch`](Self::prefetch) does it earlier.
/// - Keys are fresh for what `Cache-Control: max-age` says, but between 5 minutes and 1 hour; for 10
///   minutes where it says nothing; or for what the [builder](Self::builder) says, whatever the header.
/// - A token in the last fifth of that time has them renewed by a task in the background and does not
///   wait for it. The task ends when the last clone of these keys is dropped. Without a tokio runtime,
///   or where the [builder](Self::builder) says so, there is none.
/// - When they are no longer fresh all the same, the next token causes a fetch; other tokens meanwhile
///   are verified with the keys at hand.
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
    fetcher: Fetcher,
    policy: Policy,
    /// Held for moments only, never while waiting.
    state: RwLock<State>,
    /// Held by the one that fetches.
    flight: Arc<Mutex<()>>,
    background: Background,
}

impl RemoteKeys {
    /// The keys of the client's domain.
    pub fn new(client: Client) -> Self {
        Self::builder(client).build()
    }

    /// The keys of the client's domain, with times of one's own.
    pub fn builder(client: Client) -> RemoteKeysBuilder {
        RemoteKeysBuilder::new(client)
    }

    /// The keys at a URL, over a client of its own for the URL's host.
    ///
    /// The URL is one of `https`, or of `http` at a loopback address; without query and fragment, and
    /// with a path of at most eight plain segments. To fetch over a client with settings of one's own,
    /// give one for that host to [`builder`](Self::builder), and the URL to
    /// [`url`](RemoteKeysBuilder::url).
    ///
    #[cfg_attr(feature = "transport", doc = "```")]
    #[cfg_attr(not(feature = "transport"), doc = "```ignore")]
    /// use auth0_verify::{AccessTokenVerifier, RemoteKeys};
    ///
    /// let keys = RemoteKeys::from_url("https://keys.example.com/tenant/jwks.json")?.build();
    /// let verifier = AccessTokenVerifier::builder("tenant.eu.auth0.com")
    ///     .audience("https://api.example.com")
    ///     .keys(keys)
    ///     .build()?;
    /// # Ok::<(), auth0_verify::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for another URL, or where there is no
    /// HTTP client to be had.
    pub fn from_url(url: &str) -> Result<RemoteKeysBuilder, Error> {
        RemoteKeysBuilder::from_url(url)
    }

    /// Fetches the keys unless they are at hand and fresh: at start-up, or as a readiness check.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::KeysUnavailable`](crate::ErrorKind::KeysUnavailable) where there are none to work with.
    pub async fn prefetch(&self) -> Result<(), Error> {
        self.get(Wanted::any()).await.map(drop)
    }

    /// How the keys are read.
    pub(super) fn key_options(&self) -> KeyOptions {
        match &self.0 {
            Source::Fixed(_) => KeyOptions::new(),
            Source::Fetched(fetched) => fetched.fetcher.key_options,
        }
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
    async fn get(self: &Arc<Self>, wanted: Wanted<'_>) -> Result<KeySet, Error> {
        // In a statement of its own, so that the lock is not held while waiting.
        let decision = self.read().decide(&self.policy, Instant::now(), wanted);
        let (attempts, _flight) = match decision {
            Decision::Use(keys) => return Ok(keys),
            Decision::Fail(error) => return Err(error),
            Decision::UseAndRenew { attempts, keys } => {
                self.renew_in_background(attempts);
                return Ok(keys);
            }
            Decision::Fetch { attempts } => (attempts, self.flight.lock().await),
            Decision::Renew { attempts, keys } => match self.flight.try_lock() {
                Ok(flight) => (attempts, flight),
                Err(_) => return Ok(keys),
            },
        };
        // Another caller may have fetched between the decision and now: its outcome is ours as well.
        if self.read().attempts() == attempts {
            let outcome = self.fetcher.fetch().await;
            self.record(State::record, outcome);
        }
        self.write().outcome(&self.policy, Instant::now(), wanted)
    }

    fn record(&self, record: Record, outcome: Result<Fetch, Error>) {
        let outcome = outcome.map(|fetch| {
            let time_to_live = self.policy.time_to_live(fetch.cache_control.as_deref());
            (fetch.keys, time_to_live)
        });
        record(&mut self.write(), &self.policy, Instant::now(), outcome);
    }

    // A panic cannot leave the state half changed, so a poisoned lock is as good as any.
    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}
