// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;
use serde::Serialize;

use super::{
    SelfServiceProfileBranding, SelfServiceProfileStrategy, SelfServiceProfileUserAttribute,
    SsoTicketClientProtocol, SsoTicketProvisioningScope,
};
use crate::generated::shared::Requirement;

/// What `POST /self-service-profiles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateSelfServiceProfile {
    /// Name that tells it from others. 1 to 100 characters.
    pub name: String,
    /// What it is for, in words. 1 to 140 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Logo and colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branding: Option<SelfServiceProfileBranding>,
    /// Strategies that may be chosen. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileStrategy>>,
    /// Attributes of users.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attributes: Option<Vec<SelfServiceProfileUserAttribute>>,
    /// Identifier of the user attribute profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
}

impl CreateSelfServiceProfile {
    /// With what it must have.
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

/// What `POST /self-service-profiles/{id}/sso-ticket` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateSsoTicket {
    /// Connection to change; a new one is set up unless given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Settings of the connections that are created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<SsoTicketConnection>,
    /// Applications that the connection is enabled for, by ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// Organizations that the connection is enabled for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_organizations: Option<Vec<SsoTicketOrganization>>,
    /// Seconds until the link expires, up to five days. Up to 432000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// How domains for home realm discovery are verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_aliases_config: Option<SsoTicketDomainAliases>,
    /// How users are provisioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioning_config: Option<SsoTicketProvisioning>,
    /// Whether the domain leads users to the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
    /// Features that are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<SsoTicketFeatures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_client_access_config: Option<ThirdPartyClientAccessConfig>,
}

/// The `connection_config` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, Serialize)]
pub struct SsoTicketConnection {
    /// Name of the new connection. 1 to 128 characters.
    pub name: String,
    /// Name shown to people. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether third-party applications can use it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Settings that depend on the strategy.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub options: Patch<SsoTicketConnectionOptions>,
}

impl SsoTicketConnection {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            is_domain_connection: None,
            show_as_button: None,
            metadata: None,
            options: Patch::Absent,
        }
    }
}

/// The `options` of [`SsoTicketConnection`](super::SsoTicketConnection).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SsoTicketConnectionOptions {
    /// URL of the icon on the login button.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub icon_url: Patch<String>,
    /// Domains of email addresses that lead to this connection.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub domain_aliases: Patch<Vec<String>>,
    /// Logins that begin at the identity provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub idpinitiated: Patch<SsoTicketIdpInitiated>,
}

/// The `domain_aliases_config` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, Serialize)]
pub struct SsoTicketDomainAliases {
    /// Whether domains have to be verified.
    pub domain_verification: Requirement,
    /// Domains that are still to be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending_domains: Option<Vec<String>>,
}

impl SsoTicketDomainAliases {
    /// With what it must have.
    pub fn new(domain_verification: Requirement) -> Self {
        Self {
            domain_verification,
            pending_domains: None,
        }
    }
}

/// The `enabled_features` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SsoTicketFeatures {
    /// Whether single sign-on can be set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// Whether domains have to be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain_verification: Option<bool>,
    /// Whether provisioning can be set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioning: Option<bool>,
}

/// The `google_workspace` of [`SsoTicketProvisioning`](super::SsoTicketProvisioning).
#[derive(Debug, Clone, Serialize)]
pub struct SsoTicketGoogleWorkspace {
    /// Whether users are synchronized.
    pub sync_users: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_groups: Option<bool>,
}

impl SsoTicketGoogleWorkspace {
    /// With what it must have.
    pub fn new(sync_users: bool) -> Self {
        Self {
            sync_users,
            sync_groups: None,
        }
    }
}

/// The `idpinitiated` of [`SsoTicketConnectionOptions`](super::SsoTicketConnectionOptions).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SsoTicketIdpInitiated {
    /// Whether such logins are accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Application that such a login leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Protocol the application speaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_protocol: Option<SsoTicketClientProtocol>,
    /// Query of the authorization request made for the application. Up to 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_authorizequery: Option<String>,
}

/// The `enabled_organizations` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, Serialize)]
pub struct SsoTicketOrganization {
    /// Identifier of the organization. Up to 50 characters.
    pub organization_id: String,
    /// Whether who logs in by this connection becomes a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

impl SsoTicketOrganization {
    /// With what it must have.
    pub fn new(organization_id: impl Into<String>) -> Self {
        Self {
            organization_id: organization_id.into(),
            assign_membership_on_login: None,
            show_as_button: None,
        }
    }
}

/// The `provisioning_config` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SsoTicketProvisioning {
    /// What the SCIM token allows, such as `get:users`. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<SsoTicketProvisioningScope>>,
    /// Settings for Google Workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_workspace: Option<SsoTicketGoogleWorkspace>,
    /// Seconds until a token expires. At least 900.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_lifetime: Patch<i64>,
}

/// The `third_party_client_access_config` of [`CreateSsoTicket`](super::CreateSsoTicket).
#[derive(Debug, Clone, Serialize)]
pub struct ThirdPartyClientAccessConfig {
    pub allow_configuration: bool,
}

impl ThirdPartyClientAccessConfig {
    /// With what it must have.
    pub fn new(allow_configuration: bool) -> Self {
        Self {
            allow_configuration,
        }
    }
}

/// What `PATCH /self-service-profiles/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateSelfServiceProfile {
    /// Name that tells it from others. 1 to 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, in words. 1 to 140 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub description: Patch<String>,
    /// Logo and colours.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub branding: Patch<SelfServiceProfileBranding>,
    /// Strategies that may be chosen. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<SelfServiceProfileStrategy>>,
    /// Attributes of users.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub user_attributes: Patch<Vec<SelfServiceProfileUserAttribute>>,
    /// Identifier of the user attribute profile.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub user_attribute_profile_id: Patch<String>,
}
