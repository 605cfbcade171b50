//! Password logins at the endpoint that preceded the password grant.

use auth0_core::{Error, Secret};
use serde::Serialize;

use super::Legacy;
use crate::TokenCall;
use crate::request::{checked, require, text_setters};

impl Legacy<'_> {
    /// Logs a user in with a username and password, or with a passwordless code.
    ///
    /// `POST /oauth/ro`.
    /// [Reference](https://auth0.com/docs/api/authentication/resource-owner-legacy/resource-owner-legacy)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the username, the password, or the
    /// connection is empty. Auth0 returns `invalid_user_password` for a wrong password.
    #[deprecated(
        note = "use `AuthenticationClient::token` with `grant::PasswordRealm`, or with `grant::PasswordlessOtp` for a code"
    )]
    pub fn resource_owner(&self, login: &ResourceOwner) -> TokenCall {
        let operation = checked(self.post("/oauth/ro", login), login.check());
        self.client.token_call(operation, None).0
    }
}

/// A login with username and password at a separate endpoint.
#[must_use = "nothing happens until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct ResourceOwner {
    grant_type: &'static str,
    username: String,
    password: Secret,
    connection: String,
    scope: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id_token: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
}

impl ResourceOwner {
    /// Creates a login with this username and password in the connection of this name.
    pub fn new(
        username: impl Into<String>,
        password: impl Into<Secret>,
        connection: impl Into<String>,
    ) -> Self {
        Self {
            grant_type: "password",
            username: username.into(),
            password: password.into(),
            connection: connection.into(),
            scope: "openid".to_owned(),
            id_token: None,
            device: None,
        }
    }

    fn check(&self) -> Result<(), Error> {
        require("username", &self.username)?;
        require("password", self.password.expose())?;
        require("connection", &self.connection)
    }

    /// Creates a login with a code that was sent to this phone number.
    pub fn sms(phone_number: impl Into<String>, code: impl Into<Secret>) -> Self {
        Self::new(phone_number, code, "sms")
    }

    /// Requests these scopes, separated by spaces. Default: `openid`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Sets the ID token of a user who is logged in, to link the accounts.
    pub fn id_token(mut self, id_token: impl Into<Secret>) -> Self {
        self.id_token = Some(id_token.into());
        self
    }

    text_setters! {
        /// Sets the name of the device, which a refresh token requires.
        device;
    }
}
