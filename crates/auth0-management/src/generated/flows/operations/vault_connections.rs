// Written by auth0-codegen; changes belong into its overrides.

//! `flows.vault.connections`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListVaultConnectionsParams;
use super::super::{CreateVaultConnection, UpdateVaultConnection, VaultConnection};
use crate::handle::Handle;

/// Credentials with which flows call other services.
#[derive(Debug, Clone)]
pub struct FlowsVaultConnections(pub(crate) Handle);

impl FlowsVaultConnections {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the vault's connections.
    ///
    /// Their credentials are not in the answer.
    ///
    /// `GET /flows/vault/connections`, scope `read:flows_vault_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections)
    pub fn list(&self) -> Pager<VaultConnection> {
        self.list_with(&ListVaultConnectionsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListVaultConnectionsParams) -> Pager<VaultConnection> {
        self.0.list(
            Operation::get("/flows/vault/connections"),
            "connections",
            params.paging(),
        )
    }

    /// Creates a connection in the vault.
    ///
    /// The credentials given here cannot be read later.
    ///
    /// `POST /flows/vault/connections`, scope `create:flows_vault_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/post-flows-vault-connections)
    pub fn create(&self, vault_connection: &CreateVaultConnection) -> Call<VaultConnection> {
        self.0
            .call(Operation::post("/flows/vault/connections").json(vault_connection))
    }

    /// Gets a connection of the vault.
    ///
    /// Its credentials are not in the answer.
    ///
    /// `GET /flows/vault/connections/{id}`, scope `read:flows_vault_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections-by-id)
    ///
    /// # Errors
    ///
    /// - 404: There is no connection with this ID in the vault.
    pub fn get(&self, id: &str) -> Call<VaultConnection> {
        self.0
            .call(Operation::get("/flows/vault/connections/{id}").path(id))
    }

    /// Deletes a connection of the vault.
    ///
    /// `DELETE /flows/vault/connections/{id}`, scope `delete:flows_vault_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/delete-flows-vault-connections-by-id)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/flows/vault/connections/{id}").path(id))
    }

    /// Changes the name or the credentials of a connection in the vault.
    ///
    /// `PATCH /flows/vault/connections/{id}`, scope `update:flows_vault_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/patch-flows-vault-connections-by-id)
    ///
    /// # Errors
    ///
    /// - 404: There is no connection with this ID in the vault.
    pub fn update(
        &self,
        id: &str,
        vault_connection: &UpdateVaultConnection,
    ) -> Call<VaultConnection> {
        self.0.call(
            Operation::patch("/flows/vault/connections/{id}")
                .path(id)
                .json(vault_connection),
        )
    }
}
