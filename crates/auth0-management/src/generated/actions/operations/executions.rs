// Written by auth0-codegen; changes belong into its overrides.

//! `actions.executions`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::ActionExecution;
use crate::handle::Handle;

/// Runs of actions, and what came of them.
#[derive(Debug, Clone)]
pub struct ActionsExecutions(pub(crate) Handle);

impl ActionsExecutions {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets what came of one run of the actions at a trigger.
    ///
    /// The ID stands in the tenant log event of the login. Executions are kept for a limited time.
    ///
    /// `GET /actions/executions/{id}`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-execution)
    ///
    /// # Errors
    ///
    /// - 404: There is no execution with this ID, or it is no longer kept.
    pub fn get(&self, id: &str) -> Call<ActionExecution> {
        self.0
            .call(Operation::get("/actions/executions/{id}").path(id))
    }
}
