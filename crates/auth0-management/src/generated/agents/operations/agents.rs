// Written by auth0-codegen; changes belong into its overrides.

//! `agents`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListAgentsParams;
use super::super::{Agent, CreateAgent, PatchAgentRequestParameters};
use crate::handle::Handle;

/// Operations under `agents`.
#[derive(Debug, Clone)]
pub struct Agents(pub(crate) Handle);

impl Agents {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Calls `GET /agents`.
    ///
    /// `GET /agents`, scope `read:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/get-agents)
    pub fn list(&self) -> Pager<Agent> {
        self.list_with(&ListAgentsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListAgentsParams) -> Pager<Agent> {
        self.0
            .list(Operation::get("/agents"), "agents", params.paging())
    }

    /// Calls `POST /agents`.
    ///
    /// `POST /agents`, scope `create:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/post-agent)
    pub fn create(&self, agent: &CreateAgent) -> Call<Agent> {
        self.0.call(Operation::post("/agents").json(agent))
    }

    /// Calls `GET /agents/{id}`.
    ///
    /// `GET /agents/{id}`, scope `read:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/get-agent)
    pub fn get(&self, id: &str) -> Call<Agent> {
        self.0.call(Operation::get("/agents/{id}").path(id))
    }

    /// Calls `PATCH /agents/{id}`.
    ///
    /// `PATCH /agents/{id}`, scope `update:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/patch-agent)
    pub fn update(
        &self,
        id: &str,
        agent_request_parameters: &PatchAgentRequestParameters,
    ) -> Call<Agent> {
        self.0.call(
            Operation::patch("/agents/{id}")
                .path(id)
                .json(agent_request_parameters),
        )
    }

    /// Calls `DELETE /agents/{id}`.
    ///
    /// `DELETE /agents/{id}`, scope `delete:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/delete-agent)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/agents/{id}").path(id))
    }
}
