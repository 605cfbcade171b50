//! The access token of an identity provider, from the tenant's Token Vault.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{ACCESS_TOKEN, Grant, REFRESH_TOKEN, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// Exchanges one of Auth0's tokens for the access token that an identity provider issued for the user, for
/// calls to the provider's API.
///
/// [Reference](https://auth0.com/docs/secure/tokens/token-vault)
#[derive(Debug, Clone)]
pub struct FederatedConnectionAccessToken {
    connection: String,
    subject_token: Secret,
    subject_token_type: &'static str,
    login_hint: Option<String>,
    scope: Option<String>,
    extra: ExtraParameters,
}

impl FederatedConnectionAccessToken {
    /// Exchanges the user's refresh token, for use in an application.
    pub fn with_refresh_token(
        connection: impl Into<String>,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        Self::new(connection.into(), refresh_token.into(), REFRESH_TOKEN)
    }

    /// Exchanges the user's access token, for use in an API. The API's application must be linked to the API.
    pub fn with_access_token(
        connection: impl Into<String>,
        access_token: impl Into<Secret>,
    ) -> Self {
        Self::new(connection.into(), access_token.into(), ACCESS_TOKEN)
    }

    fn new(connection: String, subject_token: Secret, subject_token_type: &'static str) -> Self {
        Self {
            connection,
            subject_token,
            subject_token_type,
            login_hint: None,
            scope: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Sets the user's ID at the provider, for a user with several accounts there.
    #[must_use]
    pub fn login_hint(mut self, login_hint: impl Into<String>) -> Self {
        self.login_hint = Some(login_hint.into());
        self
    }

    /// Requests these scopes from the provider, separated by spaces.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    setters!(parameter);
}

impl sealed::Sealed for FederatedConnectionAccessToken {}

impl Grant for FederatedConnectionAccessToken {
    const IS_EXTERNAL: bool = true;

    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push(
            "grant_type",
            "urn:auth0:params:oauth:grant-type:token-exchange:federated-connection-access-token",
        );
        form.require("connection", &self.connection);
        form.require("subject_token", self.subject_token.expose());
        form.push("subject_token_type", self.subject_token_type);
        form.push(
            "requested_token_type",
            "http://auth0.com/oauth/token-type/federated-connection-access-token",
        );
        form.push_some("login_hint", self.login_hint.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }
}
