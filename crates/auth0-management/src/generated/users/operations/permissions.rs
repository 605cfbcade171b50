// Written by auth0-codegen; changes belong into its overrides.

//! `users.permissions`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListUserPermissionsParams;
use super::super::{AddUserPermissions, RemoveUserPermissions, UserPermission};
use crate::handle::Handle;

/// Permissions given to a user directly, not by a role.
#[derive(Debug, Clone)]
pub struct UsersPermissions(pub(crate) Handle);

impl UsersPermissions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the permissions given to a user directly.
    ///
    /// Those that come by a role are in `effective_permissions`.
    ///
    /// `GET /users/{id}/permissions`, scope `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-permissions)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Pager<UserPermission> {
        self.list_with(id, &ListUserPermissionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListUserPermissionsParams) -> Pager<UserPermission> {
        self.0.list(
            Operation::get("/users/{id}/permissions").path(id),
            "permissions",
            params.paging(),
        )
    }

    /// Takes permissions given directly away from a user.
    ///
    /// A permission that a role gives as well stays in effect. Tokens already issued keep what is in
    /// them.
    ///
    /// `DELETE /users/{id}/permissions`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-permissions)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn remove(&self, id: &str, request: &RemoveUserPermissions) -> Call<()> {
        self.0.command(
            Operation::delete("/users/{id}/permissions")
                .path(id)
                .json(request),
        )
    }

    /// Gives a user permissions directly.
    ///
    /// The permissions the user has already stay.
    ///
    /// `POST /users/{id}/permissions`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-permissions)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist, API or permission.
    pub fn add(&self, id: &str, request: &AddUserPermissions) -> Call<()> {
        self.0.command(
            Operation::post("/users/{id}/permissions")
                .path(id)
                .json(request),
        )
    }
}
