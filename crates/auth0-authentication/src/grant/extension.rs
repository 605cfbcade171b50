//! Grants that have no type in this crate.

use auth0_core::Domain;

use super::setters::setters;
use super::{Grant, sealed};
use crate::extra_parameters::ExtraParameters;
use crate::form::Form;

/// Any other grant (RFC 6749 section 4.5), such as one that this version does not know.
///
/// The client does not retry it if the request may have arrived.
///
/// ```
/// use auth0_authentication::grant::ExtensionGrant;
///
/// let grant = ExtensionGrant::new("urn:ietf:params:oauth:grant-type:jwt-bearer")
///     .parameter("assertion", "a JWT")
///     .parameter("scope", "openid");
/// ```
#[derive(Debug, Clone)]
pub struct ExtensionGrant {
    grant_type: String,
    extra: ExtraParameters,
}

impl ExtensionGrant {
    /// Creates the grant with this `grant_type`, an absolute URI.
    pub fn new(grant_type: impl Into<String>) -> Self {
        Self {
            grant_type: grant_type.into(),
            extra: ExtraParameters::default(),
        }
    }

    setters!(parameter);
}

impl sealed::Sealed for ExtensionGrant {}

impl Grant for ExtensionGrant {
    fn write<'a>(&'a self, form: &mut Form<'a>, _: &Domain) {
        form.require("grant_type", &self.grant_type);
        form.push_extra(&self.extra);
    }
}
