// Written by auth0-codegen; changes belong into its overrides.

//! `keys.signing`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::SigningKey;
use crate::handle::Handle;

/// Keys with which the tenant signs tokens.
#[derive(Debug, Clone)]
pub struct KeysSigning(pub(crate) Handle);

impl KeysSigning {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the signing keys: the present one, the next and those before.
    ///
    /// `GET /keys/signing`, scope `read:signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-signing-keys)
    pub fn list(&self) -> Call<Vec<SigningKey>> {
        self.0.call(Operation::get("/keys/signing"))
    }

    /// Makes the next signing key the present one, and creates a new next key.
    ///
    /// Tokens signed with the key before stay good until it is revoked. Anyone who keeps the tenant's
    /// keys has to fetch them again.
    ///
    /// `POST /keys/signing/rotate`, scopes `create:signing_keys`, `update:signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/post-signing-keys)
    pub fn rotate(&self) -> Call<SigningKey> {
        self.0.call(Operation::post("/keys/signing/rotate"))
    }

    /// Gets a signing key.
    ///
    /// `GET /keys/signing/{kid}`, scope `read:signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-signing-key)
    ///
    /// # Errors
    ///
    /// - 404: There is no signing key with this ID.
    pub fn get(&self, kid: &str) -> Call<SigningKey> {
        self.0.call(Operation::get("/keys/signing/{kid}").path(kid))
    }

    /// Revokes a signing key; tokens signed with it are no longer good.
    ///
    /// `PUT /keys/signing/{kid}/revoke`, scope `update:signing_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/put-signing-keys)
    ///
    /// # Errors
    ///
    /// - 404: There is no signing key with this ID.
    pub fn revoke(&self, kid: &str) -> Call<SigningKey> {
        self.0
            .call(Operation::put("/keys/signing/{kid}/revoke").path(kid))
    }
}
