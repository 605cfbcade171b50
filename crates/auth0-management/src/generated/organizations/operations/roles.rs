// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.roles`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Roles in an organization.
#[derive(Debug, Clone)]
pub struct OrganizationsRoles(pub(crate) Handle);

impl OrganizationsRoles {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Groups that have a role in an organization.
    pub fn groups(&self) -> super::OrganizationsRolesGroups {
        super::OrganizationsRolesGroups(self.0.clone())
    }

    /// Members that have a role in an organization.
    pub fn members(&self) -> super::OrganizationsRolesMembers {
        super::OrganizationsRolesMembers(self.0.clone())
    }
}
