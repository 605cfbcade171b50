// Written by auth0-codegen; changes belong into its overrides.

//! `users.effective_permissions.sources`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Sources of a user's permissions.
#[derive(Debug, Clone)]
pub struct UsersEffectivePermissionsSources(pub(crate) Handle);

impl UsersEffectivePermissionsSources {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Roles that give a user a permission.
    pub fn roles(&self) -> super::UsersEffectivePermissionsSourcesRoles {
        super::UsersEffectivePermissionsSourcesRoles(self.0.clone())
    }
}
