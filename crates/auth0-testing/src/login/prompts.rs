//! Prompts after a login: the choice of an organization, and consent to the application's request.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

use crate::login::authorize::{self, AuthorizationResponse};
use crate::login::cookie;
use crate::login::html::{self, alert, escape, hidden};
use crate::login::login_forms::brand_of;
use crate::login::login_page::from_query;
use crate::login::submitted::Submitted;
use crate::server::error_body::OAuthError;
use crate::state::TenantState;
use crate::store::applications::OrganizationUsage;
use crate::store::authorization::{AuthorizeRequest, Purpose, Transaction};
use crate::store::organizations::Organization;

const ORGANIZATION: &str = "organization/picker";
const CONSENT: &str = "consent";

/// Returns the page that must come before the response to this request.
pub(crate) fn next(state: &TenantState, request: &AuthorizeRequest) -> Option<&'static str> {
    let parameters = &request.parameters;
    let application = &request.application;
    if application.organizations == OrganizationUsage::Require
        && parameters.optional("organization").is_none()
        && state.prompts_for_organization(&application.client_id)
    {
        return Some(ORGANIZATION);
    }
    let prompt = parameters.optional("prompt").unwrap_or_default();
    let asks = prompt.split_whitespace().any(|prompt| prompt == "consent");
    asks.then_some(CONSENT)
}

/// Returns the error of a silent request for which this page must come first (OpenID Connect Core 1.0 section
/// 3.1.2.6).
pub(crate) fn missing(page: &str) -> OAuthError {
    let (code, description) = match page {
        CONSENT => ("consent_required", "The user has to consent"),
        _ => (
            "interaction_required",
            "The user has to choose an organization",
        ),
    };
    OAuthError::new(StatusCode::UNAUTHORIZED, code, description)
}

/// `GET /u/consent`.
pub(crate) async fn consent(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    match from_query(&state, query) {
        Ok((id, transaction)) => consent_form(&state, &id, &transaction),
        Err(error) => html::error_page(&error),
    }
}

fn consent_form(state: &TenantState, id: &str, transaction: &Transaction) -> Response {
    let brand = brand_of(state, transaction);
    let request = transaction.purpose.request();
    let scope = request.and_then(|request| request.parameters.optional("scope"));
    let scope = scope.unwrap_or("openid").split_whitespace();
    let row = |scope| format!("<li>{}</li>\n", described(scope));
    let rows = scope.map(row).collect::<Vec<_>>().concat();
    let body = format!(
        "<p>{} asks for access to your account:</p>\n<ul>\n{rows}</ul>\n\
         <form method=\"post\" action=\"/u/consent\">\n{}\
         <button id=\"accept\" type=\"submit\" name=\"action\" value=\"accept\">Accept</button>\n\
         <button id=\"decline\" class=\"other\" type=\"submit\" name=\"action\" value=\"decline\">Decline</button>\n</form>",
        escape(&brand.name),
        hidden("state", id),
    );
    html::branded(StatusCode::OK, "Authorize application", &brand, &body)
}

fn described(scope: &str) -> String {
    match scope {
        "openid" => "Know who you are".to_owned(),
        "profile" => "See your profile: name, nickname and picture".to_owned(),
        "email" => "See your email address".to_owned(),
        "phone" => "See your telephone number".to_owned(),
        "address" => "See your postal address".to_owned(),
        "offline_access" => "Stay signed in when you are away".to_owned(),
        other => format!("<code>{}</code>", escape(other)),
    }
}

/// `POST /u/consent`.
pub(crate) async fn submit_consent(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        headers,
    }: Submitted,
) -> Response {
    let Purpose::Authorize(mut request) = transaction.purpose else {
        return html::error_page(&OAuthError::invalid_request("Nobody asks for consent"));
    };
    if fields.optional("action") == Some("accept") {
        request.parameters.set("prompt", "");
        return go_on(
            &state,
            &headers,
            &id,
            transaction.user_id.as_deref(),
            *request,
        );
    }
    state.flows.transactions.take(&id, state.now());
    let error = OAuthError::access_denied("User did not authorize the request");
    AuthorizationResponse::error(&state, &request, &error).into_response()
}

/// `GET /u/organization/picker`.
pub(crate) async fn organization(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    match from_query(&state, query) {
        Ok((id, transaction)) => organization_form(&state, &id, &transaction, None),
        Err(error) => html::error_page(&error),
    }
}

fn organization_form(
    state: &TenantState,
    id: &str,
    transaction: &Transaction,
    message: Option<&str>,
) -> Response {
    let brand = brand_of(state, transaction);
    let user_id = transaction.user_id.as_deref().unwrap_or_default();
    let organizations = state.organizations_of(user_id);
    let button = |(organization, shown): &(Organization, String)| {
        let (id, shown) = (escape(&organization.id), escape(shown));
        format!(
            "<button class=\"other\" type=\"submit\" name=\"organization\" value=\"{id}\">{shown}</button>\n"
        )
    };
    let buttons = organizations
        .iter()
        .map(button)
        .collect::<Vec<_>>()
        .concat();
    let lead = if organizations.is_empty() {
        "You are not a member of any organization."
    } else {
        "Choose the organization to log in to."
    };
    let body = format!(
        "<p>{lead}</p>\n{}<form method=\"post\" action=\"/u/organization/picker\">\n{}{buttons}</form>",
        alert(message),
        hidden("state", id),
    );
    let status = if message.is_some() {
        StatusCode::BAD_REQUEST
    } else {
        StatusCode::OK
    };
    html::branded(status, "Select an organization", &brand, &body)
}

/// `POST /u/organization/picker`.
pub(crate) async fn submit_organization(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        headers,
    }: Submitted,
) -> Response {
    let user_id = transaction.user_id.clone().unwrap_or_default();
    let chosen = fields
        .optional("organization")
        .and_then(|chosen| state.find_organization(chosen))
        .filter(|chosen| state.is_member(&chosen.id, &user_id));
    let Some(chosen) = chosen else {
        let message = Some("You are not a member of this organization.");
        return organization_form(&state, &id, &transaction, message);
    };
    let Purpose::Authorize(mut request) = transaction.purpose else {
        return html::error_page(&OAuthError::invalid_request(
            "Nobody asks for an organization",
        ));
    };
    request.parameters.set("organization", chosen.id);
    go_on(
        &state,
        &headers,
        &id,
        transaction.user_id.as_deref(),
        *request,
    )
}

/// Continues a request after an answered prompt, with the next prompt if there is one. The session
/// of the user started before the first prompt.
fn go_on(
    state: &TenantState,
    headers: &HeaderMap,
    id: &str,
    user_id: Option<&str>,
    request: AuthorizeRequest,
) -> Response {
    state.flows.transactions.take(id, state.now());
    let session = cookie::current(state, headers);
    let step = match session.filter(|session| user_id == Some(session.user_id.as_str())) {
        Some(session) => authorize::finish(state, request, &session),
        None => authorize::begin(state, request, None),
    };
    authorize::step_response(step)
}
