// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A hook trigger ID; a value for `triggerId` of `GET /hooks`.
    pub enum HookTriggerId {
        /// `credentials-exchange`.
        CredentialsExchange = "credentials-exchange",
        /// `pre-user-registration`.
        PreUserRegistration = "pre-user-registration",
        /// `post-user-registration`.
        PostUserRegistration = "post-user-registration",
        /// `post-change-password`.
        PostChangePassword = "post-change-password",
        /// `send-phone-message`.
        SendPhoneMessage = "send-phone-message",
    }
}
