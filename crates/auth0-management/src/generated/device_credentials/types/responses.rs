// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::DeviceCredentialType;

/// What `GET /device-credentials` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
