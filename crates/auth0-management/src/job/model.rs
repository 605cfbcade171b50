//! A job as the API tells it.

use std::fmt;

use auth0_core::{Extra, string_enum};
use serde::Deserialize;

/// A job and how far it has come.
#[derive(Clone, Deserialize)]
#[non_exhaustive]
pub struct Job {
    /// The ID to ask for it by.
    #[serde(default)]
    pub id: String,
    /// What it does: `users_import`, `users_export`, `verification_email`.
    #[serde(default)]
    pub r#type: Option<String>,
    /// Where it stands.
    #[serde(default = "unknown")]
    pub status: JobStatus,
    /// When it was started (RFC 3339).
    #[serde(default)]
    pub created_at: Option<String>,
    /// The connection whose users it is about.
    #[serde(default)]
    pub connection_id: Option<String>,
    /// How much of it is done, from 0 to 100.
    #[serde(default)]
    pub percentage_done: Option<f64>,
    /// How many seconds Auth0 expects it to take from now.
    #[serde(default)]
    pub time_left_seconds: Option<f64>,
    /// Why it is in this status.
    #[serde(default)]
    pub status_details: Option<String>,
    /// What an import did.
    #[serde(default)]
    pub summary: Option<JobSummary>,
    /// The link to an export's file, good for a short time. Whoever has it has the file.
    #[serde(default)]
    pub location: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What an import did with the users of its file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct JobSummary {
    /// Users that could not be imported.
    pub failed: u64,
    /// Users that were there and were changed.
    pub updated: u64,
    /// Users that are new.
    pub inserted: u64,
    /// All users of the file.
    pub total: u64,
}

string_enum! {
    /// Where a job stands.
    pub enum JobStatus {
        /// It waits for its turn.
        Pending = "pending",
        /// It is at work.
        Processing = "processing",
        /// It is done. Single users may have been rejected all the same.
        Completed = "completed",
        /// It failed as a whole.
        Failed = "failed",
    }
}

fn unknown() -> JobStatus {
    JobStatus::Unknown(String::new())
}

/// The link is left out.
impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Job")
            .field("id", &self.id)
            .field("type", &self.r#type)
            .field("status", &self.status)
            .field("percentage_done", &self.percentage_done)
            .field("status_details", &self.status_details)
            .field("summary", &self.summary)
            .finish_non_exhaustive()
    }
}
