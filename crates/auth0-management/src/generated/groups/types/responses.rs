// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

use super::{GroupMemberType, GroupType};
use crate::Timestamp;

/// A group member, listed by `GET /groups/{id}/members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupMember {
    /// Identifier.
    pub id: Option<String>,
    /// Whether the member is a user, a connection or a group.
    pub member_type: Option<GroupMemberType>,
    /// Kind of member.
    pub r#type: Option<GroupType>,
    /// Identifier of the connection.
    pub connection_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { GroupMember {
    optional id "id",
    optional member_type "member_type",
    optional r#type "type",
    optional connection_id "connection_id",
    optional created_at "created_at",
} }
auth0_core::__read!(GroupMember);
