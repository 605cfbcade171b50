// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `type` of `GET /roles`.
pub enum RoleType {
Tenant = "tenant",
Organization = "organization",
}
}
