// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Secret;

/// What `PUT /rules-configs/{key}` takes.
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
