//! Dynamic registration of applications.

use auth0_core::{Call, Error, Extra, Json, Operation, Secret, string_enum};
use serde::{Deserialize, Serialize};

use crate::AuthenticationClient;
use crate::request::{checked, invalid, null_as_default, require, text_setters};

impl AuthenticationClient {
    /// Registers an application with the tenant, if the tenant allows dynamic registration.
    ///
    /// The client's own credentials are not used.
    ///
    /// `POST /oidc/register` (RFC 7591, OpenID Connect Dynamic Client Registration 1.0).
    /// [Reference](https://auth0.com/docs/api/authentication/dynamic-client-registration/dynamic-application-registration)
    ///
    /// ```no_run
    /// use auth0_authentication::{AuthenticationClient, RegisterClient, TokenEndpointAuthMethod};
    ///
    /// # async fn run(auth: AuthenticationClient) -> Result<(), auth0_authentication::Error> {
    /// let register = RegisterClient::new(["https://agent.example.com/callback"])
    ///     .client_name("Agent")
    ///     .token_endpoint_auth_method(TokenEndpointAuthMethod::None);
    /// let registered = auth.register_client(&register).await?;
    /// let agent = AuthenticationClient::builder(auth.domain()).client_id(registered.client_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if there are no redirect URIs, or if one
    /// is empty. Auth0 returns 404 if the tenant does not allow registration, and `invalid_redirect_uri` or
    /// `invalid_client_metadata` for invalid metadata (RFC 7591 section 3.2.2).
    pub fn register_client(&self, register: &RegisterClient) -> Call<RegisteredClient> {
        let operation = Operation::post("/oidc/register").json(register);
        let operation = checked(operation, register.check());
        let operation = match &register.initial_access_token {
            Some(token) => operation.bearer_auth(token),
            None => operation,
        };
        self.http().call(operation)
    }
}

string_enum! {
    /// How an application authenticates at the token endpoint.
    pub enum TokenEndpointAuthMethod {
        /// No authentication: a public application.
        None = "none",
        /// A secret in the request body.
        ClientSecretPost = "client_secret_post",
        /// A secret in the `Authorization` header.
        ClientSecretBasic = "client_secret_basic",
        /// A JWT signed with the application's private key.
        PrivateKeyJwt = "private_key_jwt",
    }
}

/// Metadata of an application to register (RFC 7591 section 2).
#[must_use = "nothing is registered until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct RegisterClient {
    redirect_uris: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    #[serde(skip_serializing_if = "Option::is_none")]
    grant_types: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_types: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jwks_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    jwks: Option<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    software_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    software_version: Option<String>,
    #[serde(skip)]
    initial_access_token: Option<Secret>,
}

impl RegisterClient {
    /// Creates a registration with these redirect URIs.
    pub fn new<U: Into<String>>(redirect_uris: impl IntoIterator<Item = U>) -> Self {
        Self {
            redirect_uris: redirect_uris.into_iter().map(Into::into).collect(),
            client_name: None,
            token_endpoint_auth_method: None,
            grant_types: None,
            response_types: None,
            client_uri: None,
            logo_uri: None,
            scope: None,
            jwks_uri: None,
            jwks: None,
            software_id: None,
            software_version: None,
            initial_access_token: None,
        }
    }

    text_setters! {
        /// Sets the name that users see.
        client_name;
        /// Sets the URL of a page about the application.
        client_uri;
        /// Sets the URL of the application's logo.
        logo_uri;
        /// Sets the scopes that the application may request, separated by spaces.
        scope;
        /// Sets the URL of the application's public keys.
        jwks_uri;
        /// Sets the ID of the software, which is the same for every installation.
        software_id;
        /// Sets the version of the software.
        software_version;
    }

    /// Sets how the application authenticates at the token endpoint. Default: a secret in the request body.
    pub fn token_endpoint_auth_method(
        mut self,
        method: impl Into<TokenEndpointAuthMethod>,
    ) -> Self {
        self.token_endpoint_auth_method = Some(method.into());
        self
    }

    /// Sets the grants that the application will use: `authorization_code`, `refresh_token`.
    pub fn grant_types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        self.grant_types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the response types that the application will use: `code`.
    pub fn response_types<T: Into<String>>(mut self, types: impl IntoIterator<Item = T>) -> Self {
        self.response_types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets the application's public keys, as a JWK set.
    pub fn jwks(mut self, jwks: Json) -> Self {
        self.jwks = Some(jwks);
        self
    }

    /// Sets a token that authorizes the registration, if the tenant requires one (RFC 7591 section 3).
    pub fn initial_access_token(mut self, token: impl Into<Secret>) -> Self {
        self.initial_access_token = Some(token.into());
        self
    }

    fn check(&self) -> Result<(), Error> {
        if self.redirect_uris.is_empty() {
            return Err(invalid("`redirect_uris` is empty"));
        }
        self.redirect_uris
            .iter()
            .try_for_each(|uri| require("redirect_uris", uri))
    }
}

/// A newly registered application (RFC 7591 section 3.2.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredClient {
    /// The application's ID.
    pub client_id: String,
    /// The application's secret, if it has one. Auth0 does not return it again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// When the secret expires, in seconds since 1970; 0 if it does not expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret_expires_at: Option<u64>,
    /// When the application was registered, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id_issued_at: Option<u64>,
    /// The name shown to users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_name: Option<String>,
    /// The redirect URIs.
    #[serde(default, deserialize_with = "null_as_default")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub redirect_uris: Vec<String>,
    /// How the application authenticates at the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// The grants that the application may use.
    #[serde(default, deserialize_with = "null_as_default")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grant_types: Vec<String>,
    /// The response types that the application may use.
    #[serde(default, deserialize_with = "null_as_default")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub response_types: Vec<String>,
    /// A token and address for changes to the registration (RFC 7592), if the tenant allows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_access_token: Option<Secret>,
    /// Other members of the response.
    #[serde(flatten)]
    pub extra: Extra,
}
