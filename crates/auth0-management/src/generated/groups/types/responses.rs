// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

use super::{GroupMemberType, GroupType};
use crate::Timestamp;

/// What `GET /groups/{id}/members` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
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
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
