// Written by auth0-codegen; changes belong into its overrides.

//! `keys.network_acls`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{AllKeysNetworkAcls, CreateKeysNetworkAcls, NetworkAclKey};
use crate::handle::Handle;

/// Operations under `keys.network_acls`.
#[derive(Debug, Clone)]
pub struct KeysNetworkAcls(pub(crate) Handle);

impl KeysNetworkAcls {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Calls `GET /keys/network-acls`.
    ///
    /// `GET /keys/network-acls`, scope `read:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-all-keys-network-acls)
    pub fn list(&self) -> Call<AllKeysNetworkAcls> {
        self.0.call(Operation::get("/keys/network-acls"))
    }

    /// Calls `POST /keys/network-acls`.
    ///
    /// `POST /keys/network-acls`, scope `create:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/create-keys-network-acls)
    pub fn create(&self, keys_network_acls: &CreateKeysNetworkAcls) -> Call<NetworkAclKey> {
        self.0
            .call(Operation::post("/keys/network-acls").json(keys_network_acls))
    }

    /// Calls `GET /keys/network-acls/{id}`.
    ///
    /// `GET /keys/network-acls/{id}`, scope `read:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/get-keys-network-acls)
    pub fn get(&self, id: &str) -> Call<NetworkAclKey> {
        self.0
            .call(Operation::get("/keys/network-acls/{id}").path(id))
    }

    /// Calls `DELETE /keys/network-acls/{id}`.
    ///
    /// `DELETE /keys/network-acls/{id}`, scope `delete:network_acl_keys`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/keys/delete-keys-network-acls)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/keys/network-acls/{id}").path(id))
    }
}
