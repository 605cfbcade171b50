// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use auth0_core::Patch;
use serde::Serialize;

use super::{
    ConnectionFeature, ConnectionProfileConfig, ConnectionProfileCrossAppAccessResourceApp,
    ConnectionProfileOrganization, ConnectionProfileProvisioning,
    ConnectionProfileStrategyOverrides,
};

/// What `POST /connection-profiles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateConnectionProfile {
    /// Name that tells it from others. 1 to 50 characters.
    pub name: String,
    /// Settings for organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// Template for the beginning of new connections' names. Up to 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// Features that are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub connection_config: Patch<ConnectionProfileConfig>,
    /// Settings that differ by strategy.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub strategy_overrides: Patch<ConnectionProfileStrategyOverrides>,
    /// Whether provisioning can be set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioning: Option<ConnectionProfileProvisioning>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<ConnectionProfileCrossAppAccessResourceApp>,
}

impl CreateConnectionProfile {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            organization: None,
            connection_name_prefix_template: None,
            enabled_features: None,
            connection_config: Patch::Absent,
            strategy_overrides: Patch::Absent,
            provisioning: None,
            cross_app_access_resource_app: None,
        }
    }
}

/// What `PATCH /connection-profiles/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateConnectionProfile {
    /// Name that tells it from others. 1 to 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Settings for organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<ConnectionProfileOrganization>,
    /// Template for the beginning of new connections' names. Up to 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_name_prefix_template: Option<String>,
    /// Features that are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub connection_config: Patch<ConnectionProfileConfig>,
    /// Settings that differ by strategy.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub strategy_overrides: Patch<ConnectionProfileStrategyOverrides>,
    /// Whether provisioning can be set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioning: Option<ConnectionProfileProvisioning>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<ConnectionProfileCrossAppAccessResourceApp>,
}
