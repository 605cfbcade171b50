// Written by auth0-codegen; changes belong into its overrides.

//! What is only received.

use auth0_core::Extra;
use serde::Deserialize;

/// What `GET /roles/{id}/permissions` lists.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RolePermission {
    /// API the permission is for.
    pub resource_server_identifier: Option<String>,
    /// Name of the permission, which is a scope of the API.
    pub permission_name: Option<String>,
    /// Name of the API.
    pub resource_server_name: Option<String>,
    /// What it is for, in words.
    pub description: Option<String>,
    /// What else there is.
    #[serde(flatten)]
    pub extra: Extra,
}
