//! `/api/v2/jobs`: imports and exports of users, and verification emails.
//!
//! The work of a job is done when it is created. What it says about itself moves on with every time it
//! is asked: first pending, then processing, at last completed or failed. No clock is involved, so that
//! nobody has to wait for one.

mod export;
mod import;
mod row;
mod script;

use std::collections::{HashMap, VecDeque};

use axum::Json;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use serde_json::{Value, json};

pub use script::JobScript;

use super::call::Call;
use super::resource::{Answer, Routes};
use super::schema::Schema;
use super::users;
use crate::clock::rfc3339_now;
use crate::login::reset_password::LIFETIME;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};
use crate::store::outbox::{Channel, Message};

const SCOPES: &[&str] = &["create:users", "read:users"];

/// Every job of a tenant.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    jobs: HashMap<String, Job>,
    scripts: VecDeque<JobScript>,
    files: HashMap<String, export::File>,
}

/// One job.
#[derive(Debug)]
struct Job {
    /// What it says at any time.
    members: Members,
    /// What it says more once it is completed.
    result: Members,
    /// Why it has failed when it is done.
    failure: Option<String>,
    /// The rows that failed, and why.
    errors: Vec<Value>,
    script: JobScript,
    polled: u32,
}

impl Jobs {
    /// The script for the next job.
    fn next_script(&mut self) -> JobScript {
        self.scripts.pop_front().unwrap_or_default()
    }

    /// Adds a job and returns what its creation is answered with.
    fn add(&mut self, kind: &str, given: Members, script: JobScript, done: Done) -> Members {
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

/// What the work of a job came to.
#[derive(Debug, Default)]
struct Done {
    result: Members,
    failure: Option<String>,
    errors: Vec<Value>,
}

impl Job {
    fn is_done(&self) -> bool {
        self.polled > 0 && self.polled >= self.script.polls
    }

    fn show(&self) -> Members {
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

impl TenantState {
    pub(crate) fn script_job(&self, script: JobScript) {
        lock(&self.management.jobs).scripts.push_back(script);
    }
}

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/jobs/users-imports",
            // The tenant has a limit of its own, and Auth0 a smaller one for the file.
            post(import::create).layer(DefaultBodyLimit::disable()),
        )
        .route(
            "/api/v2/jobs/users-exports",
            post(async |call: Call| export::create(&call)),
        )
        .route(
            "/api/v2/jobs/verification-email",
            post(async |call: Call| verification_email(&call)),
        )
        .route("/api/v2/jobs/{id}", get(async |call: Call| one(&call)))
        .route(
            "/api/v2/jobs/{id}/errors",
            get(async |call: Call| errors(&call)),
        )
        .route("/exports/{name}", get(export::download))
}

fn one(call: &Call) -> Answer {
    call.require(SCOPES)?;
    let mut jobs = lock(&call.state.management.jobs);
    let job = jobs
        .jobs
        .get_mut(call.path("id"))
        .ok_or_else(|| ApiError::inexistent("job"))?;
    job.polled = job.polled.saturating_add(1);
    Ok(Json(job.show()).into_response())
}

/// The rows that failed, or the job itself if it has failed as a whole; 204 where there is neither.
fn errors(call: &Call) -> Answer {
    call.require(SCOPES)?;
    let jobs = lock(&call.state.management.jobs);
    let job = jobs
        .jobs
        .get(call.path("id"))
        .ok_or_else(|| ApiError::inexistent("job"))?;
    Ok(match job {
        job if !job.is_done() => StatusCode::NO_CONTENT.into_response(),
        job if job.failure.is_some() => Json(job.show()).into_response(),
        job if job.errors.is_empty() => StatusCode::NO_CONTENT.into_response(),
        job => Json(&job.errors).into_response(),
    })
}

/// Sends a link to verify an email address, into the outbox.
fn verification_email(call: &Call) -> Answer {
    const BODY: Schema = Schema {
        members: &[
            ("user_id", "string"),
            ("client_id", "string"),
            ("identity", "object"),
            ("organization_id", "string"),
        ],
        required: &["user_id"],
        minimum: 0,
    };
    call.require(&["update:users"])?;
    let given = call.body(&BODY)?;
    let user = call
        .state
        .find_user_by_id(text(&given, "user_id"))
        .ok_or_else(users::inexistent)?;
    let Some(email) = user.email else {
        return Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            "invalid_body",
            "The user has no email address.",
        ));
    };
    let mut jobs = lock(&call.state.management.jobs);
    let script = jobs.next_script();
    if script.failure.is_none() {
        let link = call.state.verification_link(&user.id, LIFETIME);
        lock(&call.state.flows.outbox).push(Message::link(
            Channel::Email,
            &email,
            "Verify your email",
            link,
        ));
    }
    let job = jobs.add(
        "verification_email",
        Members::new(),
        script,
        Done::default(),
    );
    Ok((StatusCode::CREATED, Json(job)).into_response())
}

/// The name of the database connection with this identifier.
fn database_connection(state: &TenantState, id: &str) -> Result<String, ApiError> {
    let complaint = match state.connection(id) {
        None => "The connection does not exist.",
        Some(connection) if connection.strategy != "auth0" => {
            "The connection must be a database connection."
        }
        Some(connection) => return Ok(connection.name),
    };
    Err(ApiError::new(
        StatusCode::BAD_REQUEST,
        "inexistent_connection",
        complaint,
    ))
}

fn summary(failed: usize, updated: usize, inserted: usize) -> Members {
    let total = failed + updated + inserted;
    let summary =
        json!({ "failed": failed, "updated": updated, "inserted": inserted, "total": total });
    Members::from_iter([("summary".to_owned(), summary)])
}
