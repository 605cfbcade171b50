// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `organization_usage` of `ClientGrant`.
pub enum OrganizationUsage {
Deny = "deny",
Allow = "allow",
Require = "require",
}
}
