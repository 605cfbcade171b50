// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `show_as_button` of `ConnectionProfileOrganization`.
pub enum Requirement {
None = "none",
Optional = "optional",
Required = "required",
}
}
