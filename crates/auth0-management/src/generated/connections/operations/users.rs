// Written by auth0-codegen; changes belong into its overrides.

//! `connections.users`.

use auth0_core::{Call, CallOptions, Operation};

use crate::handle::Handle;

/// Users of one connection.
#[derive(Debug, Clone)]
pub struct ConnectionsUsers(pub(crate) Handle);

impl ConnectionsUsers {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Deletes the user with an email address from a database connection.
    ///
    /// `DELETE /connections/{id}/users`, scope `delete:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/connections/delete-users-by-email)
    ///
    /// # Errors
    ///
    /// - 404: The connection does not exist.
    pub fn delete_by_email(&self, id: &str, email: &str) -> Call<()> {
        self.0.command(
            Operation::delete("/connections/{id}/users")
                .path(id)
                .query("email", email),
        )
    }
}
