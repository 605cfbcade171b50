// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json, Secret};
use serde::Deserialize;

use super::{
    OrganizationAccessLevel, OrganizationDiscoveryDomainStatus, OrganizationInvitationInvitee,
    OrganizationInvitationInviter, OrganizationMemberEffectiveRoleSource, OrganizationUsage,
};
use crate::Timestamp;
use crate::generated::shared::OrganizationConnectionSummary;

/// What `GET /organizations/{id}/client-grants` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationClientGrant {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// API the grant is for. At least 1 character.
    pub audience: Option<String>,
    /// Scopes that are granted.
    pub scope: Option<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
    /// Whether tokens for any organization may be asked for.
    pub allow_any_organization: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /organizations/{id}/connections` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationConnectionState {
    /// Name of the connection within the organization. 1 to 50 characters.
    pub organization_connection_name: Option<String>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether it has a button on the organization's login page.
    pub show_as_button: Option<bool>,
    /// Whether new users can sign up for the organization with it.
    pub is_signup_enabled: Option<bool>,
    /// What organization administrators may do with the connection.
    pub organization_access_level: Option<OrganizationAccessLevel>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    /// Identifier of the connection. 1 to 50 characters.
    pub connection_id: Option<String>,
    /// The connection itself.
    pub connection: Option<OrganizationConnectionSummary>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /organizations/{id}/discovery-domains` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationDiscoveryDomain {
    /// Identifier.
    pub id: Option<String>,
    /// Domain of email addresses. 3 to 255 characters.
    pub domain: Option<String>,
    /// Whether the domain is verified.
    pub status: Option<OrganizationDiscoveryDomainStatus>,
    /// Whether the domain leads users to the organization.
    pub use_for_organization_discovery: Option<bool>,
    /// Content of the DNS record to set.
    pub verification_txt: Option<String>,
    /// Name of the DNS record to set.
    pub verification_host: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /organizations/{id}/invitations` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationInvitation {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the organization. Up to 50 characters.
    pub organization_id: Option<String>,
    /// Who invites.
    pub inviter: Option<OrganizationInvitationInviter>,
    /// Who is invited.
    pub invitee: Option<OrganizationInvitationInvitee>,
    /// Link by which the invitation is accepted.
    pub invitation_url: Option<Secret>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Application that the invitation leads to.
    pub client_id: Option<String>,
    /// Connection that the invited person must use.
    pub connection_id: Option<String>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// IDs of roles that the invited person gets. At least 1 element.
    pub roles: Option<Vec<String>>,
    /// Identifier of the ticket.
    pub ticket_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /organizations/{id}/members` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationMember {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Roles of the member, where they were asked for.
    pub roles: Option<Vec<OrganizationMemberRole>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /organizations/{id}/members/{user_id}/effective-roles` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationMemberEffectiveRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// What the role is for.
    pub description: Option<String>,
    /// Whether it is given directly, by a role or by a group.
    pub sources: Option<Vec<OrganizationMemberEffectiveRoleSource>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `roles` of [`OrganizationMember`](super::OrganizationMember).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationMemberRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
