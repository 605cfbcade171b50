// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use super::DeviceCredentialPublicKeyType;

/// Request body of `POST /device-credentials`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicKeyDeviceCredential {
    /// Name of the device. At least 1 character.
    pub device_name: String,
    /// Kind of credential, such as a refresh token.
    pub r#type: DeviceCredentialPublicKeyType,
    /// Public key, in base64. At least 1 character.
    pub value: String,
    /// Identifier of the device. Up to 36 characters.
    pub device_id: String,
    /// Identifier of the application.
    pub client_id: Option<String>,
}

impl CreatePublicKeyDeviceCredential {
    /// Creates the value with its required fields.
    pub fn new(
        device_name: impl Into<String>,
        value: impl Into<String>,
        device_id: impl Into<String>,
    ) -> Self {
        Self {
            device_name: device_name.into(),
            r#type: DeviceCredentialPublicKeyType::PublicKey,
            value: value.into(),
            device_id: device_id.into(),
            client_id: None,
        }
    }
}

auth0_core::__setters! { CreatePublicKeyDeviceCredential {
    value client_id: String,
} }

auth0_core::__write! { CreatePublicKeyDeviceCredential {
    always device_name "device_name",
    always r#type "type",
    always value "value",
    always device_id "device_id",
    optional client_id "client_id",
} }
