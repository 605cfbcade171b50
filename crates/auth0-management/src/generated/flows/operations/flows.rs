// Written by auth0-codegen; changes belong into its overrides.

//! `flows`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::{GetFlowParams, ListFlowsParams};
use super::super::{CreateFlow, Flow, UpdateFlow};
use crate::handle::Handle;

/// Flows: steps that run on the server, such as calls to other services, mostly on behalf of a
/// form.
#[derive(Debug, Clone)]
pub struct Flows(pub(crate) Handle);

impl Flows {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Runs of a flow.
    pub fn executions(&self) -> super::FlowsExecutions {
        super::FlowsExecutions(self.0.clone())
    }

    /// Vault for what flows must know to call other services.
    pub fn vault(&self) -> super::FlowsVault {
        super::FlowsVault(self.0.clone())
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

    /// As [`list`](Self::list), with optional parameters.
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
    /// - 404: There is no flow with this ID.
    pub fn get(&self, id: &str) -> Call<Flow> {
        self.get_with(id, &GetFlowParams::default())
    }

    /// As [`get`](Self::get), with optional parameters.
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
    /// - 404: There is no flow with this ID.
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
    /// - 404: There is no flow with this ID.
    pub fn update(&self, id: &str, flow: &UpdateFlow) -> Call<Flow> {
        self.0
            .call(Operation::patch("/flows/{id}").path(id).json(flow))
    }
}
