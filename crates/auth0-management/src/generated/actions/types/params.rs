// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::ActionTriggerType;

/// Optional parameters of `GET /actions/actions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListActionsParams {
    /// Only what runs at this trigger.
    pub trigger_id: Option<ActionTriggerType>,
    /// Only the action with this name.
    pub action_name: Option<String>,
    /// Only actions that are deployed, or only the others.
    pub deployed: Option<bool>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number.
    pub per_page: Option<u64>,
    /// Only actions from the marketplace, or only the others.
    pub installed: Option<bool>,
}

auth0_core::__setters! { ListActionsParams {
    value trigger_id: ActionTriggerType,
    value action_name: String,
    plain deployed: bool,
    plain page: u64,
    plain per_page: u64,
    plain installed: bool,
} }

impl ListActionsParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query(
                "triggerId",
                self.trigger_id.as_ref().map(ActionTriggerType::as_str),
            )
            .query("actionName", self.action_name.as_deref())
            .query("deployed", self.deployed)
            .query("installed", self.installed)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 50)
    }
}

/// Optional parameters of `DELETE /actions/actions/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteActionParams {
    /// Whether an action that is bound to a trigger is deleted too.
    pub force: Option<bool>,
}

auth0_core::__setters! { DeleteActionParams {
    plain force: bool,
} }

impl DeleteActionParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("force", self.force)
    }
}

/// Optional parameters of `GET /actions/modules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListActionModulesParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListActionModulesParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListActionModulesParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 50)
    }
}

/// Optional parameters of `GET /actions/modules/{id}/actions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListActionModuleActionsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListActionModuleActionsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListActionModuleActionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 50)
    }
}

/// Optional parameters of `GET /actions/modules/{id}/versions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListActionModuleVersionsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListActionModuleVersionsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListActionModuleVersionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 50)
    }
}

/// Optional parameters of `GET /actions/triggers/{triggerId}/bindings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListActionTriggerBindingsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListActionTriggerBindingsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListActionTriggerBindingsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 50)
    }
}

/// Optional parameters of `GET /actions/actions/{actionId}/versions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListActionVersionsParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number.
    pub per_page: Option<u64>,
}

auth0_core::__setters! { ListActionVersionsParams {
    plain page: u64,
    plain per_page: u64,
} }

impl ListActionVersionsParams {
    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 50)
    }
}
