//! A tenant, by one of its domains: its clients and verifiers, and what it announces of itself.

use std::sync::Mutex;
use std::time::Duration;

use auth0_authentication::AuthenticationClient;
use auth0_core::{Domain, Operation};
use auth0_verify::{LogoutTokenVerifier, RemoteKeys};
use serde::Deserialize;
use tokio::time::Instant;

use crate::{Error, ErrorKind};

/// How long the tenant's metadata is cached.
const METADATA_LIFETIME: Duration = Duration::from_secs(60 * 60);

pub(crate) struct Tenant {
    pub(crate) client: AuthenticationClient,
    pub(crate) logout_tokens: LogoutTokenVerifier,
    issuer: String,
    metadata: Mutex<Option<(Metadata, Instant)>>,
}

/// The members of the tenant's metadata that decide something here (RFC 8414 section 2).
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Metadata {
    /// RFC 9207 section 3.
    #[serde(default, rename = "authorization_response_iss_parameter_supported")]
    pub(crate) announces_iss: bool,
}

impl Tenant {
    pub(crate) fn new(client: AuthenticationClient) -> Result<Self, Error> {
        let wrong = |error| {
            let message = "no verifier for the tenant's tokens could be built";
            Error::new(ErrorKind::Configuration, message).with_source(error)
        };
        let logout_tokens = LogoutTokenVerifier::builder(client.domain())
            .client_id(client.client_id())
            .keys(RemoteKeys::new(client.http().clone()))
            .build()
            .map_err(wrong)?;
        Ok(Self {
            issuer: client.domain().issuer(),
            client,
            logout_tokens,
            metadata: Mutex::new(None),
        })
    }

    pub(crate) fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Returns whether this is the tenant with this domain.
    pub(crate) fn is(&self, domain: &str) -> bool {
        let ours = self.client.domain();
        ours.host() == domain
            || Domain::try_from(domain).is_ok_and(|domain| domain.base_url() == ours.base_url())
    }

    /// Returns the tenant's metadata. If a request fails, returns the cached metadata.
    pub(crate) async fn metadata(&self) -> Result<Metadata, Error> {
        let known = *crate::lock(&self.metadata);
        if let Some((metadata, at)) = known
            && at.elapsed() < METADATA_LIFETIME
        {
            return Ok(metadata);
        }
        let operation = Operation::get("/.well-known/openid-configuration");
        match self.client.http().call::<Metadata>(operation).await {
            Ok(metadata) => {
                *crate::lock(&self.metadata) = Some((metadata, Instant::now()));
                Ok(metadata)
            }
            Err(error) => known.map(|(metadata, _)| metadata).ok_or_else(|| {
                let message = "the tenant's metadata could not be read";
                Error::new(ErrorKind::TenantUnavailable, message).with_source(error)
            }),
        }
    }
}
