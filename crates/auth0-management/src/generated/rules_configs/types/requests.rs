// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `PUT /rules-configs/{key}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetRulesConfig {
    /// Value.
    pub value: String,
}

impl SetRulesConfig {
    /// With what it must have.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
        }
    }
}
