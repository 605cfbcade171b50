// Written by auth0-codegen; changes belong into its overrides.

//! Types that are only received.

use auth0_core::Extra;

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
