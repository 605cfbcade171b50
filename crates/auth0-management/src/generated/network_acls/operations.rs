// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListNetworkAclsParams;
use super::{CreateNetworkAcl, NetworkAcl, SetNetworkAcl, UpdateNetworkAcl};
use crate::handle::Handle;

/// Network ACLs: rules that block, allow or redirect requests by where they come from.
#[derive(Debug, Clone)]
pub struct NetworkAcls(pub(crate) Handle);

impl NetworkAcls {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists network ACLs.
    ///
    /// `GET /network-acls`, scope `read:network_acls`.
    /// [Reference](https://auth0.com/docs/api/management/v2/network-acls/get-network-acls)
    pub fn list(&self) -> Pager<NetworkAcl> {
        self.list_with(&ListNetworkAclsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListNetworkAclsParams) -> Pager<NetworkAcl> {
        self.0.list(
            Operation::get("/network-acls"),
            "network_acls",
            params.paging(),
        )
    }

    /// Creates a network ACL.
    ///
    /// A rule that is active applies to all requests at once, including your own.
    ///
    /// `POST /network-acls`, scope `create:network_acls`.
    /// [Reference](https://auth0.com/docs/api/management/v2/network-acls/post-network-acls)
    pub fn create(&self, network_acl: &CreateNetworkAcl) -> Call<NetworkAcl> {
        self.0
            .call(Operation::post("/network-acls").json(network_acl))
    }

    /// Gets a network ACL.
    ///
    /// `GET /network-acls/{id}`, scope `read:network_acls`.
    /// [Reference](https://auth0.com/docs/api/management/v2/network-acls/get-network-acls-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The network ACL does not exist.
    pub fn get(&self, id: &str) -> Call<NetworkAcl> {
        self.0.call(Operation::get("/network-acls/{id}").path(id))
    }

    /// Deletes a network ACL.
    ///
    /// `DELETE /network-acls/{id}`, scope `delete:network_acls`.
    /// [Reference](https://auth0.com/docs/api/management/v2/network-acls/delete-network-acls-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The network ACL does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/network-acls/{id}").path(id))
    }

    /// Changes some fields of a network ACL.
    ///
    /// `PATCH /network-acls/{id}`, scope `update:network_acls`.
    /// [Reference](https://auth0.com/docs/api/management/v2/network-acls/patch-network-acls-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The network ACL does not exist.
    pub fn update(&self, id: &str, network_acl: &UpdateNetworkAcl) -> Call<NetworkAcl> {
        self.0.call(
            Operation::patch("/network-acls/{id}")
                .path(id)
                .json(network_acl),
        )
    }

    /// Replaces a network ACL.
    ///
    /// `PUT /network-acls/{id}`, scope `update:network_acls`.
    /// [Reference](https://auth0.com/docs/api/management/v2/network-acls/put-network-acls-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The network ACL does not exist.
    pub fn set(&self, id: &str, network_acl: &SetNetworkAcl) -> Call<NetworkAcl> {
        self.0.call(
            Operation::put("/network-acls/{id}")
                .path(id)
                .json(network_acl),
        )
    }
}
