//! Tokens for a user whose password the application has.

use auth0_core::Secret;

use super::{Grant, sealed};
use crate::form::Form;

/// The resource owner password grant (RFC 6749 section 4.3), in the tenant's default connection.
///
/// [Reference](https://auth0.com/docs/api/authentication#resource-owner-password)
#[derive(Debug, Clone)]
pub struct Password {
    username: String,
    password: Secret,
    audience: Option<String>,
    scope: Option<String>,
}

impl Password {
    /// A login with this name and password.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            audience: None,
            scope: None,
        }
    }

    /// Asks for an access token for calls to the API with this identifier.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Asks for these scopes, separated by spaces; with `openid` an ID token comes too.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl sealed::Sealed for Password {}

impl Grant for Password {
    const GRANT_TYPE: &'static str = "password";

    fn write<'a>(&'a self, form: &mut Form<'a>) {
        form.require("username", &self.username);
        form.require("password", self.password.expose());
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
    }
}

/// As [`Password`], in a connection of one's choice: Auth0's extension of the grant.
///
/// [Reference](https://auth0.com/docs/api/authentication#resource-owner-password)
#[derive(Debug, Clone)]
pub struct PasswordRealm {
    login: Password,
    realm: String,
}

impl PasswordRealm {
    /// A login with this name and password in the connection with this name (or realm).
    pub fn new(
        username: impl Into<String>,
        password: impl Into<Secret>,
        realm: impl Into<String>,
    ) -> Self {
        Self {
            login: Password::new(username, password),
            realm: realm.into(),
        }
    }

    /// Asks for an access token for calls to the API with this identifier.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.login = self.login.audience(audience);
        self
    }

    /// Asks for these scopes, separated by spaces; with `openid` an ID token comes too.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.login = self.login.scope(scope);
        self
    }
}

impl sealed::Sealed for PasswordRealm {}

impl Grant for PasswordRealm {
    const GRANT_TYPE: &'static str = "http://auth0.com/oauth/grant-type/password-realm";

    fn write<'a>(&'a self, form: &mut Form<'a>) {
        self.login.write(form);
        form.require("realm", &self.realm);
    }
}
