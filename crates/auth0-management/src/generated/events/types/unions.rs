// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;

use super::{
    EventStreamCloudEventErrorMessage, EventStreamCloudEventGroupCreated,
    EventStreamCloudEventGroupCreatedObject0, EventStreamCloudEventGroupCreatedObject1,
    EventStreamCloudEventGroupCreatedObject2, EventStreamCloudEventGroupDeleted,
    EventStreamCloudEventGroupDeletedObject0, EventStreamCloudEventGroupDeletedObject1,
    EventStreamCloudEventGroupDeletedObject2, EventStreamCloudEventGroupMemberAdded,
    EventStreamCloudEventGroupMemberAddedObjectGroup0,
    EventStreamCloudEventGroupMemberAddedObjectGroup1,
    EventStreamCloudEventGroupMemberAddedObjectGroup2,
    EventStreamCloudEventGroupMemberAddedObjectMember0,
    EventStreamCloudEventGroupMemberAddedObjectMember1, EventStreamCloudEventGroupMemberDeleted,
    EventStreamCloudEventGroupRoleAssigned, EventStreamCloudEventGroupRoleDeleted,
    EventStreamCloudEventGroupUpdated, EventStreamCloudEventOffsetOnlyMessage,
    EventStreamCloudEventOrgConnectionAdded, EventStreamCloudEventOrgConnectionRemoved,
    EventStreamCloudEventOrgConnectionUpdated, EventStreamCloudEventOrgCreated,
    EventStreamCloudEventOrgDeleted, EventStreamCloudEventOrgGroupRoleAssigned,
    EventStreamCloudEventOrgGroupRoleDeleted, EventStreamCloudEventOrgMemberAdded,
    EventStreamCloudEventOrgMemberDeleted, EventStreamCloudEventOrgMemberRoleAssigned,
    EventStreamCloudEventOrgMemberRoleDeleted, EventStreamCloudEventOrgUpdated,
    EventStreamCloudEventUserCreated, EventStreamCloudEventUserDeleted,
    EventStreamCloudEventUserUpdated,
};

/// The `object` of [`EventStreamCloudEventGroupCreatedData`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventStreamCloudEventGroupCreatedObject {
    Connection(EventStreamCloudEventGroupCreatedObject0),
    Organization(EventStreamCloudEventGroupCreatedObject1),
    Tenant(EventStreamCloudEventGroupCreatedObject2),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventStreamCloudEventGroupCreatedObject by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// The `object` of [`EventStreamCloudEventGroupDeletedData`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventStreamCloudEventGroupDeletedObject {
    Connection(EventStreamCloudEventGroupDeletedObject0),
    Organization(EventStreamCloudEventGroupDeletedObject1),
    Tenant(EventStreamCloudEventGroupDeletedObject2),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventStreamCloudEventGroupDeletedObject by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// The `group` of [`EventStreamCloudEventGroupMemberAddedObject`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventStreamCloudEventGroupMemberAddedObjectGroup {
    Connection(EventStreamCloudEventGroupMemberAddedObjectGroup0),
    Organization(EventStreamCloudEventGroupMemberAddedObjectGroup1),
    Tenant(EventStreamCloudEventGroupMemberAddedObjectGroup2),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventStreamCloudEventGroupMemberAddedObjectGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// The `member` of [`EventStreamCloudEventGroupMemberAddedObject`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventStreamCloudEventGroupMemberAddedObjectMember {
    User(EventStreamCloudEventGroupMemberAddedObjectMember0),
    Connection(EventStreamCloudEventGroupMemberAddedObjectMember1),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventStreamCloudEventGroupMemberAddedObjectMember by "member_type" { "user" => User, "connection" => Connection });

/// What `GET /events` streams.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventStreamSubscribeEvents {
    GroupCreated(EventStreamCloudEventGroupCreated),
    GroupDeleted(EventStreamCloudEventGroupDeleted),
    GroupMemberAdded(EventStreamCloudEventGroupMemberAdded),
    GroupMemberDeleted(EventStreamCloudEventGroupMemberDeleted),
    GroupRoleAssigned(EventStreamCloudEventGroupRoleAssigned),
    GroupRoleDeleted(EventStreamCloudEventGroupRoleDeleted),
    GroupUpdated(EventStreamCloudEventGroupUpdated),
    OrganizationConnectionAdded(EventStreamCloudEventOrgConnectionAdded),
    OrganizationConnectionRemoved(EventStreamCloudEventOrgConnectionRemoved),
    OrganizationConnectionUpdated(EventStreamCloudEventOrgConnectionUpdated),
    OrganizationCreated(EventStreamCloudEventOrgCreated),
    OrganizationDeleted(EventStreamCloudEventOrgDeleted),
    OrganizationGroupRoleAssigned(EventStreamCloudEventOrgGroupRoleAssigned),
    OrganizationGroupRoleDeleted(EventStreamCloudEventOrgGroupRoleDeleted),
    OrganizationMemberAdded(EventStreamCloudEventOrgMemberAdded),
    OrganizationMemberDeleted(EventStreamCloudEventOrgMemberDeleted),
    OrganizationMemberRoleAssigned(EventStreamCloudEventOrgMemberRoleAssigned),
    OrganizationMemberRoleDeleted(EventStreamCloudEventOrgMemberRoleDeleted),
    OrganizationUpdated(EventStreamCloudEventOrgUpdated),
    UserCreated(EventStreamCloudEventUserCreated),
    UserDeleted(EventStreamCloudEventUserDeleted),
    UserUpdated(EventStreamCloudEventUserUpdated),
    Error(EventStreamCloudEventErrorMessage),
    OffsetOnly(EventStreamCloudEventOffsetOnlyMessage),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventStreamSubscribeEvents by "type" { "group.created" => GroupCreated, "group.deleted" => GroupDeleted, "group.member.added" => GroupMemberAdded, "group.member.deleted" => GroupMemberDeleted, "group.role.assigned" => GroupRoleAssigned, "group.role.deleted" => GroupRoleDeleted, "group.updated" => GroupUpdated, "organization.connection.added" => OrganizationConnectionAdded, "organization.connection.removed" => OrganizationConnectionRemoved, "organization.connection.updated" => OrganizationConnectionUpdated, "organization.created" => OrganizationCreated, "organization.deleted" => OrganizationDeleted, "organization.group.role.assigned" => OrganizationGroupRoleAssigned, "organization.group.role.deleted" => OrganizationGroupRoleDeleted, "organization.member.added" => OrganizationMemberAdded, "organization.member.deleted" => OrganizationMemberDeleted, "organization.member.role.assigned" => OrganizationMemberRoleAssigned, "organization.member.role.deleted" => OrganizationMemberRoleDeleted, "organization.updated" => OrganizationUpdated, "user.created" => UserCreated, "user.deleted" => UserDeleted, "user.updated" => UserUpdated, "error" => Error, "offset-only" => OffsetOnly });
