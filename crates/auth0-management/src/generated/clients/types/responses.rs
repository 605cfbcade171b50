// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json, Secret};

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

/// CIMD authentication methods, in `client_authentication_methods` of
/// [`CimdClientFields`](super::CimdClientFields).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CimdAuthenticationMethods {
    /// Authentication by assertions signed with a private key.
    pub private_key_jwt: Option<CimdPrivateKeyJwt>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CimdAuthenticationMethods {
    optional private_key_jwt "private_key_jwt",
} }
auth0_core::__read!(CimdAuthenticationMethods);

/// CIMD client fields, in `mapped_fields` of [`CimdRegistration`](super::CimdRegistration).
#[derive(Debug, Clone, PartialEq, Default)]
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
    /// Description of the application.
    pub description: Option<String>,
    /// Grant types the application may use.
    pub grant_types: Option<Vec<String>>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<String>,
    /// URL of the public keys.
    pub jwks_uri: Option<String>,
    /// Keys and certificates the application authenticates with.
    pub client_authentication_methods: Option<CimdAuthenticationMethods>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CimdClientFields {
    optional external_client_id "external_client_id",
    optional name "name",
    optional app_type "app_type",
    optional callbacks "callbacks",
    optional logo_uri "logo_uri",
    optional description "description",
    optional grant_types "grant_types",
    optional token_endpoint_auth_method "token_endpoint_auth_method",
    optional jwks_uri "jwks_uri",
    optional client_authentication_methods "client_authentication_methods",
} }
auth0_core::__read!(CimdClientFields);

/// A CIMD private key JWT, in `private_key_jwt` of
/// [`CimdAuthenticationMethods`](super::CimdAuthenticationMethods).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CimdPrivateKeyJwt {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Option<Vec<CimdPrivateKeyJwtCredential>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CimdPrivateKeyJwt {
    optional credentials "credentials",
} }
auth0_core::__read!(CimdPrivateKeyJwt);

/// A CIMD private key JWT credential, in `credentials` of
/// [`CimdPrivateKeyJwt`](super::CimdPrivateKeyJwt).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CimdPrivateKeyJwtCredential {
    /// Kind of credential.
    pub credential_type: Option<String>,
    /// Key ID that assertions state.
    pub kid: Option<String>,
    /// Algorithm of signatures by the key.
    pub alg: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CimdPrivateKeyJwtCredential {
    optional credential_type "credential_type",
    optional kid "kid",
    optional alg "alg",
} }
auth0_core::__read!(CimdPrivateKeyJwtCredential);

/// A CIMD registration, returned by `POST /clients/cimd/preview`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CimdRegistration {
    /// Identifier of the application, if it is registered.
    pub client_id: Option<String>,
    /// Why the document could not be used.
    pub errors: Option<Vec<String>>,
    /// Findings about the document.
    pub validation: Option<CimdValidation>,
    /// Settings of the application that the document leads to.
    pub mapped_fields: Option<CimdClientFields>,
    /// Party that registered the application by its metadata document.
    pub external_metadata_created_by: Option<CimdExternalMetadataCreatedBy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CimdRegistration {
    optional client_id "client_id",
    optional errors "errors",
    optional validation "validation",
    optional mapped_fields "mapped_fields",
    optional external_metadata_created_by "external_metadata_created_by",
} }
auth0_core::__read!(CimdRegistration);

/// A CIMD validation, in `validation` of [`CimdRegistration`](super::CimdRegistration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CimdValidation {
    /// Whether it is valid.
    pub valid: Option<bool>,
    /// Rules that the document breaks.
    pub violations: Option<Vec<String>>,
    /// Warnings about the document.
    pub warnings: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CimdValidation {
    optional valid "valid",
    optional violations "violations",
    optional warnings "warnings",
} }
auth0_core::__read!(CimdValidation);

/// An application registered with the tenant.
///
/// Listed by `GET /clients`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Client {
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Name of the tenant.
    pub tenant: Option<String>,
    /// Name of the application, shown when consent is asked for.
    pub name: Option<String>,
    /// Description of the application.
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
    /// Whether the custom classic login page is shown.
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
    /// Custom metadata.
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
    /// Party that registered the application by its metadata document.
    pub external_metadata_created_by: Option<CimdExternalMetadataCreatedBy>,
    /// URL of the client ID metadata document.
    pub external_client_id: Option<String>,
    /// URL of the application's public keys.
    pub jwks_uri: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    pub identity_assertion_authorization_grant: Option<IdentityAssertionAuthorizationGrant>,
    pub anonymous_sessions: Option<AnonymousSessions>,
    pub enforce_anon_session_transfer_network_binding: Option<ClientDeviceBinding>,
    pub external_metadata_status: Option<ClientExternalMetadataStatus>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Client {
    optional client_id "client_id",
    optional tenant "tenant",
    optional name "name",
    optional description "description",
    optional global "global",
    optional client_secret "client_secret",
    optional app_type "app_type",
    optional logo_uri "logo_uri",
    optional is_first_party "is_first_party",
    optional oidc_conformant "oidc_conformant",
    optional callbacks "callbacks",
    optional allowed_origins "allowed_origins",
    optional web_origins "web_origins",
    optional client_aliases "client_aliases",
    optional allowed_clients "allowed_clients",
    optional allowed_logout_urls "allowed_logout_urls",
    optional session_transfer "session_transfer",
    optional oidc_logout "oidc_logout",
    optional grant_types "grant_types",
    optional jwt_configuration "jwt_configuration",
    optional signing_keys "signing_keys",
    optional encryption_key "encryption_key",
    optional sso "sso",
    optional sso_disabled "sso_disabled",
    optional cross_origin_authentication "cross_origin_authentication",
    optional cross_origin_loc "cross_origin_loc",
    optional custom_login_page_on "custom_login_page_on",
    optional custom_login_page "custom_login_page",
    optional custom_login_page_preview "custom_login_page_preview",
    optional form_template "form_template",
    optional addons "addons",
    optional token_endpoint_auth_method "token_endpoint_auth_method",
    optional is_token_endpoint_ip_header_trusted "is_token_endpoint_ip_header_trusted",
    optional client_metadata "client_metadata",
    optional mobile "mobile",
    optional initiate_login_uri "initiate_login_uri",
    optional native_social_login "native_social_login",
    optional fedcm_login "fedcm_login",
    optional refresh_token "refresh_token",
    optional default_organization "default_organization",
    optional organization_usage "organization_usage",
    optional organization_require_behavior "organization_require_behavior",
    optional organization_discovery_methods "organization_discovery_methods",
    optional client_authentication_methods "client_authentication_methods",
    optional require_pushed_authorization_requests "require_pushed_authorization_requests",
    optional require_proof_of_possession "require_proof_of_possession",
    optional signed_request_object "signed_request_object",
    optional token_vault_privileged_access "token_vault_privileged_access",
    optional compliance_level "compliance_level",
    optional skip_non_verifiable_callback_uri_confirmation_prompt "skip_non_verifiable_callback_uri_confirmation_prompt",
    optional token_exchange "token_exchange",
    optional par_request_expiry "par_request_expiry",
    optional token_quota "token_quota",
    optional express_configuration "express_configuration",
    optional my_organization_configuration "my_organization_configuration",
    optional third_party_security_mode "third_party_security_mode",
    optional redirection_policy "redirection_policy",
    optional resource_server_identifier "resource_server_identifier",
    optional async_approval_notification_channels "async_approval_notification_channels",
    optional external_metadata_type "external_metadata_type",
    optional external_metadata_created_by "external_metadata_created_by",
    optional external_client_id "external_client_id",
    optional jwks_uri "jwks_uri",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional b2b_integration_configuration "b2b_integration_configuration",
    optional identity_assertion_authorization_grant "identity_assertion_authorization_grant",
    optional anonymous_sessions "anonymous_sessions",
    optional enforce_anon_session_transfer_network_binding "enforce_anon_session_transfer_network_binding",
    optional external_metadata_status "external_metadata_status",
} }
auth0_core::__read!(Client);

/// A public key or certificate that an application authenticates with.
///
/// Returned by `GET /clients/{client_id}/credentials`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientCredential {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
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
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientCredential {
    optional id "id",
    optional name "name",
    optional kid "kid",
    optional alg "alg",
    optional credential_type "credential_type",
    optional subject_dn "subject_dn",
    optional thumbprint_sha256 "thumbprint_sha256",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional expires_at "expires_at",
} }
auth0_core::__read!(ClientCredential);

/// A client signing key, in `signing_keys` of [`Client`](super::Client).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSigningKey {
    /// Certificate, in PKCS#7.
    pub pkcs7: Option<String>,
    /// Certificate of the signing key, in PEM.
    pub cert: Option<String>,
    /// Subject of the certificate.
    pub subject: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ClientSigningKey {
    optional pkcs7 "pkcs7",
    optional cert "cert",
    optional subject "subject",
} }
auth0_core::__read!(ClientSigningKey);
