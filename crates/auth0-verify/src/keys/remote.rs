//! The keys that a tenant publishes: fetched on first use, cached, and renewed.
//!
//! `state` decides what to do (without I/O or its own clock), and `policy` for how long. `fetch` requests
//! the keys, and `fetched` has the state that callers share. A fetch is a separate task: it is recorded
//! when it starts and continues if its callers are dropped. Callers without usable keys wait for it and
//! share its result, including failures. Current keys are used while they are renewed.

mod builder;
mod fetch;
mod fetched;
mod location;
mod policy;
mod report;
mod state;
mod stats;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use auth0_core::Client;

use self::fetched::Fetched;
use super::sealed::{Need, Wanted};
use super::{KeyOptions, KeySet, KeySource};
use crate::error::Error;

pub use self::builder::RemoteKeysBuilder;
pub use self::stats::KeyStats;

/// The keys that a tenant publishes at `/.well-known/jwks.json`, fetched when they are needed.
///
/// Clones are cheap and share keys and fetches, so that several verifiers of one tenant can share them.
///
/// - The first token triggers the first fetch. [`prefetch`](Self::prefetch) does it earlier, and with
///   [`initial_keys`](RemoteKeysBuilder::initial_keys), no token has to wait for it.
/// - A fetch is a task on the tokio runtime of the caller that triggered it. It continues if that caller
///   is dropped, and is aborted when the last clone of these keys is dropped. At most one runs at a time.
/// - Keys are fresh for the time in `Cache-Control: max-age`, limited to between 5 minutes and 1 hour, or
///   for 10 minutes without it. A time set with the [builder](Self::builder) takes precedence.
/// - A token in the last fifth of that time or later triggers their renewal. Tokens whose key is available
///   do not wait for it: expired keys are used for up to another hour while they are renewed, and while
///   fetches fail or return no usable key. After failures, attempts are 1, 2, 4, … up to 30 seconds
///   apart.
/// - A token with an unknown `kid` waits for a fetch if its issuer, audience, and dates are valid. Such
///   fetches are at least a second apart; a longer [`cooldown`](RemoteKeysBuilder::cooldown) limits them
///   further. A `kid` that is still unknown after a fetch triggers no other fetch for 2 minutes. Other
///   tokens with an unknown `kid` trigger no fetch.
///
/// Every fetch is reported to the client's [`Metrics`](auth0_core::metrics::Metrics) as a `key_refresh`.
/// Retries, timeouts, and the limit on the size of a response are those of the client. The path is relative
/// to the client's base path, so a client for the Management API does not work.
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

impl RemoteKeys {
    /// Creates the keys of the client's domain.
    pub fn new(client: Client) -> Self {
        Self::builder(client).build()
    }

    /// Creates the builder for the keys of the client's domain, with custom times.
    pub fn builder(client: Client) -> RemoteKeysBuilder {
        RemoteKeysBuilder::new(client)
    }

    /// Creates the builder for keys at a URL, over a separate client for the URL's host.
    ///
    /// The URL is one of `https`, at any port, or of `http` at a loopback address; with a path of at most
    /// eight plain segments, and without a fragment. Every fetch sends the query as it is written;
    /// errors and logs do not show it. To fetch over a client with other settings, or over `http` from
    /// another host, give one for that host to [`builder`](Self::builder), and the URL to
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
    /// HTTP client available.
    pub fn from_url(url: &str) -> Result<RemoteKeysBuilder, Error> {
        RemoteKeysBuilder::from_url(url)
    }

    /// Fetches the keys unless they are fresh, and waits for them: at startup, or as a readiness check.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::KeysUnavailable`](crate::ErrorKind::KeysUnavailable) if there are none to work with,
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) outside of a tokio runtime.
    pub async fn prefetch(&self) -> Result<(), Error> {
        match &self.0 {
            Source::Fixed(_) => Ok(()),
            Source::Fetched(fetched) => fetched.prefetch().await,
        }
    }

    /// Returns whether there are keys to verify with. Fetches nothing.
    pub fn is_ready(&self) -> bool {
        match &self.0 {
            Source::Fixed(_) => true,
            Source::Fetched(fetched) => fetched.is_ready(),
        }
    }

    /// How the keys are read.
    pub(super) fn key_options(&self) -> KeyOptions {
        match &self.0 {
            Source::Fixed(_) => KeyOptions::new(),
            Source::Fetched(fetched) => fetched.fetcher.key_options,
        }
    }

    /// Returns the current keys, fresh or not; `None` before the first fetch. Fetches nothing.
    pub fn key_set(&self) -> Option<KeySet> {
        match &self.0 {
            Source::Fixed(keys) => Some(keys.clone()),
            Source::Fetched(fetched) => fetched.key_set(),
        }
    }

    /// Returns the state of the keys: age, fetches, failures, and the last error. Fetches nothing.
    pub fn stats(&self) -> KeyStats {
        match &self.0 {
            Source::Fixed(keys) => KeyStats::fixed(keys.len()),
            Source::Fetched(fetched) => fetched.stats(),
        }
    }

    pub(super) fn fixed(&self) -> Option<&KeySet> {
        match &self.0 {
            Source::Fixed(keys) => Some(keys),
            Source::Fetched(_) => None,
        }
    }
}

impl KeySource for RemoteKeys {
    fn at_hand(&self, wanted: Wanted<'_>) -> Result<Option<Cow<'_, KeySet>>, Error> {
        match &self.0 {
            Source::Fixed(keys) => Ok(Some(Cow::Borrowed(keys))),
            Source::Fetched(fetched) => {
                let key = wanted.key_id.map(|key_id| (wanted.algorithm, key_id));
                let keys = fetched.at_hand(key, wanted.plausible)?;
                Ok(keys.map(Cow::Owned))
            }
        }
    }

    async fn fetched(&self, need: Need) -> Result<KeySet, Error> {
        match &self.0 {
            Source::Fixed(keys) => Ok(keys.clone()),
            Source::Fetched(fetched) => {
                let key = need.key.as_ref().map(|(algorithm, id)| (*algorithm, &**id));
                fetched.get(key, need.plausible).await
            }
        }
    }
}

/// Uses fixed keys, which are never fetched, in code that is written for remote keys, for example in tests.
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
