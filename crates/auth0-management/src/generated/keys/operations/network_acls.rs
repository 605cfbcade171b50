// Written by auth0-codegen; changes belong into its overrides.

//! `keys.network_acls`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{AllKeysNetworkAcls, CreateKeysNetworkAcls, NetworkAclKey};
use crate::handle::Handle;

/// Keys that network ACLs use.
#[derive(Debug, Clone)]
pub struct KeysNetworkAcls(pub(crate) Handle);

impl KeysNetworkAcls {
    /// The same handle, with these options for its calls.
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
