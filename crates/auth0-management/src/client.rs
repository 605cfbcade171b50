//! The client of the Management API and how it is put together.

#[cfg(feature = "client-credentials")]
mod application;
#[cfg(not(feature = "client-credentials"))]
#[path = "client/no_application.rs"]
mod application;

use auth0_core::http::HeaderValue;
use auth0_core::{
    CallOptions, Client, ClientBuilder, Domain, DomainError, Error, ErrorKind, RateLimit, Secret,
    TokenSource,
};

use self::application::Application;
#[allow(unused_imports, reason = "without a group there is no handle")]
use crate::handle::Handle;

/// A client of a tenant's Management API. Cheap to clone; clones share connections, token, and rate limit.
#[derive(Debug, Clone)]
pub struct ManagementClient {
    client: Client,
    custom_domain: Option<HeaderValue>,
}

impl ManagementClient {
    /// Creates the builder of a client for a tenant's own domain. The Management API does not accept tokens
    /// of custom domains.
    pub fn builder<D>(domain: D) -> ManagementClientBuilder
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        ManagementClientBuilder {
            client: Client::builder(domain).base_path("/api/v2"),
            custom_domain: None,
            application: Application::default(),
            needs_credentials: true,
        }
    }

    /// Returns the domain that calls go to.
    pub fn domain(&self) -> &Domain {
        self.client.domain()
    }

    /// Returns the rate limit that the latest response reported; `None` before the first one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.client.rate_limit()
    }

    /// Returns a handle whose calls use these options; this client stays unchanged.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
            custom_domain: self.custom_domain.clone(),
        }
    }

    /// Returns the HTTP client underneath, for operations that this crate does not have. Its paths are
    /// relative to `/api/v2`.
    pub fn http(&self) -> &Client {
        &self.client
    }

    #[allow(dead_code, reason = "without a group there is no handle")]
    pub(crate) fn handle(&self) -> Handle {
        Handle::new(self.client.clone(), self.custom_domain.clone(), cap)
    }
}

/// The lists that stop at 1,000 items by page number.
#[allow(dead_code, reason = "without a group there is no handle")]
fn cap(template: &str) -> Option<u64> {
    matches!(template, "/users" | "/logs").then_some(1_000)
}

/// Builder of a client; created by [`ManagementClient::builder`].
#[derive(Debug)]
pub struct ManagementClientBuilder {
    client: ClientBuilder,
    custom_domain: Option<String>,
    application: Application,
    needs_credentials: bool,
}

impl ManagementClientBuilder {
    /// Sends every call with this token, such as one copied from the dashboard.
    #[must_use]
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.token_source(token.into())
    }

    /// Sends every call with a token of this source.
    #[must_use]
    pub fn token_source(self, source: impl TokenSource) -> Self {
        self.http(|client| client.token_source(source))
    }

    /// Sends calls without a token, for a custom layer that adds one. Otherwise, building a client without
    /// credentials fails.
    #[must_use]
    pub fn without_credentials(mut self) -> Self {
        self.needs_credentials = false;
        self
    }

    /// Makes links and tickets use this custom domain, for the operations that support the header
    /// `auth0-custom-domain`; other operations do not send it.
    #[must_use]
    pub fn custom_domain(mut self, domain: impl Into<String>) -> Self {
        self.custom_domain = Some(domain.into());
        self
    }

    /// Changes the HTTP client underneath: transport, layers, retries, deadlines.
    #[must_use]
    pub fn http(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.client = change(self.client);
        self
    }

    /// Builds the client. Sends nothing yet.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): an invalid domain, an empty client ID or
    /// secret, and a client without credentials, unless
    /// [`without_credentials`](Self::without_credentials) says that this is meant.
    pub fn build(self) -> Result<ManagementClient, Error> {
        let client = self.application.add_to(self.client)?;
        if self.needs_credentials && !client.has_credentials() {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                "the client has no credentials, and Auth0 would refuse its calls; call `token`, \
                 `token_source` or, with the feature `client-credentials`, `client_credentials`",
            ));
        }
        let custom_domain = self
            .custom_domain
            .map(|domain| {
                HeaderValue::try_from(&domain).map_err(|_| {
                    let message = format!("the custom domain `{domain}` is not a host name");
                    Error::new(ErrorKind::InvalidInput, message)
                })
            })
            .transpose()?;
        Ok(ManagementClient {
            client: client.build()?,
            custom_domain,
        })
    }
}
