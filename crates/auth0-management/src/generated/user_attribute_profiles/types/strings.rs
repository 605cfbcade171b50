// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A user ID OIDC mapping; a value in `oidc_mapping` of [`UserIdMapping`](super::UserIdMapping).
    pub enum UserIdOidcMapping {
        /// `sub`.
        Sub = "sub",
    }
}

string_enum! {
    /// A user ID OIDC override; a value in `oidc_mapping` of [`UserIdOverride`](super::UserIdOverride).
    pub enum UserIdOidcOverride {
        /// `sub`.
        Sub = "sub",
        /// `oid`.
        Oid = "oid",
        /// Email (`email`).
        Email = "email",
    }
}
