// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

use auth0_core::{Extra, Operation, Paging};

use crate::generated::shared::{PermissionId, RoleType};

/// Request body of `POST /roles/{id}/groups`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddRoleGroups {
    /// IDs of groups. At least 1 element.
    pub groups: Vec<String>,
}

impl AddRoleGroups {
    /// Creates the value with its required fields.
    pub fn new(groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddRoleGroups {
    always groups "groups",
} }

/// Request body of `POST /roles/{id}/permissions`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddRolePermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl AddRolePermissions {
    /// Creates the value with its required fields.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<PermissionId>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddRolePermissions {
    always permissions "permissions",
} }

/// Request body of `POST /roles/{id}/users`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddRoleUsers {
    /// IDs of users.
    pub users: Vec<String>,
}

impl AddRoleUsers {
    /// Creates the value with its required fields.
    pub fn new(users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { AddRoleUsers {
    always users "users",
} }

/// Request body of `POST /roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRole {
    /// Name of the role.
    pub name: String,
    /// Description of the role.
    pub description: Option<String>,
    pub r#type: Option<RoleType>,
    /// Identifier of the owner.
    pub owner_id: Option<String>,
}

impl CreateRole {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            r#type: None,
            owner_id: None,
        }
    }
}

auth0_core::__setters! { CreateRole {
    value description: String,
    value r#type: RoleType,
    value owner_id: String,
} }

auth0_core::__write! { CreateRole {
    always name "name",
    optional description "description",
    optional r#type "type",
    optional owner_id "owner_id",
} }

/// Request body of `DELETE /roles/{id}/groups`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveRoleGroups {
    /// IDs of groups. At least 1 element.
    pub groups: Vec<String>,
}

impl RemoveRoleGroups {
    /// Creates the value with its required fields.
    pub fn new(groups: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            groups: groups.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveRoleGroups {
    always groups "groups",
} }

/// Request body of `DELETE /roles/{id}/permissions`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveRolePermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl RemoveRolePermissions {
    /// Creates the value with its required fields.
    pub fn new(permissions: impl IntoIterator<Item = impl Into<PermissionId>>) -> Self {
        Self {
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }
}

auth0_core::__write! { RemoveRolePermissions {
    always permissions "permissions",
} }

/// A permission of a role.
///
/// Listed by `GET /roles/{id}/permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RolePermission {
    /// API the permission is for.
    pub resource_server_identifier: Option<String>,
    /// Name of the permission, which is a scope of the API.
    pub permission_name: Option<String>,
    /// Name of the API.
    pub resource_server_name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Fields that this version does not know.
    pub extra: Extra,
}

auth0_core::__record! { RolePermission {
    optional resource_server_identifier "resource_server_identifier",
    optional permission_name "permission_name",
    optional resource_server_name "resource_server_name",
    optional description "description",
} }
auth0_core::__read!(RolePermission);

/// Request body of `PATCH /roles/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateRole {
    /// Name of the role.
    pub name: Option<String>,
    /// Description of the role.
    pub description: Option<String>,
}

auth0_core::__setters! { UpdateRole {
    value name: String,
    value description: String,
} }

auth0_core::__write! { UpdateRole {
    optional name "name",
    optional description "description",
} }

/// Optional parameters of `GET /roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolesParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Only roles whose name contains this text, in upper or lower case.
    pub name_filter: Option<String>,
    /// Only those of this kind.
    pub r#type: Option<RoleType>,
    pub owner_id: Option<String>,
}

auth0_core::__setters! { ListRolesParams {
    plain per_page: u64,
    plain page: u64,
    value name_filter: String,
    value r#type: RoleType,
    value owner_id: String,
} }

impl ListRolesParams {
    pub(super) fn apply(&self, operation: Operation) -> Operation {
        operation
            .query("name_filter", self.name_filter.as_deref())
            .query("type", self.r#type.as_ref().map(RoleType::as_str))
            .query("owner_id", self.owner_id.as_deref())
    }

    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /roles/{id}/groups`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleGroupsParams {
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListRoleGroupsParams {
    value from: String,
    plain take: u64,
} }

impl ListRoleGroupsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::checkpoint(self.from.as_deref(), self.take, 50)
    }
}

/// Optional parameters of `GET /roles/{id}/permissions`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRolePermissionsParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
}

auth0_core::__setters! { ListRolePermissionsParams {
    plain per_page: u64,
    plain page: u64,
} }

impl ListRolePermissionsParams {
    pub(super) fn paging(&self) -> Paging {
        crate::paging::offset(self.page, self.per_page, 100)
    }
}

/// Optional parameters of `GET /roles/{id}/users`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListRoleUsersParams {
    /// Maximum number of items on a page, for pagination by number. Up to 100.
    pub per_page: Option<u64>,
    /// Number of the first page, starting at 0, for pagination by number.
    pub page: Option<u64>,
    /// Checkpoint to start at: the `next` of an earlier page.
    pub from: Option<String>,
    /// Maximum number of items on a page, for pagination by checkpoint. Up to 100.
    pub take: Option<u64>,
}

auth0_core::__setters! { ListRoleUsersParams {
    plain per_page: u64,
    plain page: u64,
    value from: String,
    plain take: u64,
} }

impl ListRoleUsersParams {
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
