// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A ticket identity provider; a value in `provider` of
    /// [`ChangePasswordTicketIdentity`](super::ChangePasswordTicketIdentity).
    pub enum TicketIdentityProvider {
        /// Auth0's own user store (`auth0`).
        Auth0 = "auth0",
    }
}
