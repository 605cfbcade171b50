// Written by auth0-codegen; changes belong into its overrides.

//! `users.roles`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::ListUserRolesParams;
use super::super::{AddUserRoles, RemoveUserRoles};
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Roles given to a user.
#[derive(Debug, Clone)]
pub struct UsersRoles(pub(crate) Handle);

impl UsersRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles given to a user for the whole tenant.
    ///
    /// Roles within an organization are not in the list; `organizations().members().roles()` has those.
    ///
    /// `GET /users/{id}/roles`, scopes `read:users`, `read:roles`, `read:role_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-roles)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Pager<Role> {
        self.list_with(id, &ListUserRolesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListUserRolesParams) -> Pager<Role> {
        self.0.list(
            Operation::get("/users/{id}/roles").path(id),
            "roles",
            params.paging(),
        )
    }

    /// Takes roles away from a user.
    ///
    /// `DELETE /users/{id}/roles`, scopes `update:users`, `delete:role_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-user-roles)
    ///
    /// # Errors
    ///
    /// - 404: The user or the role does not exist.
    pub fn remove(&self, id: &str, request: &RemoveUserRoles) -> Call<()> {
        self.0.command(
            Operation::delete("/users/{id}/roles")
                .path(id)
                .json(request),
        )
    }

    /// Gives a user roles for the whole tenant.
    ///
    /// The roles the user has already stay.
    ///
    /// `POST /users/{id}/roles`, scopes `update:users`, `create:role_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/post-user-roles)
    ///
    /// # Errors
    ///
    /// - 404: The user or the role does not exist.
    pub fn add(&self, id: &str, request: &AddUserRoles) -> Call<()> {
        self.0
            .command(Operation::post("/users/{id}/roles").path(id).json(request))
    }
}
