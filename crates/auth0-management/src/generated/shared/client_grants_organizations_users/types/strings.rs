// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `third_party_client_access` of [`Organization`](super::Organization).
pub enum OrganizationThirdPartyClientAccess {
Block = "block",
Allow = "allow",
}
}
