// Written by auth0-codegen; changes belong into its overrides.

//! `actions.triggers`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::ActionTriggerList;
use crate::handle::Handle;

/// Points at which actions run.
#[derive(Debug, Clone)]
pub struct ActionsTriggers(pub(crate) Handle);

impl ActionsTriggers {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Which actions run at a trigger, and in which order.
    pub fn bindings(&self) -> super::ActionsTriggersBindings {
        super::ActionsTriggersBindings(self.0.clone())
    }

    /// Lists the triggers that actions can be bound to, with their versions and runtimes.
    ///
    /// `GET /actions/triggers`, scope `read:actions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/actions/get-triggers)
    pub fn list(&self) -> Call<ActionTriggerList> {
        self.0.call(Operation::get("/actions/triggers"))
    }
}
