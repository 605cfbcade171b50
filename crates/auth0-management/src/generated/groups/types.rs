// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging, string_enum};

use crate::Timestamp;

/// Request body of `POST /groups/{id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddGroupRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddGroupRoles {
    always roles "roles",
} }

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

string_enum! {
    /// A group member type; a value in `member_type` of [`GroupMember`](super::GroupMember).
    pub enum GroupMemberType {
        /// `user`.
        User = "user",
        /// `group`.
        Group = "group",
    }
}

string_enum! {
    /// A group type; a value in `type` of [`GroupMember`](super::GroupMember).
    pub enum GroupType {
        /// `connection`.
        Connection = "connection",
        /// `organization`.
        Organization = "organization",
        /// `tenant`.
        Tenant = "tenant",
    }
}

/// Request body of `DELETE /groups/{id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveGroupRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            roles: roles.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveGroupRoles {
    always roles "roles",
} }

/// Optional parameters of `GET /groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupsParams {
    /// Only groups of the connection with this ID.
    pub connection_id: Option<String>,
    /// Only the one with this name.
    pub name: Option<String>,
    /// Only groups with this identifier in their directory.
    pub external_id: Option<String>,
    /// Only groups whose name or identifier contains this text.
    pub search: Option<String>,
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListGroupsParams {
    value connection_id: String,
    value name: String,
    value external_id: String,
    value search: String,
    value fields: String,
    plain include_fields: bool,
    plain page: u64,
    plain per_page: u64,
    value from: String,
    plain take: u64,
} }

impl ListGroupsParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("connection_id", self.connection_id.as_deref())
            .query("name", self.name.as_deref())
            .query("external_id", self.external_id.as_deref())
            .query("search", self.search.as_deref())
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::either(
            self.page,
            self.per_page,
            100,
            self.from.as_deref(),
            self.take,
            100,
        )
    }
}

/// Optional parameters of `GET /groups/{id}/members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGroupMembersParams {
    /// Comma-separated names of fields to include in the response, or to leave out if `include_fields`
    /// is false.
    pub fields: Option<String>,
    /// Whether `fields` lists the fields to include or to leave out; true by default.
    pub include_fields: Option<bool>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { GetGroupMembersParams {
    value fields: String,
    plain include_fields: bool,
    value from: String,
    plain take: u64,
} }

impl GetGroupMembersParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /groups/{id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListGroupRolesParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListGroupRolesParams {
    value from: String,
    plain take: u64,
} }

impl ListGroupRolesParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}
