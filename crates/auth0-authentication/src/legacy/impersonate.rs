//! Logins as another user, by an administrator.

use auth0_core::bytes::Bytes;
use auth0_core::http::Response;
use auth0_core::{Call, Error, FromResponse, Json, Secret, Text, string_enum};
use serde::Serialize;

use super::Legacy;
use crate::request::{checked, require, text_setters};

impl Legacy<'_> {
    /// Creates a URL that logs an administrator in as a user. Anyone who has the URL can use it.
    ///
    /// `POST /users/{user_id}/impersonate`.
    /// [Reference](https://auth0.com/docs/api/authentication/impersonation-legacy/impersonate-user)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if either user ID is empty.
    #[deprecated(
        note = "use `AuthenticationClient::token` with `grant::TokenExchange`, whose Action can set the user"
    )]
    pub fn impersonate(&self, user_id: &str, impersonate: &Impersonate) -> Call<ImpersonationUrl> {
        let operation = self
            .post("/users/{user_id}/impersonate", impersonate)
            .path(user_id);
        let operation = match &impersonate.token {
            Some(token) => operation.bearer_auth(token),
            None => operation,
        };
        let check = require("impersonator_id", &impersonate.impersonator_id);
        self.client.http().call(checked(operation, check))
    }
}

/// A URL that logs an administrator in as a user. `Debug` hides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImpersonationUrl(Secret);

impl ImpersonationUrl {
    /// Returns the URL.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl FromResponse for ImpersonationUrl {
    fn from_response(response: Response<Bytes>) -> Result<Self, Error> {
        let url: String = Text::from_response(response)?.into();
        Ok(Self(url.into()))
    }
}

string_enum! {
    /// The protocol that the application uses to log users in.
    pub enum ImpersonationProtocol {
        /// OAuth 2.
        Oauth2 = "oauth2",
        /// SAML.
        Samlp = "samlp",
        /// WS-Federation.
        Wsfed = "wsfed",
        /// WS-Trust.
        WstrustUsernamemixed = "wstrust-usernamemixed",
    }
}

/// A login as another user.
#[must_use = "no URL is made until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct Impersonate {
    protocol: ImpersonationProtocol,
    impersonator_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    response_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<String>,
    #[serde(
        rename = "additionalParameters",
        skip_serializing_if = "Option::is_none"
    )]
    additional_parameters: Option<Json>,
    #[serde(skip)]
    token: Option<Secret>,
}

impl Impersonate {
    /// Creates a login by the administrator with this ID.
    pub fn new(
        protocol: impl Into<ImpersonationProtocol>,
        impersonator_id: impl Into<String>,
    ) -> Self {
        Self {
            protocol: protocol.into(),
            impersonator_id: impersonator_id.into(),
            response_type: None,
            state: None,
            additional_parameters: None,
            token: None,
        }
    }

    text_setters! {
        /// Sets the type of the response to the application: `code`.
        response_type;
        /// Sets a value that the response returns to the application unchanged.
        state;
    }

    /// Sets other parameters of the login: `scope`, `callback_url`.
    pub fn additional_parameters(mut self, parameters: Json) -> Self {
        self.additional_parameters = Some(parameters);
        self
    }

    /// Sets the token that authorizes the request.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}
