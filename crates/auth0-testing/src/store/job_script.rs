//! How jobs are to go.

/// How one job goes: how often it is asked for until it is done, and whether it fails.
///
/// A job is `pending` when it is created, `processing` while it is polled, and done with the last
/// time. Without a script that is the second time, and the job succeeds.
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
    /// A job that is done with this many polls, at least one.
    pub fn done_after(polls: u32) -> Self {
        Self {
            polls,
            failure: None,
        }
    }

    /// A job that never is.
    pub fn never_done() -> Self {
        Self::done_after(u32::MAX)
    }

    /// Fails with these `status_details`, and without having done anything.
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
