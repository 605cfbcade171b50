// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `organization_access_level` of `OrganizationConnectionState`.
pub enum AccessLevel {
None = "none",
Readonly = "readonly",
Limited = "limited",
Full = "full",
}
}
