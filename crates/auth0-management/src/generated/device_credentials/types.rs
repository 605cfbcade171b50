// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging, string_enum};

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

/// Optional parameters of `GET /device-credentials`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListDeviceCredentialsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Only what belongs to the user with this ID.
    pub user_id: Option<String>,
    /// Only what belongs to the application with this ID.
    pub client_id: Option<String>,
    /// Only those of this kind.
    pub r#type: Option<DeviceCredentialType>,
}

auth0_core::__setters! { ListDeviceCredentialsParams {
    plain page: u64,
    plain per_page: u64,
    value fields: String,
    plain include_fields: bool,
    value user_id: String,
    value client_id: String,
    value r#type: DeviceCredentialType,
} }

impl ListDeviceCredentialsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
            .query("user_id", self.user_id.as_deref())
            .query("client_id", self.client_id.as_deref())
            .query(
                "type",
                self.r#type.as_ref().map(DeviceCredentialType::as_str),
            )
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}
