// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

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

/// [`EventMessage`](super::EventMessage) where `type` is `connection.created`.
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

/// The `event` of [`ConnectionCreated`](super::ConnectionCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<SpecVersion>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<ConnectionCreatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `connection.deleted`.
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

/// The `event` of [`ConnectionDeleted`](super::ConnectionDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<SpecVersion>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<ConnectionDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// [`GroupReference`](super::GroupReference) where `type` is `connection`.
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

/// [`GroupMember`](super::GroupMember) where `member_type` is `connection`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionMember {
    /// Identifier.
    pub id: Option<String>,
    /// What the group belongs to: a connection, an organization or the tenant.
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

/// The `object` of [`ConnectionData`](super::ConnectionData).
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
    /// Names and values of one's own.
    pub metadata: Option<Json>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Names under which it can be chosen for a login.
    pub realms: Option<Vec<String>>,
    /// Use of the connection for connected accounts.
    pub connected_accounts: Option<Json>,
    /// Settings that depend on the strategy.
    pub options: Option<Json>,
    /// What authenticates the users of the connection.
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

/// The `authentication` of [`ConnectionObject`](super::ConnectionObject).
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

/// [`EventMessage`](super::EventMessage) where `type` is `connection.updated`.
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

/// The `event` of [`ConnectionUpdated`](super::ConnectionUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ConnectionUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<SpecVersion>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<ConnectionUpdatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// [`CreatedGroup`](super::CreatedGroup) where `type` is `connection`.
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

/// [`CreatedGroup`](super::CreatedGroup) where `type` is `organization`.
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

/// [`CreatedGroup`](super::CreatedGroup) where `type` is `tenant`.
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

/// The `client` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventClient {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Names and values of one's own.
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

/// The `connection` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What authenticates the users of the connection.
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

/// [`EventGroup`](super::EventGroup) where `type` is `connection`.
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

/// The `context` of [`GroupCreatedData`](super::GroupCreatedData).
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

/// The `error` of [`EventErrorMessage`](super::EventErrorMessage).
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

/// [`EventMessage`](super::EventMessage) where `type` is `error`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventErrorMessage {
    /// What went wrong.
    pub error: Option<EventErrorDetail>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { EventErrorMessage {
    optional error "error",
} }
auth0_core::__read!(EventErrorMessage);

/// The `organization` of [`OrgConnectionObject`](super::OrgConnectionObject).
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

/// [`EventGroup`](super::EventGroup) where `type` is `organization`.
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

/// The `request` of [`EventContext`](super::EventContext).
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

/// The `geo` of [`EventRequest`](super::EventRequest).
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

/// The `role` of [`GroupRoleObject`](super::GroupRoleObject).
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

/// The `tenant` of [`EventContext`](super::EventContext).
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

/// [`EventGroup`](super::EventGroup) where `type` is `tenant`.
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

/// The `object` of [`UserData`](super::UserData).
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

/// The `identities` of [`EventUser`](super::EventUser).
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

/// [`EventMessage`](super::EventMessage) where `type` is `group.created`.
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

/// The `event` of [`GroupCreated`](super::GroupCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupCreatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupCreatedData {
    /// What the event happened to.
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

/// The `data` of [`GroupDeletedCloudEvent`](super::GroupDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `group.deleted`.
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

/// The `event` of [`GroupDeleted`](super::GroupDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// [`EventMessage`](super::EventMessage) where `type` is `group.member.added`.
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

/// The `event` of [`GroupMemberAdded`](super::GroupMemberAdded).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupMemberAddedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`GroupMemberAddedCloudEvent`](super::GroupMemberAddedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `group.member.deleted`.
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

/// The `event` of [`GroupMemberDeleted`](super::GroupMemberDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupMemberDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `object` of [`GroupMemberData`](super::GroupMemberData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMemberObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// Who was added or removed.
    pub member: Option<GroupMember>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMemberObject {
    optional group "group",
    optional member "member",
} }
auth0_core::__read!(GroupMemberObject);

/// [`EventMessage`](super::EventMessage) where `type` is `group.role.assigned`.
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

/// The `event` of [`GroupRoleAssigned`](super::GroupRoleAssigned).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupRoleAssignedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`GroupRoleAssignedCloudEvent`](super::GroupRoleAssignedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleAssignedData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `group.role.deleted`.
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

/// The `event` of [`GroupRoleDeleted`](super::GroupRoleDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupRoleDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`GroupRoleDeletedCloudEvent`](super::GroupRoleDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupRoleDeletedData {
    /// What the event happened to.
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

/// The `object` of [`GroupRoleDeletedData`](super::GroupRoleDeletedData).
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

/// The `role` of [`GroupRoleDeletedObject`](super::GroupRoleDeletedObject).
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

/// The `object` of [`GroupRoleAssignedData`](super::GroupRoleAssignedData).
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

/// [`EventMessage`](super::EventMessage) where `type` is `group.updated`.
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

/// The `event` of [`GroupUpdated`](super::GroupUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<GroupUpdatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// [`EventMessage`](super::EventMessage) where `type` is `offset-only`.
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

/// The `branding` of [`OrgObject`](super::OrgObject).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colours of the pages.
    pub colors: Option<OrgBrandingColors>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { OrgBranding {
    optional logo_url "logo_url",
    optional colors "colors",
} }
auth0_core::__read!(OrgBranding);

/// The `colors` of [`OrgBranding`](super::OrgBranding).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgBrandingColors {
    /// Main colour.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.connection.added`.
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

/// The `event` of [`OrgConnectionAdded`](super::OrgConnectionAdded).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgConnectionAddedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgConnectionAddedCloudEvent`](super::OrgConnectionAddedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionData {
    /// What the event happened to.
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

/// The `object` of [`OrgConnectionData`](super::OrgConnectionData).
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
    /// What organization administrators may do with the connection.
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

/// The `connection` of [`OrgConnectionObject`](super::OrgConnectionObject).
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.connection.removed`.
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

/// The `event` of [`OrgConnectionRemoved`](super::OrgConnectionRemoved).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgConnectionRemovedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgConnectionRemovedCloudEvent`](super::OrgConnectionRemovedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionRemovedData {
    /// What the event happened to.
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

/// The `object` of [`OrgConnectionRemovedData`](super::OrgConnectionRemovedData).
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.connection.updated`.
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

/// The `event` of [`OrgConnectionUpdated`](super::OrgConnectionUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgConnectionUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgConnectionUpdatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.created`.
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

/// The `event` of [`OrgCreated`](super::OrgCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgCreatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgCreatedCloudEvent`](super::OrgCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.deleted`.
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

/// The `event` of [`OrgDeleted`](super::OrgDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgDeletedCloudEvent`](super::OrgDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedData {
    /// What the event happened to.
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

/// The `object` of [`OrgDeletedData`](super::OrgDeletedData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgDeletedObject {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Names and values of one's own.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.group.role.assigned`.
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

/// The `event` of [`OrgGroupRoleAssigned`](super::OrgGroupRoleAssigned).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgGroupRoleAssignedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgGroupRoleAssignedCloudEvent`](super::OrgGroupRoleAssignedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleAssignedData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.group.role.deleted`.
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

/// The `event` of [`OrgGroupRoleDeleted`](super::OrgGroupRoleDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgGroupRoleDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgGroupRoleDeletedCloudEvent`](super::OrgGroupRoleDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgGroupRoleDeletedData {
    /// What the event happened to.
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

/// The `object` of [`OrgGroupRoleDeletedData`](super::OrgGroupRoleDeletedData).
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

/// The `object` of [`OrgGroupRoleAssignedData`](super::OrgGroupRoleAssignedData).
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

/// The `organization` of [`OrgGroupRoleObject`](super::OrgGroupRoleObject).
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.added`.
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

/// The `event` of [`OrgMemberAdded`](super::OrgMemberAdded).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberAddedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgMemberAddedCloudEvent`](super::OrgMemberAddedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.deleted`.
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

/// The `event` of [`OrgMemberDeleted`](super::OrgMemberDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `object` of [`OrgMemberData`](super::OrgMemberData).
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.role.assigned`.
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

/// The `event` of [`OrgMemberRoleAssigned`](super::OrgMemberRoleAssigned).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberRoleAssignedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`OrgMemberRoleAssignedCloudEvent`](super::OrgMemberRoleAssignedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.role.deleted`.
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

/// The `event` of [`OrgMemberRoleDeleted`](super::OrgMemberRoleDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgMemberRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgMemberRoleDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `object` of [`OrgMemberRoleData`](super::OrgMemberRoleData).
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

/// The `user` of [`OrgMemberObject`](super::OrgMemberObject).
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

/// The `object` of [`OrgData`](super::OrgData).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgObject {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<Json>,
    /// Logo and colours.
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

/// [`EventMessage`](super::EventMessage) where `type` is `organization.updated`.
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

/// The `event` of [`OrgUpdated`](super::OrgUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrgUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<OrgUpdatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// [`GroupReference`](super::GroupReference) where `type` is `organization`.
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

/// [`GroupReference`](super::GroupReference) where `type` is `tenant`.
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

/// [`EventMessage`](super::EventMessage) where `type` is `user.created`.
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

/// The `event` of [`UserCreated`](super::UserCreated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<UserCreatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`UserCreatedCloudEvent`](super::UserCreatedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserData {
    /// What the event happened to.
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

/// [`EventMessage`](super::EventMessage) where `type` is `user.deleted`.
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

/// The `event` of [`UserDeleted`](super::UserDeleted).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<UserDeletedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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

/// The `data` of [`UserDeletedCloudEvent`](super::UserDeletedCloudEvent).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserDeletedData {
    /// What the event happened to.
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

/// The `object` of [`UserDeletedData`](super::UserDeletedData).
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

/// [`GroupMember`](super::GroupMember) where `member_type` is `user`.
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

/// [`EventMessage`](super::EventMessage) where `type` is `user.updated`.
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

/// The `event` of [`UserUpdated`](super::UserUpdated).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UserUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<UserUpdatedCloudEventType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened, and to what.
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
