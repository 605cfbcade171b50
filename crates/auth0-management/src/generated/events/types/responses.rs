// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::{Extra, Json};
use serde::Deserialize;

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
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<ConnectionCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`ConnectionCreated`](super::ConnectionCreated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`ConnectionCreatedCloudEvent`](super::ConnectionCreatedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionData {
    /// What the event happened to.
    pub object: Option<ConnectionObject>,
    pub previous_object: Option<ConnectionObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `connection.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<ConnectionDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`ConnectionDeleted`](super::ConnectionDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`GroupReference`](super::GroupReference) where `type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`GroupMember`](super::GroupMember) where `member_type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionMember {
    /// Identifier.
    pub id: Option<String>,
    /// What the group belongs to: a connection, an organization or the tenant.
    pub r#type: Option<String>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`ConnectionData`](super::ConnectionData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `authentication` of [`ConnectionObject`](super::ConnectionObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionObjectAuthentication {
    /// Whether it is in effect.
    pub active: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `connection.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConnectionUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<ConnectionUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`ConnectionUpdated`](super::ConnectionUpdated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`CreatedGroup`](super::CreatedGroup) where `type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`CreatedGroup`](super::CreatedGroup) where `type` is `organization`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`CreatedGroup`](super::CreatedGroup) where `type` is `tenant`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CreatedTenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `client` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventClient {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connection` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Name that tells it from others.
    pub name: Option<String>,
    /// What authenticates the users of the connection.
    pub strategy: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventGroup`](super::EventGroup) where `type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `context` of [`GroupCreatedData`](super::GroupCreatedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventContext {
    /// The application.
    pub client: Option<EventClient>,
    /// Connection the event came by.
    pub connection: Option<EventConnection>,
    /// Request that led to the event.
    pub request: Option<EventRequest>,
    /// Tenant the event belongs to.
    pub tenant: Option<EventTenant>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `error` of [`EventErrorMessage`](super::EventErrorMessage).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventErrorDetail {
    /// Kind of error.
    pub code: Option<EventErrorCode>,
    /// Text for people.
    pub message: Option<String>,
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `error`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventErrorMessage {
    /// What went wrong.
    pub error: Option<EventErrorDetail>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization` of [`OrgConnectionObject`](super::OrgConnectionObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventOrganization {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventGroup`](super::EventGroup) where `type` is `organization`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `request` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `geo` of [`EventRequest`](super::EventRequest).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `role` of [`GroupRoleObject`](super::GroupRoleObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `tenant` of [`EventContext`](super::EventContext).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventTenant {
    /// Identifier of the tenant.
    pub tenant_id: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventGroup`](super::EventGroup) where `type` is `tenant`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`UserData`](super::UserData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `identities` of [`EventUser`](super::EventUser).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventUserIdentity {
    /// Name of the connection.
    pub connection: Option<String>,
    /// User ID at the provider.
    pub user_id: Option<TextOrInteger>,
    /// Profile that the identity provider gave.
    #[serde(rename = "profileData")]
    pub profile_data: Option<UserProfileData>,
    /// Identity provider of the account.
    pub provider: Option<UserObjectIdentitiesItemProvider>,
    /// Whether the account is one at a social network.
    #[serde(rename = "isSocial")]
    pub is_social: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.created`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupCreated`](super::GroupCreated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`GroupCreatedCloudEvent`](super::GroupCreatedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupCreatedData {
    /// What the event happened to.
    pub object: Option<CreatedGroup>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<CreatedGroup>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`GroupDeletedCloudEvent`](super::GroupDeletedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupData {
    /// What the event happened to.
    pub object: Option<EventGroup>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventGroup>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupDeleted`](super::GroupDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.member.added`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupMemberAddedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupMemberAdded`](super::GroupMemberAdded).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`GroupMemberAddedCloudEvent`](super::GroupMemberAddedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberData {
    /// What the event happened to.
    pub object: Option<GroupMemberObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupMemberObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.member.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupMemberDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupMemberDeleted`](super::GroupMemberDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`GroupMemberData`](super::GroupMemberData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// Who was added or removed.
    pub member: Option<GroupMember>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.role.assigned`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupRoleAssignedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupRoleAssigned`](super::GroupRoleAssigned).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`GroupRoleAssignedCloudEvent`](super::GroupRoleAssignedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleAssignedData {
    /// What the event happened to.
    pub object: Option<GroupRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupRoleObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.role.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupRoleDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupRoleDeleted`](super::GroupRoleDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`GroupRoleDeletedCloudEvent`](super::GroupRoleDeletedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleDeletedData {
    /// What the event happened to.
    pub object: Option<GroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<GroupRoleObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`GroupRoleDeletedData`](super::GroupRoleDeletedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleDeletedObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// The role.
    pub role: Option<GroupRoleDeletedObjectRole>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `role` of [`GroupRoleDeletedObject`](super::GroupRoleDeletedObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleDeletedObjectRole {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`GroupRoleAssignedData`](super::GroupRoleAssignedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupRoleObject {
    /// The group.
    pub group: Option<GroupReference>,
    /// The role.
    pub role: Option<EventRole>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `group.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<GroupUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`GroupUpdated`](super::GroupUpdated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `offset-only`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OffsetMessage {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `branding` of [`OrgObject`](super::OrgObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colours of the pages.
    pub colors: Option<OrgBrandingColors>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `colors` of [`OrgBranding`](super::OrgBranding).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgBrandingColors {
    /// Main colour.
    pub primary: Option<String>,
    /// Background of the page.
    pub page_background: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.connection.added`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgConnectionAddedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgConnectionAdded`](super::OrgConnectionAdded).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgConnectionAddedCloudEvent`](super::OrgConnectionAddedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionData {
    /// What the event happened to.
    pub object: Option<OrgConnectionObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgConnectionObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgConnectionData`](super::OrgConnectionData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connection` of [`OrgConnectionObject`](super::OrgConnectionObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionObjectConnection {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.connection.removed`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionRemoved {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgConnectionRemovedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgConnectionRemoved`](super::OrgConnectionRemoved).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgConnectionRemovedCloudEvent`](super::OrgConnectionRemovedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionRemovedData {
    /// What the event happened to.
    pub object: Option<OrgConnectionRemovedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgConnectionRemovedObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgConnectionRemovedData`](super::OrgConnectionRemovedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionRemovedObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The connection.
    pub connection: Option<OrgConnectionObjectConnection>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.connection.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgConnectionUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgConnectionUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgConnectionUpdated`](super::OrgConnectionUpdated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.created`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgCreated`](super::OrgCreated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgCreatedCloudEvent`](super::OrgCreatedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgData {
    /// What the event happened to.
    pub object: Option<OrgObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgDeleted`](super::OrgDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgDeletedCloudEvent`](super::OrgDeletedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgDeletedData {
    /// What the event happened to.
    pub object: Option<OrgDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgDeletedObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgDeletedData`](super::OrgDeletedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgDeletedObject {
    /// Name that tells it from others.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<Json>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.group.role.assigned`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgGroupRoleAssignedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgGroupRoleAssigned`](super::OrgGroupRoleAssigned).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgGroupRoleAssignedCloudEvent`](super::OrgGroupRoleAssignedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleAssignedData {
    /// What the event happened to.
    pub object: Option<OrgGroupRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgGroupRoleObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.group.role.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgGroupRoleDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgGroupRoleDeleted`](super::OrgGroupRoleDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgGroupRoleDeletedCloudEvent`](super::OrgGroupRoleDeletedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleDeletedData {
    /// What the event happened to.
    pub object: Option<OrgGroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgGroupRoleObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgGroupRoleDeletedData`](super::OrgGroupRoleDeletedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleDeletedObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The role.
    pub role: Option<GroupRoleDeletedObjectRole>,
    /// The group.
    pub group: Option<GroupReference>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgGroupRoleAssignedData`](super::OrgGroupRoleAssignedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The role.
    pub role: Option<EventRole>,
    /// The group.
    pub group: Option<GroupReference>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization` of [`OrgGroupRoleObject`](super::OrgGroupRoleObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgGroupRoleObjectOrganization {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.added`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberAddedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgMemberAdded`](super::OrgMemberAdded).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgMemberAddedCloudEvent`](super::OrgMemberAddedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberData {
    /// What the event happened to.
    pub object: Option<OrgMemberObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgMemberObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgMemberDeleted`](super::OrgMemberDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgMemberData`](super::OrgMemberData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberObject {
    /// The organization.
    pub organization: Option<EventOrganization>,
    /// The user.
    pub user: Option<OrgMemberUser>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.role.assigned`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberRoleAssignedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgMemberRoleAssigned`](super::OrgMemberRoleAssigned).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`OrgMemberRoleAssignedCloudEvent`](super::OrgMemberRoleAssignedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberRoleData {
    /// What the event happened to.
    pub object: Option<OrgMemberRoleObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<OrgMemberRoleObject>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.member.role.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgMemberRoleDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgMemberRoleDeleted`](super::OrgMemberRoleDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgMemberRoleData`](super::OrgMemberRoleData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberRoleObject {
    /// The organization.
    pub organization: Option<OrgGroupRoleObjectOrganization>,
    /// The user.
    pub user: Option<OrgMemberUser>,
    /// The role.
    pub role: Option<EventRole>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `user` of [`OrgMemberObject`](super::OrgMemberObject).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgMemberUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`OrgData`](super::OrgData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `organization.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<OrgUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`OrgUpdated`](super::OrgUpdated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`GroupReference`](super::GroupReference) where `type` is `organization`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// Identifier of the organization.
    pub organization_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`GroupReference`](super::GroupReference) where `type` is `tenant`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TenantGroup {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `user.created`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<UserCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`UserCreated`](super::UserCreated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`UserCreatedCloudEvent`](super::UserCreatedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserData {
    /// What the event happened to.
    pub object: Option<EventUser>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `user.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<UserDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`UserDeleted`](super::UserDeleted).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`UserDeletedCloudEvent`](super::UserDeletedCloudEvent).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserDeletedData {
    /// What the event happened to.
    pub object: Option<UserDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventContext>,
    pub previous_object: Option<EventUser>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`UserDeletedData`](super::UserDeletedData).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`GroupMember`](super::GroupMember) where `member_type` is `user`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserMember {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventMessage`](super::EventMessage) where `type` is `user.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event, as a CloudEvent.
    pub event: Option<UserUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`UserUpdated`](super::UserUpdated).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
