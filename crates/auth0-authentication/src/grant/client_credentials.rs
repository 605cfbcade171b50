//! A token for the application itself.

use super::{Grant, sealed};
use crate::form::Form;

/// The client credentials grant (RFC 6749 section 4.4): a token for the application itself.
///
/// [Reference](https://auth0.com/docs/api/authentication#client-credentials-flow)
#[derive(Debug, Clone)]
pub struct ClientCredentials {
    audience: String,
    organization: Option<String>,
    scope: Option<String>,
}

impl ClientCredentials {
    /// A token for calls to the API with this identifier.
    pub fn new(audience: impl Into<String>) -> Self {
        Self {
            audience: audience.into(),
            organization: None,
            scope: None,
        }
    }

    /// Acts within an organization, by its ID or name.
    #[must_use]
    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    /// Asks for these scopes, separated by spaces, instead of all that the application was granted.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

impl sealed::Sealed for ClientCredentials {}

impl Grant for ClientCredentials {
    const GRANT_TYPE: &'static str = "client_credentials";
    const REPEATABLE: bool = true;

    fn write<'a>(&'a self, form: &mut Form<'a>) {
        form.require("audience", &self.audience);
        form.push_some("organization", self.organization.as_deref());
        form.push_some("scope", self.scope.as_deref());
    }
}
