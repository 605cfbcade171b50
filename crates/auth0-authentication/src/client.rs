//! The client of the Authentication API, and its builder.

use std::net::IpAddr;
use std::sync::Arc;

use auth0_core::{
    Call, CallOptions, Client, ClientBuilder, Domain, DomainError, Error, ErrorKind, Operation,
    Secret,
};

#[cfg(feature = "dpop")]
use crate::DpopKey;
use crate::client_authentication::{Assertion, AssertionLayer, Credentials};
use crate::form::Form;
use crate::grant::{Grant, OnBehalfOf};
#[cfg(feature = "verify")]
use crate::login::IdTokens;
use crate::proof_witness::ProofWitness;
use crate::signing::SharedSigner;
use crate::token_call::Check;
use crate::{
    ClientAuthentication, ClientCredentialsSource, OnBehalfOfSource, RefreshTokenSource, Signer,
    TokenCall, request,
};

/// A client of a tenant's Authentication API for one application. Cheap to clone.
#[derive(Debug, Clone)]
pub struct AuthenticationClient {
    client: Client,
    application: Arc<Application>,
    /// The key that token requests of this handle are bound to.
    #[cfg(feature = "dpop")]
    pub(crate) dpop: Option<DpopKey>,
}

#[derive(Debug)]
struct Application {
    /// Set if it differs from the domain that calls go to.
    issuer_domain: Option<Domain>,
    client_id: String,
    authentication: ClientAuthentication,
    /// Set with [`ClientAuthentication::PrivateKeyJwt`].
    assertion: Option<Assertion>,
    allows_bearer: bool,
    #[cfg(feature = "verify")]
    id_tokens: IdTokens,
}

impl AuthenticationClient {
    /// Creates the builder of a client for a tenant's domain or custom domain.
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
            allows_bearer: false,
            #[cfg(feature = "verify")]
            id_tokens: None,
            #[cfg(feature = "dpop")]
            dpop: None,
        }
    }

    /// Returns the tenant's domain, which calls also go to unless
    /// [`issuer_domain`](AuthenticationClientBuilder::issuer_domain) is set.
    pub fn domain(&self) -> &Domain {
        let issuer_domain = self.application.issuer_domain.as_ref();
        issuer_domain.unwrap_or_else(|| self.client.domain())
    }

    /// Returns the client ID of the application.
    pub fn client_id(&self) -> &str {
        &self.application.client_id
    }

    /// Returns the underlying HTTP client, for operations that this crate does not have. It adds no client
    /// authentication.
    pub fn http(&self) -> &Client {
        &self.client
    }

    /// Returns a handle whose calls use these options; this client stays unchanged.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self {
            client: self.client.with_options(options),
            ..self.clone()
        }
    }

    /// Requests tokens with a grant.
    ///
    /// `POST /oauth/token` (RFC 6749 section 4).
    /// [Reference](https://auth0.com/docs/api/authentication#get-token)
    ///
    /// The response is checked, including its ID token with the feature `verify`; see [`TokenCall`].
    ///
    /// # Errors
    ///
    /// If Auth0 refuses the request, [`Error::api`] returns the reason, and
    /// [`ErrorExt::authentication`](crate::ErrorExt::authentication) returns it with its data:
    /// `invalid_grant` for a wrong password, `access_denied` for a wrong client secret, `mfa_required`, and
    /// others.
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput), before anything is sent, if a field is empty or
    /// malformed, if a parameter occurs twice, or if a client without [client
    /// authentication](AuthenticationClientBuilder::client_authentication) uses the client credentials grant.
    /// Returns [`Credentials`](ErrorKind::Credentials) if a signer fails, or if the tokens fail a check
    /// ([`RefusedTokens`](crate::RefusedTokens)).
    pub fn token<G: Grant>(&self, grant: &G) -> TokenCall {
        self.token_and_proof(grant).0
    }

    /// Like [`token`](Self::token), and also returns a witness of whether the request had a DPoP proof.
    pub(crate) fn token_and_proof<G: Grant>(&self, grant: &G) -> (TokenCall, ProofWitness) {
        let mut form = Form::new();
        grant.write(&mut form, self.domain());
        let operation = token_operation(G::REPEATABLE, grant.forwarded_for());
        self.token_form(operation, form, G::IS_EXTERNAL)
    }

    /// Not generic, so it is compiled only once.
    fn token_form(
        &self,
        operation: Operation,
        form: Form<'_>,
        is_external: bool,
    ) -> (TokenCall, ProofWitness) {
        let organization = form.get("organization").map(str::to_owned);
        let operation = self.bound(self.with_form(operation, form));
        let (call, proof) = self.token_call(operation, organization);
        // Our tokens are not bound if another authorization server issued them.
        let call = if is_external {
            call.allowing_bearer()
        } else {
            call
        };
        (call, proof)
    }

    /// Sends a request whose response contains tokens of this application.
    pub(crate) fn token_call(
        &self,
        operation: Operation,
        organization: Option<String>,
    ) -> (TokenCall, ProofWitness) {
        let proof = ProofWitness::default();
        let operation = operation.extension(proof.clone());
        let check = Check::new(self, proof.clone(), organization);
        (TokenCall::new(self.client.call(operation), check), proof)
    }

    /// Adds a proof of the handle's DPoP key to the request, if there is a key.
    #[cfg_attr(
        not(feature = "dpop"),
        allow(clippy::unused_self, reason = "without the feature there are no keys")
    )]
    pub(crate) fn bound(&self, operation: Operation) -> Operation {
        #[cfg(feature = "dpop")]
        if let Some(key) = &self.dpop {
            return operation.extension(key.clone());
        }
        operation
    }

    pub(crate) fn allows_bearer(&self) -> bool {
        self.application.allows_bearer
    }

    #[cfg(feature = "verify")]
    pub(crate) fn id_tokens(&self) -> &IdTokens {
        &self.application.id_tokens
    }

    /// Calls an endpoint that this version has no method for, with the application's credentials: its ID
    /// and, as configured, its secret or an assertion. They are added to the operation's form or JSON
    /// object, or sent in the header for [`ClientSecretBasic`](ClientAuthentication::ClientSecretBasic).
    ///
    /// For calls without credentials, use [`http`](Self::http). The call has no DPoP proof unless the
    /// operation has a `DpopKey` among its [extensions](Operation::extension).
    ///
    /// ```no_run
    /// use auth0_authentication::AuthenticationClient;
    /// use auth0_core::{Json, Operation};
    ///
    /// # async fn run(auth: AuthenticationClient) -> Result<(), auth0_authentication::Error> {
    /// let challenge = Operation::post("/otp/challenge")
    ///     .body_parameter("connection", "Username-Password-Authentication")
    ///     .body_parameter("email", "ada@example.com");
    /// let challenge: Json = auth.call(challenge).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput), with nothing sent, if the body of the operation is
    /// neither a form nor a JSON object. Otherwise returns the errors of [`Client::send`], and an error if
    /// the response does not have the shape of the type.
    pub fn call<T>(&self, operation: Operation) -> Call<T> {
        self.client.call(self.credentials().add_to(operation))
    }

    /// Returns a source of client credentials tokens for an API, for a client's
    /// [`token_source`](auth0_core::ClientBuilder::token_source).
    pub fn client_credentials_source(&self, audience: &str) -> ClientCredentialsSource {
        ClientCredentialsSource::new(self.clone(), audience)
    }

    /// Returns a source of access tokens for the user with this refresh token, for a client's
    /// [`token_source`](auth0_core::ClientBuilder::token_source).
    pub fn refresh_token_source(&self, refresh_token: impl Into<Secret>) -> RefreshTokenSource {
        RefreshTokenSource::new(self.clone(), refresh_token.into())
    }

    /// Returns a source of access tokens for another API on behalf of the user whose access token this API
    /// received, for a client's [`token_source`](auth0_core::ClientBuilder::token_source).
    pub fn on_behalf_of_source(
        &self,
        access_token: impl Into<Secret>,
        audience: impl Into<String>,
    ) -> OnBehalfOfSource {
        OnBehalfOfSource::new(self.clone(), OnBehalfOf::new(access_token, audience))
    }

    /// Returns the credentials that identify the application in a request.
    pub(crate) fn credentials(&self) -> Credentials<'_> {
        let Application {
            client_id,
            authentication,
            assertion,
            ..
        } = &*self.application;
        Credentials::new(client_id, authentication, assertion.as_ref())
    }

    /// Returns the application's key, if it has one.
    pub(crate) fn signer(&self) -> Option<&SharedSigner> {
        match &self.application.authentication {
            ClientAuthentication::PrivateKeyJwt(signer) => Some(signer),
            _ => None,
        }
    }

    /// Returns a call that sends a form with the application's credentials.
    pub(crate) fn call_form<T>(&self, operation: Operation, form: Form<'_>) -> Call<T> {
        self.client.call(self.with_form(operation, form))
    }

    /// Returns a token request that cannot be sent: awaiting it returns the error.
    pub(crate) fn refused(&self, error: Error) -> TokenCall {
        self.token_call(Operation::post("/oauth/token").mistake(error), None)
            .0
    }

    /// Not generic, so it is compiled only once.
    fn with_form<'a>(&'a self, operation: Operation, mut form: Form<'a>) -> Operation {
        let credentials = self.credentials();
        credentials.write(&mut form);
        if matches!(self.application.authentication, ClientAuthentication::None) {
            form.require_client_authentication();
        }
        credentials.authorize(form.write(operation))
    }
}

/// Not generic, so it is compiled only once.
fn token_operation(repeatable: bool, forwarded_for: Option<IpAddr>) -> Operation {
    let mut operation = Operation::post("/oauth/token");
    if repeatable {
        operation = operation.repeatable();
    }
    request::forwarded_for(operation, forwarded_for)
}

/// Builder of an [`AuthenticationClient`]; created by [`AuthenticationClient::builder`].
#[derive(Debug)]
pub struct AuthenticationClientBuilder {
    client: ClientBuilder,
    issuer_domain: Option<Result<Domain, DomainError>>,
    client_id: String,
    authentication: ClientAuthentication,
    allows_bearer: bool,
    #[cfg(feature = "verify")]
    pub(crate) id_tokens: Option<IdTokens>,
    #[cfg(feature = "dpop")]
    pub(crate) dpop: Option<DpopKey>,
}

impl AuthenticationClientBuilder {
    /// Sets the application's client ID.
    #[must_use]
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = client_id.into();
        self
    }

    /// Sets the application's client secret, sent in the request body (`client_secret_post`).
    #[must_use]
    pub fn client_secret(self, secret: impl Into<Secret>) -> Self {
        self.client_authentication(ClientAuthentication::ClientSecretPost(secret.into()))
    }

    /// Sets the application's private key or another signer (`private_key_jwt`).
    #[must_use]
    pub fn private_key_jwt(self, signer: impl Signer) -> Self {
        self.client_authentication(ClientAuthentication::private_key_jwt(signer))
    }

    /// Sets how the application authenticates. Default: [`None`](ClientAuthentication::None), for a public
    /// application.
    #[must_use]
    pub fn client_authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Sets the tenant's domain if calls go to another one: an alias for mutual TLS (RFC 8705 section 5),
    /// such as `mtls.login.example.com` for `login.example.com`.
    ///
    /// Tokens have this domain as their issuer, assertions have it as their audience, and browsers are
    /// redirected to it. The tenant's `mtls_endpoint_aliases` lists the endpoints that have an alias; for the
    /// others, use a client without one.
    #[must_use]
    pub fn issuer_domain<D>(mut self, domain: D) -> Self
    where
        D: TryInto<Domain>,
        D::Error: Into<DomainError>,
    {
        self.issuer_domain = Some(domain.try_into().map_err(Into::into));
        self
    }

    /// Accepts access tokens of type `Bearer` even if the request had a DPoP proof, for APIs that do not
    /// support DPoP yet. By default, such tokens are refused, because anyone who intercepts one can use it
    /// (RFC 9449 section 5).
    #[must_use]
    pub fn allow_bearer_tokens(mut self) -> Self {
        self.allows_bearer = true;
        self
    }

    /// Changes the underlying HTTP client: transport, layers, retries, deadlines.
    #[must_use]
    pub fn http(mut self, change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Self {
        self.client = change(self.client);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the domain is invalid, the client ID is missing,
    /// or the client secret is empty.
    pub fn build(self) -> Result<AuthenticationClient, Error> {
        let Self {
            mut client,
            issuer_domain,
            client_id,
            authentication,
            allows_bearer,
            #[cfg(feature = "verify")]
            id_tokens,
            #[cfg(feature = "dpop")]
            dpop,
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
        #[cfg(feature = "dpop")]
        {
            client = client.attempt_layer(crate::DpopLayer::per_request());
        }
        let mut assertion = None;
        if let ClientAuthentication::PrivateKeyJwt(signer) = &authentication {
            let domain = match &issuer_domain {
                Some(domain) => domain,
                None => client.domain()?,
            };
            assertion = Some(Assertion::new(&client_id, domain.issuer(), signer.clone()));
            client = client.attempt_layer(AssertionLayer);
        }
        let client = client.build()?;
        #[cfg(feature = "verify")]
        let id_tokens = id_tokens.unwrap_or_else(|| {
            let domain = issuer_domain.as_ref().unwrap_or_else(|| client.domain());
            IdTokens::of(&client, domain, &client_id)
        });
        let application = Application {
            issuer_domain,
            client_id,
            authentication,
            assertion,
            allows_bearer,
            #[cfg(feature = "verify")]
            id_tokens,
        };
        Ok(AuthenticationClient {
            client,
            application: Arc::new(application),
            #[cfg(feature = "dpop")]
            dpop,
        })
    }
}
