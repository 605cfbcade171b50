// Written by auth0-codegen; changes belong into its overrides.

//! The handles of this group and their methods.

use auth0_core::{Call, CallOptions, Operation};

use super::{ExportUsers, Job, JobErrors, SendVerificationEmail};
use crate::handle::Handle;

/// Jobs: imports and exports of users and verification emails, done in the background.
#[derive(Debug, Clone)]
pub struct Jobs(pub(crate) Handle);

impl Jobs {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Errors of a job.
    pub fn errors(&self) -> JobsErrors {
        JobsErrors(self.0.clone())
    }

    /// Exports of users to a file.
    pub fn users_exports(&self) -> JobsUsersExports {
        JobsUsersExports(self.0.clone())
    }

    /// Imports of users from a file.
    pub fn users_imports(&self) -> JobsUsersImports {
        JobsUsersImports(self.0.clone())
    }

    /// Emails that let a user verify an address.
    pub fn verification_email(&self) -> JobsVerificationEmail {
        JobsVerificationEmail(self.0.clone())
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
    /// - 404: The job does not exist, or Auth0 no longer keeps it.
    pub fn get(&self, id: &str) -> Call<Job> {
        self.0.call(Operation::get("/jobs/{id}").path(id))
    }
}

/// Errors of a job.
#[derive(Debug, Clone)]
pub struct JobsErrors(pub(crate) Handle);

impl JobsErrors {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets what went wrong in a job: for an import each row that was refused, with the reason.
    ///
    /// There is nothing in the response when no row failed or the job is not done.
    ///
    /// `GET /jobs/{id}/errors`, scopes `create:users`, `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/get-errors)
    ///
    /// # Errors
    ///
    /// - 404: The job does not exist, or Auth0 no longer keeps it.
    pub fn get(&self, id: &str) -> Call<Option<JobErrors>> {
        self.0.call(Operation::get("/jobs/{id}/errors").path(id))
    }
}

/// Exports of users to a file.
#[derive(Debug, Clone)]
pub struct JobsUsersExports(pub(crate) Handle);

impl JobsUsersExports {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Starts an export of users to a file.
    ///
    /// When the job is done, its `location` is where to download the file, which is gzipped; the link
    /// is good for a short time, and asking for the job again gives a new one.
    ///
    /// `POST /jobs/users-exports`, scope `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-users-exports)
    pub fn create(&self, request: &ExportUsers) -> Call<Job> {
        self.0
            .call(Operation::post("/jobs/users-exports").json(request))
    }
}

/// Imports of users from a file.
#[derive(Debug, Clone)]
pub struct JobsUsersImports(pub(crate) Handle);

impl JobsUsersImports {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }
}

/// Emails that let a user verify an address.
#[derive(Debug, Clone)]
pub struct JobsVerificationEmail(pub(crate) Handle);

impl JobsVerificationEmail {
    /// Returns a handle whose calls use these options.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Sends an email that asks a user to verify an address.
    ///
    /// `POST /jobs/verification-email`, scope `update:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-verification-email)
    pub fn create(&self, request: &SendVerificationEmail) -> Call<Job> {
        self.0.call(
            self.0
                .of_custom_domain(Operation::post("/jobs/verification-email").json(request)),
        )
    }
}
