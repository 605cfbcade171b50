// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{
    ConnectionFeature, ConnectionProfileConfig, ConnectionProfileCrossAppAccessResourceApp,
    ConnectionProfileOrganization, ConnectionProfileProvisioning,
    ConnectionProfileStrategyOverrides,
};

/// What `GET /connection-profiles` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others. 1 to 50 characters.
    pub name: Option<String>,
    /// Settings for organizations.
    pub organization: Option<ConnectionProfileOrganization>,
    /// Template for the beginning of new connections' names. Up to 15 characters.
    pub connection_name_prefix_template: Option<String>,
    /// Features that are on.
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    pub connection_config: Option<ConnectionProfileConfig>,
    /// Settings that differ by strategy.
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
    /// Whether provisioning can be set up.
    pub provisioning: Option<ConnectionProfileProvisioning>,
    pub cross_app_access_resource_app: Option<ConnectionProfileCrossAppAccessResourceApp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connection-profiles/templates/{id}` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionProfileTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Settings of the template.
    pub template: Option<ConnectionProfileTemplateValues>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `template` of [`ConnectionProfileTemplate`](super::ConnectionProfileTemplate).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionProfileTemplateValues {
    /// Name that tells it from others. 1 to 50 characters.
    pub name: Option<String>,
    /// Settings for organizations.
    pub organization: Option<ConnectionProfileOrganization>,
    /// Template for the beginning of new connections' names. Up to 15 characters.
    pub connection_name_prefix_template: Option<String>,
    /// Features that are on.
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    pub connection_config: Option<ConnectionProfileConfig>,
    /// Settings that differ by strategy.
    pub strategy_overrides: Option<ConnectionProfileStrategyOverrides>,
    /// Whether provisioning can be set up.
    pub provisioning: Option<ConnectionProfileProvisioning>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What `GET /connection-profiles/templates` answers with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionProfileTemplates {
    /// Templates for connection profiles.
    pub connection_profile_templates: Option<Vec<ConnectionProfileTemplate>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
