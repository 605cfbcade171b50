// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A session cookie mode; a value in `mode` of [`SessionCookie`](super::SessionCookie).
    pub enum SessionCookieMode {
        /// `non-persistent`.
        NonPersistent = "non-persistent",
        /// `persistent`.
        Persistent = "persistent",
    }
}
