// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

use crate::generated::shared::{PermissionId, RoleType};

/// Request body of `POST /roles/{id}/groups`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddRoleGroups {
    /// IDs of groups. At least 1 element.
    pub groups: Vec<String>,
}

impl AddRoleGroups {
    /// Creates the value with its required fields.
    pub fn new(groups: Vec<String>) -> Self {
        Self { groups }
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
    pub fn new(permissions: Vec<PermissionId>) -> Self {
        Self { permissions }
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
    pub fn new(users: Vec<String>) -> Self {
        Self { users }
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
    pub fn new(groups: Vec<String>) -> Self {
        Self { groups }
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
    pub fn new(permissions: Vec<PermissionId>) -> Self {
        Self { permissions }
    }
}

auth0_core::__write! { RemoveRolePermissions {
    always permissions "permissions",
} }

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
