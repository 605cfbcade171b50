// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A connection feature; a value in `enabled_features` of
    /// [`ConnectionProfile`](super::ConnectionProfile).
    pub enum ConnectionFeature {
        /// `scim`.
        Scim = "scim",
        /// `universal_logout`.
        UniversalLogout = "universal_logout",
        /// `directory_sync`.
        DirectorySync = "directory_sync",
    }
}

string_enum! {
    /// A connection profile cross app access resource app status value; a value in `default_value` of
    /// [`ConnectionProfileCrossAppAccessResourceAppStatus`](super::ConnectionProfileCrossAppAccessResourceAppStatus).
    pub enum ConnectionProfileCrossAppAccessResourceAppStatusValue {
        /// `enabled`.
        Enabled = "enabled",
        /// `disabled`.
        Disabled = "disabled",
    }
}

string_enum! {
    /// A connection profile provisioning SCIM token scope; a value in `scopes` of
    /// [`ConnectionProfileProvisioningScimTokens`](super::ConnectionProfileProvisioningScimTokens).
    pub enum ConnectionProfileProvisioningScimTokenScope {
        /// `get:users`.
        GetUsers = "get:users",
        /// `post:users`.
        PostUsers = "post:users",
        /// `patch:users`.
        PatchUsers = "patch:users",
        /// `delete:users`.
        DeleteUsers = "delete:users",
        /// `put:users`.
        PutUsers = "put:users",
    }
}
