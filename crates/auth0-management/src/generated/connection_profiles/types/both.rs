// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::Extra;
use serde::{Deserialize, Serialize};

use super::{ConnectionFeature, ConnectionProfileRequirement};

/// The `connection_config` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileConfig {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileOrganization {
    /// Whether the connection has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<ConnectionProfileRequirement>,
    /// Whether users who log in become members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<ConnectionProfileRequirement>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connection_config` of
/// [`ConnectionProfileStrategyOverride`](super::ConnectionProfileStrategyOverride).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileOverrideConfig {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `pingfederate` of
/// [`ConnectionProfileStrategyOverrides`](super::ConnectionProfileStrategyOverrides).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileStrategyOverride {
    /// Features that are on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_config: Option<ConnectionProfileOverrideConfig>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `strategy_overrides` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileStrategyOverrides {
    /// For PingFederate connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pingfederate: Option<ConnectionProfileStrategyOverride>,
    /// For Active Directory and LDAP connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ad: Option<ConnectionProfileStrategyOverride>,
    /// For ADFS connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adfs: Option<ConnectionProfileStrategyOverride>,
    /// For Microsoft Entra ID connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waad: Option<ConnectionProfileStrategyOverride>,
    /// For Google Workspace connections.
    #[serde(rename = "google-apps", skip_serializing_if = "Option::is_none")]
    pub google_apps: Option<ConnectionProfileStrategyOverride>,
    /// For Okta connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub okta: Option<ConnectionProfileStrategyOverride>,
    /// For OpenID Connect connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oidc: Option<ConnectionProfileStrategyOverride>,
    /// For SAML connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub samlp: Option<ConnectionProfileStrategyOverride>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
