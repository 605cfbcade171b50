// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::{Json, Patch};
use serde::Serialize;

use super::{
    OrganizationDiscoveryDomainStatus, OrganizationInvitationInvitee, OrganizationInvitationInviter,
};
use crate::generated::shared::{
    AccessLevel, OrganizationBranding, OrganizationThirdPartyClientAccess, TokenQuota,
};

/// What `POST /organizations/{id}/enabled_connections` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddEnabledConnection {
    /// Identifier of the connection.
    pub connection_id: String,
    /// Whether who logs in by this connection becomes a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// Whether it has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

impl AddEnabledConnection {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            assign_membership_on_login: None,
            is_signup_enabled: None,
            show_as_button: None,
        }
    }
}

/// The `clients` of [`AddOrganizationClients`](super::AddOrganizationClients).
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationClient {
    /// Identifier of the application.
    pub client_id: String,
    pub use_for_member_access: bool,
}

impl AddOrganizationClient {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>, use_for_member_access: bool) -> Self {
        Self {
            client_id: client_id.into(),
            use_for_member_access,
        }
    }
}

/// What `POST /organizations/{id}/client-grants` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationClientGrant {
    /// Identifier of the client grant.
    pub grant_id: String,
}

impl AddOrganizationClientGrant {
    /// With what it must have.
    pub fn new(grant_id: impl Into<String>) -> Self {
        Self {
            grant_id: grant_id.into(),
        }
    }
}

/// What `POST /organizations/{id}/clients` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationClients {
    /// Applications of the page.
    pub clients: Vec<AddOrganizationClient>,
}

impl AddOrganizationClients {
    /// With what it must have.
    pub fn new(clients: Vec<AddOrganizationClient>) -> Self {
        Self { clients }
    }
}

/// What `POST /organizations/{id}/connections` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationConnection {
    /// Name of the connection within the organization. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_connection_name: Option<String>,
    /// Whether who logs in by this connection becomes a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// What organization administrators may do with the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_access_level: Option<AccessLevel>,
    /// Whether members can log in with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Identifier of the connection. 1 to 50 characters.
    pub connection_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_member_access_level: Option<AccessLevel>,
}

impl AddOrganizationConnection {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            organization_connection_name: None,
            assign_membership_on_login: None,
            show_as_button: None,
            is_signup_enabled: None,
            organization_access_level: None,
            is_enabled: None,
            connection_id: connection_id.into(),
            organization_member_access_level: None,
        }
    }
}

/// What `POST /organizations/{organization_id}/groups/{group_id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddOrganizationGroupRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `POST /organizations/{id}/members/{user_id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationMemberRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddOrganizationMemberRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `POST /organizations/{id}/members` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddOrganizationMembers {
    /// IDs of users. At least 1 element.
    pub members: Vec<String>,
}

impl AddOrganizationMembers {
    /// With what it must have.
    pub fn new(members: Vec<String>) -> Self {
        Self { members }
    }
}

/// The `enabled_connections` of [`CreateOrganization`](super::CreateOrganization).
#[derive(Debug, Clone, Serialize)]
pub struct CreateEnabledConnection {
    /// Identifier of the connection.
    pub connection_id: String,
    /// Whether who logs in by this connection becomes a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
}

impl CreateEnabledConnection {
    /// With what it must have.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            assign_membership_on_login: None,
            show_as_button: None,
            is_signup_enabled: None,
        }
    }
}

/// What `POST /organizations` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateOrganization {
    /// Short name, in lower case, used in logins. 1 to 50 characters.
    pub name: String,
    /// Name shown to people. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Logo and colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Connections that are enabled for the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_connections: Option<Vec<CreateEnabledConnection>>,
    /// Limits on the tokens that may be issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccess>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
}

impl CreateOrganization {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            branding: None,
            metadata: None,
            enabled_connections: None,
            token_quota: None,
            third_party_client_access: None,
            is_app_entitlement_active: None,
        }
    }
}

/// What `POST /organizations/{id}/discovery-domains` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateOrganizationDiscoveryDomain {
    /// Domain of email addresses. 3 to 255 characters.
    pub domain: String,
    /// Whether the domain is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// Whether the domain leads users to the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
}

impl CreateOrganizationDiscoveryDomain {
    /// With what it must have.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            status: None,
            use_for_organization_discovery: None,
        }
    }
}

/// What `POST /organizations/{id}/invitations` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateOrganizationInvitation {
    /// Who invites.
    pub inviter: OrganizationInvitationInviter,
    /// Who is invited.
    pub invitee: OrganizationInvitationInvitee,
    /// Application that the invitation leads to.
    pub client_id: String,
    /// Connection that the invited person must use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// Data about the user that the user cannot change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Json>,
    /// Seconds until the invitation expires; seven days unless given. Up to 2592000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl_sec: Option<i64>,
    /// IDs of roles that the invited person gets. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<String>>,
    /// Whether an email with the link is sent. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub send_invitation_email: Option<bool>,
}

impl CreateOrganizationInvitation {
    /// With what it must have.
    pub fn new(
        inviter: OrganizationInvitationInviter,
        invitee: OrganizationInvitationInvitee,
        client_id: impl Into<String>,
    ) -> Self {
        Self {
            inviter,
            invitee,
            client_id: client_id.into(),
            connection_id: None,
            app_metadata: None,
            user_metadata: None,
            ttl_sec: None,
            roles: None,
            send_invitation_email: None,
        }
    }
}

/// What `DELETE /organizations/{id}/clients` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveOrganizationClients {
    /// Applications of the page.
    pub clients: Vec<String>,
}

impl RemoveOrganizationClients {
    /// With what it must have.
    pub fn new(clients: Vec<String>) -> Self {
        Self { clients }
    }
}

/// What `DELETE /organizations/{organization_id}/groups/{group_id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveOrganizationGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveOrganizationGroupRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `DELETE /organizations/{id}/members/{user_id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveOrganizationMemberRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveOrganizationMemberRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `DELETE /organizations/{id}/members` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveOrganizationMembers {
    /// IDs of users. At least 1 element.
    pub members: Vec<String>,
}

impl RemoveOrganizationMembers {
    /// With what it must have.
    pub fn new(members: Vec<String>) -> Self {
        Self { members }
    }
}

/// What `PATCH /organizations/{id}/enabled_connections/{connectionId}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateEnabledConnection {
    /// Whether who logs in by this connection becomes a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// Whether it has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
}

/// What `PATCH /organizations/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateOrganization {
    /// Name shown to people. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Short name, in lower case, used in logins. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Logo and colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branding: Option<OrganizationBranding>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Limits on the tokens that may be issued.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_quota: Patch<TokenQuota>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccess>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_app_entitlement_active: Option<bool>,
}

/// What `PATCH /organizations/{id}/clients/{client_id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateOrganizationClient {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_for_member_access: Option<bool>,
}

/// What `PATCH /organizations/{id}/connections/{connection_id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateOrganizationConnection {
    /// Name of the connection within the organization. 1 to 50 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_connection_name: Patch<String>,
    /// Whether who logs in by this connection becomes a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_signup_enabled: Option<bool>,
    /// What organization administrators may do with the connection.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_access_level: Patch<AccessLevel>,
    /// Whether members can log in with it.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub is_enabled: Patch<bool>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_member_access_level: Patch<AccessLevel>,
}

/// What `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateOrganizationDiscoveryDomain {
    /// Whether the domain is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// Whether the domain leads users to the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_for_organization_discovery: Option<bool>,
}
