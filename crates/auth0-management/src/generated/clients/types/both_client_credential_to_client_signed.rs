// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Json, Patch};

use super::{
    ClientCredentialAlgorithm, ClientCredentialType, ClientDefaultOrganizationFlow,
    ClientDeviceBinding, ClientMyOrganizationConfigurationThirdPartyClientAccessAllowedValues,
    ClientMyOrganizationConfigurationThirdPartyClientAccessDefaultValue,
    ClientMyOrganizationDeletionBehavior, ClientSessionTransferDelegationDeviceBinding,
    ClientSessionTransferMethod, RefreshTokenExpirationType, RefreshTokenRotationType,
};
use crate::Timestamp;
use crate::generated::shared::{EnterpriseStrategy, SigningAlgorithm};

/// A client credential ID, in `credentials` of
/// [`ClientSignedRequestObject`](super::ClientSignedRequestObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientCredentialId {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
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
    /// When it was last changed.
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
