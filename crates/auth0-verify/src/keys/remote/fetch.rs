//! A single fetch of a tenant's keys, from a fixed location or from the location in the tenant's metadata.

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

/// The time limit of a whole fetch, regardless of the client's own limits.
const LIMIT: Duration = Duration::from_mins(1);

/// The location of the keys on the client's host.
#[derive(Debug, Clone)]
pub(super) enum Place {
    WellKnown,
    Path(Path),
    /// The location that the issuer's metadata specifies.
    Discovered,
}

#[derive(Clone)]
pub(super) struct Fetcher {
    pub(super) client: Client,
    pub(super) place: Place,
    pub(super) key_options: KeyOptions,
}

/// The result of a fetch.
pub(super) struct Fetch {
    pub(super) keys: KeySet,
    pub(super) cache_control: Option<String>,
}

impl Fetcher {
    /// The URL of the keys, or of the metadata that specifies it.
    pub(super) fn url(&self) -> String {
        let base = self.client.domain().base_url();
        match &self.place {
            Place::WellKnown => format!("{base}{KEYS}"),
            Place::Path(path) => format!("{base}{path}"),
            Place::Discovered => format!("{base}{METADATA}"),
        }
    }

    /// Fetches the keys and prepares them.
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
        // Preparing keys takes a while, so it must not block requests.
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

    /// Requested for each fetch: fetches are infrequent, and a tenant may move its keys.
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

/// Creates the error for the keys of this URL, with the reason.
pub(super) fn unavailable(url: &str, reason: &str) -> Error {
    let message = format!("the keys at {url} {reason}; the token was not checked");
    Error::new(ErrorKind::KeysUnavailable, message)
}
