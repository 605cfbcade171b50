//! What can go wrong between a job's start and its end.

use auth0_core::Error;

use super::{Job, RejectedUser};

/// Why a job did not come to its end, or to a good one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JobError {
    /// The job was not started; or it may have been, when
    /// [`outcome_unknown`](Error::outcome_unknown) says so.
    #[error("the job could not be started")]
    Start(#[source] Error),
    /// The job goes on at Auth0, but it could not be looked at. It can be waited for again by its ID.
    #[error("job `{id}` could not be looked at; it goes on, wait for it again")]
    Lost {
        /// The job's ID.
        id: String,
        /// Why the call failed.
        source: Error,
    },
    /// The job ran to its end and failed.
    #[error(transparent)]
    Failed(Box<FailedJob>),
    /// The job was not done in the time it was given. It goes on at Auth0 and can be waited for again.
    #[error("job `{}` is still {} after the time it was given; it goes on, wait for it again", .0.id, .0.status)]
    Unfinished(Box<Job>),
}

/// A job that failed.
#[derive(Debug, thiserror::Error)]
#[error("job `{}` failed: {}", .job.id, reason(.job))]
#[non_exhaustive]
pub struct FailedJob {
    /// The job as it was told last, with its summary.
    pub job: Job,
    /// The users that an import rejected; empty for other jobs.
    pub rejected: Vec<RejectedUser>,
}

fn reason(job: &Job) -> String {
    match (&job.status_details, &job.summary) {
        (Some(details), _) => details.clone(),
        (None, Some(summary)) => {
            format!(
                "{} of {} users were rejected",
                summary.failed, summary.total
            )
        }
        (None, None) => "Auth0 gives no reason".to_owned(),
    }
}
