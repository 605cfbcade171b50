// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `enabled_features` of [`ConnectionProfile`](super::ConnectionProfile).
pub enum ConnectionFeature {
Scim = "scim",
UniversalLogout = "universal_logout",
}
}

string_enum! {
/// The `show_as_button` of [`ConnectionProfileOrganization`](super::ConnectionProfileOrganization).
pub enum ConnectionProfileRequirement {
None = "none",
Optional = "optional",
Required = "required",
}
}
