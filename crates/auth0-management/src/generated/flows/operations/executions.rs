// Written by auth0-codegen; changes belong into its overrides.

//! `flows.executions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::FlowExecution;
use super::super::types::{GetFlowExecutionParams, ListFlowExecutionsParams};
use crate::handle::Handle;

/// Runs of a flow.
#[derive(Debug, Clone)]
pub struct FlowsExecutions(pub(crate) Handle);

impl FlowsExecutions {
    /// The same handle, with these options for its calls.
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

    /// As [`list`](Self::list), with optional parameters.
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

    /// As [`get`](Self::get), with optional parameters.
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
