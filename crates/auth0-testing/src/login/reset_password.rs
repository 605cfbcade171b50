//! Password reset: the page that sends a link, and the page that the link opens.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use crate::login::html;
use crate::login::login_forms::{brand_of, client_of};
use crate::login::login_page::from_query;
use crate::login::parameters::Parameters;
use crate::login::submitted::Submitted;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::{DATABASE_CONNECTION, TenantState, lock};
use crate::store::logs::Event;
use crate::store::outbox::{Channel, Message};

/// The lifetime of a link in seconds. It is five days, as in Auth0.
pub(crate) const LIFETIME: u64 = 5 * 24 * 60 * 60;

impl TenantState {
    pub(crate) fn password_link(&self, ticket: &str) -> String {
        format!("{}/u/reset-password?ticket={ticket}", self.base_url())
    }
}

/// `GET /u/reset-password`.
pub(crate) async fn show(RawQuery(query): RawQuery) -> Response {
    let ticket = Parameters::from_form(query.unwrap_or_default().as_bytes())
        .and_then(|parameters| parameters.required("ticket").map(str::to_owned));
    match ticket {
        Ok(ticket) => form(&ticket, None),
        Err(error) => html::error_page(&error),
    }
}

fn form(ticket: &str, message: Option<&str>) -> Response {
    let body = format!(
        "<p>Enter a new password for your account.</p>\n{}\
         <form method=\"post\" action=\"/u/reset-password\">\n{}{}\
         <button id=\"continue\" type=\"submit\">Reset password</button>\n</form>",
        html::alert(message),
        html::hidden("ticket", ticket),
        html::field(
            "password",
            "New password",
            "type=\"password\" autocomplete=\"new-password\" autofocus",
            message.is_some(),
        ),
    );
    let status = match message {
        None => StatusCode::OK,
        Some(_) => StatusCode::BAD_REQUEST,
    };
    html::page(status, "Change your password", &body)
}

/// `GET /u/reset-password/request`: "Forgot password?" on the login page.
pub(crate) async fn ask(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    let (id, transaction) = match from_query(&state, query) {
        Ok(found) => found,
        Err(error) => return html::error_page(&error),
    };
    let body = format!(
        "<p>Enter your email address, and we send you a link to set a new password.</p>\n\
         <form method=\"post\" action=\"/u/reset-password/request\">\n{}{}\
         <button id=\"continue\" type=\"submit\">Continue</button>\n</form>\n\
         <p class=\"links\"><a href=\"/u/login?state={}\">Back to log in</a></p>",
        html::hidden("state", &id),
        html::field(
            "email",
            "Email address",
            "type=\"email\" autocomplete=\"email\" autofocus",
            false,
        ),
        html::escape(&id),
    );
    let brand = brand_of(&state, &transaction);
    html::branded(StatusCode::OK, "Forgot your password?", &brand, &body)
}

/// `POST /u/reset-password/request`. The response does not reveal whether the user exists.
pub(crate) async fn send(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        ..
    }: Submitted,
) -> Response {
    let email = fields.optional("email").unwrap_or_default();
    send_link(&state, client_of(&transaction), DATABASE_CONNECTION, email);
    let body = format!(
        "<p>If there is an account for {}, we have sent it a link to set a new password. \
         In a test tenant the message is in the outbox.</p>\n\
         <p class=\"links\"><a href=\"/u/login?state={}\">Back to log in</a></p>",
        html::escape(email),
        html::escape(&id),
    );
    let brand = brand_of(&state, &transaction);
    html::branded(StatusCode::OK, "Check your email", &brand, &body)
}

/// Sends a user the link to the page that sets a new password.
pub(super) fn send_link(state: &TenantState, client_id: &str, connection: &str, email: &str) {
    let user = lock(&state.users).called(connection, email).cloned();
    let event = Event {
        client_id,
        connection,
        user_id: user.as_ref().map_or("", |user| user.id.as_str()),
        user_name: email,
        ..Event::default()
    };
    state.log(if user.is_some() { "scpr" } else { "fcpr" }, &event);
    let Some(user) = user else {
        return;
    };
    let ticket = random::base64url(32);
    let link = state.password_link(&ticket);
    let expires_at = state.now() + LIFETIME;
    state
        .flows
        .password_tickets
        .put(ticket, user.id, expires_at);
    let message = Message::link(Channel::Email, email, "Reset your password", link);
    lock(&state.flows.outbox).push(message);
}

/// `POST /u/reset-password`.
pub(crate) async fn submit(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let fields = match Parameters::read(&headers, &body) {
        Ok(fields) => fields,
        Err(error) => return html::error_page(&error),
    };
    match change(&state, &fields) {
        Ok(Some(weakness)) => {
            let ticket = fields.optional("ticket").unwrap_or_default();
            form(ticket, Some(weakness))
        }
        Ok(None) => html::page(
            StatusCode::OK,
            "Password changed",
            "<p>Your password has been changed.</p>",
        ),
        Err(error) => html::error_page(&error),
    }
}

/// Sets the password, or returns the reason why it is rejected.
fn change(state: &TenantState, fields: &Parameters) -> Result<Option<&'static str>, OAuthError> {
    let password = fields.required("password")?;
    let ticket = fields.required("ticket")?;
    let tickets = &state.flows.password_tickets;
    let user_id = tickets
        .get(ticket, state.now())
        .ok_or_else(|| OAuthError::invalid_request("The link is unknown, used or has expired"))?;
    // A rejected password neither invalidates the link nor extends its lifetime.
    if let Some(Err(weakness)) = state.set_password(&user_id, password) {
        let (_, message) = weakness.described();
        return Ok(Some(message));
    }
    tickets.take(ticket, state.now());
    let event = Event {
        user_id: &user_id,
        ..Event::default()
    };
    state.log("scp", &event);
    // Anyone who knew the old password loses access.
    lock(&state.flows.refresh_tokens).revoke_user(&user_id);
    state.end_sessions(|session| session.user_id == user_id);
    Ok(None)
}
