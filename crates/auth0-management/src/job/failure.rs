//! What can go wrong between a job's start and its end.

use auth0_core::{Error, ErrorKind};

use super::RejectedUser;
use crate::jobs::Job;

/// Why a job did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobFailure {
    /// The job was not started. It may have been started if [`outcome_unknown`](Error::outcome_unknown)
    /// says so.
    #[error("the job could not be started")]
    Start(#[source] Error),
    /// The job continues at Auth0, but its state could not be read. You can wait for it again by its ID.
    #[error("the state of job `{id}` could not be read; the job continues, so wait for it again")]
    Lost {
        /// The job's ID.
        id: String,
        /// Why the call failed.
        source: Error,
    },
    /// The job ended and failed.
    #[error(transparent)]
    Failed(Box<FailedJob>),
    /// The job did not end in time. It continues at Auth0, and you can wait for it again.
    #[error("job `{}` did not finish within the time limit; it continues, so wait for it again", name(.0))]
    Unfinished(Box<Job>),
}

impl JobFailure {
    /// The response to a job's start does not describe the job.
    pub(super) fn without_id() -> Self {
        let message = "the job was started, but the response has no job ID";
        Self::Start(Error::new(ErrorKind::Decode, message).with_outcome_unknown())
    }
}

/// A job that failed.
#[derive(Debug, thiserror::Error)]
#[error("job `{}` failed: {}", name(.job), reason(.job))]
#[non_exhaustive]
pub struct FailedJob {
    /// The last known state of the job, with its summary.
    pub job: Job,
    /// The users that an import rejected; empty for other jobs.
    pub rejected: Vec<RejectedUser>,
}

fn name(job: &Job) -> &str {
    job.id.as_deref().unwrap_or_default()
}

fn reason(job: &Job) -> String {
    match (&job.status_details, &job.summary) {
        (Some(details), _) => details.clone(),
        (None, Some(summary)) => format!(
            "{} of {} users were rejected",
            summary.failed.unwrap_or_default(),
            summary.total.unwrap_or_default()
        ),
        (None, None) => "Auth0 gave no reason".to_owned(),
    }
}
