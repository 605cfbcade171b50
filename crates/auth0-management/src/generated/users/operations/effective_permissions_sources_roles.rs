// Written by auth0-codegen; changes belong into its overrides.

//! `users.effective_permissions.sources.roles`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListUserEffectivePermissionRoleSourceParams;
use super::super::UserPermissionSourceRole;
use crate::handle::Handle;

/// Roles that give a user a permission.
#[derive(Debug, Clone)]
pub struct UsersEffectivePermissionsSourcesRoles(pub(crate) Handle);

impl UsersEffectivePermissionsSourcesRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles by which a user has a permission of an API.
    ///
    /// `GET /users/{id}/effective-permissions/sources/effective-roles`, scope
    /// `read:user_permission_source_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-effective-permission-role-sources)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist, API or permission.
    pub fn list(
        &self,
        id: &str,
        resource_server_identifier: &str,
        permission_name: &str,
    ) -> Pager<UserPermissionSourceRole> {
        self.list_with(
            id,
            resource_server_identifier,
            permission_name,
            &ListUserEffectivePermissionRoleSourceParams::default(),
        )
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        resource_server_identifier: &str,
        permission_name: &str,
        params: &ListUserEffectivePermissionRoleSourceParams,
    ) -> Pager<UserPermissionSourceRole> {
        self.0.list(
            Operation::get("/users/{id}/effective-permissions/sources/effective-roles")
                .path(id)
                .query("resource_server_identifier", resource_server_identifier)
                .query("permission_name", permission_name),
            "roles",
            params.paging(),
        )
    }
}
