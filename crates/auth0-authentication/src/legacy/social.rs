//! Logins with the access token of a social identity provider.

use auth0_core::{Error, Secret};
use serde::Serialize;

use super::Legacy;
use crate::TokenCall;
use crate::request::{checked, require};

impl Legacy<'_> {
    /// Logs a user in with an access token of a social identity provider.
    ///
    /// `POST /oauth/access_token`.
    /// [Reference](https://auth0.com/docs/api/authentication/login-legacy/social-with-provider-access-token)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the token or the connection is empty.
    /// Auth0 returns 401 for a token that the provider does not recognize.
    #[deprecated(note = "use `AuthenticationClient::token` with `grant::NativeSocial`")]
    pub fn social_login(&self, login: &SocialLogin) -> TokenCall {
        let operation = checked(self.post("/oauth/access_token", login), login.check());
        self.client.token_call(operation, None).0
    }
}

/// A login with the access token of a social identity provider.
#[must_use = "nothing happens until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct SocialLogin {
    access_token: Secret,
    connection: String,
    scope: String,
}

impl SocialLogin {
    /// Creates a login with this token in one of these connections: `facebook`, `google-oauth2`, `twitter`,
    /// or `weibo`.
    pub fn new(access_token: impl Into<Secret>, connection: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            connection: connection.into(),
            scope: "openid".to_owned(),
        }
    }

    fn check(&self) -> Result<(), Error> {
        require("access_token", self.access_token.expose())?;
        require("connection", &self.connection)
    }

    /// Requests these scopes, separated by spaces. Default: `openid`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }
}
