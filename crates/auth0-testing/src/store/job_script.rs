//! Scripts that determine the course of jobs.

/// The course of one job: how many polls it takes and whether it fails.
///
/// A job is `pending` when it is created, `processing` while it is polled, and finished with the
/// last poll. Without a script, it finishes with the second poll and succeeds.
///
/// ```
/// # fn example(tenant: &auth0_testing::Tenant) {
/// use auth0_testing::JobScript;
///
/// // The next job takes five polls, the one after it fails with the second.
/// tenant.script_job(JobScript::done_after(5));
/// tenant.script_job(JobScript::default().fail("The connection was deleted."));
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a script does nothing until it is given to `Tenant::script_job`"]
pub struct JobScript {
    pub(crate) polls: u32,
    pub(crate) failure: Option<String>,
}

impl JobScript {
    /// Creates a job that finishes with this many polls, at least one.
    pub fn done_after(polls: u32) -> Self {
        Self {
            polls,
            failure: None,
        }
    }

    /// Creates a job that never finishes.
    pub fn never_done() -> Self {
        Self::done_after(u32::MAX)
    }

    /// Makes the job fail with these `status_details`, without any effect.
    pub fn fail(mut self, status_details: impl Into<String>) -> Self {
        self.failure = Some(status_details.into());
        self
    }
}

impl Default for JobScript {
    fn default() -> Self {
        Self::done_after(2)
    }
}
