//! One fetch of a tenant's keys: from a place that is known, or from the one its metadata names.

use auth0_core::{Client, Operation};
use serde::Deserialize;

use super::location::{Location, Path};
use crate::error::{Error, ErrorKind, quoted};
use crate::keys::{KeyOptions, KeySet};

const KEYS: &str = "/.well-known/jwks.json";

/// OpenID Connect Discovery 1.0, section 4.
const METADATA: &str = "/.well-known/openid-configuration";

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
    pub(super) async fn fetch(&self) -> Result<Fetch, Error> {
        let operation = match &self.place {
            Place::WellKnown => Operation::get(KEYS),
            Place::Path(path) => path.operation(),
            Place::Discovered => self.discover().await?.operation(),
        };
        let response = self.client.send(operation).await.map_err(|error| {
            unavailable("the tenant's keys could not be fetched").with_source(error)
        })?;
        let keys = self
            .key_options
            .key_set_from_jwks(response.body())
            .map_err(|error| {
                unavailable("the tenant's answer is not a JWK set").with_source(error)
            })?;
        if keys.is_empty() {
            return Err(unavailable("the tenant's JWK set has no usable key"));
        }
        let cache_control = response
            .headers()
            .get("cache-control")
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        Ok(Fetch {
            keys,
            cache_control,
        })
    }

    /// Asked for each time: keys are fetched seldom, and so a tenant may move them.
    async fn discover(&self) -> Result<Path, Error> {
        let response = self
            .client
            .send(Operation::get(METADATA))
            .await
            .map_err(|error| {
                unavailable("the issuer's metadata could not be fetched").with_source(error)
            })?;
        let domain = self.client.domain();
        let metadata = Metadata::parse(response.body(), &domain.issuer())?;
        let location = Location::parse(&metadata.jwks_uri)
            .map_err(|reason| unavailable(&format!("in the issuer's metadata, {reason}")))?;
        if location.domain == *domain {
            return Ok(location.path);
        }
        Err(unavailable(&format!(
            "the issuer's metadata names keys at {}, expected them at the issuer's own host {}; if that \
             is right, use `RemoteKeys::from_url(…)`",
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

impl Metadata {
    fn parse(json: &[u8], issuer: &str) -> Result<Self, Error> {
        let metadata: Self = serde_json::from_slice(json).map_err(|error| {
            unavailable("the issuer's metadata is not a JSON object with `issuer` and `jwks_uri`")
                .with_source(error)
        })?;
        if metadata.issuer == issuer {
            return Ok(metadata);
        }
        Err(unavailable(&format!(
            "the metadata is that of the issuer {}, expected {}",
            quoted(&metadata.issuer),
            quoted(issuer)
        )))
    }
}

fn unavailable(reason: &str) -> Error {
    Error::new(
        ErrorKind::KeysUnavailable,
        format!("{reason}; the token was not checked"),
    )
}
