// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// An email template name; a value for `templateName` of `GET /email-templates/{templateName}`.
    pub enum EmailTemplateName {
        /// `verify_email`.
        VerifyEmail = "verify_email",
        /// `verify_email_by_code`.
        VerifyEmailByCode = "verify_email_by_code",
        /// `auth_email_by_code`.
        AuthEmailByCode = "auth_email_by_code",
        /// `reset_email`.
        ResetEmail = "reset_email",
        /// `reset_email_by_code`.
        ResetEmailByCode = "reset_email_by_code",
        /// `welcome_email`.
        WelcomeEmail = "welcome_email",
        /// `blocked_account`.
        BlockedAccount = "blocked_account",
        /// `stolen_credentials`.
        StolenCredentials = "stolen_credentials",
        /// `enrollment_email`.
        EnrollmentEmail = "enrollment_email",
        /// `mfa_oob_code`.
        MfaOobCode = "mfa_oob_code",
        /// `user_invitation`.
        UserInvitation = "user_invitation",
        /// `change_password`.
        ChangePassword = "change_password",
        /// `password_reset`.
        PasswordReset = "password_reset",
        /// `async_approval`.
        AsyncApproval = "async_approval",
    }
}
