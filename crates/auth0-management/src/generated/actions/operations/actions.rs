// Written by auth0-codegen; changes belong into its overrides.

//! `actions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::{DeleteActionParams, ListActionsParams};
use super::super::{Action, ActionTest, CreateAction, TestAction, UpdateAction};
use crate::handle::Handle;

/// Actions: the tenant's own code, run at points such as login, with its versions, modules and
/// bindings.
#[derive(Debug, Clone)]
pub struct Actions(pub(crate) Handle);

impl Actions {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Runs of actions, and what came of them.
    pub fn executions(&self) -> super::ActionsExecutions {
        super::ActionsExecutions(self.0.clone())
    }

    /// Code that several actions share.
    pub fn modules(&self) -> super::ActionsModules {
        super::ActionsModules(self.0.clone())
    }

    /// Points at which actions run.
    pub fn triggers(&self) -> super::ActionsTriggers {
        super::ActionsTriggers(self.0.clone())
    }

    /// Deployed versions of an action.
    pub fn versions(&self) -> super::ActionsVersions {
        super::ActionsVersions(self.0.clone())
    }

    /// Lists actions.
    ///
    /// `GET /actions/actions`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-actions)
    pub fn list(&self) -> Pager<Action> {
        self.list_with(&ListActionsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListActionsParams) -> Pager<Action> {
        self.0
            .list(
                params.apply(Operation::get("/actions/actions")),
                "actions",
                params.paging(),
            )
            .without_totals()
    }

    /// Creates an action as a draft.
    ///
    /// It runs only once it has been deployed and bound to a trigger.
    ///
    /// `POST /actions/actions`, scope `create:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-action)
    pub fn create(&self, action: &CreateAction) -> Call<Action> {
        self.0
            .call(Operation::post("/actions/actions").json(action))
    }

    /// Gets an action with its draft code.
    ///
    /// The values of its secrets are not in the answer.
    ///
    /// `GET /actions/actions/{id}`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action)
    ///
    /// # Errors
    ///
    /// - 404: There is no action with this ID.
    pub fn get(&self, id: &str) -> Call<Action> {
        self.0
            .call(Operation::get("/actions/actions/{id}").path(id))
    }

    /// Deletes an action with all of its versions.
    ///
    /// An action that is bound to a trigger is deleted only with `force`, which unbinds it first.
    ///
    /// `DELETE /actions/actions/{id}`, scope `delete:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/delete-action)
    ///
    /// # Errors
    ///
    /// - 404: There is no action with this ID.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.delete_with(id, &DeleteActionParams::default())
    }

    /// As [`delete`](Self::delete), with optional parameters.
    pub fn delete_with(&self, id: &str, params: &DeleteActionParams) -> Call<()> {
        self.0
            .command(params.apply(Operation::delete("/actions/actions/{id}").path(id)))
    }

    /// Changes the draft of an action.
    ///
    /// The deployed version stays as it is until the next deployment. Lists, such as secrets and
    /// dependencies, are replaced as a whole.
    ///
    /// `PATCH /actions/actions/{id}`, scope `update:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/patch-action)
    ///
    /// # Errors
    ///
    /// - 404: There is no action with this ID.
    pub fn update(&self, id: &str, action: &UpdateAction) -> Call<Action> {
        self.0.call(
            Operation::patch("/actions/actions/{id}")
                .path(id)
                .json(action),
        )
    }

    /// Deploys the draft of an action as a new version.
    ///
    /// The version is built after the call has returned; its status says when it is in use.
    ///
    /// `POST /actions/actions/{id}/deploy`, scope `create:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-deploy-action)
    pub fn deploy(&self, id: &str) -> Call<Action> {
        self.0
            .call(Operation::post("/actions/actions/{id}/deploy").path(id))
    }

    /// Runs the draft of an action once on a given event and returns what it did.
    ///
    /// `POST /actions/actions/{id}/test`, scope `create:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-test-action)
    pub fn test(&self, id: &str, request: &TestAction) -> Call<ActionTest> {
        self.0.call(
            Operation::post("/actions/actions/{id}/test")
                .path(id)
                .json(request),
        )
    }
}
