// Written by auth0-codegen; changes belong into its overrides.

//! `actions.triggers.bindings`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListActionTriggerBindingsParams;
use super::super::{ActionBinding, ActionBindingList, ActionTriggerType, UpdateActionBindings};
use crate::handle::Handle;

/// Which actions run at a trigger, and in which order.
#[derive(Debug, Clone)]
pub struct ActionsTriggersBindings(pub(crate) Handle);

impl ActionsTriggersBindings {
    /// The same handle, with these options for its calls.
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

    /// As [`list`](Self::list), with optional parameters.
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
