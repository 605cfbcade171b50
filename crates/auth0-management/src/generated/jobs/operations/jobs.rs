// Written by auth0-codegen; changes belong into its overrides.

//! `jobs`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::Job;
use crate::handle::Handle;

/// Jobs: imports and exports of users and verification emails, done in the background.
#[derive(Debug, Clone)]
pub struct Jobs(pub(crate) Handle);

impl Jobs {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Errors of a job.
    pub fn errors(&self) -> super::JobsErrors {
        super::JobsErrors(self.0.clone())
    }

    /// Exports of users to a file.
    pub fn users_exports(&self) -> super::JobsUsersExports {
        super::JobsUsersExports(self.0.clone())
    }

    /// Imports of users from a file.
    pub fn users_imports(&self) -> super::JobsUsersImports {
        super::JobsUsersImports(self.0.clone())
    }

    /// Emails that let a user verify an address.
    pub fn verification_email(&self) -> super::JobsVerificationEmail {
        super::JobsVerificationEmail(self.0.clone())
    }

    /// Gets the state of a job.
    ///
    /// Jobs are forgotten some time after they are done.
    ///
    /// `GET /jobs/{id}`, scopes `create:users`, `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/get-jobs-by-id)
    ///
    /// # Errors
    ///
    /// - 404: There is no job with this ID, or it is no longer kept.
    pub fn get(&self, id: &str) -> Call<Job> {
        self.0.call(Operation::get("/jobs/{id}").path(id))
    }
}
