// Written by auth0-codegen; changes belong into its overrides.

//! `users.effective_permissions`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListUserEffectivePermissionsParams;
use super::super::UserEffectivePermission;
use crate::handle::Handle;

/// Permissions a user has in the end, whether given directly or by a role.
#[derive(Debug, Clone)]
pub struct UsersEffectivePermissions(pub(crate) Handle);

impl UsersEffectivePermissions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sources of a user's permissions.
    pub fn sources(&self) -> super::UsersEffectivePermissionsSources {
        super::UsersEffectivePermissionsSources(self.0.clone())
    }

    /// Lists the permissions of one API that a user has, directly or by a role.
    ///
    /// `GET /users/{id}/effective-permissions`, scope `read:user_effective_permissions`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-effective-permissions)
    ///
    /// # Errors
    ///
    /// - 404: The user or the API does not exist.
    pub fn list(
        &self,
        id: &str,
        resource_server_identifier: &str,
    ) -> Pager<UserEffectivePermission> {
        self.list_with(
            id,
            resource_server_identifier,
            &ListUserEffectivePermissionsParams::default(),
        )
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        resource_server_identifier: &str,
        params: &ListUserEffectivePermissionsParams,
    ) -> Pager<UserEffectivePermission> {
        self.0.list(
            Operation::get("/users/{id}/effective-permissions")
                .path(id)
                .query("resource_server_identifier", resource_server_identifier),
            "permissions",
            params.paging(),
        )
    }
}
