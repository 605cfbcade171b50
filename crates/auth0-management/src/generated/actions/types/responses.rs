// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    ActionBuildStatus, ActionDependency, ActionExecutionStatus, ActionModuleReference,
    ActionTrigger, ActionTriggerType, IntegrationFeatureType, IntegrationParamType,
};
use crate::Timestamp;

/// Code that runs at a trigger, such as a login.
///
/// Listed by `GET /actions/actions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Action {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the action.
    pub name: Option<String>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Whether the draft is the same as what is deployed.
    pub all_changes_deployed: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Runtime, such as `node22`.
    pub runtime: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<ActionSecret>>,
    /// Version in use.
    pub deployed_version: Option<ActionVersion>,
    /// Identifier of the installed integration.
    pub installed_integration_id: Option<String>,
    /// Integration from the marketplace that the action comes from.
    pub integration: Option<Integration>,
    /// Status.
    pub status: Option<ActionBuildStatus>,
    /// When it was built.
    pub built_at: Option<Timestamp>,
    /// Whether it is deployed at once.
    pub deploy: Option<bool>,
    /// Modules that the code uses, each in one version.
    pub modules: Option<Vec<ActionModuleReference>>,
    pub current_version: Option<ActionCurrentVersion>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Action {
    optional id "id",
    optional name "name",
    optional supported_triggers "supported_triggers",
    optional all_changes_deployed "all_changes_deployed",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional code "code",
    optional dependencies "dependencies",
    optional runtime "runtime",
    optional secrets "secrets",
    optional deployed_version "deployed_version",
    optional installed_integration_id "installed_integration_id",
    optional integration "integration",
    optional status "status",
    optional built_at "built_at",
    optional deploy "deploy",
    optional modules "modules",
    optional current_version "current_version",
} }
auth0_core::__read!(Action);

/// The place of an action in a trigger's order.
///
/// Listed by `GET /actions/triggers/{triggerId}/bindings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionBinding {
    /// Identifier.
    pub id: Option<String>,
    /// Trigger at which it runs.
    pub trigger_id: Option<ActionTriggerType>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Action that is bound.
    pub action: Option<Action>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionBinding {
    optional id "id",
    optional trigger_id "trigger_id",
    optional display_name "display_name",
    optional action "action",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ActionBinding);

/// An action binding list, returned by `PATCH /actions/triggers/{triggerId}/bindings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionBindingList {
    /// Actions bound to the trigger, in the order they run.
    pub bindings: Option<Vec<ActionBinding>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionBindingList {
    optional bindings "bindings",
} }
auth0_core::__read!(ActionBindingList);

/// An action current version, in `current_version` of [`Action`](super::Action).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionCurrentVersion {
    /// Identifier.
    pub id: Option<String>,
    /// Source code.
    pub code: Option<String>,
    /// Runtime, such as `node22`.
    pub runtime: Option<String>,
    /// Status.
    pub status: Option<String>,
    /// Number.
    pub number: Option<i64>,
    pub build_time: Option<Timestamp>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionCurrentVersion {
    optional id "id",
    optional code "code",
    optional runtime "runtime",
    optional status "status",
    optional number "number",
    optional build_time "build_time",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ActionCurrentVersion);

/// An action error, in `errors` of [`ActionVersion`](super::ActionVersion).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionError {
    /// Name of the error.
    pub id: Option<String>,
    /// Text for people.
    pub msg: Option<String>,
    /// URL where the error is explained.
    pub url: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionError {
    optional id "id",
    optional msg "msg",
    optional url "url",
} }
auth0_core::__read!(ActionError);

/// A run of the actions of a trigger.
///
/// Returned by `GET /actions/executions/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionExecution {
    /// Identifier.
    pub id: Option<String>,
    /// Trigger at which it runs.
    pub trigger_id: Option<ActionTriggerType>,
    /// How far the execution is.
    pub status: Option<ActionExecutionStatus>,
    /// Results of each action.
    pub results: Option<Vec<ActionExecutionResult>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionExecution {
    optional id "id",
    optional trigger_id "trigger_id",
    optional status "status",
    optional results "results",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ActionExecution);

/// An action execution result, in `results` of [`ActionExecution`](super::ActionExecution).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionExecutionResult {
    /// Name of the action.
    pub action_name: Option<String>,
    /// Error message.
    pub error: Option<ActionError>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionExecutionResult {
    optional action_name "action_name",
    optional error "error",
    optional started_at "started_at",
    optional ended_at "ended_at",
} }
auth0_core::__read!(ActionExecutionResult);

/// An action module, listed by `GET /actions/modules`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionModule {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the module.
    pub name: Option<String>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<ActionSecret>>,
    /// How many actions use the module.
    pub actions_using_module_total: Option<i64>,
    /// Whether the draft is the same as the latest version.
    pub all_changes_published: Option<bool>,
    /// Number of the latest version.
    pub latest_version_number: Option<i64>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Latest version.
    pub latest_version: Option<ActionModuleVersionReference>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionModule {
    optional id "id",
    optional name "name",
    optional code "code",
    optional dependencies "dependencies",
    optional secrets "secrets",
    optional actions_using_module_total "actions_using_module_total",
    optional all_changes_published "all_changes_published",
    optional latest_version_number "latest_version_number",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional latest_version "latest_version",
} }
auth0_core::__read!(ActionModule);

/// An action module action, listed by `GET /actions/modules/{id}/actions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionModuleAction {
    /// Identifier of the action.
    pub action_id: Option<String>,
    /// Name of the action.
    pub action_name: Option<String>,
    /// Identifier of the module's version.
    pub module_version_id: Option<String>,
    /// Number of the module's version.
    pub module_version_number: Option<i64>,
    /// Triggers that it can run at.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionModuleAction {
    optional action_id "action_id",
    optional action_name "action_name",
    optional module_version_id "module_version_id",
    optional module_version_number "module_version_number",
    optional supported_triggers "supported_triggers",
} }
auth0_core::__read!(ActionModuleAction);

/// An action module dependency, in `dependencies` of [`ActionModule`](super::ActionModule).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionModuleDependency {
    /// Name of the npm package.
    pub name: Option<String>,
    /// Version of the npm package.
    pub version: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionModuleDependency {
    optional name "name",
    optional version "version",
} }
auth0_core::__read!(ActionModuleDependency);

/// An action module version, listed by `GET /actions/modules/{id}/versions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionModuleVersion {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the module.
    pub module_id: Option<String>,
    /// Number of the version.
    pub version_number: Option<i64>,
    /// Source code.
    pub code: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<ActionSecret>>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionModuleVersion {
    optional id "id",
    optional module_id "module_id",
    optional version_number "version_number",
    optional code "code",
    optional secrets "secrets",
    optional dependencies "dependencies",
    optional created_at "created_at",
} }
auth0_core::__read!(ActionModuleVersion);

/// An action module version reference, in `latest_version` of
/// [`ActionModule`](super::ActionModule).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionModuleVersionReference {
    /// Identifier.
    pub id: Option<String>,
    /// Number of the version.
    pub version_number: Option<i64>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionModuleDependency>>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<ActionSecret>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionModuleVersionReference {
    optional id "id",
    optional version_number "version_number",
    optional code "code",
    optional dependencies "dependencies",
    optional secrets "secrets",
    optional created_at "created_at",
} }
auth0_core::__read!(ActionModuleVersionReference);

/// An action secret, in `secrets` of [`Action`](super::Action).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionSecret {
    /// Name under which the code reads the secret.
    pub name: Option<String>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionSecret {
    optional name "name",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ActionSecret);

/// An action summary, in `action` of [`ActionVersion`](super::ActionVersion).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionSummary {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the action.
    pub name: Option<String>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Whether the draft is the same as what is deployed.
    pub all_changes_deployed: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionSummary {
    optional id "id",
    optional name "name",
    optional supported_triggers "supported_triggers",
    optional all_changes_deployed "all_changes_deployed",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(ActionSummary);

/// An action test, returned by `POST /actions/actions/{id}/test`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionTest {
    /// Results of the action.
    pub payload: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionTest {
    optional payload "payload",
} }
auth0_core::__read!(ActionTest);

/// An action trigger list, returned by `GET /actions/triggers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionTriggerList {
    /// Triggers that there are.
    pub triggers: Option<Vec<ActionTrigger>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionTriggerList {
    optional triggers "triggers",
} }
auth0_core::__read!(ActionTriggerList);

/// A deployed state of an action.
///
/// Listed by `GET /actions/actions/{actionId}/versions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ActionVersion {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the action.
    pub action_id: Option<String>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Whether it is the version in use.
    pub deployed: Option<bool>,
    /// Runtime, such as `node22`.
    pub runtime: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<ActionSecret>>,
    /// How far the build of the version is.
    pub status: Option<ActionBuildStatus>,
    /// Number of the version.
    pub number: Option<i64>,
    /// Why the build failed.
    pub errors: Option<Vec<ActionError>>,
    /// Action the version belongs to.
    pub action: Option<ActionSummary>,
    /// When it was built.
    pub built_at: Option<Timestamp>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Modules that the code uses, each in one version.
    pub modules: Option<Vec<ActionModuleReference>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ActionVersion {
    optional id "id",
    optional action_id "action_id",
    optional code "code",
    optional dependencies "dependencies",
    optional deployed "deployed",
    optional runtime "runtime",
    optional secrets "secrets",
    optional status "status",
    optional number "number",
    optional errors "errors",
    optional action "action",
    optional built_at "built_at",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional supported_triggers "supported_triggers",
    optional modules "modules",
} }
auth0_core::__read!(ActionVersion);

/// An integration, in `integration` of [`Action`](super::Action).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Integration {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the marketplace's catalogue.
    pub catalog_id: Option<String>,
    /// Name in the marketplace's URL.
    pub url_slug: Option<String>,
    /// Identifier of the partner.
    pub partner_id: Option<String>,
    /// Name of the integration.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Description in a few words.
    pub short_description: Option<String>,
    /// URL of the logo.
    pub logo: Option<String>,
    /// Kind of feature the integration gives.
    pub feature_type: Option<IntegrationFeatureType>,
    /// URL of the terms of use.
    pub terms_of_use_url: Option<String>,
    /// URL of the privacy policy.
    pub privacy_policy_url: Option<String>,
    /// URL of public support.
    pub public_support_link: Option<String>,
    /// Release that is current.
    pub current_release: Option<IntegrationRelease>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Integration {
    optional id "id",
    optional catalog_id "catalog_id",
    optional url_slug "url_slug",
    optional partner_id "partner_id",
    optional name "name",
    optional description "description",
    optional short_description "short_description",
    optional logo "logo",
    optional feature_type "feature_type",
    optional terms_of_use_url "terms_of_use_url",
    optional privacy_policy_url "privacy_policy_url",
    optional public_support_link "public_support_link",
    optional current_release "current_release",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(Integration);

/// An integration param, in `required_secrets` of
/// [`IntegrationRelease`](super::IntegrationRelease).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationParam {
    pub r#type: Option<IntegrationParamType>,
    /// Name of the parameter.
    pub name: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether it may be missing.
    pub optional: Option<bool>,
    /// Text beside it.
    pub label: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Default value.
    pub default_value: Option<String>,
    /// Text in the empty field.
    pub placeholder: Option<String>,
    /// Values to choose from.
    pub options: Option<Vec<IntegrationParamOption>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IntegrationParam {
    optional r#type "type",
    optional name "name",
    optional required "required",
    optional optional "optional",
    optional label "label",
    optional description "description",
    optional default_value "default_value",
    optional placeholder "placeholder",
    optional options "options",
} }
auth0_core::__read!(IntegrationParam);

/// An integration param option, in `options` of [`IntegrationParam`](super::IntegrationParam).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationParamOption {
    /// Value that is chosen.
    pub value: Option<String>,
    /// Text beside it.
    pub label: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IntegrationParamOption {
    optional value "value",
    optional label "label",
} }
auth0_core::__read!(IntegrationParamOption);

/// An integration release, in `current_release` of [`Integration`](super::Integration).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationRelease {
    /// Identifier.
    pub id: Option<String>,
    /// Trigger at which it runs.
    pub trigger: Option<ActionTrigger>,
    /// Version of the release.
    pub semver: Option<IntegrationVersion>,
    /// Secrets that the integration needs.
    pub required_secrets: Option<Vec<IntegrationParam>>,
    /// Settings that the integration needs.
    pub required_configuration: Option<Vec<IntegrationParam>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IntegrationRelease {
    optional id "id",
    optional trigger "trigger",
    optional semver "semver",
    optional required_secrets "required_secrets",
    optional required_configuration "required_configuration",
} }
auth0_core::__read!(IntegrationRelease);

/// An integration version, in `semver` of [`IntegrationRelease`](super::IntegrationRelease).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationVersion {
    /// Major version number.
    pub major: Option<i64>,
    /// Minor version number.
    pub minor: Option<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { IntegrationVersion {
    optional major "major",
    optional minor "minor",
} }
auth0_core::__read!(IntegrationVersion);
