// Written by auth0-codegen; changes belong into its overrides.

//! `users.effective_roles.sources`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Sources of a user's roles.
#[derive(Debug, Clone)]
pub struct UsersEffectiveRolesSources(pub(crate) Handle);

impl UsersEffectiveRolesSources {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Groups that give a user a role.
    pub fn groups(&self) -> super::UsersEffectiveRolesSourcesGroups {
        super::UsersEffectiveRolesSourcesGroups(self.0.clone())
    }
}
