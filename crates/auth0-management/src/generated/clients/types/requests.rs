// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch, Secret};
use serde::Serialize;

use super::{
    AnonymousSessions, AsyncApprovalChannel, B2bIntegrationConfiguration,
    CertificateSubjectDnCredentialType, ClientAddons, ClientAppType, ClientAuthenticationMethod,
    ClientBackchannelLogout, ClientComplianceLevel, ClientCredentialAlgorithm,
    ClientCredentialType, ClientDefaultOrganization, ClientDeviceBinding, ClientEncryptionKey,
    ClientJwtSettings, ClientMobile, ClientMyOrganizationConfiguration,
    ClientOidcSupportAllowedScopes, ClientOrganizationDiscovery, ClientRedirectionPolicy,
    ClientRefreshTokenSettings, ClientSessionTransfer, ClientSignedRequestObject,
    ClientThirdPartySecurityMode, ClientTokenEndpointAuthMethod, ClientTokenExchange,
    ClientTokenVaultPrivilegedAccess, ExpressConfiguration, FedCmLogin,
    IdentityAssertionAuthorizationGrant, NativeSocialLogin, PublicKeyCredentialType,
    TokenVaultPrivilegedAccessGrant, X509CertificateCredentialType,
};
use crate::Timestamp;
use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage, TokenQuota};

/// The `credentials` of [`CreateTlsAuth`](super::CreateTlsAuth).
#[derive(Debug, Clone, Serialize)]
pub struct CertificateSubjectDnCredential {
    /// Kind of credential.
    pub credential_type: CertificateSubjectDnCredentialType,
    /// Name that tells it from others. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Subject of the certificate. 1 to 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// Public key or certificate, in PEM. 1 to 4096 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pem: Option<String>,
}

impl CertificateSubjectDnCredential {
    /// With what it must have.
    pub fn new(credential_type: CertificateSubjectDnCredentialType) -> Self {
        Self {
            credential_type,
            name: None,
            subject_dn: None,
            pem: None,
        }
    }
}

/// The `oidc_support` of [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, Serialize)]
pub struct ClientOidcSupport {
    pub is_allowed: bool,
    /// Whether all scopes of the API are granted, later ones included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_all_scopes: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_scopes: Option<Vec<ClientOidcSupportAllowedScopes>>,
}

impl ClientOidcSupport {
    /// With what it must have.
    pub fn new(is_allowed: bool) -> Self {
        Self {
            is_allowed,
            allow_all_scopes: None,
            allowed_scopes: None,
        }
    }
}

/// What `POST /clients` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateClient {
    /// Name of the application, shown when consent is asked for.
    pub name: String,
    /// What the application is for, in words. Up to 140 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// URL of the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// URLs to which a user may be sent after login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// How the application is told of logouts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientBackchannelLogout>,
    /// How the application is told of logouts. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_backchannel_logout: Option<ClientBackchannelLogout>,
    /// How sessions are handed between applications.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub session_transfer: Patch<ClientSessionTransfer>,
    /// Origins that may call Auth0 from a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// Origins that may log in silently from a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Audiences of SAML or WS-Federation that the application answers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// Applications that may exchange this one's tokens by delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// URLs to which a user may be sent after logout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// Grant types the application may use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// How the application authenticates at the token endpoint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethod>,
    /// Whether the application may state its users' IP addresses. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// Kind of application, such as `spa` or `native`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppType>,
    /// Whether the application is one's own rather than a third party's. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// Whether the application follows OpenID Connect strictly. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// How ID tokens are signed and how long they last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtSettings>,
    /// Key with which tokens are encrypted.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub encryption_key: Patch<ClientEncryptionKey>,
    /// Whether Auth0 does the single sign-on rather than the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// Whether logins from other origins are allowed. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// URL of the page for logins from other origins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_origin_loc: Option<String>,
    /// Whether single sign-on is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// Whether the classic login page of one's own is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// HTML of the classic login page. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// HTML of the classic login page for its preview. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// HTML of the form that sends SAML or WS-Federation responses. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// Settings of add-ons, by the service they are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<Json>,
    /// Settings of mobile apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// URL of the application that begins a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// Logins by the SDKs of social networks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub native_social_login: Option<NativeSocialLogin>,
    /// Logins by the browser's FedCM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fedcm_login: Option<FedCmLogin>,
    /// How refresh tokens rotate and expire.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub refresh_token: Patch<ClientRefreshTokenSettings>,
    /// Organization used when a request names none.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub default_organization: Patch<ClientDefaultOrganization>,
    /// Whether an organization is forbidden, allowed or required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_usage: Option<OrganizationUsage>,
    /// When users are asked for their organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_require_behavior: Option<OrganizationRequireBehavior>,
    /// How the organization is found before the login. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscovery>>,
    /// Keys and certificates the application authenticates with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_authentication_methods: Option<CreateClientAuthenticationMethod>,
    /// Whether authorization requests must be pushed first. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// Whether the application must use tokens bound to a key. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// Whether authorization requests must be signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<CreateClientSignedRequestObject>,
    /// Direct access of the application to Token Vault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<CreateClientTokenVaultPrivilegedAccess>,
    /// Security profile the application keeps to, such as FAPI.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub compliance_level: Patch<ClientComplianceLevel>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// Token exchange by the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_exchange: Option<ClientTokenExchange>,
    /// Seconds until a pushed authorization request expires. 10 to 600.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub par_request_expiry: Patch<i64>,
    /// Limits on the tokens that may be issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_quota: Option<TokenQuota>,
    /// API that the application stands for. 1 to 600 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_server_identifier: Option<String>,
    /// How strictly a third-party application is treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityMode>,
    /// How URLs to redirect to are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicy>,
    /// Settings for Okta's express configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub express_configuration: Option<ExpressConfiguration>,
    /// Settings for the My Organization API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub my_organization_configuration: Option<ClientMyOrganizationConfiguration>,
    /// How users are asked to approve, most wanted first. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub async_approval_notification_channels: Option<Vec<AsyncApprovalChannel>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_assertion_authorization_grant: Option<IdentityAssertionAuthorizationGrant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anonymous_sessions: Option<AnonymousSessions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_anon_session_transfer_network_binding: Option<ClientDeviceBinding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_support: Option<ClientOidcSupport>,
}

impl CreateClient {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            logo_uri: None,
            callbacks: None,
            oidc_logout: None,
            oidc_backchannel_logout: None,
            session_transfer: Patch::Absent,
            allowed_origins: None,
            web_origins: None,
            client_aliases: None,
            allowed_clients: None,
            allowed_logout_urls: None,
            grant_types: None,
            token_endpoint_auth_method: None,
            is_token_endpoint_ip_header_trusted: None,
            app_type: None,
            is_first_party: None,
            oidc_conformant: None,
            jwt_configuration: None,
            encryption_key: Patch::Absent,
            sso: None,
            cross_origin_authentication: None,
            cross_origin_loc: None,
            sso_disabled: None,
            custom_login_page_on: None,
            custom_login_page: None,
            custom_login_page_preview: None,
            form_template: None,
            addons: None,
            client_metadata: None,
            mobile: None,
            initiate_login_uri: None,
            native_social_login: None,
            fedcm_login: None,
            refresh_token: Patch::Absent,
            default_organization: Patch::Absent,
            organization_usage: None,
            organization_require_behavior: None,
            organization_discovery_methods: None,
            client_authentication_methods: None,
            require_pushed_authorization_requests: None,
            require_proof_of_possession: None,
            signed_request_object: None,
            token_vault_privileged_access: None,
            compliance_level: Patch::Absent,
            skip_non_verifiable_callback_uri_confirmation_prompt: None,
            token_exchange: None,
            par_request_expiry: Patch::Absent,
            token_quota: None,
            resource_server_identifier: None,
            third_party_security_mode: None,
            redirection_policy: None,
            express_configuration: None,
            my_organization_configuration: None,
            async_approval_notification_channels: None,
            identity_assertion_authorization_grant: None,
            anonymous_sessions: None,
            enforce_anon_session_transfer_network_binding: None,
            b2b_integration_configuration: None,
            oidc_support: None,
        }
    }
}

/// The `client_authentication_methods` of [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateClientAuthenticationMethod {
    /// Authentication by assertions signed with a private key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_key_jwt: Option<CreatePrivateKeyJwtAuth>,
    /// Authentication by certificates of a certificate authority.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls_client_auth: Option<CreateTlsAuth>,
    /// Authentication by self-signed certificates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_signed_tls_client_auth: Option<CreateSelfSignedTlsAuth>,
}

/// What `POST /clients/{client_id}/credentials` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateClientCredential {
    /// Kind of credential.
    pub credential_type: ClientCredentialType,
    /// Name that tells it from others. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Subject of the certificate. 1 to 256 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_dn: Option<String>,
    /// Public key or certificate, in PEM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pem: Option<String>,
    /// Algorithm of signatures by the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithm>,
    /// Whether the expiry is taken from the certificate. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parse_expiry_from_cert: Option<bool>,
    /// When it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Key ID that assertions state. 10 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
}

impl CreateClientCredential {
    /// With what it must have.
    pub fn new(credential_type: ClientCredentialType) -> Self {
        Self {
            credential_type,
            name: None,
            subject_dn: None,
            pem: None,
            alg: None,
            parse_expiry_from_cert: None,
            expires_at: None,
            kid: None,
        }
    }
}

/// The `signed_request_object` of [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateClientSignedRequestObject {
    /// Whether every authorization request must be signed. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Keys, by ID or as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Vec<PublicKeyCredential>>,
}

/// The `token_vault_privileged_access` of [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, Serialize)]
pub struct CreateClientTokenVaultPrivilegedAccess {
    /// Keys, by ID or as a whole.
    pub credentials: Vec<PublicKeyCredential>,
    /// IP addresses and ranges that may use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_allowlist: Option<Vec<String>>,
    /// Grants of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grants: Option<Vec<TokenVaultPrivilegedAccessGrant>>,
}

impl CreateClientTokenVaultPrivilegedAccess {
    /// With what it must have.
    pub fn new(credentials: Vec<PublicKeyCredential>) -> Self {
        Self {
            credentials,
            ip_allowlist: None,
            grants: None,
        }
    }
}

/// The `private_key_jwt` of
/// [`CreateClientAuthenticationMethod`](super::CreateClientAuthenticationMethod).
#[derive(Debug, Clone, Serialize)]
pub struct CreatePrivateKeyJwtAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Vec<PublicKeyCredential>,
}

impl CreatePrivateKeyJwtAuth {
    /// With what it must have.
    pub fn new(credentials: Vec<PublicKeyCredential>) -> Self {
        Self { credentials }
    }
}

/// The `self_signed_tls_client_auth` of
/// [`CreateClientAuthenticationMethod`](super::CreateClientAuthenticationMethod).
#[derive(Debug, Clone, Serialize)]
pub struct CreateSelfSignedTlsAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Vec<X509CertificateCredential>,
}

impl CreateSelfSignedTlsAuth {
    /// With what it must have.
    pub fn new(credentials: Vec<X509CertificateCredential>) -> Self {
        Self { credentials }
    }
}

/// The `tls_client_auth` of
/// [`CreateClientAuthenticationMethod`](super::CreateClientAuthenticationMethod).
#[derive(Debug, Clone, Serialize)]
pub struct CreateTlsAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Vec<CertificateSubjectDnCredential>,
}

impl CreateTlsAuth {
    /// With what it must have.
    pub fn new(credentials: Vec<CertificateSubjectDnCredential>) -> Self {
        Self { credentials }
    }
}

/// What `POST /clients/cimd/preview` takes.
#[derive(Debug, Clone, Serialize)]
pub struct PreviewCimdMetadata {
    /// URL of the client ID metadata document. 1 to 120 characters.
    pub external_client_id: String,
}

impl PreviewCimdMetadata {
    /// With what it must have.
    pub fn new(external_client_id: impl Into<String>) -> Self {
        Self {
            external_client_id: external_client_id.into(),
        }
    }
}

/// The `credentials` of
/// [`CreateClientSignedRequestObject`](super::CreateClientSignedRequestObject).
#[derive(Debug, Clone, Serialize)]
pub struct PublicKeyCredential {
    /// Kind of credential.
    pub credential_type: PublicKeyCredentialType,
    /// Name that tells it from others. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Public key or certificate, in PEM.
    pub pem: String,
    /// Algorithm of signatures by the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alg: Option<ClientCredentialAlgorithm>,
    /// Whether the expiry is taken from the certificate. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parse_expiry_from_cert: Option<bool>,
    /// When it expires.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// Key ID that assertions state. 10 to 64 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
}

impl PublicKeyCredential {
    /// With what it must have.
    pub fn new(pem: impl Into<String>) -> Self {
        Self {
            credential_type: PublicKeyCredentialType::PublicKey,
            name: None,
            pem: pem.into(),
            alg: None,
            parse_expiry_from_cert: None,
            expires_at: None,
            kid: None,
        }
    }
}

/// What `POST /clients/cimd/register` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RegisterCimdClient {
    /// URL of the client ID metadata document. 1 to 120 characters.
    pub external_client_id: String,
}

impl RegisterCimdClient {
    /// With what it must have.
    pub fn new(external_client_id: impl Into<String>) -> Self {
        Self {
            external_client_id: external_client_id.into(),
        }
    }
}

/// What `PATCH /clients/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateClient {
    /// Name of the application, shown when consent is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the application is for, in words. Up to 140 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Secret of the application. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    /// URL of the logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_uri: Option<String>,
    /// URLs to which a user may be sent after login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callbacks: Option<Vec<String>>,
    /// How the application is told of logouts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_logout: Option<ClientBackchannelLogout>,
    /// How the application is told of logouts. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_backchannel_logout: Option<ClientBackchannelLogout>,
    /// How sessions are handed between applications.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub session_transfer: Patch<ClientSessionTransfer>,
    /// Origins that may call Auth0 from a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_origins: Option<Vec<String>>,
    /// Origins that may log in silently from a browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_origins: Option<Vec<String>>,
    /// Grant types the application may use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_types: Option<Vec<String>>,
    /// Audiences of SAML or WS-Federation that the application answers to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_aliases: Option<Vec<String>>,
    /// Applications that may exchange this one's tokens by delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_clients: Option<Vec<String>>,
    /// URLs to which a user may be sent after logout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_logout_urls: Option<Vec<String>>,
    /// How ID tokens are signed and how long they last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jwt_configuration: Option<ClientJwtSettings>,
    /// Key with which tokens are encrypted.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub encryption_key: Patch<ClientEncryptionKey>,
    /// Whether Auth0 does the single sign-on rather than the identity provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso: Option<bool>,
    /// Whether logins from other origins are allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_origin_authentication: Option<bool>,
    /// URL of the page for logins from other origins.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub cross_origin_loc: Patch<String>,
    /// Whether single sign-on is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_disabled: Option<bool>,
    /// Whether the classic login page of one's own is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_login_page_on: Option<bool>,
    /// How the application authenticates at the token endpoint.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_endpoint_auth_method: Patch<ClientTokenEndpointAuthMethod>,
    /// Whether the application may state its users' IP addresses. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// Kind of application, such as `spa` or `native`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_type: Option<ClientAppType>,
    /// Whether the application is one's own rather than a third party's. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_first_party: Option<bool>,
    /// Whether the application follows OpenID Connect strictly. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_conformant: Option<bool>,
    /// HTML of the classic login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_login_page: Option<String>,
    /// HTML of the classic login page for its preview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_login_page_preview: Option<String>,
    /// Limits on the tokens that may be issued.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_quota: Patch<TokenQuota>,
    /// HTML of the form that sends SAML or WS-Federation responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form_template: Option<String>,
    /// Settings of add-ons, by the service they are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addons: Option<ClientAddons>,
    /// Names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_metadata: Option<Json>,
    /// Settings of mobile apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<ClientMobile>,
    /// URL of the application that begins a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiate_login_uri: Option<String>,
    /// Logins by the SDKs of social networks.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub native_social_login: Patch<NativeSocialLogin>,
    /// Logins by the browser's FedCM.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub fedcm_login: Patch<FedCmLogin>,
    /// How refresh tokens rotate and expire.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub refresh_token: Patch<ClientRefreshTokenSettings>,
    /// Organization used when a request names none.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub default_organization: Patch<ClientDefaultOrganization>,
    /// Whether an organization is forbidden, allowed or required.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_usage: Patch<OrganizationUsage>,
    /// When users are asked for their organization.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_require_behavior: Patch<OrganizationRequireBehavior>,
    /// How the organization is found before the login. At least 1 element.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub organization_discovery_methods: Patch<Vec<ClientOrganizationDiscovery>>,
    /// Keys and certificates the application authenticates with.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub client_authentication_methods: Patch<ClientAuthenticationMethod>,
    /// Whether authorization requests must be pushed first. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_pushed_authorization_requests: Option<bool>,
    /// Whether the application must use tokens bound to a key. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_proof_of_possession: Option<bool>,
    /// Whether authorization requests must be signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_request_object: Option<ClientSignedRequestObject>,
    /// Direct access of the application to Token Vault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_vault_privileged_access: Option<ClientTokenVaultPrivilegedAccess>,
    /// Security profile the application keeps to, such as FAPI.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub compliance_level: Patch<ClientComplianceLevel>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Patch<bool>,
    /// Token exchange by the application.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_exchange: Patch<ClientTokenExchange>,
    /// Seconds until a pushed authorization request expires. 10 to 600.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub par_request_expiry: Patch<i64>,
    /// Settings for Okta's express configuration.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub express_configuration: Patch<ExpressConfiguration>,
    /// Settings for the My Organization API.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub my_organization_configuration: Patch<ClientMyOrganizationConfiguration>,
    /// How users are asked to approve, most wanted first. At least 1 element.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub async_approval_notification_channels: Patch<Vec<AsyncApprovalChannel>>,
    /// How strictly a third-party application is treated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub third_party_security_mode: Option<ClientThirdPartySecurityMode>,
    /// How URLs to redirect to are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirection_policy: Option<ClientRedirectionPolicy>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub identity_assertion_authorization_grant: Patch<IdentityAssertionAuthorizationGrant>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub anonymous_sessions: Patch<AnonymousSessions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enforce_anon_session_transfer_network_binding: Option<ClientDeviceBinding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc_support: Option<ClientOidcSupport>,
}

/// What `PATCH /clients/{client_id}/credentials/{credential_id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateClientCredential {
    /// When it expires.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub expires_at: Patch<Timestamp>,
}

/// The `credentials` of [`CreateSelfSignedTlsAuth`](super::CreateSelfSignedTlsAuth).
#[derive(Debug, Clone, Serialize)]
pub struct X509CertificateCredential {
    /// Kind of credential.
    pub credential_type: X509CertificateCredentialType,
    /// Name that tells it from others. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Public key or certificate, in PEM. 1 to 4096 characters.
    pub pem: String,
}

impl X509CertificateCredential {
    /// With what it must have.
    pub fn new(pem: impl Into<String>) -> Self {
        Self {
            credential_type: X509CertificateCredentialType::X509Cert,
            name: None,
            pem: pem.into(),
        }
    }
}
