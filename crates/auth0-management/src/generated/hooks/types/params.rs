// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

use super::HookTriggerId;

/// Optional parameters of `GET /hooks`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListHooksParams {
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Only those that are on, or only the others.
    pub enabled: Option<bool>,
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Only what runs at this trigger.
    pub trigger_id: Option<HookTriggerId>,
}

auth0_core::__setters! { ListHooksParams {
    plain page: u64,
    plain per_page: u64,
    plain enabled: bool,
    value fields: String,
    value trigger_id: HookTriggerId,
} }

impl ListHooksParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("enabled", self.enabled)
            .query("fields", self.fields.as_deref())
            .query(
                "triggerId",
                self.trigger_id.as_ref().map(HookTriggerId::as_str),
            )
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /hooks/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHookParams {
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
}

auth0_core::__setters! { GetHookParams {
    value fields: String,
} }

impl GetHookParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation.query("fields", self.fields.as_deref())
    }
}
