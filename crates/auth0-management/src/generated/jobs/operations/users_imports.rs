// Written by auth0-codegen; changes belong into its overrides.

//! `jobs.users_imports`.

use auth0_core::CallOptions;

use crate::handle::Handle;

/// Imports of users from a file.
#[derive(Debug, Clone)]
pub struct JobsUsersImports(pub(crate) Handle);

impl JobsUsersImports {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }
}
