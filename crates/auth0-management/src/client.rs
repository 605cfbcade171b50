//! The client of the Management API and how it is put together.

#[cfg(feature = "client-credentials")]
use std::fmt;

#[cfg(feature = "client-credentials")]
use auth0_authentication::ClientCredentialsSource;
use auth0_core::http::HeaderValue;
use auth0_core::{
    CallOptions, Client, ClientBuilder, Domain, DomainError, Error, ErrorKind, RateLimit, Secret,
    TokenSource,
};
#[cfg(feature = "client-credentials")]
use auth0_core::{TokenCache, layer::CredentialsLayer};

#[allow(unused_imports, reason = "without a group there is no handle")]
use crate::handle::Handle;

/// Makes calls to a tenant's Management API. Cheap to clone; clones share connections, token and
/// rate limit.
#[derive(Debug, Clone)]
pub struct ManagementClient {
    client: Client,
    custom_domain: Option<HeaderValue>,
}

impl ManagementClient {
    /// Begins a client for a tenant's own domain; custom domains do not serve the Management API's
    /// tokens.
    pub fn builder<D>(domain: D) -> ManagementClientBuilder
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        ManagementClientBuilder {
            client: Client::builder(domain).base_path("/api/v2"),
            custom_domain: None,
            #[cfg(feature = "client-credentials")]
            application: None,
            #[cfg(feature = "client-credentials")]
            token_cache: None,
        }
    }

    /// The domain that calls go to.
    pub fn domain(&self) -> &Domain {
        self.client.domain()
    }

    /// The rate limit as the newest response told it; `None` before the first one.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.client.rate_limit()
    }

    /// A handle whose calls have these options; the client itself stays as it is.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
            custom_domain: self.custom_domain.clone(),
        }
    }

    /// The HTTP client underneath, for operations this crate does not have: its paths are relative to
    /// `/api/v2`.
    pub fn http(&self) -> &Client {
        &self.client
    }

    #[allow(dead_code, reason = "without a group there is no handle")]
    pub(crate) fn handle(&self) -> Handle {
        Handle::new(self.client.clone(), self.custom_domain.clone())
    }
}

/// Begun by [`ManagementClient::builder`].
#[derive(Debug)]
pub struct ManagementClientBuilder {
    client: ClientBuilder,
    custom_domain: Option<String>,
    #[cfg(feature = "client-credentials")]
    application: Option<(String, auth0_authentication::ClientAuthentication)>,
    #[cfg(feature = "client-credentials")]
    token_cache: Option<SharedTokens>,
}

/// Puts a cache of the caller's type around the source, which is not known before the client is built.
#[cfg(feature = "client-credentials")]
struct SharedTokens(Box<dyn FnOnce(ClientCredentialsSource) -> CredentialsLayer + Send + Sync>);

#[cfg(feature = "client-credentials")]
impl fmt::Debug for SharedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SharedTokens")
    }
}

impl ManagementClientBuilder {
    /// Gets tokens by the client credentials grant for an application that is authorized for the
    /// Management API. They are fetched over the same transport when the first call needs one.
    #[cfg(feature = "client-credentials")]
    #[must_use]
    pub fn client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let secret = client_secret.into();
        let authentication = auth0_authentication::ClientAuthentication::ClientSecretPost(secret);
        self.client_credentials_with(client_id, authentication)
    }

    /// As [`client_credentials`](Self::client_credentials), for an application that proves who it is in
    /// another way: with a private key, say.
    ///
    /// ```
    /// use auth0_authentication::{ClientAuthentication, Signer};
    /// use auth0_management::ManagementClient;
    ///
    /// fn client(key: impl Signer) -> Result<ManagementClient, auth0_core::Error> {
    ///     ManagementClient::builder("tenant.eu.auth0.com")
    ///         .client_credentials_with("client id", ClientAuthentication::private_key_jwt(key))
    ///         .build()
    /// }
    /// ```
    #[cfg(feature = "client-credentials")]
    #[must_use]
    pub fn client_credentials_with(
        mut self,
        client_id: impl Into<String>,
        authentication: auth0_authentication::ClientAuthentication,
    ) -> Self {
        self.application = Some((client_id.into(), authentication));
        self
    }

    /// Keeps the tokens of [`client_credentials`](Self::client_credentials) where other processes find
    /// them, such as auth0-redis does: Auth0 bills each one it issues.
    #[cfg(feature = "client-credentials")]
    #[must_use]
    pub fn token_cache(mut self, cache: impl TokenCache) -> Self {
        self.token_cache = Some(SharedTokens(Box::new(|source| {
            CredentialsLayer::with_cache(source, cache)
        })));
        self
    }

    /// Sends every call with this token, such as one copied from the dashboard.
    #[must_use]
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.token_source(token.into())
    }

    /// Sends every call with tokens of this source.
    #[must_use]
    pub fn token_source(self, source: impl TokenSource) -> Self {
        self.http(|client| client.token_source(source))
    }

    /// Has links and tickets made for this custom domain, by the operations that heed the header
    /// `auth0-custom-domain`; the others do not send it.
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

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): a domain that is none, an empty client ID or
    /// secret.
    pub fn build(self) -> Result<ManagementClient, Error> {
        #[cfg(feature = "client-credentials")]
        let Self {
            mut client,
            custom_domain,
            application,
            token_cache,
        } = self;
        #[cfg(not(feature = "client-credentials"))]
        let Self {
            client,
            custom_domain,
        } = self;
        #[cfg(feature = "client-credentials")]
        if let Some((client_id, authentication)) = application {
            let audience = client.domain()?.management_audience();
            let sibling = client.sibling()?;
            let authentication =
                auth0_authentication::AuthenticationClient::builder(sibling.domain()?)
                    .client_id(client_id)
                    .client_authentication(authentication)
                    .http(|_| sibling)
                    .build()?;
            let source = authentication.client_credentials_source(&audience);
            client = client.credentials(match token_cache {
                Some(SharedTokens(layer)) => layer(source),
                None => CredentialsLayer::new(source),
            });
        } else if token_cache.is_some() {
            let message =
                "`token_cache` keeps the tokens of `client_credentials`, which is not set";
            return Err(Error::new(ErrorKind::InvalidInput, message));
        }
        let custom_domain = custom_domain
            .map(|domain| {
                HeaderValue::try_from(&domain).map_err(|_| {
                    let message = format!("the custom domain `{domain}` is no host name");
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
