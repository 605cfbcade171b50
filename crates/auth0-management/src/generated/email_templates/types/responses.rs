// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::EmailTemplateName;

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
    /// Whether it is on.
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
