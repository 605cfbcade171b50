// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Secret};

use super::{
    AuthenticatorAttachment, AuthenticatorAttestationResponseType, PhoneAuthenticationMethod,
};

/// An authenticator attestation response, in `authn_response` of
/// [`VerifyPasskey`](super::VerifyPasskey).
#[derive(Debug, Clone, PartialEq)]
pub struct AuthenticatorAttestationResponse {
    pub authenticator_attachment: Option<AuthenticatorAttachment>,
    pub client_extension_results: Option<Json>,
    /// Up to 1364 characters.
    pub id: String,
    /// Up to 1364 characters.
    pub raw_id: String,
    pub response: AuthenticatorAttestationResponseData,
    pub r#type: AuthenticatorAttestationResponseType,
}

impl AuthenticatorAttestationResponse {
    /// Creates the value with its required fields.
    pub fn new(
        id: impl Into<String>,
        raw_id: impl Into<String>,
        response: AuthenticatorAttestationResponseData,
    ) -> Self {
        Self {
            authenticator_attachment: None,
            client_extension_results: None,
            id: id.into(),
            raw_id: raw_id.into(),
            response,
            r#type: AuthenticatorAttestationResponseType::PublicKey,
        }
    }
}

auth0_core::__setters! { AuthenticatorAttestationResponse {
    value authenticator_attachment: AuthenticatorAttachment,
    value client_extension_results: Json,
} }

auth0_core::__write! { AuthenticatorAttestationResponse {
    optional authenticator_attachment "authenticatorAttachment",
    optional client_extension_results "clientExtensionResults",
    always id "id",
    always raw_id "rawId",
    always response "response",
    always r#type "type",
} }

/// Authenticator attestation response data, in `response` of
/// [`AuthenticatorAttestationResponse`](super::AuthenticatorAttestationResponse).
#[derive(Debug, Clone, PartialEq)]
pub struct AuthenticatorAttestationResponseData {
    /// Up to 2000 characters.
    pub attestation_object: String,
    /// Up to 1000 characters.
    pub client_data_json: String,
    pub transports: Option<Vec<String>>,
}

impl AuthenticatorAttestationResponseData {
    /// Creates the value with its required fields.
    pub fn new(attestation_object: impl Into<String>, client_data_json: impl Into<String>) -> Self {
        Self {
            attestation_object: attestation_object.into(),
            client_data_json: client_data_json.into(),
            transports: None,
        }
    }
}

auth0_core::__setters! { AuthenticatorAttestationResponseData {
    list transports: String,
} }

auth0_core::__write! { AuthenticatorAttestationResponseData {
    always attestation_object "attestationObject",
    always client_data_json "clientDataJSON",
    optional transports "transports",
} }

/// A create email authentication method, the
/// [`CreateAuthenticationMethod`](super::CreateAuthenticationMethod) whose `type` is `email`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEmailAuthenticationMethod {
    pub email: String,
}

impl CreateEmailAuthenticationMethod {
    /// Creates the value with its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
        }
    }
}

auth0_core::__write! { CreateEmailAuthenticationMethod {
    always email "email",
} }

/// A create passkey authentication method, the
/// [`CreateAuthenticationMethod`](super::CreateAuthenticationMethod) whose `type` is `passkey`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePasskeyAuthenticationMethod {
    /// Name of the connection. 1 to 128 characters.
    pub connection: Option<String>,
    /// Identifier of the linked account that it belongs to. 1 to 255 characters.
    pub identity_user_id: Option<String>,
    pub use_exclude_credentials: Option<bool>,
}

auth0_core::__setters! { CreatePasskeyAuthenticationMethod {
    value connection: String,
    value identity_user_id: String,
    plain use_exclude_credentials: bool,
} }

auth0_core::__write! { CreatePasskeyAuthenticationMethod {
    optional connection "connection",
    optional identity_user_id "identity_user_id",
    optional use_exclude_credentials "use_exclude_credentials",
} }

/// A create password authentication method, the
/// [`CreateAuthenticationMethod`](super::CreateAuthenticationMethod) whose `type` is `password`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePasswordAuthenticationMethod {
    /// Name of the connection.
    pub connection: Option<Json>,
    /// Identifier of the linked account that it belongs to.
    pub identity_user_id: Option<Json>,
}

auth0_core::__setters! { CreatePasswordAuthenticationMethod {
    value connection: Json,
    value identity_user_id: Json,
} }

auth0_core::__write! { CreatePasswordAuthenticationMethod {
    optional connection "connection",
    optional identity_user_id "identity_user_id",
} }

/// A create phone authentication method, the
/// [`CreateAuthenticationMethod`](super::CreateAuthenticationMethod) whose `type` is `phone`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePhoneAuthenticationMethod {
    /// Phone number, such as `+15551234567`.
    pub phone_number: String,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PhoneAuthenticationMethod>,
}

impl CreatePhoneAuthenticationMethod {
    /// Creates the value with its required fields.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            preferred_authentication_method: None,
        }
    }
}

auth0_core::__setters! { CreatePhoneAuthenticationMethod {
    value preferred_authentication_method: PhoneAuthenticationMethod,
} }

auth0_core::__write! { CreatePhoneAuthenticationMethod {
    always phone_number "phone_number",
    optional preferred_authentication_method "preferred_authentication_method",
} }

/// The kinds of methods that need no settings.
///
/// The [`CreateAuthenticationMethod`](super::CreateAuthenticationMethod) whose `type` is `totp`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateSimpleAuthenticationMethod {}

auth0_core::__write! { CreateSimpleAuthenticationMethod {
} }

/// Request body of `PATCH /authentication-methods/{authentication_method_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAuthenticationMethod {
    pub name: Option<String>,
    /// How codes reach the phone.
    pub preferred_authentication_method: Option<PhoneAuthenticationMethod>,
}

auth0_core::__setters! { UpdateAuthenticationMethod {
    value name: String,
    value preferred_authentication_method: PhoneAuthenticationMethod,
} }

auth0_core::__write! { UpdateAuthenticationMethod {
    optional name "name",
    optional preferred_authentication_method "preferred_authentication_method",
} }

/// The code that was sent by email.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyEmail {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Code the user received or the authenticator app shows.
    pub otp_code: Secret,
}

impl VerifyEmail {
    /// Creates the value with its required fields.
    pub fn new(auth_session: impl Into<Secret>, otp_code: impl Into<Secret>) -> Self {
        Self {
            auth_session: auth_session.into(),
            otp_code: otp_code.into(),
        }
    }
}

auth0_core::__write! { VerifyEmail {
    always auth_session "auth_session",
    always otp_code "otp_code",
} }

/// The credential that the browser made.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyPasskey {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Response of the authenticator, as the browser returned it.
    pub authn_response: AuthenticatorAttestationResponse,
}

impl VerifyPasskey {
    /// Creates the value with its required fields.
    pub fn new(
        auth_session: impl Into<Secret>,
        authn_response: AuthenticatorAttestationResponse,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response,
        }
    }
}

auth0_core::__write! { VerifyPasskey {
    always auth_session "auth_session",
    always authn_response "authn_response",
} }

/// The password that the user chose.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyPassword {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Password the user chose. 1 to 256 characters.
    pub new_password: Secret,
}

impl VerifyPassword {
    /// Creates the value with its required fields.
    pub fn new(auth_session: impl Into<Secret>, new_password: impl Into<Secret>) -> Self {
        Self {
            auth_session: auth_session.into(),
            new_password: new_password.into(),
        }
    }
}

auth0_core::__write! { VerifyPassword {
    always auth_session "auth_session",
    always new_password "new_password",
} }

/// The code that was sent to the phone.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyPhone {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Code the user received or the authenticator app shows.
    pub otp_code: Secret,
}

impl VerifyPhone {
    /// Creates the value with its required fields.
    pub fn new(auth_session: impl Into<Secret>, otp_code: impl Into<Secret>) -> Self {
        Self {
            auth_session: auth_session.into(),
            otp_code: otp_code.into(),
        }
    }
}

auth0_core::__write! { VerifyPhone {
    always auth_session "auth_session",
    always otp_code "otp_code",
} }

/// The session of the enrollment of an app that has confirmed the notification.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyPushNotification {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
}

impl VerifyPushNotification {
    /// Creates the value with its required fields.
    pub fn new(auth_session: impl Into<Secret>) -> Self {
        Self {
            auth_session: auth_session.into(),
        }
    }
}

auth0_core::__write! { VerifyPushNotification {
    always auth_session "auth_session",
} }

/// The session of the enrollment of a recovery code that the user has stored.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyRecoveryCode {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
}

impl VerifyRecoveryCode {
    /// Creates the value with its required fields.
    pub fn new(auth_session: impl Into<Secret>) -> Self {
        Self {
            auth_session: auth_session.into(),
        }
    }
}

auth0_core::__write! { VerifyRecoveryCode {
    always auth_session "auth_session",
} }

/// The code that the authenticator app shows.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyTotp {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Code the user received or the authenticator app shows.
    pub otp_code: Secret,
}

impl VerifyTotp {
    /// Creates the value with its required fields.
    pub fn new(auth_session: impl Into<Secret>, otp_code: impl Into<Secret>) -> Self {
        Self {
            auth_session: auth_session.into(),
            otp_code: otp_code.into(),
        }
    }
}

auth0_core::__write! { VerifyTotp {
    always auth_session "auth_session",
    always otp_code "otp_code",
} }

/// The credential that the device made.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyWebAuthnPlatform {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Response of the authenticator, as the browser returned it.
    pub authn_response: AuthenticatorAttestationResponse,
}

impl VerifyWebAuthnPlatform {
    /// Creates the value with its required fields.
    pub fn new(
        auth_session: impl Into<Secret>,
        authn_response: AuthenticatorAttestationResponse,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response,
        }
    }
}

auth0_core::__write! { VerifyWebAuthnPlatform {
    always auth_session "auth_session",
    always authn_response "authn_response",
} }

/// The credential that the security key made.
///
/// A form of [`VerifyAuthenticationMethod`](super::VerifyAuthenticationMethod).
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyWebAuthnRoaming {
    /// Session of the enrollment, which the next step takes.
    pub auth_session: Secret,
    /// Response of the authenticator, as the browser returned it.
    pub authn_response: AuthenticatorAttestationResponse,
}

impl VerifyWebAuthnRoaming {
    /// Creates the value with its required fields.
    pub fn new(
        auth_session: impl Into<Secret>,
        authn_response: AuthenticatorAttestationResponse,
    ) -> Self {
        Self {
            auth_session: auth_session.into(),
            authn_response,
        }
    }
}

auth0_core::__write! { VerifyWebAuthnRoaming {
    always auth_session "auth_session",
    always authn_response "authn_response",
} }
