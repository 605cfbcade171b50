// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json, Secret};
use serde::Deserialize;

use super::{
    DeletionBehavior, OrganizationDiscoveryDomainStatus, OrganizationInvitationInvitee,
    OrganizationInvitationInviter, OrganizationMemberEffectiveRoleSource,
    OrganizationTemplateRoleVisibility,
};
use crate::Timestamp;
use crate::generated::shared::{
    AccessLevel, ClientGrantSubjectType, EnterpriseStrategy, OrganizationConnectionSummary,
    OrganizationUsage,
};

/// What `GET /organizations/{id}/clients` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    pub use_for_member_access: Option<bool>,
    /// The application.
    pub client: Option<OrganizationClientMetadata>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

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
    /// Whether users or applications themselves get the tokens.
    pub subject_type: Option<ClientGrantSubjectType>,
    /// Identifier of the client grant.
    pub grant_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `client` of [`OrganizationClient`](super::OrganizationClient).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationClientMetadata {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Kind of application, such as `spa` or `native`.
    pub app_type: Option<String>,
    /// URL of the logo.
    pub logo_uri: Option<String>,
    /// Whether the application is one's own rather than a third party's.
    pub is_first_party: Option<bool>,
    /// Grant types the application may use.
    pub grant_types: Option<Vec<String>>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
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
    pub organization_access_level: Option<AccessLevel>,
    /// Whether members can log in with it.
    pub is_enabled: Option<bool>,
    /// Identifier of the connection. 1 to 50 characters.
    pub connection_id: Option<String>,
    /// The connection itself.
    pub connection: Option<OrganizationConnectionSummary>,
    pub organization_member_access_level: Option<AccessLevel>,
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

/// What `GET /organizations/{id}/organization-templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Whether it is the default domain.
    pub is_default: Option<bool>,
    pub organization_deletion_behavior: Option<DeletionBehavior>,
    /// When a customer may delete a connection.
    pub connection_deletion_behavior: Option<DeletionBehavior>,
    pub enforce_permission_ceiling: Option<bool>,
    pub enforce_self_assignment_restriction: Option<bool>,
    /// Identifier of the connection profile.
    pub connection_profile_id: Option<String>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Option<String>,
    /// Strategies that may be chosen.
    pub allowed_strategies: Option<Vec<EnterpriseStrategy>>,
    /// Application that an invitation leads to.
    pub invitation_landing_client_id: Option<String>,
    pub admin_roles_assignment: Option<Vec<String>>,
    /// Whether the domain leads users to the organization.
    pub use_for_organization_discovery: Option<OrganizationTemplateUseForOrganizationDiscovery>,
    pub role_visibility_policy: Option<OrganizationTemplateRoleVisibilityPolicy>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `overrides` of
/// [`OrganizationTemplateRoleVisibilityPolicy`](super::OrganizationTemplateRoleVisibilityPolicy).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationTemplateRoleVisibilityOverride {
    pub role_id: Option<String>,
    pub access: Option<OrganizationTemplateRoleVisibility>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `role_visibility_policy` of [`OrganizationTemplate`](super::OrganizationTemplate).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationTemplateRoleVisibilityPolicy {
    /// Value at the beginning.
    pub default_value: Option<OrganizationTemplateRoleVisibility>,
    /// Values that differ from the feature flag's, by parameter.
    pub overrides: Option<Vec<OrganizationTemplateRoleVisibilityOverride>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `use_for_organization_discovery` of [`OrganizationTemplate`](super::OrganizationTemplate).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationTemplateUseForOrganizationDiscovery {
    /// Value at the beginning.
    pub default_value: Option<bool>,
    pub allowed_values: Option<Vec<bool>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /organizations/{organization_id}/roles/{role_id}/groups` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RoleGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Name of the tenant.
    pub tenant_name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
