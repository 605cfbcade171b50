// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A client grant default for; a value for `default_for` of `GET /client-grants`.
    pub enum ClientGrantDefaultFor {
        /// `third_party_clients`.
        ThirdPartyClients = "third_party_clients",
    }
}

string_enum! {
    /// A client grant sort field; a value for `sort` of `GET /client-grants/search`.
    pub enum ClientGrantSortField {
        /// `audience`.
        Audience = "audience",
        /// `updated_at`.
        UpdatedAt = "updated_at",
    }
}
