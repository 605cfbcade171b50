//! Jobs and their status.

use std::collections::{HashMap, VecDeque};
use std::sync::MutexGuard;

use serde_json::Value;

use crate::clock::rfc3339_at;
use crate::random;
use crate::store::collection::{Members, text};
use crate::store::job_script::JobScript;
use crate::store::{Store, lock};

/// All jobs of a tenant.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    pub(crate) jobs: HashMap<String, Job>,
    pub(crate) scripts: VecDeque<JobScript>,
    pub(crate) files: HashMap<String, File>,
    /// The time of the last access, in seconds of the tenant's clock.
    now: u64,
}

/// The number of seconds after which a job and its file are deleted.
const LIFETIME: u64 = 24 * 60 * 60;

/// The number of seconds for which a link to a file is valid after a request for its job.
const LINK_LIFETIME: u64 = 60;

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
    expires_at: u64,
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
        members.insert("created_at".into(), rfc3339_at(self.now).into());
        members.extend(given);
        let failure = script.failure.clone().or(done.failure);
        let job = Job {
            members,
            result: done.result,
            failure,
            errors: done.errors,
            script,
            polled: 0,
            expires_at: self.now.saturating_add(LIFETIME),
        };
        let answer = job.show();
        self.jobs.insert(id, job);
        answer
    }

    /// Counts a request for a job and returns the job's current state. If the job is done, the link to its file
    /// is valid again.
    pub(crate) fn poll(&mut self, id: &str) -> Option<Members> {
        let job = self.jobs.get_mut(id)?;
        job.polled = job.polled.saturating_add(1);
        let shown = job.show();
        let location = text(&shown, "location");
        let mut files = self.files.values_mut();
        if let Some(file) = files.find(|file| file.location == location) {
            file.linked_until = self.now.saturating_add(LINK_LIFETIME);
        }
        Some(shown)
    }

    /// Adds the file of a job that is about to be added.
    pub(crate) fn add_file(
        &mut self,
        name: String,
        location: String,
        signature: String,
        bytes: Vec<u8>,
    ) {
        let file = File {
            location,
            signature,
            bytes,
            linked_until: 0,
            expires_at: self.now.saturating_add(LIFETIME),
        };
        self.files.insert(name, file);
    }

    /// Returns the content of a file to a client whose link is valid.
    pub(crate) fn file(&self, name: &str, signature: &str) -> Option<&[u8]> {
        let file = self.files.get(name)?;
        let is_valid = file.signature == signature && self.now < file.linked_until;
        is_valid.then_some(file.bytes.as_slice())
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
    /// Returns the jobs that have not expired.
    pub(crate) fn jobs(&self) -> MutexGuard<'_, Jobs> {
        let now = self.now();
        let mut jobs = lock(&self.management.jobs);
        if now != jobs.now {
            jobs.now = now;
            jobs.jobs.retain(|_, job| now < job.expires_at);
            jobs.files.retain(|_, file| now < file.expires_at);
        }
        jobs
    }

    pub(crate) fn script_job(&self, script: JobScript) {
        lock(&self.management.jobs).scripts.push_back(script);
    }
}

/// A compressed export file.
#[derive(Debug)]
pub(crate) struct File {
    /// The signed URL.
    location: String,
    /// The signature in it, which grants access to the file.
    signature: String,
    bytes: Vec<u8>,
    linked_until: u64,
    expires_at: u64,
}
