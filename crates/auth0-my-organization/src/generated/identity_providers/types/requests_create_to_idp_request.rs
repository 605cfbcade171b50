// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Secret;

use super::{
    IdpAdfsOptionsRequest, IdpOidcOptionsType, IdpOptionsIdpInitiated, IdpSignAlgDigestType,
    IdpSignAlgType, OrganizationAccessLevel,
};

/// Request body of `POST /identity-providers/{idp_id}/domains`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateIdpDomain {
    /// Domain, such as `example.com`.
    pub domain: String,
}

impl CreateIdpDomain {
    /// Creates the value with its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
        }
    }
}

auth0_core::__write! { CreateIdpDomain {
    always domain "domain",
} }

/// Request body of `POST /identity-providers/{idp_id}/provisioning/scim-tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateIdpProvisioningScimToken {
    pub token_lifetime: Option<i64>,
}

auth0_core::__setters! { CreateIdpProvisioningScimToken {
    plain token_lifetime: i64,
} }

auth0_core::__write! { CreateIdpProvisioningScimToken {
    optional token_lifetime "token_lifetime",
} }

/// IdP AD FS options of request AD FS server, a form of
/// [`IdpAdfsOptionsRequest`](super::IdpAdfsOptionsRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpAdfsOptionsRequestAdfsServer {
    pub adfs_server: String,
}

impl IdpAdfsOptionsRequestAdfsServer {
    /// Creates the value with its required fields.
    pub fn new(adfs_server: impl Into<String>) -> Self {
        Self {
            adfs_server: adfs_server.into(),
        }
    }
}

auth0_core::__write! { IdpAdfsOptionsRequestAdfsServer {
    always adfs_server "adfs_server",
} }

/// IdP AD FS options of request fed metadata XML, a form of
/// [`IdpAdfsOptionsRequest`](super::IdpAdfsOptionsRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpAdfsOptionsRequestFedMetadataXml {
    pub fed_metadata_xml: String,
}

impl IdpAdfsOptionsRequestFedMetadataXml {
    /// Creates the value with its required fields.
    pub fn new(fed_metadata_xml: impl Into<String>) -> Self {
        Self {
            fed_metadata_xml: fed_metadata_xml.into(),
        }
    }
}

auth0_core::__write! { IdpAdfsOptionsRequestFedMetadataXml {
    always fed_metadata_xml "fedMetadataXml",
} }

/// An IdP AD FS request, the [`CreateIdentityProvider`](super::CreateIdentityProvider) whose
/// `strategy` is `adfs`.
#[derive(Debug, Clone, PartialEq)]
pub struct IdpAdfsRequest {
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
    pub options: IdpAdfsOptionsRequest,
}

impl IdpAdfsRequest {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, options: IdpAdfsOptionsRequest) -> Self {
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

auth0_core::__setters! { IdpAdfsRequest {
    value id: String,
    list domains: String,
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value access_level: OrganizationAccessLevel,
} }

auth0_core::__write! { IdpAdfsRequest {
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

/// An IdP AD FS update request, a form of
/// [`UpdateIdentityProvider`](super::UpdateIdentityProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpAdfsUpdateRequest {
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub options: Option<IdpAdfsOptionsRequest>,
}

auth0_core::__setters! { IdpAdfsUpdateRequest {
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value options: IdpAdfsOptionsRequest,
} }

auth0_core::__write! { IdpAdfsUpdateRequest {
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional options "options",
} }

/// IdP OIDC options of request, in `options` of [`IdpOidcRequest`](super::IdpOidcRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpOidcOptionsRequest {
    pub r#type: IdpOidcOptionsType,
    /// Identifier of the application at the provider.
    pub client_id: String,
    /// Secret of the application at the provider.
    pub client_secret: Option<Secret>,
    pub discovery_url: String,
}

impl IdpOidcOptionsRequest {
    /// Creates the value with its required fields.
    pub fn new(
        r#type: IdpOidcOptionsType,
        client_id: impl Into<String>,
        discovery_url: impl Into<String>,
    ) -> Self {
        Self {
            r#type,
            client_id: client_id.into(),
            client_secret: None,
            discovery_url: discovery_url.into(),
        }
    }
}

auth0_core::__setters! { IdpOidcOptionsRequest {
    value client_secret: Secret,
} }

auth0_core::__write! { IdpOidcOptionsRequest {
    always r#type "type",
    always client_id "client_id",
    optional client_secret "client_secret",
    always discovery_url "discovery_url",
} }

/// An IdP OIDC request, the [`CreateIdentityProvider`](super::CreateIdentityProvider) whose
/// `strategy` is `oidc`.
#[derive(Debug, Clone, PartialEq)]
pub struct IdpOidcRequest {
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
    pub options: IdpOidcOptionsRequest,
}

impl IdpOidcRequest {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, options: IdpOidcOptionsRequest) -> Self {
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

auth0_core::__setters! { IdpOidcRequest {
    value id: String,
    list domains: String,
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value access_level: OrganizationAccessLevel,
} }

auth0_core::__write! { IdpOidcRequest {
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

/// An IdP OIDC update request, a form of [`UpdateIdentityProvider`](super::UpdateIdentityProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpOidcUpdateRequest {
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub options: Option<IdpOidcOptionsRequest>,
}

auth0_core::__setters! { IdpOidcUpdateRequest {
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value options: IdpOidcOptionsRequest,
} }

auth0_core::__write! { IdpOidcUpdateRequest {
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional options "options",
} }

/// IdP options of request, in `options` of [`IdpRequest`](super::IdpRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpOptionsRequest {
    /// Domain, such as `example.com`.
    pub domain: String,
    /// Identifier of the application at the provider.
    pub client_id: String,
    /// Secret of the application at the provider.
    pub client_secret: Secret,
    pub icon_url: Option<String>,
}

impl IdpOptionsRequest {
    /// Creates the value with its required fields.
    pub fn new(
        domain: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            domain: domain.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            icon_url: None,
        }
    }
}

auth0_core::__setters! { IdpOptionsRequest {
    value icon_url: String,
} }

auth0_core::__write! { IdpOptionsRequest {
    always domain "domain",
    always client_id "client_id",
    always client_secret "client_secret",
    optional icon_url "icon_url",
} }

/// IdP ping federate options of request, in `options` of
/// [`IdpPingFederateRequest`](super::IdpPingFederateRequest).
#[derive(Debug, Clone, PartialEq)]
pub struct IdpPingFederateOptionsRequest {
    pub signature_algorithm: IdpSignAlgType,
    pub digest_algorithm: IdpSignAlgDigestType,
    pub sign_saml_request: bool,
    pub ping_federate_base_url: String,
    pub signing_cert: String,
    pub idp_initiated: Option<IdpOptionsIdpInitiated>,
    pub icon_url: Option<String>,
}

impl IdpPingFederateOptionsRequest {
    /// Creates the value with its required fields.
    pub fn new(
        signature_algorithm: IdpSignAlgType,
        digest_algorithm: IdpSignAlgDigestType,
        sign_saml_request: bool,
        ping_federate_base_url: impl Into<String>,
        signing_cert: impl Into<String>,
    ) -> Self {
        Self {
            signature_algorithm,
            digest_algorithm,
            sign_saml_request,
            ping_federate_base_url: ping_federate_base_url.into(),
            signing_cert: signing_cert.into(),
            idp_initiated: None,
            icon_url: None,
        }
    }
}

auth0_core::__setters! { IdpPingFederateOptionsRequest {
    value idp_initiated: IdpOptionsIdpInitiated,
    value icon_url: String,
} }

auth0_core::__write! { IdpPingFederateOptionsRequest {
    always signature_algorithm "signatureAlgorithm",
    always digest_algorithm "digestAlgorithm",
    always sign_saml_request "signSAMLRequest",
    always ping_federate_base_url "pingFederateBaseUrl",
    always signing_cert "signingCert",
    optional idp_initiated "idpInitiated",
    optional icon_url "icon_url",
} }

/// An IdP ping federate request, the [`CreateIdentityProvider`](super::CreateIdentityProvider)
/// whose `strategy` is `pingfederate`.
#[derive(Debug, Clone, PartialEq)]
pub struct IdpPingFederateRequest {
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
    pub options: IdpPingFederateOptionsRequest,
}

impl IdpPingFederateRequest {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, options: IdpPingFederateOptionsRequest) -> Self {
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

auth0_core::__setters! { IdpPingFederateRequest {
    value id: String,
    list domains: String,
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value access_level: OrganizationAccessLevel,
} }

auth0_core::__write! { IdpPingFederateRequest {
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

/// An IdP ping federate update request, a form of
/// [`UpdateIdentityProvider`](super::UpdateIdentityProvider).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdpPingFederateUpdateRequest {
    /// Name that people see. 1 to 128 characters.
    pub display_name: Option<String>,
    /// Whether the login page shows a button for it.
    pub show_as_button: Option<bool>,
    /// Whether users who log in with it become members.
    pub assign_membership_on_login: Option<bool>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    pub options: Option<IdpPingFederateOptionsRequest>,
}

auth0_core::__setters! { IdpPingFederateUpdateRequest {
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value options: IdpPingFederateOptionsRequest,
} }

auth0_core::__write! { IdpPingFederateUpdateRequest {
    optional display_name "display_name",
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_enabled "is_enabled",
    optional options "options",
} }

/// An IdP request, the [`CreateIdentityProvider`](super::CreateIdentityProvider) whose `strategy`
/// is `google-apps`.
#[derive(Debug, Clone, PartialEq)]
pub struct IdpRequest {
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
    pub options: IdpOptionsRequest,
}

impl IdpRequest {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, options: IdpOptionsRequest) -> Self {
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

auth0_core::__setters! { IdpRequest {
    value id: String,
    list domains: String,
    value display_name: String,
    plain show_as_button: bool,
    plain assign_membership_on_login: bool,
    plain is_enabled: bool,
    value access_level: OrganizationAccessLevel,
} }

auth0_core::__write! { IdpRequest {
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
