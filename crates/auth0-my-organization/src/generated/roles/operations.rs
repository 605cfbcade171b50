// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{CallOptions, Operation, Pager};

use super::ListRolesParams;
use crate::generated::shared::Role;
use crate::handle::Handle;

/// Roles that members can have.
#[derive(Debug, Clone)]
pub struct Roles(pub(crate) Handle);

impl Roles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the roles that members can have.
    ///
    /// `GET /roles`, scope `read:my_org:member_roles`. Beta.
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
}
