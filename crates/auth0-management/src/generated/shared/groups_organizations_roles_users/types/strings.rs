// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A role type; a value for `type` of `GET /roles`.
    pub enum RoleType {
        /// `tenant`.
        Tenant = "tenant",
        /// `organization`.
        Organization = "organization",
    }
}
