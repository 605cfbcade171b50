//! Tokens for a user whom a provider's SDK has logged in on the device.

use std::net::IpAddr;

use auth0_core::{Domain, Json, Secret};

use super::setters::setters;
use super::{Grant, TOKEN_EXCHANGE, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// Exchanges the tokens of a social provider's SDK for Auth0's tokens, in native applications.
///
/// [Reference](https://auth0.com/docs/api/authentication#token-exchange-for-native-social)
#[derive(Debug, Clone)]
pub struct NativeSocial {
    subject_token: Secret,
    subject_token_type: String,
    user_profile: Option<String>,
    audience: Option<String>,
    scope: Option<String>,
    forwarded_for: Option<IpAddr>,
    extra: ExtraParameters,
}

impl NativeSocial {
    /// Exchanges the authorization code of Sign in with Apple.
    pub fn apple(authorization_code: impl Into<Secret>) -> Self {
        let token_type = "http://auth0.com/oauth/token-type/apple-authz-code";
        Self::new(authorization_code, token_type)
    }

    /// Exchanges the session info access token of Facebook Login. Auth0 also requires the user's
    /// [profile](Self::user_profile).
    pub fn facebook(session_info_access_token: impl Into<Secret>) -> Self {
        let token_type = "http://auth0.com/oauth/token-type/facebook-info-session-access-token";
        Self::new(session_info_access_token, token_type)
    }

    /// Exchanges the ID token of Google Sign-In.
    pub fn google(id_token: impl Into<Secret>) -> Self {
        Self::new(
            id_token,
            "http://auth0.com/oauth/token-type/google-id-token",
        )
    }

    /// Exchanges a token of any provider, with the URI of its type.
    pub fn new(subject_token: impl Into<Secret>, subject_token_type: impl Into<String>) -> Self {
        Self {
            subject_token: subject_token.into(),
            subject_token_type: subject_token_type.into(),
            user_profile: None,
            audience: None,
            scope: None,
            forwarded_for: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Sets the profile that the provider sent to the user's device, for data that the provider sends only
    /// there: from Apple the name, at the first login; from Facebook the whole profile.
    #[must_use]
    pub fn user_profile(mut self, profile: &Json) -> Self {
        self.user_profile = Some(profile.to_string());
        self
    }

    setters!(audience, scope, forwarded_for, parameter);
}

impl sealed::Sealed for NativeSocial {}

impl Grant for NativeSocial {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", TOKEN_EXCHANGE);
        form.require("subject_token", self.subject_token.expose());
        form.require("subject_token_type", &self.subject_token_type);
        form.push_some("user_profile", self.user_profile.as_deref());
        form.push_some("audience", self.audience.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }

    fn forwarded_for(&self) -> Option<IpAddr> {
        self.forwarded_for
    }
}
