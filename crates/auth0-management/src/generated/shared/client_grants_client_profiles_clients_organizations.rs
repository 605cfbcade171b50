// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// Organization usage; a value in `organization_usage` of `ClientGrant`.
    pub enum OrganizationUsage {
        /// Users cannot log in to an organization (`deny`).
        Deny = "deny",
        /// Users may log in to an organization (`allow`).
        Allow = "allow",
        /// Users must log in to an organization (`require`).
        Require = "require",
    }
}
