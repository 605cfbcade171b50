// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only sent.

/// Request body of `POST /groups/{id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl AddGroupRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

auth0_core::__write! { AddGroupRoles {
    always roles "roles",
} }

/// Request body of `DELETE /groups/{id}/roles`.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveGroupRoles {
    /// Roles, or their IDs in a request. At least 1 element.
    pub roles: Vec<String>,
}

impl RemoveGroupRoles {
    /// Creates the value with its required fields.
    pub fn new(roles: Vec<String>) -> Self {
        Self { roles }
    }
}

auth0_core::__write! { RemoveGroupRoles {
    always roles "roles",
} }
