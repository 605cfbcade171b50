// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Patch, string_enum};

/// Request body of `POST /email-templates`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEmailTemplate {
    /// Name of the template.
    pub template: EmailTemplateName,
    /// Body of the email, as a template.
    pub body: Option<String>,
    /// Address that the email comes from.
    pub from: Option<String>,
    /// URL to which the user goes afterwards.
    pub result_url: Option<String>,
    /// Subject of the email, as a template.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<String>,
    /// Seconds for which links in the email are good.
    pub url_lifetime_in_seconds: Option<i64>,
    /// Whether the result URL gets the email address.
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
}

impl CreateEmailTemplate {
    /// Creates the value with its required fields.
    pub fn new(
        template: EmailTemplateName,
        body: Option<String>,
        from: Option<String>,
        subject: Option<String>,
        syntax: Option<String>,
        enabled: Option<bool>,
    ) -> Self {
        Self {
            template,
            body,
            from,
            result_url: None,
            subject,
            syntax,
            url_lifetime_in_seconds: None,
            include_email_in_redirect: None,
            enabled,
        }
    }
}

auth0_core::__setters! { CreateEmailTemplate {
    value result_url: String,
    plain url_lifetime_in_seconds: i64,
    plain include_email_in_redirect: bool,
} }

auth0_core::__write! { CreateEmailTemplate {
    always template "template",
    always body "body",
    always from "from",
    optional result_url "resultUrl",
    always subject "subject",
    always syntax "syntax",
    optional url_lifetime_in_seconds "urlLifetimeInSeconds",
    optional include_email_in_redirect "includeEmailInRedirect",
    always enabled "enabled",
} }

/// The subject and body of one kind of email.
///
/// Returned by `POST /email-templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailTemplate {
    /// Name of the template.
    pub template: Option<EmailTemplateName>,
    /// Body of the email, as a template.
    pub body: Option<String>,
    /// Address that the email comes from.
    pub from: Option<String>,
    /// URL to which the user goes afterwards.
    pub result_url: Option<String>,
    /// Subject of the email, as a template.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<String>,
    /// Seconds for which links in the email are good.
    pub url_lifetime_in_seconds: Option<i64>,
    /// Whether the result URL gets the email address.
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EmailTemplate {
    optional template "template",
    optional body "body",
    optional from "from",
    optional result_url "resultUrl",
    optional subject "subject",
    optional syntax "syntax",
    optional url_lifetime_in_seconds "urlLifetimeInSeconds",
    optional include_email_in_redirect "includeEmailInRedirect",
    optional enabled "enabled",
} }
auth0_core::__read!(EmailTemplate);

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

/// Request body of `PUT /email-templates/{templateName}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetEmailTemplate {
    /// Name of the template.
    pub template: EmailTemplateName,
    /// Body of the email, as a template.
    pub body: Option<String>,
    /// Address that the email comes from.
    pub from: Option<String>,
    /// URL to which the user goes afterwards.
    pub result_url: Option<String>,
    /// Subject of the email, as a template.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<String>,
    /// Seconds for which links in the email are good.
    pub url_lifetime_in_seconds: Option<i64>,
    /// Whether the result URL gets the email address.
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
}

impl SetEmailTemplate {
    /// Creates the value with its required fields.
    pub fn new(
        template: EmailTemplateName,
        body: Option<String>,
        from: Option<String>,
        subject: Option<String>,
        syntax: Option<String>,
        enabled: Option<bool>,
    ) -> Self {
        Self {
            template,
            body,
            from,
            result_url: None,
            subject,
            syntax,
            url_lifetime_in_seconds: None,
            include_email_in_redirect: None,
            enabled,
        }
    }
}

auth0_core::__setters! { SetEmailTemplate {
    value result_url: String,
    plain url_lifetime_in_seconds: i64,
    plain include_email_in_redirect: bool,
} }

auth0_core::__write! { SetEmailTemplate {
    always template "template",
    always body "body",
    always from "from",
    optional result_url "resultUrl",
    always subject "subject",
    always syntax "syntax",
    optional url_lifetime_in_seconds "urlLifetimeInSeconds",
    optional include_email_in_redirect "includeEmailInRedirect",
    always enabled "enabled",
} }

/// Request body of `PATCH /email-templates/{templateName}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEmailTemplate {
    /// Name of the template.
    pub template: Option<EmailTemplateName>,
    /// Body of the email, as a template.
    pub body: Patch<String>,
    /// Address that the email comes from.
    pub from: Patch<String>,
    /// URL to which the user goes afterwards.
    pub result_url: Patch<String>,
    /// Subject of the email, as a template.
    pub subject: Patch<String>,
    /// Language of the template.
    pub syntax: Patch<String>,
    /// Seconds for which links in the email are good.
    pub url_lifetime_in_seconds: Patch<i64>,
    /// Whether the result URL gets the email address.
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is enabled.
    pub enabled: Patch<bool>,
}

auth0_core::__setters! { UpdateEmailTemplate {
    value template: EmailTemplateName,
    patch body: String,
    patch from: String,
    patch result_url: String,
    patch subject: String,
    patch syntax: String,
    patch url_lifetime_in_seconds: i64,
    plain include_email_in_redirect: bool,
    patch enabled: bool,
} }

auth0_core::__write! { UpdateEmailTemplate {
    optional template "template",
    patch body "body",
    patch from "from",
    patch result_url "resultUrl",
    patch subject "subject",
    patch syntax "syntax",
    patch url_lifetime_in_seconds "urlLifetimeInSeconds",
    optional include_email_in_redirect "includeEmailInRedirect",
    patch enabled "enabled",
} }
