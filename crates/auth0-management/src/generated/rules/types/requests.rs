// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

/// Request body of `POST /rules`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRule {
    /// Name of the rule.
    pub name: String,
    /// Source code of the hook or rule. At least 1 character.
    pub script: String,
    /// Place in the order, least first. Default: `2`.
    pub order: Option<i64>,
    /// Whether it is on. Default: `true`.
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

/// Request body of `PATCH /rules/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRule {
    /// Source code of the hook or rule. At least 1 character.
    pub script: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    /// Place in the order, least first.
    pub order: Option<i64>,
    /// Whether it is on.
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
