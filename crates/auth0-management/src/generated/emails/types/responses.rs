// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

/// What `GET /emails/provider` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EmailProvider {
    /// Provider, such as `ses` or `smtp`.
    pub name: Option<String>,
    /// Whether it is on. Default: `true`.
    pub enabled: Option<bool>,
    /// Address that emails come from.
    pub default_from_address: Option<String>,
    /// Credentials at the provider.
    pub credentials: Option<EmailProviderCredentials>,
    /// Settings that depend on the provider.
    pub settings: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `credentials` of [`EmailProvider`](super::EmailProvider).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EmailProviderCredentials {
    /// User of the provider's API.
    pub api_user: Option<String>,
    /// Region of the provider.
    pub region: Option<String>,
    /// Host of the SMTP server.
    pub smtp_host: Option<String>,
    /// Port of the SMTP server.
    pub smtp_port: Option<i64>,
    /// User name at the SMTP server.
    pub smtp_user: Option<String>,
    /// Domain at the provider.
    pub domain: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
