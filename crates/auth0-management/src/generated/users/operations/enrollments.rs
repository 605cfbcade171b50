// Written by auth0-codegen; changes belong into its overrides.

//! `users.enrollments`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::UserEnrollment;
use crate::handle::Handle;

/// A user's enrolments for multi-factor authentication with Guardian.
#[derive(Debug, Clone)]
pub struct UsersEnrollments(pub(crate) Handle);

impl UsersEnrollments {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets the first multi-factor enrolment that a user has confirmed.
    ///
    /// `authentication_methods` lists all of them.
    ///
    /// `GET /users/{id}/enrollments`, scopes `read:users`, `read:current_user`.
    /// [Reference](https://auth0.com/docs/api/management/v2/users/get-enrollments)
    ///
    /// # Errors
    ///
    /// - 404: The user does not exist.
    pub fn get(&self, id: &str) -> Call<Vec<UserEnrollment>> {
        self.0
            .call(Operation::get("/users/{id}/enrollments").path(id))
    }
}
