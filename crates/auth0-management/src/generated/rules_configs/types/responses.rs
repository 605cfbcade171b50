// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /rules-configs` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RulesConfig {
    /// Name of the value. 1 to 127 characters.
    pub key: Option<String>,
    /// Value that the code of rules reads.
    pub value: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
