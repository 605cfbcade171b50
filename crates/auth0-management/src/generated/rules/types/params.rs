// Written by auth0-codegen; changes belong into its overrides.

//! Optional query parameters.

use auth0_core::{Operation, Paging};

/// Optional parameters of `GET /rules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRulesParams {
    /// Number of the page to begin at, from 0, where pages go by number.
    pub page: Option<u64>,
    /// How many are on a page at most, where pages go by number. Up to 100.
    pub per_page: Option<u64>,
    /// Only those that are on, or only the others.
    pub enabled: Option<bool>,
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { ListRulesParams {
    plain page: u64,
    plain per_page: u64,
    plain enabled: bool,
    value fields: String,
    plain include_fields: bool,
} }

impl ListRulesParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("enabled", self.enabled)
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(in super::super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /rules/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRuleParams {
    /// Names of fields, separated by commas, that are in the answer or, with `include_fields` false,
    /// left out.
    pub fields: Option<String>,
    /// Whether the fields named are those in the answer rather than those left out; true unless given.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetRuleParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetRuleParams {
    pub(in super::super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}
