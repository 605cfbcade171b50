// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

use super::{
    ActionBuildStatus, ActionDependency, ActionExecutionStatus, ActionModuleReference,
    ActionTrigger, ActionTriggerType, IntegrationFeatureType, IntegrationParamType,
};
use crate::Timestamp;

/// What `GET /actions/actions` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Action {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the action.
    pub name: Option<String>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Whether the draft is the same as what is deployed. Default: `false`.
    pub all_changes_deployed: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
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
    /// How far the build of the version is.
    pub status: Option<ActionBuildStatus>,
    /// When it was built.
    pub built_at: Option<Timestamp>,
    /// Whether it is deployed at once. Default: `false`.
    pub deploy: Option<bool>,
    /// Modules that the code uses, each in one version.
    pub modules: Option<Vec<ActionModuleReference>>,
    pub current_version: Option<ActionCurrentVersion>,
    /// Identifier of the action.
    pub action_id: Option<String>,
    /// Whether it is the version in use. Default: `true`.
    pub deployed: Option<bool>,
    /// Number of the version. Default: `1`.
    pub number: Option<i64>,
    /// Why the build failed.
    pub errors: Option<Vec<ActionError>>,
    /// Action the version belongs to.
    pub action: Option<ActionSummary>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/triggers/{triggerId}/bindings` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `PATCH /actions/triggers/{triggerId}/bindings` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionBindingList {
    /// Actions bound to the trigger, in the order they run.
    pub bindings: Option<Vec<ActionBinding>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `current_version` of [`Action`](super::Action).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `errors` of [`Action`](super::Action).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionError {
    /// Name of the error.
    pub id: Option<String>,
    /// Text for people.
    pub msg: Option<String>,
    /// URL where the error is explained.
    pub url: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/executions/{id}` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionExecution {
    /// Identifier.
    pub id: Option<String>,
    /// Trigger at which it runs.
    pub trigger_id: Option<ActionTriggerType>,
    /// How far the execution is.
    pub status: Option<ActionExecutionStatus>,
    /// What each action did.
    pub results: Option<Vec<ActionExecutionResult>>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `results` of [`ActionExecution`](super::ActionExecution).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionExecutionResult {
    /// Name of the action.
    pub action_name: Option<String>,
    /// What went wrong.
    pub error: Option<ActionError>,
    /// When it began.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/modules` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Latest version.
    pub latest_version: Option<ActionModuleVersionReference>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/modules/{id}/actions` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `dependencies` of [`ActionModule`](super::ActionModule).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionModuleDependency {
    /// Name of the npm package.
    pub name: Option<String>,
    /// Version of the npm package.
    pub version: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/modules/{id}/versions` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `latest_version` of [`ActionModule`](super::ActionModule).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `secrets` of [`Action`](super::Action).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionSecret {
    /// Name under which the code reads the secret.
    pub name: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `action` of [`Action`](super::Action).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionSummary {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the action.
    pub name: Option<String>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Whether the draft is the same as what is deployed. Default: `false`.
    pub all_changes_deployed: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `POST /actions/actions/{id}/test` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionTest {
    /// What the action did.
    pub payload: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/triggers` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionTriggerList {
    /// Triggers that there are.
    pub triggers: Option<Vec<ActionTrigger>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /actions/actions/{actionId}/versions` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionVersion {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier of the action.
    pub action_id: Option<String>,
    /// Source code.
    pub code: Option<String>,
    /// Packages the code needs.
    pub dependencies: Option<Vec<ActionDependency>>,
    /// Whether it is the version in use. Default: `true`.
    pub deployed: Option<bool>,
    /// Runtime, such as `node22`.
    pub runtime: Option<String>,
    /// Secrets the code can read.
    pub secrets: Option<Vec<ActionSecret>>,
    /// How far the build of the version is.
    pub status: Option<ActionBuildStatus>,
    /// Number of the version. Default: `1`.
    pub number: Option<i64>,
    /// Why the build failed.
    pub errors: Option<Vec<ActionError>>,
    /// Action the version belongs to.
    pub action: Option<ActionSummary>,
    /// When it was built.
    pub built_at: Option<Timestamp>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Triggers that it can run at. At least 1 element.
    pub supported_triggers: Option<Vec<ActionTrigger>>,
    /// Modules that the code uses, each in one version.
    pub modules: Option<Vec<ActionModuleReference>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `integration` of [`Action`](super::Action).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What it is for, in words.
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
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `required_secrets` of [`IntegrationRelease`](super::IntegrationRelease).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IntegrationParam {
    /// Kind of value.
    pub r#type: Option<IntegrationParamType>,
    /// Name of the parameter.
    pub name: Option<String>,
    /// Whether it is required.
    pub required: Option<bool>,
    /// Whether it may be missing.
    pub optional: Option<bool>,
    /// Text beside it.
    pub label: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// Value at the beginning.
    pub default_value: Option<String>,
    /// Text in the empty field.
    pub placeholder: Option<String>,
    /// Values to choose from.
    pub options: Option<Vec<IntegrationParamOption>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `options` of [`IntegrationParam`](super::IntegrationParam).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IntegrationParamOption {
    /// Value that is chosen.
    pub value: Option<String>,
    /// Text beside it.
    pub label: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `current_release` of [`Integration`](super::Integration).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `semver` of [`IntegrationRelease`](super::IntegrationRelease).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IntegrationVersion {
    /// Major version number. Default: `1`.
    pub major: Option<i64>,
    /// Minor version number. Default: `1`.
    pub minor: Option<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
