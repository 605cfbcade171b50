// Written by auth0-codegen; changes belong into its overrides.

//! `jobs.errors`.

use auth0_core::{Call, CallOptions, Operation};

use super::super::JobErrors;
use crate::handle::Handle;

/// Errors of a job.
#[derive(Debug, Clone)]
pub struct JobsErrors(pub(crate) Handle);

impl JobsErrors {
    /// The same handle, with these options for its calls.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// Gets what went wrong in a job: for an import each row that was refused, with the reason.
    ///
    /// There is nothing in the answer when no row failed or the job is not done.
    ///
    /// `GET /jobs/{id}/errors`, scopes `create:users`, `read:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/get-errors)
    ///
    /// # Errors
    ///
    /// - 404: There is no job with this ID, or it is no longer kept.
    pub fn get(&self, id: &str) -> Call<Option<JobErrors>> {
        self.0.call(Operation::get("/jobs/{id}/errors").path(id))
    }
}
