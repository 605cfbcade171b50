// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

/// The service that sends the tenant's email.
///
/// Returned by `GET /emails/provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailProvider {
    /// Provider, such as `ses` or `smtp`.
    pub name: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Address that emails come from.
    pub default_from_address: Option<String>,
    /// Credentials at the provider.
    pub credentials: Option<EmailProviderCredentials>,
    /// Settings that depend on the provider.
    pub settings: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EmailProvider {
    optional name "name",
    optional enabled "enabled",
    optional default_from_address "default_from_address",
    optional credentials "credentials",
    optional settings "settings",
} }
auth0_core::__read!(EmailProvider);

/// Email provider credentials, in `credentials` of [`EmailProvider`](super::EmailProvider).
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EmailProviderCredentials {
    optional api_user "api_user",
    optional region "region",
    optional smtp_host "smtp_host",
    optional smtp_port "smtp_port",
    optional smtp_user "smtp_user",
    optional domain "domain",
} }
auth0_core::__read!(EmailProviderCredentials);
