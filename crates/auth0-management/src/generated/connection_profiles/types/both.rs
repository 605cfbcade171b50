// Written by auth0-codegen; changes belong into its overrides.

//! Types that are sent and received.

use auth0_core::{Extra, Patch};

use super::{
    ConnectionFeature, ConnectionProfileCrossAppAccessResourceAppStatusValue,
    ConnectionProfileProvisioningScimTokenScope,
};
use crate::generated::shared::Requirement;

/// A connection profile config, in `connection_config` of
/// [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileConfig {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionProfileConfig {
} }
auth0_core::__read!(ConnectionProfileConfig);

/// A connection profile cross app access resource app, in `cross_app_access_resource_app` of
/// [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileCrossAppAccessResourceApp {
    /// Status.
    pub status: Option<ConnectionProfileCrossAppAccessResourceAppStatus>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionProfileCrossAppAccessResourceApp {
    /// Creates the value with its required fields.
    pub fn new(status: ConnectionProfileCrossAppAccessResourceAppStatus) -> Self {
        Self {
            status: Some(status),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionProfileCrossAppAccessResourceApp {
    optional status "status",
} }
auth0_core::__read!(ConnectionProfileCrossAppAccessResourceApp);

/// A connection profile cross app access resource app status, in `status` of
/// [`ConnectionProfileCrossAppAccessResourceApp`](super::ConnectionProfileCrossAppAccessResourceApp).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileCrossAppAccessResourceAppStatus {
    /// Default value.
    pub default_value: Option<ConnectionProfileCrossAppAccessResourceAppStatusValue>,
    pub allowed_values: Option<Vec<ConnectionProfileCrossAppAccessResourceAppStatusValue>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionProfileCrossAppAccessResourceAppStatus {
    /// Creates the value with its required fields.
    pub fn new(default_value: ConnectionProfileCrossAppAccessResourceAppStatusValue) -> Self {
        Self {
            default_value: Some(default_value),
            allowed_values: None,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionProfileCrossAppAccessResourceAppStatus {
    list allowed_values: ConnectionProfileCrossAppAccessResourceAppStatusValue,
} }

auth0_core::__record! { ConnectionProfileCrossAppAccessResourceAppStatus {
    optional default_value "default_value",
    optional allowed_values "allowed_values",
} }
auth0_core::__read!(ConnectionProfileCrossAppAccessResourceAppStatus);

/// A connection profile organization, in `organization` of
/// [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileOrganization {
    /// Whether the connection has a button on the organization's login page.
    pub show_as_button: Option<Requirement>,
    /// Whether users who log in become members.
    pub assign_membership_on_login: Option<Requirement>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionProfileOrganization {
    value show_as_button: Requirement,
    value assign_membership_on_login: Requirement,
} }

auth0_core::__record! { ConnectionProfileOrganization {
    optional show_as_button "show_as_button",
    optional assign_membership_on_login "assign_membership_on_login",
} }
auth0_core::__read!(ConnectionProfileOrganization);

/// A connection profile override config, in `connection_config` of
/// [`ConnectionProfileStrategyOverride`](super::ConnectionProfileStrategyOverride).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileOverrideConfig {
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionProfileOverrideConfig {
} }
auth0_core::__read!(ConnectionProfileOverrideConfig);

/// Connection profile provisioning, in `provisioning` of
/// [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileProvisioning {
    /// Settings of SCIM.
    pub scim: Option<ConnectionProfileProvisioningScim>,
    /// Settings for Google Workspace.
    pub google_workspace: Option<ConnectionProfileProvisioningGoogleWorkspace>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionProfileProvisioning {
    value scim: ConnectionProfileProvisioningScim,
    value google_workspace: ConnectionProfileProvisioningGoogleWorkspace,
} }

auth0_core::__record! { ConnectionProfileProvisioning {
    optional scim "scim",
    optional google_workspace "google_workspace",
} }
auth0_core::__read!(ConnectionProfileProvisioning);

/// A connection profile provisioning Google workspace, in `google_workspace` of
/// [`ConnectionProfileProvisioning`](super::ConnectionProfileProvisioning).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileProvisioningGoogleWorkspace {
    /// Whether users are synchronized.
    pub sync_users: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionProfileProvisioningGoogleWorkspace {
    /// Creates the value with its required fields.
    pub fn new(sync_users: bool) -> Self {
        Self {
            sync_users: Some(sync_users),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionProfileProvisioningGoogleWorkspace {
    optional sync_users "sync_users",
} }
auth0_core::__read!(ConnectionProfileProvisioningGoogleWorkspace);

/// A connection profile provisioning SCIM, in `scim` of
/// [`ConnectionProfileProvisioning`](super::ConnectionProfileProvisioning).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileProvisioningScim {
    /// Refresh tokens of the page.
    pub tokens: Option<ConnectionProfileProvisioningScimTokens>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionProfileProvisioningScim {
    /// Creates the value with its required fields.
    pub fn new(tokens: ConnectionProfileProvisioningScimTokens) -> Self {
        Self {
            tokens: Some(tokens),
            extra: Extra::default(),
        }
    }
}

auth0_core::__record! { ConnectionProfileProvisioningScim {
    optional tokens "tokens",
} }
auth0_core::__read!(ConnectionProfileProvisioningScim);

/// Connection profile provisioning SCIM tokens, in `tokens` of
/// [`ConnectionProfileProvisioningScim`](super::ConnectionProfileProvisioningScim).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileProvisioningScimTokens {
    /// Scopes of the token, such as `get:users`.
    pub scopes: Option<Vec<ConnectionProfileProvisioningScimTokenScope>>,
    pub default_expiry: Patch<i64>,
    pub max_allowed_expiry: Patch<i64>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

impl ConnectionProfileProvisioningScimTokens {
    /// Creates the value with its required fields.
    pub fn new(
        scopes: impl IntoIterator<Item = impl Into<ConnectionProfileProvisioningScimTokenScope>>,
    ) -> Self {
        Self {
            scopes: Some(scopes.into_iter().map(Into::into).collect()),
            default_expiry: Patch::Absent,
            max_allowed_expiry: Patch::Absent,
            extra: Extra::default(),
        }
    }
}

auth0_core::__setters! { ConnectionProfileProvisioningScimTokens {
    patch default_expiry: i64,
    patch max_allowed_expiry: i64,
} }

auth0_core::__record! { ConnectionProfileProvisioningScimTokens {
    optional scopes "scopes",
    patch default_expiry "default_expiry",
    patch max_allowed_expiry "max_allowed_expiry",
} }
auth0_core::__read!(ConnectionProfileProvisioningScimTokens);

/// A connection profile strategy override, in `pingfederate` of
/// [`ConnectionProfileStrategyOverrides`](super::ConnectionProfileStrategyOverrides).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileStrategyOverride {
    /// Features that are on.
    pub enabled_features: Option<Vec<ConnectionFeature>>,
    /// Settings of the connections that are created.
    pub connection_config: Option<ConnectionProfileOverrideConfig>,
    /// Settings of provisioning.
    pub provisioning: Option<ConnectionProfileProvisioning>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionProfileStrategyOverride {
    list enabled_features: ConnectionFeature,
    value connection_config: ConnectionProfileOverrideConfig,
    value provisioning: ConnectionProfileProvisioning,
} }

auth0_core::__record! { ConnectionProfileStrategyOverride {
    optional enabled_features "enabled_features",
    optional connection_config "connection_config",
    optional provisioning "provisioning",
} }
auth0_core::__read!(ConnectionProfileStrategyOverride);

/// Connection profile strategy overrides, in `strategy_overrides` of
/// [`ConnectionProfile`](super::ConnectionProfile).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionProfileStrategyOverrides {
    /// For PingFederate connections.
    pub pingfederate: Option<ConnectionProfileStrategyOverride>,
    /// For Active Directory and LDAP connections.
    pub ad: Option<ConnectionProfileStrategyOverride>,
    /// For ADFS connections.
    pub adfs: Option<ConnectionProfileStrategyOverride>,
    /// For Microsoft Entra ID connections.
    pub waad: Option<ConnectionProfileStrategyOverride>,
    /// For Google Workspace connections.
    pub google_apps: Option<ConnectionProfileStrategyOverride>,
    /// For Okta connections.
    pub okta: Option<ConnectionProfileStrategyOverride>,
    /// For OpenID Connect connections.
    pub oidc: Option<ConnectionProfileStrategyOverride>,
    /// For SAML connections.
    pub samlp: Option<ConnectionProfileStrategyOverride>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__setters! { ConnectionProfileStrategyOverrides {
    value pingfederate: ConnectionProfileStrategyOverride,
    value ad: ConnectionProfileStrategyOverride,
    value adfs: ConnectionProfileStrategyOverride,
    value waad: ConnectionProfileStrategyOverride,
    value google_apps: ConnectionProfileStrategyOverride,
    value okta: ConnectionProfileStrategyOverride,
    value oidc: ConnectionProfileStrategyOverride,
    value samlp: ConnectionProfileStrategyOverride,
} }

auth0_core::__record! { ConnectionProfileStrategyOverrides {
    optional pingfederate "pingfederate",
    optional ad "ad",
    optional adfs "adfs",
    optional waad "waad",
    optional google_apps "google-apps",
    optional okta "okta",
    optional oidc "oidc",
    optional samlp "samlp",
} }
auth0_core::__read!(ConnectionProfileStrategyOverrides);
