// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::Extra;

use super::{ActionBindingType, ActionTriggerType};

/// An action dependency, in `dependencies` of [`Action`](super::Action).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionDependency {
    /// Name of the npm package.
    pub name: Option<String>,
    /// Version of the npm package.
    pub version: Option<String>,
    /// URL of the package registry.
    pub registry_url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ActionDependency {
    value name: String,
    value version: String,
    value registry_url: String,
} }

auth0_core::__record! { ActionDependency {
    optional name "name",
    optional version "version",
    optional registry_url "registry_url",
} }
auth0_core::__read!(ActionDependency);

/// An action module reference, in `modules` of [`Action`](super::Action).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionModuleReference {
    /// Identifier of the module.
    pub module_id: Option<String>,
    /// Name of the module.
    pub module_name: Option<String>,
    /// Identifier of the module's version.
    pub module_version_id: Option<String>,
    /// Number of the module's version.
    pub module_version_number: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ActionModuleReference {
    value module_id: String,
    value module_name: String,
    value module_version_id: String,
    plain module_version_number: i64,
} }

auth0_core::__record! { ActionModuleReference {
    optional module_id "module_id",
    optional module_name "module_name",
    optional module_version_id "module_version_id",
    optional module_version_number "module_version_number",
} }
auth0_core::__read!(ActionModuleReference);

/// A point in a flow at which actions can run.
///
/// In `supported_triggers` of [`Action`](super::Action).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionTrigger {
    /// Name of the trigger, such as `post-login`.
    pub id: Option<ActionTriggerType>,
    /// Version of the trigger, such as `v3`.
    pub version: Option<String>,
    /// Whether the version of the trigger is current.
    pub status: Option<String>,
    /// Runtimes that can be used.
    pub runtimes: Option<Vec<String>>,
    /// Runtime that new actions get.
    pub default_runtime: Option<String>,
    /// Triggers that an action for this one can also run at.
    pub compatible_triggers: Option<Vec<ActionTriggerCompatibleTrigger>>,
    /// Whether actions are bound to the trigger or to an entity.
    pub binding_policy: Option<ActionBindingType>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ActionTrigger {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { ActionTrigger {
    value version: String,
    value status: String,
    list runtimes: String,
    value default_runtime: String,
    list compatible_triggers: ActionTriggerCompatibleTrigger,
    value binding_policy: ActionBindingType,
} }

auth0_core::__record! { ActionTrigger {
    optional id "id",
    optional version "version",
    optional status "status",
    optional runtimes "runtimes",
    optional default_runtime "default_runtime",
    optional compatible_triggers "compatible_triggers",
    optional binding_policy "binding_policy",
} }
auth0_core::__read!(ActionTrigger);

/// An action trigger compatible trigger, in `compatible_triggers` of
/// [`ActionTrigger`](super::ActionTrigger).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionTriggerCompatibleTrigger {
    /// Name of the trigger, such as `post-login`.
    pub id: Option<ActionTriggerType>,
    /// Version of the trigger, such as `v3`.
    pub version: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ActionTriggerCompatibleTrigger {
    /// Creates the value with its required fields.
    pub fn new(id: ActionTriggerType, version: impl Into<String>) -> Self {
        Self {
            id: Some(id),
            version: Some(version.into()),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ActionTriggerCompatibleTrigger {
    optional id "id",
    optional version "version",
} }
auth0_core::__read!(ActionTriggerCompatibleTrigger);
