// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json, Patch, Secret};

use super::{
    B2bIntegrationConfigurationIntegrationType, BackchannelLogoutInitiator,
    BackchannelLogoutInitiatorsMode, ClientCredentialAlgorithm, ClientCredentialType,
    ClientDefaultOrganizationFlow, ClientDeviceBinding,
    ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues,
    ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue,
    ClientMyOrganizationDeletionBehavior, ClientSessionTransferDelegationDeviceBinding,
    ClientSessionTransferMethod, ClientTokenExchangeType, RefreshTokenExpirationType,
    RefreshTokenRotationType,
};
use crate::Timestamp;
use crate::generated::shared::{EnterpriseStrategy, SigningAlgorithm, TextOrList};

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

/// A client addon SAML, in `samlp` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSaml {
    /// Names of claims, by attribute of the user.
    pub mappings: Option<Json>,
    /// Audience of the assertion.
    pub audience: Option<String>,
    /// Recipient of the assertion.
    pub recipient: Option<String>,
    /// Whether a UPN claim is made.
    pub create_upn_claim: Option<bool>,
    /// Whether other claims keep their names.
    pub map_unknown_claims_as_is: Option<bool>,
    /// Whether claims without a mapping are passed on.
    pub passthrough_claims_with_no_mapping: Option<bool>,
    /// Whether the identities are put into the assertion.
    pub map_identities: Option<bool>,
    /// Algorithm of SAML signatures.
    pub signature_algorithm: Option<String>,
    /// Digest of SAML signatures.
    pub digest_algorithm: Option<String>,
    /// Issuer of the assertion.
    pub issuer: Option<String>,
    /// Destination of the response.
    pub destination: Option<String>,
    /// Seconds until the assertion expires.
    pub lifetime_in_seconds: Option<i64>,
    /// Whether the response is signed rather than the assertion.
    pub sign_response: Option<bool>,
    /// Format of the name identifier.
    pub name_identifier_format: Option<String>,
    /// Attributes tried in turn for the name identifier.
    pub name_identifier_probes: Option<Vec<String>>,
    /// Authentication context class stated in the assertion.
    pub authn_context_class_ref: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSaml {
    value mappings: Json,
    value audience: String,
    value recipient: String,
    plain create_upn_claim: bool,
    plain map_unknown_claims_as_is: bool,
    plain passthrough_claims_with_no_mapping: bool,
    plain map_identities: bool,
    value signature_algorithm: String,
    value digest_algorithm: String,
    value issuer: String,
    value destination: String,
    plain lifetime_in_seconds: i64,
    plain sign_response: bool,
    value name_identifier_format: String,
    list name_identifier_probes: String,
    value authn_context_class_ref: String,
} }

auth0_core::__record! { ClientAddonSaml {
    optional mappings "mappings",
    optional audience "audience",
    optional recipient "recipient",
    optional create_upn_claim "createUpnClaim",
    optional map_unknown_claims_as_is "mapUnknownClaimsAsIs",
    optional passthrough_claims_with_no_mapping "passthroughClaimsWithNoMapping",
    optional map_identities "mapIdentities",
    optional signature_algorithm "signatureAlgorithm",
    optional digest_algorithm "digestAlgorithm",
    optional issuer "issuer",
    optional destination "destination",
    optional lifetime_in_seconds "lifetimeInSeconds",
    optional sign_response "signResponse",
    optional name_identifier_format "nameIdentifierFormat",
    optional name_identifier_probes "nameIdentifierProbes",
    optional authn_context_class_ref "authnContextClassRef",
} }
auth0_core::__read!(ClientAddonSaml);

/// A client addon SAP API, in `sap_api` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSapApi {
    /// Client ID at SAP.
    pub clientid: Option<String>,
    /// Attribute of the user that is the name at SAP.
    pub username_attribute: Option<String>,
    /// URL where SAP issues tokens.
    pub token_endpoint_url: Option<String>,
    /// Scope to ask SAP for.
    pub scope: Option<String>,
    /// Password of the service user.
    pub service_password: Option<Secret>,
    /// Format of the name identifier.
    pub name_identifier_format: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSapApi {
    value clientid: String,
    value username_attribute: String,
    value token_endpoint_url: String,
    value scope: String,
    value service_password: Secret,
    value name_identifier_format: String,
} }

auth0_core::__record! { ClientAddonSapApi {
    optional clientid "clientid",
    optional username_attribute "usernameAttribute",
    optional token_endpoint_url "tokenEndpointUrl",
    optional scope "scope",
    optional service_password "servicePassword",
    optional name_identifier_format "nameIdentifierFormat",
} }
auth0_core::__read!(ClientAddonSapApi);

/// A client addon sentry, in `sentry` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSentry {
    /// Short name of the organization at Sentry.
    pub org_slug: Option<String>,
    /// Base URL of the service.
    pub base_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSentry {
    value org_slug: String,
    value base_url: String,
} }

auth0_core::__record! { ClientAddonSentry {
    optional org_slug "org_slug",
    optional base_url "base_url",
} }
auth0_core::__read!(ClientAddonSentry);

/// A client addon share point, in `sharepoint` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSharePoint {
    /// URL of the service.
    pub url: Option<String>,
    /// URLs under which it is reached from outside.
    pub external_url: Option<TextOrList>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSharePoint {
    value url: String,
    value external_url: TextOrList,
} }

auth0_core::__record! { ClientAddonSharePoint {
    optional url "url",
    optional external_url "external_url",
} }
auth0_core::__read!(ClientAddonSharePoint);

/// A client addon slack, in `slack` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSlack {
    /// Name of the Slack team.
    pub team: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientAddonSlack {
    /// Creates the value with its required fields.
    pub fn new(team: impl Into<String>) -> Self {
        Self {
            team: Some(team.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientAddonSlack {
    optional team "team",
} }
auth0_core::__read!(ClientAddonSlack);

/// A client addon spring cm, in `springcm` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSpringCm {
    /// URL where SAML assertions are consumed.
    pub acsurl: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSpringCm {
    value acsurl: String,
} }

auth0_core::__record! { ClientAddonSpringCm {
    optional acsurl "acsurl",
} }
auth0_core::__read!(ClientAddonSpringCm);

/// A client addon SSO integration, in `sso_integration` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonSsoIntegration {
    /// Name of the integration.
    pub name: Option<String>,
    /// Version of the integration.
    pub version: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonSsoIntegration {
    value name: String,
    value version: String,
} }

auth0_core::__record! { ClientAddonSsoIntegration {
    optional name "name",
    optional version "version",
} }
auth0_core::__read!(ClientAddonSsoIntegration);

/// A client addon WAMS, in `wams` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonWams {
    /// Master key of Windows Azure Mobile Services.
    pub masterkey: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonWams {
    value masterkey: Secret,
} }

auth0_core::__record! { ClientAddonWams {
    optional masterkey "masterkey",
} }
auth0_core::__read!(ClientAddonWams);

/// A client addon zendesk, in `zendesk` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonZendesk {
    /// Name of the account at the service.
    pub account_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonZendesk {
    value account_name: String,
} }

auth0_core::__record! { ClientAddonZendesk {
    optional account_name "accountName",
} }
auth0_core::__read!(ClientAddonZendesk);

/// A client addon zoom, in `zoom` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddonZoom {
    /// Name of the account at the service.
    pub account: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddonZoom {
    value account: String,
} }

auth0_core::__record! { ClientAddonZoom {
    optional account "account",
} }
auth0_core::__read!(ClientAddonZoom);

/// Settings of an application's add-ons, such as SAML.
///
/// In `addons` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAddons {
    /// Single sign-on to AWS.
    pub aws: Option<ClientAddonAws>,
    /// Single sign-on to Azure Blob Storage.
    pub azure_blob: Option<ClientAddonAzureBlob>,
    /// Single sign-on to Azure Service Bus.
    pub azure_sb: Option<ClientAddonAzureSb>,
    /// Single sign-on to Active Directory Rights Management.
    pub rms: Option<ClientAddonRms>,
    /// Single sign-on to Microsoft Dynamics CRM.
    pub mscrm: Option<ClientAddonDynamicsCrm>,
    /// Single sign-on to Slack.
    pub slack: Option<ClientAddonSlack>,
    /// Single sign-on to Sentry.
    pub sentry: Option<ClientAddonSentry>,
    /// Single sign-on to Box.
    pub r#box: Option<Json>,
    /// Single sign-on to CloudBees.
    pub cloudbees: Option<Json>,
    /// Single sign-on to SAP Concur.
    pub concur: Option<Json>,
    /// Single sign-on to Dropbox.
    pub dropbox: Option<Json>,
    /// Single sign-on to Adobe Sign.
    pub echosign: Option<ClientAddonEchoSign>,
    /// Single sign-on to Egnyte.
    pub egnyte: Option<ClientAddonEgnyte>,
    /// Tokens for Firebase.
    pub firebase: Option<ClientAddonFirebase>,
    /// Single sign-on to New Relic.
    pub newrelic: Option<ClientAddonNewRelic>,
    /// Single sign-on to Office 365.
    pub office365: Option<ClientAddonOffice365>,
    /// Single sign-on to Salesforce.
    pub salesforce: Option<ClientAddonSalesforce>,
    /// Tokens for the Salesforce API.
    pub salesforce_api: Option<ClientAddonSalesforceApis>,
    /// Tokens for the API of a Salesforce sandbox.
    pub salesforce_sandbox_api: Option<ClientAddonSalesforceApis>,
    /// Single sign-on by SAML.
    pub samlp: Option<ClientAddonSaml>,
    /// Single sign-on to Layer.
    pub layer: Option<ClientAddonLayer>,
    /// Tokens for the SAP API.
    pub sap_api: Option<ClientAddonSapApi>,
    /// Single sign-on to SharePoint.
    pub sharepoint: Option<ClientAddonSharePoint>,
    /// Single sign-on to SpringCM.
    pub springcm: Option<ClientAddonSpringCm>,
    /// Single sign-on to Windows Azure Mobile Services.
    pub wams: Option<ClientAddonWams>,
    /// Single sign-on by WS-Federation.
    pub wsfed: Option<Json>,
    /// Single sign-on to Zendesk.
    pub zendesk: Option<ClientAddonZendesk>,
    /// Single sign-on to Zoom.
    pub zoom: Option<ClientAddonZoom>,
    /// Single sign-on to a service of the marketplace.
    pub sso_integration: Option<ClientAddonSsoIntegration>,
    /// Single sign-on through Okta Access Gateway.
    pub oag: Patch<ClientAddonOag>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAddons {
    value aws: ClientAddonAws,
    value azure_blob: ClientAddonAzureBlob,
    value azure_sb: ClientAddonAzureSb,
    value rms: ClientAddonRms,
    value mscrm: ClientAddonDynamicsCrm,
    value slack: ClientAddonSlack,
    value sentry: ClientAddonSentry,
    value r#box: Json,
    value cloudbees: Json,
    value concur: Json,
    value dropbox: Json,
    value echosign: ClientAddonEchoSign,
    value egnyte: ClientAddonEgnyte,
    value firebase: ClientAddonFirebase,
    value newrelic: ClientAddonNewRelic,
    value office365: ClientAddonOffice365,
    value salesforce: ClientAddonSalesforce,
    value salesforce_api: ClientAddonSalesforceApis,
    value salesforce_sandbox_api: ClientAddonSalesforceApis,
    value samlp: ClientAddonSaml,
    value layer: ClientAddonLayer,
    value sap_api: ClientAddonSapApi,
    value sharepoint: ClientAddonSharePoint,
    value springcm: ClientAddonSpringCm,
    value wams: ClientAddonWams,
    value wsfed: Json,
    value zendesk: ClientAddonZendesk,
    value zoom: ClientAddonZoom,
    value sso_integration: ClientAddonSsoIntegration,
    patch oag: ClientAddonOag,
} }

auth0_core::__record! { ClientAddons {
    optional aws "aws",
    optional azure_blob "azure_blob",
    optional azure_sb "azure_sb",
    optional rms "rms",
    optional mscrm "mscrm",
    optional slack "slack",
    optional sentry "sentry",
    optional r#box "box",
    optional cloudbees "cloudbees",
    optional concur "concur",
    optional dropbox "dropbox",
    optional echosign "echosign",
    optional egnyte "egnyte",
    optional firebase "firebase",
    optional newrelic "newrelic",
    optional office365 "office365",
    optional salesforce "salesforce",
    optional salesforce_api "salesforce_api",
    optional salesforce_sandbox_api "salesforce_sandbox_api",
    optional samlp "samlp",
    optional layer "layer",
    optional sap_api "sap_api",
    optional sharepoint "sharepoint",
    optional springcm "springcm",
    optional wams "wams",
    optional wsfed "wsfed",
    optional zendesk "zendesk",
    optional zoom "zoom",
    optional sso_integration "sso_integration",
    patch oag "oag",
} }
auth0_core::__read!(ClientAddons);

/// A client authentication method, in `client_authentication_methods` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientAuthenticationMethod {
    /// Authentication by assertions signed with a private key.
    pub private_key_jwt: Option<ClientPrivateKeyJwtAuth>,
    /// Authentication by certificates of a certificate authority.
    pub tls_client_auth: Option<ClientTlsAuth>,
    /// Authentication by self-signed certificates.
    pub self_signed_tls_client_auth: Option<ClientTlsAuth>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientAuthenticationMethod {
    value private_key_jwt: ClientPrivateKeyJwtAuth,
    value tls_client_auth: ClientTlsAuth,
    value self_signed_tls_client_auth: ClientTlsAuth,
} }

auth0_core::__record! { ClientAuthenticationMethod {
    optional private_key_jwt "private_key_jwt",
    optional tls_client_auth "tls_client_auth",
    optional self_signed_tls_client_auth "self_signed_tls_client_auth",
} }
auth0_core::__read!(ClientAuthenticationMethod);

/// A client backchannel logout, in `oidc_logout` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientBackchannelLogout {
    /// URLs that receive logout tokens.
    pub backchannel_logout_urls: Option<Vec<String>>,
    /// Which events lead to a logout token.
    pub backchannel_logout_initiators: Option<BackchannelLogoutInitiators>,
    /// Whether logout tokens carry session metadata.
    pub backchannel_logout_session_metadata: Patch<BackchannelLogoutSessionMetadata>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientBackchannelLogout {
    list backchannel_logout_urls: String,
    value backchannel_logout_initiators: BackchannelLogoutInitiators,
    patch backchannel_logout_session_metadata: BackchannelLogoutSessionMetadata,
} }

auth0_core::__record! { ClientBackchannelLogout {
    optional backchannel_logout_urls "backchannel_logout_urls",
    optional backchannel_logout_initiators "backchannel_logout_initiators",
    patch backchannel_logout_session_metadata "backchannel_logout_session_metadata",
} }
auth0_core::__read!(ClientBackchannelLogout);

/// A client credential ID, in `credentials` of
/// [`ClientSignedRequestObject`](super::ClientSignedRequestObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientCredentialId {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Key ID.
    pub kid: Option<String>,
    /// Algorithm the key is for, such as `RS256`.
    pub alg: Option<ClientCredentialAlgorithm>,
    /// Kind of credential.
    pub credential_type: Option<ClientCredentialType>,
    /// Subject of the certificate.
    pub subject_dn: Option<String>,
    /// SHA-256 thumbprint of the certificate.
    pub thumbprint_sha256: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Patch<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientCredentialId {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: None,
            kid: None,
            alg: None,
            credential_type: None,
            subject_dn: None,
            thumbprint_sha256: None,
            created_at: None,
            updated_at: None,
            expires_at: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ClientCredentialId {
    value name: String,
    value kid: String,
    value alg: ClientCredentialAlgorithm,
    value credential_type: ClientCredentialType,
    value subject_dn: String,
    value thumbprint_sha256: String,
    value created_at: Timestamp,
    value updated_at: Timestamp,
    patch expires_at: Timestamp,
} }

auth0_core::__record! { ClientCredentialId {
    optional id "id",
    optional name "name",
    optional kid "kid",
    optional alg "alg",
    optional credential_type "credential_type",
    optional subject_dn "subject_dn",
    optional thumbprint_sha256 "thumbprint_sha256",
    optional created_at "created_at",
    optional updated_at "updated_at",
    patch expires_at "expires_at",
} }
auth0_core::__read!(ClientCredentialId);

/// A client default organization, in `default_organization` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientDefaultOrganization {
    /// Organization that is the default.
    pub organization_id: Option<String>,
    /// Flows in which the organization is the default.
    pub flows: Option<Vec<ClientDefaultOrganizationFlow>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientDefaultOrganization {
    /// Creates the value with its required fields.
    pub fn new(
        organization_id: impl Into<String>,
        flows: impl IntoIterator<Item = impl Into<ClientDefaultOrganizationFlow>>,
    ) -> Self {
        Self {
            organization_id: Some(organization_id.into()),
            flows: Some(flows.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientDefaultOrganization {
    optional organization_id "organization_id",
    optional flows "flows",
} }
auth0_core::__read!(ClientDefaultOrganization);

/// A client encryption key, in `encryption_key` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientEncryptionKey {
    /// Public key, in PEM.
    pub r#pub: Option<String>,
    /// Certificate of the key, in PEM.
    pub cert: Option<String>,
    /// Subject of the certificate.
    pub subject: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientEncryptionKey {
    value r#pub: String,
    value cert: String,
    value subject: String,
} }

auth0_core::__record! { ClientEncryptionKey {
    optional r#pub "pub",
    optional cert "cert",
    optional subject "subject",
} }
auth0_core::__read!(ClientEncryptionKey);

/// Settings of an application's ID tokens.
///
/// In `jwt_configuration` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientJwtSettings {
    /// Seconds until an ID token expires.
    pub lifetime_in_seconds: Option<i64>,
    /// Whether the client secret is base64.
    pub secret_encoded: Option<bool>,
    /// Scopes of ID tokens, for the legacy profile.
    pub scopes: Option<Json>,
    /// Algorithm with which ID tokens are signed.
    pub alg: Option<SigningAlgorithm>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientJwtSettings {
    plain lifetime_in_seconds: i64,
    plain secret_encoded: bool,
    value scopes: Json,
    value alg: SigningAlgorithm,
} }

auth0_core::__record! { ClientJwtSettings {
    optional lifetime_in_seconds "lifetime_in_seconds",
    optional secret_encoded "secret_encoded",
    optional scopes "scopes",
    optional alg "alg",
} }
auth0_core::__read!(ClientJwtSettings);

/// Settings of an application's Android and iOS apps.
///
/// In `mobile` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientMobile {
    /// Settings of the Android app.
    pub android: Option<ClientMobileAndroid>,
    /// Settings of the iOS app.
    pub ios: Option<ClientMobileIos>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientMobile {
    value android: ClientMobileAndroid,
    value ios: ClientMobileIos,
} }

auth0_core::__record! { ClientMobile {
    optional android "android",
    optional ios "ios",
} }
auth0_core::__read!(ClientMobile);

/// A client mobile android, in `android` of [`ClientMobile`](super::ClientMobile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientMobileAndroid {
    /// Package name of the Android app.
    pub app_package_name: Option<String>,
    /// SHA-256 fingerprints of the app's certificates. At least 1 element.
    pub sha256_cert_fingerprints: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientMobileAndroid {
    value app_package_name: String,
    list sha256_cert_fingerprints: String,
} }

auth0_core::__record! { ClientMobileAndroid {
    optional app_package_name "app_package_name",
    optional sha256_cert_fingerprints "sha256_cert_fingerprints",
} }
auth0_core::__read!(ClientMobileAndroid);

/// A client mobile iOS, in `ios` of [`ClientMobile`](super::ClientMobile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientMobileIos {
    /// Identifier of the team at Apple.
    pub team_id: Option<String>,
    /// Bundle identifier of the app, or its name.
    pub app_bundle_identifier: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientMobileIos {
    value team_id: String,
    value app_bundle_identifier: String,
} }

auth0_core::__record! { ClientMobileIos {
    optional team_id "team_id",
    optional app_bundle_identifier "app_bundle_identifier",
} }
auth0_core::__read!(ClientMobileIos);

/// A client my organization configuration, in `my_organization_configuration` of
/// [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientMyOrganizationConfiguration {
    /// Identifier of the connection profile.
    pub connection_profile_id: Option<String>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Option<String>,
    /// Strategies that may be chosen.
    pub allowed_strategies: Option<Vec<EnterpriseStrategy>>,
    /// When a customer may delete a connection.
    pub connection_deletion_behavior: Option<ClientMyOrganizationDeletionBehavior>,
    /// Application that an invitation leads to.
    pub invitation_landing_client_id: Option<String>,
    pub third_party_client_access: Option<ClientMyOrganizationThirdPartyClientAccessConfiguration>,
    pub enforce_permission_ceiling: Option<bool>,
    pub enforce_self_assignment_restriction: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientMyOrganizationConfiguration {
    /// Creates the value with its required fields.
    pub fn new(
        allowed_strategies: impl IntoIterator<Item = impl Into<EnterpriseStrategy>>,
        connection_deletion_behavior: ClientMyOrganizationDeletionBehavior,
    ) -> Self {
        Self {
            connection_profile_id: None,
            user_attribute_profile_id: None,
            allowed_strategies: Some(allowed_strategies.into_iter().map(Into::into).collect()),
            connection_deletion_behavior: Some(connection_deletion_behavior),
            invitation_landing_client_id: None,
            third_party_client_access: None,
            enforce_permission_ceiling: None,
            enforce_self_assignment_restriction: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ClientMyOrganizationConfiguration {
    value connection_profile_id: String,
    value user_attribute_profile_id: String,
    value invitation_landing_client_id: String,
    value third_party_client_access: ClientMyOrganizationThirdPartyClientAccessConfiguration,
    plain enforce_permission_ceiling: bool,
    plain enforce_self_assignment_restriction: bool,
} }

auth0_core::__record! { ClientMyOrganizationConfiguration {
    optional connection_profile_id "connection_profile_id",
    optional user_attribute_profile_id "user_attribute_profile_id",
    optional allowed_strategies "allowed_strategies",
    optional connection_deletion_behavior "connection_deletion_behavior",
    optional invitation_landing_client_id "invitation_landing_client_id",
    optional third_party_client_access "third_party_client_access",
    optional enforce_permission_ceiling "enforce_permission_ceiling",
    optional enforce_self_assignment_restriction "enforce_self_assignment_restriction",
} }
auth0_core::__read!(ClientMyOrganizationConfiguration);

/// A client my organization third party client access configuration, in `third_party_client_access`
/// of [`ClientMyOrganizationConfiguration`](super::ClientMyOrganizationConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientMyOrganizationThirdPartyClientAccessConfiguration {
    /// Default value.
    pub default_value: Option<ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue>,
    pub allowed_values:
        Option<Vec<ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientMyOrganizationThirdPartyClientAccessConfiguration {
    /// Creates the value with its required fields.
    pub fn new(
        allowed_values: impl IntoIterator<
            Item = impl Into<ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues>,
        >,
    ) -> Self {
        Self {
            default_value: Some(
                ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue::Block,
            ),
            allowed_values: Some(allowed_values.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientMyOrganizationThirdPartyClientAccessConfiguration {
    optional default_value "default_value",
    optional allowed_values "allowed_values",
} }
auth0_core::__read!(ClientMyOrganizationThirdPartyClientAccessConfiguration);

/// A client private key JWT auth, in `private_key_jwt` of
/// [`ClientAuthenticationMethod`](super::ClientAuthenticationMethod).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientPrivateKeyJwtAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientPrivateKeyJwtAuth {
    /// Creates the value with its required fields.
    pub fn new(credentials: impl IntoIterator<Item = impl Into<ClientCredentialId>>) -> Self {
        Self {
            credentials: Some(credentials.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientPrivateKeyJwtAuth {
    optional credentials "credentials",
} }
auth0_core::__read!(ClientPrivateKeyJwtAuth);

/// A client refresh token policy, in `policies` of
/// [`ClientRefreshTokenSettings`](super::ClientRefreshTokenSettings).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientRefreshTokenPolicy {
    /// API for which tokens are issued. 1 to 600 characters.
    pub audience: Option<String>,
    /// Scopes that may be asked for.
    pub scope: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientRefreshTokenPolicy {
    /// Creates the value with its required fields.
    pub fn new(
        audience: impl Into<String>,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            audience: Some(audience.into()),
            scope: Some(scope.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientRefreshTokenPolicy {
    optional audience "audience",
    optional scope "scope",
} }
auth0_core::__read!(ClientRefreshTokenPolicy);

/// Rotation and expiration of an application's refresh tokens.
///
/// In `refresh_token` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientRefreshTokenSettings {
    /// Whether each use gives a new refresh token.
    pub rotation_type: Option<RefreshTokenRotationType>,
    /// Whether refresh tokens expire.
    pub expiration_type: Option<RefreshTokenExpirationType>,
    /// Seconds during which a rotated refresh token may be used again.
    pub leeway: Option<i64>,
    /// Seconds until a refresh token expires, used or not. 1 to 157788000.
    pub token_lifetime: Option<i64>,
    /// Whether refresh tokens last without end.
    pub infinite_token_lifetime: Option<bool>,
    /// Seconds without use until a refresh token expires. At least 1.
    pub idle_token_lifetime: Option<i64>,
    /// Whether refresh tokens last however long they are unused.
    pub infinite_idle_token_lifetime: Option<bool>,
    /// APIs that refresh tokens are also good for. At least 1 element.
    pub policies: Patch<Vec<ClientRefreshTokenPolicy>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientRefreshTokenSettings {
    /// Creates the value with its required fields.
    pub fn new(
        rotation_type: RefreshTokenRotationType,
        expiration_type: RefreshTokenExpirationType,
    ) -> Self {
        Self {
            rotation_type: Some(rotation_type),
            expiration_type: Some(expiration_type),
            leeway: None,
            token_lifetime: None,
            infinite_token_lifetime: None,
            idle_token_lifetime: None,
            infinite_idle_token_lifetime: None,
            policies: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ClientRefreshTokenSettings {
    plain leeway: i64,
    plain token_lifetime: i64,
    plain infinite_token_lifetime: bool,
    plain idle_token_lifetime: i64,
    plain infinite_idle_token_lifetime: bool,
    patch policies: Vec<ClientRefreshTokenPolicy>,
} }

auth0_core::__record! { ClientRefreshTokenSettings {
    optional rotation_type "rotation_type",
    optional expiration_type "expiration_type",
    optional leeway "leeway",
    optional token_lifetime "token_lifetime",
    optional infinite_token_lifetime "infinite_token_lifetime",
    optional idle_token_lifetime "idle_token_lifetime",
    optional infinite_idle_token_lifetime "infinite_idle_token_lifetime",
    patch policies "policies",
} }
auth0_core::__read!(ClientRefreshTokenSettings);

/// A client session transfer, in `session_transfer` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSessionTransfer {
    /// Whether the application may ask for session transfer tokens.
    pub can_create_session_transfer_token: Option<bool>,
    /// Whether the end of the first session ends those made from it.
    pub enforce_cascade_revocation: Option<bool>,
    /// How a session transfer token may be handed over.
    pub allowed_authentication_methods: Patch<Vec<ClientSessionTransferMethod>>,
    /// To what of the device a session is bound.
    pub enforce_device_binding: Option<ClientDeviceBinding>,
    /// Whether refresh tokens may be issued for a transferred session.
    pub allow_refresh_token: Option<bool>,
    /// Whether refresh tokens are tied to the session.
    pub enforce_online_refresh_tokens: Option<bool>,
    /// Handing over of sessions on behalf of a user.
    pub delegation: Patch<ClientSessionTransferDelegation>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientSessionTransfer {
    plain can_create_session_transfer_token: bool,
    plain enforce_cascade_revocation: bool,
    patch allowed_authentication_methods: Vec<ClientSessionTransferMethod>,
    value enforce_device_binding: ClientDeviceBinding,
    plain allow_refresh_token: bool,
    plain enforce_online_refresh_tokens: bool,
    patch delegation: ClientSessionTransferDelegation,
} }

auth0_core::__record! { ClientSessionTransfer {
    optional can_create_session_transfer_token "can_create_session_transfer_token",
    optional enforce_cascade_revocation "enforce_cascade_revocation",
    patch allowed_authentication_methods "allowed_authentication_methods",
    optional enforce_device_binding "enforce_device_binding",
    optional allow_refresh_token "allow_refresh_token",
    optional enforce_online_refresh_tokens "enforce_online_refresh_tokens",
    patch delegation "delegation",
} }
auth0_core::__read!(ClientSessionTransfer);

/// A client session transfer delegation, in `delegation` of
/// [`ClientSessionTransfer`](super::ClientSessionTransfer).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSessionTransferDelegation {
    /// Whether sessions may be handed over on behalf of a user.
    pub allow_delegated_access: Option<bool>,
    /// To what of the device a session is bound.
    pub enforce_device_binding: Option<ClientSessionTransferDelegationDeviceBinding>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientSessionTransferDelegation {
    plain allow_delegated_access: bool,
    value enforce_device_binding: ClientSessionTransferDelegationDeviceBinding,
} }

auth0_core::__record! { ClientSessionTransferDelegation {
    optional allow_delegated_access "allow_delegated_access",
    optional enforce_device_binding "enforce_device_binding",
} }
auth0_core::__read!(ClientSessionTransferDelegation);

/// A client signed request object, in `signed_request_object` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSignedRequestObject {
    /// Whether every authorization request must be signed.
    pub required: Option<bool>,
    /// Keys, by ID or as a whole.
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientSignedRequestObject {
    plain required: bool,
    list credentials: ClientCredentialId,
} }

auth0_core::__record! { ClientSignedRequestObject {
    optional required "required",
    optional credentials "credentials",
} }
auth0_core::__read!(ClientSignedRequestObject);

/// A client TLS auth, in `tls_client_auth` of
/// [`ClientAuthenticationMethod`](super::ClientAuthenticationMethod).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientTlsAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientTlsAuth {
    /// Creates the value with its required fields.
    pub fn new(credentials: impl IntoIterator<Item = impl Into<ClientCredentialId>>) -> Self {
        Self {
            credentials: Some(credentials.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ClientTlsAuth {
    optional credentials "credentials",
} }
auth0_core::__read!(ClientTlsAuth);

/// A client token exchange, in `token_exchange` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientTokenExchange {
    /// Kinds of token exchange profile the application may use.
    pub allow_any_profile_of_type: Option<Vec<ClientTokenExchangeType>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ClientTokenExchange {
    list allow_any_profile_of_type: ClientTokenExchangeType,
} }

auth0_core::__record! { ClientTokenExchange {
    optional allow_any_profile_of_type "allow_any_profile_of_type",
} }
auth0_core::__read!(ClientTokenExchange);

/// Client token vault privileged access, in `token_vault_privileged_access` of
/// [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientTokenVaultPrivilegedAccess {
    /// Keys, by ID or as a whole.
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// IP addresses and ranges that may use it.
    pub ip_allowlist: Option<Vec<String>>,
    /// Grants of the page.
    pub grants: Option<Vec<TokenVaultPrivilegedAccessGrant>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ClientTokenVaultPrivilegedAccess {
    /// Creates the value with its required fields.
    pub fn new(credentials: impl IntoIterator<Item = impl Into<ClientCredentialId>>) -> Self {
        Self {
            credentials: Some(credentials.into_iter().map(Into::into).collect()),
            ip_allowlist: None,
            grants: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ClientTokenVaultPrivilegedAccess {
    list ip_allowlist: String,
    list grants: TokenVaultPrivilegedAccessGrant,
} }

auth0_core::__record! { ClientTokenVaultPrivilegedAccess {
    optional credentials "credentials",
    optional ip_allowlist "ip_allowlist",
    optional grants "grants",
} }
auth0_core::__read!(ClientTokenVaultPrivilegedAccess);

/// An express configuration, in `express_configuration` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExpressConfiguration {
    /// Template of the URL that begins a login.
    pub initiate_login_uri_template: Option<String>,
    /// Identifier of the user attribute profile.
    pub user_attribute_profile_id: Option<String>,
    /// Identifier of the connection profile.
    pub connection_profile_id: Option<String>,
    /// Whether the application is enabled for the connections.
    pub enable_client: Option<bool>,
    /// Whether the connections are enabled for the organization.
    pub enable_organization: Option<bool>,
    /// Applications that belong together.
    pub linked_clients: Option<Vec<LinkedClient>>,
    /// Application of Okta's catalogue.
    pub okta_oin_client_id: Option<String>,
    /// Domain at which administrators log in. At least 1 character.
    pub admin_login_domain: Option<String>,
    /// Identifier of the submission to Okta's catalogue. 1 to 200 characters.
    pub oin_submission_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ExpressConfiguration {
    /// Creates the value with its required fields.
    pub fn new(
        initiate_login_uri_template: impl Into<String>,
        user_attribute_profile_id: impl Into<String>,
        connection_profile_id: impl Into<String>,
        enable_client: bool,
        enable_organization: bool,
        okta_oin_client_id: impl Into<String>,
        admin_login_domain: impl Into<String>,
    ) -> Self {
        Self {
            initiate_login_uri_template: Some(initiate_login_uri_template.into()),
            user_attribute_profile_id: Some(user_attribute_profile_id.into()),
            connection_profile_id: Some(connection_profile_id.into()),
            enable_client: Some(enable_client),
            enable_organization: Some(enable_organization),
            linked_clients: None,
            okta_oin_client_id: Some(okta_oin_client_id.into()),
            admin_login_domain: Some(admin_login_domain.into()),
            oin_submission_id: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ExpressConfiguration {
    list linked_clients: LinkedClient,
    value oin_submission_id: String,
} }

auth0_core::__record! { ExpressConfiguration {
    optional initiate_login_uri_template "initiate_login_uri_template",
    optional user_attribute_profile_id "user_attribute_profile_id",
    optional connection_profile_id "connection_profile_id",
    optional enable_client "enable_client",
    optional enable_organization "enable_organization",
    optional linked_clients "linked_clients",
    optional okta_oin_client_id "okta_oin_client_id",
    optional admin_login_domain "admin_login_domain",
    optional oin_submission_id "oin_submission_id",
} }
auth0_core::__read!(ExpressConfiguration);

/// A fed cm login, in `fedcm_login` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FedCmLogin {
    /// Google login.
    pub google: Patch<FedCmLoginGoogle>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FedCmLogin {
    patch google: FedCmLoginGoogle,
} }

auth0_core::__record! { FedCmLogin {
    patch google "google",
} }
auth0_core::__read!(FedCmLogin);

/// A fed cm login Google, in `google` of [`FedCmLogin`](super::FedCmLogin).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FedCmLoginGoogle {
    /// Whether it is on.
    pub is_enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { FedCmLoginGoogle {
    plain is_enabled: bool,
} }

auth0_core::__record! { FedCmLoginGoogle {
    optional is_enabled "is_enabled",
} }
auth0_core::__read!(FedCmLoginGoogle);

/// An identity assertion authorization grant, in `identity_assertion_authorization_grant` of
/// [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IdentityAssertionAuthorizationGrant {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl IdentityAssertionAuthorizationGrant {
    /// Creates the value with its required fields.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { IdentityAssertionAuthorizationGrant {
    optional active "active",
} }
auth0_core::__read!(IdentityAssertionAuthorizationGrant);

/// A linked client, in `linked_clients` of [`ExpressConfiguration`](super::ExpressConfiguration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinkedClient {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl LinkedClient {
    /// Creates the value with its required fields.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: Some(client_id.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { LinkedClient {
    optional client_id "client_id",
} }
auth0_core::__read!(LinkedClient);

/// A native social login, in `native_social_login` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NativeSocialLogin {
    /// Sign in with Apple.
    pub apple: Patch<NativeSocialLoginProvider>,
    /// Facebook login.
    pub facebook: Patch<NativeSocialLoginProvider>,
    /// Google login.
    pub google: Patch<NativeSocialLoginProvider>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { NativeSocialLogin {
    patch apple: NativeSocialLoginProvider,
    patch facebook: NativeSocialLoginProvider,
    patch google: NativeSocialLoginProvider,
} }

auth0_core::__record! { NativeSocialLogin {
    patch apple "apple",
    patch facebook "facebook",
    patch google "google",
} }
auth0_core::__read!(NativeSocialLogin);

/// A native social login provider, in `apple` of [`NativeSocialLogin`](super::NativeSocialLogin).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NativeSocialLoginProvider {
    /// Whether such logins are accepted.
    pub enabled: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { NativeSocialLoginProvider {
    plain enabled: bool,
} }

auth0_core::__record! { NativeSocialLoginProvider {
    optional enabled "enabled",
} }
auth0_core::__read!(NativeSocialLoginProvider);

/// A token vault privileged access grant, in `grants` of
/// [`ClientTokenVaultPrivilegedAccess`](super::ClientTokenVaultPrivilegedAccess).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TokenVaultPrivilegedAccessGrant {
    /// Name of the connection.
    pub connection: Option<String>,
    /// Scopes.
    pub scopes: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl TokenVaultPrivilegedAccessGrant {
    /// Creates the value with its required fields.
    pub fn new(
        connection: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            connection: Some(connection.into()),
            scopes: Some(scopes.into_iter().map(Into::into).collect()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { TokenVaultPrivilegedAccessGrant {
    optional connection "connection",
    optional scopes "scopes",
} }
auth0_core::__read!(TokenVaultPrivilegedAccessGrant);
