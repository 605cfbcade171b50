// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.roles`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Operations under `organizations.roles`.
#[derive(Debug, Clone)]
pub struct OrganizationsRoles(pub(crate) Handle);

impl OrganizationsRoles {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Operations under `organizations.roles.groups`.
    pub fn groups(&self) -> super::OrganizationsRolesGroups {
        super::OrganizationsRolesGroups(self.0.clone())
    }

    /// Operations under `organizations.roles.members`.
    pub fn members(&self) -> super::OrganizationsRolesMembers {
        super::OrganizationsRolesMembers(self.0.clone())
    }
}
