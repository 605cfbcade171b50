// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

use auth0_core::Json;
use serde::Serialize;

use super::{
    AuthenticationMethodEmail, AuthenticationMethodMfa, AuthenticationMethodMfaRecoveryCode,
    AuthenticationMethodPasskey, AuthenticationMethodPassword, AuthenticationMethodPhone,
    AuthenticationMethodWebAuthn, CreateEmailAuthenticationMethod,
    CreatePasskeyAuthenticationMethod, CreatePasswordAuthenticationMethod,
    CreatePhoneAuthenticationMethod, CreateSimpleAuthenticationMethod, VerifyEmail, VerifyPasskey,
    VerifyPassword, VerifyPhone, VerifyPushNotification, VerifyRecoveryCode, VerifyTotp,
    VerifyWebAuthnPlatform, VerifyWebAuthnRoaming,
};

/// An authentication method of the user: a factor, a passkey or a password.
///
/// Returned by `GET /authentication-methods/{authentication_method_id}`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum AuthenticationMethod {
    /// `type` is `password`.
    #[serde(rename = "password")]
    Password(AuthenticationMethodPassword),
    /// `type` is `passkey`.
    #[serde(rename = "passkey")]
    Passkey(AuthenticationMethodPasskey),
    /// `type` is `recovery-code`.
    #[serde(rename = "recovery-code")]
    RecoveryCode(AuthenticationMethodMfaRecoveryCode),
    /// `type` is `push-notification`.
    #[serde(rename = "push-notification")]
    PushNotification(AuthenticationMethodMfa),
    /// `type` is `totp`.
    #[serde(rename = "totp")]
    Totp(AuthenticationMethodMfa),
    /// `type` is `webauthn-platform`.
    #[serde(rename = "webauthn-platform")]
    WebauthnPlatform(AuthenticationMethodWebAuthn),
    /// `type` is `webauthn-roaming`.
    #[serde(rename = "webauthn-roaming")]
    WebauthnRoaming(AuthenticationMethodWebAuthn),
    /// `type` is `phone`.
    #[serde(rename = "phone")]
    Phone(AuthenticationMethodPhone),
    /// `type` is `email`.
    #[serde(rename = "email")]
    Email(AuthenticationMethodEmail),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(AuthenticationMethod by "type" { "password" => Password, "passkey" => Passkey, "recovery-code" => RecoveryCode, "push-notification" => PushNotification, "totp" => Totp, "webauthn-platform" => WebauthnPlatform, "webauthn-roaming" => WebauthnRoaming, "phone" => Phone, "email" => Email });

/// Request body of `POST /authentication-methods`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreateAuthenticationMethod {
    /// `type` is `passkey`.
    #[serde(rename = "passkey")]
    Passkey(CreatePasskeyAuthenticationMethod),
    /// `type` is `totp`.
    #[serde(rename = "totp")]
    Totp(CreateSimpleAuthenticationMethod),
    /// `type` is `push-notification`.
    #[serde(rename = "push-notification")]
    PushNotification(CreateSimpleAuthenticationMethod),
    /// `type` is `recovery-code`.
    #[serde(rename = "recovery-code")]
    RecoveryCode(CreateSimpleAuthenticationMethod),
    /// `type` is `email`.
    #[serde(rename = "email")]
    Email(CreateEmailAuthenticationMethod),
    /// `type` is `phone`.
    #[serde(rename = "phone")]
    Phone(CreatePhoneAuthenticationMethod),
    /// `type` is `password`.
    #[serde(rename = "password")]
    Password(CreatePasswordAuthenticationMethod),
    /// An object that this version does not know, unchanged.
    #[serde(untagged)]
    Unknown(Json),
}

/// Request body of `POST /authentication-methods/{authentication_method_id}/verify`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum VerifyAuthenticationMethod {
    /// A passkey, made by the browser.
    Passkey(VerifyPasskey),
    /// A new password.
    Password(VerifyPassword),
    /// An authenticator in the device.
    WebAuthnPlatform(VerifyWebAuthnPlatform),
    /// A security key.
    WebAuthnRoaming(VerifyWebAuthnRoaming),
    /// An authenticator app that has confirmed the push notification.
    PushNotification(VerifyPushNotification),
    /// A recovery code that the user has stored.
    RecoveryCode(VerifyRecoveryCode),
    /// The code sent by email.
    Email(VerifyEmail),
    /// The code sent to the phone.
    Phone(VerifyPhone),
    /// The code of an authenticator app.
    Totp(VerifyTotp),
    /// Any other value, unchanged.
    Unknown(Json),
}
