// Written by auth0-codegen; changes belong into its overrides.

//! `users.authenticators`.

use auth0_core::{Call, CallOptions, Operation};

use crate::handle::Handle;

/// The authenticators a user has enrolled for multi-factor authentication.
#[derive(Debug, Clone)]
pub struct UsersAuthenticators(pub(crate) Handle);

impl UsersAuthenticators {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Deletes all authenticators of a user.
    ///
    /// The user has to enrol again at the next login that asks for a second factor.
    ///
    /// `DELETE /users/{id}/authenticators`, scope `delete:guardian_enrollments`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/delete-authenticators)
    pub fn delete_all(&self, id: &str) -> Call<()> {
        self.0
            .command(Operation::delete("/users/{id}/authenticators").path(id))
    }
}
