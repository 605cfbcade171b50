// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A connection key use; a value in `key_use` of [`ConnectionKey`](super::ConnectionKey).
    pub enum ConnectionKeyUse {
        /// `encryption`.
        Encryption = "encryption",
        /// `signing`.
        Signing = "signing",
    }
}

string_enum! {
    /// A group synchronization; a value in `synchronize_groups` of
    /// [`DirectoryProvisioning`](super::DirectoryProvisioning).
    pub enum GroupSynchronization {
        /// `all`.
        All = "all",
        /// `off`.
        Off = "off",
        /// `selected`.
        Selected = "selected",
    }
}
