// Written by auth0-codegen; changes belong into its overrides.

//! `actions.modules`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::{ListActionModuleActionsParams, ListActionModulesParams};
use super::super::{
    ActionModule, ActionModuleAction, CreateActionModule, RollbackActionModule, UpdateActionModule,
};
use crate::handle::Handle;

/// Code that several actions share.
#[derive(Debug, Clone)]
pub struct ActionsModules(pub(crate) Handle);

impl ActionsModules {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Published versions of a module, which never change.
    pub fn versions(&self) -> super::ActionsModulesVersions {
        super::ActionsModulesVersions(self.0.clone())
    }

    /// Lists action modules.
    ///
    /// `GET /actions/modules`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-modules)
    pub fn list(&self) -> Pager<ActionModule> {
        self.list_with(&ListActionModulesParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListActionModulesParams) -> Pager<ActionModule> {
        self.0
            .list(
                Operation::get("/actions/modules"),
                "modules",
                params.paging(),
            )
            .without_totals()
    }

    /// Creates an action module.
    ///
    /// `POST /actions/modules`, scope `create:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-action-module)
    ///
    /// # Errors
    ///
    /// - 409: There is a module with this name already.
    pub fn create(&self, action_module: &CreateActionModule) -> Call<ActionModule> {
        self.0
            .call(Operation::post("/actions/modules").json(action_module))
    }

    /// Gets an action module with its draft code.
    ///
    /// `GET /actions/modules/{id}`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-module)
    ///
    /// # Errors
    ///
    /// - 404: There is no module with this ID.
    pub fn get(&self, id: &str) -> Call<ActionModule> {
        self.0
            .call(Operation::get("/actions/modules/{id}").path(id))
    }

    /// Deletes an action module.
    ///
    /// `DELETE /actions/modules/{id}`, scope `delete:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/delete-action-module)
    ///
    /// # Errors
    ///
    /// - 404: There is no module with this ID.
    /// - 412: Actions still use the module.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/actions/modules/{id}").path(id))
    }

    /// Changes the draft of an action module.
    ///
    /// Actions go on with the version they name until they are given another.
    ///
    /// `PATCH /actions/modules/{id}`, scope `update:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/patch-action-module)
    ///
    /// # Errors
    ///
    /// - 404: There is no module with this ID.
    pub fn update(&self, id: &str, action_module: &UpdateActionModule) -> Call<ActionModule> {
        self.0.call(
            Operation::patch("/actions/modules/{id}")
                .path(id)
                .json(action_module),
        )
    }

    /// Lists the actions that use a module.
    ///
    /// `GET /actions/modules/{id}/actions`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-module-actions)
    ///
    /// # Errors
    ///
    /// - 404: There is no module with this ID.
    pub fn list_actions(&self, id: &str) -> Pager<ActionModuleAction> {
        self.list_actions_with(id, &ListActionModuleActionsParams::default())
    }

    /// As [`list_actions`](Self::list_actions), with optional parameters.
    pub fn list_actions_with(
        &self,
        id: &str,
        params: &ListActionModuleActionsParams,
    ) -> Pager<ActionModuleAction> {
        self.0
            .list(
                Operation::get("/actions/modules/{id}/actions").path(id),
                "actions",
                params.paging(),
            )
            .without_totals()
    }

    /// Makes an earlier version of a module its draft again.
    ///
    /// `POST /actions/modules/{id}/rollback`, scope `update:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-action-module-rollback)
    ///
    /// # Errors
    ///
    /// - 404: The module or the version does not exist.
    pub fn rollback(&self, id: &str, request: &RollbackActionModule) -> Call<ActionModule> {
        self.0.call(
            Operation::post("/actions/modules/{id}/rollback")
                .path(id)
                .json(request),
        )
    }
}
