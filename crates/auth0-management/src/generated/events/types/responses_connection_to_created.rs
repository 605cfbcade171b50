// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::EventContext;
use crate::Timestamp;

/// Connection data, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionData {
    /// Subject of the event.
    pub object: Option<ConnectionObject>,
    pub previous_object: Option<ConnectionObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionData {
    optional object "object",
    optional previous_object "previous_object",
    optional context "context",
} }
auth0_core::__read!(ConnectionData);

/// A connection group, the [`GroupReference`](super::GroupReference) whose `type` is `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionGroup {
    optional id "id",
    optional external_id "external_id",
    optional connection_id "connection_id",
} }
auth0_core::__read!(ConnectionGroup);

/// A connection member, the [`GroupMember`](super::GroupMember) whose `member_type` is
/// `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionMember {
    /// Identifier.
    pub id: Option<String>,
    /// Owner of the group: a connection, an organization or the tenant.
    pub r#type: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionMember {
    optional id "id",
    optional r#type "type",
    optional connection_id "connection_id",
} }
auth0_core::__read!(ConnectionMember);

/// A connection object, in `object` of [`ConnectionData`](super::ConnectionData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionObject {
    /// Use of the connection for logins.
    pub authentication: Option<ConnectionObjectAuthentication>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Applications that the connection is enabled for, by ID.
    pub enabled_clients: Option<Vec<String>>,
    /// Identifier.
    pub id: Option<String>,
    /// Whether third-party applications can use it too.
    pub is_domain_connection: Option<bool>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Unique name.
    pub name: Option<String>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Use of the connection for connected accounts.
    pub connected_accounts: Option<Json>,
    /// Settings that depend on the strategy.
    pub options: Option<Json>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionObject {
    optional authentication "authentication",
    optional display_name "display_name",
    optional enabled_clients "enabled_clients",
    optional id "id",
    optional is_domain_connection "is_domain_connection",
    optional metadata "metadata",
    optional name "name",
    optional realms "realms",
    optional connected_accounts "connected_accounts",
    optional options "options",
    optional strategy "strategy",
} }
auth0_core::__read!(ConnectionObject);

/// Connection object authentication, in `authentication` of
/// [`ConnectionObject`](super::ConnectionObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionObjectAuthentication {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionObjectAuthentication {
    optional active "active",
} }
auth0_core::__read!(ConnectionObjectAuthentication);

/// A created connection group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is
/// `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CreatedConnectionGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional connection_id "connection_id",
} }
auth0_core::__read!(CreatedConnectionGroup);

/// A created organization group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is
/// `organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedOrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CreatedOrganizationGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional organization_id "organization_id",
} }
auth0_core::__read!(CreatedOrganizationGroup);

/// A created tenant group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is `tenant`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedTenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Unique name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { CreatedTenantGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
} }
auth0_core::__read!(CreatedTenantGroup);
