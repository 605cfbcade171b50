// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

/// IdP options of IdP initiated, in `idpInitiated` of
/// [`IdpListItemResponseOptions`](super::IdpListItemResponseOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpOptionsIdpInitiated {
    pub enabled: Option<bool>,
    /// Identifier of the application at the provider.
    pub client_id: Option<String>,
    pub client_protocol: Option<String>,
    pub client_authorizequery: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { IdpOptionsIdpInitiated {
    plain enabled: bool,
    value client_id: String,
    value client_protocol: String,
    value client_authorizequery: String,
} }

auth0_core::__record! { IdpOptionsIdpInitiated {
    optional enabled "enabled",
    optional client_id "client_id",
    optional client_protocol "client_protocol",
    optional client_authorizequery "client_authorizequery",
} }
auth0_core::__read!(IdpOptionsIdpInitiated);
