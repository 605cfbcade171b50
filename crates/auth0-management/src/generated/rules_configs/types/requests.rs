// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Secret;
use serde::Serialize;

/// What `PUT /rules-configs/{key}` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetRulesConfig {
    /// Value that the code of rules reads.
    pub value: Secret,
}

impl SetRulesConfig {
    /// With what it must have.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self {
            value: value.into(),
        }
    }
}
