// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json, Secret};
use serde::Deserialize;

use super::{
    AnonymousSessions, AsyncApprovalChannel, B2bIntegrationConfiguration,
    CimdExternalMetadataCreatedBy, ClientAddons, ClientAppType, ClientAuthenticationMethod,
    ClientBackchannelLogout, ClientComplianceLevel, ClientCredentialAlgorithm,
    ClientCredentialType, ClientDefaultOrganization, ClientDeviceBinding, ClientEncryptionKey,
    ClientExternalMetadataStatus, ClientExternalMetadataType, ClientJwtSettings, ClientMobile,
    ClientMyOrganizationConfiguration, ClientOrganizationDiscovery, ClientRedirectionPolicy,
    ClientRefreshTokenSettings, ClientSessionTransfer, ClientSignedRequestObject,
    ClientThirdPartySecurityMode, ClientTokenEndpointAuthMethod, ClientTokenExchange,
    ClientTokenVaultPrivilegedAccess, ExpressConfiguration, FedCmLogin,
    IdentityAssertionAuthorizationGrant, NativeSocialLogin,
};
use crate::Timestamp;
use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage, TokenQuota};

/// The `client_authentication_methods` of [`CimdClientFields`](super::CimdClientFields).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CimdAuthenticationMethods {
    /// Authentication by assertions signed with a private key.
    pub private_key_jwt: Option<CimdPrivateKeyJwt>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `mapped_fields` of [`CimdRegistration`](super::CimdRegistration).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CimdClientFields {
    /// URL of the client ID metadata document.
    pub external_client_id: Option<String>,
    /// Name of the application, shown when consent is asked for.
    pub name: Option<String>,
    /// Kind of application, such as `spa` or `native`.
    pub app_type: Option<String>,
    /// URLs to which a user may be sent after login.
    pub callbacks: Option<Vec<String>>,
    /// URL of the logo.
    pub logo_uri: Option<String>,
    /// What the application is for, in words.
    pub description: Option<String>,
    /// Grant types the application may use.
    pub grant_types: Option<Vec<String>>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<String>,
    /// URL of the public keys.
    pub jwks_uri: Option<String>,
    /// Keys and certificates the application authenticates with.
    pub client_authentication_methods: Option<CimdAuthenticationMethods>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `private_key_jwt` of [`CimdAuthenticationMethods`](super::CimdAuthenticationMethods).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CimdPrivateKeyJwt {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Option<Vec<CimdPrivateKeyJwtCredential>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `credentials` of [`CimdPrivateKeyJwt`](super::CimdPrivateKeyJwt).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CimdPrivateKeyJwtCredential {
    /// Kind of credential.
    pub credential_type: Option<String>,
    /// Key ID that assertions state.
    pub kid: Option<String>,
    /// Algorithm of signatures by the key.
    pub alg: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /clients/cimd/preview` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CimdRegistration {
    /// Identifier of the application, if it is registered.
    pub client_id: Option<String>,
    /// Why the document could not be used.
    pub errors: Option<Vec<String>>,
    /// What is wrong or unwise in the document.
    pub validation: Option<CimdValidation>,
    /// Settings of the application that the document leads to.
    pub mapped_fields: Option<CimdClientFields>,
    /// Who registered the application by its metadata document.
    pub external_metadata_created_by: Option<CimdExternalMetadataCreatedBy>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `validation` of [`CimdRegistration`](super::CimdRegistration).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CimdValidation {
    /// Whether it is valid.
    pub valid: Option<bool>,
    /// Rules that the document breaks.
    pub violations: Option<Vec<String>>,
    /// What in the document is unwise or ignored.
    pub warnings: Option<Vec<String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /clients` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Client {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Name of the tenant.
    pub tenant: Option<String>,
    /// Name of the application, shown when consent is asked for.
    pub name: Option<String>,
    /// What the application is for, in words.
    pub description: Option<String>,
    /// Whether it is the tenant's own global application.
    pub global: Option<bool>,
    /// Secret of the application.
    pub client_secret: Option<Secret>,
    /// Kind of application, such as `spa` or `native`.
    pub app_type: Option<ClientAppType>,
    /// URL of the logo.
    pub logo_uri: Option<String>,
    /// Whether the application is one's own rather than a third party's.
    pub is_first_party: Option<bool>,
    /// Whether the application follows OpenID Connect strictly.
    pub oidc_conformant: Option<bool>,
    /// URLs to which a user may be sent after login.
    pub callbacks: Option<Vec<String>>,
    /// Origins that may call Auth0 from a browser.
    pub allowed_origins: Option<Vec<String>>,
    /// Origins that may log in silently from a browser.
    pub web_origins: Option<Vec<String>>,
    /// Audiences of SAML or WS-Federation that the application answers to.
    pub client_aliases: Option<Vec<String>>,
    /// Applications that may exchange this one's tokens by delegation.
    pub allowed_clients: Option<Vec<String>>,
    /// URLs to which a user may be sent after logout.
    pub allowed_logout_urls: Option<Vec<String>>,
    /// How sessions are handed between applications.
    pub session_transfer: Option<ClientSessionTransfer>,
    /// How the application is told of logouts.
    pub oidc_logout: Option<ClientBackchannelLogout>,
    /// Grant types the application may use.
    pub grant_types: Option<Vec<String>>,
    /// How ID tokens are signed and how long they last.
    pub jwt_configuration: Option<ClientJwtSettings>,
    /// Certificates with which tokens are signed.
    pub signing_keys: Option<Vec<ClientSigningKey>>,
    /// Key with which tokens are encrypted.
    pub encryption_key: Option<ClientEncryptionKey>,
    /// Whether Auth0 does the single sign-on rather than the identity provider.
    pub sso: Option<bool>,
    /// Whether single sign-on is off.
    pub sso_disabled: Option<bool>,
    /// Whether logins from other origins are allowed.
    pub cross_origin_authentication: Option<bool>,
    /// URL of the page for logins from other origins.
    pub cross_origin_loc: Option<String>,
    /// Whether the classic login page of one's own is shown.
    pub custom_login_page_on: Option<bool>,
    /// HTML of the classic login page.
    pub custom_login_page: Option<String>,
    /// HTML of the classic login page for its preview.
    pub custom_login_page_preview: Option<String>,
    /// HTML of the form that sends SAML or WS-Federation responses.
    pub form_template: Option<String>,
    /// Settings of add-ons, by the service they are for.
    pub addons: Option<ClientAddons>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethod>,
    /// Whether the application may state its users' IP addresses.
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// Names and values of one's own.
    pub client_metadata: Option<Json>,
    /// Settings of mobile apps.
    pub mobile: Option<ClientMobile>,
    /// URL of the application that begins a login.
    pub initiate_login_uri: Option<String>,
    /// Logins by the SDKs of social networks.
    pub native_social_login: Option<NativeSocialLogin>,
    /// Logins by the browser's FedCM.
    pub fedcm_login: Option<FedCmLogin>,
    /// How refresh tokens rotate and expire.
    pub refresh_token: Option<ClientRefreshTokenSettings>,
    /// Organization used when a request names none.
    pub default_organization: Option<ClientDefaultOrganization>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Option<OrganizationUsage>,
    /// When users are asked for their organization.
    pub organization_require_behavior: Option<OrganizationRequireBehavior>,
    /// How the organization is found before the login.
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscovery>>,
    /// Keys and certificates the application authenticates with.
    pub client_authentication_methods: Option<ClientAuthenticationMethod>,
    /// Whether authorization requests must be pushed first.
    pub require_pushed_authorization_requests: Option<bool>,
    /// Whether the application must use tokens bound to a key.
    pub require_proof_of_possession: Option<bool>,
    /// Whether authorization requests must be signed.
    pub signed_request_object: Option<ClientSignedRequestObject>,
    /// Direct access of the application to Token Vault.
    pub token_vault_privileged_access: Option<ClientTokenVaultPrivilegedAccess>,
    /// Security profile the application keeps to, such as FAPI.
    pub compliance_level: Option<ClientComplianceLevel>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// Token exchange by the application.
    pub token_exchange: Option<ClientTokenExchange>,
    /// Seconds until a pushed authorization request expires.
    pub par_request_expiry: Option<i64>,
    /// Limits on the tokens that may be issued.
    pub token_quota: Option<TokenQuota>,
    /// Settings for Okta's express configuration.
    pub express_configuration: Option<ExpressConfiguration>,
    /// Settings for the My Organization API.
    pub my_organization_configuration: Option<ClientMyOrganizationConfiguration>,
    /// How strictly a third-party application is treated.
    pub third_party_security_mode: Option<ClientThirdPartySecurityMode>,
    /// How URLs to redirect to are compared.
    pub redirection_policy: Option<ClientRedirectionPolicy>,
    /// API that the application stands for.
    pub resource_server_identifier: Option<String>,
    /// How users are asked to approve, most wanted first. At least 1 element.
    pub async_approval_notification_channels: Option<Vec<AsyncApprovalChannel>>,
    /// Kind of metadata document the application comes from.
    pub external_metadata_type: Option<ClientExternalMetadataType>,
    /// Who registered the application by its metadata document.
    pub external_metadata_created_by: Option<CimdExternalMetadataCreatedBy>,
    /// URL of the client ID metadata document.
    pub external_client_id: Option<String>,
    /// URL of the application's public keys.
    pub jwks_uri: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    pub identity_assertion_authorization_grant: Option<IdentityAssertionAuthorizationGrant>,
    pub anonymous_sessions: Option<AnonymousSessions>,
    pub enforce_anon_session_transfer_network_binding: Option<ClientDeviceBinding>,
    pub external_metadata_status: Option<ClientExternalMetadataStatus>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /clients/{client_id}/credentials` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ClientCredential {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Key ID that assertions state.
    pub kid: Option<String>,
    /// Algorithm of signatures by the key.
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
    pub expires_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `signing_keys` of [`Client`](super::Client).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ClientSigningKey {
    /// Certificate, in PKCS#7.
    pub pkcs7: Option<String>,
    /// Certificate of the signing key, in PEM.
    pub cert: Option<String>,
    /// Subject of the certificate.
    pub subject: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
