// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `POST /groups/{id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AddGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddGroupRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `DELETE /groups/{id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct RemoveGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveGroupRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}
