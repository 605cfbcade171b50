// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;
use serde::Serialize;

use super::{DirectoryProvisioningMapping, GroupSynchronization, ScimMapping, SynchronizedGroup};
use crate::generated::shared::{
    ConnectionAuthentication, ConnectionConnectedAccounts, ConnectionKeyAlgorithm,
    ConnectionOptions, CrossAppAccessRequestingApp, CrossAppAccessResourceApp, Strategy,
};

/// What `POST /connections/{id}/directory-provisioning/synchronized-groups` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddSynchronizedGroups {
    /// Groups of the directory.
    pub groups: Vec<SynchronizedGroup>,
}

impl AddSynchronizedGroups {
    /// With what it must have.
    pub fn new(groups: Vec<SynchronizedGroup>) -> Self {
        Self { groups }
    }
}

/// What `POST /connections` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateConnection {
    /// Name of the connection, which never changes. Up to 128 characters.
    pub name: String,
    /// What the login page calls the connection. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What authenticates the users of the connection.
    pub strategy: Strategy,
    /// Settings that depend on the strategy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<ConnectionOptions>,
    /// Applications that the connection is enabled for, by ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_clients: Option<Vec<String>>,
    /// Whether third-party applications can use it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Names under which it can be chosen for a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// Up to ten names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Use of the connection for logins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<ConnectionAuthentication>,
    /// Use of the connection for connected accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<ConnectionConnectedAccounts>,
    /// Use of the connection by applications that ask for access to others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_app_access_requesting_app: Option<CrossAppAccessRequestingApp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_app_access_resource_app: Option<CrossAppAccessResourceApp>,
}

impl CreateConnection {
    /// With what it must have.
    pub fn new(name: impl Into<String>, strategy: Strategy) -> Self {
        Self {
            name: name.into(),
            display_name: None,
            strategy,
            options: None,
            enabled_clients: None,
            is_domain_connection: None,
            show_as_button: None,
            realms: None,
            metadata: None,
            authentication: None,
            connected_accounts: None,
            cross_app_access_requesting_app: None,
            cross_app_access_resource_app: None,
        }
    }
}

/// What `POST /connections/{id}/keys` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateConnectionKeys {
    /// Algorithm with which tokens are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<ConnectionKeyAlgorithm>,
}

/// What `POST /connections/{id}/directory-provisioning` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateDirectoryProvisioning {
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Whether runs are started automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronize_automatically: Option<bool>,
    /// Whether groups are synchronized, and which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<GroupSynchronization>,
}

/// What `POST /connections/{id}/scim-configuration` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateScimConfiguration {
    /// SCIM attribute that becomes the user ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_attribute: Option<String>,
    /// SCIM attributes, by attribute at Auth0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<ScimMapping>>,
}

/// What `POST /connections/{id}/scim-configuration/tokens` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct CreateScimToken {
    /// What the token allows, such as `get:users`. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// Seconds until the token expires; without end unless given.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub token_lifetime: Patch<i64>,
}

/// What `PATCH /connections/{id}/clients` takes.
#[derive(Debug, Clone, Serialize)]
pub struct EnabledClientChange {
    /// Identifier of the application.
    pub client_id: String,
    /// Status.
    pub status: bool,
}

impl EnabledClientChange {
    /// With what it must have.
    pub fn new(client_id: impl Into<String>, status: bool) -> Self {
        Self {
            client_id: client_id.into(),
            status,
        }
    }
}

/// What `DELETE /connections/{id}/directory-provisioning/synchronized-groups` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveSynchronizedGroups {
    /// Groups of the directory.
    pub groups: Vec<SynchronizedGroupSelectionId>,
}

impl RemoveSynchronizedGroups {
    /// With what it must have.
    pub fn new(groups: Vec<SynchronizedGroupSelectionId>) -> Self {
        Self { groups }
    }
}

/// What `POST /connections/{id}/keys/rotate` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RotateConnectionKeys {
    /// Algorithm with which tokens are signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signing_alg: Option<ConnectionKeyAlgorithm>,
}

/// What `PUT /connections/{id}/directory-provisioning/synchronized-groups` takes.
#[derive(Debug, Clone, Serialize)]
pub struct SetSynchronizedGroups {
    /// Groups of the directory.
    pub groups: Vec<SynchronizedGroup>,
}

impl SetSynchronizedGroups {
    /// With what it must have.
    pub fn new(groups: Vec<SynchronizedGroup>) -> Self {
        Self { groups }
    }
}

/// The `groups` of [`RemoveSynchronizedGroups`](super::RemoveSynchronizedGroups).
#[derive(Debug, Clone, Serialize)]
pub struct SynchronizedGroupSelectionId {
    /// Identifier.
    pub id: String,
}

impl SynchronizedGroupSelectionId {
    /// With what it must have.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// What `PATCH /connections/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateConnection {
    /// What the login page calls the connection. Up to 128 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Settings that depend on the strategy.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub options: Patch<ConnectionOptions>,
    /// Applications that the connection is enabled for, by ID. Deprecated by Auth0.
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub enabled_clients: Patch<Vec<String>>,
    /// Whether third-party applications can use it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_as_button: Option<bool>,
    /// Names under which it can be chosen for a login.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub realms: Option<Vec<String>>,
    /// Up to ten names and values of one's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Use of the connection for logins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<ConnectionAuthentication>,
    /// Use of the connection for connected accounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<ConnectionConnectedAccounts>,
    /// Use of the connection by applications that ask for access to others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_app_access_requesting_app: Option<CrossAppAccessRequestingApp>,
    #[serde(skip_serializing_if = "Patch::is_absent")]
    pub cross_app_access_resource_app: Patch<CrossAppAccessResourceApp>,
}

/// What `PATCH /connections/{id}/directory-provisioning` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateDirectoryProvisioning {
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Whether runs are started automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronize_automatically: Option<bool>,
    /// Whether groups are synchronized, and which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronize_groups: Option<GroupSynchronization>,
}

/// What `PATCH /connections/{id}/scim-configuration` takes.
#[derive(Debug, Clone, Serialize)]
pub struct UpdateScimConfiguration {
    /// SCIM attribute that becomes the user ID.
    pub user_id_attribute: String,
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Vec<ScimMapping>,
}

impl UpdateScimConfiguration {
    /// With what it must have.
    pub fn new(user_id_attribute: impl Into<String>, mapping: Vec<ScimMapping>) -> Self {
        Self {
            user_id_attribute: user_id_attribute.into(),
            mapping,
        }
    }
}
