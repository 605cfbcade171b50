//! The pages a user meets on the way to an application: login, signup, second factor.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::login::authorize;
use crate::login::cookie;
use crate::login::device;
use crate::login::html::{self, escape};
use crate::login::parameters::Parameters;
use crate::login::password_check;
use crate::login::signup;
use crate::server::error_body::OAuthError;
use crate::state::{DATABASE_CONNECTION, TenantState, lock};
use crate::store::authorization::{Purpose, Transaction};
use crate::store::session::Session;

/// The two forms with an email address and a password.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Login,
    Signup,
}

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
            password_form(
                form,
                StatusCode::OK,
                &id,
                &transaction,
                hint.unwrap_or_default(),
                None,
            )
        }
        Err(error) => html::error_page(&error),
    }
}

/// `POST /u/login`.
pub(crate) async fn submit_login(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (id, transaction, fields) = match from_form(&state, &headers, &body) {
        Ok(submitted) => submitted,
        Err(error) => return html::error_page(&error),
    };
    let username = fields.optional("username").unwrap_or_default();
    let password = fields.optional("password").unwrap_or_default();
    let request = transaction.purpose.request();
    let client_id = request.map_or("", |request| request.application.client_id.as_str());
    let asked = request.and_then(|request| request.parameters.optional("connection"));
    let connection = asked
        .filter(|asked| state.strategy_of(asked).as_deref() == Some("auth0"))
        .unwrap_or(DATABASE_CONNECTION);
    let checked = password_check::check(&state, client_id, connection, username, password);
    let user = match checked {
        Ok(user) => user,
        Err(message) => {
            return password_form(
                Form::Login,
                StatusCode::BAD_REQUEST,
                &id,
                &transaction,
                username,
                Some(message),
            );
        }
    };
    after_password(&state, &id, transaction, &user.id)
}

/// `POST /u/signup`.
pub(crate) async fn submit_signup(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (id, transaction, fields) = match from_form(&state, &headers, &body) {
        Ok(submitted) => submitted,
        Err(error) => return html::error_page(&error),
    };
    let email = fields.optional("username").unwrap_or_default();
    let password = fields.optional("password").unwrap_or_default();
    let request = transaction.purpose.request();
    let client_id = request.map_or("", |request| request.application.client_id.as_str());
    match signup::create(&state, client_id, email, password) {
        Ok(user) => after_password(&state, &id, transaction, &user.id),
        Err(problem) => {
            let message = Some(problem.message());
            password_form(
                Form::Signup,
                StatusCode::BAD_REQUEST,
                &id,
                &transaction,
                email,
                message,
            )
        }
    }
}

/// `GET /u/mfa-otp-challenge`.
pub(crate) async fn second_factor(
    State(state): State<Arc<TenantState>>,
    RawQuery(query): RawQuery,
) -> Response {
    match from_query(&state, query) {
        Ok((id, _)) => otp_form(StatusCode::OK, &id, None),
        Err(error) => html::error_page(&error),
    }
}

/// `POST /u/mfa-otp-challenge`.
pub(crate) async fn submit_second_factor(
    State(state): State<Arc<TenantState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let (id, transaction, fields) = match from_form(&state, &headers, &body) {
        Ok(submitted) => submitted,
        Err(error) => return html::error_page(&error),
    };
    let Some(user_id) = transaction.user_id.clone() else {
        return html::redirect(&format!("/u/login?state={id}"));
    };
    let code = fields.optional("code").unwrap_or_default();
    if !lock(&state.flows.authenticators).accept_otp(&user_id, code) {
        let message = Some("The code you entered is invalid.");
        return otp_form(StatusCode::BAD_REQUEST, &id, message);
    }
    finish(
        &state,
        &id,
        transaction.purpose,
        Session::begin(&state, &user_id, true),
    )
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

/// Begins the session and goes back to what the login was for.
fn finish(state: &TenantState, id: &str, purpose: Purpose, session: Session) -> Response {
    state.flows.transactions.take(id, state.now());
    let mut response = match purpose {
        Purpose::Authorize(request) => authorize::let_in(state, &request, &session).into_response(),
        Purpose::Device { user_code } => device::confirmation(state, &user_code),
    };
    if let Ok(cookie) = HeaderValue::try_from(cookie::keep(state, session)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn from_query(
    state: &TenantState,
    query: Option<String>,
) -> Result<(String, Transaction), OAuthError> {
    let parameters = Parameters::from_form(query.unwrap_or_default().as_bytes())?;
    transaction(state, &parameters)
}

fn from_form(
    state: &TenantState,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(String, Transaction, Parameters), OAuthError> {
    let fields = Parameters::read(headers, body)?;
    let (id, transaction) = transaction(state, &fields)?;
    Ok((id, transaction, fields))
}

fn transaction(
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

fn password_form(
    form: Form,
    status: StatusCode,
    id: &str,
    transaction: &Transaction,
    username: &str,
    message: Option<&str>,
) -> Response {
    let (title, path, button, autocomplete) = match form {
        Form::Login => ("Log in", "login", "Continue", "current-password"),
        Form::Signup => ("Sign up", "signup", "Sign up", "new-password"),
    };
    let client = match transaction.purpose.request() {
        Some(request) => {
            let application = &request.application;
            application
                .name
                .as_ref()
                .unwrap_or(&application.client_id)
                .as_str()
        }
        None => "your device",
    };
    let (other_path, other) = match form {
        Form::Login => ("signup", "Sign up"),
        Form::Signup => ("login", "Log in"),
    };
    let body = format!(
        "<p>Continue to {client}.</p>\n{alert}<form method=\"post\" action=\"/u/{path}\">\n{state}\
         <p><label for=\"username\">Email address</label> \
         <input id=\"username\" name=\"username\" type=\"text\" autocomplete=\"username\" value=\"{username}\" required></p>\n\
         <p><label for=\"password\">Password</label> \
         <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"{autocomplete}\" required></p>\n\
         <button id=\"continue\" type=\"submit\">{button}</button>\n</form>\n\
         <p><a href=\"/u/{other_path}?state={id}\">{other}</a></p>",
        client = escape(client),
        alert = html::alert(message),
        state = html::hidden("state", id),
        username = escape(username),
        id = escape(id),
    );
    html::page(status, title, &body)
}

fn otp_form(status: StatusCode, id: &str, message: Option<&str>) -> Response {
    let body = format!(
        "{}<form method=\"post\" action=\"/u/mfa-otp-challenge\">\n{}\
         <p><label for=\"code\">One-time code</label> \
         <input id=\"code\" name=\"code\" type=\"text\" inputmode=\"numeric\" autocomplete=\"one-time-code\" required></p>\n\
         <button id=\"continue\" type=\"submit\">Continue</button>\n</form>",
        html::alert(message),
        html::hidden("state", id),
    );
    html::page(status, "Verify your identity", &body)
}
