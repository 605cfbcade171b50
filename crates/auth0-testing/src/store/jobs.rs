//! Jobs and their status.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use crate::clock::rfc3339_now;
use crate::random;
use crate::store::collection::Members;
use crate::store::job_script::JobScript;
use crate::store::{Store, lock};

/// All jobs of a tenant.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    pub(crate) jobs: HashMap<String, Job>,
    pub(crate) scripts: VecDeque<JobScript>,
    pub(crate) files: HashMap<String, File>,
}

/// One job.
#[derive(Debug)]
pub(crate) struct Job {
    /// Members that are always present.
    pub(crate) members: Members,
    /// Additional members once the job is completed.
    pub(crate) result: Members,
    /// The reason for the failure that is reported when the job finishes.
    pub(crate) failure: Option<String>,
    /// The rows that failed, and the reasons.
    pub(crate) errors: Vec<Value>,
    pub(crate) script: JobScript,
    pub(crate) polled: u32,
}

impl Jobs {
    /// Takes the script for the next job.
    pub(crate) fn next_script(&mut self) -> JobScript {
        self.scripts.pop_front().unwrap_or_default()
    }

    /// Adds a job and returns the response to its creation.
    pub(crate) fn add(
        &mut self,
        kind: &str,
        given: Members,
        script: JobScript,
        done: Done,
    ) -> Members {
        let id = format!("job_{}", random::alphanumeric(16));
        let mut members = Members::new();
        members.insert("id".into(), id.as_str().into());
        members.insert("type".into(), kind.into());
        members.insert("created_at".into(), rfc3339_now().into());
        members.extend(given);
        let failure = script.failure.clone().or(done.failure);
        let job = Job {
            members,
            result: done.result,
            failure,
            errors: done.errors,
            script,
            polled: 0,
        };
        let answer = job.show();
        self.jobs.insert(id, job);
        answer
    }
}

/// The outcome of a job's work.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) result: Members,
    pub(crate) failure: Option<String>,
    pub(crate) errors: Vec<Value>,
}

impl Job {
    pub(crate) fn is_done(&self) -> bool {
        self.polled > 0 && self.polled >= self.script.polls
    }

    pub(crate) fn show(&self) -> Members {
        let mut members = self.members.clone();
        if !self.is_done() {
            if self.polled == 0 {
                members.insert("status".into(), "pending".into());
                return members;
            }
            let left = self.script.polls - self.polled;
            members.insert("status".into(), "processing".into());
            let percentage = u64::from(self.polled) * 100 / u64::from(self.script.polls);
            members.insert("percentage_done".into(), percentage.into());
            members.insert("time_left_seconds".into(), left.into());
            return members;
        }
        if let Some(failure) = &self.failure {
            members.insert("status".into(), "failed".into());
            members.insert("status_details".into(), failure.as_str().into());
            return members;
        }
        members.insert("status".into(), "completed".into());
        members.insert("percentage_done".into(), 100.into());
        members.insert("time_left_seconds".into(), 0.into());
        members.extend(self.result.clone());
        members
    }
}

impl Store {
    pub(crate) fn script_job(&self, script: JobScript) {
        lock(&self.management.jobs).scripts.push_back(script);
    }
}

/// A compressed export file.
#[derive(Debug)]
pub(crate) struct File {
    /// The signature in the signed URL, which grants access to the file.
    pub(crate) signature: String,
    pub(crate) bytes: Vec<u8>,
}
