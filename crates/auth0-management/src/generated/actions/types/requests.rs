// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::{Json, Secret};

use super::{ActionBindingRefType, ActionDependency, ActionModuleReference, ActionTrigger};

/// An action binding ref, in `ref` of [`SetActionBinding`](super::SetActionBinding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionBindingRef {
    /// Whether the value is an ID or a name.
    pub r#type: Option<ActionBindingRefType>,
    /// ID or name of the action or binding.
    pub value: Option<String>,
}

auth0_core::__setters! { ActionBindingRef {
    value r#type: ActionBindingRefType,
    value value: String,
} }

auth0_core::__write! { ActionBindingRef {
    optional r#type "type",
    optional value "value",
} }

/// Request body of `POST /actions/actions`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAction {
    /// Name of the action.
    pub name: String,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Vec<ActionTrigger>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Runtime, such as `node22`.
    pub runtime: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<SetActionSecret>>,
    /// Modules that the code uses, each in one version.
    pub modules: Option<Vec<ActionModuleReference>>,
    /// Whether it is deployed at once. Default: `false`.
    pub deploy: Option<bool>,
}

impl CreateAction {
    /// Creates the value with its required fields.
    pub fn new(
        name: impl Into<String>,
        supported_triggers: impl IntoIterator<Item = impl Into<ActionTrigger>>,
    ) -> Self {
        Self {
            name: name.into(),
            supported_triggers: supported_triggers.into_iter().map(Into::into).collect(),
            code: None,
            dependencies: None,
            runtime: None,
            secrets: None,
            modules: None,
            deploy: None,
        }
    }
}

auth0_core::__setters! { CreateAction {
    value code: String,
    list dependencies: ActionDependency,
    value runtime: String,
    list secrets: SetActionSecret,
    list modules: ActionModuleReference,
    plain deploy: bool,
} }

auth0_core::__write! { CreateAction {
    always name "name",
    always supported_triggers "supported_triggers",
    optional code "code",
    optional dependencies "dependencies",
    optional runtime "runtime",
    optional secrets "secrets",
    optional modules "modules",
    optional deploy "deploy",
} }

/// Request body of `POST /actions/modules`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateActionModule {
    /// Name of the module. Up to 255 characters.
    pub name: String,
    /// Source code. Up to 65536 characters.
    pub code: String,
    /// Secrets the code can read.
    pub secrets: Option<Vec<SetActionModuleSecret>>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<SetActionModuleDependency>>,
    /// Version of the API the code is written for. Up to 20 characters.
    pub api_version: Option<String>,
    /// Whether it is published at once.
    pub publish: Option<bool>,
}

impl CreateActionModule {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateActionModule {
    list secrets: SetActionModuleSecret,
    list dependencies: SetActionModuleDependency,
    value api_version: String,
    plain publish: bool,
} }

auth0_core::__write! { CreateActionModule {
    always name "name",
    always code "code",
    optional secrets "secrets",
    optional dependencies "dependencies",
    optional api_version "api_version",
    optional publish "publish",
} }

/// Request body of `POST /actions/actions/{actionId}/versions/{id}/deploy`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeployActionVersion {
    /// Whether the draft is set to this version too. Default: `false`.
    pub update_draft: Option<bool>,
}

auth0_core::__setters! { DeployActionVersion {
    plain update_draft: bool,
} }

auth0_core::__write! { DeployActionVersion {
    optional update_draft "update_draft",
} }

/// Request body of `POST /actions/modules/{id}/rollback`.
#[derive(Debug, Clone, PartialEq)]
pub struct RollbackActionModule {
    /// Identifier of the module's version.
    pub module_version_id: String,
}

impl RollbackActionModule {
    /// Creates the value with its required fields.
    pub fn new(module_version_id: impl Into<String>) -> Self {
        Self {
            module_version_id: module_version_id.into(),
        }
    }
}

auth0_core::__write! { RollbackActionModule {
    always module_version_id "module_version_id",
} }

/// A set action binding, in `bindings` of [`UpdateActionBindings`](super::UpdateActionBindings).
#[derive(Debug, Clone, PartialEq)]
pub struct SetActionBinding {
    /// The action or binding that is meant.
    pub r#ref: ActionBindingRef,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<SetActionSecret>>,
}

impl SetActionBinding {
    /// Creates the value with its required fields.
    pub fn new(r#ref: ActionBindingRef) -> Self {
        Self {
            r#ref,
            display_name: None,
            secrets: None,
        }
    }
}

auth0_core::__setters! { SetActionBinding {
    value display_name: String,
    list secrets: SetActionSecret,
} }

auth0_core::__write! { SetActionBinding {
    always r#ref "ref",
    optional display_name "display_name",
    optional secrets "secrets",
} }

/// A set action module dependency, in `dependencies` of
/// [`CreateActionModule`](super::CreateActionModule).
#[derive(Debug, Clone, PartialEq)]
pub struct SetActionModuleDependency {
    /// Name of the npm package. Up to 255 characters.
    pub name: String,
    /// Version of the npm package. Up to 50 characters.
    pub version: String,
}

impl SetActionModuleDependency {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
        }
    }
}

auth0_core::__write! { SetActionModuleDependency {
    always name "name",
    always version "version",
} }

/// A set action module secret, in `secrets` of [`CreateActionModule`](super::CreateActionModule).
#[derive(Debug, Clone, PartialEq)]
pub struct SetActionModuleSecret {
    /// Name under which the code reads the secret. Up to 255 characters.
    pub name: String,
    /// Value of the secret, which does not come back. Up to 4096 characters.
    pub value: Secret,
}

impl SetActionModuleSecret {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>, value: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

auth0_core::__write! { SetActionModuleSecret {
    always name "name",
    always value "value",
} }

/// A set action secret, in `secrets` of [`CreateAction`](super::CreateAction).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SetActionSecret {
    /// Name under which the code reads the secret.
    pub name: Option<String>,
    /// Value of the secret, which does not come back.
    pub value: Option<Secret>,
}

auth0_core::__setters! { SetActionSecret {
    value name: String,
    value value: Secret,
} }

auth0_core::__write! { SetActionSecret {
    optional name "name",
    optional value "value",
} }

/// Request body of `POST /actions/actions/{id}/test`.
#[derive(Debug, Clone, PartialEq)]
pub struct TestAction {
    /// Event that the action gets.
    pub payload: Json,
}

impl TestAction {
    /// Creates the value with its required fields.
    pub fn new(payload: Json) -> Self {
        Self { payload }
    }
}

auth0_core::__write! { TestAction {
    always payload "payload",
} }

/// Request body of `PATCH /actions/actions/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAction {
    /// Name of the action.
    pub name: Option<String>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Runtime, such as `node22`.
    pub runtime: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<SetActionSecret>>,
    /// Modules that the code uses, each in one version.
    pub modules: Option<Vec<ActionModuleReference>>,
}

auth0_core::__setters! { UpdateAction {
    value name: String,
    list supported_triggers: ActionTrigger,
    value code: String,
    list dependencies: ActionDependency,
    value runtime: String,
    list secrets: SetActionSecret,
    list modules: ActionModuleReference,
} }

auth0_core::__write! { UpdateAction {
    optional name "name",
    optional supported_triggers "supported_triggers",
    optional code "code",
    optional dependencies "dependencies",
    optional runtime "runtime",
    optional secrets "secrets",
    optional modules "modules",
} }

/// Request body of `PATCH /actions/triggers/{triggerId}/bindings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateActionBindings {
    /// Actions bound to the trigger, in the order they run.
    pub bindings: Option<Vec<SetActionBinding>>,
}

auth0_core::__setters! { UpdateActionBindings {
    list bindings: SetActionBinding,
} }

auth0_core::__write! { UpdateActionBindings {
    optional bindings "bindings",
} }

/// Request body of `PATCH /actions/modules/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateActionModule {
    /// Source code. Up to 65536 characters.
    pub code: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<SetActionModuleSecret>>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<SetActionModuleDependency>>,
}

auth0_core::__setters! { UpdateActionModule {
    value code: String,
    list secrets: SetActionModuleSecret,
    list dependencies: SetActionModuleDependency,
} }

auth0_core::__write! { UpdateActionModule {
    optional code "code",
    optional secrets "secrets",
    optional dependencies "dependencies",
} }
