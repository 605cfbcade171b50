// Written by auth0-codegen; changes belong into its overrides.

//! Strings from sets that may grow.

use auth0_core::string_enum;

string_enum! {
/// The `event_type` of `GET /events`.
pub enum EventStreamEventType {
GroupCreated = "group.created",
GroupDeleted = "group.deleted",
GroupMemberAdded = "group.member.added",
GroupMemberDeleted = "group.member.deleted",
GroupRoleAssigned = "group.role.assigned",
GroupRoleDeleted = "group.role.deleted",
GroupUpdated = "group.updated",
OrganizationConnectionAdded = "organization.connection.added",
OrganizationConnectionRemoved = "organization.connection.removed",
OrganizationConnectionUpdated = "organization.connection.updated",
OrganizationCreated = "organization.created",
OrganizationDeleted = "organization.deleted",
OrganizationGroupRoleAssigned = "organization.group.role.assigned",
OrganizationGroupRoleDeleted = "organization.group.role.deleted",
OrganizationMemberAdded = "organization.member.added",
OrganizationMemberDeleted = "organization.member.deleted",
OrganizationMemberRoleAssigned = "organization.member.role.assigned",
OrganizationMemberRoleDeleted = "organization.member.role.deleted",
OrganizationUpdated = "organization.updated",
UserCreated = "user.created",
UserDeleted = "user.deleted",
UserUpdated = "user.updated",
ConnectionCreated = "connection.created",
ConnectionDeleted = "connection.deleted",
ConnectionUpdated = "connection.updated",
}
}
