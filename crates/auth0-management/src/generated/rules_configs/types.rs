// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Secret};

/// A name and secret value available to rules.
///
/// Returned by `GET /rules-configs`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RulesConfig {
    /// Name of the value. 1 to 127 characters.
    pub key: Option<String>,
    /// Value that the code of rules reads.
    pub value: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RulesConfig {
    optional key "key",
    optional value "value",
} }
auth0_core::__read!(RulesConfig);

/// Request body of `PUT /rules-configs/{key}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetRulesConfig {
    /// Value that the code of rules reads.
    pub value: Secret,
}

impl SetRulesConfig {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self {
            value: value.into(),
        }
    }
}

auth0_core::__write! { SetRulesConfig {
    always value "value",
} }
