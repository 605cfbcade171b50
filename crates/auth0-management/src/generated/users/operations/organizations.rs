// Written by auth0-codegen; changes belong into its overrides.

//! `users.organizations`.

use auth0_core::{CallOptions, Operation, Pager};

use super::super::ListUserOrganizationsParams;
use crate::generated::shared::Organization;
use crate::handle::Handle;

/// Organizations a user is a member of.
#[derive(Debug, Clone)]
pub struct UsersOrganizations(pub(crate) Handle);

impl UsersOrganizations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the organizations a user is a member of.
    ///
    /// `GET /users/{id}/organizations`, scope `read:organizations`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-user-organizations)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn list(&self, id: &str) -> Pager<Organization> {
        self.list_with(id, &ListUserOrganizationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, id: &str, params: &ListUserOrganizationsParams) -> Pager<Organization> {
        self.0.list(
            Operation::get("/users/{id}/organizations").path(id),
            "organizations",
            params.paging(),
        )
    }
}
