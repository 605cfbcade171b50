// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{CreatedGroup, EventContext, EventGroup, EventRole, GroupMember, GroupReference};
use crate::Timestamp;

/// Group created data, streamed by `GET /events`.
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

/// Group data, streamed by `GET /events`.
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

/// Group member data, streamed by `GET /events`.
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

/// Group role assigned data, streamed by `GET /events`.
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

/// Group role deleted data, streamed by `GET /events`.
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
