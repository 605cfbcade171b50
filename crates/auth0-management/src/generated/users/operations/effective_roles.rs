// Written by auth0-codegen; changes belong into its overrides.

//! `users.effective_roles`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListUserEffectiveRolesParams;
use super::super::UserEffectiveRole;
use crate::handle::Handle;

/// Roles a user has in the end, whether given directly or by a group.
#[derive(Debug, Clone)]
pub struct UsersEffectiveRoles(pub(crate) Handle);

impl UsersEffectiveRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sources of a user's roles.
    pub fn sources(&self) -> super::UsersEffectiveRolesSources {
        super::UsersEffectiveRolesSources(self.0.clone())
    }

    /// Lists the roles a user has, directly or by a group.
    ///
    /// `GET /users/{id}/effective-roles`, scope `read:user_effective_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-effective-roles)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Pager<UserEffectiveRole> {
        self.list_with(id, &ListUserEffectiveRolesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        params: &ListUserEffectiveRolesParams,
    ) -> Pager<UserEffectiveRole> {
        self.0.list(
            Operation::get("/users/{id}/effective-roles").path(id),
            "roles",
            params.paging(),
        )
    }
}
