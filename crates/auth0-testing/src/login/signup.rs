//! `/dbconnections/*`: signup and password reset requests
//! ([reference](https://auth0.com/docs/api/authentication/signup)).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use crate::state::{DATABASE_CONNECTION, TenantState, lock};
use crate::store::logs::Event;
use crate::store::passwords::Weakness;
use crate::store::users::User;

/// Members of the request that are not part of the profile.
const REQUEST: [&str; 6] = [
    "client_id",
    "client_secret",
    "email",
    "password",
    "username",
    "connection",
];

/// The reason why a signup failed. In Auth0, these endpoints have their own format of error bodies.
#[derive(Debug, PartialEq)]
pub(crate) enum Problem {
    Invalid(String),
    Exists,
    /// The connection does not allow signups.
    Closed,
    Weak(Weakness),
}

impl Problem {
    pub(crate) fn message(&self) -> &str {
        match self {
            Self::Invalid(message) => message,
            Self::Exists => "The user already exists.",
            Self::Closed => "Public signup is disabled",
            Self::Weak(weakness) => weakness.described().1,
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
            Self::Closed => json!({
                "name": "BadRequestError", "code": "invalid_signup", "statusCode": 400,
                "description": self.message(),
            }),
            Self::Weak(Weakness::Strength(shortest)) => json!({
                "name": "PasswordStrengthError", "code": "invalid_password", "statusCode": 400,
                "message": self.message(),
                "policy": format!("* At least {shortest} characters in length"),
                "description": { "rules": [{
                    "code": "lengthAtLeast", "verified": false, "format": [shortest],
                    "message": "At least %d characters in length",
                }], "verified": false },
            }),
            Self::Weak(weakness) => json!({
                "name": weakness.described().0, "code": "invalid_password", "statusCode": 400,
                "message": self.message(), "description": self.message(),
            }),
        };
        (StatusCode::BAD_REQUEST, Json(body)).into_response()
    }
}

/// Signs up a user with the first database connection.
pub(crate) fn create(
    state: &TenantState,
    client_id: &str,
    email: &str,
    password: &str,
) -> Result<User, Problem> {
    let user = User {
        email_verified: false,
        ..User::with_password(email, password)
    };
    add(state, client_id, DATABASE_CONNECTION, user)
}

/// Adds a user to a connection, and logs the outcome.
fn add(
    state: &TenantState,
    client_id: &str,
    connection: &str,
    user: User,
) -> Result<User, Problem> {
    let added = checked(state, connection, user);
    let event = Event {
        client_id,
        connection,
        ..Event::default()
    };
    match &added {
        Ok(user) => state.log(
            "ss",
            &Event {
                user_id: &user.id,
                ..event
            },
        ),
        Err(problem) => state.log(
            "fs",
            &Event {
                description: problem.message(),
                ..event
            },
        ),
    }
    added
}

fn checked(state: &TenantState, connection: &str, mut user: User) -> Result<User, Problem> {
    let policy = state.password_policy(connection);
    if policy.disable_signup {
        return Err(Problem::Closed);
    }
    let email = user.email.as_deref().unwrap_or_default();
    if !email.contains('@') {
        return Err(Problem::Invalid(format!("email is invalid: {email}")));
    }
    if policy.requires_username && user.username.is_none() {
        return Err(Problem::Invalid("username is required".to_owned()));
    }
    let password = user.password.take().unwrap_or_default();
    policy.check(&user, &password).map_err(Problem::Weak)?;
    user.password = Some(password);
    if connection != DATABASE_CONNECTION {
        let id = user.id.trim_start_matches("auth0|");
        let identity = json!([{
            "connection": connection, "provider": "auth0", "user_id": id, "isSocial": false,
        }]);
        user.metadata.insert("identities".into(), identity);
    }
    let mut users = lock(&state.users);
    if users.rival(connection, &user).is_some() {
        return Err(Problem::Exists);
    }
    users.add(user.clone());
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
    let client_id = required(&members, "client_id")?.to_owned();
    let connection = required(&members, "connection")?.to_owned();
    let email = required(&members, "email")?.to_owned();
    let password = required(&members, "password")?.to_owned();
    let username = members
        .get("username")
        .and_then(Value::as_str)
        .map(str::to_owned);
    members.retain(|name, _| !REQUEST.contains(&name.as_str()));
    let user = User {
        email_verified: false,
        username,
        metadata: members.clone(),
        ..User::with_password(email.clone(), password)
    };
    let user = add(state, &client_id, &connection, user)?;
    let mut answer = members;
    answer.insert("_id".into(), user.id.trim_start_matches("auth0|").into());
    answer.insert("email".into(), email.into());
    answer.insert("email_verified".into(), false.into());
    if let Some(username) = user.username {
        answer.insert("username".into(), username.into());
    }
    Ok(Value::Object(answer))
}

/// `POST /dbconnections/change_password`. The response does not reveal whether the user exists.
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
    let connection = required(&members, "connection")?;
    let client_id = required(&members, "client_id")?;
    crate::login::reset_password::send_link(state, client_id, connection, email);
    Ok(())
}

/// Returns the members of a request, after checking that the application is known and the
/// connection is a database.
fn read(state: &TenantState, body: &[u8]) -> Result<Map<String, Value>, Problem> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
        return Err(Problem::Invalid("The body must be a JSON object".into()));
    };
    let client_id = required(&members, "client_id")?;
    if state.find_application(client_id).is_none() {
        return Err(Problem::Invalid(format!("Client not found: {client_id}")));
    }
    let connection = required(&members, "connection")?;
    if state.strategy_of(connection).as_deref() != Some("auth0") {
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
