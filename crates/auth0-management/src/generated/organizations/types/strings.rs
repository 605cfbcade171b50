// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

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
/// The `organization_usage` of [`OrganizationClientGrant`](super::OrganizationClientGrant).
pub enum OrganizationUsage {
Deny = "deny",
Allow = "allow",
Require = "require",
}
}
