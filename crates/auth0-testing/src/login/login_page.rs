//! The pages between a user and an application: login, signup, and second factor.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use crate::login::authorize;
use crate::login::cookie;
use crate::login::device;
use crate::login::html;
use crate::login::login_forms::{Filled, Form, client_of, otp_form, password_form};
use crate::login::parameters::Parameters;
use crate::login::password_check;
use crate::login::signup;
use crate::login::social;
use crate::login::submitted::Submitted;
use crate::server::error_body::OAuthError;
use crate::state::{DATABASE_CONNECTION, TenantState, lock};
use crate::store::authorization::{Purpose, Transaction};
use crate::store::logs::Event;
use crate::store::session::Session;

/// `GET /u/login`.
pub(crate) async fn login(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    show(&state, query, Form::Login)
}

/// `GET /u/signup`.
pub(crate) async fn signup(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    show(&state, query, Form::Signup)
}

fn show(state: &TenantState, query: Option<String>, form: Form) -> Response {
    match from_query(state, query) {
        Ok((id, transaction)) => {
            let hint = transaction
                .purpose
                .request()
                .and_then(|request| request.parameters.optional("login_hint"));
            let filled = Filled {
                username: hint.unwrap_or_default(),
                message: None,
            };
            password_form(state, form, &id, &transaction, filled)
        }
        Err(error) => html::error_page(&error),
    }
}

/// `POST /u/login`.
pub(crate) async fn submit_login(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        ..
    }: Submitted,
) -> Response {
    let username = fields.optional("username").unwrap_or_default();
    let password = fields.optional("password").unwrap_or_default();
    let request = transaction.purpose.request();
    let client_id = client_of(&transaction);
    let asked = request.and_then(|request| request.parameters.optional("connection"));
    let connection = asked
        .filter(|asked| state.strategy_of(asked).as_deref() == Some("auth0"))
        .unwrap_or(DATABASE_CONNECTION);
    let checked = password_check::check(&state, client_id, connection, username, password);
    let user = match checked {
        Ok(user) => user,
        Err(message) => {
            let message = Some(message);
            let filled = Filled { username, message };
            return password_form(&state, Form::Login, &id, &transaction, filled);
        }
    };
    after_password(&state, &id, transaction, &user.id)
}

/// `POST /u/signup`.
pub(crate) async fn submit_signup(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        ..
    }: Submitted,
) -> Response {
    let email = fields.optional("username").unwrap_or_default();
    let password = fields.optional("password").unwrap_or_default();
    let client_id = client_of(&transaction);
    match signup::create(&state, client_id, email, password) {
        Ok(user) => after_password(&state, &id, transaction, &user.id),
        Err(problem) => {
            let filled = Filled {
                username: email,
                message: Some(problem.message()),
            };
            password_form(&state, Form::Signup, &id, &transaction, filled)
        }
    }
}

/// `GET /u/mfa-otp-challenge`.
pub(crate) async fn second_factor(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    match from_query(&state, query) {
        Ok((id, transaction)) => otp_form(&state, &id, &transaction, None),
        Err(error) => html::error_page(&error),
    }
}

/// `POST /u/mfa-otp-challenge`.
pub(crate) async fn submit_second_factor(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        ..
    }: Submitted,
) -> Response {
    let Some(user_id) = transaction.user_id.clone() else {
        return html::redirect(&format!("/u/login?state={id}"));
    };
    let code = fields.optional("code").unwrap_or_default();
    if !lock(&state.flows.authenticators).accept_otp(&user_id, code) {
        let message = Some("The code you entered is invalid.");
        return otp_form(&state, &id, &transaction, message);
    }
    finish(
        &state,
        &id,
        transaction.purpose,
        Session::begin(&state, &user_id, true),
    )
}

/// `POST /u/social`: logs in the test user of a social connection.
pub(crate) async fn submit_social(
    State(state): State<Arc<TenantState>>,
    Submitted {
        id,
        transaction,
        fields,
        ..
    }: Submitted,
) -> Response {
    let client_id = client_of(&transaction);
    let asked = fields.optional("connection").unwrap_or_default();
    let connections = state.social_connections(client_id);
    let Some(connection) = connections.iter().find(|known| known.name == asked) else {
        let error = OAuthError::invalid_request("the connection was not found");
        return html::error_page(&error);
    };
    let user_id = social::test_person(&state, connection);
    let event = Event {
        client_id,
        user_id: &user_id,
        connection: &connection.name,
        ..Event::default()
    };
    state.log("s", &event);
    after_password(&state, &id, transaction, &user_id)
}

fn after_password(
    state: &TenantState,
    id: &str,
    mut transaction: Transaction,
    user_id: &str,
) -> Response {
    let second_factor = transaction
        .purpose
        .request()
        .is_some_and(|request| authorize::needs_second_factor(state, request, user_id));
    if !second_factor {
        let session = Session::begin(state, user_id, false);
        return finish(state, id, transaction.purpose, session);
    }
    state.flows.transactions.take(id, state.now());
    transaction.user_id = Some(user_id.to_owned());
    let id = authorize::keep(state, transaction);
    html::redirect(&format!("/u/mfa-otp-challenge?state={id}"))
}

/// Stores the session and continues with the purpose of the login.
fn finish(state: &TenantState, id: &str, purpose: Purpose, session: Session) -> Response {
    state.flows.transactions.take(id, state.now());
    let mut response = match purpose {
        Purpose::Authorize(request) => {
            authorize::step_response(authorize::finish(state, *request, &session))
        }
        Purpose::Device { user_code } => device::confirmation(state, &user_code),
    };
    if let Ok(cookie) = HeaderValue::try_from(cookie::keep(state, session)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

pub(super) fn from_query(
    state: &TenantState,
    query: Option<String>,
) -> Result<(String, Transaction), OAuthError> {
    let parameters = Parameters::from_form(query.unwrap_or_default().as_bytes())?;
    transaction(state, &parameters)
}

pub(super) fn transaction(
    state: &TenantState,
    parameters: &Parameters,
) -> Result<(String, Transaction), OAuthError> {
    let id = parameters.required("state")?;
    let transaction = state
        .flows
        .transactions
        .get(id, state.now())
        .ok_or_else(|| OAuthError::invalid_request("The login is unknown, done or has expired"))?;
    Ok((id.to_owned(), transaction))
}
