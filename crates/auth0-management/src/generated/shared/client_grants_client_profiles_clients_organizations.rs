// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// Organization usage; a value in `organization_usage` of `ClientGrant`.
    pub enum OrganizationUsage {
        /// `deny`.
        Deny = "deny",
        /// `allow`.
        Allow = "allow",
        /// `require`.
        Require = "require",
    }
}
