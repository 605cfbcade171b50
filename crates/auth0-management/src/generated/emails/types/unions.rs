// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    ApiKeyCredentials, AzureCredentials, CustomCredentials, MailgunCredentials,
    Microsoft365Credentials, SesCredentials, SmtpCredentials, SparkPostCredentials,
};

/// The `credentials` of [`UpdateEmailProvider`](super::UpdateEmailProvider).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NewEmailProviderCredentials {
    ApiKey(ApiKeyCredentials),
    Ses(SesCredentials),
    Smtp(SmtpCredentials),
    SparkPost(SparkPostCredentials),
    Mailgun(MailgunCredentials),
    Azure(AzureCredentials),
    Microsoft365(Microsoft365Credentials),
    Custom(CustomCredentials),
    /// Any other value, as it came.
    Unknown(Json),
}
