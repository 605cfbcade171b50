// Written by auth0-codegen; changes belong into its overrides.

//! `organizations.members.effective_roles.sources`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Sources of a member's roles.
#[derive(Debug, Clone)]
pub struct OrganizationsMembersEffectiveRolesSources(pub(crate) Handle);

impl OrganizationsMembersEffectiveRolesSources {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Groups that give a member a role.
    pub fn groups(&self) -> super::OrganizationsMembersEffectiveRolesSourcesGroups {
        super::OrganizationsMembersEffectiveRolesSourcesGroups(self.0.clone())
    }
}
