// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use std::collections::BTreeMap;

use auth0_core::Patch;

use super::{DirectoryProvisioningMapping, GroupSynchronization, ScimMapping, SynchronizedGroup};
use crate::generated::shared::{
    ConnectionAuthentication, ConnectionConnectedAccounts, ConnectionKeyAlgorithm,
    ConnectionOptions, CrossAppAccessRequestingApp, CrossAppAccessResourceApp, Strategy,
};

/// Request body of `POST /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddSynchronizedGroups {
    /// Groups of the directory.
    pub groups: Vec<SynchronizedGroup>,
}

impl AddSynchronizedGroups {
    /// Creates the value with its required fields.
    pub fn new(groups: impl IntoIterator<Item = impl Into<SynchronizedGroup>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddSynchronizedGroups {
    always groups "groups",
} }

/// Request body of `POST /connections`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateConnection {
    /// Name of the connection, which never changes. Up to 128 characters.
    pub name: String,
    /// Name of the connection on the login page. Up to 128 characters.
    pub display_name: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Strategy,
    /// Settings that depend on the strategy.
    pub options: Option<ConnectionOptions>,
    /// Applications that the connection is enabled for, by ID.
    pub enabled_clients: Option<Vec<String>>,
    /// Whether third-party applications can use it too.
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Custom metadata, up to ten entries.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Use of the connection for logins.
    pub authentication: Option<ConnectionAuthentication>,
    /// Use of the connection for connected accounts.
    pub connected_accounts: Option<ConnectionConnectedAccounts>,
    /// Use of the connection by applications that ask for access to others.
    pub cross_app_access_requesting_app: Option<CrossAppAccessRequestingApp>,
    pub cross_app_access_resource_app: Option<CrossAppAccessResourceApp>,
}

impl CreateConnection {
    /// Creates the value with its required fields.
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

auth0_core::__setters! { CreateConnection {
    value display_name: String,
    value options: ConnectionOptions,
    list enabled_clients: String,
    plain is_domain_connection: bool,
    plain show_as_button: bool,
    list realms: String,
    map metadata: Option<String>,
    value authentication: ConnectionAuthentication,
    value connected_accounts: ConnectionConnectedAccounts,
    value cross_app_access_requesting_app: CrossAppAccessRequestingApp,
    value cross_app_access_resource_app: CrossAppAccessResourceApp,
} }

auth0_core::__write! { CreateConnection {
    always name "name",
    optional display_name "display_name",
    always strategy "strategy",
    optional options "options",
    optional enabled_clients "enabled_clients",
    optional is_domain_connection "is_domain_connection",
    optional show_as_button "show_as_button",
    optional realms "realms",
    optional metadata "metadata",
    optional authentication "authentication",
    optional connected_accounts "connected_accounts",
    optional cross_app_access_requesting_app "cross_app_access_requesting_app",
    optional cross_app_access_resource_app "cross_app_access_resource_app",
} }

/// Request body of `POST /connections/{id}/keys`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateConnectionKeys {
    /// Algorithm with which tokens are signed.
    pub signing_alg: Option<ConnectionKeyAlgorithm>,
}

auth0_core::__setters! { CreateConnectionKeys {
    value signing_alg: ConnectionKeyAlgorithm,
} }

auth0_core::__write! { CreateConnectionKeys {
    optional signing_alg "signing_alg",
} }

/// Request body of `POST /connections/{id}/directory-provisioning`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateDirectoryProvisioning {
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Whether runs are started automatically.
    pub synchronize_automatically: Option<bool>,
    /// Whether groups are synchronized, and which.
    pub synchronize_groups: Option<GroupSynchronization>,
}

auth0_core::__setters! { CreateDirectoryProvisioning {
    list mapping: DirectoryProvisioningMapping,
    plain synchronize_automatically: bool,
    value synchronize_groups: GroupSynchronization,
} }

auth0_core::__write! { CreateDirectoryProvisioning {
    optional mapping "mapping",
    optional synchronize_automatically "synchronize_automatically",
    optional synchronize_groups "synchronize_groups",
} }

/// Request body of `POST /connections/{id}/scim-configuration`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScimConfiguration {
    /// SCIM attribute that becomes the user ID.
    pub user_id_attribute: Option<String>,
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Option<Vec<ScimMapping>>,
}

auth0_core::__setters! { CreateScimConfiguration {
    value user_id_attribute: String,
    list mapping: ScimMapping,
} }

auth0_core::__write! { CreateScimConfiguration {
    optional user_id_attribute "user_id_attribute",
    optional mapping "mapping",
} }

/// Request body of `POST /connections/{id}/scim-configuration/tokens`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateScimToken {
    /// Scopes of the token, such as `get:users`. At least 1 element.
    pub scopes: Option<Vec<String>>,
    /// Seconds until the token expires; without end unless given.
    pub token_lifetime: Option<i64>,
}

auth0_core::__setters! { CreateScimToken {
    list scopes: String,
    plain token_lifetime: i64,
} }

auth0_core::__write! { CreateScimToken {
    optional scopes "scopes",
    optional token_lifetime "token_lifetime",
} }

/// An application and whether a connection is enabled for it.
///
/// Sent by `PATCH /connections/{id}/clients`.
#[derive(Debug, Clone, PartialEq)]
pub struct EnabledClientChange {
    /// Identifier of the application.
    pub client_id: String,
    /// Whether the connection is enabled for the application.
    pub enabled: bool,
}

impl EnabledClientChange {
    /// Creates the value with its required fields.
    pub fn new(client_id: impl Into<String>, enabled: bool) -> Self {
        Self {
            client_id: client_id.into(),
            enabled,
        }
    }
}

auth0_core::__write! { EnabledClientChange {
    always client_id "client_id",
    always enabled "status",
} }

/// Request body of `DELETE /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveSynchronizedGroups {
    /// Groups of the directory.
    pub groups: Vec<SynchronizedGroupSelectionId>,
}

impl RemoveSynchronizedGroups {
    /// Creates the value with its required fields.
    pub fn new(groups: impl IntoIterator<Item = impl Into<SynchronizedGroupSelectionId>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveSynchronizedGroups {
    always groups "groups",
} }

/// Request body of `POST /connections/{id}/keys/rotate`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RotateConnectionKeys {
    /// Algorithm with which tokens are signed.
    pub signing_alg: Option<ConnectionKeyAlgorithm>,
}

auth0_core::__setters! { RotateConnectionKeys {
    value signing_alg: ConnectionKeyAlgorithm,
} }

auth0_core::__write! { RotateConnectionKeys {
    optional signing_alg "signing_alg",
} }

/// Request body of `PUT /connections/{id}/directory-provisioning/synchronized-groups`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetSynchronizedGroups {
    /// Groups of the directory.
    pub groups: Vec<SynchronizedGroup>,
}

impl SetSynchronizedGroups {
    /// Creates the value with its required fields.
    pub fn new(groups: impl IntoIterator<Item = impl Into<SynchronizedGroup>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { SetSynchronizedGroups {
    always groups "groups",
} }

/// A synchronized group selection ID, in `groups` of
/// [`RemoveSynchronizedGroups`](super::RemoveSynchronizedGroups).
#[derive(Debug, Clone, PartialEq)]
pub struct SynchronizedGroupSelectionId {
    /// Identifier.
    pub id: String,
}

impl SynchronizedGroupSelectionId {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

auth0_core::__write! { SynchronizedGroupSelectionId {
    always id "id",
} }

/// Request body of `PATCH /connections/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateConnection {
    /// Name of the connection on the login page. Up to 128 characters.
    pub display_name: Option<String>,
    /// Settings that depend on the strategy.
    pub options: Patch<ConnectionOptions>,
    /// Applications that the connection is enabled for, by ID. Deprecated by Auth0.
    pub enabled_clients: Patch<Vec<String>>,
    /// Whether third-party applications can use it too.
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Custom metadata, up to ten entries.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Use of the connection for logins.
    pub authentication: Option<ConnectionAuthentication>,
    /// Use of the connection for connected accounts.
    pub connected_accounts: Option<ConnectionConnectedAccounts>,
    /// Use of the connection by applications that ask for access to others.
    pub cross_app_access_requesting_app: Option<CrossAppAccessRequestingApp>,
    pub cross_app_access_resource_app: Patch<CrossAppAccessResourceApp>,
}

auth0_core::__setters! { UpdateConnection {
    value display_name: String,
    patch options: ConnectionOptions,
    patch enabled_clients: Vec<String>,
    plain is_domain_connection: bool,
    plain show_as_button: bool,
    list realms: String,
    map metadata: Option<String>,
    value authentication: ConnectionAuthentication,
    value connected_accounts: ConnectionConnectedAccounts,
    value cross_app_access_requesting_app: CrossAppAccessRequestingApp,
    patch cross_app_access_resource_app: CrossAppAccessResourceApp,
} }

auth0_core::__write! { UpdateConnection {
    optional display_name "display_name",
    patch options "options",
    patch enabled_clients "enabled_clients",
    optional is_domain_connection "is_domain_connection",
    optional show_as_button "show_as_button",
    optional realms "realms",
    optional metadata "metadata",
    optional authentication "authentication",
    optional connected_accounts "connected_accounts",
    optional cross_app_access_requesting_app "cross_app_access_requesting_app",
    patch cross_app_access_resource_app "cross_app_access_resource_app",
} }

/// Request body of `PATCH /connections/{id}/directory-provisioning`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateDirectoryProvisioning {
    /// Attributes of the directory, by attribute at Auth0. At least 1 element.
    pub mapping: Option<Vec<DirectoryProvisioningMapping>>,
    /// Whether runs are started automatically.
    pub synchronize_automatically: Option<bool>,
    /// Whether groups are synchronized, and which.
    pub synchronize_groups: Option<GroupSynchronization>,
}

auth0_core::__setters! { UpdateDirectoryProvisioning {
    list mapping: DirectoryProvisioningMapping,
    plain synchronize_automatically: bool,
    value synchronize_groups: GroupSynchronization,
} }

auth0_core::__write! { UpdateDirectoryProvisioning {
    optional mapping "mapping",
    optional synchronize_automatically "synchronize_automatically",
    optional synchronize_groups "synchronize_groups",
} }

/// Request body of `PATCH /connections/{id}/scim-configuration`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateScimConfiguration {
    /// SCIM attribute that becomes the user ID.
    pub user_id_attribute: String,
    /// SCIM attributes, by attribute at Auth0.
    pub mapping: Vec<ScimMapping>,
}

impl UpdateScimConfiguration {
    /// Creates the value with its required fields.
    pub fn new(
        user_id_attribute: impl Into<String>,
        mapping: impl IntoIterator<Item = impl Into<ScimMapping>>,
    ) -> Self {
        Self {
            user_id_attribute: user_id_attribute.into(),
            mapping: mapping.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { UpdateScimConfiguration {
    always user_id_attribute "user_id_attribute",
    always mapping "mapping",
} }
