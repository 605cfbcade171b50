// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
    /// A device credential public key type; a value in `type` of
    /// [`CreatePublicKeyDeviceCredential`](super::CreatePublicKeyDeviceCredential).
    pub enum DeviceCredentialPublicKeyType {
        /// `public_key`.
        PublicKey = "public_key",
    }
}

string_enum! {
    /// A device credential type; a value for `type` of `GET /device-credentials`.
    pub enum DeviceCredentialType {
        /// `public_key`.
        PublicKey = "public_key",
        /// `refresh_token`.
        RefreshToken = "refresh_token",
        /// `rotating_refresh_token`.
        RotatingRefreshToken = "rotating_refresh_token",
    }
}
