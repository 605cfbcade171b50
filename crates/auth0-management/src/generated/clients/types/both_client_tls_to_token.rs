// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Patch};

use super::{ClientCredentialId, ClientTokenExchangeType};

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
    /// Whether it is enabled.
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
