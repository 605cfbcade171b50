// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json, Secret};

use super::{
    AuthenticationMethodType, ConnectedAccountAccessType, CredentialDeviceType,
    PreferredAuthenticationMethod, UserAuthenticationMethodProperty, UserEffectivePermissionSource,
    UserEffectiveRoleSource, UserEnrollmentAuthMethod, UserEnrollmentStatus,
};
use crate::Timestamp;
use crate::generated::shared::{IdentityProvider, RoleType, TextOrInteger, UserProfileData};

/// A connected account, listed by `GET /users/{id}/connected-accounts`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectedAccount {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the connection.
    pub connection: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Whether tokens can also be had while the user is away.
    pub access_type: Option<ConnectedAccountAccessType>,
    /// Scopes that the user granted.
    pub scopes: Option<Vec<String>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it expires.
    pub expires_at: Option<Timestamp>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectedAccount {
    optional id "id",
    optional connection "connection",
    optional connection_id "connection_id",
    optional strategy "strategy",
    optional access_type "access_type",
    optional scopes "scopes",
    optional created_at "created_at",
    optional expires_at "expires_at",
    optional organization_id "organization_id",
} }
auth0_core::__read!(ConnectedAccount);

/// A federated connection token set, returned by `GET /users/{id}/federated-connections-tokensets`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FederatedConnectionTokenSet {
    /// Identifier.
    pub id: Option<String>,
    /// Connection the tokens come from.
    pub connection: Option<String>,
    /// Scopes of the tokens, separated by spaces.
    pub scope: Option<String>,
    /// When the access token expires.
    pub expires_at: Option<Timestamp>,
    /// When it was issued.
    pub issued_at: Option<Timestamp>,
    /// When it was used last.
    pub last_used_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { FederatedConnectionTokenSet {
    optional id "id",
    optional connection "connection",
    optional scope "scope",
    optional expires_at "expires_at",
    optional issued_at "issued_at",
    optional last_used_at "last_used_at",
} }
auth0_core::__read!(FederatedConnectionTokenSet);

/// A recovery code, returned by `POST /users/{id}/recovery-code-regeneration`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RecoveryCode {
    /// New recovery code.
    pub recovery_code: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RecoveryCode {
    optional recovery_code "recovery_code",
} }
auth0_core::__read!(RecoveryCode);

/// A user of the tenant.
///
/// Listed by `GET /users`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User {
    /// Identifier of the user, such as `auth0|123`.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Username.
    pub username: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<UserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Full name.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Multi-factor providers the user has enrolled.
    pub multifactor: Option<Vec<String>>,
    /// When the multi-factor providers changed last.
    pub multifactor_last_modified: Option<Timestamp>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// When the user logged in last.
    pub last_login: Option<Timestamp>,
    /// When the password was set last.
    pub last_password_reset: Option<Timestamp>,
    /// How often the user has logged in.
    pub logins_count: Option<i64>,
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { User {
    optional user_id "user_id",
    optional email "email",
    optional email_verified "email_verified",
    optional username "username",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional identities "identities",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional picture "picture",
    optional name "name",
    optional nickname "nickname",
    optional multifactor "multifactor",
    optional multifactor_last_modified "multifactor_last_modified",
    optional last_ip "last_ip",
    optional last_login "last_login",
    optional last_password_reset "last_password_reset",
    optional logins_count "logins_count",
    optional blocked "blocked",
    optional given_name "given_name",
    optional family_name "family_name",
} }
auth0_core::__read!(User);

/// A factor or credential enrolled by a user.
///
/// Listed by `GET /users/{id}/authentication-methods`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAuthenticationMethod {
    /// Identifier.
    pub id: Option<String>,
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: Option<AuthenticationMethodType>,
    /// Whether the user has confirmed it.
    pub confirmed: Option<bool>,
    /// Unique name.
    pub name: Option<String>,
    /// Ways to authenticate.
    pub authentication_methods: Option<Vec<UserAuthenticationMethodProperties>>,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
    /// Identifier that links it to the MFA service.
    pub link_id: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Identifier of the passkey.
    pub key_id: Option<String>,
    /// Public key of the passkey.
    pub public_key: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was enrolled.
    pub enrolled_at: Option<Timestamp>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    /// Whether the passkey is on one device or synchronized.
    pub credential_device_type: Option<CredentialDeviceType>,
    /// Whether the passkey is backed up.
    pub credential_backed_up: Option<bool>,
    /// User ID of the account it belongs to.
    pub identity_user_id: Option<String>,
    /// User agent with which the passkey was enrolled.
    pub user_agent: Option<String>,
    /// User handle of the passkey.
    pub user_handle: Option<String>,
    /// How the browser reaches the authenticator.
    pub transports: Option<Vec<String>>,
    /// Model of the authenticator, as a UUID.
    pub aaguid: Option<String>,
    /// Domain that passkeys belong to.
    pub relying_party_identifier: Option<String>,
    /// Secret of the authenticator app, in base32.
    pub totp_secret: Option<Secret>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserAuthenticationMethod {
    optional id "id",
    optional r#type "type",
    optional confirmed "confirmed",
    optional name "name",
    optional authentication_methods "authentication_methods",
    optional preferred_authentication_method "preferred_authentication_method",
    optional link_id "link_id",
    optional phone_number "phone_number",
    optional email "email",
    optional key_id "key_id",
    optional public_key "public_key",
    optional created_at "created_at",
    optional enrolled_at "enrolled_at",
    optional last_auth_at "last_auth_at",
    optional credential_device_type "credential_device_type",
    optional credential_backed_up "credential_backed_up",
    optional identity_user_id "identity_user_id",
    optional user_agent "user_agent",
    optional user_handle "user_handle",
    optional transports "transports",
    optional aaguid "aaguid",
    optional relying_party_identifier "relying_party_identifier",
    optional totp_secret "totp_secret",
} }
auth0_core::__read!(UserAuthenticationMethod);

/// User authentication method properties, in `authentication_methods` of
/// [`UserAuthenticationMethod`](super::UserAuthenticationMethod).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserAuthenticationMethodProperties {
    /// How it is used, such as `sms` or `voice`.
    pub r#type: Option<UserAuthenticationMethodProperty>,
    /// Identifier of this way.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserAuthenticationMethodProperties {
    optional r#type "type",
    optional id "id",
} }
auth0_core::__read!(UserAuthenticationMethodProperties);

/// A user effective permission, listed by `GET /users/{id}/effective-permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserEffectivePermission {
    /// API the permission is for.
    pub resource_server_identifier: Option<String>,
    /// Name of the permission, which is a scope of the API.
    pub permission_name: Option<String>,
    /// Name of the API.
    pub resource_server_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Whether it is given directly, by a role or by a group.
    pub sources: Option<Vec<UserEffectivePermissionSource>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserEffectivePermission {
    optional resource_server_identifier "resource_server_identifier",
    optional permission_name "permission_name",
    optional resource_server_name "resource_server_name",
    optional description "description",
    optional sources "sources",
} }
auth0_core::__read!(UserEffectivePermission);

/// A user effective role, listed by `GET /users/{id}/effective-roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserEffectiveRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub description: Option<String>,
    /// Whether it is given directly, by a role or by a group.
    pub sources: Option<Vec<UserEffectiveRoleSource>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserEffectiveRole {
    optional id "id",
    optional name "name",
    optional description "description",
    optional sources "sources",
} }
auth0_core::__read!(UserEffectiveRole);

/// A device or address enrolled for multifactor authentication.
///
/// Returned by `GET /users/{id}/enrollments`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserEnrollment {
    /// Identifier.
    pub id: Option<String>,
    /// Whether the enrolment is confirmed.
    pub status: Option<UserEnrollmentStatus>,
    /// Kind of factor.
    pub r#type: Option<String>,
    /// Name of the device. Up to 20 characters.
    pub name: Option<String>,
    /// Identifier of the device.
    pub identifier: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Factor the user enrolled.
    pub auth_method: Option<UserEnrollmentAuthMethod>,
    /// When it was enrolled.
    pub enrolled_at: Option<Timestamp>,
    /// When it was used last.
    pub last_auth: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserEnrollment {
    optional id "id",
    optional status "status",
    optional r#type "type",
    optional name "name",
    optional identifier "identifier",
    optional phone_number "phone_number",
    optional auth_method "auth_method",
    optional enrolled_at "enrolled_at",
    optional last_auth "last_auth",
} }
auth0_core::__read!(UserEnrollment);

/// A user group, listed by `GET /users/{id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserGroup {
    /// Identifier. 18 to 26 characters.
    pub id: Option<String>,
    /// Unique name. 1 to 128 characters.
    pub name: Option<String>,
    /// Identifier in the outside system. Up to 256 characters.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Name of the tenant. At least 3 characters.
    pub tenant_name: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// When the user became a member.
    pub membership_created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional connection_id "connection_id",
    optional tenant_name "tenant_name",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional membership_created_at "membership_created_at",
} }
auth0_core::__read!(UserGroup);

/// An account at an identity provider that a user logs in with.
///
/// Returned by `POST /users/{id}/identities`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserIdentity {
    /// Name of the connection.
    pub connection: Option<String>,
    /// User ID at the provider.
    pub user_id: Option<TextOrInteger>,
    /// Identity provider of the account.
    pub provider: Option<IdentityProvider>,
    /// Whether the account is one at a social network.
    pub is_social: Option<bool>,
    /// Access token of the identity provider.
    pub access_token: Option<Secret>,
    /// Secret of the provider's OAuth 1.0 access token.
    pub access_token_secret: Option<Secret>,
    /// Refresh token of the identity provider.
    pub refresh_token: Option<Secret>,
    /// Profile that the identity provider gave.
    pub profile_data: Option<UserProfileData>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserIdentity {
    optional connection "connection",
    optional user_id "user_id",
    optional provider "provider",
    optional is_social "isSocial",
    optional access_token "access_token",
    optional access_token_secret "access_token_secret",
    optional refresh_token "refresh_token",
    optional profile_data "profileData",
} }
auth0_core::__read!(UserIdentity);

/// A permission granted to a user, directly or through a role.
///
/// Listed by `GET /users/{id}/permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermission {
    /// Source.
    pub sources: Option<Json>,
    /// API the permission is for.
    pub resource_server_identifier: Option<String>,
    /// Name of the permission, which is a scope of the API.
    pub permission_name: Option<String>,
    /// Name of the API.
    pub resource_server_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserPermission {
    optional sources "sources",
    optional resource_server_identifier "resource_server_identifier",
    optional permission_name "permission_name",
    optional resource_server_name "resource_server_name",
    optional description "description",
} }
auth0_core::__read!(UserPermission);

/// A user permission source role, listed by
/// `GET /users/{id}/effective-permissions/sources/effective-roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserPermissionSourceRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub description: Option<String>,
    /// Whether it is given directly, by a role or by a group.
    pub sources: Option<Vec<UserEffectiveRoleSource>>,
    pub r#type: Option<RoleType>,
    /// Identifier of the owner.
    pub owner_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserPermissionSourceRole {
    optional id "id",
    optional name "name",
    optional description "description",
    optional sources "sources",
    optional r#type "type",
    optional owner_id "owner_id",
} }
auth0_core::__read!(UserPermissionSourceRole);
