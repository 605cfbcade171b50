// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Patch, Secret};

use super::{
    AnonymousSessions, AsyncApprovalChannel, B2bIntegrationConfiguration, ClientAddons,
    ClientAppType, ClientAuthenticationMethod, ClientBackchannelLogout, ClientComplianceLevel,
    ClientCredentialAlgorithm, ClientDefaultOrganization, ClientDeviceBinding, ClientEncryptionKey,
    ClientJwtSettings, ClientMobile, ClientMyOrganizationConfiguration, ClientOidcSupport,
    ClientOrganizationDiscovery, ClientRedirectionPolicy, ClientRefreshTokenSettings,
    ClientSessionTransfer, ClientSignedRequestObject, ClientThirdPartySecurityMode,
    ClientTokenEndpointAuthMethod, ClientTokenExchange, ClientTokenVaultPrivilegedAccess,
    ExpressConfiguration, FedCmLogin, IdentityAssertionAuthorizationGrant, NativeSocialLogin,
    PublicKeyCredentialType, X509CertificateCredentialType,
};
use crate::Timestamp;
use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage, TokenQuota};

/// Request body of `POST /clients/cimd/preview`.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewCimdMetadata {
    /// URL of the client ID metadata document. 1 to 120 characters.
    pub external_client_id: String,
}

impl PreviewCimdMetadata {
    /// Creates the value with its required fields.
    pub fn new(external_client_id: impl Into<String>) -> Self {
        Self {
            external_client_id: external_client_id.into(),
        }
    }
}

auth0_core::__write! { PreviewCimdMetadata {
    always external_client_id "external_client_id",
} }

/// A public key credential, in `credentials` of
/// [`CreateClientSignedRequestObject`](super::CreateClientSignedRequestObject).
#[derive(Debug, Clone, PartialEq)]
pub struct PublicKeyCredential {
    /// Kind of credential.
    pub credential_type: PublicKeyCredentialType,
    /// Unique name. Up to 128 characters.
    pub name: Option<String>,
    /// Public key or certificate, in PEM.
    pub pem: String,
    /// Algorithm of signatures by the key.
    pub alg: Option<ClientCredentialAlgorithm>,
    /// Whether the expiry is taken from the certificate. Default: `false`.
    pub parse_expiry_from_cert: Option<bool>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Key ID that assertions state. 10 to 64 characters.
    pub kid: Option<String>,
}

impl PublicKeyCredential {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { PublicKeyCredential {
    value name: String,
    value alg: ClientCredentialAlgorithm,
    plain parse_expiry_from_cert: bool,
    value expires_at: Timestamp,
    value kid: String,
} }

auth0_core::__write! { PublicKeyCredential {
    always credential_type "credential_type",
    optional name "name",
    always pem "pem",
    optional alg "alg",
    optional parse_expiry_from_cert "parse_expiry_from_cert",
    optional expires_at "expires_at",
    optional kid "kid",
} }

/// Request body of `POST /clients/cimd/register`.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterCimdClient {
    /// URL of the client ID metadata document. 1 to 120 characters.
    pub external_client_id: String,
}

impl RegisterCimdClient {
    /// Creates the value with its required fields.
    pub fn new(external_client_id: impl Into<String>) -> Self {
        Self {
            external_client_id: external_client_id.into(),
        }
    }
}

auth0_core::__write! { RegisterCimdClient {
    always external_client_id "external_client_id",
} }

/// Request body of `PATCH /clients/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateClient {
    /// Name of the application, shown when consent is asked for.
    pub name: Option<String>,
    /// Description of the application. Up to 140 characters.
    pub description: Option<String>,
    /// Secret of the application. At least 1 character.
    pub client_secret: Option<Secret>,
    /// URL of the logo.
    pub logo_uri: Option<String>,
    /// URLs to which a user may be sent after login.
    pub callbacks: Option<Vec<String>>,
    /// How the application is told of logouts.
    pub oidc_logout: Option<ClientBackchannelLogout>,
    /// How the application is told of logouts. Deprecated by Auth0.
    pub oidc_backchannel_logout: Option<ClientBackchannelLogout>,
    /// How sessions are handed between applications.
    pub session_transfer: Patch<ClientSessionTransfer>,
    /// Origins that may call Auth0 from a browser.
    pub allowed_origins: Option<Vec<String>>,
    /// Origins that may log in silently from a browser.
    pub web_origins: Option<Vec<String>>,
    /// Grant types the application may use.
    pub grant_types: Option<Vec<String>>,
    /// Audiences of SAML or WS-Federation that the application answers to.
    pub client_aliases: Option<Vec<String>>,
    /// Applications that may exchange this one's tokens by delegation.
    pub allowed_clients: Option<Vec<String>>,
    /// URLs to which a user may be sent after logout.
    pub allowed_logout_urls: Option<Vec<String>>,
    /// How ID tokens are signed and how long they last.
    pub jwt_configuration: Option<ClientJwtSettings>,
    /// Key with which tokens are encrypted.
    pub encryption_key: Patch<ClientEncryptionKey>,
    /// Whether Auth0 does the single sign-on rather than the identity provider.
    pub sso: Option<bool>,
    /// Whether logins from other origins are allowed.
    pub cross_origin_authentication: Option<bool>,
    /// URL of the page for logins from other origins.
    pub cross_origin_loc: Patch<String>,
    /// Whether single sign-on is off.
    pub sso_disabled: Option<bool>,
    /// Whether the custom classic login page is shown.
    pub custom_login_page_on: Option<bool>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Patch<ClientTokenEndpointAuthMethod>,
    /// Whether the application may state its users' IP addresses.
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// Kind of application, such as `spa` or `native`.
    pub app_type: Option<ClientAppType>,
    /// Whether the application is one's own rather than a third party's.
    pub is_first_party: Option<bool>,
    /// Whether the application follows OpenID Connect strictly.
    pub oidc_conformant: Option<bool>,
    /// HTML of the classic login page.
    pub custom_login_page: Option<String>,
    /// HTML of the classic login page for its preview.
    pub custom_login_page_preview: Option<String>,
    /// Limits on the tokens that may be issued.
    pub token_quota: Patch<TokenQuota>,
    /// HTML of the form that sends SAML or WS-Federation responses.
    pub form_template: Option<String>,
    /// Settings of add-ons, by the service they are for.
    pub addons: Option<ClientAddons>,
    /// Custom metadata.
    pub client_metadata: Option<Json>,
    /// Settings of mobile apps.
    pub mobile: Option<ClientMobile>,
    /// URL of the application that begins a login.
    pub initiate_login_uri: Option<String>,
    /// Logins by the SDKs of social networks.
    pub native_social_login: Patch<NativeSocialLogin>,
    /// Logins by the browser's FedCM.
    pub fedcm_login: Patch<FedCmLogin>,
    /// How refresh tokens rotate and expire.
    pub refresh_token: Patch<ClientRefreshTokenSettings>,
    /// Organization used when a request names none.
    pub default_organization: Patch<ClientDefaultOrganization>,
    /// Whether an organization is forbidden, allowed or required.
    pub organization_usage: Patch<OrganizationUsage>,
    /// When users are asked for their organization.
    pub organization_require_behavior: Patch<OrganizationRequireBehavior>,
    /// How the organization is found before the login. At least 1 element.
    pub organization_discovery_methods: Patch<Vec<ClientOrganizationDiscovery>>,
    /// Keys and certificates the application authenticates with.
    pub client_authentication_methods: Patch<ClientAuthenticationMethod>,
    /// Whether authorization requests must be pushed first.
    pub require_pushed_authorization_requests: Option<bool>,
    /// Whether the application must use tokens bound to a key.
    pub require_proof_of_possession: Option<bool>,
    /// Whether authorization requests must be signed.
    pub signed_request_object: Option<ClientSignedRequestObject>,
    /// Direct access of the application to Token Vault.
    pub token_vault_privileged_access: Option<ClientTokenVaultPrivilegedAccess>,
    /// Security profile the application keeps to, such as FAPI.
    pub compliance_level: Patch<ClientComplianceLevel>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Patch<bool>,
    /// Token exchange by the application.
    pub token_exchange: Patch<ClientTokenExchange>,
    /// Seconds until a pushed authorization request expires. 10 to 600.
    pub par_request_expiry: Patch<i64>,
    /// Settings for Okta's express configuration.
    pub express_configuration: Patch<ExpressConfiguration>,
    /// Settings for the My Organization API.
    pub my_organization_configuration: Patch<ClientMyOrganizationConfiguration>,
    /// How users are asked to approve, most wanted first. At least 1 element.
    pub async_approval_notification_channels: Patch<Vec<AsyncApprovalChannel>>,
    /// How strictly a third-party application is treated.
    pub third_party_security_mode: Option<ClientThirdPartySecurityMode>,
    /// How URLs to redirect to are compared.
    pub redirection_policy: Option<ClientRedirectionPolicy>,
    pub identity_assertion_authorization_grant: Patch<IdentityAssertionAuthorizationGrant>,
    pub anonymous_sessions: Patch<AnonymousSessions>,
    pub enforce_anon_session_transfer_network_binding: Option<ClientDeviceBinding>,
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    pub oidc_support: Option<ClientOidcSupport>,
}

auth0_core::__setters! { UpdateClient {
    value name: String,
    value description: String,
    value client_secret: Secret,
    value logo_uri: String,
    list callbacks: String,
    value oidc_logout: ClientBackchannelLogout,
    value oidc_backchannel_logout: ClientBackchannelLogout,
    patch session_transfer: ClientSessionTransfer,
    list allowed_origins: String,
    list web_origins: String,
    list grant_types: String,
    list client_aliases: String,
    list allowed_clients: String,
    list allowed_logout_urls: String,
    value jwt_configuration: ClientJwtSettings,
    patch encryption_key: ClientEncryptionKey,
    plain sso: bool,
    plain cross_origin_authentication: bool,
    patch cross_origin_loc: String,
    plain sso_disabled: bool,
    plain custom_login_page_on: bool,
    patch token_endpoint_auth_method: ClientTokenEndpointAuthMethod,
    plain is_token_endpoint_ip_header_trusted: bool,
    value app_type: ClientAppType,
    plain is_first_party: bool,
    plain oidc_conformant: bool,
    value custom_login_page: String,
    value custom_login_page_preview: String,
    patch token_quota: TokenQuota,
    value form_template: String,
    value addons: ClientAddons,
    value client_metadata: Json,
    value mobile: ClientMobile,
    value initiate_login_uri: String,
    patch native_social_login: NativeSocialLogin,
    patch fedcm_login: FedCmLogin,
    patch refresh_token: ClientRefreshTokenSettings,
    patch default_organization: ClientDefaultOrganization,
    patch organization_usage: OrganizationUsage,
    patch organization_require_behavior: OrganizationRequireBehavior,
    patch organization_discovery_methods: Vec<ClientOrganizationDiscovery>,
    patch client_authentication_methods: ClientAuthenticationMethod,
    plain require_pushed_authorization_requests: bool,
    plain require_proof_of_possession: bool,
    value signed_request_object: ClientSignedRequestObject,
    value token_vault_privileged_access: ClientTokenVaultPrivilegedAccess,
    patch compliance_level: ClientComplianceLevel,
    patch skip_non_verifiable_callback_uri_confirmation_prompt: bool,
    patch token_exchange: ClientTokenExchange,
    patch par_request_expiry: i64,
    patch express_configuration: ExpressConfiguration,
    patch my_organization_configuration: ClientMyOrganizationConfiguration,
    patch async_approval_notification_channels: Vec<AsyncApprovalChannel>,
    value third_party_security_mode: ClientThirdPartySecurityMode,
    value redirection_policy: ClientRedirectionPolicy,
    patch identity_assertion_authorization_grant: IdentityAssertionAuthorizationGrant,
    patch anonymous_sessions: AnonymousSessions,
    value enforce_anon_session_transfer_network_binding: ClientDeviceBinding,
    value b2b_integration_configuration: B2bIntegrationConfiguration,
    value oidc_support: ClientOidcSupport,
} }

auth0_core::__write! { UpdateClient {
    optional name "name",
    optional description "description",
    optional client_secret "client_secret",
    optional logo_uri "logo_uri",
    optional callbacks "callbacks",
    optional oidc_logout "oidc_logout",
    optional oidc_backchannel_logout "oidc_backchannel_logout",
    patch session_transfer "session_transfer",
    optional allowed_origins "allowed_origins",
    optional web_origins "web_origins",
    optional grant_types "grant_types",
    optional client_aliases "client_aliases",
    optional allowed_clients "allowed_clients",
    optional allowed_logout_urls "allowed_logout_urls",
    optional jwt_configuration "jwt_configuration",
    patch encryption_key "encryption_key",
    optional sso "sso",
    optional cross_origin_authentication "cross_origin_authentication",
    patch cross_origin_loc "cross_origin_loc",
    optional sso_disabled "sso_disabled",
    optional custom_login_page_on "custom_login_page_on",
    patch token_endpoint_auth_method "token_endpoint_auth_method",
    optional is_token_endpoint_ip_header_trusted "is_token_endpoint_ip_header_trusted",
    optional app_type "app_type",
    optional is_first_party "is_first_party",
    optional oidc_conformant "oidc_conformant",
    optional custom_login_page "custom_login_page",
    optional custom_login_page_preview "custom_login_page_preview",
    patch token_quota "token_quota",
    optional form_template "form_template",
    optional addons "addons",
    optional client_metadata "client_metadata",
    optional mobile "mobile",
    optional initiate_login_uri "initiate_login_uri",
    patch native_social_login "native_social_login",
    patch fedcm_login "fedcm_login",
    patch refresh_token "refresh_token",
    patch default_organization "default_organization",
    patch organization_usage "organization_usage",
    patch organization_require_behavior "organization_require_behavior",
    patch organization_discovery_methods "organization_discovery_methods",
    patch client_authentication_methods "client_authentication_methods",
    optional require_pushed_authorization_requests "require_pushed_authorization_requests",
    optional require_proof_of_possession "require_proof_of_possession",
    optional signed_request_object "signed_request_object",
    optional token_vault_privileged_access "token_vault_privileged_access",
    patch compliance_level "compliance_level",
    patch skip_non_verifiable_callback_uri_confirmation_prompt "skip_non_verifiable_callback_uri_confirmation_prompt",
    patch token_exchange "token_exchange",
    patch par_request_expiry "par_request_expiry",
    patch express_configuration "express_configuration",
    patch my_organization_configuration "my_organization_configuration",
    patch async_approval_notification_channels "async_approval_notification_channels",
    optional third_party_security_mode "third_party_security_mode",
    optional redirection_policy "redirection_policy",
    patch identity_assertion_authorization_grant "identity_assertion_authorization_grant",
    patch anonymous_sessions "anonymous_sessions",
    optional enforce_anon_session_transfer_network_binding "enforce_anon_session_transfer_network_binding",
    optional b2b_integration_configuration "b2b_integration_configuration",
    optional oidc_support "oidc_support",
} }

/// Request body of `PATCH /clients/{client_id}/credentials/{credential_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateClientCredential {
    /// When it expires.
    pub expires_at: Patch<Timestamp>,
}

auth0_core::__setters! { UpdateClientCredential {
    patch expires_at: Timestamp,
} }

auth0_core::__write! { UpdateClientCredential {
    patch expires_at "expires_at",
} }

/// A X.509 certificate credential, in `credentials` of
/// [`CreateSelfSignedTlsAuth`](super::CreateSelfSignedTlsAuth).
#[derive(Debug, Clone, PartialEq)]
pub struct X509CertificateCredential {
    /// Kind of credential.
    pub credential_type: X509CertificateCredentialType,
    /// Unique name. Up to 128 characters.
    pub name: Option<String>,
    /// Public key or certificate, in PEM. 1 to 4096 characters.
    pub pem: String,
}

impl X509CertificateCredential {
    /// Creates the value with its required fields.
    pub fn new(pem: impl Into<String>) -> Self {
        Self {
            credential_type: X509CertificateCredentialType::X509Cert,
            name: None,
            pem: pem.into(),
        }
    }
}

auth0_core::__setters! { X509CertificateCredential {
    value name: String,
} }

auth0_core::__write! { X509CertificateCredential {
    always credential_type "credential_type",
    optional name "name",
    always pem "pem",
} }
