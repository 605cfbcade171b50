// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

use crate::generated::shared::{PermissionId, RoleType};

/// What `POST /roles/{id}/groups` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddRoleGroups {
    /// IDs of groups. At least 1 element.
    pub groups: Vec<String>,
}

impl AddRoleGroups {
    /// With what it must have.
    pub fn new(groups: Vec<String>) -> Self {
        Self { groups }
    }
}

/// What `POST /roles/{id}/permissions` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddRolePermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl AddRolePermissions {
    /// With what it must have.
    pub fn new(permissions: Vec<PermissionId>) -> Self {
        Self { permissions }
    }
}

/// What `POST /roles/{id}/users` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddRoleUsers {
    /// IDs of users.
    pub users: Vec<String>,
}

impl AddRoleUsers {
    /// With what it must have.
    pub fn new(users: Vec<String>) -> Self {
        Self { users }
    }
}

/// What `POST /roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct CreateRole {
    /// Name of the role.
    pub name: String,
    /// What the role is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Kind of value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<RoleType>,
    /// Identifier of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
}

impl CreateRole {
    /// With what it must have.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            r#type: None,
            owner_id: None,
        }
    }
}

/// What `DELETE /roles/{id}/groups` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveRoleGroups {
    /// IDs of groups. At least 1 element.
    pub groups: Vec<String>,
}

impl RemoveRoleGroups {
    /// With what it must have.
    pub fn new(groups: Vec<String>) -> Self {
        Self { groups }
    }
}

/// What `DELETE /roles/{id}/permissions` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveRolePermissions {
    /// Permissions, each of an API. At least 1 element.
    pub permissions: Vec<PermissionId>,
}

impl RemoveRolePermissions {
    /// With what it must have.
    pub fn new(permissions: Vec<PermissionId>) -> Self {
        Self { permissions }
    }
}

/// What `PATCH /roles/{id}` takes.
#[derive(Debug, Clone, Default, Serialize)]
pub struct UpdateRole {
    /// Name of the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the role is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}
