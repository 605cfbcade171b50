// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::DeviceCredentialType;

/// A refresh token or public key bound to a device.
///
/// Listed by `GET /device-credentials`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceCredential {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the device.
    pub device_name: Option<String>,
    /// Identifier of the device.
    pub device_id: Option<String>,
    /// Kind of credential, such as a refresh token.
    pub r#type: Option<DeviceCredentialType>,
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Identifier of the application.
    pub client_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { DeviceCredential {
    optional id "id",
    optional device_name "device_name",
    optional device_id "device_id",
    optional r#type "type",
    optional user_id "user_id",
    optional client_id "client_id",
} }
auth0_core::__read!(DeviceCredential);
