//! Tokens for a user who got a code by email or text message.

use std::net::IpAddr;

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The passwordless grant: a login with a one-time code.
///
/// [Reference](https://auth0.com/docs/api/authentication#authenticate-user)
#[derive(Debug, Clone)]
pub struct PasswordlessOtp {
    realm: String,
    username: String,
    otp: Secret,
    audience: Option<String>,
    scope: Option<String>,
    forwarded_for: Option<IpAddr>,
    extra: ExtraParameters,
}

impl PasswordlessOtp {
    /// Creates a login with the code sent to this email address.
    pub fn email(email: impl Into<String>, otp: impl Into<Secret>) -> Self {
        Self::new("email", email, otp)
    }

    /// Creates a login with the code sent to this phone number, such as `+15551234567`.
    pub fn sms(phone_number: impl Into<String>, otp: impl Into<Secret>) -> Self {
        Self::new("sms", phone_number, otp)
    }

    /// Creates a login in the passwordless connection of this name (or realm).
    pub fn new(
        realm: impl Into<String>,
        username: impl Into<String>,
        otp: impl Into<Secret>,
    ) -> Self {
        Self {
            realm: realm.into(),
            username: username.into(),
            otp: otp.into(),
            audience: None,
            scope: None,
            forwarded_for: None,
            extra: ExtraParameters::default(),
        }
    }

    setters!(audience, scope, forwarded_for, parameter);
}

impl sealed::Sealed for PasswordlessOtp {}

impl Grant for PasswordlessOtp {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push(
            "grant_type",
            "http://auth0.com/oauth/grant-type/passwordless/otp",
        );
        form.require("realm", &self.realm);
        form.require("username", &self.username);
        form.require("otp", self.otp.expose());
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }

    fn forwarded_for(&self) -> Option<IpAddr> {
        self.forwarded_for
    }
}
