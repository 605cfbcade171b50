// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Json;

use super::{
    AnonymousSessions, AsyncApprovalChannel, B2bIntegrationConfiguration,
    CertificateSubjectDnCredentialType, ClientAddons, ClientAppType, ClientBackchannelLogout,
    ClientComplianceLevel, ClientCredentialAlgorithm, ClientCredentialType,
    ClientDefaultOrganization, ClientDeviceBinding, ClientEncryptionKey, ClientJwtSettings,
    ClientMobile, ClientMyOrganizationConfiguration, ClientOidcSupportAllowedScopes,
    ClientOrganizationDiscovery, ClientRedirectionPolicy, ClientRefreshTokenSettings,
    ClientSessionTransfer, ClientThirdPartySecurityMode, ClientTokenEndpointAuthMethod,
    ClientTokenExchange, ExpressConfiguration, FedCmLogin, IdentityAssertionAuthorizationGrant,
    NativeSocialLogin, PublicKeyCredential, TokenVaultPrivilegedAccessGrant,
    X509CertificateCredential,
};
use crate::Timestamp;
use crate::generated::shared::{OrganizationRequireBehavior, OrganizationUsage, TokenQuota};

/// A certificate subject DN credential, in `credentials` of
/// [`CreateTlsAuth`](super::CreateTlsAuth).
#[derive(Debug, Clone, PartialEq)]
pub struct CertificateSubjectDnCredential {
    /// Kind of credential.
    pub credential_type: CertificateSubjectDnCredentialType,
    /// Unique name. Up to 128 characters.
    pub name: Option<String>,
    /// Subject of the certificate. 1 to 256 characters.
    pub subject_dn: Option<String>,
    /// Public key or certificate, in PEM. 1 to 4096 characters.
    pub pem: Option<String>,
}

impl CertificateSubjectDnCredential {
    /// Creates the value with its required fields.
    pub fn new(credential_type: CertificateSubjectDnCredentialType) -> Self {
        Self {
            credential_type,
            name: None,
            subject_dn: None,
            pem: None,
        }
    }
}

auth0_core::__setters! { CertificateSubjectDnCredential {
    value name: String,
    value subject_dn: String,
    value pem: String,
} }

auth0_core::__write! { CertificateSubjectDnCredential {
    always credential_type "credential_type",
    optional name "name",
    optional subject_dn "subject_dn",
    optional pem "pem",
} }

/// A client OIDC support, in `oidc_support` of [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, PartialEq)]
pub struct ClientOidcSupport {
    pub is_allowed: bool,
    /// Whether all scopes of the API are granted, later ones included.
    pub allow_all_scopes: Option<bool>,
    pub allowed_scopes: Option<Vec<ClientOidcSupportAllowedScopes>>,
}

impl ClientOidcSupport {
    /// Creates the value with its required fields.
    pub fn new(is_allowed: bool) -> Self {
        Self {
            is_allowed,
            allow_all_scopes: None,
            allowed_scopes: None,
        }
    }
}

auth0_core::__setters! { ClientOidcSupport {
    plain allow_all_scopes: bool,
    list allowed_scopes: ClientOidcSupportAllowedScopes,
} }

auth0_core::__write! { ClientOidcSupport {
    always is_allowed "is_allowed",
    optional allow_all_scopes "allow_all_scopes",
    optional allowed_scopes "allowed_scopes",
} }

/// Request body of `POST /clients`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClient {
    /// Name of the application, shown when consent is asked for.
    pub name: String,
    /// Description of the application. Up to 140 characters.
    pub description: Option<String>,
    /// URL of the logo.
    pub logo_uri: Option<String>,
    /// URLs to which a user may be sent after login.
    pub callbacks: Option<Vec<String>>,
    /// How the application is told of logouts.
    pub oidc_logout: Option<ClientBackchannelLogout>,
    /// How the application is told of logouts. Deprecated by Auth0.
    pub oidc_backchannel_logout: Option<ClientBackchannelLogout>,
    /// How sessions are handed between applications.
    pub session_transfer: Option<ClientSessionTransfer>,
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
    /// Grant types the application may use.
    pub grant_types: Option<Vec<String>>,
    /// How the application authenticates at the token endpoint.
    pub token_endpoint_auth_method: Option<ClientTokenEndpointAuthMethod>,
    /// Whether the application may state its users' IP addresses. Default: `false`.
    pub is_token_endpoint_ip_header_trusted: Option<bool>,
    /// Kind of application, such as `spa` or `native`.
    pub app_type: Option<ClientAppType>,
    /// Whether the application is one's own rather than a third party's. Default: `true`.
    pub is_first_party: Option<bool>,
    /// Whether the application follows OpenID Connect strictly. Default: `false`.
    pub oidc_conformant: Option<bool>,
    /// How ID tokens are signed and how long they last.
    pub jwt_configuration: Option<ClientJwtSettings>,
    /// Key with which tokens are encrypted.
    pub encryption_key: Option<ClientEncryptionKey>,
    /// Whether Auth0 does the single sign-on rather than the identity provider.
    pub sso: Option<bool>,
    /// Whether logins from other origins are allowed. Default: `false`.
    pub cross_origin_authentication: Option<bool>,
    /// URL of the page for logins from other origins.
    pub cross_origin_loc: Option<String>,
    /// Whether single sign-on is off.
    pub sso_disabled: Option<bool>,
    /// Whether the custom classic login page is shown.
    pub custom_login_page_on: Option<bool>,
    /// HTML of the classic login page. At least 1 character.
    pub custom_login_page: Option<String>,
    /// HTML of the classic login page for its preview. At least 1 character.
    pub custom_login_page_preview: Option<String>,
    /// HTML of the form that sends SAML or WS-Federation responses. At least 1 character.
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
    /// How the organization is found before the login. At least 1 element.
    pub organization_discovery_methods: Option<Vec<ClientOrganizationDiscovery>>,
    /// Keys and certificates the application authenticates with.
    pub client_authentication_methods: Option<CreateClientAuthenticationMethod>,
    /// Whether authorization requests must be pushed first. Default: `false`.
    pub require_pushed_authorization_requests: Option<bool>,
    /// Whether the application must use tokens bound to a key. Default: `false`.
    pub require_proof_of_possession: Option<bool>,
    /// Whether authorization requests must be signed.
    pub signed_request_object: Option<CreateClientSignedRequestObject>,
    /// Direct access of the application to Token Vault.
    pub token_vault_privileged_access: Option<CreateClientTokenVaultPrivilegedAccess>,
    /// Security profile the application keeps to, such as FAPI.
    pub compliance_level: Option<ClientComplianceLevel>,
    /// Whether the prompt about callback URLs that cannot be verified is skipped.
    pub skip_non_verifiable_callback_uri_confirmation_prompt: Option<bool>,
    /// Token exchange by the application.
    pub token_exchange: Option<ClientTokenExchange>,
    /// Seconds until a pushed authorization request expires. 10 to 600.
    pub par_request_expiry: Option<i64>,
    /// Limits on the tokens that may be issued.
    pub token_quota: Option<TokenQuota>,
    /// API that the application stands for. 1 to 600 characters.
    pub resource_server_identifier: Option<String>,
    /// How strictly a third-party application is treated.
    pub third_party_security_mode: Option<ClientThirdPartySecurityMode>,
    /// How URLs to redirect to are compared.
    pub redirection_policy: Option<ClientRedirectionPolicy>,
    /// Settings for Okta's express configuration.
    pub express_configuration: Option<ExpressConfiguration>,
    /// Settings for the My Organization API.
    pub my_organization_configuration: Option<ClientMyOrganizationConfiguration>,
    /// How users are asked to approve, most wanted first. At least 1 element.
    pub async_approval_notification_channels: Option<Vec<AsyncApprovalChannel>>,
    pub identity_assertion_authorization_grant: Option<IdentityAssertionAuthorizationGrant>,
    pub anonymous_sessions: Option<AnonymousSessions>,
    pub enforce_anon_session_transfer_network_binding: Option<ClientDeviceBinding>,
    pub b2b_integration_configuration: Option<B2bIntegrationConfiguration>,
    pub oidc_support: Option<ClientOidcSupport>,
}

impl CreateClient {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            logo_uri: None,
            callbacks: None,
            oidc_logout: None,
            oidc_backchannel_logout: None,
            session_transfer: None,
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
            encryption_key: None,
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
            refresh_token: None,
            default_organization: None,
            organization_usage: None,
            organization_require_behavior: None,
            organization_discovery_methods: None,
            client_authentication_methods: None,
            require_pushed_authorization_requests: None,
            require_proof_of_possession: None,
            signed_request_object: None,
            token_vault_privileged_access: None,
            compliance_level: None,
            skip_non_verifiable_callback_uri_confirmation_prompt: None,
            token_exchange: None,
            par_request_expiry: None,
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

auth0_core::__setters! { CreateClient {
    value description: String,
    value logo_uri: String,
    list callbacks: String,
    value oidc_logout: ClientBackchannelLogout,
    value oidc_backchannel_logout: ClientBackchannelLogout,
    value session_transfer: ClientSessionTransfer,
    list allowed_origins: String,
    list web_origins: String,
    list client_aliases: String,
    list allowed_clients: String,
    list allowed_logout_urls: String,
    list grant_types: String,
    value token_endpoint_auth_method: ClientTokenEndpointAuthMethod,
    plain is_token_endpoint_ip_header_trusted: bool,
    value app_type: ClientAppType,
    plain is_first_party: bool,
    plain oidc_conformant: bool,
    value jwt_configuration: ClientJwtSettings,
    value encryption_key: ClientEncryptionKey,
    plain sso: bool,
    plain cross_origin_authentication: bool,
    value cross_origin_loc: String,
    plain sso_disabled: bool,
    plain custom_login_page_on: bool,
    value custom_login_page: String,
    value custom_login_page_preview: String,
    value form_template: String,
    value addons: ClientAddons,
    value client_metadata: Json,
    value mobile: ClientMobile,
    value initiate_login_uri: String,
    value native_social_login: NativeSocialLogin,
    value fedcm_login: FedCmLogin,
    value refresh_token: ClientRefreshTokenSettings,
    value default_organization: ClientDefaultOrganization,
    value organization_usage: OrganizationUsage,
    value organization_require_behavior: OrganizationRequireBehavior,
    list organization_discovery_methods: ClientOrganizationDiscovery,
    value client_authentication_methods: CreateClientAuthenticationMethod,
    plain require_pushed_authorization_requests: bool,
    plain require_proof_of_possession: bool,
    value signed_request_object: CreateClientSignedRequestObject,
    value token_vault_privileged_access: CreateClientTokenVaultPrivilegedAccess,
    value compliance_level: ClientComplianceLevel,
    plain skip_non_verifiable_callback_uri_confirmation_prompt: bool,
    value token_exchange: ClientTokenExchange,
    plain par_request_expiry: i64,
    value token_quota: TokenQuota,
    value resource_server_identifier: String,
    value third_party_security_mode: ClientThirdPartySecurityMode,
    value redirection_policy: ClientRedirectionPolicy,
    value express_configuration: ExpressConfiguration,
    value my_organization_configuration: ClientMyOrganizationConfiguration,
    list async_approval_notification_channels: AsyncApprovalChannel,
    value identity_assertion_authorization_grant: IdentityAssertionAuthorizationGrant,
    value anonymous_sessions: AnonymousSessions,
    value enforce_anon_session_transfer_network_binding: ClientDeviceBinding,
    value b2b_integration_configuration: B2bIntegrationConfiguration,
    value oidc_support: ClientOidcSupport,
} }

auth0_core::__write! { CreateClient {
    always name "name",
    optional description "description",
    optional logo_uri "logo_uri",
    optional callbacks "callbacks",
    optional oidc_logout "oidc_logout",
    optional oidc_backchannel_logout "oidc_backchannel_logout",
    optional session_transfer "session_transfer",
    optional allowed_origins "allowed_origins",
    optional web_origins "web_origins",
    optional client_aliases "client_aliases",
    optional allowed_clients "allowed_clients",
    optional allowed_logout_urls "allowed_logout_urls",
    optional grant_types "grant_types",
    optional token_endpoint_auth_method "token_endpoint_auth_method",
    optional is_token_endpoint_ip_header_trusted "is_token_endpoint_ip_header_trusted",
    optional app_type "app_type",
    optional is_first_party "is_first_party",
    optional oidc_conformant "oidc_conformant",
    optional jwt_configuration "jwt_configuration",
    optional encryption_key "encryption_key",
    optional sso "sso",
    optional cross_origin_authentication "cross_origin_authentication",
    optional cross_origin_loc "cross_origin_loc",
    optional sso_disabled "sso_disabled",
    optional custom_login_page_on "custom_login_page_on",
    optional custom_login_page "custom_login_page",
    optional custom_login_page_preview "custom_login_page_preview",
    optional form_template "form_template",
    optional addons "addons",
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
    optional resource_server_identifier "resource_server_identifier",
    optional third_party_security_mode "third_party_security_mode",
    optional redirection_policy "redirection_policy",
    optional express_configuration "express_configuration",
    optional my_organization_configuration "my_organization_configuration",
    optional async_approval_notification_channels "async_approval_notification_channels",
    optional identity_assertion_authorization_grant "identity_assertion_authorization_grant",
    optional anonymous_sessions "anonymous_sessions",
    optional enforce_anon_session_transfer_network_binding "enforce_anon_session_transfer_network_binding",
    optional b2b_integration_configuration "b2b_integration_configuration",
    optional oidc_support "oidc_support",
} }

/// A create client authentication method, in `client_authentication_methods` of
/// [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateClientAuthenticationMethod {
    /// Authentication by assertions signed with a private key.
    pub private_key_jwt: Option<CreatePrivateKeyJwtAuth>,
    /// Authentication by certificates of a certificate authority.
    pub tls_client_auth: Option<CreateTlsAuth>,
    /// Authentication by self-signed certificates.
    pub self_signed_tls_client_auth: Option<CreateSelfSignedTlsAuth>,
}

auth0_core::__setters! { CreateClientAuthenticationMethod {
    value private_key_jwt: CreatePrivateKeyJwtAuth,
    value tls_client_auth: CreateTlsAuth,
    value self_signed_tls_client_auth: CreateSelfSignedTlsAuth,
} }

auth0_core::__write! { CreateClientAuthenticationMethod {
    optional private_key_jwt "private_key_jwt",
    optional tls_client_auth "tls_client_auth",
    optional self_signed_tls_client_auth "self_signed_tls_client_auth",
} }

/// Request body of `POST /clients/{client_id}/credentials`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClientCredential {
    /// Kind of credential.
    pub credential_type: ClientCredentialType,
    /// Unique name. Up to 128 characters.
    pub name: Option<String>,
    /// Subject of the certificate. 1 to 256 characters.
    pub subject_dn: Option<String>,
    /// Public key or certificate, in PEM.
    pub pem: Option<String>,
    /// Algorithm of signatures by the key.
    pub alg: Option<ClientCredentialAlgorithm>,
    /// Whether the expiry is taken from the certificate. Default: `false`.
    pub parse_expiry_from_cert: Option<bool>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Key ID that assertions state. 10 to 64 characters.
    pub kid: Option<String>,
}

impl CreateClientCredential {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateClientCredential {
    value name: String,
    value subject_dn: String,
    value pem: String,
    value alg: ClientCredentialAlgorithm,
    plain parse_expiry_from_cert: bool,
    value expires_at: Timestamp,
    value kid: String,
} }

auth0_core::__write! { CreateClientCredential {
    always credential_type "credential_type",
    optional name "name",
    optional subject_dn "subject_dn",
    optional pem "pem",
    optional alg "alg",
    optional parse_expiry_from_cert "parse_expiry_from_cert",
    optional expires_at "expires_at",
    optional kid "kid",
} }

/// A create client signed request object, in `signed_request_object` of
/// [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateClientSignedRequestObject {
    /// Whether every authorization request must be signed. Default: `false`.
    pub required: Option<bool>,
    /// Keys, by ID or as a whole.
    pub credentials: Option<Vec<PublicKeyCredential>>,
}

auth0_core::__setters! { CreateClientSignedRequestObject {
    plain required: bool,
    list credentials: PublicKeyCredential,
} }

auth0_core::__write! { CreateClientSignedRequestObject {
    optional required "required",
    optional credentials "credentials",
} }

/// Create client token vault privileged access, in `token_vault_privileged_access` of
/// [`CreateClient`](super::CreateClient).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateClientTokenVaultPrivilegedAccess {
    /// Keys, by ID or as a whole.
    pub credentials: Vec<PublicKeyCredential>,
    /// IP addresses and ranges that may use it.
    pub ip_allowlist: Option<Vec<String>>,
    /// Grants of the page.
    pub grants: Option<Vec<TokenVaultPrivilegedAccessGrant>>,
}

impl CreateClientTokenVaultPrivilegedAccess {
    /// Creates the value with its required fields.
    pub fn new(credentials: impl IntoIterator<Item = impl Into<PublicKeyCredential>>) -> Self {
        Self {
            credentials: credentials.into_iter().map(Into::into).collect(),
            ip_allowlist: None,
            grants: None,
        }
    }
}

auth0_core::__setters! { CreateClientTokenVaultPrivilegedAccess {
    list ip_allowlist: String,
    list grants: TokenVaultPrivilegedAccessGrant,
} }

auth0_core::__write! { CreateClientTokenVaultPrivilegedAccess {
    always credentials "credentials",
    optional ip_allowlist "ip_allowlist",
    optional grants "grants",
} }

/// A create private key JWT auth, in `private_key_jwt` of
/// [`CreateClientAuthenticationMethod`](super::CreateClientAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePrivateKeyJwtAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Vec<PublicKeyCredential>,
}

impl CreatePrivateKeyJwtAuth {
    /// Creates the value with its required fields.
    pub fn new(credentials: impl IntoIterator<Item = impl Into<PublicKeyCredential>>) -> Self {
        Self {
            credentials: credentials.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { CreatePrivateKeyJwtAuth {
    always credentials "credentials",
} }

/// A create self signed TLS auth, in `self_signed_tls_client_auth` of
/// [`CreateClientAuthenticationMethod`](super::CreateClientAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSelfSignedTlsAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Vec<X509CertificateCredential>,
}

impl CreateSelfSignedTlsAuth {
    /// Creates the value with its required fields.
    pub fn new(
        credentials: impl IntoIterator<Item = impl Into<X509CertificateCredential>>,
    ) -> Self {
        Self {
            credentials: credentials.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { CreateSelfSignedTlsAuth {
    always credentials "credentials",
} }

/// A create TLS auth, in `tls_client_auth` of
/// [`CreateClientAuthenticationMethod`](super::CreateClientAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTlsAuth {
    /// Keys and certificates, by ID or as a whole.
    pub credentials: Vec<CertificateSubjectDnCredential>,
}

impl CreateTlsAuth {
    /// Creates the value with its required fields.
    pub fn new(
        credentials: impl IntoIterator<Item = impl Into<CertificateSubjectDnCredential>>,
    ) -> Self {
        Self {
            credentials: credentials.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { CreateTlsAuth {
    always credentials "credentials",
} }
