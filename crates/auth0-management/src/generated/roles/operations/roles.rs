// Written by auth0-codegen; changes belong into its overrides.

//! `roles`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListRolesParams;
use super::super::{CreateRole, UpdateRole};
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Roles: sets of permissions that users, groups and members of organizations can be given.
#[derive(Debug, Clone)]
pub struct Roles(pub(crate) Handle);

impl Roles {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Groups that have a role.
    pub fn groups(&self) -> super::RolesGroups {
        super::RolesGroups(self.0.clone())
    }

    /// Permissions that a role gives.
    pub fn permissions(&self) -> super::RolesPermissions {
        super::RolesPermissions(self.0.clone())
    }

    /// Users that have a role.
    pub fn users(&self) -> super::RolesUsers {
        super::RolesUsers(self.0.clone())
    }

    /// Lists roles.
    ///
    /// `GET /roles`, scope `read:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-roles)
    pub fn list(&self) -> Pager<Role> {
        self.list_with(&ListRolesParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListRolesParams) -> Pager<Role> {
        self.0.list(
            params.apply(Operation::get("/roles")),
            "roles",
            params.paging(),
        )
    }

    /// Creates a role.
    ///
    /// `POST /roles`, scope `create:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/post-roles)
    ///
    /// # Errors
    ///
    /// - 409: There is a role with this name already.
    pub fn create(&self, role: &CreateRole) -> Call<Role> {
        self.0.call(Operation::post("/roles").json(role))
    }

    /// Gets a role.
    ///
    /// `GET /roles/{id}`, scope `read:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-roles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: There is no role with this ID.
    pub fn get(&self, id: &str) -> Call<Role> {
        self.0.call(Operation::get("/roles/{id}").path(id))
    }

    /// Deletes a role, and takes it away from all who have it.
    ///
    /// `DELETE /roles/{id}`, scope `delete:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/delete-roles-by-id)
    ///
    /// # Errors
    ///
    /// - 404: There is no role with this ID.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/roles/{id}").path(id))
    }

    /// Changes the name or the description of a role.
    ///
    /// `PATCH /roles/{id}`, scope `update:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/patch-roles-by-id)
    pub fn update(&self, id: &str, role: &UpdateRole) -> Call<Role> {
        self.0
            .call(Operation::patch("/roles/{id}").path(id).json(role))
    }
}
