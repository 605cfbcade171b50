// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::OrganizationDetails;
use crate::handle::Handle;

/// The organization itself: its name and branding.
#[derive(Debug, Clone)]
pub struct Details(pub(crate) Handle);

impl Details {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Deletes the organization.
    ///
    /// `DELETE /`, scope `delete:my_org:organizations`. Early access.
    pub fn delete(&self) -> Call<()> {
        self.0.command(Operation::delete("/"))
    }

    /// Gets the details of the organization.
    ///
    /// `GET /details`, scope `read:my_org:details`. Early access.
    pub fn get(&self) -> Call<OrganizationDetails> {
        self.0.call(Operation::get("/details"))
    }

    /// Changes the details of the organization.
    ///
    /// `PATCH /details`, scope `update:my_org:details`. Early access.
    pub fn update(&self, request: &OrganizationDetails) -> Call<OrganizationDetails> {
        self.0.call(Operation::patch("/details").json(request))
    }
}
