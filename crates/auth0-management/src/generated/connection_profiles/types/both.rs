// Written by auth0-codegen; changes belong into its overrides.

//! What is sent and received.

use auth0_core::{Extra, Patch};
use serde::{Deserialize, Serialize};

use super::{
    ConnectionFeature, ConnectionProfileCrossAppAccessResourceAppStatusValue,
    ConnectionProfileProvisioningScimTokenScope,
};
use crate::generated::shared::Requirement;

/// The `connection_config` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileConfig {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `cross_app_access_resource_app` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileCrossAppAccessResourceApp {
    /// Status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ConnectionProfileCrossAppAccessResourceAppStatus>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionProfileCrossAppAccessResourceApp {
    /// With what it must have.
    pub fn new(status: ConnectionProfileCrossAppAccessResourceAppStatus) -> Self {
        Self {
            status: Some(status),
            extra: Extra::default(),
        }
    }
}

/// The `status` of
/// [`ConnectionProfileCrossAppAccessResourceApp`](super::ConnectionProfileCrossAppAccessResourceApp).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileCrossAppAccessResourceAppStatus {
    /// Value at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_value: Option<ConnectionProfileCrossAppAccessResourceAppStatusValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_values: Option<Vec<ConnectionProfileCrossAppAccessResourceAppStatusValue>>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionProfileCrossAppAccessResourceAppStatus {
    /// With what it must have.
    pub fn new(default_value: ConnectionProfileCrossAppAccessResourceAppStatusValue) -> Self {
        Self {
            default_value: Some(default_value),
            allowed_values: None,
            extra: Extra::default(),
        }
    }
}

/// The `organization` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileOrganization {
    /// Whether the connection has a button on the organization's login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<Requirement>,
    /// Whether users who log in become members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assign_membership_on_login: Option<Requirement>,
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

/// The `provisioning` of [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileProvisioning {
    /// Attribute in SCIM.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scim: Option<ConnectionProfileProvisioningScim>,
    /// Settings for Google Workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_workspace: Option<ConnectionProfileProvisioningGoogleWorkspace>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `google_workspace` of
/// [`ConnectionProfileProvisioning`](super::ConnectionProfileProvisioning).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileProvisioningGoogleWorkspace {
    /// Whether users are synchronized.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sync_users: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionProfileProvisioningGoogleWorkspace {
    /// With what it must have.
    pub fn new(sync_users: bool) -> Self {
        Self {
            sync_users: Some(sync_users),
            extra: Extra::default(),
        }
    }
}

/// The `scim` of [`ConnectionProfileProvisioning`](super::ConnectionProfileProvisioning).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileProvisioningScim {
    /// Refresh tokens of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tokens: Option<ConnectionProfileProvisioningScimTokens>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionProfileProvisioningScim {
    /// With what it must have.
    pub fn new(tokens: ConnectionProfileProvisioningScimTokens) -> Self {
        Self {
            tokens: Some(tokens),
            extra: Extra::default(),
        }
    }
}

/// The `tokens` of [`ConnectionProfileProvisioningScim`](super::ConnectionProfileProvisioningScim).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ConnectionProfileProvisioningScimTokens {
    /// What the token allows, such as `get:users`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<ConnectionProfileProvisioningScimTokenScope>>,
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub default_expiry: Patch<i64>,
    #[serde(default, skip_serializing_if = "Patch::is_absent")]
    pub max_allowed_expiry: Patch<i64>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

impl ConnectionProfileProvisioningScimTokens {
    /// With what it must have.
    pub fn new(scopes: Vec<ConnectionProfileProvisioningScimTokenScope>) -> Self {
        Self {
            scopes: Some(scopes),
            default_expiry: Patch::Absent,
            max_allowed_expiry: Patch::Absent,
            extra: Extra::default(),
        }
    }
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
    /// Whether provisioning can be set up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisioning: Option<ConnectionProfileProvisioning>,
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
