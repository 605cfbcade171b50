// Written by auth0-codegen; changes belong into its overrides.

//! `roles.permissions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListRolePermissionsParams;
use super::super::{AddRolePermissions, RemoveRolePermissions, RolePermission};
use crate::handle::Handle;

/// Permissions that a role gives.
#[derive(Debug, Clone)]
pub struct RolesPermissions(pub(crate) Handle);

impl RolesPermissions {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the permissions that a role gives.
    ///
    /// `GET /roles/{id}/permissions`, scope `read:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-role-permission)
    ///
    /// # Errors
    ///
    /// - 404: There is no role with this ID.
    pub fn list(&self, id: &str) -> Pager<RolePermission> {
        self.list_with(id, &ListRolePermissionsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListRolePermissionsParams) -> Pager<RolePermission> {
        self.0.list(
            Operation::get("/roles/{id}/permissions").path(id),
            "permissions",
            params.paging(),
        )
    }

    /// Takes permissions out of a role.
    ///
    /// `DELETE /roles/{id}/permissions`, scope `update:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/delete-role-permission-assignment)
    pub fn remove(&self, id: &str, request: &RemoveRolePermissions) -> Call<()> {
        self.0.command(
            Operation::delete("/roles/{id}/permissions")
                .path(id)
                .json(request),
        )
    }

    /// Adds permissions to a role.
    ///
    /// The permissions it has already stay.
    ///
    /// `POST /roles/{id}/permissions`, scope `update:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/post-role-permission-assignment)
    ///
    /// # Errors
    ///
    /// - 404: The role does not exist, API or permission.
    pub fn add(&self, id: &str, request: &AddRolePermissions) -> Call<()> {
        self.0.command(
            Operation::post("/roles/{id}/permissions")
                .path(id)
                .json(request),
        )
    }
}
