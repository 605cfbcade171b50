// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `POST /rules` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateRule {
    /// Name of the rule.
    pub name: String,
    /// Source code of the hook or rule. At least 1 character.
    pub script: String,
    /// Place in the order, least first. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Whether it is on. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl CreateRule {
    /// With what it must have.
    pub fn new(name: impl Into<String>, script: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            script: script.into(),
            order: None,
            enabled: None,
        }
    }
}

/// What `PATCH /rules/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateRule {
    /// Source code of the hook or rule. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// Name of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Place in the order, least first. Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<i64>,
    /// Whether it is on. Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}
