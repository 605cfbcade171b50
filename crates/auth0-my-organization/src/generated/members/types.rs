// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging};

use crate::Timestamp;
use crate::generated::shared::Role;

/// A member, listed by `GET /members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Member {
    /// Identifier of the user, such as `auth0|123`.
    pub user_id: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub updated_at: Option<Timestamp>,
    pub last_login: Option<Timestamp>,
    pub phone_number: Option<String>,
    pub email: Option<String>,
    /// Name.
    pub name: Option<String>,
    pub nickname: Option<String>,
    pub given_name: Option<String>,
    pub family_name: Option<String>,
    /// Roles. Up to 10 elements.
    pub roles: Option<Vec<Role>>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { Member {
    optional user_id "user_id",
    optional created_at "created_at",
    optional updated_at "updated_at",
    optional last_login "last_login",
    optional phone_number "phone_number",
    optional email "email",
    optional name "name",
    optional nickname "nickname",
    optional given_name "given_name",
    optional family_name "family_name",
    optional roles "roles",
} }
auth0_core::__read!(Member);

/// Request body of `POST /members/{user_id}/roles`. Also of `DELETE /members/{user_id}/roles`. Also
/// of `POST /members/{user_id}/unassign-roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberRoles {
    /// 1 to 10 elements.
    pub role_ids: Vec<String>,
}

impl MemberRoles {
    /// Creates the value with its required fields.
    pub fn new(role_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            role_ids: role_ids.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { MemberRoles {
    always role_ids "role_ids",
} }

/// Optional parameters of `GET /members`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrganizationMembersParams {
    /// Members of each item, separated by commas.
    pub fields: Option<String>,
    /// Whether `fields` lists what to include or what to leave out. Default `true`.
    pub include_fields: Option<bool>,
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrganizationMembersParams {
    value fields: String,
    plain include_fields: bool,
    value from: String,
    plain take: u64,
} }

impl ListOrganizationMembersParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}

/// Optional parameters of `GET /members/{user_id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetOrganizationMemberParams {
    /// Members of each item, separated by commas.
    pub fields: Option<String>,
    /// Whether `fields` lists what to include or what to leave out. Default `true`.
    pub include_fields: Option<bool>,
}

auth0_core::__setters! { GetOrganizationMemberParams {
    value fields: String,
    plain include_fields: bool,
} }

impl GetOrganizationMemberParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("fields", self.fields.as_deref())
            .query("include_fields", self.include_fields)
    }
}

/// Optional parameters of `GET /members/{user_id}/roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListOrgMemberRolesParams {
    /// Cursor of the page, from the one before.
    pub from: Option<String>,
    /// Items per page. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListOrgMemberRolesParams {
    value from: String,
    plain take: u64,
} }

impl ListOrgMemberRolesParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 100)
    }
}
