// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::ListAgentsParams;
use super::{Agent, CreateAgent, PatchAgentRequestParameters};
use crate::handle::Handle;

/// Agents: AI agents registered with the tenant, each tied to an application.
#[derive(Debug, Clone)]
pub struct Agents(pub(crate) Handle);

impl Agents {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists agents.
    ///
    /// `GET /agents`, scope `read:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/get-agents)
    pub fn list(&self) -> Pager<Agent> {
        self.list_with(&ListAgentsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListAgentsParams) -> Pager<Agent> {
        self.0
            .list(Operation::get("/agents"), "agents", params.paging())
    }

    /// Creates an agent.
    ///
    /// `POST /agents`, scope `create:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/post-agent)
    ///
    /// # Errors
    ///
    /// - 409: An agent with this name or external ID already exists.
    pub fn create(&self, agent: &CreateAgent) -> Call<Agent> {
        self.0.call(Operation::post("/agents").json(agent))
    }

    /// Gets an agent.
    ///
    /// `GET /agents/{id}`, scope `read:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/get-agent)
    ///
    /// # Errors
    ///
    /// - 404: The agent does not exist.
    pub fn get(&self, id: &str) -> Call<Agent> {
        self.0.call(Operation::get("/agents/{id}").path(id))
    }

    /// Updates an agent.
    ///
    /// `PATCH /agents/{id}`, scope `update:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/patch-agent)
    ///
    /// # Errors
    ///
    /// - 404: The agent does not exist.
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

    /// Deletes an agent.
    ///
    /// `DELETE /agents/{id}`, scope `delete:agents`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/agents/delete-agent)
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/agents/{id}").path(id))
    }
}
