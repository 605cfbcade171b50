// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `enabled_features` of [`ConnectionProfile`](super::ConnectionProfile).
pub enum ConnectionFeature {
Scim = "scim",
UniversalLogout = "universal_logout",
DirectorySync = "directory_sync",
}
}

string_enum! {
/// The `default_value` of
/// [`ConnectionProfileCrossAppAccessResourceAppStatus`](super::ConnectionProfileCrossAppAccessResourceAppStatus).
pub enum ConnectionProfileCrossAppAccessResourceAppStatusValue {
Enabled = "enabled",
Disabled = "disabled",
}
}

string_enum! {
/// The `scopes` of
/// [`ConnectionProfileProvisioningScimTokens`](super::ConnectionProfileProvisioningScimTokens).
pub enum ConnectionProfileProvisioningScimTokenScope {
GetUsers = "get:users",
PostUsers = "post:users",
PatchUsers = "patch:users",
DeleteUsers = "delete:users",
PutUsers = "put:users",
}
}
