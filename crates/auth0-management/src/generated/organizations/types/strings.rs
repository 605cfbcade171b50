// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `organization_deletion_behavior` of [`OrganizationTemplate`](super::OrganizationTemplate).
pub enum ConnectionDeletionBehavior {
Allow = "allow",
AllowIfEmpty = "allow_if_empty",
}
}

string_enum! {
/// The `organization_access_level` of
/// [`OrganizationConnectionState`](super::OrganizationConnectionState).
pub enum OrganizationAccessLevel {
None = "none",
Readonly = "readonly",
Limited = "limited",
Full = "full",
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
/// The `allowed_strategies` of [`OrganizationTemplate`](super::OrganizationTemplate).
pub enum OrganizationTemplateAllowedStrategy {
Adfs = "adfs",
GoogleApps = "google-apps",
Oidc = "oidc",
Okta = "okta",
Pingfederate = "pingfederate",
Samlp = "samlp",
Waad = "waad",
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

string_enum! {
/// The `organization_usage` of [`OrganizationClientGrant`](super::OrganizationClientGrant).
pub enum OrganizationUsage {
Deny = "deny",
Allow = "allow",
Require = "require",
}
}
