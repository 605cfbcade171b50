// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    ApiKeyCredentials, AzureCredentials, CustomCredentials, MailgunCredentials,
    Microsoft365Credentials, SesCredentials, SmtpCredentials, SparkPostCredentials,
};

/// New email provider credentials, in `credentials` of
/// [`UpdateEmailProvider`](super::UpdateEmailProvider).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NewEmailProviderCredentials {
    /// An API key.
    ApiKey(ApiKeyCredentials),
    /// An SES.
    Ses(SesCredentials),
    /// An SMTP.
    Smtp(SmtpCredentials),
    /// A spark post.
    SparkPost(SparkPostCredentials),
    /// A mailgun.
    Mailgun(MailgunCredentials),
    /// An Azure.
    Azure(AzureCredentials),
    /// A microsoft365.
    Microsoft365(Microsoft365Credentials),
    /// A custom.
    Custom(CustomCredentials),
    /// Any other value, as it came.
    Unknown(Json),
}
