// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use super::DeviceCredentialPublicKeyType;

/// What `POST /device-credentials` takes.
#[derive(Debug, Clone, Serialize)]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
}

impl CreatePublicKeyDeviceCredential {
    /// With what it must have.
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
