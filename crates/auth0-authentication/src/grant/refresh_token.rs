//! New tokens without the user.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The refresh token grant (RFC 6749 section 6).
///
/// With rotation, the response contains a new refresh token, and the old one cannot be used again. The client
/// does not retry the request if it may have arrived, because using a token twice ends the session.
/// [Reference](https://auth0.com/docs/api/authentication#refresh-token)
#[derive(Debug, Clone)]
pub struct RefreshToken {
    refresh_token: Secret,
    scope: Option<String>,
    audience: Option<String>,
    extra: ExtraParameters,
}

impl RefreshToken {
    /// Requests new tokens for the original API and scopes.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self {
            refresh_token: refresh_token.into(),
            scope: None,
            audience: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Requests only these scopes, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Requests an access token for another API. The application's refresh token policies have to allow it.
    #[must_use]
    pub fn audience(mut self, audience: impl Into<String>) -> Self {
        self.audience = Some(audience.into());
        self
    }

    setters!(parameter);
}

impl sealed::Sealed for RefreshToken {}

impl Grant for RefreshToken {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "refresh_token");
        form.require("refresh_token", self.refresh_token.expose());
        form.push_some("scope", self.scope.as_deref());
        form.push_some("audience", self.audience.as_deref());
        form.push_extra(&self.extra);
    }
}
