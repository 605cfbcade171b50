// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `oidc_mapping` of [`UserIdMapping`](super::UserIdMapping).
pub enum UserIdOidcMapping {
Sub = "sub",
}
}

string_enum! {
/// The `oidc_mapping` of [`UserIdOverride`](super::UserIdOverride).
pub enum UserIdOidcOverride {
Sub = "sub",
Oid = "oid",
Email = "email",
}
}
