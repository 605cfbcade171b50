//! Passwordless codes, before there was a grant for them.

use auth0_core::{Error, Secret};
use serde::Serialize;

use super::Legacy;
use crate::enterprise::BrowserResponse;
use crate::request::{require, text_setters};

impl Legacy<'_> {
    /// Has the tenant check a passwordless code, and returns what a browser would be shown: most often
    /// the redirect to the application.
    ///
    /// `POST /passwordless/verify`.
    /// [Reference](https://auth0.com/docs/api/authentication/passwordless/verify)
    ///
    /// # Errors
    ///
    /// Of kind [`InvalidInput`](auth0_core::ErrorKind::InvalidInput) when address, code or redirect URI is
    /// empty. Auth0 answers 401 or 403 for a wrong code.
    #[deprecated(note = "use `AuthenticationClient::token` with `grant::PasswordlessOtp`")]
    pub async fn verify_passwordless(
        self,
        verify: &VerifyPasswordless,
    ) -> Result<BrowserResponse, Error> {
        require("username", &verify.username)?;
        require("password", verify.password.expose())?;
        require("redirect_uri", &verify.redirect_uri)?;
        let operation = self.post("/passwordless/verify", verify);
        BrowserResponse::of(self.client, operation).await
    }
}

/// A passwordless code and where the user goes with it.
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
    /// A code that was sent to this email address.
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

    /// A code that was sent to this phone number.
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
        /// Asks for these scopes, separated by spaces.
        scope;
    }
}
