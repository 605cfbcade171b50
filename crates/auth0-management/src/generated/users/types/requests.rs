// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Patch, Secret};
use serde::Serialize;

use super::{
    Assessor, AuthenticationMethodType, CredentialDeviceType, PreferredAuthenticationMethod,
    SettableAuthenticationMethodType,
};
use crate::generated::shared::{IdentityProvider, PermissionId, TextOrInteger};

/// What `POST /users/{id}/permissions` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddUserPermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl AddUserPermissions {
    /// With what it must have.
    pub fn new(permissions: Vec<PermissionId>) -> Self {
        Self { permissions }
    }
}

/// What `POST /users/{id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddUserRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddUserRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `POST /users/{id}/risk-assessments/clear` takes.
#[derive(Debug, Clone, Serialize)]
pub struct ClearAssessors {
    /// Name of the user's connection. 1 to 128 characters.
    pub connection: String,
    /// Assessors that are to forget what they know. At least 1 element.
    pub assessors: Vec<Assessor>,
}

impl ClearAssessors {
    /// With what it must have.
    pub fn new(connection: impl Into<String>, assessors: Vec<Assessor>) -> Self {
        Self {
            connection: connection.into(),
            assessors,
        }
    }
}

/// What `POST /users` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateUser {
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number, such as `+15551234567`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Data about the user that the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Json>,
    /// Whether an administrator blocked the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// Whether the email address is verified. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// Data about the user that the user cannot change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<Json>,
    /// Given name. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Full name. 1 to 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// URL of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// Identifier after the provider's name; made up unless given. Up to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Connection that the user belongs to. At least 1 character.
    pub connection: String,
    /// Password, for users of database connections. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Whether the user gets an email to verify the address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_email: Option<bool>,
    /// Username. 1 to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

impl CreateUser {
    /// With what it must have.
    pub fn new(connection: impl Into<String>) -> Self {
        Self {
            email: None,
            phone_number: None,
            user_metadata: None,
            blocked: None,
            email_verified: None,
            phone_verified: None,
            app_metadata: None,
            given_name: None,
            family_name: None,
            name: None,
            nickname: None,
            picture: None,
            user_id: None,
            connection: connection.into(),
            password: None,
            verify_email: None,
            username: None,
        }
    }
}

/// What `POST /users/{id}/authentication-methods` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateUserAuthenticationMethod {
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: AuthenticationMethodType,
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Secret of the authenticator app, in base32.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<Secret>,
    /// Phone number, such as `+15551234567`. 2 to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// How codes reach the phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
    /// Identifier of the passkey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// Public key of the passkey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Model of the authenticator, as a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aaguid: Option<String>,
    /// Domain that passkeys belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relying_party_identifier: Option<String>,
    /// Whether the passkey is on one device or synchronized.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_device_type: Option<CredentialDeviceType>,
    /// Whether the passkey is backed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_backed_up: Option<bool>,
    /// User ID of the account it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_user_id: Option<String>,
    /// User agent with which the passkey was enrolled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    /// User handle of the passkey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_handle: Option<String>,
    /// How the browser reaches the authenticator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transports: Option<Vec<String>>,
}

impl CreateUserAuthenticationMethod {
    /// With what it must have.
    pub fn new(r#type: AuthenticationMethodType) -> Self {
        Self {
            r#type,
            name: None,
            totp_secret: None,
            phone_number: None,
            email: None,
            preferred_authentication_method: None,
            key_id: None,
            public_key: None,
            aaguid: None,
            relying_party_identifier: None,
            credential_device_type: None,
            credential_backed_up: None,
            identity_user_id: None,
            user_agent: None,
            user_handle: None,
            transports: None,
        }
    }
}

/// What `POST /users/{id}/identities` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LinkUserIdentity {
    /// Identity provider of the account to link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<IdentityProvider>,
    /// Connection of the account to link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// User ID of the account to link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<TextOrInteger>,
    /// ID token of the account to link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link_with: Option<Secret>,
}

/// What `DELETE /users/{id}/permissions` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveUserPermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl RemoveUserPermissions {
    /// With what it must have.
    pub fn new(permissions: Vec<PermissionId>) -> Self {
        Self { permissions }
    }
}

/// What `DELETE /users/{id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveUserRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveUserRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `POST /users/{id}/revoke-access` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RevokeUserAccess {
    /// Session to end; all of them unless given. Up to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// Whether refresh tokens stay. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preserve_refresh_tokens: Option<bool>,
}

/// What `PUT /users/{id}/authentication-methods` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetUserAuthenticationMethod {
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: SettableAuthenticationMethodType,
    /// How codes reach the phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
    /// Name that tells it from others. 1 to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Phone number, such as `+15551234567`. 2 to 30 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Email address. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Secret of the authenticator app, in base32. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totp_secret: Option<Secret>,
}

impl SetUserAuthenticationMethod {
    /// With what it must have.
    pub fn new(r#type: SettableAuthenticationMethodType) -> Self {
        Self {
            r#type,
            preferred_authentication_method: None,
            name: None,
            phone_number: None,
            email: None,
            totp_secret: None,
        }
    }
}

/// What `PATCH /users/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateUser {
    /// Whether an administrator blocked the user. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked: Option<bool>,
    /// Whether the email address is verified. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// Email address.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub email: Patch<String>,
    /// Phone number, such as `+15551234567`.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub phone_number: Patch<String>,
    /// Whether the phone number is verified. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// Data about the user that the user may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_metadata: Option<Json>,
    /// Data about the user that the user cannot change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_metadata: Option<Json>,
    /// Given name. 1 to 150 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub given_name: Patch<String>,
    /// Family name. 1 to 150 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub family_name: Patch<String>,
    /// Full name. 1 to 300 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub name: Patch<String>,
    /// Nickname. 1 to 300 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub nickname: Patch<String>,
    /// URL of the picture.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub picture: Patch<String>,
    /// Whether the user gets an email to verify the address. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_email: Option<bool>,
    /// Whether the user gets a message to verify the number. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_phone_number: Option<bool>,
    /// Password, for users of database connections. At least 1 character.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub password: Patch<Secret>,
    /// Connection of the account whose attributes change. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<String>,
    /// Application on whose behalf the emails are sent. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Username. 1 to 128 characters.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub username: Patch<String>,
}

/// What `PATCH /users/{id}/authentication-methods/{authentication_method_id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateUserAuthenticationMethod {
    /// Name that tells it from others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How codes reach the phone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
}
