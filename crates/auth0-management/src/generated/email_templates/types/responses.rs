// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::EmailTemplateName;

/// What `POST /email-templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EmailTemplate {
    /// Name of the template.
    pub template: Option<EmailTemplateName>,
    /// Body of the email, as a template.
    pub body: Option<String>,
    /// Address that the email comes from.
    pub from: Option<String>,
    /// URL to which the user goes afterwards.
    #[serde(rename = "resultUrl")]
    pub result_url: Option<String>,
    /// Subject of the email, as a template.
    pub subject: Option<String>,
    /// Language of the template.
    pub syntax: Option<String>,
    /// Seconds for which links in the email are good.
    #[serde(rename = "urlLifetimeInSeconds")]
    pub url_lifetime_in_seconds: Option<i64>,
    /// Whether the result URL gets the email address.
    #[serde(rename = "includeEmailInRedirect")]
    pub include_email_in_redirect: Option<bool>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
