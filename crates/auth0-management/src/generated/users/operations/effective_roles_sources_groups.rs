// Written by auth0-codegen; changes belong into its overrides.

//! `users.effective_roles.sources.groups`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListUserRoleSourceGroupsParams;
use crate::generated::shared::Group;
use crate::handle::Handle;

/// Groups that give a user a role.
#[derive(Debug, Clone)]
pub struct UsersEffectiveRolesSourcesGroups(pub(crate) Handle);

impl UsersEffectiveRolesSourcesGroups {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the groups by which a user has a role.
    ///
    /// `GET /users/{id}/effective-roles/sources/groups`, scope `read:user_role_source_groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-role-source-groups)
    ///
    /// # Errors
    ///
    /// - 404: The user or the role does not exist.
    pub fn list(&self, id: &str, role_id: &str) -> Pager<Group> {
        self.list_with(id, role_id, &ListUserRoleSourceGroupsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(
        &self,
        id: &str,
        role_id: &str,
        params: &ListUserRoleSourceGroupsParams,
    ) -> Pager<Group> {
        self.0.list(
            Operation::get("/users/{id}/effective-roles/sources/groups")
                .path(id)
                .query("role_id", role_id),
            "groups",
            params.paging(),
        )
    }
}
