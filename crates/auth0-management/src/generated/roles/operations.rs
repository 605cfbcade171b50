// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{
    AddRoleGroups, AddRolePermissions, AddRoleUsers, CreateRole, RemoveRoleGroups,
    RemoveRolePermissions, RolePermission, UpdateRole,
};
use super::{
    ListRoleGroupsParams, ListRolePermissionsParams, ListRoleUsersParams, ListRolesParams,
};
use crate::generated::shared::{Group, Role, RoleUser};
use crate::handle::Handle;

/// Roles: sets of permissions that users, groups and members of organizations can be given.
#[derive(Debug, Clone)]
pub struct Roles(pub(crate) Handle);

impl Roles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Groups that have a role.
    pub fn groups(&self) -> RolesGroups {
        RolesGroups(self.0.clone())
    }

    /// Permissions that a role gives.
    pub fn permissions(&self) -> RolesPermissions {
        RolesPermissions(self.0.clone())
    }

    /// Users that have a role.
    pub fn users(&self) -> RolesUsers {
        RolesUsers(self.0.clone())
    }

    /// Lists roles.
    ///
    /// `GET /roles`, scope `read:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-roles)
    pub fn list(&self) -> Pager<Role> {
        self.list_with(&ListRolesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
    /// - 404: The role does not exist.
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
    /// - 404: The role does not exist.
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

/// Groups that have a role.
#[derive(Debug, Clone)]
pub struct RolesGroups(pub(crate) Handle);

impl RolesGroups {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The role does not exist.
    pub fn get(&self, id: &str) -> Pager<Group> {
        self.get_with(id, &ListRoleGroupsParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
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

/// Permissions that a role gives.
#[derive(Debug, Clone)]
pub struct RolesPermissions(pub(crate) Handle);

impl RolesPermissions {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the permissions that a role gives.
    ///
    /// `GET /roles/{id}/permissions`, scope `read:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/get-role-permission)
    ///
    /// # Errors
    ///
    /// - 404: The role does not exist.
    pub fn list(&self, id: &str) -> Pager<RolePermission> {
        self.list_with(id, &ListRolePermissionsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListRolePermissionsParams) -> Pager<RolePermission> {
        self.0.list(
            Operation::get("/roles/{id}/permissions").path(id),
            "permissions",
            params.paging(),
        )
    }

    /// Takes permissions out of a role.
    ///
    /// `DELETE /roles/{id}/permissions`, scope `update:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/delete-role-permission-assignment)
    pub fn remove(&self, id: &str, request: &RemoveRolePermissions) -> Call<()> {
        self.0.command(
            Operation::delete("/roles/{id}/permissions")
                .path(id)
                .json(request),
        )
    }

    /// Adds permissions to a role.
    ///
    /// The permissions it has already stay.
    ///
    /// `POST /roles/{id}/permissions`, scope `update:roles`.
    /// [Reference](https://auth0.com/docs/api/management/v2/roles/post-role-permission-assignment)
    ///
    /// # Errors
    ///
    /// - 404: The role does not exist, API or permission.
    pub fn add(&self, id: &str, request: &AddRolePermissions) -> Call<()> {
        self.0.command(
            Operation::post("/roles/{id}/permissions")
                .path(id)
                .json(request),
        )
    }
}

/// Users that have a role.
#[derive(Debug, Clone)]
pub struct RolesUsers(pub(crate) Handle);

impl RolesUsers {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The role does not exist.
    pub fn list(&self, id: &str) -> Pager<RoleUser> {
        self.list_with(id, &ListRoleUsersParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
