//! A token for the application itself.

use auth0_core::Domain;

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// The client credentials grant (RFC 6749 section 4.4): a token for the application itself.
///
/// [Reference](https://auth0.com/docs/api/authentication#client-credentials-flow)
#[derive(Debug, Clone)]
pub struct ClientCredentials {
    audience: Option<String>,
    organization: Option<String>,
    scope: Option<String>,
    extra: ExtraParameters,
}

impl ClientCredentials {
    /// Requests a token for the API with this identifier.
    pub fn new(audience: impl Into<String>) -> Self {
        Self::of(Some(audience.into()))
    }

    /// Requests a token for the default API in the tenant's settings.
    pub fn for_default_audience() -> Self {
        Self::of(None)
    }

    fn of(audience: Option<String>) -> Self {
        Self {
            audience,
            organization: None,
            scope: None,
            extra: ExtraParameters::default(),
        }
    }

    /// Requests these scopes, separated by spaces, instead of all scopes that the application was granted.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    setters!(organization, parameter);
}

impl sealed::Sealed for ClientCredentials {}

impl Grant for ClientCredentials {
    const REPEATABLE: bool = true;

    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.push("grant_type", "client_credentials");
        if let Some(audience) = &self.audience {
            form.require("audience", audience);
        }
        form.push_some("organization", self.organization.as_deref());
        form.push_some("scope", self.scope.as_deref());
        form.push_extra(&self.extra);
    }
}
