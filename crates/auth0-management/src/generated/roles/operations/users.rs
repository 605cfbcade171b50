// Written by auth0-codegen; changes belong into its overrides.

//! `roles.users`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::AddRoleUsers;
use super::super::types::ListRoleUsersParams;
use crate::generated::shared::RoleUser;
use crate::handle::Handle;

/// Users that have a role.
#[derive(Debug, Clone)]
pub struct RolesUsers(pub(crate) Handle);

impl RolesUsers {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the users that have a role.
    ///
    /// By page number at most 1,000 users can be reached; checkpoint paging has no such limit.
    ///
    /// `GET /roles/{id}/users`, scopes `read:users`, `read:roles`, `read:role_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-role-user)
    ///
    /// # Errors
    ///
    /// - 404: There is no role with this ID.
    pub fn list(&self, id: &str) -> Pager<RoleUser> {
        self.list_with(id, &ListRoleUsersParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListRoleUsersParams) -> Pager<RoleUser> {
        self.0.list(
            Operation::get("/roles/{id}/users").path(id),
            "users",
            params.paging(),
        )
    }

    /// Gives users a role.
    ///
    /// The users who have it already keep it.
    ///
    /// `POST /roles/{id}/users`, scopes `update:roles`, `create:role_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/post-role-users)
    ///
    /// # Errors
    ///
    /// - 404: The role or the user does not exist.
    pub fn add(&self, id: &str, request: &AddRoleUsers) -> Call<()> {
        self.0
            .command(Operation::post("/roles/{id}/users").path(id).json(request))
    }
}
