// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;

use super::{
    ConnectionCreated, ConnectionDeleted, ConnectionGroup, ConnectionMember, ConnectionUpdated,
    CreatedConnectionGroup, CreatedOrganizationGroup, CreatedTenantGroup, EventConnectionGroup,
    EventErrorMessage, EventOrganizationGroup, EventTenantGroup, GroupCreated, GroupDeleted,
    GroupMemberAdded, GroupMemberDeleted, GroupRoleAssigned, GroupRoleDeleted, GroupUpdated,
    OffsetMessage, OrgConnectionAdded, OrgConnectionRemoved, OrgConnectionUpdated, OrgCreated,
    OrgDeleted, OrgGroupRoleAssigned, OrgGroupRoleDeleted, OrgMemberAdded, OrgMemberDeleted,
    OrgMemberRoleAssigned, OrgMemberRoleDeleted, OrgUpdated, OrganizationGroup, TenantGroup,
    UserCreated, UserDeleted, UserMember, UserUpdated,
};

/// The `object` of [`GroupCreatedData`](super::GroupCreatedData).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreatedGroup {
    Connection(CreatedConnectionGroup),
    Organization(CreatedOrganizationGroup),
    Tenant(CreatedTenantGroup),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(CreatedGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// The `object` of [`GroupData`](super::GroupData).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventGroup {
    Connection(EventConnectionGroup),
    Organization(EventOrganizationGroup),
    Tenant(EventTenantGroup),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// What `GET /events` streams.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EventMessage {
    GroupCreated(GroupCreated),
    GroupDeleted(GroupDeleted),
    GroupMemberAdded(GroupMemberAdded),
    GroupMemberDeleted(GroupMemberDeleted),
    GroupRoleAssigned(GroupRoleAssigned),
    GroupRoleDeleted(GroupRoleDeleted),
    GroupUpdated(GroupUpdated),
    OrganizationConnectionAdded(OrgConnectionAdded),
    OrganizationConnectionRemoved(OrgConnectionRemoved),
    OrganizationConnectionUpdated(OrgConnectionUpdated),
    OrganizationCreated(OrgCreated),
    OrganizationDeleted(OrgDeleted),
    OrganizationGroupRoleAssigned(OrgGroupRoleAssigned),
    OrganizationGroupRoleDeleted(OrgGroupRoleDeleted),
    OrganizationMemberAdded(OrgMemberAdded),
    OrganizationMemberDeleted(OrgMemberDeleted),
    OrganizationMemberRoleAssigned(OrgMemberRoleAssigned),
    OrganizationMemberRoleDeleted(OrgMemberRoleDeleted),
    OrganizationUpdated(OrgUpdated),
    UserCreated(UserCreated),
    UserDeleted(UserDeleted),
    UserUpdated(UserUpdated),
    Error(EventErrorMessage),
    OffsetOnly(OffsetMessage),
    ConnectionCreated(ConnectionCreated),
    ConnectionDeleted(ConnectionDeleted),
    ConnectionUpdated(ConnectionUpdated),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(EventMessage by "type" { "group.created" => GroupCreated, "group.deleted" => GroupDeleted, "group.member.added" => GroupMemberAdded, "group.member.deleted" => GroupMemberDeleted, "group.role.assigned" => GroupRoleAssigned, "group.role.deleted" => GroupRoleDeleted, "group.updated" => GroupUpdated, "organization.connection.added" => OrganizationConnectionAdded, "organization.connection.removed" => OrganizationConnectionRemoved, "organization.connection.updated" => OrganizationConnectionUpdated, "organization.created" => OrganizationCreated, "organization.deleted" => OrganizationDeleted, "organization.group.role.assigned" => OrganizationGroupRoleAssigned, "organization.group.role.deleted" => OrganizationGroupRoleDeleted, "organization.member.added" => OrganizationMemberAdded, "organization.member.deleted" => OrganizationMemberDeleted, "organization.member.role.assigned" => OrganizationMemberRoleAssigned, "organization.member.role.deleted" => OrganizationMemberRoleDeleted, "organization.updated" => OrganizationUpdated, "user.created" => UserCreated, "user.deleted" => UserDeleted, "user.updated" => UserUpdated, "error" => Error, "offset-only" => OffsetOnly, "connection.created" => ConnectionCreated, "connection.deleted" => ConnectionDeleted, "connection.updated" => ConnectionUpdated });

/// The `member` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GroupMember {
    User(UserMember),
    Connection(ConnectionMember),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(GroupMember by "member_type" { "user" => User, "connection" => Connection });

/// The `group` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GroupReference {
    Connection(ConnectionGroup),
    Organization(OrganizationGroup),
    Tenant(TenantGroup),
    /// What this version does not know, as it came.
    Unknown(Json),
}

crate::union::tagged!(GroupReference by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });
