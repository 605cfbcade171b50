// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::{Extra, Json, Patch, Secret};
use serde::{Deserialize, Serialize};

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

/// The `anonymous_sessions` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct AnonymousSessions {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AnonymousSessions {
    /// With what it must have.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

/// The `b2b_integration_configuration` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct B2bIntegrationConfiguration {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_profiles: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub integration_type: Option<B2bIntegrationConfigurationIntegrationType>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `backchannel_logout_initiators` of
/// [`ClientBackchannelLogout`](super::ClientBackchannelLogout).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BackchannelLogoutInitiators {
    /// Whether all events lead to a logout token or selected ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<BackchannelLogoutInitiatorsMode>,
    /// Events that lead to a logout token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selected_initiators: Option<Vec<BackchannelLogoutInitiator>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `backchannel_logout_session_metadata` of
/// [`ClientBackchannelLogout`](super::ClientBackchannelLogout).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct BackchannelLogoutSessionMetadata {
    /// Whether it is included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `aws` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonAws {
    /// ARN of the identity provider at AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// ARN of the role at AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Seconds until the AWS credentials expire. 900 to 43200.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `azure_blob` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonAzureBlob {
    /// Name of the account at the service.
    #[serde(rename = "accountName", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Access key of the storage account.
    #[serde(rename = "storageAccessKey", skip_serializing_if = "Option::is_none")]
    pub storage_access_key: Option<Secret>,
    /// Name of the container.
    #[serde(rename = "containerName", skip_serializing_if = "Option::is_none")]
    pub container_name: Option<String>,
    /// Name of the blob.
    #[serde(rename = "blobName", skip_serializing_if = "Option::is_none")]
    pub blob_name: Option<String>,
    /// Minutes until the token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<i64>,
    /// Name of the stored access policy.
    #[serde(rename = "signedIdentifier", skip_serializing_if = "Option::is_none")]
    pub signed_identifier: Option<String>,
    /// Whether the blob may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_read: Option<bool>,
    /// Whether the blob may be written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_write: Option<bool>,
    /// Whether the blob may be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blob_delete: Option<bool>,
    /// Whether the container's blobs may be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_read: Option<bool>,
    /// Whether the container's blobs may be written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_write: Option<bool>,
    /// Whether the container may be deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_delete: Option<bool>,
    /// Whether the container's blobs may be listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container_list: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `azure_sb` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonAzureSb {
    /// Name of the Service Bus namespace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub namespace: Option<String>,
    /// Name of the shared access policy.
    #[serde(rename = "sasKeyName", skip_serializing_if = "Option::is_none")]
    pub sas_key_name: Option<String>,
    /// Shared access key.
    #[serde(rename = "sasKey", skip_serializing_if = "Option::is_none")]
    pub sas_key: Option<Secret>,
    /// Name of the queue or topic.
    #[serde(rename = "entityPath", skip_serializing_if = "Option::is_none")]
    pub entity_path: Option<String>,
    /// Minutes until the token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `mscrm` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonDynamicsCrm {
    /// URL of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientAddonDynamicsCrm {
    /// With what it must have.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            extra: Extra::default(),
        }
    }
}

/// The `echosign` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonEchoSign {
    /// Domain at the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `egnyte` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonEgnyte {
    /// Domain at the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `firebase` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonFirebase {
    /// Secret for Firebase's first version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// Identifier of the private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key_id: Option<String>,
    /// Private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
    /// Email address of the service account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_email: Option<String>,
    /// Seconds until a token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `layer` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonLayer {
    /// Identifier of the provider.
    #[serde(rename = "providerId", skip_serializing_if = "Option::is_none")]
    pub provider_id: Option<String>,
    /// Identifier of the key.
    #[serde(rename = "keyId", skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// Private key.
    #[serde(rename = "privateKey", skip_serializing_if = "Option::is_none")]
    pub private_key: Option<Secret>,
    /// Attribute of the user that is the user ID at Layer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Minutes until the token expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientAddonLayer {
    /// With what it must have.
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

/// The `newrelic` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonNewRelic {
    /// Name of the account at the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `oag` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonOag {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `office365` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonOffice365 {
    /// Domain at Office 365.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Connection that the users come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `rms` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonRms {
    /// URL of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientAddonRms {
    /// With what it must have.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            extra: Extra::default(),
        }
    }
}

/// The `salesforce` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSalesforce {
    /// Entity ID of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `salesforce_api` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSalesforceApis {
    /// Consumer key of the application at the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clientid: Option<String>,
    /// Attribute of the user that is the name at Salesforce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// Name of the community.
    #[serde(rename = "communityName", skip_serializing_if = "Option::is_none")]
    pub community_name: Option<String>,
    /// Path of the community.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub community_url_section: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `samlp` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSaml {
    /// Names of claims, by attribute of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mappings: Option<Json>,
    /// Audience of the assertion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Recipient of the assertion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Whether a UPN claim is made.
    #[serde(rename = "createUpnClaim", skip_serializing_if = "Option::is_none")]
    pub create_upn_claim: Option<bool>,
    /// Whether other claims keep their names.
    #[serde(
        rename = "mapUnknownClaimsAsIs",
        skip_serializing_if = "Option::is_none"
    )]
    pub map_unknown_claims_as_is: Option<bool>,
    /// Whether claims without a mapping are passed on.
    #[serde(
        rename = "passthroughClaimsWithNoMapping",
        skip_serializing_if = "Option::is_none"
    )]
    pub passthrough_claims_with_no_mapping: Option<bool>,
    /// Whether the identities are put into the assertion.
    #[serde(rename = "mapIdentities", skip_serializing_if = "Option::is_none")]
    pub map_identities: Option<bool>,
    /// Algorithm of SAML signatures.
    #[serde(rename = "signatureAlgorithm", skip_serializing_if = "Option::is_none")]
    pub signature_algorithm: Option<String>,
    /// Digest of SAML signatures.
    #[serde(rename = "digestAlgorithm", skip_serializing_if = "Option::is_none")]
    pub digest_algorithm: Option<String>,
    /// Issuer of the assertion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// Destination of the response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination: Option<String>,
    /// Seconds until the assertion expires.
    #[serde(rename = "lifetimeInSeconds", skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// Whether the response is signed rather than the assertion.
    #[serde(rename = "signResponse", skip_serializing_if = "Option::is_none")]
    pub sign_response: Option<bool>,
    /// Format of the name identifier.
    #[serde(
        rename = "nameIdentifierFormat",
        skip_serializing_if = "Option::is_none"
    )]
    pub name_identifier_format: Option<String>,
    /// Attributes tried in turn for the name identifier.
    #[serde(
        rename = "nameIdentifierProbes",
        skip_serializing_if = "Option::is_none"
    )]
    pub name_identifier_probes: Option<Vec<String>>,
    /// Authentication context class stated in the assertion.
    #[serde(
        rename = "authnContextClassRef",
        skip_serializing_if = "Option::is_none"
    )]
    pub authn_context_class_ref: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `sap_api` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSapApi {
    /// Client ID at SAP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clientid: Option<String>,
    /// Attribute of the user that is the name at SAP.
    #[serde(rename = "usernameAttribute", skip_serializing_if = "Option::is_none")]
    pub username_attribute: Option<String>,
    /// URL where SAP issues tokens.
    #[serde(rename = "tokenEndpointUrl", skip_serializing_if = "Option::is_none")]
    pub token_endpoint_url: Option<String>,
    /// Scope to ask SAP for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Password of the service user.
    #[serde(rename = "servicePassword", skip_serializing_if = "Option::is_none")]
    pub service_password: Option<Secret>,
    /// Format of the name identifier.
    #[serde(
        rename = "nameIdentifierFormat",
        skip_serializing_if = "Option::is_none"
    )]
    pub name_identifier_format: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `sentry` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSentry {
    /// Short name of the organization at Sentry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_slug: Option<String>,
    /// Base URL of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `sharepoint` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSharePoint {
    /// URL of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// URLs under which it is reached from outside.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_url: Option<TextOrList>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `slack` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSlack {
    /// Name of the Slack team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientAddonSlack {
    /// With what it must have.
    pub fn new(team: impl Into<String>) -> Self {
        Self {
            team: Some(team.into()),
            extra: Extra::default(),
        }
    }
}

/// The `springcm` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSpringCm {
    /// URL where SAML assertions are consumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acsurl: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `sso_integration` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonSsoIntegration {
    /// Name of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Version of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `wams` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonWams {
    /// Master key of Windows Azure Mobile Services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub masterkey: Option<Secret>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `zendesk` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonZendesk {
    /// Name of the account at the service.
    #[serde(rename = "accountName", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `zoom` of [`ClientAddons`](super::ClientAddons).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddonZoom {
    /// Name of the account at the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `addons` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAddons {
    /// Single sign-on to AWS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aws: Option<ClientAddonAws>,
    /// Single sign-on to Azure Blob Storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_blob: Option<ClientAddonAzureBlob>,
    /// Single sign-on to Azure Service Bus.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub azure_sb: Option<ClientAddonAzureSb>,
    /// Single sign-on to Active Directory Rights Management.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rms: Option<ClientAddonRms>,
    /// Single sign-on to Microsoft Dynamics CRM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mscrm: Option<ClientAddonDynamicsCrm>,
    /// Single sign-on to Slack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slack: Option<ClientAddonSlack>,
    /// Single sign-on to Sentry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentry: Option<ClientAddonSentry>,
    /// Single sign-on to Box.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#box: Option<Json>,
    /// Single sign-on to CloudBees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloudbees: Option<Json>,
    /// Single sign-on to SAP Concur.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concur: Option<Json>,
    /// Single sign-on to Dropbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropbox: Option<Json>,
    /// Single sign-on to Adobe Sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub echosign: Option<ClientAddonEchoSign>,
    /// Single sign-on to Egnyte.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egnyte: Option<ClientAddonEgnyte>,
    /// Tokens for Firebase.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firebase: Option<ClientAddonFirebase>,
    /// Single sign-on to New Relic.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub newrelic: Option<ClientAddonNewRelic>,
    /// Single sign-on to Office 365.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office365: Option<ClientAddonOffice365>,
    /// Single sign-on to Salesforce.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salesforce: Option<ClientAddonSalesforce>,
    /// Tokens for the Salesforce API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salesforce_api: Option<ClientAddonSalesforceApis>,
    /// Tokens for the API of a Salesforce sandbox.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salesforce_sandbox_api: Option<ClientAddonSalesforceApis>,
    /// Single sign-on by SAML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samlp: Option<ClientAddonSaml>,
    /// Single sign-on to Layer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layer: Option<ClientAddonLayer>,
    /// Tokens for the SAP API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sap_api: Option<ClientAddonSapApi>,
    /// Single sign-on to SharePoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharepoint: Option<ClientAddonSharePoint>,
    /// Single sign-on to SpringCM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub springcm: Option<ClientAddonSpringCm>,
    /// Single sign-on to Windows Azure Mobile Services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wams: Option<ClientAddonWams>,
    /// Single sign-on by WS-Federation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wsfed: Option<Json>,
    /// Single sign-on to Zendesk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zendesk: Option<ClientAddonZendesk>,
    /// Single sign-on to Zoom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoom: Option<ClientAddonZoom>,
    /// Single sign-on to a service of the marketplace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_integration: Option<ClientAddonSsoIntegration>,
    /// Single sign-on through Okta Access Gateway.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub oag: Patch<ClientAddonOag>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `client_authentication_methods` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientAuthenticationMethod {
    /// Authentication by assertions signed with a private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key_jwt: Option<ClientPrivateKeyJwtAuth>,
    /// Authentication by certificates of a certificate authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls_client_auth: Option<ClientTlsAuth>,
    /// Authentication by self-signed certificates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_signed_tls_client_auth: Option<ClientTlsAuth>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `oidc_logout` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientBackchannelLogout {
    /// URLs that receive logout tokens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_urls: Option<Vec<String>>,
    /// Which events lead to a logout token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backchannel_logout_initiators: Option<BackchannelLogoutInitiators>,
    /// Whether logout tokens carry session metadata.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub backchannel_logout_session_metadata: Patch<BackchannelLogoutSessionMetadata>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `credentials` of [`ClientSignedRequestObject`](super::ClientSignedRequestObject).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientCredentialId {
    /// Identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Key ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// Algorithm the key is for, such as `RS256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithm>,
    /// Kind of credential.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_type: Option<ClientCredentialType>,
    /// Subject of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// SHA-256 thumbprint of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbprint_sha256: Option<String>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// When it expires.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub expires_at: Patch<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientCredentialId {
    /// With what it must have.
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

/// The `default_organization` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientDefaultOrganization {
    /// Organization that is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// Flows in which the organization is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flows: Option<Vec<ClientDefaultOrganizationFlow>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientDefaultOrganization {
    /// With what it must have.
    pub fn new(
        organization_id: impl Into<String>,
        flows: Vec<ClientDefaultOrganizationFlow>,
    ) -> Self {
        Self {
            organization_id: Some(organization_id.into()),
            flows: Some(flows),
            extra: Extra::default(),
        }
    }
}

/// The `encryption_key` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientEncryptionKey {
    /// Public key, in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#pub: Option<String>,
    /// Certificate of the key, in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert: Option<String>,
    /// Subject of the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `jwt_configuration` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientJwtSettings {
    /// Seconds until an ID token expires. Default: `36000`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_in_seconds: Option<i64>,
    /// Whether the client secret is base64. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_encoded: Option<bool>,
    /// Scopes of ID tokens, for the legacy profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Json>,
    /// Algorithm with which ID tokens are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<SigningAlgorithm>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `mobile` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientMobile {
    /// Settings of the Android app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub android: Option<ClientMobileAndroid>,
    /// Settings of the iOS app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ios: Option<ClientMobileIos>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `android` of [`ClientMobile`](super::ClientMobile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientMobileAndroid {
    /// Package name of the Android app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_package_name: Option<String>,
    /// SHA-256 fingerprints of the app's certificates. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256_cert_fingerprints: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `ios` of [`ClientMobile`](super::ClientMobile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientMobileIos {
    /// Identifier of the team at Apple.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team_id: Option<String>,
    /// Bundle identifier of the app, or its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_bundle_identifier: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `my_organization_configuration` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientMyOrganizationConfiguration {
    /// Identifier of the connection profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_profile_id: Option<String>,
    /// Identifier of the user attribute profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// Strategies that may be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_strategies: Option<Vec<EnterpriseStrategy>>,
    /// When a customer may delete a connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_deletion_behavior: Option<ClientMyOrganizationDeletionBehavior>,
    /// Application that an invitation leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitation_landing_client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_client_access: Option<ClientMyOrganizationThirdPartyClientAccessConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_permission_ceiling: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_self_assignment_restriction: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientMyOrganizationConfiguration {
    /// With what it must have.
    pub fn new(
        allowed_strategies: Vec<EnterpriseStrategy>,
        connection_deletion_behavior: ClientMyOrganizationDeletionBehavior,
    ) -> Self {
        Self {
            connection_profile_id: None,
            user_attribute_profile_id: None,
            allowed_strategies: Some(allowed_strategies),
            connection_deletion_behavior: Some(connection_deletion_behavior),
            invitation_landing_client_id: None,
            third_party_client_access: None,
            enforce_permission_ceiling: None,
            enforce_self_assignment_restriction: None,
            extra: Extra::default(),
        }
    }
}

/// The `third_party_client_access` of
/// [`ClientMyOrganizationConfiguration`](super::ClientMyOrganizationConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientMyOrganizationThirdPartyClientAccessConfiguration {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_values:
        Option<Vec<ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientMyOrganizationThirdPartyClientAccessConfiguration {
    /// With what it must have.
    pub fn new(
        allowed_values: Vec<ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues>,
    ) -> Self {
        Self {
            default_value: Some(
                ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue::Block,
            ),
            allowed_values: Some(allowed_values),
            extra: Extra::default(),
        }
    }
}

/// The `private_key_jwt` of [`ClientAuthenticationMethod`](super::ClientAuthenticationMethod).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientPrivateKeyJwtAuth {
    /// Keys and certificates, by ID or as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientPrivateKeyJwtAuth {
    /// With what it must have.
    pub fn new(credentials: Vec<ClientCredentialId>) -> Self {
        Self {
            credentials: Some(credentials),
            extra: Extra::default(),
        }
    }
}

/// The `policies` of [`ClientRefreshTokenSettings`](super::ClientRefreshTokenSettings).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientRefreshTokenPolicy {
    /// API for which tokens are issued. 1 to 600 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Scopes that may be asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientRefreshTokenPolicy {
    /// With what it must have.
    pub fn new(audience: impl Into<String>, scope: Vec<String>) -> Self {
        Self {
            audience: Some(audience.into()),
            scope: Some(scope),
            extra: Extra::default(),
        }
    }
}

/// The `refresh_token` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientRefreshTokenSettings {
    /// Whether each use gives a new refresh token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rotation_type: Option<RefreshTokenRotationType>,
    /// Whether refresh tokens expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_type: Option<RefreshTokenExpirationType>,
    /// Seconds during which a rotated refresh token may be used again. Default: `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leeway: Option<i64>,
    /// Seconds until a refresh token expires, used or not. 1 to 157788000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_lifetime: Option<i64>,
    /// Whether refresh tokens last without end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infinite_token_lifetime: Option<bool>,
    /// Seconds without use until a refresh token expires. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idle_token_lifetime: Option<i64>,
    /// Whether refresh tokens last however long they are unused. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub infinite_idle_token_lifetime: Option<bool>,
    /// APIs that refresh tokens are also good for. At least 1 element.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub policies: Patch<Vec<ClientRefreshTokenPolicy>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientRefreshTokenSettings {
    /// With what it must have.
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

/// The `session_transfer` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientSessionTransfer {
    /// Whether the application may ask for session transfer tokens. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_create_session_transfer_token: Option<bool>,
    /// Whether the end of the first session ends those made from it. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_cascade_revocation: Option<bool>,
    /// How a session transfer token may be handed over.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub allowed_authentication_methods: Patch<Vec<ClientSessionTransferMethod>>,
    /// To what of the device a session is bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_device_binding: Option<ClientDeviceBinding>,
    /// Whether refresh tokens may be issued for a transferred session. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_refresh_token: Option<bool>,
    /// Whether refresh tokens are tied to the session. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_online_refresh_tokens: Option<bool>,
    /// Handing over of sessions on behalf of a user.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub delegation: Patch<ClientSessionTransferDelegation>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `delegation` of [`ClientSessionTransfer`](super::ClientSessionTransfer).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientSessionTransferDelegation {
    /// Whether sessions may be handed over on behalf of a user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_delegated_access: Option<bool>,
    /// To what of the device a session is bound.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_device_binding: Option<ClientSessionTransferDelegationDeviceBinding>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `signed_request_object` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientSignedRequestObject {
    /// Whether every authorization request must be signed. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Keys, by ID or as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `tls_client_auth` of [`ClientAuthenticationMethod`](super::ClientAuthenticationMethod).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientTlsAuth {
    /// Keys and certificates, by ID or as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientTlsAuth {
    /// With what it must have.
    pub fn new(credentials: Vec<ClientCredentialId>) -> Self {
        Self {
            credentials: Some(credentials),
            extra: Extra::default(),
        }
    }
}

/// The `token_exchange` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientTokenExchange {
    /// Kinds of token exchange profile the application may use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_any_profile_of_type: Option<Vec<ClientTokenExchangeType>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `token_vault_privileged_access` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ClientTokenVaultPrivilegedAccess {
    /// Keys, by ID or as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<ClientCredentialId>>,
    /// IP addresses and ranges that may use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_allowlist: Option<Vec<String>>,
    /// Grants of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<TokenVaultPrivilegedAccessGrant>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ClientTokenVaultPrivilegedAccess {
    /// With what it must have.
    pub fn new(credentials: Vec<ClientCredentialId>) -> Self {
        Self {
            credentials: Some(credentials),
            ip_allowlist: None,
            grants: None,
            extra: Extra::default(),
        }
    }
}

/// The `express_configuration` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ExpressConfiguration {
    /// Template of the URL that begins a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri_template: Option<String>,
    /// Identifier of the user attribute profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_attribute_profile_id: Option<String>,
    /// Identifier of the connection profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_profile_id: Option<String>,
    /// Whether the application is enabled for the connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_client: Option<bool>,
    /// Whether the connections are enabled for the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enable_organization: Option<bool>,
    /// Applications that belong together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linked_clients: Option<Vec<LinkedClient>>,
    /// Application of Okta's catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub okta_oin_client_id: Option<String>,
    /// Domain at which administrators log in. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub admin_login_domain: Option<String>,
    /// Identifier of the submission to Okta's catalogue. 1 to 200 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oin_submission_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ExpressConfiguration {
    /// With what it must have.
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

/// The `fedcm_login` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FedCmLogin {
    /// Google login.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub google: Patch<FedCmLoginGoogle>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `google` of [`FedCmLogin`](super::FedCmLogin).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct FedCmLoginGoogle {
    /// Whether it is on. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `identity_assertion_authorization_grant` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct IdentityAssertionAuthorizationGrant {
    /// Whether it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl IdentityAssertionAuthorizationGrant {
    /// With what it must have.
    pub fn new(active: bool) -> Self {
        Self {
            active: Some(active),
            extra: Extra::default(),
        }
    }
}

/// The `linked_clients` of [`ExpressConfiguration`](super::ExpressConfiguration).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct LinkedClient {
    /// Identifier of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl LinkedClient {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self {
            client_id: Some(client_id.into()),
            extra: Extra::default(),
        }
    }
}

/// The `native_social_login` of [`Client`](super::Client).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NativeSocialLogin {
    /// Sign in with Apple.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub apple: Patch<NativeSocialLoginProvider>,
    /// Facebook login.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub facebook: Patch<NativeSocialLoginProvider>,
    /// Google login.
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub google: Patch<NativeSocialLoginProvider>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `apple` of [`NativeSocialLogin`](super::NativeSocialLogin).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct NativeSocialLoginProvider {
    /// Whether such logins are accepted. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `grants` of [`ClientTokenVaultPrivilegedAccess`](super::ClientTokenVaultPrivilegedAccess).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct TokenVaultPrivilegedAccessGrant {
    /// Name of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// Scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl TokenVaultPrivilegedAccessGrant {
    /// With what it must have.
    pub fn new(connection: impl Into<String>, scopes: Vec<String>) -> Self {
        Self {
            connection: Some(connection.into()),
            scopes: Some(scopes),
            extra: Extra::default(),
        }
    }
}
