// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json, Secret};

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

/// An organization client, listed by `GET /organizations/{id}/clients`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    pub use_for_member_access: Option<bool>,
    /// The application.
    pub client: Option<OrganizationClientMetadata>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationClient {
    optional client_id "client_id",
    optional use_for_member_access "use_for_member_access",
    optional client "client",
} }
auth0_core::__read!(OrganizationClient);

/// An organization client grant, listed by `GET /organizations/{id}/client-grants`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationClientGrant {
    optional id "id",
    optional client_id "client_id",
    optional audience "audience",
    optional scope "scope",
    optional organization_usage "organization_usage",
    optional allow_any_organization "allow_any_organization",
    optional subject_type "subject_type",
    optional grant_id "grant_id",
} }
auth0_core::__read!(OrganizationClientGrant);

/// Organization client metadata, in `client` of [`OrganizationClient`](super::OrganizationClient).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationClientMetadata {
    /// Unique name.
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationClientMetadata {
    optional name "name",
    optional app_type "app_type",
    optional logo_uri "logo_uri",
    optional is_first_party "is_first_party",
    optional grant_types "grant_types",
    optional organization_usage "organization_usage",
} }
auth0_core::__read!(OrganizationClientMetadata);

/// An organization connection state, listed by `GET /organizations/{id}/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationConnectionState {
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
    pub connection_id: Option<String>,
    /// The connection itself.
    pub connection: Option<OrganizationConnectionSummary>,
    pub organization_member_access_level: Option<AccessLevel>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationConnectionState {
    optional organization_connection_name "organization_connection_name",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
    optional organization_access_level "organization_access_level",
    optional is_enabled "is_enabled",
    optional connection_id "connection_id",
    optional connection "connection",
    optional organization_member_access_level "organization_member_access_level",
} }
auth0_core::__read!(OrganizationConnectionState);

/// A domain that leads users to their organization.
///
/// Listed by `GET /organizations/{id}/discovery-domains`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationDiscoveryDomain {
    optional id "id",
    optional domain "domain",
    optional status "status",
    optional use_for_organization_discovery "use_for_organization_discovery",
    optional verification_txt "verification_txt",
    optional verification_host "verification_host",
} }
auth0_core::__read!(OrganizationDiscoveryDomain);

/// An invitation to join an organization.
///
/// Listed by `GET /organizations/{id}/invitations`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationInvitation {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the organization. Up to 50 characters.
    pub organization_id: Option<String>,
    /// Inviter.
    pub inviter: Option<OrganizationInvitationInviter>,
    /// Invitee.
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationInvitation {
    optional id "id",
    optional organization_id "organization_id",
    optional inviter "inviter",
    optional invitee "invitee",
    optional invitation_url "invitation_url",
    optional created_at "created_at",
    optional expires_at "expires_at",
    optional client_id "client_id",
    optional connection_id "connection_id",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional roles "roles",
    optional ticket_id "ticket_id",
} }
auth0_core::__read!(OrganizationInvitation);

/// A user who belongs to an organization.
///
/// Listed by `GET /organizations/{id}/members`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationMember {
    optional user_id "user_id",
    optional picture "picture",
    optional name "name",
    optional email "email",
    optional roles "roles",
} }
auth0_core::__read!(OrganizationMember);

/// An organization member effective role, listed by
/// `GET /organizations/{id}/members/{user_id}/effective-roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationMemberEffectiveRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub description: Option<String>,
    /// Whether it is given directly, by a role or by a group.
    pub sources: Option<Vec<OrganizationMemberEffectiveRoleSource>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationMemberEffectiveRole {
    optional id "id",
    optional name "name",
    optional description "description",
    optional sources "sources",
} }
auth0_core::__read!(OrganizationMemberEffectiveRole);

/// An organization member role, in `roles` of [`OrganizationMember`](super::OrganizationMember).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationMemberRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationMemberRole {
    optional id "id",
    optional name "name",
} }
auth0_core::__read!(OrganizationMemberRole);

/// An organization template, returned by `GET /organizations/{id}/organization-templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
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
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationTemplate {
    optional id "id",
    optional name "name",
    optional is_default "is_default",
    optional organization_deletion_behavior "organization_deletion_behavior",
    optional connection_deletion_behavior "connection_deletion_behavior",
    optional enforce_permission_ceiling "enforce_permission_ceiling",
    optional enforce_self_assignment_restriction "enforce_self_assignment_restriction",
    optional connection_profile_id "connection_profile_id",
    optional user_attribute_profile_id "user_attribute_profile_id",
    optional allowed_strategies "allowed_strategies",
    optional invitation_landing_client_id "invitation_landing_client_id",
    optional admin_roles_assignment "admin_roles_assignment",
    optional use_for_organization_discovery "use_for_organization_discovery",
    optional role_visibility_policy "role_visibility_policy",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(OrganizationTemplate);

/// An organization template role visibility override, in `overrides` of
/// [`OrganizationTemplateRoleVisibilityPolicy`](super::OrganizationTemplateRoleVisibilityPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationTemplateRoleVisibilityOverride {
    pub role_id: Option<String>,
    pub access: Option<OrganizationTemplateRoleVisibility>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationTemplateRoleVisibilityOverride {
    optional role_id "role_id",
    optional access "access",
} }
auth0_core::__read!(OrganizationTemplateRoleVisibilityOverride);

/// An organization template role visibility policy, in `role_visibility_policy` of
/// [`OrganizationTemplate`](super::OrganizationTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationTemplateRoleVisibilityPolicy {
    /// Default value.
    pub default_value: Option<OrganizationTemplateRoleVisibility>,
    /// Roles whose visibility differs from the default.
    pub overrides: Option<Vec<OrganizationTemplateRoleVisibilityOverride>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationTemplateRoleVisibilityPolicy {
    optional default_value "default_value",
    optional overrides "overrides",
} }
auth0_core::__read!(OrganizationTemplateRoleVisibilityPolicy);

/// An organization template use for organization discovery, in `use_for_organization_discovery` of
/// [`OrganizationTemplate`](super::OrganizationTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationTemplateUseForOrganizationDiscovery {
    pub default_value: Option<bool>,
    pub allowed_values: Option<Vec<bool>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationTemplateUseForOrganizationDiscovery {
    optional default_value "default_value",
    optional allowed_values "allowed_values",
} }
auth0_core::__read!(OrganizationTemplateUseForOrganizationDiscovery);

/// A role group, listed by `GET /organizations/{organization_id}/roles/{role_id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoleGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Name of the tenant.
    pub tenant_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RoleGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional connection_id "connection_id",
    optional organization_id "organization_id",
    optional tenant_name "tenant_name",
    optional description "description",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(RoleGroup);
