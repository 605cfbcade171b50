// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use super::HookTriggerId;

/// Request body of `POST /hooks`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateHook {
    /// Name of the hook.
    pub name: String,
    /// Source code of the hook or rule. At least 1 character.
    pub script: String,
    /// Whether it is on. Default: `false`.
    pub enabled: Option<bool>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
    /// Trigger at which it runs.
    pub trigger_id: HookTriggerId,
}

impl CreateHook {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateHook {
    plain enabled: bool,
    map dependencies: String,
} }

auth0_core::__write! { CreateHook {
    always name "name",
    always script "script",
    optional enabled "enabled",
    optional dependencies "dependencies",
    always trigger_id "triggerId",
} }

/// Request body of `PATCH /hooks/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateHook {
    /// Name of the hook.
    pub name: Option<String>,
    /// Source code of the hook or rule. At least 1 character.
    pub script: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Versions of npm packages, by name.
    pub dependencies: Option<BTreeMap<String, String>>,
}

auth0_core::__setters! { UpdateHook {
    value name: String,
    value script: String,
    plain enabled: bool,
    map dependencies: String,
} }

auth0_core::__write! { UpdateHook {
    optional name "name",
    optional script "script",
    optional enabled "enabled",
    optional dependencies "dependencies",
} }
