//! Logins with the access token of a social identity provider.

use auth0_core::{Error, Secret};
use serde::Serialize;

use super::Legacy;
use crate::TokenResponse;
use crate::request::require;

impl Legacy<'_> {
    /// Logs a user in with an access token of a social identity provider.
    ///
    /// `POST /oauth/access_token`.
    /// [Reference](https://auth0.com/docs/api/authentication/login-legacy/social-with-provider-access-token)
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) when token or connection is empty.
    /// Auth0 answers 401 for a token that the provider does not know.
    #[deprecated(note = "use `AuthenticationClient::token` with `grant::NativeSocial`")]
    pub async fn social_login(self, login: &SocialLogin) -> Result<TokenResponse, Error> {
        require("access_token", login.access_token.expose())?;
        require("connection", &login.connection)?;
        let operation = self.post("/oauth/access_token", login);
        self.client.http().call(operation).await
    }
}

/// A login with the access token of a social identity provider.
#[must_use = "nobody is logged in until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct SocialLogin {
    access_token: Secret,
    connection: String,
    scope: String,
}

impl SocialLogin {
    /// A login with this token in one of the connections `facebook`, `google-oauth2`, `twitter` and
    /// `weibo`.
    pub fn new(access_token: impl Into<Secret>, connection: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            connection: connection.into(),
            scope: "openid".to_owned(),
        }
    }

    /// Asks for these scopes, separated by spaces; `openid` unless set.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }
}
