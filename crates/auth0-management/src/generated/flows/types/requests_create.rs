// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::{
    CreateVaultConnectionHttpSetup, CreateVaultConnectionHubspotSetup,
    CreateVaultConnectionMailchimpSetup, CreateVaultConnectionPipedriveSetup,
    CreateVaultConnectionSlackSetup, CreateVaultConnectionStripeSetup, FlowAction,
    VaultConnectionSetupApiKey, VaultConnectionSetupApiKeyWithBaseUrl,
    VaultConnectionSetupBigqueryOauthJwt, VaultConnectionSetupJwt,
    VaultConnectionSetupMailjetApiKey, VaultConnectionSetupOauthApp, VaultConnectionSetupOauthCode,
    VaultConnectionSetupSecretApiKey, VaultConnectionSetupToken, VaultConnectionSetupTwilioApiKey,
    VaultConnectionSetupWebhook,
};

/// Request body of `POST /flows`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFlow {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Actions, in their order.
    pub actions: Option<Vec<FlowAction>>,
}

impl CreateFlow {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            actions: None,
        }
    }
}

auth0_core::__setters! { CreateFlow {
    list actions: FlowAction,
} }

auth0_core::__write! { CreateFlow {
    always name "name",
    optional actions "actions",
} }

/// A create vault connection activecampaign, the
/// [`CreateVaultConnection`](super::CreateVaultConnection) whose `app_id` is `ACTIVECAMPAIGN`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionActivecampaign {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupApiKeyWithBaseUrl>,
}

impl CreateVaultConnectionActivecampaign {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionActivecampaign {
    value setup: VaultConnectionSetupApiKeyWithBaseUrl,
} }

auth0_core::__write! { CreateVaultConnectionActivecampaign {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection airtable, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `AIRTABLE`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionAirtable {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupApiKey>,
}

impl CreateVaultConnectionAirtable {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionAirtable {
    value setup: VaultConnectionSetupApiKey,
} }

auth0_core::__write! { CreateVaultConnectionAirtable {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection Auth0, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `AUTH0`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionAuth0 {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupOauthApp>,
}

impl CreateVaultConnectionAuth0 {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionAuth0 {
    value setup: VaultConnectionSetupOauthApp,
} }

auth0_core::__write! { CreateVaultConnectionAuth0 {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection BigQuery, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `BIGQUERY`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionBigquery {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupBigqueryOauthJwt>,
}

impl CreateVaultConnectionBigquery {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionBigquery {
    value setup: VaultConnectionSetupBigqueryOauthJwt,
} }

auth0_core::__write! { CreateVaultConnectionBigquery {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection clearbit, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `CLEARBIT`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionClearbit {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupSecretApiKey>,
}

impl CreateVaultConnectionClearbit {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionClearbit {
    value setup: VaultConnectionSetupSecretApiKey,
} }

auth0_core::__write! { CreateVaultConnectionClearbit {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection docusign, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `DOCUSIGN`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionDocusign {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupOauthCode>,
}

impl CreateVaultConnectionDocusign {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionDocusign {
    value setup: VaultConnectionSetupOauthCode,
} }

auth0_core::__write! { CreateVaultConnectionDocusign {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection HTTP, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `HTTP`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionHttp {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<CreateVaultConnectionHttpSetup>,
}

impl CreateVaultConnectionHttp {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionHttp {
    value setup: CreateVaultConnectionHttpSetup,
} }

auth0_core::__write! { CreateVaultConnectionHttp {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection hubspot, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `HUBSPOT`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionHubspot {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<CreateVaultConnectionHubspotSetup>,
}

impl CreateVaultConnectionHubspot {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionHubspot {
    value setup: CreateVaultConnectionHubspotSetup,
} }

auth0_core::__write! { CreateVaultConnectionHubspot {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection JWT, the [`CreateVaultConnection`](super::CreateVaultConnection) whose
/// `app_id` is `JWT`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionJwt {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupJwt>,
}

impl CreateVaultConnectionJwt {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionJwt {
    value setup: VaultConnectionSetupJwt,
} }

auth0_core::__write! { CreateVaultConnectionJwt {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection mailchimp, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `MAILCHIMP`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionMailchimp {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<CreateVaultConnectionMailchimpSetup>,
}

impl CreateVaultConnectionMailchimp {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionMailchimp {
    value setup: CreateVaultConnectionMailchimpSetup,
} }

auth0_core::__write! { CreateVaultConnectionMailchimp {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection mailjet, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `MAILJET`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionMailjet {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupMailjetApiKey>,
}

impl CreateVaultConnectionMailjet {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionMailjet {
    value setup: VaultConnectionSetupMailjetApiKey,
} }

auth0_core::__write! { CreateVaultConnectionMailjet {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection pipedrive, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `PIPEDRIVE`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionPipedrive {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<CreateVaultConnectionPipedriveSetup>,
}

impl CreateVaultConnectionPipedrive {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionPipedrive {
    value setup: CreateVaultConnectionPipedriveSetup,
} }

auth0_core::__write! { CreateVaultConnectionPipedrive {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection slack, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `SLACK`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionSlack {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<CreateVaultConnectionSlackSetup>,
}

impl CreateVaultConnectionSlack {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionSlack {
    value setup: CreateVaultConnectionSlackSetup,
} }

auth0_core::__write! { CreateVaultConnectionSlack {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection stripe, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `STRIPE`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionStripe {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<CreateVaultConnectionStripeSetup>,
}

impl CreateVaultConnectionStripe {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionStripe {
    value setup: CreateVaultConnectionStripeSetup,
} }

auth0_core::__write! { CreateVaultConnectionStripe {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection telegram, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `TELEGRAM`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionTelegram {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupToken>,
}

impl CreateVaultConnectionTelegram {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionTelegram {
    value setup: VaultConnectionSetupToken,
} }

auth0_core::__write! { CreateVaultConnectionTelegram {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection twilio, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `TWILIO`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionTwilio {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupTwilioApiKey>,
}

impl CreateVaultConnectionTwilio {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionTwilio {
    value setup: VaultConnectionSetupTwilioApiKey,
} }

auth0_core::__write! { CreateVaultConnectionTwilio {
    always name "name",
    optional setup "setup",
} }

/// A create vault connection zapier, the [`CreateVaultConnection`](super::CreateVaultConnection)
/// whose `app_id` is `ZAPIER`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateVaultConnectionZapier {
    /// Unique name. 1 to 150 characters.
    pub name: String,
    /// Credentials and other settings.
    pub setup: Option<VaultConnectionSetupWebhook>,
}

impl CreateVaultConnectionZapier {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            setup: None,
        }
    }
}

auth0_core::__setters! { CreateVaultConnectionZapier {
    value setup: VaultConnectionSetupWebhook,
} }

auth0_core::__write! { CreateVaultConnectionZapier {
    always name "name",
    optional setup "setup",
} }
