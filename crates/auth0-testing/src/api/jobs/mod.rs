//! `/api/v2/jobs`: imports and exports of users, and verification emails.
//!
//! A job does all of its work when it is created. Its reported status advances each time a client
//! requests it: from pending to processing to completed or failed. No clock is involved, so tests
//! never have to wait.

mod export;
mod import;
mod row;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use serde_json::json;

use super::call::{Answer, Call, Handlers, Routes};
use super::users;
use crate::login::reset_password::LIFETIME;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};
use crate::store::jobs::Done;
use crate::store::outbox::{Channel, Message};

pub(super) const HANDLERS: Handlers = &[
    ("POST /jobs/users-exports", export::create),
    ("POST /jobs/verification-email", verification_email),
    ("GET /jobs/{id}", one),
    ("GET /jobs/{id}/errors", errors),
];

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/jobs/users-imports",
            // The tenant has its own limit, and Auth0 has a smaller one for the file.
            post(import::create).layer(DefaultBodyLimit::disable()),
        )
        .route("/exports/{name}", get(export::download))
}

fn one(call: &Call) -> Answer {
    let job = call.state.jobs().poll(call.owner());
    call.answer(job.ok_or_else(|| ApiError::inexistent("job"))?)
}

/// Returns the rows that failed, or the job if it failed as a whole. Otherwise, returns 204.
fn errors(call: &Call) -> Answer {
    let jobs = call.state.jobs();
    let job = jobs
        .jobs
        .get(call.owner())
        .ok_or_else(|| ApiError::inexistent("job"))?;
    match job {
        job if !job.is_done() => Ok(StatusCode::NO_CONTENT.into_response()),
        job if job.failure.is_some() => call.answer(job.show()),
        job if job.errors.is_empty() => Ok(StatusCode::NO_CONTENT.into_response()),
        job => call.answer(job.errors.clone()),
    }
}

/// Sends an email with a verification link to the outbox.
fn verification_email(call: &Call) -> Answer {
    let given = call.members()?;
    let user = call
        .state
        .find_user_by_id(text(&given, "user_id"))
        .ok_or_else(users::inexistent)?;
    let Some(email) = user.email else {
        return Err(ApiError::invalid_body("The user has no email address."));
    };
    let mut jobs = call.state.jobs();
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
    call.answer(job)
}

/// Returns the name of the database connection with this identifier.
fn database_connection(state: &TenantState, id: &str) -> Result<String, ApiError> {
    let complaint = match state.connection(id) {
        None => "The connection does not exist.",
        Some(connection) if connection.strategy != "auth0" => {
            "The connection must be a database connection."
        }
        Some(connection) => return Ok(connection.name),
    };
    Err(ApiError::bad_request("inexistent_connection", complaint))
}

fn summary(failed: usize, updated: usize, inserted: usize) -> Members {
    let total = failed + updated + inserted;
    let summary =
        json!({ "failed": failed, "updated": updated, "inserted": inserted, "total": total });
    Members::from_iter([("summary".to_owned(), summary)])
}
