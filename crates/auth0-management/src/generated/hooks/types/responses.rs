// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use std::collections::BTreeMap;

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /hooks` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Hook {
    /// Trigger at which it runs.
    #[serde(rename = "triggerId")]
    pub trigger_id: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name of the hook.
    pub name: Option<String>,
    /// Whether it is on. Default: `true`.
    pub enabled: Option<bool>,
    /// Source code of the hook or rule.
    pub script: Option<String>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
