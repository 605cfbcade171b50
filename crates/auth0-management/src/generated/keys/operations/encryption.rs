// Written by auth0-codegen; changes belong into its overrides.

//! `keys.encryption`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListEncryptionKeysParams;
use super::super::{CreateEncryptionKey, EncryptionKey, ImportEncryptionKey, WrappingKey};
use crate::handle::Handle;

/// Keys that encrypt the tenant's data.
#[derive(Debug, Clone)]
pub struct KeysEncryption(pub(crate) Handle);

impl KeysEncryption {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the encryption keys, those that are no longer in use included.
    ///
    /// `GET /keys/encryption`, scope `read:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-encryption-keys)
    pub fn list(&self) -> Pager<EncryptionKey> {
        self.list_with(&ListEncryptionKeysParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListEncryptionKeysParams) -> Pager<EncryptionKey> {
        self.0
            .list(Operation::get("/keys/encryption"), "keys", params.paging())
    }

    /// Creates an encryption key: a tenant key, or a root key that waits for imported material.
    ///
    /// `POST /keys/encryption`, scope `create:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/post-encryption)
    pub fn create(&self, encryption_key: &CreateEncryptionKey) -> Call<EncryptionKey> {
        self.0
            .call(Operation::post("/keys/encryption").json(encryption_key))
    }

    /// Replaces the keys below the tenant's root key with new ones.
    ///
    /// `POST /keys/encryption/rekey`, scopes `create:encryption_keys`, `update:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/post-encryption-rekey)
    pub fn rekey(&self) -> Call<()> {
        self.0.command(Operation::post("/keys/encryption/rekey"))
    }

    /// Gets an encryption key.
    ///
    /// `GET /keys/encryption/{kid}`, scope `read:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-encryption-key)
    ///
    /// # Errors
    ///
    /// - 404: There is no encryption key with this ID.
    pub fn get(&self, kid: &str) -> Call<EncryptionKey> {
        self.0
            .call(Operation::get("/keys/encryption/{kid}").path(kid))
    }

    /// Deletes an imported root key; Auth0's key replaces it.
    ///
    /// `DELETE /keys/encryption/{kid}`, scope `delete:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/delete-encryption-key)
    pub fn delete(&self, kid: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/keys/encryption/{kid}").path(kid))
    }

    /// Imports wrapped material into a root key that waits for it.
    ///
    /// The material is wrapped with the key's public wrapping key.
    ///
    /// `POST /keys/encryption/{kid}`, scope `update:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/post-encryption-key)
    ///
    /// # Errors
    ///
    /// - 409: The key does not wait for material.
    pub fn import(&self, kid: &str, request: &ImportEncryptionKey) -> Call<EncryptionKey> {
        self.0.call(
            Operation::post("/keys/encryption/{kid}")
                .path(kid)
                .json(request),
        )
    }

    /// Creates the public key with which to wrap material for a root key.
    ///
    /// `POST /keys/encryption/{kid}/wrapping-key`, scope `create:encryption_keys`.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/post-encryption-wrapping-key)
    ///
    /// # Errors
    ///
    /// - 409: The key does not wait for material.
    pub fn create_public_wrapping_key(&self, kid: &str) -> Call<WrappingKey> {
        self.0
            .call(Operation::post("/keys/encryption/{kid}/wrapping-key").path(kid))
    }
}
