// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::{AddGroupRoles, GroupMember, RemoveGroupRoles};
use super::{GetGroupMembersParams, ListGroupRolesParams, ListGroupsParams};
use crate::generated::shared::{Group, Role};
use crate::handle::Handle;

/// Groups of users, which come from the directories of enterprise connections.
#[derive(Debug, Clone)]
pub struct Groups(pub(crate) Handle);

impl Groups {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Users that belong to a group.
    pub fn members(&self) -> GroupsMembers {
        GroupsMembers(self.0.clone())
    }

    /// Roles that the members of a group have.
    pub fn roles(&self) -> GroupsRoles {
        GroupsRoles(self.0.clone())
    }

    /// Lists groups.
    ///
    /// `GET /groups`, scope `read:groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/get-groups)
    pub fn list(&self) -> Pager<Group> {
        self.list_with(&ListGroupsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListGroupsParams) -> Pager<Group> {
        self.0.list(
            params.apply(Operation::get("/groups")),
            "groups",
            params.paging(),
        )
    }

    /// Gets a group.
    ///
    /// `GET /groups/{id}`, scope `read:groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/get-group)
    ///
    /// # Errors
    ///
    /// - 404: The group does not exist.
    pub fn get(&self, id: &str) -> Call<Group> {
        self.0.call(Operation::get("/groups/{id}").path(id))
    }

    /// Deletes a group; its members remain users.
    ///
    /// `DELETE /groups/{id}`, scope `delete:groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/delete-group)
    ///
    /// # Errors
    ///
    /// - 404: The group does not exist.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/groups/{id}").path(id))
    }
}

/// Users that belong to a group.
#[derive(Debug, Clone)]
pub struct GroupsMembers(pub(crate) Handle);

impl GroupsMembers {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the members of a group.
    ///
    /// `GET /groups/{id}/members`, scope `read:group_members`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/get-group-members)
    ///
    /// # Errors
    ///
    /// - 404: The group does not exist.
    pub fn get(&self, id: &str) -> Pager<GroupMember> {
        self.get_with(id, &GetGroupMembersParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetGroupMembersParams) -> Pager<GroupMember> {
        self.0.list(
            params.apply(Operation::get("/groups/{id}/members").path(id)),
            "members",
            params.paging(),
        )
    }
}

/// Roles that the members of a group have.
#[derive(Debug, Clone)]
pub struct GroupsRoles(pub(crate) Handle);

impl GroupsRoles {
    /// Returns a handle whose calls use these options.
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
    /// - 404: The group does not exist.
    pub fn list(&self, id: &str) -> Pager<Role> {
        self.list_with(id, &ListGroupRolesParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
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
