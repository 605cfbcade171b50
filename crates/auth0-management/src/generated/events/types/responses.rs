// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{
    EventStreamCloudEventA0Purpose, EventStreamCloudEventErrorCode,
    EventStreamCloudEventGroupCreatedObject, EventStreamCloudEventGroupCreatedType,
    EventStreamCloudEventGroupDeletedObject, EventStreamCloudEventGroupDeletedType,
    EventStreamCloudEventGroupMemberAddedObjectGroup,
    EventStreamCloudEventGroupMemberAddedObjectMember, EventStreamCloudEventGroupMemberAddedType,
    EventStreamCloudEventGroupMemberDeletedType, EventStreamCloudEventGroupRoleAssignedType,
    EventStreamCloudEventGroupRoleDeletedType, EventStreamCloudEventGroupUpdatedType,
    EventStreamCloudEventOrgConnectionAddedType, EventStreamCloudEventOrgConnectionRemovedType,
    EventStreamCloudEventOrgConnectionUpdatedType, EventStreamCloudEventOrgCreatedType,
    EventStreamCloudEventOrgDeletedType, EventStreamCloudEventOrgGroupRoleAssignedType,
    EventStreamCloudEventOrgGroupRoleDeletedType, EventStreamCloudEventOrgMemberAddedType,
    EventStreamCloudEventOrgMemberDeletedType, EventStreamCloudEventOrgMemberRoleAssignedType,
    EventStreamCloudEventOrgMemberRoleDeletedType, EventStreamCloudEventOrgUpdatedType,
    EventStreamCloudEventUserCreatedObjectIdentitiesItemProvider,
    EventStreamCloudEventUserCreatedType, EventStreamCloudEventUserDeletedType,
    EventStreamCloudEventUserUpdatedType,
};
use crate::Timestamp;
use crate::generated::shared::TextOrInteger;

/// The `context` of [`EventStreamCloudEventGroupCreatedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContext {
    /// The application.
    pub client: Option<EventStreamCloudEventContextClient>,
    /// Connection the event came by.
    pub connection: Option<EventStreamCloudEventContextConnection>,
    /// Request that led to the event.
    pub request: Option<EventStreamCloudEventContextRequest>,
    /// Tenant the event belongs to.
    pub tenant: Option<EventStreamCloudEventContextTenant>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `client` of [`EventStreamCloudEventContext`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextClient {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<EventStreamCloudEventContextClientMetadata>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `metadata` of [`EventStreamCloudEventContextClient`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextClientMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connection` of [`EventStreamCloudEventContext`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextConnection {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// What authenticates the users of the connection.
    pub strategy: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `request` of [`EventStreamCloudEventContext`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextRequest {
    /// Place of the IP address.
    pub geo: Option<EventStreamCloudEventContextRequestGeo>,
    /// Host name.
    pub hostname: Option<String>,
    /// Custom domain the request came to.
    pub custom_domain: Option<String>,
    /// IP address.
    pub ip: Option<String>,
    /// HTTP method.
    pub method: Option<String>,
    /// User agent.
    pub user_agent: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `geo` of [`EventStreamCloudEventContextRequest`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextRequestGeo {
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

/// The `tenant` of [`EventStreamCloudEventContext`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventContextTenant {
    /// Identifier of the tenant.
    pub tenant_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `error` of [`EventStreamCloudEventErrorMessage`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventErrorDetail {
    /// Kind of error.
    pub code: Option<EventStreamCloudEventErrorCode>,
    /// Text for people.
    pub message: Option<String>,
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `error`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventErrorMessage {
    /// What went wrong.
    pub error: Option<EventStreamCloudEventErrorDetail>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `group.created`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupCreated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupCreatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupCreatedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventGroupCreatedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedData {
    /// The object.
    pub object: Option<EventStreamCloudEventGroupCreatedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamCloudEventGroupCreatedObject`] where `type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedObject0 {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
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

/// [`EventStreamCloudEventGroupCreatedObject`] where `type` is `organization`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedObject1 {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
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

/// [`EventStreamCloudEventGroupCreatedObject`] where `type` is `tenant`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupCreatedObject2 {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `group.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventGroupDeletedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedData {
    /// The object.
    pub object: Option<EventStreamCloudEventGroupDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamCloudEventGroupDeletedObject`] where `type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedObject0 {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
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

/// [`EventStreamCloudEventGroupDeletedObject`] where `type` is `organization`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedObject1 {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
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

/// [`EventStreamCloudEventGroupDeletedObject`] where `type` is `tenant`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupDeletedObject2 {
    /// Identifier.
    pub id: Option<String>,
    /// Name.
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

/// [`EventStreamSubscribeEvents`] where `type` is `group.member.added`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupMemberAddedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupMemberAdded`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupMemberAddedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupMemberAddedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventGroupMemberAddedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedData {
    /// The object.
    pub object: Option<EventStreamCloudEventGroupMemberAddedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventGroupMemberAddedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObject {
    /// The group.
    pub group: Option<EventStreamCloudEventGroupMemberAddedObjectGroup>,
    /// Who was added or removed.
    pub member: Option<EventStreamCloudEventGroupMemberAddedObjectMember>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamCloudEventGroupMemberAddedObjectGroup`] where `type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectGroup0 {
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

/// [`EventStreamCloudEventGroupMemberAddedObjectGroup`] where `type` is `organization`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectGroup1 {
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

/// [`EventStreamCloudEventGroupMemberAddedObjectGroup`] where `type` is `tenant`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectGroup2 {
    /// Identifier.
    pub id: Option<String>,
    /// Identifier in the outside system.
    pub external_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamCloudEventGroupMemberAddedObjectMember`] where `member_type` is `user`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectMember0 {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamCloudEventGroupMemberAddedObjectMember`] where `member_type` is `connection`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberAddedObjectMember1 {
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

/// [`EventStreamSubscribeEvents`] where `type` is `group.member.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupMemberDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupMemberDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupMemberDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupMemberDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupMemberAddedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `group.role.assigned`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupRoleAssignedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupRoleAssigned`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupRoleAssignedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupRoleAssignedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventGroupRoleAssignedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedData {
    /// The object.
    pub object: Option<EventStreamCloudEventGroupRoleAssignedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventGroupRoleAssignedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObject {
    /// The group.
    pub group: Option<EventStreamCloudEventGroupMemberAddedObjectGroup>,
    /// The role.
    pub role: Option<EventStreamCloudEventGroupRoleAssignedObjectRole>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `role` of [`EventStreamCloudEventGroupRoleAssignedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleAssignedObjectRole {
    /// Identifier.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `group.role.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupRoleDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupRoleDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupRoleDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupRoleDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventGroupRoleDeletedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedData {
    /// The object.
    pub object: Option<EventStreamCloudEventGroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventGroupRoleDeletedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObject {
    /// The group.
    pub group: Option<EventStreamCloudEventGroupMemberAddedObjectGroup>,
    /// The role.
    pub role: Option<EventStreamCloudEventGroupRoleDeletedObjectRole>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `role` of [`EventStreamCloudEventGroupRoleDeletedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupRoleDeletedObjectRole {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `group.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventGroupUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventGroupUpdated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventGroupUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventGroupUpdatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventGroupDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `offset-only`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOffsetOnlyMessage {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.connection.added`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgConnectionAddedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgConnectionAdded`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgConnectionAddedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgConnectionAddedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgConnectionAddedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgConnectionAddedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgConnectionAddedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedObject {
    /// The organization.
    pub organization: Option<EventStreamCloudEventOrgMemberAddedObjectOrganization>,
    /// The connection.
    pub connection: Option<EventStreamCloudEventOrgConnectionAddedObjectConnection>,
    /// Whether who logs in by this connection becomes a member.
    pub assign_membership_on_login: Option<bool>,
    /// Whether an enterprise connection has a button on the login page.
    pub show_as_button: Option<bool>,
    /// Whether users can sign up.
    pub is_signup_enabled: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `connection` of [`EventStreamCloudEventOrgConnectionAddedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionAddedObjectConnection {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.connection.removed`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemoved {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgConnectionRemovedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgConnectionRemoved`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgConnectionRemovedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgConnectionRemovedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgConnectionRemovedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgConnectionRemovedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgConnectionRemovedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionRemovedObject {
    /// The organization.
    pub organization: Option<EventStreamCloudEventOrgMemberAddedObjectOrganization>,
    /// The connection.
    pub connection: Option<EventStreamCloudEventOrgConnectionAddedObjectConnection>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.connection.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgConnectionUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgConnectionUpdated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgConnectionUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgConnectionUpdatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgConnectionAddedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.created`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgCreated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgCreatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgCreatedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgCreatedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgCreatedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgCreatedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObject {
    /// Name.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<EventStreamCloudEventOrgCreatedObjectMetadata>,
    /// Logo and colours.
    pub branding: Option<EventStreamCloudEventOrgCreatedObjectBranding>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `branding` of [`EventStreamCloudEventOrgCreatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObjectBranding {
    /// URL of the logo.
    pub logo_url: Option<String>,
    /// Colours.
    pub colors: Option<EventStreamCloudEventOrgCreatedObjectBrandingColors>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `colors` of [`EventStreamCloudEventOrgCreatedObjectBranding`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObjectBrandingColors {
    /// Main colour.
    pub primary: Option<String>,
    /// Background of the page.
    pub page_background: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `metadata` of [`EventStreamCloudEventOrgCreatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgCreatedObjectMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgDeletedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgDeletedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedObject {
    /// Name.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<EventStreamCloudEventOrgDeletedObjectMetadata>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `metadata` of [`EventStreamCloudEventOrgDeletedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgDeletedObjectMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.group.role.assigned`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgGroupRoleAssignedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgGroupRoleAssigned`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgGroupRoleAssignedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgGroupRoleAssignedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgGroupRoleAssignedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgGroupRoleAssignedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgGroupRoleAssignedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleAssignedObject {
    /// The organization.
    pub organization: Option<EventStreamCloudEventOrgGroupRoleDeletedObjectOrganization>,
    /// The role.
    pub role: Option<EventStreamCloudEventGroupRoleAssignedObjectRole>,
    /// The group.
    pub group: Option<EventStreamCloudEventGroupMemberAddedObjectGroup>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.group.role.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgGroupRoleDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgGroupRoleDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgGroupRoleDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgGroupRoleDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgGroupRoleDeletedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgGroupRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgGroupRoleDeletedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObject {
    /// The organization.
    pub organization: Option<EventStreamCloudEventOrgGroupRoleDeletedObjectOrganization>,
    /// The role.
    pub role: Option<EventStreamCloudEventGroupRoleDeletedObjectRole>,
    /// The group.
    pub group: Option<EventStreamCloudEventGroupMemberAddedObjectGroup>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization` of [`EventStreamCloudEventOrgGroupRoleAssignedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgGroupRoleDeletedObjectOrganization {
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.member.added`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAdded {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgMemberAddedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgMemberAdded`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgMemberAddedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgMemberAddedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgMemberAddedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgMemberAddedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgMemberAddedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedObject {
    /// The organization.
    pub organization: Option<EventStreamCloudEventOrgMemberAddedObjectOrganization>,
    /// The user.
    pub user: Option<EventStreamCloudEventOrgMemberAddedObjectUser>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `organization` of [`EventStreamCloudEventOrgConnectionAddedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedObjectOrganization {
    /// Name.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `user` of [`EventStreamCloudEventOrgMemberAddedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberAddedObjectUser {
    /// Identifier of the user.
    pub user_id: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.member.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgMemberDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgMemberDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgMemberDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgMemberAddedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.member.role.assigned`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssigned {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgMemberRoleAssignedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgMemberRoleAssigned`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleAssignedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgMemberRoleAssignedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgMemberRoleDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.member.role.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgMemberRoleDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgMemberRoleDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgMemberRoleDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgMemberRoleDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgMemberRoleAssignedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgMemberRoleDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgMemberRoleDeletedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgMemberRoleDeletedObject {
    /// The organization.
    pub organization: Option<EventStreamCloudEventOrgGroupRoleDeletedObjectOrganization>,
    /// The user.
    pub user: Option<EventStreamCloudEventOrgMemberAddedObjectUser>,
    /// The role.
    pub role: Option<EventStreamCloudEventGroupRoleAssignedObjectRole>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `organization.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventOrgUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventOrgUpdated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventOrgUpdatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventOrgUpdatedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventOrgUpdatedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedData {
    /// The object.
    pub object: Option<EventStreamCloudEventOrgUpdatedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventOrgUpdatedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedObject {
    /// Name.
    pub name: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// Name shown to people.
    pub display_name: Option<String>,
    /// Names and values of one's own.
    pub metadata: Option<EventStreamCloudEventOrgUpdatedObjectMetadata>,
    /// Logo and colours.
    pub branding: Option<EventStreamCloudEventOrgCreatedObjectBranding>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `metadata` of [`EventStreamCloudEventOrgUpdatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventOrgUpdatedObjectMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `user.created`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventUserCreatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventUserCreated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventUserCreatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventUserCreatedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventUserCreatedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedData {
    /// The object.
    pub object: Option<EventStreamCloudEventUserCreatedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventUserCreatedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObject {
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
    pub identities: Option<Vec<EventStreamCloudEventUserCreatedObjectIdentitiesItem>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<EventStreamCloudEventUserCreatedObjectAppMetadata>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<EventStreamCloudEventUserCreatedObjectUserMetadata>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name. 1 to 300 characters.
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

/// The `app_metadata` of [`EventStreamCloudEventUserCreatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectAppMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `identities` of [`EventStreamCloudEventUserCreatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItem {
    /// Name of the connection.
    pub connection: Option<String>,
    /// User ID at the provider.
    pub user_id: Option<TextOrInteger>,
    /// Profile that the identity provider gave.
    #[serde(rename = "profileData")]
    pub profile_data: Option<EventStreamCloudEventUserCreatedObjectIdentitiesItemProfileData>,
    /// Provider.
    pub provider: Option<EventStreamCloudEventUserCreatedObjectIdentitiesItemProvider>,
    /// Whether the account is one at a social network.
    #[serde(rename = "isSocial")]
    pub is_social: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `profileData` of [`EventStreamCloudEventUserCreatedObjectIdentitiesItem`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectIdentitiesItemProfileData {
    /// Email address.
    pub email: Option<String>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Name. 1 to 300 characters.
    pub name: Option<String>,
    /// Username. 1 to 128 characters.
    pub username: Option<String>,
    /// Given name. 1 to 150 characters.
    pub given_name: Option<String>,
    /// Family name. 1 to 150 characters.
    pub family_name: Option<String>,
    /// Phone number, such as `+15551234567`.
    pub phone_number: Option<String>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `user_metadata` of [`EventStreamCloudEventUserCreatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserCreatedObjectUserMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `user.deleted`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeleted {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventUserDeletedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventUserDeleted`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventUserDeletedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventUserDeletedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventUserDeletedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedData {
    /// The object.
    pub object: Option<EventStreamCloudEventUserDeletedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventUserDeletedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObject {
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
    pub identities: Option<Vec<EventStreamCloudEventUserCreatedObjectIdentitiesItem>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<EventStreamCloudEventUserDeletedObjectAppMetadata>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<EventStreamCloudEventUserDeletedObjectUserMetadata>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name. 1 to 300 characters.
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

/// The `app_metadata` of [`EventStreamCloudEventUserDeletedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectAppMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `user_metadata` of [`EventStreamCloudEventUserDeletedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserDeletedObjectUserMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// [`EventStreamSubscribeEvents`] where `type` is `user.updated`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdated {
    /// Place in the stream, from which to go on.
    pub offset: Option<String>,
    /// The event.
    pub event: Option<EventStreamCloudEventUserUpdatedCloudEvent>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `event` of [`EventStreamCloudEventUserUpdated`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedCloudEvent {
    /// Version of CloudEvents.
    pub specversion: Option<String>,
    /// Kind of event, such as `user.created`.
    pub r#type: Option<EventStreamCloudEventUserUpdatedType>,
    /// Where the event comes from.
    pub source: Option<String>,
    /// Identifier.
    pub id: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What happened.
    pub data: Option<EventStreamCloudEventUserUpdatedData>,
    /// Name of the tenant. 3 to 63 characters.
    pub a0tenant: Option<String>,
    /// Identifier of the event stream.
    pub a0stream: Option<String>,
    /// Why the event was sent, such as a test.
    pub a0purpose: Option<EventStreamCloudEventA0Purpose>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `data` of [`EventStreamCloudEventUserUpdatedCloudEvent`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedData {
    /// The object.
    pub object: Option<EventStreamCloudEventUserUpdatedObject>,
    /// Circumstances of the event, such as the request.
    pub context: Option<EventStreamCloudEventContext>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `object` of [`EventStreamCloudEventUserUpdatedData`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObject {
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
    pub identities: Option<Vec<EventStreamCloudEventUserCreatedObjectIdentitiesItem>>,
    /// Data about the user that the user cannot change.
    pub app_metadata: Option<EventStreamCloudEventUserUpdatedObjectAppMetadata>,
    /// Data about the user that the user may change.
    pub user_metadata: Option<EventStreamCloudEventUserUpdatedObjectUserMetadata>,
    /// URL of the picture.
    pub picture: Option<String>,
    /// Name. 1 to 300 characters.
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

/// The `app_metadata` of [`EventStreamCloudEventUserUpdatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectAppMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The `user_metadata` of [`EventStreamCloudEventUserUpdatedObject`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EventStreamCloudEventUserUpdatedObjectUserMetadata {
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
