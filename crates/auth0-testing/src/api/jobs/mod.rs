//! `/api/v2/jobs`: imports and exports of users, and verification emails.
//!
//! A job does all of its work when it is created. Its reported status advances each time a client
//! requests it: from pending to processing to completed or failed. No clock is involved, so tests
//! never have to wait.

mod export;
mod import;
mod row;

use axum::Json;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use serde_json::json;

use super::call::Call;
use super::resource::{Answer, Routes};
use super::users;
use crate::login::reset_password::LIFETIME;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};
use crate::store::jobs::Done;
use crate::store::outbox::{Channel, Message};

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/jobs/users-imports",
            // The tenant has its own limit, and Auth0 has a smaller one for the file.
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
    let job = call.state.jobs().poll(call.path("id"));
    let job = job.ok_or_else(|| ApiError::inexistent("job"))?;
    Ok(Json(job).into_response())
}

/// Returns the rows that failed, or the job if it failed as a whole. Otherwise, returns 204.
fn errors(call: &Call) -> Answer {
    let jobs = call.state.jobs();
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

/// Sends an email with a verification link to the outbox.
fn verification_email(call: &Call) -> Answer {
    let given = call.body()?;
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
    Ok((StatusCode::CREATED, Json(job)).into_response())
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
