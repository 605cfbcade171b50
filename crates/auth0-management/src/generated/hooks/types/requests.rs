// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use serde::Serialize;

use super::HookTriggerId;

/// What `POST /hooks` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateHook {
    /// Name of the hook.
    pub name: String,
    /// Source code of the hook or rule. At least 1 character.
    pub script: String,
    /// Whether it is on. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Versions of npm packages, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<BTreeMap<String, String>>,
    /// Trigger at which it runs.
    #[serde(rename = "triggerId")]
    pub trigger_id: HookTriggerId,
}

impl CreateHook {
    /// With what it must have.
    pub fn new(
        name: impl Into<String>,
        script: impl Into<String>,
        trigger_id: HookTriggerId,
    ) -> Self {
        Self {
            name: name.into(),
            script: script.into(),
            enabled: None,
            dependencies: None,
            trigger_id,
        }
    }
}

/// What `PATCH /hooks/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateHook {
    /// Name of the hook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Source code of the hook or rule. At least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub script: Option<String>,
    /// Whether it is on. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Versions of npm packages, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<BTreeMap<String, String>>,
}
