// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::{Json, Secret};
use serde::Serialize;

use super::{ActionBindingRefType, ActionDependency, ActionModuleReference, ActionTrigger};

/// The `ref` of [`SetActionBinding`](super::SetActionBinding).
#[derive(Debug, Clone, Default, Serialize)]
pub struct ActionBindingRef {
    /// Whether the value is an ID or a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ActionBindingRefType>,
    /// ID or name of the action or binding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// What `POST /actions/actions` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateAction {
    /// Name of the action.
    pub name: String,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Vec<ActionTrigger>,
    /// Source code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Packages the code needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Runtime, such as `node22`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// Secrets the code can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<SetActionSecret>>,
    /// Modules that the code uses, each in one version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
    /// Whether it is deployed at once. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deploy: Option<bool>,
}

impl CreateAction {
    /// With what it must have.
    pub fn new(name: impl Into<String>, supported_triggers: Vec<ActionTrigger>) -> Self {
        Self {
            name: name.into(),
            supported_triggers,
            code: None,
            dependencies: None,
            runtime: None,
            secrets: None,
            modules: None,
            deploy: None,
        }
    }
}

/// What `POST /actions/modules` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateActionModule {
    /// Name of the module. Up to 255 characters.
    pub name: String,
    /// Source code. Up to 65536 characters.
    pub code: String,
    /// Secrets the code can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<SetActionModuleSecret>>,
    /// Packages the code needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<SetActionModuleDependency>>,
    /// Version of the API the code is written for. Up to 20 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_version: Option<String>,
    /// Whether it is published at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
}

impl CreateActionModule {
    /// With what it must have.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            secrets: None,
            dependencies: None,
            api_version: None,
            publish: None,
        }
    }
}

/// What `POST /actions/actions/{actionId}/versions/{id}/deploy` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DeployActionVersion {
    /// Whether the draft is set to this version too. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_draft: Option<bool>,
}

/// What `POST /actions/modules/{id}/rollback` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RollbackActionModule {
    /// Identifier of the module's version.
    pub module_version_id: String,
}

impl RollbackActionModule {
    /// With what it must have.
    pub fn new(module_version_id: impl Into<String>) -> Self {
        Self {
            module_version_id: module_version_id.into(),
        }
    }
}

/// The `bindings` of [`UpdateActionBindings`](super::UpdateActionBindings).
#[derive(Debug, Clone, Serialize)]
pub struct SetActionBinding {
    /// The action or binding that is meant.
    pub r#ref: ActionBindingRef,
    /// Name shown to people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Secrets the code can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<SetActionSecret>>,
}

impl SetActionBinding {
    /// With what it must have.
    pub fn new(r#ref: ActionBindingRef) -> Self {
        Self {
            r#ref,
            display_name: None,
            secrets: None,
        }
    }
}

/// The `dependencies` of [`CreateActionModule`](super::CreateActionModule).
#[derive(Debug, Clone, Serialize)]
pub struct SetActionModuleDependency {
    /// Name of the npm package. Up to 255 characters.
    pub name: String,
    /// Version of the npm package. Up to 50 characters.
    pub version: String,
}

impl SetActionModuleDependency {
    /// With what it must have.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
        }
    }
}

/// The `secrets` of [`CreateActionModule`](super::CreateActionModule).
#[derive(Debug, Clone, Serialize)]
pub struct SetActionModuleSecret {
    /// Name under which the code reads the secret. Up to 255 characters.
    pub name: String,
    /// Value of the secret, which does not come back. Up to 4096 characters.
    pub value: Secret,
}

impl SetActionModuleSecret {
    /// With what it must have.
    pub fn new(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// The `secrets` of [`CreateAction`](super::CreateAction).
#[derive(Debug, Clone, Default, Serialize)]
pub struct SetActionSecret {
    /// Name under which the code reads the secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Value of the secret, which does not come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
}

/// What `POST /actions/actions/{id}/test` takes.
#[derive(Debug, Clone, Serialize)]
pub struct TestAction {
    /// Event that the action gets.
    pub payload: Json,
}

impl TestAction {
    /// With what it must have.
    pub fn new(payload: Json) -> Self {
        Self { payload }
    }
}

/// What `PATCH /actions/actions/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateAction {
    /// Name of the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Triggers that it can run at. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Source code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Packages the code needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Runtime, such as `node22`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<String>,
    /// Secrets the code can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<SetActionSecret>>,
    /// Modules that the code uses, each in one version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ActionModuleReference>>,
}

/// What `PATCH /actions/triggers/{triggerId}/bindings` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateActionBindings {
    /// Actions bound to the trigger, in the order they run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bindings: Option<Vec<SetActionBinding>>,
}

/// What `PATCH /actions/modules/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateActionModule {
    /// Source code. Up to 65536 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Secrets the code can read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secrets: Option<Vec<SetActionModuleSecret>>,
    /// Packages the code needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependencies: Option<Vec<SetActionModuleDependency>>,
}
