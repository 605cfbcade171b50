// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Secret;

use super::{
    IdpOptionsIdpInitiated, IdpOptionsRequest, IdpProtocolBindingType, IdpSamlpOptionsRequest,
    IdpSignAlgDigestType, IdpSignAlgType, OrganizationAccessLevel,
};

/// IdP SAML options of request automatic, a form of
/// [`IdpSamlpOptionsRequest`](super::IdpSamlpOptionsRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpSamlpOptionsRequestAutomatic {
    pub metadata_url: String,
    pub sign_saml_request: bool,
    pub signature_algorithm: Option<IdpSignAlgType>,
    pub digest_algorithm: Option<IdpSignAlgDigestType>,
    pub protocol_binding: Option<IdpProtocolBindingType>,
    pub binding_method: Option<String>,
    pub signing_cert: Option<String>,
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    pub icon_url: Option<String>,
    pub discovery_url: Option<String>,
}

impl IdpSamlpOptionsRequestAutomatic {
    /// Creates the value with its required fields.
    pub fn new(metadata_url: impl Into<String>, sign_saml_request: bool) -> Self {
        Self {
            metadata_url: metadata_url.into(),
            sign_saml_request,
            signature_algorithm: None,
            digest_algorithm: None,
            protocol_binding: None,
            binding_method: None,
            signing_cert: None,
            idp_initiated: None,
            icon_url: None,
            discovery_url: None,
        }
    }
}

auth0_core::__setters! { IdpSamlpOptionsRequestAutomatic {
    value signature_algorithm: IdpSignAlgType,
    value digest_algorithm: IdpSignAlgDigestType,
    value protocol_binding: IdpProtocolBindingType,
    value binding_method: String,
    value signing_cert: String,
    value idp_initiated: IdpOptionsIdpInitiated,
    value icon_url: String,
    value discovery_url: String,
} }

auth0_core::__write! { IdpSamlpOptionsRequestAutomatic {
    always metadata_url "metadataUrl",
    always sign_saml_request "signSAMLRequest",
    optional signature_algorithm "signatureAlgorithm",
    optional digest_algorithm "digestAlgorithm",
    optional protocol_binding "protocolBinding",
    optional binding_method "bindingMethod",
    optional signing_cert "signingCert",
    optional idp_initiated "idpInitiated",
    optional icon_url "icon_url",
    optional discovery_url "discovery_url",
} }

/// IdP SAML options of request manual, a form of
/// [`IdpSamlpOptionsRequest`](super::IdpSamlpOptionsRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpSamlpOptionsRequestManual {
    pub sign_in_endpoint: String,
    pub signing_cert: String,
    pub sign_saml_request: bool,
    pub signature_algorithm: Option<IdpSignAlgType>,
    pub digest_algorithm: Option<IdpSignAlgDigestType>,
    pub protocol_binding: Option<IdpProtocolBindingType>,
    pub binding_method: Option<String>,
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    pub icon_url: Option<String>,
    pub discovery_url: Option<String>,
}

impl IdpSamlpOptionsRequestManual {
    /// Creates the value with its required fields.
    pub fn new(
        sign_in_endpoint: impl Into<String>,
        signing_cert: impl Into<String>,
        sign_saml_request: bool,
    ) -> Self {
        Self {
            sign_in_endpoint: sign_in_endpoint.into(),
            signing_cert: signing_cert.into(),
            sign_saml_request,
            signature_algorithm: None,
            digest_algorithm: None,
            protocol_binding: None,
            binding_method: None,
            idp_initiated: None,
            icon_url: None,
            discovery_url: None,
        }
    }
}

auth0_core::__setters! { IdpSamlpOptionsRequestManual {
    value signature_algorithm: IdpSignAlgType,
    value digest_algorithm: IdpSignAlgDigestType,
    value protocol_binding: IdpProtocolBindingType,
    value binding_method: String,
    value idp_initiated: IdpOptionsIdpInitiated,
    value icon_url: String,
    value discovery_url: String,
} }

auth0_core::__write! { IdpSamlpOptionsRequestManual {
    always sign_in_endpoint "signInEndpoint",
    always signing_cert "signingCert",
    always sign_saml_request "signSAMLRequest",
    optional signature_algorithm "signatureAlgorithm",
    optional digest_algorithm "digestAlgorithm",
    optional protocol_binding "protocolBinding",
    optional binding_method "bindingMethod",
    optional idp_initiated "idpInitiated",
    optional icon_url "icon_url",
    optional discovery_url "discovery_url",
} }

/// An IdP SAML request, the [`CreateIdentityProvider`](super::CreateIdentityProvider) whose
/// `strategy` is `samlp`.
#[derive(Debug, Clone, PartialEq)]
pub struct IdpSamlpRequest {
    pub id: Option<String>,
    /// Name. 1 to 128 characters.
    pub name: String,
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
    pub options: IdpSamlpOptionsRequest,
}

impl IdpSamlpRequest {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, options: IdpSamlpOptionsRequest) -> Self {
        Self {
            id: None,
            name: name.into(),
            domains: None,
            display_name: None,
            show_as_button: None,
            assign_membership_on_login: None,
            is_enabled: None,
            access_level: None,
            options,
        }
    }
}

auth0_core::__setters! { IdpSamlpRequest {
    value id: String,
    list domains: String,
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value access_level: OrganizationAccessLevel,
} }

auth0_core::__write! { IdpSamlpRequest {
    optional id "id",
    always name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    always options "options",
} }

/// An IdP SAML update request, a form of [`UpdateIdentityProvider`](super::UpdateIdentityProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpSamlpUpdateRequest {
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub options: Option<IdpSamlpOptionsRequest>,
}

auth0_core::__setters! { IdpSamlpUpdateRequest {
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value options: IdpSamlpOptionsRequest,
} }

auth0_core::__write! { IdpSamlpUpdateRequest {
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional options "options",
} }

/// An IdP update request, a form of [`UpdateIdentityProvider`](super::UpdateIdentityProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpUpdateRequest {
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub options: Option<IdpOptionsRequest>,
}

auth0_core::__setters! { IdpUpdateRequest {
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value options: IdpOptionsRequest,
} }

auth0_core::__write! { IdpUpdateRequest {
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional options "options",
} }

/// IdP waad options of request, in `options` of [`IdpWaadRequest`](super::IdpWaadRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpWaadOptionsRequest {
    pub tenant_domain: String,
    /// Identifier of the application at the provider.
    pub client_id: String,
    /// Secret of the application at the provider.
    pub client_secret: Secret,
    pub icon_url: Option<String>,
}

impl IdpWaadOptionsRequest {
    /// Creates the value with its required fields.
    pub fn new(
        tenant_domain: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            tenant_domain: tenant_domain.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            icon_url: None,
        }
    }
}

auth0_core::__setters! { IdpWaadOptionsRequest {
    value icon_url: String,
} }

auth0_core::__write! { IdpWaadOptionsRequest {
    always tenant_domain "tenant_domain",
    always client_id "client_id",
    always client_secret "client_secret",
    optional icon_url "icon_url",
} }

/// An IdP waad request, the [`CreateIdentityProvider`](super::CreateIdentityProvider) whose
/// `strategy` is `waad`.
#[derive(Debug, Clone, PartialEq)]
pub struct IdpWaadRequest {
    pub id: Option<String>,
    /// Name. 1 to 128 characters.
    pub name: String,
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
    pub options: IdpWaadOptionsRequest,
}

impl IdpWaadRequest {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, options: IdpWaadOptionsRequest) -> Self {
        Self {
            id: None,
            name: name.into(),
            domains: None,
            display_name: None,
            show_as_button: None,
            assign_membership_on_login: None,
            is_enabled: None,
            access_level: None,
            options,
        }
    }
}

auth0_core::__setters! { IdpWaadRequest {
    value id: String,
    list domains: String,
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value access_level: OrganizationAccessLevel,
} }

auth0_core::__write! { IdpWaadRequest {
    optional id "id",
    always name "name",
    optional domains "domains",
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional access_level "access_level",
    always options "options",
} }

/// An IdP waad update request, a form of [`UpdateIdentityProvider`](super::UpdateIdentityProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpWaadUpdateRequest {
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub options: Option<IdpWaadOptionsRequest>,
}

auth0_core::__setters! { IdpWaadUpdateRequest {
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value options: IdpWaadOptionsRequest,
} }

auth0_core::__write! { IdpWaadUpdateRequest {
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional options "options",
} }

/// Request body of `PUT /identity-providers/{idp_id}/update-attributes`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAttributesIdentityProvider {}

auth0_core::__write! { UpdateAttributesIdentityProvider {
} }

/// Request body of `PUT /identity-providers/{idp_id}/provisioning/update-attributes`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAttributesIdentityProviderProvisioning {}

auth0_core::__write! { UpdateAttributesIdentityProviderProvisioning {
} }
