//! A token with which an API calls another API for its user.

use auth0_core::{Domain, Secret};

use super::setters::setters;
use super::{ACCESS_TOKEN, Grant, TOKEN_EXCHANGE, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The on-behalf-of exchange (RFC 8693 section 2.1): an API exchanges the access token that it received for
/// a token for another API, for the same user.
///
/// The API's application must be linked to the API and allowed to exchange tokens.
/// [Reference](https://auth0.com/docs/secure/call-apis-on-users-behalf/on-behalf-of-token-exchange)
#[derive(Debug, Clone)]
pub struct OnBehalfOf {
    access_token: Secret,
    audience: String,
    scope: Option<String>,
    organization: Option<String>,
    extra: ExtraParameters,
}

impl OnBehalfOf {
    /// Creates the exchange from the received access token and the identifier of the API to call.
    pub fn new(access_token: impl Into<Secret>, audience: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            audience: audience.into(),
            scope: None,
            organization: None,
            extra: ExtraParameters::default(),
        }
    }

    setters!(scope, organization, parameter);
}

impl sealed::Sealed for OnBehalfOf {}

impl Grant for OnBehalfOf {
    // The received access token is not used up.
    const REPEATABLE: bool = true;

    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", TOKEN_EXCHANGE);
        form.require("subject_token", self.access_token.expose());
        form.push("subject_token_type", ACCESS_TOKEN);
        form.push("requested_token_type", ACCESS_TOKEN);
        form.require("audience", &self.audience);
        form.push_some("scope", self.scope.as_deref());
        form.push_some("organization", self.organization.as_deref());
        form.push_extra(&self.extra);
    }
}
