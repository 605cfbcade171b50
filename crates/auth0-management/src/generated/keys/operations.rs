// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListEncryptionKeysParams;
use super::{
    AllKeysNetworkAcls, CreateEncryptionKey, CreateKeysNetworkAcls, CustomSigningKeys,
    EncryptionKey, ImportEncryptionKey, NetworkAclKey, SetCustomSigningKeys, SigningKey,
    WrappingKey,
};
use crate::handle::Handle;

/// Keys of the tenant: those that sign its tokens and those that encrypt its data.
#[derive(Debug, Clone)]
pub struct Keys(pub(crate) Handle);

impl Keys {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Custom signing keys, published with the tenant's.
    pub fn custom_signing(&self) -> KeysCustomSigning {
        KeysCustomSigning(self.0.clone())
    }

    /// Keys that encrypt the tenant's data.
    pub fn encryption(&self) -> KeysEncryption {
        KeysEncryption(self.0.clone())
    }

    /// Keys that network ACLs use.
    pub fn network_acls(&self) -> KeysNetworkAcls {
        KeysNetworkAcls(self.0.clone())
    }

    /// Keys with which the tenant signs tokens.
    pub fn signing(&self) -> KeysSigning {
        KeysSigning(self.0.clone())
    }
}

/// Custom signing keys, published with the tenant's.
#[derive(Debug, Clone)]
pub struct KeysCustomSigning(pub(crate) Handle);

impl KeysCustomSigning {
    /// Returns a handle whose calls use these options.
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

/// Keys that encrypt the tenant's data.
#[derive(Debug, Clone)]
pub struct KeysEncryption(pub(crate) Handle);

impl KeysEncryption {
    /// Returns a handle whose calls use these options.
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

    /// Like [`list`](Self::list), with optional parameters.
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
    /// - 404: The encryption key does not exist.
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

/// Keys that network ACLs use.
#[derive(Debug, Clone)]
pub struct KeysNetworkAcls(pub(crate) Handle);

impl KeysNetworkAcls {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the keys of network ACLs.
    ///
    /// `GET /keys/network-acls`, scope `read:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-all-keys-network-acls)
    pub fn list(&self) -> Call<AllKeysNetworkAcls> {
        self.0.call(Operation::get("/keys/network-acls"))
    }

    /// Creates a key for network ACLs.
    ///
    /// `POST /keys/network-acls`, scope `create:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/create-keys-network-acls)
    ///
    /// # Errors
    ///
    /// - 409: The key conflicts with an existing one, or the tenant has as many as it may.
    pub fn create(&self, keys_network_acls: &CreateKeysNetworkAcls) -> Call<NetworkAclKey> {
        self.0
            .call(Operation::post("/keys/network-acls").json(keys_network_acls))
    }

    /// Gets a key of network ACLs.
    ///
    /// `GET /keys/network-acls/{id}`, scope `read:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-keys-network-acls)
    ///
    /// # Errors
    ///
    /// - 404: The key does not exist.
    pub fn get(&self, id: &str) -> Call<NetworkAclKey> {
        self.0
            .call(Operation::get("/keys/network-acls/{id}").path(id))
    }

    /// Deletes a key of network ACLs.
    ///
    /// `DELETE /keys/network-acls/{id}`, scope `delete:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/delete-keys-network-acls)
    ///
    /// # Errors
    ///
    /// - 404: The key does not exist.
    /// - 409: A network ACL still uses the key.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/keys/network-acls/{id}").path(id))
    }
}

/// Keys with which the tenant signs tokens.
#[derive(Debug, Clone)]
pub struct KeysSigning(pub(crate) Handle);

impl KeysSigning {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The signing key does not exist.
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
    /// - 404: The signing key does not exist.
    pub fn revoke(&self, kid: &str) -> Call<SigningKey> {
        self.0
            .call(Operation::put("/keys/signing/{kid}/revoke").path(kid))
    }
}
