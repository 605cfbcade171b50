// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch, Secret};
use serde::Serialize;

use super::{EmailProviderName, EmailRegion, NewEmailProviderCredentials};

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Serialize)]
pub struct ApiKeyCredentials {
    /// API key of the service. At least 1 character.
    pub api_key: Secret,
}

impl ApiKeyCredentials {
    /// With what it must have.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct AzureCredentials {
    /// Connection string of Azure Communication Services. At least 1 character.
    #[serde(rename = "connectionString", skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
}

/// What `POST /emails/provider` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateEmailProvider {
    /// Provider, such as `ses` or `smtp`.
    pub name: EmailProviderName,
    /// Whether it is on. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Address that emails come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// Credentials at the provider.
    pub credentials: NewEmailProviderCredentials,
    /// Settings that depend on the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub settings: Patch<Json>,
}

impl CreateEmailProvider {
    /// With what it must have.
    pub fn new(name: EmailProviderName, credentials: NewEmailProviderCredentials) -> Self {
        Self {
            name,
            enabled: None,
            default_from_address: None,
            credentials,
            settings: Patch::Absent,
        }
    }
}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct CustomCredentials {}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct MailgunCredentials {
    /// API key of the service. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Domain. At least 4 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Region of the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub region: Patch<EmailRegion>,
}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct Microsoft365Credentials {
    /// Identifier of the tenant at Microsoft. At least 1 character.
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Identifier of the application. At least 1 character.
    #[serde(rename = "clientId", skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Secret of the application. At least 1 character.
    #[serde(rename = "clientSecret", skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SesCredentials {
    /// AWS access key ID. At least 1 character.
    #[serde(rename = "accessKeyId", skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// AWS secret access key. At least 1 character.
    #[serde(rename = "secretAccessKey", skip_serializing_if = "Option::is_none")]
    pub secret_access_key: Option<Secret>,
    /// Region of the provider. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SmtpCredentials {
    /// Host of the SMTP server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_host: Option<String>,
    /// Port of the SMTP server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_port: Option<i64>,
    /// User name at the SMTP server. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// Password at the SMTP server. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub smtp_pass: Option<Secret>,
}

/// One form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SparkPostCredentials {
    /// API key of the service. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Region of the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub region: Patch<EmailRegion>,
}

/// What `PATCH /emails/provider` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateEmailProvider {
    /// Provider, such as `ses` or `smtp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<EmailProviderName>,
    /// Whether it is on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Address that emails come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_from_address: Option<String>,
    /// Credentials at the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<NewEmailProviderCredentials>,
    /// Settings that depend on the provider.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub settings: Patch<Json>,
}
