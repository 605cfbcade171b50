// Written by auth0-codegen; changes belong into its overrides.

//! Types with several forms.

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

/// A created group, in `object` of [`GroupCreatedData`](super::GroupCreatedData).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum CreatedGroup {
    /// `type` is `connection`.
    #[serde(rename = "connection")]
    Connection(CreatedConnectionGroup),
    /// `type` is `organization`.
    #[serde(rename = "organization")]
    Organization(CreatedOrganizationGroup),
    /// `type` is `tenant`.
    #[serde(rename = "tenant")]
    Tenant(CreatedTenantGroup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(CreatedGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// An event group, in `object` of [`GroupData`](super::GroupData).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventGroup {
    /// `type` is `connection`.
    #[serde(rename = "connection")]
    Connection(EventConnectionGroup),
    /// `type` is `organization`.
    #[serde(rename = "organization")]
    Organization(EventOrganizationGroup),
    /// `type` is `tenant`.
    #[serde(rename = "tenant")]
    Tenant(EventTenantGroup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventGroup by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });

/// An event message, streamed by `GET /events`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum EventMessage {
    /// `type` is `group.created`.
    #[serde(rename = "group.created")]
    GroupCreated(GroupCreated),
    /// `type` is `group.deleted`.
    #[serde(rename = "group.deleted")]
    GroupDeleted(GroupDeleted),
    /// `type` is `group.member.added`.
    #[serde(rename = "group.member.added")]
    GroupMemberAdded(GroupMemberAdded),
    /// `type` is `group.member.deleted`.
    #[serde(rename = "group.member.deleted")]
    GroupMemberDeleted(GroupMemberDeleted),
    /// `type` is `group.role.assigned`.
    #[serde(rename = "group.role.assigned")]
    GroupRoleAssigned(GroupRoleAssigned),
    /// `type` is `group.role.deleted`.
    #[serde(rename = "group.role.deleted")]
    GroupRoleDeleted(GroupRoleDeleted),
    /// `type` is `group.updated`.
    #[serde(rename = "group.updated")]
    GroupUpdated(GroupUpdated),
    /// `type` is `organization.connection.added`.
    #[serde(rename = "organization.connection.added")]
    OrganizationConnectionAdded(OrgConnectionAdded),
    /// `type` is `organization.connection.removed`.
    #[serde(rename = "organization.connection.removed")]
    OrganizationConnectionRemoved(OrgConnectionRemoved),
    /// `type` is `organization.connection.updated`.
    #[serde(rename = "organization.connection.updated")]
    OrganizationConnectionUpdated(OrgConnectionUpdated),
    /// `type` is `organization.created`.
    #[serde(rename = "organization.created")]
    OrganizationCreated(OrgCreated),
    /// `type` is `organization.deleted`.
    #[serde(rename = "organization.deleted")]
    OrganizationDeleted(OrgDeleted),
    /// `type` is `organization.group.role.assigned`.
    #[serde(rename = "organization.group.role.assigned")]
    OrganizationGroupRoleAssigned(OrgGroupRoleAssigned),
    /// `type` is `organization.group.role.deleted`.
    #[serde(rename = "organization.group.role.deleted")]
    OrganizationGroupRoleDeleted(OrgGroupRoleDeleted),
    /// `type` is `organization.member.added`.
    #[serde(rename = "organization.member.added")]
    OrganizationMemberAdded(OrgMemberAdded),
    /// `type` is `organization.member.deleted`.
    #[serde(rename = "organization.member.deleted")]
    OrganizationMemberDeleted(OrgMemberDeleted),
    /// `type` is `organization.member.role.assigned`.
    #[serde(rename = "organization.member.role.assigned")]
    OrganizationMemberRoleAssigned(OrgMemberRoleAssigned),
    /// `type` is `organization.member.role.deleted`.
    #[serde(rename = "organization.member.role.deleted")]
    OrganizationMemberRoleDeleted(OrgMemberRoleDeleted),
    /// `type` is `organization.updated`.
    #[serde(rename = "organization.updated")]
    OrganizationUpdated(OrgUpdated),
    /// `type` is `user.created`.
    #[serde(rename = "user.created")]
    UserCreated(UserCreated),
    /// `type` is `user.deleted`.
    #[serde(rename = "user.deleted")]
    UserDeleted(UserDeleted),
    /// `type` is `user.updated`.
    #[serde(rename = "user.updated")]
    UserUpdated(UserUpdated),
    /// `type` is `error`.
    #[serde(rename = "error")]
    Error(EventErrorMessage),
    /// `type` is `offset-only`.
    #[serde(rename = "offset-only")]
    OffsetOnly(OffsetMessage),
    /// `type` is `connection.created`.
    #[serde(rename = "connection.created")]
    ConnectionCreated(ConnectionCreated),
    /// `type` is `connection.deleted`.
    #[serde(rename = "connection.deleted")]
    ConnectionDeleted(ConnectionDeleted),
    /// `type` is `connection.updated`.
    #[serde(rename = "connection.updated")]
    ConnectionUpdated(ConnectionUpdated),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(EventMessage by "type" { "group.created" => GroupCreated, "group.deleted" => GroupDeleted, "group.member.added" => GroupMemberAdded, "group.member.deleted" => GroupMemberDeleted, "group.role.assigned" => GroupRoleAssigned, "group.role.deleted" => GroupRoleDeleted, "group.updated" => GroupUpdated, "organization.connection.added" => OrganizationConnectionAdded, "organization.connection.removed" => OrganizationConnectionRemoved, "organization.connection.updated" => OrganizationConnectionUpdated, "organization.created" => OrganizationCreated, "organization.deleted" => OrganizationDeleted, "organization.group.role.assigned" => OrganizationGroupRoleAssigned, "organization.group.role.deleted" => OrganizationGroupRoleDeleted, "organization.member.added" => OrganizationMemberAdded, "organization.member.deleted" => OrganizationMemberDeleted, "organization.member.role.assigned" => OrganizationMemberRoleAssigned, "organization.member.role.deleted" => OrganizationMemberRoleDeleted, "organization.updated" => OrganizationUpdated, "user.created" => UserCreated, "user.deleted" => UserDeleted, "user.updated" => UserUpdated, "error" => Error, "offset-only" => OffsetOnly, "connection.created" => ConnectionCreated, "connection.deleted" => ConnectionDeleted, "connection.updated" => ConnectionUpdated });

/// A group member, in `member` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "member_type")]
#[non_exhaustive]
pub enum GroupMember {
    /// `member_type` is `user`.
    #[serde(rename = "user")]
    User(UserMember),
    /// `member_type` is `connection`.
    #[serde(rename = "connection")]
    Connection(ConnectionMember),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(GroupMember by "member_type" { "user" => User, "connection" => Connection });

/// A group reference, in `group` of [`GroupMemberObject`](super::GroupMemberObject).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type")]
#[non_exhaustive]
pub enum GroupReference {
    /// `type` is `connection`.
    #[serde(rename = "connection")]
    Connection(ConnectionGroup),
    /// `type` is `organization`.
    #[serde(rename = "organization")]
    Organization(OrganizationGroup),
    /// `type` is `tenant`.
    #[serde(rename = "tenant")]
    Tenant(TenantGroup),
    /// An object that this version does not know, as it came.
    #[serde(untagged)]
    Unknown(Json),
}

crate::union::tagged!(GroupReference by "type" { "connection" => Connection, "organization" => Organization, "tenant" => Tenant });
