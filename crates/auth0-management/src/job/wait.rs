//! Waiting until a job is done.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_core::{Client, Operation};
use tokio::time::{Instant, sleep};

use super::{FailedJob, JobFailure};
use crate::jobs::Job;

/// What shows how far a job is.
type Show = Arc<dyn Fn(&Job) + Send + Sync>;

/// Options for waiting for a job.
///
/// The first poll follows after half a second, then the interval doubles up to 10 s; if the job reports how long it
/// will take, the next poll waits for that. Dropping the future stops waiting, not the job.
///
/// ```no_run
/// use std::time::Duration;
/// use auth0_management::{JobFailure, JobWait, ManagementClient};
///
/// # async fn run(mgmt: ManagementClient) -> Result<(), JobFailure> {
/// let wait = JobWait::default().deadline(Duration::from_secs(3600));
/// let job = mgmt.jobs().wait_with("job_0000000000000001", &wait).await?;
/// println!("{:?}", job.summary);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct JobWait {
    deadline: Duration,
    shortest: Duration,
    longest: Duration,
    progress: Option<Show>,
}

impl Default for JobWait {
    fn default() -> Self {
        Self {
            deadline: Duration::from_mins(30),
            shortest: Duration::from_millis(500),
            longest: Duration::from_secs(10),
            progress: None,
        }
    }
}

impl JobWait {
    /// The time limit. Default: 30 minutes.
    #[must_use]
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = time;
        self
    }

    /// The first and shortest interval between polls. Default: 500 ms.
    #[must_use]
    pub fn interval(mut self, time: Duration) -> Self {
        self.shortest = time;
        self
    }

    /// The longest interval between polls. Default: 10 s.
    #[must_use]
    pub fn max_interval(mut self, time: Duration) -> Self {
        self.longest = time;
        self
    }

    /// Calls this function with the job after each poll: for a progress bar.
    #[must_use]
    pub fn progress(mut self, show: impl Fn(&Job) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(show));
        self
    }

    pub(super) async fn run(&self, client: &Client, id: &str) -> Result<Job, JobFailure> {
        let started = Instant::now();
        let mut pause = self.shortest;
        loop {
            let job = look_at(client, id).await?;
            if let Some(progress) = &self.progress {
                progress(&job);
            }
            match job.status.as_deref() {
                Some("completed") => return Ok(job),
                Some("failed") => {
                    return Err(JobFailure::Failed(Box::new(FailedJob {
                        job,
                        rejected: Vec::new(),
                    })));
                }
                // `pending`, `processing`, and what there may be one day.
                _ => {}
            }
            let told = job.time_left_seconds.unwrap_or_default();
            // A number that is no time counts as none.
            let told = Duration::from_secs(u64::try_from(told).unwrap_or_default());
            let next = pause.max(told).min(self.longest);
            if started.elapsed().saturating_add(next) > self.deadline {
                return Err(JobFailure::Unfinished(Box::new(job)));
            }
            sleep(next).await;
            pause = pause.saturating_mul(2).min(self.longest);
        }
    }
}

impl fmt::Debug for JobWait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobWait")
            .field("deadline", &self.deadline)
            .field("interval", &self.shortest)
            .field("max_interval", &self.longest)
            .finish_non_exhaustive()
    }
}

async fn look_at(client: &Client, id: &str) -> Result<Job, JobFailure> {
    let operation = Operation::get("/jobs/{id}").path(id);
    let job: Result<Job, _> = client.call(operation).await;
    job.map_err(|source| JobFailure::Lost {
        id: id.to_owned(),
        source,
    })
}
