// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::DeleteOrganizationMemberships;
use crate::handle::Handle;

/// Memberships in the organization.
#[derive(Debug, Clone)]
pub struct Memberships(pub(crate) Handle);

impl Memberships {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Removes members from the organization.
    ///
    /// The users themselves stay.
    ///
    /// `POST /delete-memberships`, scope `delete:my_org:memberships`. Beta.
    pub fn delete(&self, request: &DeleteOrganizationMemberships) -> Call<()> {
        self.0
            .command(Operation::post("/delete-memberships").json(request))
    }
}
