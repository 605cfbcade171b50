// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::{Extra, Json};

use super::{
    ConnectionCreatedCloudEventType, ConnectionDeletedCloudEventType,
    ConnectionUpdatedCloudEventType, CreatedGroup, EventErrorCode, EventGroup, EventPurpose,
    GroupCreatedCloudEventType, GroupDeletedCloudEventType, GroupMember,
    GroupMemberAddedCloudEventType, GroupMemberDeletedCloudEventType, GroupReference,
    GroupRoleAssignedCloudEventType, GroupRoleDeletedCloudEventType, GroupUpdatedCloudEventType,
    OrgConnectionAddedCloudEventType, OrgConnectionRemovedCloudEventType,
    OrgConnectionUpdatedCloudEventType, OrgCreatedCloudEventType, OrgDeletedCloudEventType,
    OrgGroupRoleAssignedCloudEventType, OrgGroupRoleDeletedCloudEventType,
    OrgMemberAddedCloudEventType, OrgMemberDeletedCloudEventType,
    OrgMemberRoleAssignedCloudEventType, OrgMemberRoleDeletedCloudEventType,
    OrgUpdatedCloudEventType, SpecVersion, UserCreatedCloudEventType, UserDeletedCloudEventType,
    UserObjectIdentitiesItemProvider, UserUpdatedCloudEventType,
};
use crate::Timestamp;
use crate::generated::shared::{AccessLevel, TextOrInteger, UserProfileData};

/// A connection created, the [`EventMessage`](super::EventMessage) whose `type` is
/// `connection.created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<ConnectionCreatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionCreated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(ConnectionCreated);

/// A connection created cloud event, in `event` of [`ConnectionCreated`](super::ConnectionCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<SpecVersion>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<ConnectionCreatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<ConnectionData>,
    /// Name of the tenant.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionCreatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(ConnectionCreatedCloudEvent);

/// Connection data, in `data` of
/// [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
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

/// A connection deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `connection.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<ConnectionDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(ConnectionDeleted);

/// A connection deleted cloud event, in `event` of [`ConnectionDeleted`](super::ConnectionDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<SpecVersion>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<ConnectionDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<ConnectionData>,
    /// Name of the tenant.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(ConnectionDeletedCloudEvent);

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
    /// Name that tells it from others.
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

/// A connection updated, the [`EventMessage`](super::EventMessage) whose `type` is
/// `connection.updated`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<ConnectionUpdatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionUpdated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(ConnectionUpdated);

/// A connection updated cloud event, in `event` of [`ConnectionUpdated`](super::ConnectionUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<SpecVersion>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<ConnectionUpdatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<ConnectionData>,
    /// Name of the tenant.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { ConnectionUpdatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(ConnectionUpdatedCloudEvent);

/// A created connection group, the [`CreatedGroup`](super::CreatedGroup) whose `type` is
/// `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
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
    /// Name that tells it from others.
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
    /// Name that tells it from others.
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

/// An event client, in `client` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventClient {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventClient {
    optional id "id",
    optional name "name",
    optional metadata "metadata",
} }
auth0_core::__read!(EventClient);

/// An event connection, in `connection` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Strategy, which names the identity provider of the connection.
    pub strategy: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventConnection {
    optional id "id",
    optional name "name",
    optional strategy "strategy",
} }
auth0_core::__read!(EventConnection);

/// An event connection group, the [`EventGroup`](super::EventGroup) whose `type` is `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventConnectionGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional connection_id "connection_id",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventConnectionGroup);

/// An event context, in `context` of [`GroupCreatedData`](super::GroupCreatedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventContext {
    /// The application.
    pub client: Option<EventClient>,
    /// Connection the event came by.
    pub connection: Option<EventConnection>,
    /// Request that led to the event.
    pub request: Option<EventRequest>,
    /// Tenant the event belongs to.
    pub tenant: Option<EventTenant>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventContext {
    optional client "client",
    optional connection "connection",
    optional request "request",
    optional tenant "tenant",
} }
auth0_core::__read!(EventContext);

/// An event error detail, in `error` of [`EventErrorMessage`](super::EventErrorMessage).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventErrorDetail {
    /// Kind of error.
    pub code: Option<EventErrorCode>,
    /// Text for people.
    pub message: Option<String>,
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventErrorDetail {
    optional code "code",
    optional message "message",
    optional offset "offset",
} }
auth0_core::__read!(EventErrorDetail);

/// An event error message, the [`EventMessage`](super::EventMessage) whose `type` is `error`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventErrorMessage {
    /// Error message.
    pub error: Option<EventErrorDetail>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventErrorMessage {
    optional error "error",
} }
auth0_core::__read!(EventErrorMessage);

/// An event organization, in `organization` of [`OrgConnectionObject`](super::OrgConnectionObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventOrganization {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventOrganization {
    optional name "name",
    optional id "id",
} }
auth0_core::__read!(EventOrganization);

/// An event organization group, the [`EventGroup`](super::EventGroup) whose `type` is
/// `organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventOrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventOrganizationGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional organization_id "organization_id",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventOrganizationGroup);

/// An event request, in `request` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventRequest {
    /// Place of the IP address.
    pub geo: Option<EventRequestGeo>,
    /// Host name.
    pub hostname: Option<String>,
    /// Custom domain the request came to.
    pub custom_domain: Option<String>,
    /// IP address of the request.
    pub ip: Option<String>,
    /// HTTP method.
    pub method: Option<String>,
    /// User agent of the request.
    pub user_agent: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventRequest {
    optional geo "geo",
    optional hostname "hostname",
    optional custom_domain "custom_domain",
    optional ip "ip",
    optional method "method",
    optional user_agent "user_agent",
} }
auth0_core::__read!(EventRequest);

/// An event request geo, in `geo` of [`EventRequest`](super::EventRequest).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventRequestGeo {
    /// Continent, by its code.
    pub continent_code: Option<String>,
    /// Country, by its two-letter code.
    pub country_code: Option<String>,
    /// Name of the country.
    pub country_name: Option<String>,
    /// Latitude, in degrees.
    pub latitude: Option<f64>,
    /// Longitude, in degrees.
    pub longitude: Option<f64>,
    /// Subdivision of the country, by its code.
    pub subdivision_code: Option<String>,
    /// Name of the subdivision of the country.
    pub subdivision_name: Option<String>,
    /// City.
    pub city_name: Option<String>,
    /// Time zone.
    pub time_zone: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventRequestGeo {
    optional continent_code "continent_code",
    optional country_code "country_code",
    optional country_name "country_name",
    optional latitude "latitude",
    optional longitude "longitude",
    optional subdivision_code "subdivision_code",
    optional subdivision_name "subdivision_name",
    optional city_name "city_name",
    optional time_zone "time_zone",
} }
auth0_core::__read!(EventRequestGeo);

/// An event role, in `role` of [`GroupRoleObject`](super::GroupRoleObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventRole {
    optional id "id",
    optional name "name",
} }
auth0_core::__read!(EventRole);

/// An event tenant, in `tenant` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventTenant {
    /// Identifier of the tenant.
    pub tenant_id: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventTenant {
    optional tenant_id "tenant_id",
    optional id "id",
} }
auth0_core::__read!(EventTenant);

/// An event tenant group, the [`EventGroup`](super::EventGroup) whose `type` is `tenant`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventTenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventTenantGroup {
    optional id "id",
    optional name "name",
    optional external_id "external_id",
    optional created_at "created_at",
    optional updated_at "updated_at",
} }
auth0_core::__read!(EventTenantGroup);

/// An event user, in `object` of [`UserData`](super::UserData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<EventUserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name that tells it from others. 1 to 300 characters.
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Option<String>,
    /// Multi-factor providers the user has enrolled.
    pub multifactor: Option<Vec<String>>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// When the user logged in last.
    pub last_login: Option<Timestamp>,
    /// How often the user has logged in.
    pub logins_count: Option<i64>,
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventUser {
    optional user_id "user_id",
    optional email "email",
    optional email_verified "email_verified",
    optional username "username",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional identities "identities",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional picture "picture",
    optional name "name",
    optional nickname "nickname",
    optional multifactor "multifactor",
    optional last_ip "last_ip",
    optional last_login "last_login",
    optional logins_count "logins_count",
    optional blocked "blocked",
    optional given_name "given_name",
    optional family_name "family_name",
} }
auth0_core::__read!(EventUser);

/// An event user identity, in `identities` of [`EventUser`](super::EventUser).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventUserIdentity {
    /// Name of the connection.
    pub connection: Option<String>,
    /// User ID at the provider.
    pub user_id: Option<TextOrInteger>,
    /// Profile that the identity provider gave.
    pub profile_data: Option<UserProfileData>,
    /// Identity provider of the account.
    pub provider: Option<UserObjectIdentitiesItemProvider>,
    /// Whether the account is one at a social network.
    pub is_social: Option<bool>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventUserIdentity {
    optional connection "connection",
    optional user_id "user_id",
    optional profile_data "profileData",
    optional provider "provider",
    optional is_social "isSocial",
} }
auth0_core::__read!(EventUserIdentity);

/// A group created, the [`EventMessage`](super::EventMessage) whose `type` is `group.created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupCreatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupCreated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupCreated);

/// A group created cloud event, in `event` of [`GroupCreated`](super::GroupCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupCreatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupCreatedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupCreatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupCreatedCloudEvent);

/// Group created data, in `data` of [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupCreatedData {
    /// Subject of the event.
    pub object: Option<CreatedGroup>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<CreatedGroup>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupCreatedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupCreatedData);

/// Group data, in `data` of [`GroupDeletedCloudEvent`](super::GroupDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupData {
    /// Subject of the event.
    pub object: Option<EventGroup>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventGroup>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupData);

/// A group deleted, the [`EventMessage`](super::EventMessage) whose `type` is `group.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupDeleted);

/// A group deleted cloud event, in `event` of [`GroupDeleted`](super::GroupDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupDeletedCloudEvent);

/// A group member added, the [`EventMessage`](super::EventMessage) whose `type` is
/// `group.member.added`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupMemberAddedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberAdded {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupMemberAdded);

/// A group member added cloud event, in `event` of [`GroupMemberAdded`](super::GroupMemberAdded).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupMemberAddedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupMemberData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberAddedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupMemberAddedCloudEvent);

/// Group member data, in `data` of
/// [`GroupMemberAddedCloudEvent`](super::GroupMemberAddedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberData {
    /// Subject of the event.
    pub object: Option<GroupMemberObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupMemberObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupMemberData);

/// A group member deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `group.member.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupMemberDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupMemberDeleted);

/// A group member deleted cloud event, in `event` of
/// [`GroupMemberDeleted`](super::GroupMemberDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupMemberDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupMemberData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupMemberDeletedCloudEvent);

/// A group member object, in `object` of [`GroupMemberData`](super::GroupMemberData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// Member that was added or removed.
    pub member: Option<GroupMember>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberObject {
    optional group "group",
    optional member "member",
} }
auth0_core::__read!(GroupMemberObject);

/// A group role assigned, the [`EventMessage`](super::EventMessage) whose `type` is
/// `group.role.assigned`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupRoleAssignedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleAssigned {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupRoleAssigned);

/// A group role assigned cloud event, in `event` of
/// [`GroupRoleAssigned`](super::GroupRoleAssigned).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupRoleAssignedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupRoleAssignedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleAssignedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupRoleAssignedCloudEvent);

/// Group role assigned data, in `data` of
/// [`GroupRoleAssignedCloudEvent`](super::GroupRoleAssignedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleAssignedData {
    /// Subject of the event.
    pub object: Option<GroupRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleAssignedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupRoleAssignedData);

/// A group role deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `group.role.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupRoleDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupRoleDeleted);

/// A group role deleted cloud event, in `event` of [`GroupRoleDeleted`](super::GroupRoleDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupRoleDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupRoleDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupRoleDeletedCloudEvent);

/// Group role deleted data, in `data` of
/// [`GroupRoleDeletedCloudEvent`](super::GroupRoleDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedData {
    /// Subject of the event.
    pub object: Option<GroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(GroupRoleDeletedData);

/// A group role deleted object, in `object` of
/// [`GroupRoleDeletedData`](super::GroupRoleDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// The role.
    pub role: Option<GroupRoleDeletedObjectRole>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedObject {
    optional group "group",
    optional role "role",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(GroupRoleDeletedObject);

/// A group role deleted object role, in `role` of
/// [`GroupRoleDeletedObject`](super::GroupRoleDeletedObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedObjectRole {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleDeletedObjectRole {
    optional id "id",
} }
auth0_core::__read!(GroupRoleDeletedObjectRole);

/// A group role object, in `object` of [`GroupRoleAssignedData`](super::GroupRoleAssignedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// The role.
    pub role: Option<EventRole>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupRoleObject {
    optional group "group",
    optional role "role",
    optional created_at "created_at",
} }
auth0_core::__read!(GroupRoleObject);

/// A group updated, the [`EventMessage`](super::EventMessage) whose `type` is `group.updated`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupUpdatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupUpdated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(GroupUpdated);

/// A group updated cloud event, in `event` of [`GroupUpdated`](super::GroupUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupUpdatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<GroupData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupUpdatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(GroupUpdatedCloudEvent);

/// An offset message, the [`EventMessage`](super::EventMessage) whose `type` is `offset-only`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OffsetMessage {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OffsetMessage {
    optional offset "offset",
} }
auth0_core::__read!(OffsetMessage);

/// Organization branding, in `branding` of [`OrgObject`](super::OrgObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colors of the pages.
    pub colors: Option<OrgBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgBranding {
    optional logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(OrgBranding);

/// Organization branding colors, in `colors` of [`OrgBranding`](super::OrgBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBrandingColors {
    /// Main color.
    pub primary: Option<String>,
    /// Background of the page.
    pub page_background: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgBrandingColors {
    optional primary "primary",
    optional page_background "page_background",
} }
auth0_core::__read!(OrgBrandingColors);

/// An organization connection added, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.connection.added`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgConnectionAddedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionAdded {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgConnectionAdded);

/// An organization connection added cloud event, in `event` of
/// [`OrgConnectionAdded`](super::OrgConnectionAdded).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgConnectionAddedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgConnectionData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionAddedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgConnectionAddedCloudEvent);

/// Organization connection data, in `data` of
/// [`OrgConnectionAddedCloudEvent`](super::OrgConnectionAddedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionData {
    /// Subject of the event.
    pub object: Option<OrgConnectionObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgConnectionObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgConnectionData);

/// An organization connection object, in `object` of
/// [`OrgConnectionData`](super::OrgConnectionData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The connection.
    pub connection: Option<OrgConnectionObjectConnection>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Whether users can sign up.
    pub is_signup_enabled: Option<bool>,
    /// Whether it is on.
    pub is_enabled: Option<bool>,
    /// Access of organization administrators to the connection.
    pub organization_access_level: Option<AccessLevel>,
    pub organization_member_access_level: Option<AccessLevel>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionObject {
    optional organization "organization",
    optional connection "connection",
    optional assign_membership_on_login "assign_membership_on_login",
    optional show_as_button "show_as_button",
    optional is_signup_enabled "is_signup_enabled",
    optional is_enabled "is_enabled",
    optional organization_access_level "organization_access_level",
    optional organization_member_access_level "organization_member_access_level",
} }
auth0_core::__read!(OrgConnectionObject);

/// An organization connection object connection, in `connection` of
/// [`OrgConnectionObject`](super::OrgConnectionObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionObjectConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionObjectConnection {
    optional id "id",
} }
auth0_core::__read!(OrgConnectionObjectConnection);

/// An organization connection removed, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.connection.removed`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemoved {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgConnectionRemovedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionRemoved {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgConnectionRemoved);

/// An organization connection removed cloud event, in `event` of
/// [`OrgConnectionRemoved`](super::OrgConnectionRemoved).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgConnectionRemovedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgConnectionRemovedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionRemovedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgConnectionRemovedCloudEvent);

/// Organization connection removed data, in `data` of
/// [`OrgConnectionRemovedCloudEvent`](super::OrgConnectionRemovedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedData {
    /// Subject of the event.
    pub object: Option<OrgConnectionRemovedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgConnectionRemovedObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionRemovedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgConnectionRemovedData);

/// An organization connection removed object, in `object` of
/// [`OrgConnectionRemovedData`](super::OrgConnectionRemovedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The connection.
    pub connection: Option<OrgConnectionObjectConnection>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionRemovedObject {
    optional organization "organization",
    optional connection "connection",
} }
auth0_core::__read!(OrgConnectionRemovedObject);

/// An organization connection updated, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.connection.updated`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgConnectionUpdatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionUpdated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgConnectionUpdated);

/// An organization connection updated cloud event, in `event` of
/// [`OrgConnectionUpdated`](super::OrgConnectionUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgConnectionUpdatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgConnectionData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgConnectionUpdatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgConnectionUpdatedCloudEvent);

/// An organization created, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgCreatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgCreated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgCreated);

/// An organization created cloud event, in `event` of [`OrgCreated`](super::OrgCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgCreatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgCreatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgCreatedCloudEvent);

/// Organization data, in `data` of [`OrgCreatedCloudEvent`](super::OrgCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgData {
    /// Subject of the event.
    pub object: Option<OrgObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgData);

/// An organization deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgDeleted);

/// An organization deleted cloud event, in `event` of [`OrgDeleted`](super::OrgDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgDeletedCloudEvent);

/// Organization deleted data, in `data` of [`OrgDeletedCloudEvent`](super::OrgDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedData {
    /// Subject of the event.
    pub object: Option<OrgDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgDeletedObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgDeletedData);

/// An organization deleted object, in `object` of [`OrgDeletedData`](super::OrgDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedObject {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgDeletedObject {
    optional name "name",
    optional id "id",
    optional display_name "display_name",
    optional metadata "metadata",
} }
auth0_core::__read!(OrgDeletedObject);

/// An organization group role assigned, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.group.role.assigned`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgGroupRoleAssignedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleAssigned {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgGroupRoleAssigned);

/// An organization group role assigned cloud event, in `event` of
/// [`OrgGroupRoleAssigned`](super::OrgGroupRoleAssigned).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgGroupRoleAssignedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgGroupRoleAssignedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleAssignedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgGroupRoleAssignedCloudEvent);

/// Organization group role assigned data, in `data` of
/// [`OrgGroupRoleAssignedCloudEvent`](super::OrgGroupRoleAssignedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleAssignedData {
    /// Subject of the event.
    pub object: Option<OrgGroupRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgGroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleAssignedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgGroupRoleAssignedData);

/// An organization group role deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.group.role.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgGroupRoleDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgGroupRoleDeleted);

/// An organization group role deleted cloud event, in `event` of
/// [`OrgGroupRoleDeleted`](super::OrgGroupRoleDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgGroupRoleDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgGroupRoleDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgGroupRoleDeletedCloudEvent);

/// Organization group role deleted data, in `data` of
/// [`OrgGroupRoleDeletedCloudEvent`](super::OrgGroupRoleDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedData {
    /// Subject of the event.
    pub object: Option<OrgGroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgGroupRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgGroupRoleDeletedData);

/// An organization group role deleted object, in `object` of
/// [`OrgGroupRoleDeletedData`](super::OrgGroupRoleDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The role.
    pub role: Option<GroupRoleDeletedObjectRole>,
    /// The group.
    pub group: Option<GroupReference>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleDeletedObject {
    optional organization "organization",
    optional role "role",
    optional group "group",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(OrgGroupRoleDeletedObject);

/// An organization group role object, in `object` of
/// [`OrgGroupRoleAssignedData`](super::OrgGroupRoleAssignedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The role.
    pub role: Option<EventRole>,
    /// The group.
    pub group: Option<GroupReference>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleObject {
    optional organization "organization",
    optional role "role",
    optional group "group",
    optional created_at "created_at",
} }
auth0_core::__read!(OrgGroupRoleObject);

/// An organization group role object organization, in `organization` of
/// [`OrgGroupRoleObject`](super::OrgGroupRoleObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleObjectOrganization {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgGroupRoleObjectOrganization {
    optional id "id",
} }
auth0_core::__read!(OrgGroupRoleObjectOrganization);

/// An organization member added, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.member.added`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberAddedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberAdded {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgMemberAdded);

/// An organization member added cloud event, in `event` of
/// [`OrgMemberAdded`](super::OrgMemberAdded).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberAddedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgMemberData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberAddedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgMemberAddedCloudEvent);

/// Organization member data, in `data` of
/// [`OrgMemberAddedCloudEvent`](super::OrgMemberAddedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberData {
    /// Subject of the event.
    pub object: Option<OrgMemberObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgMemberObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgMemberData);

/// An organization member deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.member.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgMemberDeleted);

/// An organization member deleted cloud event, in `event` of
/// [`OrgMemberDeleted`](super::OrgMemberDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgMemberData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgMemberDeletedCloudEvent);

/// An organization member object, in `object` of [`OrgMemberData`](super::OrgMemberData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The user.
    pub user: Option<OrgMemberUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberObject {
    optional organization "organization",
    optional user "user",
} }
auth0_core::__read!(OrgMemberObject);

/// An organization member role assigned, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.member.role.assigned`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberRoleAssignedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleAssigned {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgMemberRoleAssigned);

/// An organization member role assigned cloud event, in `event` of
/// [`OrgMemberRoleAssigned`](super::OrgMemberRoleAssigned).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberRoleAssignedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgMemberRoleData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleAssignedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgMemberRoleAssignedCloudEvent);

/// Organization member role data, in `data` of
/// [`OrgMemberRoleAssignedCloudEvent`](super::OrgMemberRoleAssignedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleData {
    /// Subject of the event.
    pub object: Option<OrgMemberRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgMemberRoleObject>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(OrgMemberRoleData);

/// An organization member role deleted, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.member.role.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberRoleDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgMemberRoleDeleted);

/// An organization member role deleted cloud event, in `event` of
/// [`OrgMemberRoleDeleted`](super::OrgMemberRoleDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberRoleDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgMemberRoleData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgMemberRoleDeletedCloudEvent);

/// An organization member role object, in `object` of
/// [`OrgMemberRoleData`](super::OrgMemberRoleData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The user.
    pub user: Option<OrgMemberUser>,
    /// The role.
    pub role: Option<EventRole>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberRoleObject {
    optional organization "organization",
    optional user "user",
    optional role "role",
} }
auth0_core::__read!(OrgMemberRoleObject);

/// An organization member user, in `user` of [`OrgMemberObject`](super::OrgMemberObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgMemberUser {
    optional user_id "user_id",
} }
auth0_core::__read!(OrgMemberUser);

/// An organization object, in `object` of [`OrgData`](super::OrgData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgObject {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Custom metadata.
    pub metadata: Option<Json>,
    /// Logo and colors.
    pub branding: Option<OrgBranding>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgObject {
    optional name "name",
    optional id "id",
    optional display_name "display_name",
    optional metadata "metadata",
    optional branding "branding",
} }
auth0_core::__read!(OrgObject);

/// An organization updated, the [`EventMessage`](super::EventMessage) whose `type` is
/// `organization.updated`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgUpdatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgUpdated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(OrgUpdated);

/// An organization updated cloud event, in `event` of [`OrgUpdated`](super::OrgUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgUpdatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<OrgData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgUpdatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(OrgUpdatedCloudEvent);

/// An organization group, the [`GroupReference`](super::GroupReference) whose `type` is
/// `organization`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrganizationGroup {
    optional id "id",
    optional external_id "external_id",
    optional organization_id "organization_id",
} }
auth0_core::__read!(OrganizationGroup);

/// A tenant group, the [`GroupReference`](super::GroupReference) whose `type` is `tenant`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { TenantGroup {
    optional id "id",
    optional external_id "external_id",
} }
auth0_core::__read!(TenantGroup);

/// A user created, the [`EventMessage`](super::EventMessage) whose `type` is `user.created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<UserCreatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserCreated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(UserCreated);

/// A user created cloud event, in `event` of [`UserCreated`](super::UserCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<UserCreatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<UserData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserCreatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(UserCreatedCloudEvent);

/// User data, in `data` of [`UserCreatedCloudEvent`](super::UserCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserData {
    /// Subject of the event.
    pub object: Option<EventUser>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(UserData);

/// A user deleted, the [`EventMessage`](super::EventMessage) whose `type` is `user.deleted`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<UserDeletedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeleted {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(UserDeleted);

/// A user deleted cloud event, in `event` of [`UserDeleted`](super::UserDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<UserDeletedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<UserDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(UserDeletedCloudEvent);

/// User deleted data, in `data` of [`UserDeletedCloudEvent`](super::UserDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedData {
    /// Subject of the event.
    pub object: Option<UserDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedData {
    optional object "object",
    optional context "context",
    optional previous_object "previous_object",
} }
auth0_core::__read!(UserDeletedData);

/// A user deleted object, in `object` of [`UserDeletedData`](super::UserDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedObject {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was changed last.
    pub updated_at: Option<Timestamp>,
    /// Accounts that are linked into the user.
    pub identities: Option<Vec<EventUserIdentity>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<Json>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<Json>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name that tells it from others. 1 to 300 characters.
    pub name: Option<String>,
    /// Nickname. 1 to 300 characters.
    pub nickname: Option<String>,
    /// Multi-factor providers the user has enrolled.
    pub multifactor: Option<Vec<String>>,
    /// IP address of the last login or request.
    pub last_ip: Option<String>,
    /// When the user logged in last.
    pub last_login: Option<Timestamp>,
    /// How often the user has logged in.
    pub logins_count: Option<i64>,
    /// Whether an administrator blocked the user.
    pub blocked: Option<bool>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserDeletedObject {
    optional user_id "user_id",
    optional email "email",
    optional email_verified "email_verified",
    optional username "username",
    optional phone_number "phone_number",
    optional phone_verified "phone_verified",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional identities "identities",
    optional app_metadata "app_metadata",
    optional user_metadata "user_metadata",
    optional picture "picture",
    optional name "name",
    optional nickname "nickname",
    optional multifactor "multifactor",
    optional last_ip "last_ip",
    optional last_login "last_login",
    optional logins_count "logins_count",
    optional blocked "blocked",
    optional given_name "given_name",
    optional family_name "family_name",
    optional deleted_at "deleted_at",
} }
auth0_core::__read!(UserDeletedObject);

/// A user member, the [`GroupMember`](super::GroupMember) whose `member_type` is `user`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserMember {
    /// Identifier.
    pub id: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserMember {
    optional id "id",
} }
auth0_core::__read!(UserMember);

/// A user updated, the [`EventMessage`](super::EventMessage) whose `type` is `user.updated`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<UserUpdatedCloudEvent>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserUpdated {
    optional offset "offset",
    optional event "event",
} }
auth0_core::__read!(UserUpdated);

/// A user updated cloud event, in `event` of [`UserUpdated`](super::UserUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<UserUpdatedCloudEventType>,
    /// Source of the event.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// Event and its subject.
    pub data: Option<UserData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventPurpose>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { UserUpdatedCloudEvent {
    optional specversion "specversion",
    optional r#type "type",
    optional source "source",
    optional id "id",
    optional time "time",
    optional data "data",
    optional a0tenant "a0tenant",
    optional a0stream "a0stream",
    optional a0purpose "a0purpose",
} }
auth0_core::__read!(UserUpdatedCloudEvent);
