// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Patch, Secret};

use super::{
    FlowAction, UpdateVaultConnectionSetup, VaultConnectionHttpApiKeySetupIn,
    VaultConnectionSetupJwtAlgorithm, VaultConnectionSetupTypeApiKey,
};

/// Request body of `PATCH /flows/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFlow {
    /// Unique name. 1 to 150 characters.
    pub name: Option<String>,
    /// Actions, in their order.
    pub actions: Patch<Vec<FlowAction>>,
}

auth0_core::__setters! { UpdateFlow {
    value name: String,
    patch actions: Vec<FlowAction>,
} }

auth0_core::__write! { UpdateFlow {
    optional name "name",
    patch actions "actions",
} }

/// Request body of `PATCH /flows/vault/connections/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateVaultConnection {
    /// Name of the connection. 1 to 150 characters.
    pub name: Option<String>,
    /// Credentials and other settings.
    pub setup: Option<UpdateVaultConnectionSetup>,
}

auth0_core::__setters! { UpdateVaultConnection {
    value name: String,
    value setup: UpdateVaultConnectionSetup,
} }

auth0_core::__write! { UpdateVaultConnection {
    optional name "name",
    optional setup "setup",
} }

/// An update vault connection setup API key, the
/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) whose `type` is `API_KEY`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateVaultConnectionSetupApiKey {
    /// API key of the service.
    pub api_key: Option<Secret>,
    /// Base URL of the service.
    pub base_url: Option<String>,
    /// Secret key at the service.
    pub secret_key: Option<Secret>,
    /// Unique name. 1 to 55 characters.
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub value: Option<Secret>,
    /// Whether the key goes into a header or the query.
    pub r#in: Option<VaultConnectionHttpApiKeySetupIn>,
    /// Identifier of the Twilio account.
    pub account_id: Option<String>,
}

auth0_core::__setters! { UpdateVaultConnectionSetupApiKey {
    value api_key: Secret,
    value base_url: String,
    value secret_key: Secret,
    value name: String,
    value value: Secret,
    value r#in: VaultConnectionHttpApiKeySetupIn,
    value account_id: String,
} }

auth0_core::__write! { UpdateVaultConnectionSetupApiKey {
    optional api_key "api_key",
    optional base_url "base_url",
    optional secret_key "secret_key",
    optional name "name",
    optional value "value",
    optional r#in "in",
    optional account_id "account_id",
} }

/// A vault connection HTTP API key setup, the
/// [`CreateVaultConnectionHttpSetup`](super::CreateVaultConnectionHttpSetup) whose `type` is
/// `API_KEY`.
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionHttpApiKeySetup {
    /// Name of the connection. 1 to 55 characters.
    pub name: String,
    /// The key. 1 to 255 characters.
    pub value: Secret,
    /// Whether the key goes into a header or the query.
    pub r#in: VaultConnectionHttpApiKeySetupIn,
}

impl VaultConnectionHttpApiKeySetup {
    /// Creates the value with its required fields.
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

auth0_core::__write! { VaultConnectionHttpApiKeySetup {
    always name "name",
    always value "value",
    always r#in "in",
} }

/// A vault connection HTTP basic auth setup, the
/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) whose `type` is `BASIC_AUTH`.
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionHttpBasicAuthSetup {
    /// Username. 1 to 155 characters.
    pub username: String,
    /// Password. 1 to 155 characters.
    pub password: Option<Secret>,
}

impl VaultConnectionHttpBasicAuthSetup {
    /// Creates the value with its required fields.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: None,
        }
    }
}

auth0_core::__setters! { VaultConnectionHttpBasicAuthSetup {
    value password: Secret,
} }

auth0_core::__write! { VaultConnectionHttpBasicAuthSetup {
    always username "username",
    optional password "password",
} }

/// A vault connection HTTP OAuth client credentials setup, the
/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) whose `type` is
/// `OAUTH_CLIENT_CREDENTIALS`.
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionHttpOauthClientCredentialsSetup {
    /// Identifier of the application. 1 to 255 characters.
    pub client_id: String,
    /// Secret of the application. 1 to 255 characters.
    pub client_secret: Secret,
    /// URL that issues the tokens. 1 to 500 characters.
    pub token_endpoint: String,
    /// Audience to ask for. 1 to 255 characters.
    pub audience: Option<String>,
    /// Resource to ask for. 1 to 255 characters.
    pub resource: Option<String>,
    /// Scopes to ask for, separated by spaces. 1 to 1024 characters.
    pub scope: Option<String>,
}

impl VaultConnectionHttpOauthClientCredentialsSetup {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { VaultConnectionHttpOauthClientCredentialsSetup {
    value audience: String,
    value resource: String,
    value scope: String,
} }

auth0_core::__write! { VaultConnectionHttpOauthClientCredentialsSetup {
    always client_id "client_id",
    always client_secret "client_secret",
    always token_endpoint "token_endpoint",
    optional audience "audience",
    optional resource "resource",
    optional scope "scope",
} }

/// A vault connection setup API key, in `setup` of
/// [`CreateVaultConnectionAirtable`](super::CreateVaultConnectionAirtable).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupApiKey {
    /// API key of the service.
    pub api_key: Secret,
}

impl VaultConnectionSetupApiKey {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            api_key: api_key.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupApiKey {
    always api_key "api_key",
} }

/// A vault connection setup API key with base URL, in `setup` of
/// [`CreateVaultConnectionActivecampaign`](super::CreateVaultConnectionActivecampaign).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupApiKeyWithBaseUrl {
    /// Kind of credentials.
    pub r#type: VaultConnectionSetupTypeApiKey,
    /// API key of the service.
    pub api_key: Secret,
    /// Base URL of the service.
    pub base_url: String,
}

impl VaultConnectionSetupApiKeyWithBaseUrl {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<Secret>, base_url: impl Into<String>) -> Self {
        Self {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            api_key: api_key.into(),
            base_url: base_url.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupApiKeyWithBaseUrl {
    always r#type "type",
    always api_key "api_key",
    always base_url "base_url",
} }

/// A vault connection setup BigQuery OAuth JWT, in `setup` of
/// [`CreateVaultConnectionBigquery`](super::CreateVaultConnectionBigquery).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VaultConnectionSetupBigqueryOauthJwt {
    /// Identifier of the project.
    pub project_id: Option<String>,
    /// Private key.
    pub private_key: Option<Secret>,
    /// Email address of the service account.
    pub client_email: Option<String>,
}

auth0_core::__setters! { VaultConnectionSetupBigqueryOauthJwt {
    value project_id: String,
    value private_key: Secret,
    value client_email: String,
} }

auth0_core::__write! { VaultConnectionSetupBigqueryOauthJwt {
    optional project_id "project_id",
    optional private_key "private_key",
    optional client_email "client_email",
} }

/// A vault connection setup HTTP bearer, the
/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) whose `type` is `BEARER`.
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupHttpBearer {
    /// Token for the service.
    pub token: Secret,
}

impl VaultConnectionSetupHttpBearer {
    /// Creates the value with its required fields.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupHttpBearer {
    always token "token",
} }

/// A vault connection setup JWT, in `setup` of
/// [`CreateVaultConnectionJwt`](super::CreateVaultConnectionJwt).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupJwt {
    /// Algorithm of signatures.
    pub algorithm: VaultConnectionSetupJwtAlgorithm,
}

impl VaultConnectionSetupJwt {
    /// Creates the value with its required fields.
    pub fn new(algorithm: VaultConnectionSetupJwtAlgorithm) -> Self {
        Self { algorithm }
    }
}

auth0_core::__write! { VaultConnectionSetupJwt {
    always algorithm "algorithm",
} }

/// A vault connection setup mailjet API key, in `setup` of
/// [`CreateVaultConnectionMailjet`](super::CreateVaultConnectionMailjet).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupMailjetApiKey {
    /// Kind of credentials.
    pub r#type: VaultConnectionSetupTypeApiKey,
    /// API key of the service.
    pub api_key: Secret,
    /// Secret key at the service.
    pub secret_key: Secret,
}

impl VaultConnectionSetupMailjetApiKey {
    /// Creates the value with its required fields.
    pub fn new(api_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        Self {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            api_key: api_key.into(),
            secret_key: secret_key.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupMailjetApiKey {
    always r#type "type",
    always api_key "api_key",
    always secret_key "secret_key",
} }

/// A vault connection setup OAuth app, in `setup` of
/// [`CreateVaultConnectionAuth0`](super::CreateVaultConnectionAuth0).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupOauthApp {
    /// Identifier of the application.
    pub client_id: String,
    /// Secret of the application.
    pub client_secret: Secret,
    /// Domain of the tenant.
    pub domain: String,
    /// Audience to ask for. At least 1 character.
    pub audience: Option<String>,
}

impl VaultConnectionSetupOauthApp {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { VaultConnectionSetupOauthApp {
    value audience: String,
} }

auth0_core::__write! { VaultConnectionSetupOauthApp {
    always client_id "client_id",
    always client_secret "client_secret",
    always domain "domain",
    optional audience "audience",
} }

/// A vault connection setup OAuth code, in `setup` of
/// [`CreateVaultConnectionDocusign`](super::CreateVaultConnectionDocusign).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VaultConnectionSetupOauthCode {
    /// Authorization code.
    pub code: Option<String>,
}

auth0_core::__setters! { VaultConnectionSetupOauthCode {
    value code: String,
} }

auth0_core::__write! { VaultConnectionSetupOauthCode {
    optional code "code",
} }

/// A vault connection setup secret API key, in `setup` of
/// [`CreateVaultConnectionClearbit`](super::CreateVaultConnectionClearbit).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupSecretApiKey {
    /// Secret key at the service.
    pub secret_key: Secret,
}

impl VaultConnectionSetupSecretApiKey {
    /// Creates the value with its required fields.
    pub fn new(secret_key: impl Into<Secret>) -> Self {
        Self {
            secret_key: secret_key.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupSecretApiKey {
    always secret_key "secret_key",
} }

/// A vault connection setup stripe key pair, the
/// [`UpdateVaultConnectionSetup`](super::UpdateVaultConnectionSetup) whose `type` is `KEY_PAIR`.
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupStripeKeyPair {
    /// Private key.
    pub private_key: Secret,
    /// Public key, in PEM.
    pub public_key: String,
}

impl VaultConnectionSetupStripeKeyPair {
    /// Creates the value with its required fields.
    pub fn new(private_key: impl Into<Secret>, public_key: impl Into<String>) -> Self {
        Self {
            private_key: private_key.into(),
            public_key: public_key.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupStripeKeyPair {
    always private_key "private_key",
    always public_key "public_key",
} }

/// A vault connection setup token, in `setup` of
/// [`CreateVaultConnectionTelegram`](super::CreateVaultConnectionTelegram).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupToken {
    /// Token for the service.
    pub token: Secret,
}

impl VaultConnectionSetupToken {
    /// Creates the value with its required fields.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupToken {
    always token "token",
} }

/// A vault connection setup twilio API key, in `setup` of
/// [`CreateVaultConnectionTwilio`](super::CreateVaultConnectionTwilio).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupTwilioApiKey {
    /// Kind of credentials.
    pub r#type: VaultConnectionSetupTypeApiKey,
    /// Identifier of the Twilio account.
    pub account_id: String,
    /// API key of the service.
    pub api_key: Secret,
}

impl VaultConnectionSetupTwilioApiKey {
    /// Creates the value with its required fields.
    pub fn new(account_id: impl Into<String>, api_key: impl Into<Secret>) -> Self {
        Self {
            r#type: VaultConnectionSetupTypeApiKey::ApiKey,
            account_id: account_id.into(),
            api_key: api_key.into(),
        }
    }
}

auth0_core::__write! { VaultConnectionSetupTwilioApiKey {
    always r#type "type",
    always account_id "account_id",
    always api_key "api_key",
} }

/// A vault connection setup webhook, in `setup` of
/// [`CreateVaultConnectionZapier`](super::CreateVaultConnectionZapier).
#[derive(Debug, Clone, PartialEq)]
pub struct VaultConnectionSetupWebhook {
    /// URL of the webhook.
    pub url: String,
}

impl VaultConnectionSetupWebhook {
    /// Creates the value with its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

auth0_core::__write! { VaultConnectionSetupWebhook {
    always url "url",
} }
