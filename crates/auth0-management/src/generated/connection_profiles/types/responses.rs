// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{
    ConnectionFeature, ConnectionProfileConfig, ConnectionProfileCrossAppAccessResourceApp,
    ConnectionProfileOrganization, ConnectionProfileProvisioning,
    ConnectionProfileStrategyOverrides,
};

/// A connection profile, listed by `GET /connection-profiles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfile {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name. 1 to 50 characters.
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
    /// Settings of provisioning.
    pub provisioning: Option<ConnectionProfileProvisioning>,
    pub cross_app_access_resource_app: Option<ConnectionProfileCrossAppAccessResourceApp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionProfile {
    optional id "id",
    optional name "name",
    optional organization "organization",
    optional connection_name_prefix_template "connection_name_prefix_template",
    optional enabled_features "enabled_features",
    optional connection_config "connection_config",
    optional strategy_overrides "strategy_overrides",
    optional provisioning "provisioning",
    optional cross_app_access_resource_app "cross_app_access_resource_app",
} }
auth0_core::__read!(ConnectionProfile);

/// A connection profile template, returned by `GET /connection-profiles/templates/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileTemplate {
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Settings of the template.
    pub template: Option<ConnectionProfileTemplateValues>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionProfileTemplate {
    optional id "id",
    optional display_name "display_name",
    optional template "template",
} }
auth0_core::__read!(ConnectionProfileTemplate);

/// Connection profile template values, in `template` of
/// [`ConnectionProfileTemplate`](super::ConnectionProfileTemplate).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileTemplateValues {
    /// Unique name. 1 to 50 characters.
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
    /// Settings of provisioning.
    pub provisioning: Option<ConnectionProfileProvisioning>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionProfileTemplateValues {
    optional name "name",
    optional organization "organization",
    optional connection_name_prefix_template "connection_name_prefix_template",
    optional enabled_features "enabled_features",
    optional connection_config "connection_config",
    optional strategy_overrides "strategy_overrides",
    optional provisioning "provisioning",
} }
auth0_core::__read!(ConnectionProfileTemplateValues);

/// Connection profile templates, returned by `GET /connection-profiles/templates`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileTemplates {
    /// Templates for connection profiles.
    pub connection_profile_templates: Option<Vec<ConnectionProfileTemplate>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionProfileTemplates {
    optional connection_profile_templates "connection_profile_templates",
} }
auth0_core::__read!(ConnectionProfileTemplates);
