// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::EmailTemplateName;

/// What `POST /email-templates` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateEmailTemplate {
    /// Name of the template.
    pub template: EmailTemplateName,
    /// Body of the email, as a template.
    pub body: Option<String>,
    /// Address that the email comes from.
    pub from: Option<String>,
    /// URL to which the user goes afterwards.
    #[serde(rename = "resultUrl", skip_serializing_if = "Patch::is_absent")]
    pub result_url: Patch<String>,
    /// Subject of the email, as a template.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<String>,
    /// Seconds for which links in the email are good.
    #[serde(
        rename = "urlLifetimeInSeconds",
        skip_serializing_if = "Patch::is_absent"
    )]
    pub url_lifetime_in_seconds: Patch<i64>,
    /// Whether the result URL gets the email address.
    #[serde(
        rename = "includeEmailInRedirect",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

impl CreateEmailTemplate {
    /// With what it must have.
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
            result_url: Patch::Absent,
            subject,
            syntax,
            url_lifetime_in_seconds: Patch::Absent,
            include_email_in_redirect: None,
            enabled,
        }
    }
}

/// What `PUT /email-templates/{templateName}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetEmailTemplate {
    /// Name of the template.
    pub template: EmailTemplateName,
    /// Body of the email, as a template.
    pub body: Option<String>,
    /// Address that the email comes from.
    pub from: Option<String>,
    /// URL to which the user goes afterwards.
    #[serde(rename = "resultUrl", skip_serializing_if = "Patch::is_absent")]
    pub result_url: Patch<String>,
    /// Subject of the email, as a template.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<String>,
    /// Seconds for which links in the email are good.
    #[serde(
        rename = "urlLifetimeInSeconds",
        skip_serializing_if = "Patch::is_absent"
    )]
    pub url_lifetime_in_seconds: Patch<i64>,
    /// Whether the result URL gets the email address.
    #[serde(
        rename = "includeEmailInRedirect",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

impl SetEmailTemplate {
    /// With what it must have.
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
            result_url: Patch::Absent,
            subject,
            syntax,
            url_lifetime_in_seconds: Patch::Absent,
            include_email_in_redirect: None,
            enabled,
        }
    }
}

/// What `PATCH /email-templates/{templateName}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateEmailTemplate {
    /// Name of the template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<EmailTemplateName>,
    /// Body of the email, as a template.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub body: Patch<String>,
    /// Address that the email comes from.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub from: Patch<String>,
    /// URL to which the user goes afterwards.
    #[serde(rename = "resultUrl", skip_serializing_if = "Patch::is_absent")]
    pub result_url: Patch<String>,
    /// Subject of the email, as a template.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub subject: Patch<String>,
    /// Language of the template.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub syntax: Patch<String>,
    /// Seconds for which links in the email are good.
    #[serde(
        rename = "urlLifetimeInSeconds",
        skip_serializing_if = "Patch::is_absent"
    )]
    pub url_lifetime_in_seconds: Patch<i64>,
    /// Whether the result URL gets the email address.
    #[serde(
        rename = "includeEmailInRedirect",
        skip_serializing_if = "Option::is_none"
    )]
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is on.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub enabled: Patch<bool>,
}
