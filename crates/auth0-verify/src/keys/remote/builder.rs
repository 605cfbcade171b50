//! Puts remote keys together.

use std::fmt;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use auth0_core::Client;
use tokio::sync::Mutex;

use super::background::Background;
use super::fetch::{Fetcher, Place};
use super::location::Location;
use super::policy::Policy;
use super::{Fetched, RemoteKeys, Source};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::KeyOptions;

/// Builds [`RemoteKeys`]; made by [`RemoteKeys::builder`].
pub struct RemoteKeysBuilder {
    client: Client,
    place: Place,
    policy: Policy,
    background: bool,
    key_options: KeyOptions,
}

impl RemoteKeysBuilder {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            place: Place::WellKnown,
            policy: Policy::default(),
            background: true,
            key_options: KeyOptions::new(),
        }
    }

    pub(super) fn from_url(url: &str) -> Result<Self, Error> {
        let location = parse(url)?;
        let client = Client::builder(location.domain).build().map_err(|error| {
            let message = "the HTTP client for the JWK set's host cannot be built; give one to \
                           `RemoteKeys::builder(…)`, and the URL to `.url(…)`";
            Error::new(ErrorKind::Configuration, message).with_source(error)
        })?;
        Ok(Self {
            place: Place::Path(location.path),
            ..Self::new(client)
        })
    }

    /// The keys at this URL instead of `/.well-known/jwks.json`. The host has to be the client's; what
    /// the URL may be like is said at [`RemoteKeys::from_url`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] for another URL, or one of another host.
    pub fn url(mut self, url: &str) -> Result<Self, Error> {
        let location = parse(url)?;
        let domain = self.client.domain();
        if location.domain != *domain {
            let message = format!(
                "the JWK set's host is {}, but the client is for {}",
                quoted(location.domain.base_url()),
                quoted(domain.base_url())
            );
            return Err(Error::new(ErrorKind::Configuration, message));
        }
        self.place = Place::Path(location.path);
        Ok(self)
    }

    /// The keys at the place the issuer's metadata names, at `/.well-known/openid-configuration` of the
    /// client's domain (OpenID Connect Discovery 1.0, section 4), asked for before each fetch of keys.
    ///
    /// The metadata's `issuer` has to be that of the domain (`https://{domain}/`), and its `jwks_uri`
    /// at the same host: nobody who can alter a document in passing may name keys elsewhere. Where they
    /// are elsewhere, [`RemoteKeys::from_url`] is the way. A failure counts as a failed fetch.
    ///
    #[cfg_attr(feature = "transport", doc = "```")]
    #[cfg_attr(not(feature = "transport"), doc = "```ignore")]
    /// use auth0_verify::RemoteKeys;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = auth0_core::Client::builder("tenant.eu.auth0.com").build()?;
    /// let keys = RemoteKeys::builder(client).discover().build();
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn discover(mut self) -> Self {
        self.place = Place::Discovered;
        self
    }

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

    /// Whether a token in the last fifth of the keys' time to live has them renewed by a task on the
    /// tokio runtime it is verified on. Default: true. Without it, one token has to wait each time the
    /// keys are no longer fresh.
    #[must_use]
    pub fn renew_in_background(mut self, enabled: bool) -> Self {
        self.background = enabled;
        self
    }

    /// How the keys are read: with which backend their signatures are checked, and how large they may be.
    #[must_use]
    pub fn key_options(mut self, options: KeyOptions) -> Self {
        self.key_options = options;
        self
    }

    /// Makes the keys. Fetches nothing.
    #[must_use]
    pub fn build(self) -> RemoteKeys {
        RemoteKeys(Source::Fetched(Arc::new(Fetched {
            fetcher: Fetcher {
                client: self.client,
                place: self.place,
                key_options: self.key_options,
            },
            policy: self.policy,
            state: RwLock::default(),
            flight: Arc::new(Mutex::new(())),
            background: Background::new(self.background),
        })))
    }
}

fn parse(url: &str) -> Result<Location, Error> {
    Location::parse(url).map_err(|reason| Error::new(ErrorKind::Configuration, reason))
}

impl fmt::Debug for RemoteKeysBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteKeysBuilder")
            .field("place", &self.place)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
