// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `triggerId` of `GET /hooks`.
pub enum HookTriggerId {
CredentialsExchange = "credentials-exchange",
PreUserRegistration = "pre-user-registration",
PostUserRegistration = "post-user-registration",
PostChangePassword = "post-change-password",
SendPhoneMessage = "send-phone-message",
}
}
