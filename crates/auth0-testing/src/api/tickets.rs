//! `/api/v2/tickets`: links that are created but not sent, and the page that verifies an email
//! address.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::get;
use serde_json::{Value, json};

use super::call::{Answer, Call, Handlers, Routes};
use super::schema::complain;
use super::users;
use crate::login::html;
use crate::login::parameters::Parameters;
use crate::login::reset_password::LIFETIME;
use crate::random;
use crate::server::error_body::{ApiError, OAuthError};
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};

pub(super) const HANDLERS: Handlers = &[
    ("POST /tickets/email-verification", email_verification),
    ("POST /tickets/password-change", password_change),
];

pub(super) fn routes() -> Routes {
    Router::new().route("/u/email-verification", get(verify))
}

impl TenantState {
    /// Creates a link with which this user verifies their email address.
    pub(super) fn verification_link(&self, user_id: &str, lifetime: u64) -> String {
        let ticket = random::alphanumeric(32);
        let link = format!("{}/u/email-verification?ticket={ticket}", self.base_url());
        let expires_at = self.now().saturating_add(lifetime);
        self.management
            .email_tickets
            .put(ticket, user_id.to_owned(), expires_at);
        link
    }
}

/// Returns the lifetime of a ticket in seconds. 0 means Auth0's default.
fn lifetime(given: &Members) -> u64 {
    let given = given.get("ttl_sec").and_then(Value::as_u64);
    given.filter(|seconds| *seconds > 0).unwrap_or(LIFETIME)
}

fn email_verification(call: &Call) -> Answer {
    let given = call.members()?;
    let lifetime = lifetime(&given);
    let user = call
        .state
        .find_user_by_id(text(&given, "user_id"))
        .ok_or_else(users::inexistent)?;
    let link = call.state.verification_link(&user.id, lifetime);
    call.answer(json!({ "ticket": link }))
}

fn password_change(call: &Call) -> Answer {
    let given = call.members()?;
    let lifetime = lifetime(&given);
    let state = &call.state;
    let user = match (text(&given, "user_id"), text(&given, "email")) {
        ("", "") => return Err(complain("'Missing required property: user_id'")),
        ("", email) => {
            let id = text(&given, "connection_id");
            if id.is_empty() {
                return Err(complain("'Missing required property: connection_id'"));
            }
            let connection = state.connection(id).map(|connection| connection.name);
            let connection = connection.ok_or_else(|| ApiError::inexistent("connection"))?;
            lock(&state.users).called(&connection, email).cloned()
        }
        (id, _) => state.find_user_by_id(id),
    };
    let user = user.ok_or_else(users::inexistent)?;
    let ticket = random::alphanumeric(32);
    let link = state.password_link(&ticket);
    state
        .flows
        .password_tickets
        .put(ticket, user.id, state.now().saturating_add(lifetime));
    call.answer(json!({ "ticket": link }))
}

/// `GET /u/email-verification`.
async fn verify(State(state): State<Arc<TenantState>>, RawQuery(query): RawQuery) -> Response {
    let parameters = Parameters::from_form(query.unwrap_or_default().as_bytes());
    let verified = parameters.and_then(|parameters| {
        let ticket = parameters.required("ticket")?;
        let id = state.management.email_tickets.take(ticket, state.now());
        let id = id.ok_or_else(|| {
            OAuthError::invalid_request("The link is unknown, used or has expired")
        })?;
        if let Some(user) = lock(&state.users).get_mut(&id) {
            user.email_verified = true;
        }
        Ok(())
    });
    match verified {
        Ok(()) => html::page(
            StatusCode::OK,
            "Email verified",
            "<p>Your email address was verified.</p>",
        ),
        Err(error) => html::error_page(&error),
    }
}
