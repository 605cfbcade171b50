// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Json, Operation, Patch, Secret, string_enum};
use serde::Serialize;

/// API key credentials, a form of
/// [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq)]
pub struct ApiKeyCredentials {
    /// API key of the service. At least 1 character.
    pub api_key: Secret,
}

impl ApiKeyCredentials {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

auth0_core::__write! { ApiKeyCredentials {
    always api_key "api_key",
} }

/// Azure credentials, a form of
/// [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AzureCredentials {
    /// Connection string of Azure Communication Services. At least 1 character.
    pub connection_string: Option<Secret>,
}

auth0_core::__setters! { AzureCredentials {
    value connection_string: Secret,
} }

auth0_core::__write! { AzureCredentials {
    optional connection_string "connectionString",
} }

/// Request body of `POST /emails/provider`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEmailProvider {
    /// Provider, such as `ses` or `smtp`.
    pub name: EmailProviderName,
    /// Whether it is enabled. Default: `true`.
    pub enabled: Option<bool>,
    /// Address that emails come from.
    pub default_from_address: Option<String>,
    /// Credentials at the provider.
    pub credentials: NewEmailProviderCredentials,
    /// Settings that depend on the provider.
    pub settings: Option<Json>,
}

impl CreateEmailProvider {
    /// Creates the value with its required fields.
    pub fn new(name: EmailProviderName, credentials: NewEmailProviderCredentials) -> Self {
        Self {
            name,
            enabled: None,
            default_from_address: None,
            credentials,
            settings: None,
        }
    }
}

auth0_core::__setters! { CreateEmailProvider {
    plain enabled: bool,
    value default_from_address: String,
    value settings: Json,
} }

auth0_core::__write! { CreateEmailProvider {
    always name "name",
    optional enabled "enabled",
    optional default_from_address "default_from_address",
    always credentials "credentials",
    optional settings "settings",
} }

/// Custom credentials, a form of
/// [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CustomCredentials {}

auth0_core::__write! { CustomCredentials {
} }

/// The service that sends the tenant's email.
///
/// Returned by `GET /emails/provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EmailProvider {
    /// Provider, such as `ses` or `smtp`.
    pub name: Option<String>,
    /// Whether it is enabled.
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

string_enum! {
    /// An email provider name; a value in `name` of
    /// [`UpdateEmailProvider`](super::UpdateEmailProvider).
    pub enum EmailProviderName {
        /// `mailgun`.
        Mailgun = "mailgun",
        /// `mandrill`.
        Mandrill = "mandrill",
        /// `sendgrid`.
        Sendgrid = "sendgrid",
        /// `resend`.
        Resend = "resend",
        /// `ses`.
        Ses = "ses",
        /// `sparkpost`.
        Sparkpost = "sparkpost",
        /// `smtp`.
        Smtp = "smtp",
        /// `azure_cs`.
        AzureCs = "azure_cs",
        /// `ms365`.
        Ms365 = "ms365",
        /// `custom`.
        Custom = "custom",
    }
}

string_enum! {
    /// An email region; a value in `region` of [`SparkPostCredentials`](super::SparkPostCredentials).
    pub enum EmailRegion {
        /// `eu`.
        Eu = "eu",
    }
}

/// Mailgun credentials, a form of
/// [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MailgunCredentials {
    /// API key of the service. At least 1 character.
    pub api_key: Option<Secret>,
    /// Domain. At least 4 characters.
    pub domain: Option<String>,
    /// Region of the provider.
    pub region: Patch<EmailRegion>,
}

auth0_core::__setters! { MailgunCredentials {
    value api_key: Secret,
    value domain: String,
    patch region: EmailRegion,
} }

auth0_core::__write! { MailgunCredentials {
    optional api_key "api_key",
    optional domain "domain",
    patch region "region",
} }

/// Microsoft365 credentials, a form of
/// [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Microsoft365Credentials {
    /// Identifier of the tenant at Microsoft. At least 1 character.
    pub tenant_id: Option<String>,
    /// Identifier of the application. At least 1 character.
    pub client_id: Option<String>,
    /// Secret of the application. At least 1 character.
    pub client_secret: Option<Secret>,
}

auth0_core::__setters! { Microsoft365Credentials {
    value tenant_id: String,
    value client_id: String,
    value client_secret: Secret,
} }

auth0_core::__write! { Microsoft365Credentials {
    optional tenant_id "tenantId",
    optional client_id "clientId",
    optional client_secret "clientSecret",
} }

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
    /// Any other value, unchanged.
    Unknown(Json),
}

/// SES credentials, a form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SesCredentials {
    /// AWS access key ID. At least 1 character.
    pub access_key_id: Option<String>,
    /// AWS secret access key. At least 1 character.
    pub secret_access_key: Option<Secret>,
    /// Region of the provider. At least 1 character.
    pub region: Option<String>,
}

auth0_core::__setters! { SesCredentials {
    value access_key_id: String,
    value secret_access_key: Secret,
    value region: String,
} }

auth0_core::__write! { SesCredentials {
    optional access_key_id "accessKeyId",
    optional secret_access_key "secretAccessKey",
    optional region "region",
} }

/// SMTP credentials, a form of [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SmtpCredentials {
    /// Host of the SMTP server.
    pub smtp_host: Option<String>,
    /// Port of the SMTP server.
    pub smtp_port: Option<i64>,
    /// User name at the SMTP server. At least 1 character.
    pub smtp_user: Option<String>,
    /// Password at the SMTP server. At least 1 character.
    pub smtp_pass: Option<Secret>,
}

auth0_core::__setters! { SmtpCredentials {
    value smtp_host: String,
    plain smtp_port: i64,
    value smtp_user: String,
    value smtp_pass: Secret,
} }

auth0_core::__write! { SmtpCredentials {
    optional smtp_host "smtp_host",
    optional smtp_port "smtp_port",
    optional smtp_user "smtp_user",
    optional smtp_pass "smtp_pass",
} }

/// Spark post credentials, a form of
/// [`NewEmailProviderCredentials`](super::NewEmailProviderCredentials).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SparkPostCredentials {
    /// API key of the service. At least 1 character.
    pub api_key: Option<Secret>,
    /// Region of the provider.
    pub region: Patch<EmailRegion>,
}

auth0_core::__setters! { SparkPostCredentials {
    value api_key: Secret,
    patch region: EmailRegion,
} }

auth0_core::__write! { SparkPostCredentials {
    optional api_key "api_key",
    patch region "region",
} }

/// Request body of `PATCH /emails/provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateEmailProvider {
    /// Provider, such as `ses` or `smtp`.
    pub name: Option<EmailProviderName>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Address that emails come from.
    pub default_from_address: Option<String>,
    /// Credentials at the provider.
    pub credentials: Option<NewEmailProviderCredentials>,
    /// Settings that depend on the provider.
    pub settings: Patch<Json>,
}

auth0_core::__setters! { UpdateEmailProvider {
    value name: EmailProviderName,
    plain enabled: bool,
    value default_from_address: String,
    value credentials: NewEmailProviderCredentials,
    patch settings: Json,
} }

auth0_core::__write! { UpdateEmailProvider {
    optional name "name",
    optional enabled "enabled",
    optional default_from_address "default_from_address",
    optional credentials "credentials",
    patch settings "settings",
} }

/// Optional parameters of `GET /emails/provider`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetEmailProviderParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetEmailProviderParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetEmailProviderParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}
