// Written by auth0-codegen; changes belong into its overrides.

//! `groups.members`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::GroupMember;
use super::super::types::GetGroupMembersParams;
use crate::handle::Handle;

/// Users that belong to a group.
#[derive(Debug, Clone)]
pub struct GroupsMembers(pub(crate) Handle);

impl GroupsMembers {
    /// The same handle, with these options for its calls.
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
    /// - 404: There is no group with this ID.
    pub fn get(&self, id: &str) -> Pager<GroupMember> {
        self.get_with(id, &GetGroupMembersParams::default())
    }

    /// As [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetGroupMembersParams) -> Pager<GroupMember> {
        self.0.list(
            params.apply(Operation::get("/groups/{id}/members").path(id)),
            "members",
            params.paging(),
        )
    }
}
