//! The application whose tokens a client gets for itself, by the client credentials grant.

use std::fmt;
use std::sync::Arc;

use auth0_authentication::{AuthenticationClient, ClientAuthentication};
use auth0_core::layer::CredentialsLayer;
use auth0_core::{ClientBuilder, Error, ErrorKind, Secret, TokenCache};

use super::ManagementClientBuilder;

#[derive(Default)]
pub(super) struct Application {
    identity: Option<(String, ClientAuthentication)>,
    token_cache: Option<Arc<dyn TokenCache>>,
}

impl Application {
    /// Gives a client the tokens of this application, if there is one.
    pub(super) fn add_to(self, mut client: ClientBuilder) -> Result<ClientBuilder, Error> {
        let Some((client_id, authentication)) = self.identity else {
            return match self.token_cache {
                None => Ok(client),
                Some(_) => Err(Error::new(
                    ErrorKind::InvalidInput,
                    "`token_cache` keeps the tokens of `client_credentials`, which is not set",
                )),
            };
        };
        let audience = client.domain()?.management_audience();
        let sibling = client.sibling()?;
        let authentication = AuthenticationClient::builder(sibling.domain()?)
            .client_id(client_id)
            .client_authentication(authentication)
            .http(|_| sibling)
            .build()?;
        let source = authentication.client_credentials_source(&audience);
        Ok(client.credentials(match self.token_cache {
            Some(cache) => CredentialsLayer::with_cache(source, cache),
            None => CredentialsLayer::new(source),
        }))
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("identity", &self.identity)
            .field("token_cache", &self.token_cache.is_some())
            .finish()
    }
}

impl ManagementClientBuilder {
    /// Gets tokens with the client credentials grant, for an application that is authorized for the
    /// Management API. They are fetched over the same transport when the first call needs one.
    #[must_use]
    pub fn client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        let secret = client_secret.into();
        let authentication = ClientAuthentication::ClientSecretPost(secret);
        self.client_credentials_with(client_id, authentication)
    }

    /// Like [`client_credentials`](Self::client_credentials), for an application that authenticates in
    /// another way, such as with a private key.
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
    #[must_use]
    pub fn client_credentials_with(
        mut self,
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
    ) -> Self {
        self.application.identity = Some((client_id.into(), authentication));
        self
    }

    /// Shares the tokens of [`client_credentials`](Self::client_credentials) with other processes, such as
    /// with auth0-redis: Auth0 bills each token it issues.
    #[must_use]
    pub fn token_cache(mut self, cache: impl TokenCache) -> Self {
        self.application.token_cache = Some(Arc::new(cache));
        self
    }
}
