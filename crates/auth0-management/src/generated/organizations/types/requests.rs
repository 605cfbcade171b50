// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::{Json, Patch};

use super::{
    OrganizationDiscoveryDomainStatus, OrganizationInvitationInvitee, OrganizationInvitationInviter,
};
use crate::generated::shared::{
    AccessLevel, OrganizationBranding, OrganizationThirdPartyClientAccess, TokenQuota,
};

/// Request body of `POST /organizations/{id}/enabled_connections`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddEnabledConnection {
    /// Identifier of the connection.
    pub connection_id: String,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
}

impl AddEnabledConnection {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            assign_membership_on_login: None,
            is_signup_enabled: None,
            show_as_button: None,
        }
    }
}

auth0_core::__setters! { AddEnabledConnection {
    plain assign_membership_on_login: bool,
    plain is_signup_enabled: bool,
    plain show_as_button: bool,
} }

auth0_core::__write! { AddEnabledConnection {
    always connection_id "connection_id",
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_signup_enabled "is_signup_enabled",
    optional show_as_button "show_as_button",
} }

/// An add organization client, in `clients` of
/// [`AddOrganizationClients`](super::AddOrganizationClients).
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationClient {
    /// Identifier of the application.
    pub client_id: String,
    pub use_for_member_access: bool,
}

impl AddOrganizationClient {
    /// Creates the value with its required fields.
    pub fn new(client_id: impl Into<String>, use_for_member_access: bool) -> Self {
        Self {
            client_id: client_id.into(),
            use_for_member_access,
        }
    }
}

auth0_core::__write! { AddOrganizationClient {
    always client_id "client_id",
    always use_for_member_access "use_for_member_access",
} }

/// Request body of `POST /organizations/{id}/client-grants`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationClientGrant {
    /// Identifier of the client grant.
    pub grant_id: String,
}

impl AddOrganizationClientGrant {
    /// Creates the value with its required fields.
    pub fn new(grant_id: impl Into<String>) -> Self {
        Self {
            grant_id: grant_id.into(),
        }
    }
}

auth0_core::__write! { AddOrganizationClientGrant {
    always grant_id "grant_id",
} }

/// Request body of `POST /organizations/{id}/clients`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationClients {
    /// Applications of the page.
    pub clients: Vec<AddOrganizationClient>,
}

impl AddOrganizationClients {
    /// Creates the value with its required fields.
    pub fn new(clients: impl IntoIterator<Item = impl Into<AddOrganizationClient>>) -> Self {
        Self {
            clients: clients.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddOrganizationClients {
    always clients "clients",
} }

/// Request body of `POST /organizations/{id}/connections`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationConnection {
    /// Name of the connection within the organization. 1 to 50 characters.
    pub organization_connection_name: Option<String>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
    /// Access of organization administrators to the connection.
    pub organization_access_level: Option<AccessLevel>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    /// Identifier of the connection. 1 to 50 characters.
    pub connection_id: String,
    pub organization_member_access_level: Option<AccessLevel>,
}

impl AddOrganizationConnection {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { AddOrganizationConnection {
    value organization_connection_name: String,
    plain assign_membership_on_login: bool,
    plain show_as_button: bool,
    plain is_signup_enabled: bool,
    value organization_access_level: AccessLevel,
    plain is_enabled: bool,
    value organization_member_access_level: AccessLevel,
} }

auth0_core::__write! { AddOrganizationConnection {
    optional organization_connection_name "organization_connection_name",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
    optional organization_access_level "organization_access_level",
    optional is_enabled "is_enabled",
    always connection_id "connection_id",
    optional organization_member_access_level "organization_member_access_level",
} }

/// Request body of `POST /organizations/{organization_id}/groups/{group_id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddOrganizationGroupRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddOrganizationGroupRoles {
    always roles "roles",
} }

/// Request body of `POST /organizations/{id}/members/{user_id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationMemberRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddOrganizationMemberRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddOrganizationMemberRoles {
    always roles "roles",
} }

/// Request body of `POST /organizations/{id}/members`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOrganizationMembers {
    /// IDs of users. At least 1 element.
    pub members: Vec<String>,
}

impl AddOrganizationMembers {
    /// Creates the value with its required fields.
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddOrganizationMembers {
    always members "members",
} }

/// A create enabled connection, in `enabled_connections` of
/// [`CreateOrganization`](super::CreateOrganization).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEnabledConnection {
    /// Identifier of the connection.
    pub connection_id: String,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
}

impl CreateEnabledConnection {
    /// Creates the value with its required fields.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            assign_membership_on_login: None,
            show_as_button: None,
            is_signup_enabled: None,
        }
    }
}

auth0_core::__setters! { CreateEnabledConnection {
    plain assign_membership_on_login: bool,
    plain show_as_button: bool,
    plain is_signup_enabled: bool,
} }

auth0_core::__write! { CreateEnabledConnection {
    always connection_id "connection_id",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
} }

/// Request body of `POST /organizations`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOrganization {
    /// Short name, in lower case, used in logins. 1 to 50 characters.
    pub name: String,
    /// Name shown to people. 1 to 255 characters.
    pub display_name: Option<String>,
    /// Logo and colors.
    pub branding: Option<OrganizationBranding>,
    /// Custom metadata.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Connections that are enabled for the organization.
    pub enabled_connections: Option<Vec<CreateEnabledConnection>>,
    /// Limits on the tokens that may be issued.
    pub token_quota: Option<TokenQuota>,
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccess>,
    pub is_app_entitlement_active: Option<bool>,
}

impl CreateOrganization {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateOrganization {
    value display_name: String,
    value branding: OrganizationBranding,
    map metadata: Option<String>,
    list enabled_connections: CreateEnabledConnection,
    value token_quota: TokenQuota,
    value third_party_client_access: OrganizationThirdPartyClientAccess,
    plain is_app_entitlement_active: bool,
} }

auth0_core::__write! { CreateOrganization {
    always name "name",
    optional display_name "display_name",
    optional branding "branding",
    optional metadata "metadata",
    optional enabled_connections "enabled_connections",
    optional token_quota "token_quota",
    optional third_party_client_access "third_party_client_access",
    optional is_app_entitlement_active "is_app_entitlement_active",
} }

/// Request body of `POST /organizations/{id}/discovery-domains`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOrganizationDiscoveryDomain {
    /// Domain of email addresses. 3 to 255 characters.
    pub domain: String,
    /// Whether the domain is verified.
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// Whether the domain leads users to the organization.
    pub use_for_organization_discovery: Option<bool>,
}

impl CreateOrganizationDiscoveryDomain {
    /// Creates the value with its required fields.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            status: None,
            use_for_organization_discovery: None,
        }
    }
}

auth0_core::__setters! { CreateOrganizationDiscoveryDomain {
    value status: OrganizationDiscoveryDomainStatus,
    plain use_for_organization_discovery: bool,
} }

auth0_core::__write! { CreateOrganizationDiscoveryDomain {
    always domain "domain",
    optional status "status",
    optional use_for_organization_discovery "use_for_organization_discovery",
} }

/// Request body of `POST /organizations/{id}/invitations`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateOrganizationInvitation {
    /// Inviter.
    pub inviter: OrganizationInvitationInviter,
    /// Invitee.
    pub invitee: OrganizationInvitationInvitee,
    /// Application that the invitation leads to.
    pub client_id: String,
    /// Connection that the invited person must use.
    pub connection_id: Option<String>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// Seconds until the invitation expires; seven days unless given. Up to 2592000.
    pub ttl_sec: Option<i64>,
    /// IDs of roles that the invited person gets. At least 1 element.
    pub roles: Option<Vec<String>>,
    /// Whether an email with the link is sent. Default: `true`.
    pub send_invitation_email: Option<bool>,
}

impl CreateOrganizationInvitation {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateOrganizationInvitation {
    value connection_id: String,
    value app_metadata: Json,
    value user_metadata: Json,
    plain ttl_sec: i64,
    list roles: String,
    plain send_invitation_email: bool,
} }

auth0_core::__write! { CreateOrganizationInvitation {
    always inviter "inviter",
    always invitee "invitee",
    always client_id "client_id",
    optional connection_id "connection_id",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional ttl_sec "ttl_sec",
    optional roles "roles",
    optional send_invitation_email "send_invitation_email",
} }

/// Request body of `DELETE /organizations/{id}/clients`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveOrganizationClients {
    /// Applications of the page.
    pub clients: Vec<String>,
}

impl RemoveOrganizationClients {
    /// Creates the value with its required fields.
    pub fn new(clients: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            clients: clients.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveOrganizationClients {
    always clients "clients",
} }

/// Request body of `DELETE /organizations/{organization_id}/groups/{group_id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveOrganizationGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveOrganizationGroupRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveOrganizationGroupRoles {
    always roles "roles",
} }

/// Request body of `DELETE /organizations/{id}/members/{user_id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveOrganizationMemberRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveOrganizationMemberRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveOrganizationMemberRoles {
    always roles "roles",
} }

/// Request body of `DELETE /organizations/{id}/members`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveOrganizationMembers {
    /// IDs of users. At least 1 element.
    pub members: Vec<String>,
}

impl RemoveOrganizationMembers {
    /// Creates the value with its required fields.
    pub fn new(members: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            members: members.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveOrganizationMembers {
    always members "members",
} }

/// Request body of `PATCH /organizations/{id}/enabled_connections/{connectionId}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEnabledConnection {
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
}

auth0_core::__setters! { UpdateEnabledConnection {
    plain assign_membership_on_login: bool,
    plain is_signup_enabled: bool,
    plain show_as_button: bool,
} }

auth0_core::__write! { UpdateEnabledConnection {
    optional assign_membership_on_login "assign_membership_on_login",
    optional is_signup_enabled "is_signup_enabled",
    optional show_as_button "show_as_button",
} }

/// Request body of `PATCH /organizations/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganization {
    /// Name shown to people. 1 to 255 characters.
    pub display_name: Option<String>,
    /// Short name, in lower case, used in logins. 1 to 50 characters.
    pub name: Option<String>,
    /// Logo and colors.
    pub branding: Option<OrganizationBranding>,
    /// Custom metadata.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Limits on the tokens that may be issued.
    pub token_quota: Patch<TokenQuota>,
    pub third_party_client_access: Option<OrganizationThirdPartyClientAccess>,
    pub is_app_entitlement_active: Option<bool>,
}

auth0_core::__setters! { UpdateOrganization {
    value display_name: String,
    value name: String,
    value branding: OrganizationBranding,
    map metadata: Option<String>,
    patch token_quota: TokenQuota,
    value third_party_client_access: OrganizationThirdPartyClientAccess,
    plain is_app_entitlement_active: bool,
} }

auth0_core::__write! { UpdateOrganization {
    optional display_name "display_name",
    optional name "name",
    optional branding "branding",
    optional metadata "metadata",
    patch token_quota "token_quota",
    optional third_party_client_access "third_party_client_access",
    optional is_app_entitlement_active "is_app_entitlement_active",
} }

/// Request body of `PATCH /organizations/{id}/clients/{client_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganizationClient {
    pub use_for_member_access: Option<bool>,
}

auth0_core::__setters! { UpdateOrganizationClient {
    plain use_for_member_access: bool,
} }

auth0_core::__write! { UpdateOrganizationClient {
    optional use_for_member_access "use_for_member_access",
} }

/// Request body of `PATCH /organizations/{id}/connections/{connection_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganizationConnection {
    /// Name of the connection within the organization. 1 to 50 characters.
    pub organization_connection_name: Patch<String>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
    /// Access of organization administrators to the connection.
    pub organization_access_level: Patch<AccessLevel>,
    /// Whether members can log in with it.
    pub is_enabled: Patch<bool>,
    pub organization_member_access_level: Patch<AccessLevel>,
}

auth0_core::__setters! { UpdateOrganizationConnection {
    patch organization_connection_name: String,
    plain assign_membership_on_login: bool,
    plain show_as_button: bool,
    plain is_signup_enabled: bool,
    patch organization_access_level: AccessLevel,
    patch is_enabled: bool,
    patch organization_member_access_level: AccessLevel,
} }

auth0_core::__write! { UpdateOrganizationConnection {
    patch organization_connection_name "organization_connection_name",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
    patch organization_access_level "organization_access_level",
    patch is_enabled "is_enabled",
    patch organization_member_access_level "organization_member_access_level",
} }

/// Request body of `PATCH /organizations/{id}/discovery-domains/{discovery_domain_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateOrganizationDiscoveryDomain {
    /// Whether the domain is verified.
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// Whether the domain leads users to the organization.
    pub use_for_organization_discovery: Option<bool>,
}

auth0_core::__setters! { UpdateOrganizationDiscoveryDomain {
    value status: OrganizationDiscoveryDomainStatus,
    plain use_for_organization_discovery: bool,
} }

auth0_core::__write! { UpdateOrganizationDiscoveryDomain {
    optional status "status",
    optional use_for_organization_discovery "use_for_organization_discovery",
} }
