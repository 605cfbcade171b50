// Written by auth0-codegen; changes belong into its overrides.

//! `groups.roles`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListGroupRolesParams;
use super::super::{AddGroupRoles, RemoveGroupRoles};
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Roles that the members of a group have.
#[derive(Debug, Clone)]
pub struct GroupsRoles(pub(crate) Handle);

impl GroupsRoles {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles that the members of a group have for the whole tenant.
    ///
    /// `GET /groups/{id}/roles`, scope `read:group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/get-group-roles)
    ///
    /// # Errors
    ///
    /// - 404: There is no group with this ID.
    pub fn list(&self, id: &str) -> Pager<Role> {
        self.list_with(id, &ListGroupRolesParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListGroupRolesParams) -> Pager<Role> {
        self.0.list(
            Operation::get("/groups/{id}/roles").path(id),
            "roles",
            params.paging(),
        )
    }

    /// Takes roles for the whole tenant away from a group, and so from its members.
    ///
    /// `DELETE /groups/{id}/roles`, scope `delete:group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/delete-group-roles)
    ///
    /// # Errors
    ///
    /// - 404: The group or the role does not exist.
    pub fn remove(&self, id: &str, request: &RemoveGroupRoles) -> Call<()> {
        self.0.command(
            Operation::delete("/groups/{id}/roles")
                .path(id)
                .json(request),
        )
    }

    /// Gives a group roles for the whole tenant, which its members then have.
    ///
    /// `POST /groups/{id}/roles`, scope `create:group_roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/post-group-roles)
    ///
    /// # Errors
    ///
    /// - 404: The group or the role does not exist.
    pub fn add(&self, id: &str, request: &AddGroupRoles) -> Call<()> {
        self.0
            .command(Operation::post("/groups/{id}/roles").path(id).json(request))
    }
}
