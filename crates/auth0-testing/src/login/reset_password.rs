//! The page behind the link with which a user sets a new password.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::login::html;
use crate::login::parameters::Parameters;
use crate::server::error_body::OAuthError;
use crate::state::{TenantState, lock};
use crate::store::logs::Event;

/// Seconds a link is good for: Auth0's five days.
pub(crate) const LIFETIME: u64 = 5 * 24 * 60 * 60;

impl TenantState {
    pub(crate) fn password_link(&self, ticket: &str) -> String {
        format!("{}/u/reset-password?ticket={ticket}", self.origin)
    }
}

/// `GET /u/reset-password`.
pub(crate) async fn show(RawQuery(query): RawQuery) -> Response {
    let ticket = Parameters::from_form(query.unwrap_or_default().as_bytes())
        .and_then(|parameters| parameters.required("ticket").map(str::to_owned));
    match ticket {
        Ok(ticket) => form(&ticket),
        Err(error) => html::error_page(&error),
    }
}

fn form(ticket: &str) -> Response {
    let body = format!(
        "<form method=\"post\" action=\"/u/reset-password\">\n{}\
         <p><label for=\"password\">New password</label> \
         <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"new-password\" required></p>\n\
         <button id=\"continue\" type=\"submit\">Reset password</button>\n</form>",
        html::hidden("ticket", ticket),
    );
    html::page(StatusCode::OK, "Change your password", &body)
}

/// `POST /u/reset-password`.
pub(crate) async fn submit(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match Parameters::read(&headers, &body).and_then(|fields| change(&state, &fields)) {
        Ok(()) => html::page(
            StatusCode::OK,
            "Password changed",
            "<p>Your password has been changed.</p>",
        ),
        Err(error) => html::error_page(&error),
    }
}

fn change(state: &TenantState, fields: &Parameters) -> Result<(), OAuthError> {
    let password = fields.required("password")?;
    let ticket = fields.required("ticket")?;
    let user_id = state
        .flows
        .password_tickets
        .take(ticket, state.now())
        .ok_or_else(|| OAuthError::invalid_request("The link is unknown, used or has expired"))?;
    // A password that is refused leaves the link as it was.
    if let Some(Err(weakness)) = state.set_password(&user_id, password) {
        let expires_at = state.now() + LIFETIME;
        let ticket = ticket.to_owned();
        state
            .flows
            .password_tickets
            .put(ticket, user_id, expires_at);
        let (_, message) = weakness.described();
        return Err(OAuthError::invalid_request(message));
    }
    let event = Event {
        user_id: &user_id,
        ..Event::default()
    };
    state.log("scp", &event);
    // Whoever knew the old password is out.
    lock(&state.flows.refresh_tokens).revoke_user(&user_id);
    state.end_sessions(|session| session.user_id == user_id);
    Ok(())
}
