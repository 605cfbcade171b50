// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `oidc_mapping` of [`UserAttributeProfileUserId`].
pub enum UserAttributeProfileUserIdOidcMapping {
Sub = "sub",
}
}

string_enum! {
/// The `oidc_mapping` of [`UserAttributeProfileStrategyOverridesUserIdMapping`].
pub enum UserAttributeProfileUserIdOidcStrategyOverrideMapping {
Sub = "sub",
Oid = "oid",
Email = "email",
}
}
