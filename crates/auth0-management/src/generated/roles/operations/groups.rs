// Written by auth0-codegen; changes belong into its overrides.

//! `roles.groups`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListRoleGroupsParams;
use super::super::{AddRoleGroups, RemoveRoleGroups};
use crate::generated::shared::Group;
use crate::handle::Handle;

/// Groups that have a role.
#[derive(Debug, Clone)]
pub struct RolesGroups(pub(crate) Handle);

impl RolesGroups {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the groups that have a role.
    ///
    /// `GET /roles/{id}/groups`, scope `read:group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-role-groups)
    ///
    /// # Errors
    ///
    /// - 404: There is no role with this ID.
    pub fn get(&self, id: &str) -> Pager<Group> {
        self.get_with(id, &ListRoleGroupsParams::default())
    }

    /// As [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &ListRoleGroupsParams) -> Pager<Group> {
        self.0.list(
            Operation::get("/roles/{id}/groups").path(id),
            "groups",
            params.paging(),
        )
    }

    /// Takes a role away from groups.
    ///
    /// `DELETE /roles/{id}/groups`, scope `delete:group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/delete-role-groups)
    ///
    /// # Errors
    ///
    /// - 404: The role or the group does not exist.
    pub fn remove(&self, id: &str, request: &RemoveRoleGroups) -> Call<()> {
        self.0.command(
            Operation::delete("/roles/{id}/groups")
                .path(id)
                .json(request),
        )
    }

    /// Gives groups a role.
    ///
    /// `POST /roles/{id}/groups`, scope `create:group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/post-role-groups)
    ///
    /// # Errors
    ///
    /// - 404: The role or the group does not exist.
    pub fn add(&self, id: &str, request: &AddRoleGroups) -> Call<()> {
        self.0
            .command(Operation::post("/roles/{id}/groups").path(id).json(request))
    }
}
