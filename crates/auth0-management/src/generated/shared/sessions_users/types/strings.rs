// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `mode` of [`SessionCookie`](super::SessionCookie).
pub enum SessionCookieMode {
NonPersistent = "non-persistent",
Persistent = "persistent",
}
}
