// Written by auth0-codegen; changes belong into its overrides.

//! `jobs.users_exports`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::{ExportUsers, Job};
use crate::handle::Handle;

/// Exports of users to a file.
#[derive(Debug, Clone)]
pub struct JobsUsersExports(pub(crate) Handle);

impl JobsUsersExports {
    /// The same handle, with these options for its calls.
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
