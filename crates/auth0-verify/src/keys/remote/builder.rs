//! The builder of remote keys.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_core::{Client, Domain};

use super::fetch::{Fetcher, Place};
use super::fetched::Fetched;
use super::location::Location;
use super::policy::Policy;
use super::{RemoteKeys, Source};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::{KeyOptions, KeySet};

/// Builder of [`RemoteKeys`]; created by [`RemoteKeys::builder`].
pub struct RemoteKeysBuilder {
    client: Client,
    place: Place,
    policy: Policy,
    initial: Option<KeySet>,
    key_options: KeyOptions,
}

impl RemoteKeysBuilder {
    pub(super) fn new(client: Client) -> Self {
        Self {
            client,
            place: Place::WellKnown,
            policy: Policy::default(),
            initial: None,
            key_options: KeyOptions::new(),
        }
    }

    pub(super) fn from_url(url: &str) -> Result<Self, Error> {
        let location = parse(url, None)?;
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

    /// Fetches the keys from this URL instead of `/.well-known/jwks.json`. Scheme, host, and port have to
    /// be the client's; [`RemoteKeys::from_url`] documents the other rules.
    ///
    /// For a test double in another container, use a client of an insecure domain:
    ///
    #[cfg_attr(feature = "transport", doc = "```")]
    #[cfg_attr(not(feature = "transport"), doc = "```ignore")]
    /// use auth0_core::{Client, Domain};
    /// use auth0_verify::RemoteKeys;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder(Domain::insecure_for_tests("http://auth0:3000")?).build()?;
    /// let keys = RemoteKeys::builder(client).url("http://auth0:3000/keys?tenant=1")?.build();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] for another URL, or one of another host.
    pub fn url(mut self, url: &str) -> Result<Self, Error> {
        let domain = self.client.domain();
        let location = parse(url, Some(domain))?;
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

    /// Fetches the keys from the URL in the issuer's metadata, at `/.well-known/openid-configuration` of
    /// the client's domain (OpenID Connect Discovery 1.0, section 4). The metadata is fetched before each
    /// fetch of keys.
    ///
    /// The metadata's `issuer` must be that of the domain (`https://{domain}/`), and its `jwks_uri` must be at the
    /// same host, so that tampered metadata cannot redirect to other keys. If your keys are at another host, use
    /// [`RemoteKeys::from_url`]. A failure counts as a failed fetch.
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

    /// How long fetched keys are fresh, regardless of the response's `Cache-Control`. Default: the value of
    /// `Cache-Control`, between 5 minutes and 1 hour; 10 minutes without one.
    #[must_use]
    pub fn time_to_live(mut self, time: Duration) -> Self {
        self.policy.set_time_to_live(time);
        self
    }

    /// How often unknown key IDs may cause a fetch in the long run: once in this time. Default and minimum:
    /// 1 second.
    ///
    /// With the default, a new key is fetched within a second even while someone floods the service with made-up key
    /// IDs. A longer time protects the tenant during such a flood, whose first ten fetches are still a second apart;
    /// a new key may then take up to this time.
    #[must_use]
    pub fn cooldown(mut self, time: Duration) -> Self {
        self.policy.set_cooldown(time);
        self
    }

    /// How long expired keys are used while they are renewed or fetches fail. Default: 1 hour.
    #[must_use]
    pub fn stale_if_error(mut self, time: Duration) -> Self {
        self.policy.set_stale_if_error(time);
        self
    }

    /// Whether a token in the last fifth of the keys' lifetime triggers their renewal. Default: true.
    /// Otherwise, the first token after their lifetime does.
    #[must_use]
    pub fn renew_in_background(mut self, enabled: bool) -> Self {
        self.policy.renew_early = enabled;
        self
    }

    /// The maximum number of keys in a set. Default: 100. A larger set counts as a failed fetch, because
    /// preparing its keys would cost too much.
    #[must_use]
    pub fn max_keys(mut self, keys: usize) -> Self {
        self.policy.max_keys = keys;
        self
    }

    /// Keys to start with, until others have been fetched: for functions that start often, and for services
    /// that must start while the tenant is unreachable.
    ///
    /// They are used at once; the first token triggers their renewal in the background. If it fails, they are used for
    /// [`stale_if_error`](Self::stale_if_error).
    ///
    #[cfg_attr(feature = "transport", doc = "```no_run")]
    #[cfg_attr(not(feature = "transport"), doc = "```ignore")]
    /// use auth0_verify::{KeySet, RemoteKeys};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = auth0_core::Client::builder("tenant.eu.auth0.com").build()?;
    /// let saved = KeySet::from_jwks(&std::fs::read("jwks.json")?)?;
    /// let keys = RemoteKeys::builder(client).initial_keys(saved)?.build();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if the set has no usable key.
    pub fn initial_keys(mut self, keys: KeySet) -> Result<Self, Error> {
        if keys.is_empty() {
            let message = format!("the initial keys are unusable: {}", keys.why_unusable());
            return Err(Error::new(ErrorKind::Key, message));
        }
        self.initial = Some(keys);
        Ok(self)
    }

    /// Reads the keys to start with from this file, a JWK set; see [`initial_keys`](Self::initial_keys).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] if the file cannot be read or has no usable key.
    pub fn initial_keys_file(self, path: impl AsRef<std::path::Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let json = std::fs::read(path).map_err(|error| {
            let message = format!("the initial keys in {} cannot be read", path.display());
            Error::new(ErrorKind::Key, message).with_source(error)
        })?;
        self.initial_keys(KeySet::from_jwks(&json)?)
    }

    /// The settings for reading the keys: the backend that checks their signatures, and their maximum size.
    #[must_use]
    pub fn key_options(mut self, options: KeyOptions) -> Self {
        self.key_options = options;
        self
    }

    /// Builds the keys. Fetches nothing.
    #[must_use]
    pub fn build(self) -> RemoteKeys {
        let fetcher = Fetcher {
            client: self.client,
            place: self.place,
            key_options: self.key_options,
        };
        let fetched = Fetched::new(fetcher, self.policy, self.initial);
        RemoteKeys(Source::Fetched(Arc::new(fetched)))
    }
}

fn parse(url: &str, client: Option<&Domain>) -> Result<Location, Error> {
    Location::parse(url, client).map_err(|reason| Error::new(ErrorKind::Configuration, reason))
}

impl fmt::Debug for RemoteKeysBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RemoteKeysBuilder")
            .field("place", &self.place)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
