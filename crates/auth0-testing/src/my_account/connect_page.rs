//! The page on which the user connects an account. It takes the place of the other provider's page.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::Value;

use crate::login::html::{error_page, escape, hidden, page, redirect};
use crate::login::parameters::Parameters;
use crate::random;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::connected_accounts::{AccountCode, StartedAccount};

pub(super) const PATH: &str = "/connected-accounts/connect";

/// The lifetime of the browser's code in seconds.
const LIFETIME: u64 = 60;

/// `GET /connected-accounts/connect`.
pub(super) async fn show(
    State(state): State<Arc<TenantState>>,
    Query(query): Query<Value>,
) -> Response {
    let ticket = query["ticket"].as_str().unwrap_or_default();
    match started(&state, ticket) {
        Ok(started) => {
            let connection = escape(&started.connection);
            let scopes = escape(&started.scopes.join(", "));
            let body = format!(
                "<p>Let this tenant use your account at <strong>{connection}</strong>?</p>\n\
                 <p id=\"scopes\">{scopes}</p>\n<form method=\"post\" action=\"{PATH}\">\n{}\
                 <button type=\"submit\" name=\"action\" value=\"allow\" id=\"allow\">Allow</button>\n\
                 <button type=\"submit\" name=\"action\" value=\"deny\" id=\"deny\">Deny</button>\n</form>",
                hidden("ticket", ticket)
            );
            page(StatusCode::OK, "Connect an account", &body)
        }
        Err(error) => error_page(&error),
    }
}

/// `POST /connected-accounts/connect`.
pub(super) async fn submit(State(state): State<Arc<TenantState>>, body: String) -> Response {
    let answer = Parameters::from_form(body.as_bytes()).and_then(|parameters| {
        let allowed = parameters.optional("action") == Some("allow");
        decide(&state, parameters.required("ticket")?, allowed)
    });
    match answer {
        Ok(url) => redirect(&url),
        Err(error) => error_page(&error),
    }
}

fn started(state: &TenantState, ticket: &str) -> Result<StartedAccount, OAuthError> {
    let found = state.flows.account_tickets.get(ticket, state.now());
    found.ok_or_else(unknown)
}

fn unknown() -> OAuthError {
    OAuthError::invalid_request("The ticket is unknown, used or expired")
}

/// Records the user's decision and returns the URL to which the browser is redirected.
pub(crate) fn decide(
    state: &TenantState,
    ticket: &str,
    allowed: bool,
) -> Result<String, OAuthError> {
    let started = state.flows.account_tickets.take(ticket, state.now());
    let started = started.ok_or_else(unknown)?;
    let mut query = form_urlencoded::Serializer::new(String::new());
    if let Some(state) = &started.state {
        query.append_pair("state", state);
    }
    let redirect_uri = started.redirect_uri.clone();
    if allowed {
        let code = random::base64url(32);
        query.append_pair("connect_code", &code);
        let expires_at = state.now() + LIFETIME;
        let codes = &state.flows.account_codes;
        codes.put(code, AccountCode(started), expires_at);
    } else {
        query.append_pair("error", "access_denied");
        query.append_pair("error_description", "The user did not allow it");
    }
    let separator = if redirect_uri.contains('?') { '&' } else { '?' };
    Ok(format!("{redirect_uri}{separator}{}", query.finish()))
}
