// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{CallOptions, Operation, Pager};

use super::ListOrganizationsParams;
use super::Organization;
use crate::handle::Handle;

/// Organizations the user is a member of.
#[derive(Debug, Clone)]
pub struct Organizations(pub(crate) Handle);

impl Organizations {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Lists the organizations that the user is a member of.
    ///
    /// `GET /organizations`, scope `read:me:organizations`.
    pub fn list(&self) -> Pager<Organization> {
        self.list_with(&ListOrganizationsParams::default())
    }

    /// Like [`list`](Self::list), with optional parameters.
    pub fn list_with(&self, params: &ListOrganizationsParams) -> Pager<Organization> {
        self.0.list(
            Operation::get("/organizations"),
            "organizations",
            params.paging(),
        )
    }
}
