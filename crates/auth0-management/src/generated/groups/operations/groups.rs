// Written by auth0-codegen; changes belong into its overrides.

//! `groups`.

use auth0_core::{Call, CallOptions, Operation, Pager};

use super::super::types::ListGroupsParams;
use crate::generated::shared::Group;
use crate::handle::Handle;

/// Groups of users, which come from the directories of enterprise connections.
#[derive(Debug, Clone)]
pub struct Groups(pub(crate) Handle);

impl Groups {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Users that belong to a group.
    pub fn members(&self) -> super::GroupsMembers {
        super::GroupsMembers(self.0.clone())
    }

    /// Roles that the members of a group have.
    pub fn roles(&self) -> super::GroupsRoles {
        super::GroupsRoles(self.0.clone())
    }

    /// Lists groups.
    ///
    /// `GET /groups`, scope `read:groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/groups/get-groups)
    pub fn list(&self) -> Pager<Group> {
        self.list_with(&ListGroupsParams::default())
    }

    /// As [`list`](Self::list), with optional parameters.
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
    /// - 404: There is no group with this ID.
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
    /// - 404: There is no group with this ID.
    pub fn delete(&self, id: &str) -> Call<()> {
        self.0.command(Operation::delete("/groups/{id}").path(id))
    }
}
