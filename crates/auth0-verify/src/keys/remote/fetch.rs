//! One fetch of a tenant's keys: from a place that is known, or from the one its metadata names.

use std::time::Duration;

use auth0_core::{Client, Operation};
use serde::Deserialize;
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::location::{Location, Path};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::{KeyOptions, KeySet};

const KEYS: &str = "/.well-known/jwks.json";

/// OpenID Connect Discovery 1.0, section 4.
const METADATA: &str = "/.well-known/openid-configuration";

/// For a whole fetch, whatever the client's own limits are.
const LIMIT: Duration = Duration::from_mins(1);

/// Where on the client's host the keys are.
#[derive(Debug, Clone)]
pub(super) enum Place {
    WellKnown,
    Path(Path),
    /// Where the issuer's metadata says.
    Discovered,
}

#[derive(Clone)]
pub(super) struct Fetcher {
    pub(super) client: Client,
    pub(super) place: Place,
    pub(super) key_options: KeyOptions,
}

/// What a fetch brought.
pub(super) struct Fetch {
    pub(super) keys: KeySet,
    pub(super) cache_control: Option<String>,
}

impl Fetcher {
    /// Where the keys are, or what says where they are.
    pub(super) fn url(&self) -> String {
        let base = self.client.domain().base_url();
        match &self.place {
            Place::WellKnown => format!("{base}{KEYS}"),
            Place::Path(path) => format!("{base}{path}"),
            Place::Discovered => format!("{base}{METADATA}"),
        }
    }

    /// Fetches the keys and makes them ready.
    pub(super) async fn fetch(&self, max_keys: usize) -> Result<Fetch, Error> {
        timeout(LIMIT, self.fetch_unlimited(max_keys))
            .await
            .unwrap_or_else(|_| {
                let reason = format!("could not be fetched within {} s", LIMIT.as_secs());
                Err(unavailable(&self.url(), &reason))
            })
    }

    async fn fetch_unlimited(&self, max_keys: usize) -> Result<Fetch, Error> {
        let (url, operation) = match &self.place {
            Place::WellKnown => (self.url(), Operation::get(KEYS)),
            Place::Path(path) => (self.url(), path.operation()),
            Place::Discovered => {
                let path = self.discover().await?;
                let base = self.client.domain().base_url();
                (format!("{base}{path}"), path.operation())
            }
        };
        let response = self
            .client
            .send(operation)
            .await
            .map_err(|error| unavailable(&url, "could not be fetched").with_source(error))?;
        let cache_control = response
            .headers()
            .get("cache-control")
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        // Making keys ready takes a while; no one's request waits behind it.
        let body = response.body().clone();
        let options = self.key_options;
        let parsed = spawn_blocking(move || KeySet::read_jwks(&body, &options, max_keys)).await;
        let keys = match parsed {
            Ok(Ok(keys)) => keys,
            Ok(Err(error)) => {
                let reason = format!("cannot be read: {error}");
                return Err(unavailable(&url, &reason).with_source(error));
            }
            Err(_) => {
                return Err(unavailable(
                    &url,
                    "could not be read: the runtime has ended",
                ));
            }
        };
        if keys.is_empty() {
            let reason = format!("are of no use: {}", keys.why_unusable());
            return Err(unavailable(&url, &reason));
        }
        Ok(Fetch {
            keys,
            cache_control,
        })
    }

    /// Asked for each time: keys are fetched seldom, and so a tenant may move them.
    async fn discover(&self) -> Result<Path, Error> {
        let url = self.url();
        let unavailable = |reason: &str| {
            let message =
                format!("the issuer's metadata at {url} {reason}; the token was not checked");
            Error::new(ErrorKind::KeysUnavailable, message)
        };
        let response = self
            .client
            .send(Operation::get(METADATA))
            .await
            .map_err(|error| unavailable("could not be fetched").with_source(error))?;
        let domain = self.client.domain();
        let metadata: Metadata = serde_json::from_slice(response.body()).map_err(|error| {
            unavailable("is not a JSON object with `issuer` and `jwks_uri`").with_source(error)
        })?;
        if metadata.issuer != domain.issuer() {
            return Err(unavailable(&format!(
                "belongs to the issuer {}; expected {}",
                quoted(&metadata.issuer),
                quoted(&domain.issuer())
            )));
        }
        let location = Location::parse(&metadata.jwks_uri, Some(domain))
            .map_err(|reason| unavailable(&format!("names no keys: {reason}")))?;
        if location.domain == *domain {
            return Ok(location.path);
        }
        Err(unavailable(&format!(
            "names keys at {}, expected them at the issuer's own host {}; if that is right, use \
             `RemoteKeys::from_url(…)`",
            quoted(location.domain.base_url()),
            quoted(domain.base_url())
        )))
    }
}

#[derive(Deserialize)]
struct Metadata {
    issuer: String,
    jwks_uri: String,
}

/// The keys of that URL, and what is wrong with them.
pub(super) fn unavailable(url: &str, reason: &str) -> Error {
    let message = format!("the keys at {url} {reason}; the token was not checked");
    Error::new(ErrorKind::KeysUnavailable, message)
}
