// Written by auth0-codegen; changes belong into its overrides.

//! What comes in several forms.

use auth0_core::Json;
use serde::Serialize;

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
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreatedGroup {
    #[serde(rename = "connection")]
    Connection(CreatedConnectionGroup),
    #[serde(rename = "organization")]
    Organization(CreatedOrganizationGroup),
    #[serde(rename = "tenant")]
    Tenant(CreatedTenantGroup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(CreatedGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// The `object` of [`GroupData`](super::GroupData).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventGroup {
    #[serde(rename = "connection")]
    Connection(EventConnectionGroup),
    #[serde(rename = "organization")]
    Organization(EventOrganizationGroup),
    #[serde(rename = "tenant")]
    Tenant(EventTenantGroup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// What `GET /events` streams.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventMessage {
    #[serde(rename = "group.created")]
    GroupCreated(GroupCreated),
    #[serde(rename = "group.deleted")]
    GroupDeleted(GroupDeleted),
    #[serde(rename = "group.member.added")]
    GroupMemberAdded(GroupMemberAdded),
    #[serde(rename = "group.member.deleted")]
    GroupMemberDeleted(GroupMemberDeleted),
    #[serde(rename = "group.role.assigned")]
    GroupRoleAssigned(GroupRoleAssigned),
    #[serde(rename = "group.role.deleted")]
    GroupRoleDeleted(GroupRoleDeleted),
    #[serde(rename = "group.updated")]
    GroupUpdated(GroupUpdated),
    #[serde(rename = "organization.connection.added")]
    OrganizationConnectionAdded(OrgConnectionAdded),
    #[serde(rename = "organization.connection.removed")]
    OrganizationConnectionRemoved(OrgConnectionRemoved),
    #[serde(rename = "organization.connection.updated")]
    OrganizationConnectionUpdated(OrgConnectionUpdated),
    #[serde(rename = "organization.created")]
    OrganizationCreated(OrgCreated),
    #[serde(rename = "organization.deleted")]
    OrganizationDeleted(OrgDeleted),
    #[serde(rename = "organization.group.role.assigned")]
    OrganizationGroupRoleAssigned(OrgGroupRoleAssigned),
    #[serde(rename = "organization.group.role.deleted")]
    OrganizationGroupRoleDeleted(OrgGroupRoleDeleted),
    #[serde(rename = "organization.member.added")]
    OrganizationMemberAdded(OrgMemberAdded),
    #[serde(rename = "organization.member.deleted")]
    OrganizationMemberDeleted(OrgMemberDeleted),
    #[serde(rename = "organization.member.role.assigned")]
    OrganizationMemberRoleAssigned(OrgMemberRoleAssigned),
    #[serde(rename = "organization.member.role.deleted")]
    OrganizationMemberRoleDeleted(OrgMemberRoleDeleted),
    #[serde(rename = "organization.updated")]
    OrganizationUpdated(OrgUpdated),
    #[serde(rename = "user.created")]
    UserCreated(UserCreated),
    #[serde(rename = "user.deleted")]
    UserDeleted(UserDeleted),
    #[serde(rename = "user.updated")]
    UserUpdated(UserUpdated),
    #[serde(rename = "error")]
    Error(EventErrorMessage),
    #[serde(rename = "offset-only")]
    OffsetOnly(OffsetMessage),
    #[serde(rename = "connection.created")]
    ConnectionCreated(ConnectionCreated),
    #[serde(rename = "connection.deleted")]
    ConnectionDeleted(ConnectionDeleted),
    #[serde(rename = "connection.updated")]
    ConnectionUpdated(ConnectionUpdated),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventMessage by "type" { "group.created" => GroupCreated, "group.deleted" => GroupDeleted, "group.member.added" => GroupMemberAdded, "group.member.deleted" => GroupMemberDeleted, "group.role.assigned" => GroupRoleAssigned, "group.role.deleted" => GroupRoleDeleted, "group.updated" => GroupUpdated, "organization.connection.added" => OrganizationConnectionAdded, "organization.connection.removed" => OrganizationConnectionRemoved, "organization.connection.updated" => OrganizationConnectionUpdated, "organization.created" => OrganizationCreated, "organization.deleted" => OrganizationDeleted, "organization.group.role.assigned" => OrganizationGroupRoleAssigned, "organization.group.role.deleted" => OrganizationGroupRoleDeleted, "organization.member.added" => OrganizationMemberAdded, "organization.member.deleted" => OrganizationMemberDeleted, "organization.member.role.assigned" => OrganizationMemberRoleAssigned, "organization.member.role.deleted" => OrganizationMemberRoleDeleted, "organization.updated" => OrganizationUpdated, "user.created" => UserCreated, "user.deleted" => UserDeleted, "user.updated" => UserUpdated, "error" => Error, "offset-only" => OffsetOnly, "connection.created" => ConnectionCreated, "connection.deleted" => ConnectionDeleted, "connection.updated" => ConnectionUpdated });

/// The `member` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "member_type")]
#[non_exhaustive]
pub enum GroupMember {
    #[serde(rename = "user")]
    User(UserMember),
    #[serde(rename = "connection")]
    Connection(ConnectionMember),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(GroupMember by "member_type" { "user" => User, "connection" => Connection });

/// The `group` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum GroupReference {
    #[serde(rename = "connection")]
    Connection(ConnectionGroup),
    #[serde(rename = "organization")]
    Organization(OrganizationGroup),
    #[serde(rename = "tenant")]
    Tenant(TenantGroup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(GroupReference by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });
