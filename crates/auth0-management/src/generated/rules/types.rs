// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging};

/// Request body of `POST /rules`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRule {
    /// Name of the rule.
    pub name: String,
    /// Source code of the hook or rule. At least 1 character.
    pub script: String,
    /// Place in the order, least first.
    pub order: Option<i64>,
    /// Whether it is enabled. Default: `true`.
    pub enabled: Option<bool>,
}

impl CreateRule {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            script: script.into(),
            order: None,
            enabled: None,
        }
    }
}

auth0_core::__setters! { CreateRule {
    plain order: i64,
    plain enabled: bool,
} }

auth0_core::__write! { CreateRule {
    always name "name",
    always script "script",
    optional order "order",
    optional enabled "enabled",
} }

/// Code that runs at login; replaced by actions.
///
/// Listed by `GET /rules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rule {
    /// Name of the rule.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
    /// Source code of the hook or rule.
    pub script: Option<String>,
    /// Place in the order, least first.
    pub order: Option<i64>,
    /// When the rule runs.
    pub stage: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Rule {
    optional name "name",
    optional id "id",
    optional enabled "enabled",
    optional script "script",
    optional order "order",
    optional stage "stage",
} }
auth0_core::__read!(Rule);

/// Request body of `PATCH /rules/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRule {
    /// Source code of the hook or rule. At least 1 character.
    pub script: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    /// Place in the order, least first.
    pub order: Option<i64>,
    /// Whether it is enabled.
    pub enabled: Option<bool>,
}

auth0_core::__setters! { UpdateRule {
    value script: String,
    value name: String,
    plain order: i64,
    plain enabled: bool,
} }

auth0_core::__write! { UpdateRule {
    optional script "script",
    optional name "name",
    optional order "order",
    optional enabled "enabled",
} }

/// Optional parameters of `GET /rules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRulesParams {
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Only those that are on, or only the others.
    pub enabled: Option<bool>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
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
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("enabled", self.enabled)
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /rules/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRuleParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetRuleParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetRuleParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}
