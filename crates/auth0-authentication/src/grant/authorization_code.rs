//! Tokens for a user who has returned from the login page.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::authorize::check;
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The authorization code grant (RFC 6749 section 4.1.3), with PKCE (RFC 7636 section 4.5) or without.
///
/// [Reference](https://auth0.com/docs/api/authentication#authorization-code-flow-with-pkce45)
///
/// ```
/// use auth0_authentication::grant::AuthorizationCode;
///
/// let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// let grant = AuthorizationCode::new("code", "https://app.example.com/callback")
///     .code_verifier(verifier);
/// ```
#[derive(Debug, Clone)]
pub struct AuthorizationCode {
    code: Secret,
    redirect_uri: String,
    code_verifier: Option<Secret>,
    audience: Option<String>,
    extra: ExtraParameters,
}

impl AuthorizationCode {
    /// Creates the grant from the code and the redirect URI of the authorization request.
    pub fn new(code: impl Into<Secret>, redirect_uri: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            redirect_uri: redirect_uri.into(),
            code_verifier: None,
            audience: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Sets the PKCE code verifier, 43 to 128 characters. Required for public applications, recommended for
    /// others.
    #[must_use]
    pub fn code_verifier(mut self, code_verifier: impl Into<Secret>) -> Self {
        self.code_verifier = Some(code_verifier.into());
        self
    }

    setters!(audience, parameter);
}

impl sealed::Sealed for AuthorizationCode {}

impl Grant for AuthorizationCode {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "authorization_code");
        form.require("code", self.code.expose());
        form.check(check::redirect_uri(&self.redirect_uri));
        form.push("redirect_uri", &*self.redirect_uri);
        if let Some(code_verifier) = &self.code_verifier {
            form.check(check::code_verifier(code_verifier.expose()));
            form.push("code_verifier", code_verifier.expose());
        }
        form.push_some("audience", self.audience.as_deref());
        form.push_extra(&self.extra);
    }
}
