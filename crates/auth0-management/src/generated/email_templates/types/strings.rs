// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `templateName` of `GET /email-templates/{templateName}`.
pub enum EmailTemplateName {
VerifyEmail = "verify_email",
VerifyEmailByCode = "verify_email_by_code",
AuthEmailByCode = "auth_email_by_code",
ResetEmail = "reset_email",
ResetEmailByCode = "reset_email_by_code",
WelcomeEmail = "welcome_email",
BlockedAccount = "blocked_account",
StolenCredentials = "stolen_credentials",
EnrollmentEmail = "enrollment_email",
MfaOobCode = "mfa_oob_code",
UserInvitation = "user_invitation",
ChangePassword = "change_password",
PasswordReset = "password_reset",
AsyncApproval = "async_approval",
}
}
