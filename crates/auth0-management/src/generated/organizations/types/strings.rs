// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `organization_deletion_behavior` of [`OrganizationTemplate`](super::OrganizationTemplate).
pub enum DeletionBehavior {
Allow = "allow",
AllowIfEmpty = "allow_if_empty",
}
}

string_enum! {
/// The `status` of [`OrganizationDiscoveryDomain`](super::OrganizationDiscoveryDomain).
pub enum OrganizationDiscoveryDomainStatus {
Pending = "pending",
Verified = "verified",
}
}

string_enum! {
/// The `sources` of [`OrganizationMemberEffectiveRole`](super::OrganizationMemberEffectiveRole).
pub enum OrganizationMemberEffectiveRoleSource {
Direct = "direct",
Groups = "groups",
}
}

string_enum! {
/// The `sort` of `GET /organizations/search`.
pub enum OrganizationSortField {
Name = "name",
DisplayName = "display_name",
CreatedAt = "created_at",
}
}

string_enum! {
/// The `default_value` of
/// [`OrganizationTemplateRoleVisibilityPolicy`](super::OrganizationTemplateRoleVisibilityPolicy).
pub enum OrganizationTemplateRoleVisibility {
Write = "write",
ReadOnly = "read_only",
Hidden = "hidden",
}
}
