//! Passwordless codes at the endpoint that preceded the passwordless grant.

use auth0_core::{Call, Error, Secret};
use serde::Serialize;

use super::Legacy;
use crate::enterprise::BrowserResponse;
use crate::request::{checked, require, text_setters};

impl Legacy<'_> {
    /// Verifies a passwordless code and returns the response for the browser: usually the redirect to the
    /// application.
    ///
    /// `POST /passwordless/verify`.
    /// [Reference](https://auth0.com/docs/api/authentication/passwordless/verify)
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) if the address, the code, or the
    /// redirect URI is empty. Auth0 returns 401 or 403 for a wrong code.
    #[deprecated(note = "use `AuthenticationClient::token` with `grant::PasswordlessOtp`")]
    pub fn verify_passwordless(&self, verify: &VerifyPasswordless) -> Call<BrowserResponse> {
        let operation = self.post("/passwordless/verify", verify);
        BrowserResponse::of(self.client, checked(operation, verify.check()))
    }
}

/// A passwordless code, with the URI to redirect to afterward.
#[must_use = "no code is checked until this is sent"]
#[derive(Debug, Clone, Serialize)]
pub struct VerifyPasswordless {
    grant_type: &'static str,
    connection: &'static str,
    username: String,
    password: Secret,
    redirect_uri: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<String>,
}

impl VerifyPasswordless {
    /// Creates the request for a code that was sent to this email address.
    pub fn email(
        email: impl Into<String>,
        code: impl Into<Secret>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            grant_type: "password",
            connection: "email",
            username: email.into(),
            password: code.into(),
            redirect_uri: redirect_uri.into(),
            scope: None,
        }
    }

    fn check(&self) -> Result<(), Error> {
        require("username", &self.username)?;
        require("password", self.password.expose())?;
        require("redirect_uri", &self.redirect_uri)
    }

    /// Creates the request for a code that was sent to this phone number.
    pub fn sms(
        phone_number: impl Into<String>,
        code: impl Into<Secret>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            connection: "sms",
            ..Self::email(phone_number, code, redirect_uri)
        }
    }

    text_setters! {
        /// Requests these scopes, separated by spaces.
        scope;
    }
}
