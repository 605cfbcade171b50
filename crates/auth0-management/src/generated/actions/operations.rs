// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    Action, ActionBinding, ActionBindingList, ActionExecution, ActionModule, ActionModuleAction,
    ActionModuleVersion, ActionTest, ActionTriggerList, ActionTriggerType, ActionVersion,
    CreateAction, CreateActionModule, DeployActionVersion, RollbackActionModule, TestAction,
    UpdateAction, UpdateActionBindings, UpdateActionModule,
};
use super::{
    DeleteActionParams, ListActionModuleActionsParams, ListActionModuleVersionsParams,
    ListActionModulesParams, ListActionTriggerBindingsParams, ListActionVersionsParams,
    ListActionsParams,
};
use crate::handle::Handle;

/// Actions: the tenant's own code, run at points such as login, with its versions, modules and
/// bindings.
#[derive(Debug, Clone)]
pub struct Actions(pub(crate) Handle);

impl Actions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Runs of actions, and what came of them.
    pub fn executions(&self) -> ActionsExecutions {
        ActionsExecutions(self.0.clone())
    }

    /// Code that several actions share.
    pub fn modules(&self) -> ActionsModules {
        ActionsModules(self.0.clone())
    }

    /// Points at which actions run.
    pub fn triggers(&self) -> ActionsTriggers {
        ActionsTriggers(self.0.clone())
    }

    /// Deployed versions of an action.
    pub fn versions(&self) -> ActionsVersions {
        ActionsVersions(self.0.clone())
    }

    /// Lists actions.
    ///
    /// `GET /actions/actions`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-actions)
    pub fn list(&self) -> Pager<Action> {
        self.list_with(&ListActionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
    /// The values of its secrets are not in the response.
    ///
    /// `GET /actions/actions/{id}`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action)
    ///
    /// # Errors
    ///
    /// - 404: The action does not exist.
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
    /// - 404: The action does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.delete_with(id, &DeleteActionParams::default())
    }

    /// Like [`delete`](Self::delete), with optional parameters.
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
    /// - 404: The action does not exist.
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
    pub fn deploy(&self, id: &str) -> Call<ActionVersion> {
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

/// Runs of actions, and what came of them.
#[derive(Debug, Clone)]
pub struct ActionsExecutions(pub(crate) Handle);

impl ActionsExecutions {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The execution does not exist, or Auth0 no longer keeps it.
    pub fn get(&self, id: &str) -> Call<ActionExecution> {
        self.0
            .call(Operation::get("/actions/executions/{id}").path(id))
    }
}

/// Code that several actions share.
#[derive(Debug, Clone)]
pub struct ActionsModules(pub(crate) Handle);

impl ActionsModules {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Published versions of a module, which never change.
    pub fn versions(&self) -> ActionsModulesVersions {
        ActionsModulesVersions(self.0.clone())
    }

    /// Lists action modules.
    ///
    /// `GET /actions/modules`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-modules)
    pub fn list(&self) -> Pager<ActionModule> {
        self.list_with(&ListActionModulesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
    /// - 404: The module does not exist.
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
    /// - 404: The module does not exist.
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
    /// - 404: The module does not exist.
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
    /// - 404: The module does not exist.
    pub fn list_actions(&self, id: &str) -> Pager<ActionModuleAction> {
        self.list_actions_with(id, &ListActionModuleActionsParams::default())
    }

    /// Like [`list_actions`](Self::list_actions), with optional parameters.
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

/// Published versions of a module, which never change.
#[derive(Debug, Clone)]
pub struct ActionsModulesVersions(pub(crate) Handle);

impl ActionsModulesVersions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the versions of an action module.
    ///
    /// `GET /actions/modules/{id}/versions`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-module-versions)
    ///
    /// # Errors
    ///
    /// - 404: The module does not exist.
    pub fn list(&self, id: &str) -> Pager<ActionModuleVersion> {
        self.list_with(id, &ListActionModuleVersionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListActionModuleVersionsParams,
    ) -> Pager<ActionModuleVersion> {
        self.0
            .list(
                Operation::get("/actions/modules/{id}/versions").path(id),
                "versions",
                params.paging(),
            )
            .without_totals()
    }

    /// Publishes the draft of an action module as a new version.
    ///
    /// `POST /actions/modules/{id}/versions`, scope `update:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-action-module-version)
    ///
    /// # Errors
    ///
    /// - 404: The module does not exist.
    pub fn create(&self, id: &str) -> Call<ActionModuleVersion> {
        self.0
            .call(Operation::post("/actions/modules/{id}/versions").path(id))
    }

    /// Gets one version of an action module.
    ///
    /// `GET /actions/modules/{id}/versions/{versionId}`, scope `read:actions`. Early access.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-module-version)
    ///
    /// # Errors
    ///
    /// - 404: The module or the version does not exist.
    pub fn get(&self, id: &str, version_id: &str) -> Call<ActionModuleVersion> {
        self.0.call(
            Operation::get("/actions/modules/{id}/versions/{versionId}")
                .path(id)
                .path(version_id),
        )
    }
}

/// Points at which actions run.
#[derive(Debug, Clone)]
pub struct ActionsTriggers(pub(crate) Handle);

impl ActionsTriggers {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Which actions run at a trigger, and in which order.
    pub fn bindings(&self) -> ActionsTriggersBindings {
        ActionsTriggersBindings(self.0.clone())
    }

    /// Lists the triggers that actions can be bound to, with their versions and runtimes.
    ///
    /// `GET /actions/triggers`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-triggers)
    pub fn list(&self) -> Call<ActionTriggerList> {
        self.0.call(Operation::get("/actions/triggers"))
    }
}

/// Which actions run at a trigger, and in which order.
#[derive(Debug, Clone)]
pub struct ActionsTriggersBindings(pub(crate) Handle);

impl ActionsTriggersBindings {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the actions bound to a trigger, in the order they run.
    ///
    /// `GET /actions/triggers/{triggerId}/bindings`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-bindings)
    pub fn list(&self, trigger_id: &ActionTriggerType) -> Pager<ActionBinding> {
        self.list_with(trigger_id, &ListActionTriggerBindingsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        trigger_id: &ActionTriggerType,
        params: &ListActionTriggerBindingsParams,
    ) -> Pager<ActionBinding> {
        self.0
            .list(
                Operation::get("/actions/triggers/{triggerId}/bindings").path(trigger_id.as_str()),
                "bindings",
                params.paging(),
            )
            .without_totals()
    }

    /// Replaces the bindings of a trigger; the actions run in the order given.
    ///
    /// An action that is not in the list no longer runs at the trigger.
    ///
    /// `PATCH /actions/triggers/{triggerId}/bindings`, scope `update:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/patch-bindings)
    pub fn update_many(
        &self,
        trigger_id: &ActionTriggerType,
        action_bindings: &UpdateActionBindings,
    ) -> Call<ActionBindingList> {
        self.0.call(
            Operation::patch("/actions/triggers/{triggerId}/bindings")
                .path(trigger_id.as_str())
                .json(action_bindings),
        )
    }
}

/// Deployed versions of an action.
#[derive(Debug, Clone)]
pub struct ActionsVersions(pub(crate) Handle);

impl ActionsVersions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the versions of an action.
    ///
    /// `GET /actions/actions/{actionId}/versions`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-versions)
    pub fn list(&self, action_id: &str) -> Pager<ActionVersion> {
        self.list_with(action_id, &ListActionVersionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        action_id: &str,
        params: &ListActionVersionsParams,
    ) -> Pager<ActionVersion> {
        self.0
            .list(
                Operation::get("/actions/actions/{actionId}/versions").path(action_id),
                "versions",
                params.paging(),
            )
            .without_totals()
    }

    /// Gets one version of an action.
    ///
    /// `GET /actions/actions/{actionId}/versions/{id}`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-action-version)
    ///
    /// # Errors
    ///
    /// - 404: The action or the version does not exist.
    pub fn get(&self, action_id: &str, id: &str) -> Call<ActionVersion> {
        self.0.call(
            Operation::get("/actions/actions/{actionId}/versions/{id}")
                .path(action_id)
                .path(id),
        )
    }

    /// Deploys an earlier version of an action again, as a new version.
    ///
    /// The new version is built after the call has returned; its status says when it is in use.
    ///
    /// `POST /actions/actions/{actionId}/versions/{id}/deploy`, scope `create:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/post-deploy-draft-version)
    pub fn deploy(
        &self,
        action_id: &str,
        id: &str,
        request: &DeployActionVersion,
    ) -> Call<ActionVersion> {
        self.0.call(
            Operation::post("/actions/actions/{actionId}/versions/{id}/deploy")
                .path(action_id)
                .path(id)
                .json(request),
        )
    }
}
