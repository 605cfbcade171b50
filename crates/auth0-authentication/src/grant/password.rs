//! Tokens for a user whose password the application has.

use std::net::IpAddr;

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
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
    forwarded_for: Option<IpAddr>,
    extra: ExtraParameters,
}

impl Password {
    /// Creates a login with this username and password.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            audience: None,
            scope: None,
            forwarded_for: None,
            extra: ExtraParameters::default(),
        }
    }

    setters!(audience, scope, forwarded_for, parameter);
}

impl sealed::Sealed for Password {}

impl Grant for Password {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "password");
        form.require("username", &self.username);
        form.require("password", self.password.expose());
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }

    fn forwarded_for(&self) -> Option<IpAddr> {
        self.forwarded_for
    }
}

/// The password grant with a chosen connection: Auth0's extension of [`Password`].
///
/// [Reference](https://auth0.com/docs/api/authentication#resource-owner-password)
#[derive(Debug, Clone)]
pub struct PasswordRealm {
    username: String,
    password: Secret,
    realm: String,
    audience: Option<String>,
    scope: Option<String>,
    forwarded_for: Option<IpAddr>,
    extra: ExtraParameters,
}

impl PasswordRealm {
    /// Creates a login with this username and password in the connection of this name (or realm).
    pub fn new(
        username: impl Into<String>,
        password: impl Into<Secret>,
        realm: impl Into<String>,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            realm: realm.into(),
            audience: None,
            scope: None,
            forwarded_for: None,
            extra: ExtraParameters::default(),
        }
    }

    setters!(audience, scope, forwarded_for, parameter);
}

impl sealed::Sealed for PasswordRealm {}

impl Grant for PasswordRealm {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push(
            "grant_type",
            "http://auth0.com/oauth/grant-type/password-realm",
        );
        form.require("username", &self.username);
        form.require("password", self.password.expose());
        form.require("realm", &self.realm);
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }

    fn forwarded_for(&self) -> Option<IpAddr> {
        self.forwarded_for
    }
}
