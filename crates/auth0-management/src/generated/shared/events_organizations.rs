// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// An access level; a value in `organization_access_level` of `OrganizationConnectionState`.
    pub enum AccessLevel {
        /// None (`none`).
        None = "none",
        /// `readonly`.
        Readonly = "readonly",
        /// `limited`.
        Limited = "limited",
        /// `full`.
        Full = "full",
    }
}
