// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    CreateFlow, CreateVaultConnection, Flow, FlowExecution, UpdateFlow, UpdateVaultConnection,
    VaultConnection,
};
use super::{
    GetFlowExecutionParams, GetFlowParams, ListFlowExecutionsParams, ListFlowsParams,
    ListVaultConnectionsParams,
};
use crate::handle::Handle;

/// Flows: steps that run on the server, such as calls to other services, mostly on behalf of a
/// form.
#[derive(Debug, Clone)]
pub struct Flows(pub(crate) Handle);

impl Flows {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Runs of a flow.
    pub fn executions(&self) -> FlowsExecutions {
        FlowsExecutions(self.0.clone())
    }

    /// Vault for what flows must know to call other services.
    pub fn vault(&self) -> FlowsVault {
        FlowsVault(self.0.clone())
    }

    /// Lists flows.
    ///
    /// Their actions are not in the list.
    ///
    /// `GET /flows`, scope `read:flows`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows)
    pub fn list(&self) -> Pager<Flow> {
        self.list_with(&ListFlowsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListFlowsParams) -> Pager<Flow> {
        self.0.list(
            params.apply(Operation::get("/flows")),
            "flows",
            params.paging(),
        )
    }

    /// Creates a flow.
    ///
    /// `POST /flows`, scope `create:flows`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/post-flows)
    pub fn create(&self, flow: &CreateFlow) -> Call<Flow> {
        self.0.call(Operation::post("/flows").json(flow))
    }

    /// Gets a flow with its actions.
    ///
    /// `GET /flows/{id}`, scope `read:flows`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The flow does not exist.
    pub fn get(&self, id: &str) -> Call<Flow> {
        self.get_with(id, &GetFlowParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetFlowParams) -> Call<Flow> {
        self.0
            .call(params.apply(Operation::get("/flows/{id}").path(id)))
    }

    /// Deletes a flow.
    ///
    /// `DELETE /flows/{id}`, scope `delete:flows`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/delete-flows-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The flow does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/flows/{id}").path(id))
    }

    /// Changes a flow.
    ///
    /// Actions are replaced as a whole.
    ///
    /// `PATCH /flows/{id}`, scope `update:flows`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/patch-flows-by-id)
    ///
    /// # Errors
    ///
    /// - 404: The flow does not exist.
    pub fn update(&self, id: &str, flow: &UpdateFlow) -> Call<Flow> {
        self.0
            .call(Operation::patch("/flows/{id}").path(id).json(flow))
    }
}

/// Runs of a flow.
#[derive(Debug, Clone)]
pub struct FlowsExecutions(pub(crate) Handle);

impl FlowsExecutions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the runs of a flow.
    ///
    /// `GET /flows/{flow_id}/executions`, scope `read:flows_executions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows-executions)
    pub fn list(&self, flow_id: &str) -> Pager<FlowExecution> {
        self.list_with(flow_id, &ListFlowExecutionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        flow_id: &str,
        params: &ListFlowExecutionsParams,
    ) -> Pager<FlowExecution> {
        self.0.list(
            Operation::get("/flows/{flow_id}/executions").path(flow_id),
            "executions",
            params.paging(),
        )
    }

    /// Gets one run of a flow.
    ///
    /// The results of each step are included only when `hydrate` asks for them.
    ///
    /// `GET /flows/{flow_id}/executions/{execution_id}`, scope `read:flows_executions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows-executions-by-execution-id)
    pub fn get(&self, flow_id: &str, execution_id: &str) -> Call<FlowExecution> {
        self.get_with(flow_id, execution_id, &GetFlowExecutionParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(
        &self,
        flow_id: &str,
        execution_id: &str,
        params: &GetFlowExecutionParams,
    ) -> Call<FlowExecution> {
        self.0.call(
            params.apply(
                Operation::get("/flows/{flow_id}/executions/{execution_id}")
                    .path(flow_id)
                    .path(execution_id),
            ),
        )
    }

    /// Deletes the record of one run of a flow.
    ///
    /// `DELETE /flows/{flow_id}/executions/{execution_id}`, scope `delete:flows_executions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/delete-flows-executions-by-execution-id)
    pub fn delete(&self, flow_id: &str, execution_id: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/flows/{flow_id}/executions/{execution_id}")
                .path(flow_id)
                .path(execution_id),
        )
    }
}

/// Vault for what flows must know to call other services.
#[derive(Debug, Clone)]
pub struct FlowsVault(pub(crate) Handle);

impl FlowsVault {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Credentials with which flows call other services.
    pub fn connections(&self) -> FlowsVaultConnections {
        FlowsVaultConnections(self.0.clone())
    }
}

/// Credentials with which flows call other services.
#[derive(Debug, Clone)]
pub struct FlowsVaultConnections(pub(crate) Handle);

impl FlowsVaultConnections {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the vault's connections.
    ///
    /// Their credentials are not in the response.
    ///
    /// `GET /flows/vault/connections`, scope `read:flows_vault_connections`.
    /// [Reference](https://auth0.com/docs/api/management/v2/flows/get-flows-vault-connections)
    pub fn list(&self) -> Pager<VaultConnection> {
        self.list_with(&ListVaultConnectionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
    /// Its credentials are not in the response.
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
