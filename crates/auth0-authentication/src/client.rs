//! The client of the Authentication API and how it is put together.

use std::sync::Arc;

use auth0_core::{CallOptions, Client, ClientBuilder, Domain, Error, ErrorKind, Operation, Secret};

use crate::grant::{Form, Grant};
use crate::{ClientAuthentication, ClientCredentialsSource, TokenResponse};

/// Makes calls to a tenant's Authentication API for one application. Cheap to clone.
#[derive(Debug, Clone)]
pub struct AuthenticationClient {
    client: Client,
    application: Arc<Application>,
}

#[derive(Debug)]
struct Application {
    client_id: String,
    authentication: ClientAuthentication,
}

impl AuthenticationClient {
    /// Begins a client for a tenant's domain, the tenant's own or a custom one.
    pub fn builder<D>(domain: D) -> AuthenticationClientBuilder
    where
        D: TryInto<Domain>,
        D::Error: Into<auth0_core::DomainError>,
    {
        AuthenticationClientBuilder {
            client: Client::builder(domain),
            client_id: String::new(),
            authentication: ClientAuthentication::None,
        }
    }

    /// The domain that calls go to.
    pub fn domain(&self) -> &Domain {
        self.client.domain()
    }

    /// The application that calls are made for.
    pub fn client_id(&self) -> &str {
        &self.application.client_id
    }

    /// A handle whose calls have these options; the client itself stays as it is.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let application = Arc::clone(&self.application);
        Self {
            client: self.client.with_options(options),
            application,
        }
    }

    /// Gets tokens for a grant.
    ///
    /// `POST /oauth/token` (RFC 6749 section 4).
    /// [Reference](https://auth0.com/docs/api/authentication#get-token)
    ///
    /// # Errors
    ///
    /// What Auth0 answers has its code in [`Error::api`]: `invalid_grant` for a wrong password,
    /// `access_denied` for a wrong client secret, `mfa_required`, `unauthorized_client` and others.
    pub async fn token<G: Grant>(&self, grant: &G) -> Result<TokenResponse, Error> {
        let mut form = Form::new(G::GRANT_TYPE);
        grant.write(&mut form);
        self.send_form("/oauth/token", form, G::REPEATABLE).await
    }

    /// Tokens of the client credentials grant for calls to an API, for a client's
    /// [`token_source`](auth0_core::ClientBuilder::token_source).
    pub fn client_credentials_source(&self, audience: &str) -> ClientCredentialsSource {
        ClientCredentialsSource::new(self.clone(), audience)
    }

    /// Compiled once for all grants.
    async fn send_form(
        &self,
        path: &'static str,
        mut form: Form<'_>,
        repeatable: bool,
    ) -> Result<TokenResponse, Error> {
        let Application {
            client_id,
            authentication,
        } = &*self.application;
        let operation = authentication.apply(client_id, Operation::post(path), &mut form);
        let operation = operation.form(form.pairs());
        let operation = if repeatable {
            operation.repeatable()
        } else {
            operation
        };
        self.client.call(operation).await
    }
}

/// Begun by [`AuthenticationClient::builder`].
#[derive(Debug)]
pub struct AuthenticationClientBuilder {
    client: ClientBuilder,
    client_id: String,
    authentication: ClientAuthentication,
}

impl AuthenticationClientBuilder {
    /// The application's client ID.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// The application's client secret, sent in the body (`client_secret_post`).
    #[must_use]
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        self.client_authentication(ClientAuthentication::ClientSecretPost(secret.into()))
    }

    /// How the application proves who it is; not at all unless set, as for a public application.
    #[must_use]
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Changes the HTTP client underneath: transport, layers, retries, deadlines.
    #[must_use]
    pub fn http(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.client = change(self.client);
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput): a domain that is none, no client ID, an empty
    /// client secret.
    pub fn build(self) -> Result<AuthenticationClient, Error> {
        let missing = |what| Error::new(ErrorKind::InvalidInput, what);
        if self.client_id.is_empty() {
            return Err(missing(
                "`client_id` is empty; it is on the application's page in the dashboard",
            ));
        }
        if self.authentication.is_empty() {
            return Err(missing(
                "`client_secret` is empty; is the environment variable set?",
            ));
        }
        let Self {
            client,
            client_id,
            authentication,
        } = self;
        let application = Arc::new(Application {
            client_id,
            authentication,
        });
        Ok(AuthenticationClient {
            client: client.build()?,
            application,
        })
    }
}
