// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Secret};

use super::{
    IdpOidcOptionsType, IdpOptionsIdpInitiated, IdpProtocolBindingType, IdpProvisioningMethod,
    IdpSignAlgDigestType, IdpSignAlgType, OrganizationAccessLevel,
};
use crate::Timestamp;
use crate::generated::shared::IdpStrategy;

/// An identity provider list, returned by `GET /identity-providers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderList {
    pub identity_providers: Option<Vec<IdpListItemResponse>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderList {
    optional identity_providers "identity_providers",
} }
auth0_core::__read!(IdentityProviderList);

/// Identity provider provisioning, returned by `GET /identity-providers/{idp_id}/provisioning`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityProviderProvisioning {
    pub identity_provider_id: Option<String>,
    /// 1 to 128 characters.
    pub identity_provider_name: Option<String>,
    /// Kind of identity provider.
    pub strategy: Option<IdpStrategy>,
    pub method: Option<IdpProvisioningMethod>,
    pub attributes: Option<Vec<IdpProvisioningUserAttributeMapItem>>,
    pub user_id_attribute: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    pub updated_on: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdentityProviderProvisioning {
    optional identity_provider_id "identity_provider_id",
    optional identity_provider_name "identity_provider_name",
    optional strategy "strategy",
    optional method "method",
    optional attributes "attributes",
    optional user_id_attribute "user_id_attribute",
    optional created_at "created_at",
    optional updated_on "updated_on",
} }
auth0_core::__read!(IdentityProviderProvisioning);

/// IdP AD FS options of response, in `options` of [`IdpAdfsResponse`](super::IdpAdfsResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpAdfsOptionsResponse {
    pub adfs_server: Option<String>,
    pub fed_metadata_xml: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpAdfsOptionsResponse {
    optional adfs_server "adfs_server",
    optional fed_metadata_xml "fedMetadataXml",
} }
auth0_core::__read!(IdpAdfsOptionsResponse);

/// An IdP AD FS response, the [`IdentityProvider`](super::IdentityProvider) whose `strategy` is
/// `adfs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpAdfsResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpAdfsOptionsResponse>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpAdfsResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
} }
auth0_core::__read!(IdpAdfsResponse);

/// An IdP domain, returned by `POST /identity-providers/{idp_id}/domains`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpDomain {
    /// Domain, such as `example.com`.
    pub domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpDomain {
    optional domain "domain",
} }
auth0_core::__read!(IdpDomain);

/// An IdP Google apps response, the [`IdentityProvider`](super::IdentityProvider) whose `strategy`
/// is `google-apps`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpGoogleAppsResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpOptionsResponse>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpGoogleAppsResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
} }
auth0_core::__read!(IdpGoogleAppsResponse);

/// An IdP list item response, in `identity_providers` of
/// [`IdentityProviderList`](super::IdentityProviderList).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpListItemResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Kind of identity provider.
    pub strategy: Option<IdpStrategy>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpListItemResponseOptions>,
    pub attributes: Option<Vec<IdpUserAttributeMapItem>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpListItemResponse {
    optional id "id",
    optional name "name",
    optional strategy "strategy",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
    optional attributes "attributes",
} }
auth0_core::__read!(IdpListItemResponse);

/// IdP list item response options, in `options` of
/// [`IdpListItemResponse`](super::IdpListItemResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpListItemResponseOptions {
    pub adfs_server: Option<String>,
    pub fed_metadata_xml: Option<String>,
    /// Domain, such as `example.com`.
    pub domain: Option<String>,
    /// Identifier of the application at the provider.
    pub client_id: Option<String>,
    pub icon_url: Option<String>,
    pub r#type: Option<IdpOidcOptionsType>,
    pub discovery_url: Option<String>,
    pub signature_algorithm: Option<IdpSignAlgType>,
    pub digest_algorithm: Option<IdpSignAlgDigestType>,
    pub sign_saml_request: Option<bool>,
    pub ping_federate_base_url: Option<String>,
    pub cert: Option<String>,
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    pub metadata_url: Option<String>,
    pub protocol_binding: Option<IdpProtocolBindingType>,
    pub binding_method: Option<String>,
    pub sign_in_endpoint: Option<String>,
    pub tenant_domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpListItemResponseOptions {
    optional adfs_server "adfs_server",
    optional fed_metadata_xml "fedMetadataXml",
    optional domain "domain",
    optional client_id "client_id",
    optional icon_url "icon_url",
    optional r#type "type",
    optional discovery_url "discovery_url",
    optional signature_algorithm "signatureAlgorithm",
    optional digest_algorithm "digestAlgorithm",
    optional sign_saml_request "signSAMLRequest",
    optional ping_federate_base_url "pingFederateBaseUrl",
    optional cert "cert",
    optional idp_initiated "idpInitiated",
    optional metadata_url "metadataUrl",
    optional protocol_binding "protocolBinding",
    optional binding_method "bindingMethod",
    optional sign_in_endpoint "signInEndpoint",
    optional tenant_domain "tenant_domain",
} }
auth0_core::__read!(IdpListItemResponseOptions);

/// IdP OIDC options of response, in `options` of [`IdpOidcResponse`](super::IdpOidcResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpOidcOptionsResponse {
    pub r#type: Option<IdpOidcOptionsType>,
    /// Identifier of the application at the provider.
    pub client_id: Option<String>,
    pub discovery_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpOidcOptionsResponse {
    optional r#type "type",
    optional client_id "client_id",
    optional discovery_url "discovery_url",
} }
auth0_core::__read!(IdpOidcOptionsResponse);

/// An IdP OIDC response, the [`IdentityProvider`](super::IdentityProvider) whose `strategy` is
/// `oidc`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpOidcResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpOidcOptionsResponse>,
    pub attributes: Option<Vec<IdpUserAttributeMapItem>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpOidcResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
    optional attributes "attributes",
} }
auth0_core::__read!(IdpOidcResponse);

/// An IdP Okta response, the [`IdentityProvider`](super::IdentityProvider) whose `strategy` is
/// `okta`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpOktaResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpOptionsResponse>,
    pub attributes: Option<Vec<IdpUserAttributeMapItem>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpOktaResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
    optional attributes "attributes",
} }
auth0_core::__read!(IdpOktaResponse);

/// IdP options of response, in `options` of
/// [`IdpGoogleAppsResponse`](super::IdpGoogleAppsResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpOptionsResponse {
    /// Domain, such as `example.com`.
    pub domain: Option<String>,
    /// Identifier of the application at the provider.
    pub client_id: Option<String>,
    pub icon_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpOptionsResponse {
    optional domain "domain",
    optional client_id "client_id",
    optional icon_url "icon_url",
} }
auth0_core::__read!(IdpOptionsResponse);

/// IdP ping federate options of response, in `options` of
/// [`IdpPingFederateResponse`](super::IdpPingFederateResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpPingFederateOptionsResponse {
    pub signature_algorithm: Option<IdpSignAlgType>,
    pub digest_algorithm: Option<IdpSignAlgDigestType>,
    pub sign_saml_request: Option<bool>,
    pub ping_federate_base_url: Option<String>,
    pub cert: Option<String>,
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    pub icon_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpPingFederateOptionsResponse {
    optional signature_algorithm "signatureAlgorithm",
    optional digest_algorithm "digestAlgorithm",
    optional sign_saml_request "signSAMLRequest",
    optional ping_federate_base_url "pingFederateBaseUrl",
    optional cert "cert",
    optional idp_initiated "idpInitiated",
    optional icon_url "icon_url",
} }
auth0_core::__read!(IdpPingFederateOptionsResponse);

/// An IdP ping federate response, the [`IdentityProvider`](super::IdentityProvider) whose
/// `strategy` is `pingfederate`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpPingFederateResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpPingFederateOptionsResponse>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpPingFederateResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
} }
auth0_core::__read!(IdpPingFederateResponse);

/// An IdP provisioning user attribute map item, in `attributes` of
/// [`IdentityProviderProvisioning`](super::IdentityProviderProvisioning).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpProvisioningUserAttributeMapItem {
    pub user_attribute: Option<String>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub is_required: Option<bool>,
    pub is_extra: Option<bool>,
    pub is_missing: Option<bool>,
    pub provisioning_field: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpProvisioningUserAttributeMapItem {
    optional user_attribute "user_attribute",
    optional description "description",
    optional label "label",
    optional is_required "is_required",
    optional is_extra "is_extra",
    optional is_missing "is_missing",
    optional provisioning_field "provisioning_field",
} }
auth0_core::__read!(IdpProvisioningUserAttributeMapItem);

/// IdP SAML options of response, in `options` of [`IdpSamlpResponse`](super::IdpSamlpResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpSamlpOptionsResponse {
    pub metadata_url: Option<String>,
    pub sign_saml_request: Option<bool>,
    pub signature_algorithm: Option<IdpSignAlgType>,
    pub digest_algorithm: Option<IdpSignAlgDigestType>,
    pub protocol_binding: Option<IdpProtocolBindingType>,
    pub binding_method: Option<String>,
    pub cert: Option<String>,
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    pub icon_url: Option<String>,
    pub discovery_url: Option<String>,
    pub sign_in_endpoint: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpSamlpOptionsResponse {
    optional metadata_url "metadataUrl",
    optional sign_saml_request "signSAMLRequest",
    optional signature_algorithm "signatureAlgorithm",
    optional digest_algorithm "digestAlgorithm",
    optional protocol_binding "protocolBinding",
    optional binding_method "bindingMethod",
    optional cert "cert",
    optional idp_initiated "idpInitiated",
    optional icon_url "icon_url",
    optional discovery_url "discovery_url",
    optional sign_in_endpoint "signInEndpoint",
} }
auth0_core::__read!(IdpSamlpOptionsResponse);

/// An IdP SAML response, the [`IdentityProvider`](super::IdentityProvider) whose `strategy` is
/// `samlp`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpSamlpResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpSamlpOptionsResponse>,
    pub attributes: Option<Vec<IdpUserAttributeMapItem>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpSamlpResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
    optional attributes "attributes",
} }
auth0_core::__read!(IdpSamlpResponse);

/// An IdP SCIM token create, returned by
/// `POST /identity-providers/{idp_id}/provisioning/scim-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpScimTokenCreate {
    /// Identifier of the token.
    pub token_id: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it stops being valid.
    pub valid_until: Option<Timestamp>,
    /// Token, which is shown this once.
    pub token: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpScimTokenCreate {
    optional token_id "token_id",
    optional scopes "scopes",
    optional created_at "created_at",
    optional valid_until "valid_until",
    optional token "token",
} }
auth0_core::__read!(IdpScimTokenCreate);

/// An IdP SCIM token read, in `scim_tokens` of [`ScimTokenList`](super::ScimTokenList).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpScimTokenRead {
    /// Identifier of the token.
    pub token_id: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it stops being valid.
    pub valid_until: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpScimTokenRead {
    optional token_id "token_id",
    optional scopes "scopes",
    optional created_at "created_at",
    optional valid_until "valid_until",
} }
auth0_core::__read!(IdpScimTokenRead);

/// An IdP user attribute map item, in `attributes` of
/// [`IdpListItemResponse`](super::IdpListItemResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpUserAttributeMapItem {
    pub user_attribute: Option<String>,
    pub description: Option<String>,
    pub label: Option<String>,
    pub is_required: Option<bool>,
    pub is_extra: Option<bool>,
    pub is_missing: Option<bool>,
    pub sso_field: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpUserAttributeMapItem {
    optional user_attribute "user_attribute",
    optional description "description",
    optional label "label",
    optional is_required "is_required",
    optional is_extra "is_extra",
    optional is_missing "is_missing",
    optional sso_field "sso_field",
} }
auth0_core::__read!(IdpUserAttributeMapItem);

/// IdP waad options of response, in `options` of [`IdpWaadResponse`](super::IdpWaadResponse).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpWaadOptionsResponse {
    pub tenant_domain: Option<String>,
    /// Identifier of the application at the provider.
    pub client_id: Option<String>,
    pub icon_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpWaadOptionsResponse {
    optional tenant_domain "tenant_domain",
    optional client_id "client_id",
    optional icon_url "icon_url",
} }
auth0_core::__read!(IdpWaadOptionsResponse);

/// An IdP waad response, the [`IdentityProvider`](super::IdentityProvider) whose `strategy` is
/// `waad`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpWaadResponse {
    pub id: Option<String>,
    /// Name. Up to 128 characters.
    pub name: Option<String>,
    /// Domains whose users log in with it.
    pub domains: Option<Vec<String>>,
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub access_level: Option<OrganizationAccessLevel>,
    pub options: Option<IdpWaadOptionsResponse>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IdpWaadResponse {
    optional id "id",
    optional name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    optional options "options",
} }
auth0_core::__read!(IdpWaadResponse);

/// A SCIM token list, returned by `GET /identity-providers/{idp_id}/provisioning/scim-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScimTokenList {
    pub scim_tokens: Option<Vec<IdpScimTokenRead>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ScimTokenList {
    optional scim_tokens "scim_tokens",
} }
auth0_core::__read!(ScimTokenList);
