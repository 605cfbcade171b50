// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Patch, Secret};
use serde::Serialize;

use super::{
    CreateFlowsVaultConnectionHttpSetup, CreateFlowsVaultConnectionHubspotSetup,
    CreateFlowsVaultConnectionMailchimpSetup, CreateFlowsVaultConnectionPipedriveSetup,
    CreateFlowsVaultConnectionSlackSetup, CreateFlowsVaultConnectionStripeSetup, FlowAction,
    FlowsVaultConnectionHttpApiKeySetupIn, FlowsVaultConnectionSetupJwtAlgorithm,
    FlowsVaultConnectionSetupTypeApiKey, UpdateFlowsVaultConnectionSetup,
};

/// What `POST /flows` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlow {
    /// Name. 1 to 150 characters.
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

/// [`CreateFlowsVaultConnection`] where `app_id` is `ACTIVECAMPAIGN`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionActivecampaign {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupApiKeyWithBaseUrl>,
}

impl CreateFlowsVaultConnectionActivecampaign {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `AIRTABLE`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionAirtable {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupApiKey>,
}

impl CreateFlowsVaultConnectionAirtable {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `AUTH0`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionAuth0 {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupOauthApp>,
}

impl CreateFlowsVaultConnectionAuth0 {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `BIGQUERY`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionBigquery {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupBigqueryOauthJwt>,
}

impl CreateFlowsVaultConnectionBigquery {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `CLEARBIT`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionClearbit {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupSecretApiKey>,
}

impl CreateFlowsVaultConnectionClearbit {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `DOCUSIGN`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionDocusign {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupOauthCode>,
}

impl CreateFlowsVaultConnectionDocusign {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `HTTP`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionHttp {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateFlowsVaultConnectionHttpSetup>,
}

impl CreateFlowsVaultConnectionHttp {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `HUBSPOT`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionHubspot {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateFlowsVaultConnectionHubspotSetup>,
}

impl CreateFlowsVaultConnectionHubspot {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `JWT`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionJwt {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupJwt>,
}

impl CreateFlowsVaultConnectionJwt {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `MAILCHIMP`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionMailchimp {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateFlowsVaultConnectionMailchimpSetup>,
}

impl CreateFlowsVaultConnectionMailchimp {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `MAILJET`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionMailjet {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupMailjetApiKey>,
}

impl CreateFlowsVaultConnectionMailjet {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `PIPEDRIVE`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionPipedrive {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateFlowsVaultConnectionPipedriveSetup>,
}

impl CreateFlowsVaultConnectionPipedrive {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `SLACK`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionSlack {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateFlowsVaultConnectionSlackSetup>,
}

impl CreateFlowsVaultConnectionSlack {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `STRIPE`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionStripe {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<CreateFlowsVaultConnectionStripeSetup>,
}

impl CreateFlowsVaultConnectionStripe {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `TELEGRAM`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionTelegram {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupToken>,
}

impl CreateFlowsVaultConnectionTelegram {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `TWILIO`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionTwilio {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupTwilioApiKey>,
}

impl CreateFlowsVaultConnectionTwilio {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnection`] where `app_id` is `ZAPIER`.
#[derive(Debug, Clone, Serialize)]
pub struct CreateFlowsVaultConnectionZapier {
    /// Name of the connection. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<FlowsVaultConnectionSetupWebhook>,
}

impl CreateFlowsVaultConnectionZapier {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

/// [`CreateFlowsVaultConnectionHttpSetup`] where `type` is `API_KEY`.
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionHttpApiKeySetup {
    /// Name of the connection. 1 to 55 characters.
    pub name: String,
    /// The key. 1 to 255 characters.
    pub value: String,
    /// Whether the key goes into a header or the query.
    pub r#in: FlowsVaultConnectionHttpApiKeySetupIn,
}

impl FlowsVaultConnectionHttpApiKeySetup {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        r#in: FlowsVaultConnectionHttpApiKeySetupIn,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            r#in,
        }
    }
}

/// [`UpdateFlowsVaultConnectionSetup`] where `type` is `BASIC_AUTH`.
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionHttpBasicAuthSetup {
    /// Username. 1 to 155 characters.
    pub username: String,
    /// Password. 1 to 155 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

impl FlowsVaultConnectionHttpBasicAuthSetup {
    /// With what it must have.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: None,
        }
    }
}

/// [`UpdateFlowsVaultConnectionSetup`] where `type` is `OAUTH_CLIENT_CREDENTIALS`.
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionHttpOauthClientCredentialsSetup {
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

impl FlowsVaultConnectionHttpOauthClientCredentialsSetup {
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

/// The `setup` of [`CreateFlowsVaultConnectionAirtable`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupApiKey {
    /// API key of the service.
    pub api_key: Secret,
}

impl FlowsVaultConnectionSetupApiKey {
    /// With what it must have.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionActivecampaign`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupApiKeyWithBaseUrl {
    /// Kind of credentials.
    pub r#type: FlowsVaultConnectionSetupTypeApiKey,
    /// API key of the service.
    pub api_key: Secret,
    /// Base URL of the service.
    pub base_url: String,
}

impl FlowsVaultConnectionSetupApiKeyWithBaseUrl {
    /// With what it must have.
    pub fn new(
        r#type: FlowsVaultConnectionSetupTypeApiKey,
        api_key: impl Into<Secret>,
        base_url: impl Into<String>,
    ) -> Self {
        Self {
            r#type,
            api_key: api_key.into(),
            base_url: base_url.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionBigquery`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct FlowsVaultConnectionSetupBigqueryOauthJwt {
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

/// [`UpdateFlowsVaultConnectionSetup`] where `type` is `BEARER`.
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupHttpBearer {
    /// Token.
    pub token: Secret,
}

impl FlowsVaultConnectionSetupHttpBearer {
    /// With what it must have.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionJwt`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupJwt {
    /// Algorithm.
    pub algorithm: FlowsVaultConnectionSetupJwtAlgorithm,
}

impl FlowsVaultConnectionSetupJwt {
    /// With what it must have.
    pub fn new(algorithm: FlowsVaultConnectionSetupJwtAlgorithm) -> Self {
        Self { algorithm }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionMailjet`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupMailjetApiKey {
    /// Kind of credentials.
    pub r#type: FlowsVaultConnectionSetupTypeApiKey,
    /// API key of the service.
    pub api_key: Secret,
    /// Secret key.
    pub secret_key: Secret,
}

impl FlowsVaultConnectionSetupMailjetApiKey {
    /// With what it must have.
    pub fn new(
        r#type: FlowsVaultConnectionSetupTypeApiKey,
        api_key: impl Into<Secret>,
        secret_key: impl Into<Secret>,
    ) -> Self {
        Self {
            r#type,
            api_key: api_key.into(),
            secret_key: secret_key.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionAuth0`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupOauthApp {
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

impl FlowsVaultConnectionSetupOauthApp {
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

/// The `setup` of [`CreateFlowsVaultConnectionDocusign`].
#[derive(Debug, Clone, Default, Serialize)]
pub struct FlowsVaultConnectionSetupOauthCode {
    /// Authorization code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// The `setup` of [`CreateFlowsVaultConnectionClearbit`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupSecretApiKey {
    /// Secret key.
    pub secret_key: Secret,
}

impl FlowsVaultConnectionSetupSecretApiKey {
    /// With what it must have.
    pub fn new(secret_key: impl Into<Secret>) -> Self {
        Self {
            secret_key: secret_key.into(),
        }
    }
}

/// [`UpdateFlowsVaultConnectionSetup`] where `type` is `KEY_PAIR`.
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupStripeKeyPair {
    /// Private key.
    pub private_key: Secret,
    /// Public key, in PEM.
    pub public_key: String,
}

impl FlowsVaultConnectionSetupStripeKeyPair {
    /// With what it must have.
    pub fn new(private_key: impl Into<Secret>, public_key: impl Into<String>) -> Self {
        Self {
            private_key: private_key.into(),
            public_key: public_key.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionTelegram`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupToken {
    /// Token.
    pub token: Secret,
}

impl FlowsVaultConnectionSetupToken {
    /// With what it must have.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionTwilio`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupTwilioApiKey {
    /// Kind of credentials.
    pub r#type: FlowsVaultConnectionSetupTypeApiKey,
    /// Identifier of the Twilio account.
    pub account_id: String,
    /// API key of the service.
    pub api_key: Secret,
}

impl FlowsVaultConnectionSetupTwilioApiKey {
    /// With what it must have.
    pub fn new(
        r#type: FlowsVaultConnectionSetupTypeApiKey,
        account_id: impl Into<String>,
        api_key: impl Into<Secret>,
    ) -> Self {
        Self {
            r#type,
            account_id: account_id.into(),
            api_key: api_key.into(),
        }
    }
}

/// The `setup` of [`CreateFlowsVaultConnectionZapier`].
#[derive(Debug, Clone, Serialize)]
pub struct FlowsVaultConnectionSetupWebhook {
    /// URL of the webhook.
    pub url: String,
}

impl FlowsVaultConnectionSetupWebhook {
    /// With what it must have.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

/// What `PATCH /flows/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateFlow {
    /// Name. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Actions, in their order.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub actions: Patch<Vec<FlowAction>>,
}

/// What `PATCH /flows/vault/connections/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateFlowsVaultConnection {
    /// Name of the connection. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Credentials and other settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setup: Option<UpdateFlowsVaultConnectionSetup>,
}

/// [`UpdateFlowsVaultConnectionSetup`] where `type` is `API_KEY`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateFlowsVaultConnectionSetupApiKey {
    /// API key of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_key: Option<Secret>,
    /// Base URL of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// Secret key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key: Option<Secret>,
    /// Name of the connection. 1 to 55 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Value. 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Whether the key goes into a header or the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#in: Option<FlowsVaultConnectionHttpApiKeySetupIn>,
    /// Identifier of the Twilio account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}
