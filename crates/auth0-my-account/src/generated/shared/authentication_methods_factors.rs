// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::string_enum;

string_enum! {
    /// A factor type; a value for `type` of `GET /authentication-methods`.
    pub enum FactorType {
        /// `password`.
        Password = "password",
        /// `passkey`.
        Passkey = "passkey",
        /// An authenticator in the device, such as a fingerprint sensor (`webauthn-platform`).
        WebauthnPlatform = "webauthn-platform",
        /// A security key (`webauthn-roaming`).
        WebauthnRoaming = "webauthn-roaming",
        /// One-time codes of an authenticator app (`totp`).
        Totp = "totp",
        /// `phone`.
        Phone = "phone",
        /// `email`.
        Email = "email",
        /// Push notifications of an authenticator app (`push-notification`).
        PushNotification = "push-notification",
        /// `recovery-code`.
        RecoveryCode = "recovery-code",
    }
}

string_enum! {
    /// Usage; a value in `usage` of `Factor`.
    pub enum Usage {
        /// Instead of a password (`primary`).
        Primary = "primary",
        /// In addition to another method (`secondary`).
        Secondary = "secondary",
    }
}
