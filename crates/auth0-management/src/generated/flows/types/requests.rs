// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Patch, Secret};
use serde::Serialize;

use super::{
    CreateVaultConnectionHttpSetup, CreateVaultConnectionHubspotSetup,
    CreateVaultConnectionMailchimpSetup, CreateVaultConnectionPipedriveSetup,
    CreateVaultConnectionSlackSetup, CreateVaultConnectionStripeSetup, FlowAction,
    UpdateVaultConnectionSetup, VaultConnectionHttpApiKeySetupIn, VaultConnectionSetupJwtAlgorithm,
    VaultConnectionSetupTypeApiKey,
};

/// What `POST /flows` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlow {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Actions, in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<FlowAction>>,
}

impl CreateFlow {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            actions: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `ACTIVECAMPAIGN`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionActivecampaign {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupApiKeyWithBaseUrl>,
}

impl CreateVaultConnectionActivecampaign {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `AIRTABLE`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionAirtable {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupApiKey>,
}

impl CreateVaultConnectionAirtable {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `AUTH0`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionAuth0 {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupOauthApp>,
}

impl CreateVaultConnectionAuth0 {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `BIGQUERY`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionBigquery {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupBigqueryOauthJwt>,
}

impl CreateVaultConnectionBigquery {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `CLEARBIT`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionClearbit {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupSecretApiKey>,
}

impl CreateVaultConnectionClearbit {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `DOCUSIGN`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionDocusign {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupOauthCode>,
}

impl CreateVaultConnectionDocusign {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `HTTP`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionHttp {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateVaultConnectionHttpSetup>,
}

impl CreateVaultConnectionHttp {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `HUBSPOT`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionHubspot {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateVaultConnectionHubspotSetup>,
}

impl CreateVaultConnectionHubspot {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `JWT`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionJwt {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupJwt>,
}

impl CreateVaultConnectionJwt {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `MAILCHIMP`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionMailchimp {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateVaultConnectionMailchimpSetup>,
}

impl CreateVaultConnectionMailchimp {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `MAILJET`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionMailjet {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupMailjetApiKey>,
}

impl CreateVaultConnectionMailjet {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `PIPEDRIVE`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionPipedrive {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateVaultConnectionPipedriveSetup>,
}

impl CreateVaultConnectionPipedrive {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `SLACK`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionSlack {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateVaultConnectionSlackSetup>,
}

impl CreateVaultConnectionSlack {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `STRIPE`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionStripe {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateVaultConnectionStripeSetup>,
}

impl CreateVaultConnectionStripe {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `TELEGRAM`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionTelegram {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupToken>,
}

impl CreateVaultConnectionTelegram {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `TWILIO`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionTwilio {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupTwilioApiKey>,
}

impl CreateVaultConnectionTwilio {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateVaultConnection`](super::CreateVaultConnection) where `app_id` is `ZAPIER`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateVaultConnectionZapier {
    /// Name that tells it from others. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<VaultConnectionSetupWebhook>,
}

impl CreateVaultConnectionZapier {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// What `PATCH /flows/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateFlow {
    /// Name that tells it from others. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Actions, in their order.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub actions: Patch<Vec<FlowAction>>,
}

/// What `PATCH /flows/vault/connections/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateVaultConnection {
    /// Name of the connection. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<UpdateVaultConnectionSetup>,
}

/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) where `type` is `API_KEY`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateVaultConnectionSetupApiKey {
    /// API key of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Base URL of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// Secret key at the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<Secret>,
    /// Name that tells it from others. 1 to 55 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The value. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Whether the key goes into a header or the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<VaultConnectionHttpApiKeySetupIn>,
    /// Identifier of the Twilio account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

/// [`CreateVaultConnectionHttpSetup`](super::CreateVaultConnectionHttpSetup) where `type` is
/// `API_KEY`.
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionHttpApiKeySetup {
    /// Name of the connection. 1 to 55 characters.
    pub name: String,
    /// The key. 1 to 255 characters.
    pub value: Secret,
    /// Whether the key goes into a header or the query.
    pub r#in: VaultConnectionHttpApiKeySetupIn,
}

impl VaultConnectionHttpApiKeySetup {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<Secret>,
        r#in: VaultConnectionHttpApiKeySetupIn,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            r#in,
        }
    }
}

/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) where `type` is `BASIC_AUTH`.
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionHttpBasicAuthSetup {
    /// Username. 1 to 155 characters.
    pub username: String,
    /// Password. 1 to 155 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl VaultConnectionHttpBasicAuthSetup {
    /// With what it must have.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: None,
        }
    }
}

/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) where `type` is
/// `OAUTH_CLIENT_CREDENTIALS`.
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionHttpOauthClientCredentialsSetup {
    /// Identifier of the application. 1 to 255 characters.
    pub client_id: String,
    /// Secret of the application. 1 to 255 characters.
    pub client_secret: Secret,
    /// URL that issues the tokens. 1 to 500 characters.
    pub token_endpoint: String,
    /// Audience to ask for. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Resource to ask for. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// Scopes to ask for, separated by spaces. 1 to 1024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}

impl VaultConnectionHttpOauthClientCredentialsSetup {
    /// With what it must have.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        token_endpoint: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            token_endpoint: token_endpoint.into(),
            audience: None,
            resource: None,
            scope: None,
        }
    }
}

/// The `setup` of [`CreateVaultConnectionAirtable`](super::CreateVaultConnectionAirtable).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupApiKey {
    /// API key of the service.
    pub api_key: Secret,
}

impl VaultConnectionSetupApiKey {
    /// With what it must have.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

/// The `setup` of
/// [`CreateVaultConnectionActivecampaign`](super::CreateVaultConnectionActivecampaign).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupApiKeyWithBaseUrl {
    /// Kind of credentials.
    pub r#type: VaultConnectionSetupTypeApiKey,
    /// API key of the service.
    pub api_key: Secret,
    /// Base URL of the service.
    pub base_url: String,
}

impl VaultConnectionSetupApiKeyWithBaseUrl {
    /// With what it must have.
    pub fn new(api_key: impl Into<Secret>, base_url: impl Into<String>) -> Self {
        Self {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            api_key: api_key.into(),
            base_url: base_url.into(),
        }
    }
}

/// The `setup` of [`CreateVaultConnectionBigquery`](super::CreateVaultConnectionBigquery).
#[derive(Debug, Clone, Default, Serialize)]
pub struct VaultConnectionSetupBigqueryOauthJwt {
    /// Identifier of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// Private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
    /// Email address of the service account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_email: Option<String>,
}

/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) where `type` is `BEARER`.
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupHttpBearer {
    /// Token for the service.
    pub token: Secret,
}

impl VaultConnectionSetupHttpBearer {
    /// With what it must have.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

/// The `setup` of [`CreateVaultConnectionJwt`](super::CreateVaultConnectionJwt).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupJwt {
    /// Algorithm of signatures.
    pub algorithm: VaultConnectionSetupJwtAlgorithm,
}

impl VaultConnectionSetupJwt {
    /// With what it must have.
    pub fn new(algorithm: VaultConnectionSetupJwtAlgorithm) -> Self {
        Self { algorithm }
    }
}

/// The `setup` of [`CreateVaultConnectionMailjet`](super::CreateVaultConnectionMailjet).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupMailjetApiKey {
    /// Kind of credentials.
    pub r#type: VaultConnectionSetupTypeApiKey,
    /// API key of the service.
    pub api_key: Secret,
    /// Secret key at the service.
    pub secret_key: Secret,
}

impl VaultConnectionSetupMailjetApiKey {
    /// With what it must have.
    pub fn new(api_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        Self {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            api_key: api_key.into(),
            secret_key: secret_key.into(),
        }
    }
}

/// The `setup` of [`CreateVaultConnectionAuth0`](super::CreateVaultConnectionAuth0).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupOauthApp {
    /// Identifier of the application.
    pub client_id: String,
    /// Secret of the application.
    pub client_secret: Secret,
    /// Domain of the tenant.
    pub domain: String,
    /// Audience to ask for. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
}

impl VaultConnectionSetupOauthApp {
    /// With what it must have.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        domain: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            domain: domain.into(),
            audience: None,
        }
    }
}

/// The `setup` of [`CreateVaultConnectionDocusign`](super::CreateVaultConnectionDocusign).
#[derive(Debug, Clone, Default, Serialize)]
pub struct VaultConnectionSetupOauthCode {
    /// Authorization code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// The `setup` of [`CreateVaultConnectionClearbit`](super::CreateVaultConnectionClearbit).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupSecretApiKey {
    /// Secret key at the service.
    pub secret_key: Secret,
}

impl VaultConnectionSetupSecretApiKey {
    /// With what it must have.
    pub fn new(secret_key: impl Into<Secret>) -> Self {
        Self {
            secret_key: secret_key.into(),
        }
    }
}

/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) where `type` is `KEY_PAIR`.
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupStripeKeyPair {
    /// Private key.
    pub private_key: Secret,
    /// Public key, in PEM.
    pub public_key: String,
}

impl VaultConnectionSetupStripeKeyPair {
    /// With what it must have.
    pub fn new(private_key: impl Into<Secret>, public_key: impl Into<String>) -> Self {
        Self {
            private_key: private_key.into(),
            public_key: public_key.into(),
        }
    }
}

/// The `setup` of [`CreateVaultConnectionTelegram`](super::CreateVaultConnectionTelegram).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupToken {
    /// Token for the service.
    pub token: Secret,
}

impl VaultConnectionSetupToken {
    /// With what it must have.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

/// The `setup` of [`CreateVaultConnectionTwilio`](super::CreateVaultConnectionTwilio).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupTwilioApiKey {
    /// Kind of credentials.
    pub r#type: VaultConnectionSetupTypeApiKey,
    /// Identifier of the Twilio account.
    pub account_id: String,
    /// API key of the service.
    pub api_key: Secret,
}

impl VaultConnectionSetupTwilioApiKey {
    /// With what it must have.
    pub fn new(account_id: impl Into<String>, api_key: impl Into<Secret>) -> Self {
        Self {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            account_id: account_id.into(),
            api_key: api_key.into(),
        }
    }
}

/// The `setup` of [`CreateVaultConnectionZapier`](super::CreateVaultConnectionZapier).
#[derive(Debug, Clone, Serialize)]
pub struct VaultConnectionSetupWebhook {
    /// URL of the webhook.
    pub url: String,
}

impl VaultConnectionSetupWebhook {
    /// With what it must have.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
