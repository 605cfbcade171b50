// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Secret};

use super::{
    B2bIntegrationConfigurationIntegrationType, BackchannelLogoutInitiator,
    BackchannelLogoutInitiatorsMode,
};

/// Anonymous sessions, in `anonymous_sessions` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AnonymousSessions {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl AnonymousSessions {
    /// Creates the value with its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { AnonymousSessions {
    optional active "active",
} }
auth0_core::__read!(AnonymousSessions);

/// A B2B integration configuration, in `b2b_integration_configuration` of
/// [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct B2bIntegrationConfiguration {
    pub sso_profiles: Option<Vec<String>>,
    pub integration_type: Option<B2bIntegrationConfigurationIntegrationType>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { B2bIntegrationConfiguration {
    list sso_profiles: String,
    value integration_type: B2bIntegrationConfigurationIntegrationType,
} }

auth0_core::__record! { B2bIntegrationConfiguration {
    optional sso_profiles "sso_profiles",
    optional integration_type "integration_type",
} }
auth0_core::__read!(B2bIntegrationConfiguration);

/// Backchannel logout initiators, in `backchannel_logout_initiators` of
/// [`ClientBackchannelLogout`](super::ClientBackchannelLogout).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackchannelLogoutInitiators {
    /// Whether all events lead to a logout token or selected ones.
    pub mode: Option<BackchannelLogoutInitiatorsMode>,
    /// Events that lead to a logout token.
    pub selected_initiators: Option<Vec<BackchannelLogoutInitiator>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { BackchannelLogoutInitiators {
    value mode: BackchannelLogoutInitiatorsMode,
    list selected_initiators: BackchannelLogoutInitiator,
} }

auth0_core::__record! { BackchannelLogoutInitiators {
    optional mode "mode",
    optional selected_initiators "selected_initiators",
} }
auth0_core::__read!(BackchannelLogoutInitiators);

/// Backchannel logout session metadata, in `backchannel_logout_session_metadata` of
/// [`ClientBackchannelLogout`](super::ClientBackchannelLogout).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BackchannelLogoutSessionMetadata {
    /// Whether it is included.
    pub include: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { BackchannelLogoutSessionMetadata {
    plain include: bool,
} }

auth0_core::__record! { BackchannelLogoutSessionMetadata {
    optional include "include",
} }
auth0_core::__read!(BackchannelLogoutSessionMetadata);

/// A client addon AWS, in `aws` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonAws {
    /// ARN of the identity provider at AWS.
    pub principal: Option<String>,
    /// ARN of the role at AWS.
    pub role: Option<String>,
    /// Seconds until the AWS credentials expire. 900 to 43200.
    pub lifetime_in_seconds: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonAws {
    value principal: String,
    value role: String,
    plain lifetime_in_seconds: i64,
} }

auth0_core::__record! { ClientAddonAws {
    optional principal "principal",
    optional role "role",
    optional lifetime_in_seconds "lifetime_in_seconds",
} }
auth0_core::__read!(ClientAddonAws);

/// A client addon Azure blob, in `azure_blob` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonAzureBlob {
    /// Name of the account at the service.
    pub account_name: Option<String>,
    /// Access key of the storage account.
    pub storage_access_key: Option<Secret>,
    /// Name of the container.
    pub container_name: Option<String>,
    /// Name of the blob.
    pub blob_name: Option<String>,
    /// Minutes until the token expires.
    pub expiration: Option<i64>,
    /// Name of the stored access policy.
    pub signed_identifier: Option<String>,
    /// Whether the blob may be read.
    pub blob_read: Option<bool>,
    /// Whether the blob may be written.
    pub blob_write: Option<bool>,
    /// Whether the blob may be deleted.
    pub blob_delete: Option<bool>,
    /// Whether the container's blobs may be read.
    pub container_read: Option<bool>,
    /// Whether the container's blobs may be written.
    pub container_write: Option<bool>,
    /// Whether the container may be deleted.
    pub container_delete: Option<bool>,
    /// Whether the container's blobs may be listed.
    pub container_list: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonAzureBlob {
    value account_name: String,
    value storage_access_key: Secret,
    value container_name: String,
    value blob_name: String,
    plain expiration: i64,
    value signed_identifier: String,
    plain blob_read: bool,
    plain blob_write: bool,
    plain blob_delete: bool,
    plain container_read: bool,
    plain container_write: bool,
    plain container_delete: bool,
    plain container_list: bool,
} }

auth0_core::__record! { ClientAddonAzureBlob {
    optional account_name "accountName",
    optional storage_access_key "storageAccessKey",
    optional container_name "containerName",
    optional blob_name "blobName",
    optional expiration "expiration",
    optional signed_identifier "signedIdentifier",
    optional blob_read "blob_read",
    optional blob_write "blob_write",
    optional blob_delete "blob_delete",
    optional container_read "container_read",
    optional container_write "container_write",
    optional container_delete "container_delete",
    optional container_list "container_list",
} }
auth0_core::__read!(ClientAddonAzureBlob);

/// A client addon Azure sb, in `azure_sb` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonAzureSb {
    /// Name of the Service Bus namespace.
    pub namespace: Option<String>,
    /// Name of the shared access policy.
    pub sas_key_name: Option<String>,
    /// Shared access key.
    pub sas_key: Option<Secret>,
    /// Name of the queue or topic.
    pub entity_path: Option<String>,
    /// Minutes until the token expires.
    pub expiration: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonAzureSb {
    value namespace: String,
    value sas_key_name: String,
    value sas_key: Secret,
    value entity_path: String,
    plain expiration: i64,
} }

auth0_core::__record! { ClientAddonAzureSb {
    optional namespace "namespace",
    optional sas_key_name "sasKeyName",
    optional sas_key "sasKey",
    optional entity_path "entityPath",
    optional expiration "expiration",
} }
auth0_core::__read!(ClientAddonAzureSb);

/// A client addon dynamics crm, in `mscrm` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonDynamicsCrm {
    /// URL of the service.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientAddonDynamicsCrm {
    /// Creates the value with its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientAddonDynamicsCrm {
    optional url "url",
} }
auth0_core::__read!(ClientAddonDynamicsCrm);

/// A client addon echo sign, in `echosign` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonEchoSign {
    /// Domain at the service.
    pub domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonEchoSign {
    value domain: String,
} }

auth0_core::__record! { ClientAddonEchoSign {
    optional domain "domain",
} }
auth0_core::__read!(ClientAddonEchoSign);

/// A client addon egnyte, in `egnyte` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonEgnyte {
    /// Domain at the service.
    pub domain: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonEgnyte {
    value domain: String,
} }

auth0_core::__record! { ClientAddonEgnyte {
    optional domain "domain",
} }
auth0_core::__read!(ClientAddonEgnyte);

/// A client addon firebase, in `firebase` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonFirebase {
    /// Secret for Firebase's first version.
    pub secret: Option<Secret>,
    /// Identifier of the private key.
    pub private_key_id: Option<String>,
    /// Private key.
    pub private_key: Option<Secret>,
    /// Email address of the service account.
    pub client_email: Option<String>,
    /// Seconds until a token expires.
    pub lifetime_in_seconds: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonFirebase {
    value secret: Secret,
    value private_key_id: String,
    value private_key: Secret,
    value client_email: String,
    plain lifetime_in_seconds: i64,
} }

auth0_core::__record! { ClientAddonFirebase {
    optional secret "secret",
    optional private_key_id "private_key_id",
    optional private_key "private_key",
    optional client_email "client_email",
    optional lifetime_in_seconds "lifetime_in_seconds",
} }
auth0_core::__read!(ClientAddonFirebase);

/// A client addon layer, in `layer` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonLayer {
    /// Identifier of the provider.
    pub provider_id: Option<String>,
    /// Identifier of the key.
    pub key_id: Option<String>,
    /// Private key.
    pub private_key: Option<Secret>,
    /// Attribute of the user that is the user ID at Layer.
    pub principal: Option<String>,
    /// Minutes until the token expires.
    pub expiration: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientAddonLayer {
    /// Creates the value with its required fields.
    pub fn new(
        provider_id: impl Into<String>,
        key_id: impl Into<String>,
        private_key: impl Into<Secret>,
    ) -> Self {
        Self {
            provider_id: Some(provider_id.into()),
            key_id: Some(key_id.into()),
            private_key: Some(private_key.into()),
            principal: None,
            expiration: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ClientAddonLayer {
    value principal: String,
    plain expiration: i64,
} }

auth0_core::__record! { ClientAddonLayer {
    optional provider_id "providerId",
    optional key_id "keyId",
    optional private_key "privateKey",
    optional principal "principal",
    optional expiration "expiration",
} }
auth0_core::__read!(ClientAddonLayer);

/// A client addon new relic, in `newrelic` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonNewRelic {
    /// Name of the account at the service.
    pub account: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonNewRelic {
    value account: String,
} }

auth0_core::__record! { ClientAddonNewRelic {
    optional account "account",
} }
auth0_core::__read!(ClientAddonNewRelic);

/// A client addon oag, in `oag` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonOag {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientAddonOag {
} }
auth0_core::__read!(ClientAddonOag);

/// A client addon office365, in `office365` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonOffice365 {
    /// Domain at Office 365.
    pub domain: Option<String>,
    /// Connection that the users come from.
    pub connection: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonOffice365 {
    value domain: String,
    value connection: String,
} }

auth0_core::__record! { ClientAddonOffice365 {
    optional domain "domain",
    optional connection "connection",
} }
auth0_core::__read!(ClientAddonOffice365);

/// A client addon RMS, in `rms` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonRms {
    /// URL of the service.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientAddonRms {
    /// Creates the value with its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientAddonRms {
    optional url "url",
} }
auth0_core::__read!(ClientAddonRms);

/// A client addon salesforce, in `salesforce` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSalesforce {
    /// Entity ID of the service.
    pub entity_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSalesforce {
    value entity_id: String,
} }

auth0_core::__record! { ClientAddonSalesforce {
    optional entity_id "entity_id",
} }
auth0_core::__read!(ClientAddonSalesforce);

/// Client addon salesforce APIs, in `salesforce_api` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSalesforceApis {
    /// Consumer key of the application at the service.
    pub clientid: Option<String>,
    /// Attribute of the user that is the name at Salesforce.
    pub principal: Option<String>,
    /// Name of the community.
    pub community_name: Option<String>,
    /// Path of the community.
    pub community_url_section: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSalesforceApis {
    value clientid: String,
    value principal: String,
    value community_name: String,
    value community_url_section: String,
} }

auth0_core::__record! { ClientAddonSalesforceApis {
    optional clientid "clientid",
    optional principal "principal",
    optional community_name "communityName",
    optional community_url_section "community_url_section",
} }
auth0_core::__read!(ClientAddonSalesforceApis);
