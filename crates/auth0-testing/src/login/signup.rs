//! `/dbconnections/*`: signing up, and asking for a new password
//! ([reference](https://auth0.com/docs/api/authentication/signup)).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::random;
use crate::state::{DATABASE_CONNECTION, TenantState, lock};
use crate::store::outbox::{Channel, Message};
use crate::store::users::User;

/// The fewest characters of a password; Auth0's default policy.
const SHORTEST_PASSWORD: usize = 8;

/// Members of the request that are no part of the profile.
const REQUEST: [&str; 6] = [
    "client_id",
    "client_secret",
    "email",
    "password",
    "username",
    "connection",
];

/// Why nobody was signed up. Auth0 answers these endpoints with bodies of their own kind.
#[derive(Debug, PartialEq)]
pub(crate) enum Problem {
    Invalid(String),
    Exists,
    WeakPassword,
}

impl Problem {
    pub(crate) fn message(&self) -> &str {
        match self {
            Self::Invalid(message) => message,
            Self::Exists => "The user already exists.",
            Self::WeakPassword => "Password is too weak",
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = match &self {
            Self::Invalid(message) => json!({ "error": message }),
            Self::Exists => json!({
                "name": "BadRequestError", "code": "invalid_signup", "description": "Invalid sign up",
                "statusCode": 400,
            }),
            Self::WeakPassword => json!({
                "name": "PasswordStrengthError", "code": "invalid_password", "statusCode": 400,
                "message": self.message(),
                "policy": format!("* At least {SHORTEST_PASSWORD} characters in length"),
                "description": { "rules": [{
                    "code": "lengthAtLeast", "verified": false, "format": [SHORTEST_PASSWORD],
                    "message": "At least %d characters in length",
                }], "verified": false },
            }),
        };
        (StatusCode::BAD_REQUEST, Json(body)).into_response()
    }
}

/// Signs somebody up to the database connection.
pub(crate) fn create(state: &TenantState, email: &str, password: &str) -> Result<User, Problem> {
    add(state, email, password, None, Map::new())
}

fn add(
    state: &TenantState,
    email: &str,
    password: &str,
    username: Option<String>,
    metadata: Map<String, Value>,
) -> Result<User, Problem> {
    if !email.contains('@') {
        return Err(Problem::Invalid(format!("email is invalid: {email}")));
    }
    if password.chars().count() < SHORTEST_PASSWORD {
        return Err(Problem::WeakPassword);
    }
    let taken = |user: &User| {
        user.is_called(email) || username.as_ref().is_some_and(|name| user.is_called(name))
    };
    if lock(&state.users).find(taken).is_some() {
        return Err(Problem::Exists);
    }
    let user = User {
        email_verified: false,
        username,
        metadata,
        ..User::with_password(email, password)
    };
    state.add_user(user.clone());
    Ok(user)
}

/// `POST /dbconnections/signup`.
pub(crate) async fn signup(State(state): State<Arc<TenantState>>, body: Bytes) -> Response {
    match sign_up(&state, &body) {
        Ok(answer) => Json(answer).into_response(),
        Err(problem) => problem.into_response(),
    }
}

fn sign_up(state: &TenantState, body: &[u8]) -> Result<Value, Problem> {
    let mut members = read(state, body)?;
    let email = required(&members, "email")?.to_owned();
    let password = required(&members, "password")?.to_owned();
    let username = members
        .get("username")
        .and_then(Value::as_str)
        .map(str::to_owned);
    members.retain(|name, _| !REQUEST.contains(&name.as_str()));
    let user = add(state, &email, &password, username, members)?;
    let mut answer = user.metadata;
    answer.insert("_id".into(), user.id.trim_start_matches("auth0|").into());
    answer.insert("email".into(), email.into());
    answer.insert("email_verified".into(), false.into());
    if let Some(username) = user.username {
        answer.insert("username".into(), username.into());
    }
    Ok(Value::Object(answer))
}

/// `POST /dbconnections/change_password`. It answers the same whether or not there is such a user.
pub(crate) async fn change_password(
    State(state): State<Arc<TenantState>>,
    body: Bytes,
) -> Response {
    match send_reset(&state, &body) {
        Ok(()) => "We've just sent you an email to reset your password.".into_response(),
        Err(problem) => problem.into_response(),
    }
}

fn send_reset(state: &TenantState, body: &[u8]) -> Result<(), Problem> {
    let members = read(state, body)?;
    let email = required(&members, "email")?;
    if let Some(user) = state.find_user_by_email(email) {
        let ticket = random::base64url(32);
        let link = state.password_link(&ticket);
        let expires_at = state.now() + crate::login::reset_password::LIFETIME;
        state
            .flows
            .password_tickets
            .put(ticket, user.id, expires_at);
        lock(&state.flows.outbox).push(Message::link(
            Channel::Email,
            email,
            "Reset your password",
            link,
        ));
    }
    Ok(())
}

/// The members of a request of a known application to the database connection.
fn read(state: &TenantState, body: &[u8]) -> Result<Map<String, Value>, Problem> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
        return Err(Problem::Invalid("The body must be a JSON object".into()));
    };
    let client_id = required(&members, "client_id")?;
    if state.find_application(client_id).is_none() {
        return Err(Problem::Invalid(format!("Client not found: {client_id}")));
    }
    let connection = required(&members, "connection")?;
    let exists = state.strategy_of(connection).as_deref() == Some("auth0");
    if !exists || connection != DATABASE_CONNECTION {
        return Err(Problem::Invalid(format!(
            "Connection does not exist: {connection}"
        )));
    }
    Ok(members)
}

fn required<'a>(members: &'a Map<String, Value>, name: &str) -> Result<&'a str, Problem> {
    members
        .get(name)
        .and_then(Value::as_str)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| Problem::Invalid(format!("{name} is required")))
}
