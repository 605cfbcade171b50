// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `key_use` of [`ConnectionKey`](super::ConnectionKey).
pub enum ConnectionKeyUse {
Encryption = "encryption",
Signing = "signing",
}
}

string_enum! {
/// The `synchronize_groups` of [`DirectoryProvisioning`](super::DirectoryProvisioning).
pub enum GroupSynchronization {
All = "all",
Off = "off",
Selected = "selected",
}
}
