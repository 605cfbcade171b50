// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A token exchange profile type; a value in `type` of
    /// [`TokenExchangeProfile`](super::TokenExchangeProfile).
    pub enum TokenExchangeProfileType {
        /// `custom_authentication`.
        CustomAuthentication = "custom_authentication",
    }
}
