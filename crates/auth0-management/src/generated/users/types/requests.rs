// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Patch, Secret};

use super::{
    Assessor, AuthenticationMethodType, CredentialDeviceType, PreferredAuthenticationMethod,
    SettableAuthenticationMethodType,
};
use crate::generated::shared::{IdentityProvider, PermissionId, TextOrInteger};

/// Request body of `POST /users/{id}/permissions`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddUserPermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl AddUserPermissions {
    /// Creates the value with its required fields.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<PermissionId>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddUserPermissions {
    always permissions "permissions",
} }

/// Request body of `POST /users/{id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddUserRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddUserRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddUserRoles {
    always roles "roles",
} }

/// Request body of `POST /users/{id}/risk-assessments/clear`.
#[derive(Debug, Clone, PartialEq)]
pub struct ClearAssessors {
    /// Name of the user's connection. 1 to 128 characters.
    pub connection: String,
    /// Assessors that are to forget what they know. At least 1 element.
    pub assessors: Vec<Assessor>,
}

impl ClearAssessors {
    /// Creates the value with its required fields.
    pub fn new(
        connection: impl Into<String>,
        assessors: impl IntoIterator<Item = impl Into<Assessor>>,
    ) -> Self {
        Self {
            connection: connection.into(),
            assessors: assessors.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { ClearAssessors {
    always connection "connection",
    always assessors "assessors",
} }

/// Request body of `POST /users`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateUser {
    /// Email address.
    pub email: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// Whether an administrator blocked the user. Default: `false`.
    pub blocked: Option<bool>,
    /// Whether the email address is verified. Default: `false`.
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified. Default: `false`.
    pub phone_verified: Option<bool>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// Full name. 1 to 300 characters.
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Option<String>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Identifier after the provider's name; made up unless given. Up to 255 characters.
    pub user_id: Option<String>,
    /// Connection that the user belongs to. At least 1 character.
    pub connection: String,
    /// Password, for users of database connections. At least 1 character.
    pub password: Option<Secret>,
    /// Whether the user gets an email to verify the address. Default: `false`.
    pub verify_email: Option<bool>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
}

impl CreateUser {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateUser {
    value email: String,
    value phone_number: String,
    value user_metadata: Json,
    plain blocked: bool,
    plain email_verified: bool,
    plain phone_verified: bool,
    value app_metadata: Json,
    value given_name: String,
    value family_name: String,
    value name: String,
    value nickname: String,
    value picture: String,
    value user_id: String,
    value password: Secret,
    plain verify_email: bool,
    value username: String,
} }

auth0_core::__write! { CreateUser {
    optional email "email",
    optional phone_number "phone_number",
    optional user_metadata "user_metadata",
    optional blocked "blocked",
    optional email_verified "email_verified",
    optional phone_verified "phone_verified",
    optional app_metadata "app_metadata",
    optional given_name "given_name",
    optional family_name "family_name",
    optional name "name",
    optional nickname "nickname",
    optional picture "picture",
    optional user_id "user_id",
    always connection "connection",
    optional password "password",
    optional verify_email "verify_email",
    optional username "username",
} }

/// Request body of `POST /users/{id}/authentication-methods`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateUserAuthenticationMethod {
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: AuthenticationMethodType,
    /// Unique name.
    pub name: Option<String>,
    /// Secret of the authenticator app, in base32.
    pub totp_secret: Option<Secret>,
    /// Phone number, such as `+15551234567`. 2 to 30 characters.
    pub phone_number: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
    /// Identifier of the passkey.
    pub key_id: Option<String>,
    /// Public key of the passkey.
    pub public_key: Option<String>,
    /// Model of the authenticator, as a UUID.
    pub aaguid: Option<String>,
    /// Domain that passkeys belong to.
    pub relying_party_identifier: Option<String>,
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
}

impl CreateUserAuthenticationMethod {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateUserAuthenticationMethod {
    value name: String,
    value totp_secret: Secret,
    value phone_number: String,
    value email: String,
    value preferred_authentication_method: PreferredAuthenticationMethod,
    value key_id: String,
    value public_key: String,
    value aaguid: String,
    value relying_party_identifier: String,
    value credential_device_type: CredentialDeviceType,
    plain credential_backed_up: bool,
    value identity_user_id: String,
    value user_agent: String,
    value user_handle: String,
    list transports: String,
} }

auth0_core::__write! { CreateUserAuthenticationMethod {
    always r#type "type",
    optional name "name",
    optional totp_secret "totp_secret",
    optional phone_number "phone_number",
    optional email "email",
    optional preferred_authentication_method "preferred_authentication_method",
    optional key_id "key_id",
    optional public_key "public_key",
    optional aaguid "aaguid",
    optional relying_party_identifier "relying_party_identifier",
    optional credential_device_type "credential_device_type",
    optional credential_backed_up "credential_backed_up",
    optional identity_user_id "identity_user_id",
    optional user_agent "user_agent",
    optional user_handle "user_handle",
    optional transports "transports",
} }

/// Request body of `POST /users/{id}/identities`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinkUserIdentity {
    /// Identity provider of the account to link.
    pub provider: Option<IdentityProvider>,
    /// Connection of the account to link.
    pub connection_id: Option<String>,
    /// User ID of the account to link.
    pub user_id: Option<TextOrInteger>,
    /// ID token of the account to link.
    pub link_with: Option<Secret>,
}

auth0_core::__setters! { LinkUserIdentity {
    value provider: IdentityProvider,
    value connection_id: String,
    value user_id: TextOrInteger,
    value link_with: Secret,
} }

auth0_core::__write! { LinkUserIdentity {
    optional provider "provider",
    optional connection_id "connection_id",
    optional user_id "user_id",
    optional link_with "link_with",
} }

/// Request body of `DELETE /users/{id}/permissions`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveUserPermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl RemoveUserPermissions {
    /// Creates the value with its required fields.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<PermissionId>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveUserPermissions {
    always permissions "permissions",
} }

/// Request body of `DELETE /users/{id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveUserRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveUserRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveUserRoles {
    always roles "roles",
} }

/// Request body of `POST /users/{id}/revoke-access`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevokeUserAccess {
    /// Session to end; all of them unless given. Up to 50 characters.
    pub session_id: Option<String>,
    /// Whether refresh tokens stay. Default: `false`.
    pub preserve_refresh_tokens: Option<bool>,
}

auth0_core::__setters! { RevokeUserAccess {
    value session_id: String,
    plain preserve_refresh_tokens: bool,
} }

auth0_core::__write! { RevokeUserAccess {
    optional session_id "session_id",
    optional preserve_refresh_tokens "preserve_refresh_tokens",
} }

/// A set user authentication method, sent by `PUT /users/{id}/authentication-methods`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUserAuthenticationMethod {
    /// Kind of method, such as `passkey` or `totp`.
    pub r#type: SettableAuthenticationMethodType,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
    /// Unique name. 1 to 20 characters.
    pub name: Option<String>,
    /// Phone number, such as `+15551234567`. 2 to 30 characters.
    pub phone_number: Option<String>,
    /// Email address. At least 1 character.
    pub email: Option<String>,
    /// Secret of the authenticator app, in base32. At least 1 character.
    pub totp_secret: Option<Secret>,
}

impl SetUserAuthenticationMethod {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { SetUserAuthenticationMethod {
    value preferred_authentication_method: PreferredAuthenticationMethod,
    value name: String,
    value phone_number: String,
    value email: String,
    value totp_secret: Secret,
} }

auth0_core::__write! { SetUserAuthenticationMethod {
    always r#type "type",
    optional preferred_authentication_method "preferred_authentication_method",
    optional name "name",
    optional phone_number "phone_number",
    optional email "email",
    optional totp_secret "totp_secret",
} }

/// Request body of `PATCH /users/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUser {
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Email address.
    pub email: Patch<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Patch<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Given name. 1 to 150 characters.
    pub given_name: Patch<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Patch<String>,
    /// Full name. 1 to 300 characters.
    pub name: Patch<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Patch<String>,
    /// URL of the picture.
    pub picture: Patch<String>,
    /// Whether the user gets an email to verify the address.
    pub verify_email: Option<bool>,
    /// Whether the user gets a message to verify the number.
    pub verify_phone_number: Option<bool>,
    /// Password, for users of database connections. At least 1 character.
    pub password: Patch<Secret>,
    /// Connection of the account whose attributes change. At least 1 character.
    pub connection: Option<String>,
    /// Application on whose behalf the emails are sent. At least 1 character.
    pub client_id: Option<String>,
    /// Username. 1 to 128 characters.
    pub username: Patch<String>,
}

auth0_core::__setters! { UpdateUser {
    plain blocked: bool,
    plain email_verified: bool,
    patch email: String,
    patch phone_number: String,
    plain phone_verified: bool,
    value user_metadata: Json,
    value app_metadata: Json,
    patch given_name: String,
    patch family_name: String,
    patch name: String,
    patch nickname: String,
    patch picture: String,
    plain verify_email: bool,
    plain verify_phone_number: bool,
    patch password: Secret,
    value connection: String,
    value client_id: String,
    patch username: String,
} }

auth0_core::__write! { UpdateUser {
    optional blocked "blocked",
    optional email_verified "email_verified",
    patch email "email",
    patch phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional user_metadata "user_metadata",
    optional app_metadata "app_metadata",
    patch given_name "given_name",
    patch family_name "family_name",
    patch name "name",
    patch nickname "nickname",
    patch picture "picture",
    optional verify_email "verify_email",
    optional verify_phone_number "verify_phone_number",
    patch password "password",
    optional connection "connection",
    optional client_id "client_id",
    patch username "username",
} }

/// Request body of `PATCH /users/{id}/authentication-methods/{authentication_method_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateUserAuthenticationMethod {
    /// Unique name.
    pub name: Option<String>,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PreferredAuthenticationMethod>,
}

auth0_core::__setters! { UpdateUserAuthenticationMethod {
    value name: String,
    value preferred_authentication_method: PreferredAuthenticationMethod,
} }

auth0_core::__write! { UpdateUserAuthenticationMethod {
    optional name "name",
    optional preferred_authentication_method "preferred_authentication_method",
} }
