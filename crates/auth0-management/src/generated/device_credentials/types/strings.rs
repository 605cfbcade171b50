// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `type` of [`CreatePublicKeyDeviceCredential`](super::CreatePublicKeyDeviceCredential).
pub enum DeviceCredentialPublicKeyType {
PublicKey = "public_key",
}
}

string_enum! {
/// The `type` of `GET /device-credentials`.
pub enum DeviceCredentialType {
PublicKey = "public_key",
RefreshToken = "refresh_token",
RotatingRefreshToken = "rotating_refresh_token",
}
}
