// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;

use super::{
    SelfServiceProfileBranding, SelfServiceProfileStrategy, SelfServiceProfileUserAttribute,
    SsoTicketClientProtocol, SsoTicketProvisioningScope,
};
use crate::generated::shared::Requirement;

/// Request body of `POST /self-service-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSelfServiceProfile {
    /// Unique name. 1 to 100 characters.
    pub name: String,
    /// Description. 1 to 140 characters.
    pub description: Option<String>,
    /// Logo and colors.
    pub branding: Option<SelfServiceProfileBranding>,
    /// Strategies that may be chosen. At least 1 element.
    pub allowed_strategies: Option<Vec<SelfServiceProfileStrategy>>,
    /// Attributes of users.
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Option<String>,
}

impl CreateSelfServiceProfile {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            branding: None,
            allowed_strategies: None,
            user_attributes: None,
            user_attribute_profile_id: None,
        }
    }
}

auth0_core::__setters! { CreateSelfServiceProfile {
    value description: String,
    value branding: SelfServiceProfileBranding,
    list allowed_strategies: SelfServiceProfileStrategy,
    list user_attributes: SelfServiceProfileUserAttribute,
    value user_attribute_profile_id: String,
} }

auth0_core::__write! { CreateSelfServiceProfile {
    always name "name",
    optional description "description",
    optional branding "branding",
    optional allowed_strategies "allowed_strategies",
    optional user_attributes "user_attributes",
    optional user_attribute_profile_id "user_attribute_profile_id",
} }

/// Request body of `POST /self-service-profiles/{id}/sso-ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSsoTicket {
    /// Connection to change; a new one is set up unless given.
    pub connection_id: Option<String>,
    /// Settings of the connections that are created.
    pub connection_config: Option<SsoTicketConnection>,
    /// Applications that the connection is enabled for, by ID.
    pub enabled_clients: Option<Vec<String>>,
    /// Organizations that the connection is enabled for.
    pub enabled_organizations: Option<Vec<SsoTicketOrganization>>,
    /// Seconds until the link expires, up to five days. Up to 432000.
    pub ttl_sec: Option<i64>,
    /// How domains for home realm discovery are verified.
    pub domain_aliases_config: Option<SsoTicketDomainAliases>,
    /// How users are provisioned.
    pub provisioning_config: Option<SsoTicketProvisioning>,
    /// Whether the domain leads users to the organization.
    pub use_for_organization_discovery: Option<bool>,
    /// Features that are on.
    pub enabled_features: Option<SsoTicketFeatures>,
    pub third_party_client_access_config: Option<ThirdPartyClientAccessConfig>,
}

auth0_core::__setters! { CreateSsoTicket {
    value connection_id: String,
    value connection_config: SsoTicketConnection,
    list enabled_clients: String,
    list enabled_organizations: SsoTicketOrganization,
    plain ttl_sec: i64,
    value domain_aliases_config: SsoTicketDomainAliases,
    value provisioning_config: SsoTicketProvisioning,
    plain use_for_organization_discovery: bool,
    value enabled_features: SsoTicketFeatures,
    value third_party_client_access_config: ThirdPartyClientAccessConfig,
} }

auth0_core::__write! { CreateSsoTicket {
    optional connection_id "connection_id",
    optional connection_config "connection_config",
    optional enabled_clients "enabled_clients",
    optional enabled_organizations "enabled_organizations",
    optional ttl_sec "ttl_sec",
    optional domain_aliases_config "domain_aliases_config",
    optional provisioning_config "provisioning_config",
    optional use_for_organization_discovery "use_for_organization_discovery",
    optional enabled_features "enabled_features",
    optional third_party_client_access_config "third_party_client_access_config",
} }

/// An SSO ticket connection, in `connection_config` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, PartialEq)]
pub struct SsoTicketConnection {
    /// Name of the new connection. 1 to 128 characters.
    pub name: String,
    /// Name shown to people. Up to 128 characters.
    pub display_name: Option<String>,
    /// Whether third-party applications can use it too.
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Custom metadata.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Settings that depend on the strategy.
    pub options: Option<SsoTicketConnectionOptions>,
}

impl SsoTicketConnection {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            is_domain_connection: None,
            show_as_button: None,
            metadata: None,
            options: None,
        }
    }
}

auth0_core::__setters! { SsoTicketConnection {
    value display_name: String,
    plain is_domain_connection: bool,
    plain show_as_button: bool,
    map metadata: Option<String>,
    value options: SsoTicketConnectionOptions,
} }

auth0_core::__write! { SsoTicketConnection {
    always name "name",
    optional display_name "display_name",
    optional is_domain_connection "is_domain_connection",
    optional show_as_button "show_as_button",
    optional metadata "metadata",
    optional options "options",
} }

/// SSO ticket connection options, in `options` of
/// [`SsoTicketConnection`](super::SsoTicketConnection).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SsoTicketConnectionOptions {
    /// URL of the icon on the login button.
    pub icon_url: Option<String>,
    /// Domains of email addresses that lead to this connection.
    pub domain_aliases: Option<Vec<String>>,
    /// Logins that begin at the identity provider.
    pub idpinitiated: Option<SsoTicketIdpInitiated>,
}

auth0_core::__setters! { SsoTicketConnectionOptions {
    value icon_url: String,
    list domain_aliases: String,
    value idpinitiated: SsoTicketIdpInitiated,
} }

auth0_core::__write! { SsoTicketConnectionOptions {
    optional icon_url "icon_url",
    optional domain_aliases "domain_aliases",
    optional idpinitiated "idpinitiated",
} }

/// SSO ticket domain aliases, in `domain_aliases_config` of
/// [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, PartialEq)]
pub struct SsoTicketDomainAliases {
    /// Whether domains have to be verified.
    pub domain_verification: Requirement,
    /// Domains that are still to be verified.
    pub pending_domains: Option<Vec<String>>,
}

impl SsoTicketDomainAliases {
    /// Creates the value with its required fields.
    pub fn new(domain_verification: Requirement) -> Self {
        Self {
            domain_verification,
            pending_domains: None,
        }
    }
}

auth0_core::__setters! { SsoTicketDomainAliases {
    list pending_domains: String,
} }

auth0_core::__write! { SsoTicketDomainAliases {
    always domain_verification "domain_verification",
    optional pending_domains "pending_domains",
} }

/// SSO ticket features, in `enabled_features` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SsoTicketFeatures {
    /// Whether single sign-on can be set up.
    pub sso: Option<bool>,
    /// Whether domains have to be verified.
    pub domain_verification: Option<bool>,
    /// Whether provisioning can be set up.
    pub provisioning: Option<bool>,
}

auth0_core::__setters! { SsoTicketFeatures {
    plain sso: bool,
    plain domain_verification: bool,
    plain provisioning: bool,
} }

auth0_core::__write! { SsoTicketFeatures {
    optional sso "sso",
    optional domain_verification "domain_verification",
    optional provisioning "provisioning",
} }

/// An SSO ticket Google workspace, in `google_workspace` of
/// [`SsoTicketProvisioning`](super::SsoTicketProvisioning).
#[derive(Debug, Clone, PartialEq)]
pub struct SsoTicketGoogleWorkspace {
    /// Whether users are synchronized.
    pub sync_users: bool,
    pub sync_groups: Option<bool>,
}

impl SsoTicketGoogleWorkspace {
    /// Creates the value with its required fields.
    pub fn new(sync_users: bool) -> Self {
        Self {
            sync_users,
            sync_groups: None,
        }
    }
}

auth0_core::__setters! { SsoTicketGoogleWorkspace {
    plain sync_groups: bool,
} }

auth0_core::__write! { SsoTicketGoogleWorkspace {
    always sync_users "sync_users",
    optional sync_groups "sync_groups",
} }

/// An SSO ticket IdP initiated, in `idpinitiated` of
/// [`SsoTicketConnectionOptions`](super::SsoTicketConnectionOptions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SsoTicketIdpInitiated {
    /// Whether such logins are accepted.
    pub enabled: Option<bool>,
    /// Application that such a login leads to.
    pub client_id: Option<String>,
    /// Protocol the application speaks.
    pub client_protocol: Option<SsoTicketClientProtocol>,
    /// Query of the authorization request made for the application. Up to 256 characters.
    pub client_authorizequery: Option<String>,
}

auth0_core::__setters! { SsoTicketIdpInitiated {
    plain enabled: bool,
    value client_id: String,
    value client_protocol: SsoTicketClientProtocol,
    value client_authorizequery: String,
} }

auth0_core::__write! { SsoTicketIdpInitiated {
    optional enabled "enabled",
    optional client_id "client_id",
    optional client_protocol "client_protocol",
    optional client_authorizequery "client_authorizequery",
} }

/// An SSO ticket organization, in `enabled_organizations` of
/// [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, PartialEq)]
pub struct SsoTicketOrganization {
    /// Identifier of the organization. Up to 50 characters.
    pub organization_id: String,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
}

impl SsoTicketOrganization {
    /// Creates the value with its required fields.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            assign_membership_on_login: None,
            show_as_button: None,
        }
    }
}

auth0_core::__setters! { SsoTicketOrganization {
    plain assign_membership_on_login: bool,
    plain show_as_button: bool,
} }

auth0_core::__write! { SsoTicketOrganization {
    always organization_id "organization_id",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
} }

/// SSO ticket provisioning, in `provisioning_config` of
/// [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SsoTicketProvisioning {
    /// Scopes of the SCIM token, such as `get:users`. At least 1 element.
    pub scopes: Option<Vec<SsoTicketProvisioningScope>>,
    /// Settings for Google Workspace.
    pub google_workspace: Option<SsoTicketGoogleWorkspace>,
    /// Seconds until a token expires. At least 900.
    pub token_lifetime: Option<i64>,
}

auth0_core::__setters! { SsoTicketProvisioning {
    list scopes: SsoTicketProvisioningScope,
    value google_workspace: SsoTicketGoogleWorkspace,
    plain token_lifetime: i64,
} }

auth0_core::__write! { SsoTicketProvisioning {
    optional scopes "scopes",
    optional google_workspace "google_workspace",
    optional token_lifetime "token_lifetime",
} }

/// A third party client access config, in `third_party_client_access_config` of
/// [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, PartialEq)]
pub struct ThirdPartyClientAccessConfig {
    pub allow_configuration: bool,
}

impl ThirdPartyClientAccessConfig {
    /// Creates the value with its required fields.
    pub fn new(allow_configuration: bool) -> Self {
        Self {
            allow_configuration,
        }
    }
}

auth0_core::__write! { ThirdPartyClientAccessConfig {
    always allow_configuration "allow_configuration",
} }

/// Request body of `PATCH /self-service-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateSelfServiceProfile {
    /// Unique name. 1 to 100 characters.
    pub name: Option<String>,
    /// Description. 1 to 140 characters.
    pub description: Patch<String>,
    /// Logo and colors.
    pub branding: Patch<SelfServiceProfileBranding>,
    /// Strategies that may be chosen. At least 1 element.
    pub allowed_strategies: Option<Vec<SelfServiceProfileStrategy>>,
    /// Attributes of users.
    pub user_attributes: Patch<Vec<SelfServiceProfileUserAttribute>>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Patch<String>,
}

auth0_core::__setters! { UpdateSelfServiceProfile {
    value name: String,
    patch description: String,
    patch branding: SelfServiceProfileBranding,
    list allowed_strategies: SelfServiceProfileStrategy,
    patch user_attributes: Vec<SelfServiceProfileUserAttribute>,
    patch user_attribute_profile_id: String,
} }

auth0_core::__write! { UpdateSelfServiceProfile {
    optional name "name",
    patch description "description",
    patch branding "branding",
    optional allowed_strategies "allowed_strategies",
    patch user_attributes "user_attributes",
    patch user_attribute_profile_id "user_attribute_profile_id",
} }
