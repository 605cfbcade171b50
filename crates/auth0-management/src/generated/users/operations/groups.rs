// Written by auth0-codegen; changes belong into its overrides.

//! `users.groups`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::GetUserGroupsParams;
use super::super::UserGroup;
use crate::handle::Handle;

/// Groups a user belongs to.
#[derive(Debug, Clone)]
pub struct UsersGroups(pub(crate) Handle);

impl UsersGroups {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the groups a user belongs to.
    ///
    /// `GET /users/{id}/groups`, scope `read:groups`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-groups)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn get(&self, id: &str) -> Pager<UserGroup> {
        self.get_with(id, &GetUserGroupsParams::default())
    }

    /// Like [`get`](Self::get), with optional parameters.
    pub fn get_with(&self, id: &str, params: &GetUserGroupsParams) -> Pager<UserGroup> {
        self.0.list(
            params.apply(Operation::get("/users/{id}/groups").path(id)),
            "groups",
            params.paging(),
        )
    }
}
