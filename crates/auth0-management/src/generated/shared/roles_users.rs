// Written by auth0-codegen; changes belong into its overrides.

//! Types of requests and responses.

/// A permission ID, in `permissions` of `RemoveRolePermissions`.
#[derive(Debug, Clone, PartialEq)]
pub struct PermissionId {
    /// API the permission is for.
    pub resource_server_identifier: String,
    /// Name of the permission, which is a scope of the API.
    pub permission_name: String,
}

impl PermissionId {
    /// Creates the value with its required fields.
    pub fn new(
        resource_server_identifier: impl Into<String>,
        permission_name: impl Into<String>,
    ) -> Self {
        Self {
            resource_server_identifier: resource_server_identifier.into(),
            permission_name: permission_name.into(),
        }
    }
}

auth0_core::__write! { PermissionId {
    always resource_server_identifier "resource_server_identifier",
    always permission_name "permission_name",
} }
