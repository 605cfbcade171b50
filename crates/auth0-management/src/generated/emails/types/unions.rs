// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    ApiKeyCredentials, AzureCredentials, CustomCredentials, MailgunCredentials,
    Microsoft365Credentials, SesCredentials, SmtpCredentials, SparkPostCredentials,
};

/// The `credentials` of [`UpdateEmailProvider`](super::UpdateEmailProvider).
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NewEmailProviderCredentials {
    NewEmailProviderCredentials1(ApiKeyCredentials),
    NewEmailProviderCredentials2(SesCredentials),
    NewEmailProviderCredentials3(SmtpCredentials),
    NewEmailProviderCredentials4(SparkPostCredentials),
    NewEmailProviderCredentials5(MailgunCredentials),
    NewEmailProviderCredentials6(AzureCredentials),
    NewEmailProviderCredentials7(Microsoft365Credentials),
    CustomCredentials(CustomCredentials),
    /// Anything else.
    Unknown(Json),
}
