// Written by auth0-codegen; changes belong into its overrides.

//! What is only sent.

use serde::Serialize;

/// What `POST /groups/{id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct AssignGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AssignGroupRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

/// What `DELETE /groups/{id}/roles` takes.
#[derive(Debug, Clone, Serialize)]
pub struct DeleteGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl DeleteGroupRoles {
    /// With what it must have.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}
