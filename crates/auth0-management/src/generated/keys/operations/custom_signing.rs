// Written by auth0-codegen; changes belong into its overrides.

//! `keys.custom_signing`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{CustomSigningKeys, SetCustomSigningKeys};
use crate::handle::Handle;

/// Custom signing keys, published with the tenant's.
#[derive(Debug, Clone)]
pub struct KeysCustomSigning(pub(crate) Handle);

impl KeysCustomSigning {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the tenant's own set of public signing keys.
    ///
    /// `GET /keys/custom-signing`, scope `read:custom_signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-custom-signing-keys)
    ///
    /// # Errors
    ///
    /// - 404: The tenant has no such set.
    pub fn get(&self) -> Call<CustomSigningKeys> {
        self.0.call(Operation::get("/keys/custom-signing"))
    }

    /// Deletes the tenant's own set of public signing keys.
    ///
    /// `DELETE /keys/custom-signing`, scope `delete:custom_signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/delete-custom-signing-keys)
    pub fn delete(&self) -> Call<()> {
        self.0.command(Operation::delete("/keys/custom-signing"))
    }

    /// Replaces the tenant's own set of public signing keys.
    ///
    /// `PUT /keys/custom-signing`, scopes `create:custom_signing_keys`, `update:custom_signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/put-custom-signing-keys)
    pub fn set(&self, custom_signing_keys: &SetCustomSigningKeys) -> Call<CustomSigningKeys> {
        self.0
            .call(Operation::put("/keys/custom-signing").json(custom_signing_keys))
    }
}
