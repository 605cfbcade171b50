// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use std::collections::BTreeMap;

use auth0_core::{Extra, Secret};

use crate::generated::shared::{
    ConnectionAuthentication, ConnectionConnectedAccounts, ConnectionOptions,
    CrossAppAccessRequestingApp, CrossAppAccessResourceApp, Strategy,
};

/// A source of users: a database, a social, passwordless or enterprise provider.
///
/// Listed by `GET /clients/{id}/connections`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Connection {
    /// Name of the connection, which never changes.
    pub name: Option<String>,
    /// Name of the connection on the login page.
    pub display_name: Option<String>,
    /// Settings that depend on the strategy.
    pub options: Option<ConnectionOptions>,
    /// `con_` and sixteen letters and digits.
    pub id: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<Strategy>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Whether third-party applications can use it too.
    pub is_domain_connection: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Custom metadata, up to ten entries.
    pub metadata: Option<BTreeMap<String, Option<String>>>,
    /// Use of the connection for logins.
    pub authentication: Option<ConnectionAuthentication>,
    /// Use of the connection for connected accounts.
    pub connected_accounts: Option<ConnectionConnectedAccounts>,
    /// Use of the connection by applications that ask for access to others.
    pub cross_app_access_requesting_app: Option<CrossAppAccessRequestingApp>,
    pub cross_app_access_resource_app: Option<CrossAppAccessResourceApp>,
    /// Link with which the customer sets the connection up. 32 to 256 characters.
    pub provisioning_ticket_url: Option<Secret>,
    /// Applications that the connection is enabled for, by ID.
    pub enabled_clients: Option<Vec<String>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Connection {
    optional name "name",
    optional display_name "display_name",
    optional options "options",
    optional id "id",
    optional strategy "strategy",
    optional realms "realms",
    optional is_domain_connection "is_domain_connection",
    optional show_as_button "show_as_button",
    optional metadata "metadata",
    optional authentication "authentication",
    optional connected_accounts "connected_accounts",
    optional cross_app_access_requesting_app "cross_app_access_requesting_app",
    optional cross_app_access_resource_app "cross_app_access_resource_app",
    optional provisioning_ticket_url "provisioning_ticket_url",
    optional enabled_clients "enabled_clients",
} }
crate::union::beside!(Connection, options: ConnectionOptions by strategy);
