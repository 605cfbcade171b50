// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListDeviceCredentialsParams;
use super::{CreatePublicKeyDeviceCredential, DeviceCredential};
use crate::handle::Handle;

/// Device credentials: refresh tokens and public keys bound to a user's device.
#[derive(Debug, Clone)]
pub struct DeviceCredentials(pub(crate) Handle);

impl DeviceCredentials {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists device credentials of a user.
    ///
    /// `GET /device-credentials`, scope `read:device_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/device-credentials/get-device-credentials)
    pub fn list(&self) -> Pager<DeviceCredential> {
        self.list_with(&ListDeviceCredentialsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListDeviceCredentialsParams) -> Pager<DeviceCredential> {
        self.0.list(
            params.apply(Operation::get("/device-credentials")),
            "device_credentials",
            params.paging(),
        )
    }

    /// Adds a public key to a device of the calling user.
    ///
    /// It takes an access token of the user, not one of an application.
    ///
    /// `POST /device-credentials`, scope `create:current_user_device_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/device-credentials/post-device-credentials)
    ///
    /// # Errors
    ///
    /// - 409: There is a key for this device already.
    pub fn create_public_key(
        &self,
        public_key_device_credential: &CreatePublicKeyDeviceCredential,
    ) -> Call<DeviceCredential> {
        self.0
            .call(Operation::post("/device-credentials").json(public_key_device_credential))
    }

    /// Deletes a device credential; a refresh token is thereby revoked.
    ///
    /// `DELETE /device-credentials/{id}`, scopes `delete:device_credentials`,
    /// `delete:current_user_device_credentials`.
    /// [Reference](https://auth0.com/docs/api/management/v2/device-credentials/delete-device-credentials-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/device-credentials/{id}").path(id))
    }
}
