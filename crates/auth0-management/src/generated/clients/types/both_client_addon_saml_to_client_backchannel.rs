// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json, Patch, Secret};

use super::{
    BackchannelLogoutInitiators, BackchannelLogoutSessionMetadata, ClientAddonAws,
    ClientAddonAzureBlob, ClientAddonAzureSb, ClientAddonDynamicsCrm, ClientAddonEchoSign,
    ClientAddonEgnyte, ClientAddonFirebase, ClientAddonLayer, ClientAddonNewRelic, ClientAddonOag,
    ClientAddonOffice365, ClientAddonRms, ClientAddonSalesforce, ClientAddonSalesforceApis,
    ClientPrivateKeyJwtAuth, ClientTlsAuth,
};
use crate::generated::shared::TextOrList;

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
