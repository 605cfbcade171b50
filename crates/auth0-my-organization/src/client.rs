//! The client of the My Organization API and how it is put together.

use auth0_core::{
    CallOptions, Client, ClientBuilder, Domain, DomainError, Error, ErrorKind, RateLimit, Secret,
    TokenSource,
};

use crate::handle::Handle;

/// Makes calls to a tenant's My Organization API. Cheap to clone; clones share connections and rate limit.
#[derive(Debug, Clone)]
pub struct MyOrganizationClient {
    client: Client,
}

impl MyOrganizationClient {
    /// Begins a client for the domain where the organization's members log in, which may be a custom domain.
    pub fn builder<D>(domain: D) -> MyOrganizationClientBuilder
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        MyOrganizationClientBuilder {
            client: Client::builder(domain).base_path("/my-org/v1"),
            is_shared: false,
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

    /// The same client for another user's access token. Both share connections and rate limit, so a server
    /// makes one client and one of these for each request.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput) if the token has characters that no header may
    /// have.
    pub fn with_token(&self, token: &Secret) -> Result<Self, Error> {
        let bearer = format!("Bearer {}", token.expose());
        Ok(self.with_options(CallOptions::new().header("authorization", &bearer)?))
    }

    /// The same client with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
        }
    }

    /// The HTTP client underneath, for operations this crate does not have: its paths are relative to
    /// `/my-org/v1`.
    pub fn http(&self) -> &Client {
        &self.client
    }

    pub(crate) fn handle(&self) -> Handle {
        Handle::new(self.client.clone(), None, |_| None)
    }
}

/// Created by [`MyOrganizationClient::builder`].
#[derive(Debug)]
pub struct MyOrganizationClientBuilder {
    client: ClientBuilder,
    is_shared: bool,
}

impl MyOrganizationClientBuilder {
    /// Sends every call with this access token of a user.
    #[must_use]
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.token_source(token.into())
    }

    /// Sends every call with tokens of this source: a user's session or refresh token, or a token exchange.
    #[must_use]
    pub fn token_source(self, source: impl TokenSource) -> Self {
        self.http(|client| client.token_source(source))
    }

    /// Serves many users: each call goes through [`with_token`](MyOrganizationClient::with_token).
    #[must_use]
    pub fn shared(mut self) -> Self {
        self.is_shared = true;
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
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): an invalid domain, and a client without a token
    /// that is not [`shared`](Self::shared).
    pub fn build(self) -> Result<MyOrganizationClient, Error> {
        if !self.is_shared && !self.client.has_credentials() {
            return Err(Error::new(
                ErrorKind::InvalidInput,
                "the client has no access token; call `token`, `token_source`, or `shared` and then \
                 `with_token` for each user",
            ));
        }
        Ok(MyOrganizationClient {
            client: self.client.build()?,
        })
    }
}
