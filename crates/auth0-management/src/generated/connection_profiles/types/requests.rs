// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use auth0_core::Patch;

use super::{
    ConnectionFeature, ConnectionProfileConfig, ConnectionProfileCrossAppAccessResourceApp,
    ConnectionProfileOrganization, ConnectionProfileProvisioning,
    ConnectionProfileStrategyOverrides,
};

/// Request body of `POST /connection-profiles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateConnectionProfile {
    /// Unique name. 1 to 50 characters.
    pub name: String,
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
}

impl CreateConnectionProfile {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            organization: None,
            connection_name_prefix_template: None,
            enabled_features: None,
            connection_config: None,
            strategy_overrides: None,
            provisioning: None,
            cross_app_access_resource_app: None,
        }
    }
}

auth0_core::__setters! { CreateConnectionProfile {
    value organization: ConnectionProfileOrganization,
    value connection_name_prefix_template: String,
    list enabled_features: ConnectionFeature,
    value connection_config: ConnectionProfileConfig,
    value strategy_overrides: ConnectionProfileStrategyOverrides,
    value provisioning: ConnectionProfileProvisioning,
    value cross_app_access_resource_app: ConnectionProfileCrossAppAccessResourceApp,
} }

auth0_core::__write! { CreateConnectionProfile {
    always name "name",
    optional organization "organization",
    optional connection_name_prefix_template "connection_name_prefix_template",
    optional enabled_features "enabled_features",
    optional connection_config "connection_config",
    optional strategy_overrides "strategy_overrides",
    optional provisioning "provisioning",
    optional cross_app_access_resource_app "cross_app_access_resource_app",
} }

/// Request body of `PATCH /connection-profiles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnectionProfile {
    /// Unique name. 1 to 50 characters.
    pub name: Option<String>,
    /// Settings for organizations.
    pub organization: Option<ConnectionProfileOrganization>,
    /// Template for the beginning of new connections' names. Up to 15 characters.
    pub connection_name_prefix_template: Option<String>,
    /// Features that are on.
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    pub connection_config: Patch<ConnectionProfileConfig>,
    /// Settings that differ by strategy.
    pub strategy_overrides: Patch<ConnectionProfileStrategyOverrides>,
    /// Whether provisioning can be set up.
    pub provisioning: Option<ConnectionProfileProvisioning>,
    pub cross_app_access_resource_app: Option<ConnectionProfileCrossAppAccessResourceApp>,
}

auth0_core::__setters! { UpdateConnectionProfile {
    value name: String,
    value organization: ConnectionProfileOrganization,
    value connection_name_prefix_template: String,
    list enabled_features: ConnectionFeature,
    patch connection_config: ConnectionProfileConfig,
    patch strategy_overrides: ConnectionProfileStrategyOverrides,
    value provisioning: ConnectionProfileProvisioning,
    value cross_app_access_resource_app: ConnectionProfileCrossAppAccessResourceApp,
} }

auth0_core::__write! { UpdateConnectionProfile {
    optional name "name",
    optional organization "organization",
    optional connection_name_prefix_template "connection_name_prefix_template",
    optional enabled_features "enabled_features",
    patch connection_config "connection_config",
    patch strategy_overrides "strategy_overrides",
    optional provisioning "provisioning",
    optional cross_app_access_resource_app "cross_app_access_resource_app",
} }
