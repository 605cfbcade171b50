// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json, Secret};

use super::{
    AuthenticationMethod, CredentialDeviceType, PasswordCharacterType, PasswordCharacterTypeRule,
    PasswordCharacters, PasswordDictionaryDefault, PasswordMaxLengthExceeded,
    PhoneAuthenticationMethod,
};
use crate::Timestamp;
use crate::generated::shared::Usage;

/// An authentication method email, the [`AuthenticationMethod`](super::AuthenticationMethod) whose
/// `type` is `email`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodEmail {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Whether the user has confirmed it.
    pub confirmed: Option<bool>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodEmail {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional confirmed "confirmed",
    optional last_auth_at "last_auth_at",
    optional name "name",
    optional email "email",
} }
auth0_core::__read!(AuthenticationMethodEmail);

/// The user's authentication methods.
///
/// Returned by `GET /authentication-methods`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodList {
    /// Up to 20 elements.
    pub authentication_methods: Option<Vec<AuthenticationMethod>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodList {
    optional authentication_methods "authentication_methods",
} }
auth0_core::__read!(AuthenticationMethodList);

/// Authentication method MFA, the [`AuthenticationMethod`](super::AuthenticationMethod) whose
/// `type` is `push-notification`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodMfa {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Whether the user has confirmed it.
    pub confirmed: Option<bool>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    pub name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodMfa {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional confirmed "confirmed",
    optional last_auth_at "last_auth_at",
    optional name "name",
} }
auth0_core::__read!(AuthenticationMethodMfa);

/// An authentication method MFA recovery code, the
/// [`AuthenticationMethod`](super::AuthenticationMethod) whose `type` is `recovery-code`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodMfaRecoveryCode {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Whether the user has confirmed it.
    pub confirmed: Option<bool>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodMfaRecoveryCode {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional confirmed "confirmed",
    optional last_auth_at "last_auth_at",
} }
auth0_core::__read!(AuthenticationMethodMfaRecoveryCode);

/// An authentication method passkey, the [`AuthenticationMethod`](super::AuthenticationMethod)
/// whose `type` is `passkey`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodPasskey {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Whether the passkey has a backup.
    pub credential_backed_up: Option<bool>,
    pub credential_device_type: Option<CredentialDeviceType>,
    /// Identifier of the linked account that it belongs to.
    pub identity_user_id: Option<String>,
    pub key_id: Option<String>,
    pub public_key: Option<String>,
    pub transports: Option<Vec<String>>,
    /// Browser the passkey was created with.
    pub user_agent: Option<String>,
    pub user_handle: Option<String>,
    pub aaguid: Option<String>,
    /// Domain the passkey is for.
    pub relying_party_id: Option<String>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodPasskey {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional credential_backed_up "credential_backed_up",
    optional credential_device_type "credential_device_type",
    optional identity_user_id "identity_user_id",
    optional key_id "key_id",
    optional public_key "public_key",
    optional transports "transports",
    optional user_agent "user_agent",
    optional user_handle "user_handle",
    optional aaguid "aaguid",
    optional relying_party_id "relying_party_id",
    optional last_auth_at "last_auth_at",
} }
auth0_core::__read!(AuthenticationMethodPasskey);

/// An authentication method password, the [`AuthenticationMethod`](super::AuthenticationMethod)
/// whose `type` is `password`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodPassword {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Identifier of the linked account that it belongs to.
    pub identity_user_id: Option<String>,
    /// When the password was set last.
    pub last_password_reset: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodPassword {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional identity_user_id "identity_user_id",
    optional last_password_reset "last_password_reset",
} }
auth0_core::__read!(AuthenticationMethodPassword);

/// An authentication method phone, the [`AuthenticationMethod`](super::AuthenticationMethod) whose
/// `type` is `phone`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodPhone {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Whether the user has confirmed it.
    pub confirmed: Option<bool>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    pub name: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PhoneAuthenticationMethod>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodPhone {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional confirmed "confirmed",
    optional last_auth_at "last_auth_at",
    optional name "name",
    optional phone_number "phone_number",
    optional preferred_authentication_method "preferred_authentication_method",
} }
auth0_core::__read!(AuthenticationMethodPhone);

/// An authentication method web authn, the [`AuthenticationMethod`](super::AuthenticationMethod)
/// whose `type` is `webauthn-platform`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AuthenticationMethodWebAuthn {
    pub id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Whether it replaces the password or is asked for in addition.
    pub usage: Option<Vec<Usage>>,
    /// Whether the user has confirmed it.
    pub confirmed: Option<bool>,
    /// When it was used last.
    pub last_auth_at: Option<Timestamp>,
    pub name: Option<String>,
    pub key_id: Option<String>,
    pub public_key: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { AuthenticationMethodWebAuthn {
    optional id "id",
    optional created_at "created_at",
    optional usage "usage",
    optional confirmed "confirmed",
    optional last_auth_at "last_auth_at",
    optional name "name",
    optional key_id "key_id",
    optional public_key "public_key",
} }
auth0_core::__read!(AuthenticationMethodWebAuthn);

/// A started enrollment: what the user needs to prove possession.
///
/// Returned by `POST /authentication-methods`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewAuthenticationMethod {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Option<Secret>,
    /// Options for `navigator.credentials.create` in the browser.
    pub authn_params_public_key: Option<Json>,
    pub id: Option<String>,
    /// URI to show as a QR code; it holds the secret.
    pub barcode_uri: Option<Secret>,
    /// Secret of the QR code, to be typed where no camera is at hand.
    pub manual_input_code: Option<Secret>,
    /// Recovery code, which is shown this once.
    pub recovery_code: Option<Secret>,
    pub policy: Option<PasswordAuthenticationMethodPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { NewAuthenticationMethod {
    optional auth_session "auth_session",
    optional authn_params_public_key "authn_params_public_key",
    optional id "id",
    optional barcode_uri "barcode_uri",
    optional manual_input_code "manual_input_code",
    optional recovery_code "recovery_code",
    optional policy "policy",
} }
auth0_core::__read!(NewAuthenticationMethod);

/// A password authentication method policy, in `policy` of
/// [`NewAuthenticationMethod`](super::NewAuthenticationMethod).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordAuthenticationMethodPolicy {
    pub complexity: Option<PasswordComplexityPolicy>,
    pub profile_data: Option<PasswordProfileDataPolicy>,
    pub history: Option<PasswordHistoryPolicy>,
    pub dictionary: Option<PasswordDictionaryPolicy>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PasswordAuthenticationMethodPolicy {
    optional complexity "complexity",
    optional profile_data "profile_data",
    optional history "history",
    optional dictionary "dictionary",
} }
auth0_core::__read!(PasswordAuthenticationMethodPolicy);

/// A password complexity policy, in `complexity` of
/// [`PasswordAuthenticationMethodPolicy`](super::PasswordAuthenticationMethodPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordComplexityPolicy {
    pub min_length: Option<i64>,
    pub character_types: Option<Vec<PasswordCharacterType>>,
    pub character_type_rule: Option<PasswordCharacterTypeRule>,
    pub identical_characters: Option<PasswordCharacters>,
    pub sequential_characters: Option<PasswordCharacters>,
    pub max_length_exceeded: Option<PasswordMaxLengthExceeded>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PasswordComplexityPolicy {
    optional min_length "min_length",
    optional character_types "character_types",
    optional character_type_rule "character_type_rule",
    optional identical_characters "identical_characters",
    optional sequential_characters "sequential_characters",
    optional max_length_exceeded "max_length_exceeded",
} }
auth0_core::__read!(PasswordComplexityPolicy);

/// A password dictionary policy, in `dictionary` of
/// [`PasswordAuthenticationMethodPolicy`](super::PasswordAuthenticationMethodPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordDictionaryPolicy {
    pub active: Option<bool>,
    pub default: Option<PasswordDictionaryDefault>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PasswordDictionaryPolicy {
    optional active "active",
    optional default "default",
} }
auth0_core::__read!(PasswordDictionaryPolicy);

/// A password history policy, in `history` of
/// [`PasswordAuthenticationMethodPolicy`](super::PasswordAuthenticationMethodPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordHistoryPolicy {
    pub active: Option<bool>,
    pub size: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PasswordHistoryPolicy {
    optional active "active",
    optional size "size",
} }
auth0_core::__read!(PasswordHistoryPolicy);

/// A password profile data policy, in `profile_data` of
/// [`PasswordAuthenticationMethodPolicy`](super::PasswordAuthenticationMethodPolicy).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PasswordProfileDataPolicy {
    pub active: Option<bool>,
    pub blocked_fields: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { PasswordProfileDataPolicy {
    optional active "active",
    optional blocked_fields "blocked_fields",
} }
auth0_core::__read!(PasswordProfileDataPolicy);
