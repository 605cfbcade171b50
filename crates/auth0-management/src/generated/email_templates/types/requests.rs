// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::EmailTemplateName;

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
    /// Whether it is on.
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
    /// Whether it is on.
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
    /// Whether it is on.
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
