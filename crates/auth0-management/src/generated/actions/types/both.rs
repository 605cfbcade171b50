// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::{ActionBindingType, ActionTriggerType};

/// The `dependencies` of [`Action`](super::Action).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ActionDependency {
    /// Name of the npm package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Version of the npm package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// URL of the package registry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registry_url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `modules` of [`Action`](super::Action).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ActionModuleReference {
    /// Identifier of the module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module_id: Option<String>,
    /// Name of the module.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module_name: Option<String>,
    /// Identifier of the module's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module_version_id: Option<String>,
    /// Number of the module's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module_version_number: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `supported_triggers` of [`Action`](super::Action).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ActionTrigger {
    /// Name of the trigger, such as `post-login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ActionTriggerType>,
    /// Version of the trigger, such as `v3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Whether the version of the trigger is current.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Runtimes that can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtimes: Option<Vec<String>>,
    /// Runtime that new actions get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_runtime: Option<String>,
    /// Triggers that an action for this one can also run at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compatible_triggers: Option<Vec<ActionTriggerCompatibleTrigger>>,
    /// Whether actions are bound to the trigger or to an entity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_policy: Option<ActionBindingType>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ActionTrigger {
    /// With what it must have.
    pub fn new(id: ActionTriggerType) -> Self {
        Self {
            id: Some(id),
            version: None,
            status: None,
            runtimes: None,
            default_runtime: None,
            compatible_triggers: None,
            binding_policy: None,
            extra: Extra::default(),
        }
    }
}

/// The `compatible_triggers` of [`ActionTrigger`](super::ActionTrigger).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ActionTriggerCompatibleTrigger {
    /// Name of the trigger, such as `post-login`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<ActionTriggerType>,
    /// Version of the trigger, such as `v3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ActionTriggerCompatibleTrigger {
    /// With what it must have.
    pub fn new(id: ActionTriggerType, version: impl Into<String>) -> Self {
        Self {
            id: Some(id),
            version: Some(version.into()),
            extra: Extra::default(),
        }
    }
}
