// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Secret;

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
