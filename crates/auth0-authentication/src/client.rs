//! The client of the Authentication API and how it is put together.

use std::net::IpAddr;
use std::sync::Arc;

use auth0_core::{
    Call, CallOptions, Client, ClientBuilder, Domain, DomainError, Error, ErrorKind, Operation,
    Secret,
};

use crate::client_authentication::{Assertion, AssertionLayer, Credentials};
use crate::form::Form;
use crate::grant::Grant;
use crate::signing::SharedSigner;
use crate::{ClientAuthentication, ClientCredentialsSource, Signer, TokenResponse, request};

/// Makes calls to a tenant's Authentication API for one application. Cheap to clone.
#[derive(Debug, Clone)]
pub struct AuthenticationClient {
    client: Client,
    application: Arc<Application>,
}

#[derive(Debug)]
struct Application {
    /// Where it is not the one that calls go to.
    issuer_domain: Option<Domain>,
    client_id: String,
    authentication: ClientAuthentication,
    /// There with [`ClientAuthentication::PrivateKeyJwt`].
    assertion: Option<Assertion>,
}

impl AuthenticationClient {
    /// Begins a client for a tenant's domain, the tenant's own or a custom one.
    pub fn builder<D>(domain: D) -> AuthenticationClientBuilder
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        AuthenticationClientBuilder {
            client: Client::builder(domain),
            issuer_domain: None,
            client_id: String::new(),
            authentication: ClientAuthentication::None,
        }
    }

    /// The domain of the tenant: the one that calls go to, unless there is an
    /// [issuer's own](AuthenticationClientBuilder::issuer_domain).
    pub fn domain(&self) -> &Domain {
        let issuer_domain = self.application.issuer_domain.as_ref();
        issuer_domain.unwrap_or_else(|| self.client.domain())
    }

    /// The application that calls are made for.
    pub fn client_id(&self) -> &str {
        &self.application.client_id
    }

    /// The HTTP client underneath, for operations this crate does not have. It adds no client
    /// authentication.
    pub fn http(&self) -> &Client {
        &self.client
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
    /// What Auth0 refuses the request with is in [`Error::api`], and with its data in
    /// [`ErrorExt::authentication`](crate::ErrorExt::authentication): `invalid_grant` for a wrong
    /// password, `access_denied` for a wrong client secret, `mfa_required` and others.
    ///
    /// Of kind [`InvalidInput`](ErrorKind::InvalidInput), before anything is sent: a field that is empty
    /// or has a wrong form, a parameter that is there twice, the client credentials grant of a client
    /// without [client authentication](AuthenticationClientBuilder::client_authentication). Of kind
    /// [`Credentials`](ErrorKind::Credentials): a signer that failed.
    pub fn token<G: Grant>(&self, grant: &G) -> Call<TokenResponse> {
        let mut form = Form::new();
        grant.write(&mut form, self.domain());
        let operation = token_operation(G::REPEATABLE, grant.forwarded_for());
        self.call_form(operation, form)
    }

    /// As [`token`](Self::token), with an extension for the layers around attempts.
    pub(crate) fn token_with<G: Grant>(
        &self,
        grant: &G,
        extension: impl Clone + Send + Sync + 'static,
    ) -> Call<TokenResponse> {
        let mut form = Form::new();
        grant.write(&mut form, self.domain());
        let operation = token_operation(G::REPEATABLE, grant.forwarded_for());
        self.call_form(operation.extension(extension), form)
    }

    /// Tokens of the client credentials grant for calls to an API, for a client's
    /// [`token_source`](auth0_core::ClientBuilder::token_source).
    pub fn client_credentials_source(&self, audience: &str) -> ClientCredentialsSource {
        ClientCredentialsSource::new(self.clone(), audience)
    }

    /// What says on a request which application makes it.
    pub(crate) fn credentials(&self) -> Credentials<'_> {
        let Application {
            client_id,
            authentication,
            assertion,
            ..
        } = &*self.application;
        Credentials::new(client_id, authentication, assertion.as_ref())
    }

    /// The application's key, where it has one.
    pub(crate) fn signer(&self) -> Option<&SharedSigner> {
        match &self.application.authentication {
            ClientAuthentication::PrivateKeyJwt(signer) => Some(signer),
            _ => None,
        }
    }

    /// A call that sends a form with the application's credentials.
    pub(crate) fn call_form<T>(&self, operation: Operation, form: Form<'_>) -> Call<T> {
        self.client.call(self.with_form(operation, form))
    }

    /// A token request that cannot be made: awaiting it returns the error, and nothing is sent.
    pub(crate) fn refused(&self, error: Error) -> Call<TokenResponse> {
        self.client
            .call(Operation::post("/oauth/token").mistake(error))
    }

    /// Compiled once for all forms.
    fn with_form<'a>(&'a self, operation: Operation, mut form: Form<'a>) -> Operation {
        let credentials = self.credentials();
        credentials.write(&mut form);
        if matches!(self.application.authentication, ClientAuthentication::None) {
            form.require_client_authentication();
        }
        credentials.authorize(form.write(operation))
    }
}

/// Compiled once for all grants.
fn token_operation(repeatable: bool, forwarded_for: Option<IpAddr>) -> Operation {
    let mut operation = Operation::post("/oauth/token");
    if repeatable {
        operation = operation.repeatable();
    }
    request::forwarded_for(operation, forwarded_for)
}

/// Begun by [`AuthenticationClient::builder`].
#[derive(Debug)]
pub struct AuthenticationClientBuilder {
    client: ClientBuilder,
    issuer_domain: Option<Result<Domain, DomainError>>,
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

    /// The application's private key, or who signs with it (`private_key_jwt`).
    #[must_use]
    pub fn private_key_jwt(self, signer: impl Signer) -> Self {
        self.client_authentication(ClientAuthentication::private_key_jwt(signer))
    }

    /// How the application proves who it is; not at all unless set, as for a public application.
    #[must_use]
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// The tenant's domain, where calls go to another one: an alias for mutual TLS (RFC 8705 section 5),
    /// such as `mtls.login.example.com` for `login.example.com`.
    ///
    /// Tokens name this domain as their issuer, assertions are made out to it, and browsers are sent to
    /// it. Which endpoints have an alias is in the tenant's `mtls_endpoint_aliases`; a client without one
    /// reaches the others.
    #[must_use]
    pub fn issuer_domain<D>(mut self, domain: D) -> Self
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        self.issuer_domain = Some(domain.try_into().map_err(Into::into));
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
        let Self {
            mut client,
            issuer_domain,
            client_id,
            authentication,
        } = self;
        let missing = |what| Error::new(ErrorKind::InvalidInput, what);
        if client_id.is_empty() {
            return Err(missing(
                "`client_id` is empty; it is on the application's page in the dashboard",
            ));
        }
        if authentication.is_empty() {
            return Err(missing(
                "`client_secret` is empty; is the environment variable set?",
            ));
        }
        let issuer_domain = issuer_domain.transpose()?;
        let mut assertion = None;
        if let ClientAuthentication::PrivateKeyJwt(signer) = &authentication {
            let domain = match &issuer_domain {
                Some(domain) => domain,
                None => client.domain()?,
            };
            assertion = Some(Assertion::new(&client_id, domain.issuer(), signer.clone()));
            client = client.attempt_layer(AssertionLayer);
        }
        let application = Application {
            issuer_domain,
            client_id,
            authentication,
            assertion,
        };
        Ok(AuthenticationClient {
            client: client.build()?,
            application: Arc::new(application),
        })
    }
}
