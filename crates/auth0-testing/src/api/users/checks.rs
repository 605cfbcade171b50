//! What has to be true of a user before there is one.

use axum::http::StatusCode;
use serde_json::Value;

use super::profile;
use crate::api::schema::complain;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::store::collection::{Members, text};
use crate::store::users::{User, UserStore};

/// Auth0's default policy asks for more; this is the part that is the same everywhere.
const SHORTEST_PASSWORD: usize = 8;

/// The user a body describes; what the connection needs is there.
pub(super) fn new_user(state: &TenantState, given: Members) -> Result<User, ApiError> {
    let connection = text(&given, "connection").to_owned();
    let strategy = state.strategy_of(&connection).ok_or_else(|| {
        ApiError::new(
            StatusCode::BAD_REQUEST,
            "inexistent_connection",
            "The connection does not exist.",
        )
    })?;
    let needs: &[&str] = match strategy.as_str() {
        "auth0" => &["email", "password"],
        "email" => &["email"],
        "sms" => &["phone_number"],
        _ => {
            return Err(ApiError::new(
                StatusCode::BAD_REQUEST,
                "invalid_connection",
                format!("Users of a connection with the strategy {strategy} cannot be created."),
            ));
        }
    };
    if let Some(missing) = needs.iter().find(|needed| !given.contains_key(**needed)) {
        return Err(complain(&format!("'Missing required property: {missing}'")));
    }
    if let Some(email) = given.get("email").and_then(Value::as_str) {
        check_email(email)?;
    }
    if let Some(password) = given.get("password").and_then(Value::as_str) {
        check_password(password)?;
    }
    let id = match text(&given, "user_id") {
        "" => random::hex(12),
        given => given.to_owned(),
    };
    let mut user = User::with_id(format!("{strategy}|{id}"));
    let identities = vec![profile::identity(&connection, &strategy, &id)];
    profile::apply(&mut user, given);
    user.metadata.insert("identities".into(), identities.into());
    Ok(user)
}

pub(super) fn check_conflicts(store: &UserStore, user: &User) -> Result<(), ApiError> {
    let taken = store
        .get(&user.id)
        .or_else(|| store.rival(user.connection(), user));
    match taken {
        Some(_) => Err(ApiError::new(
            StatusCode::CONFLICT,
            "auth0_idp_error",
            "The user already exists.",
        )),
        None => Ok(()),
    }
}

/// A change of the email address is not to one that somebody else of the same provider has.
pub(super) fn check_new_email(
    store: &UserStore,
    id: &str,
    given: &Members,
) -> Result<(), ApiError> {
    let (Some(user), email) = (store.get(id), text(given, "email")) else {
        return Ok(());
    };
    let same = store.with_email(email).into_iter().map(|(_, known)| known);
    let mut rivals = same.filter(|known| known.id != user.id && known.is_of(user.connection()));
    match rivals.next() {
        Some(_) => Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            "auth0_idp_error",
            "The specified new email already exists",
        )),
        None => Ok(()),
    }
}

/// Whether this may be an email address: something, one `@`, something with a dot or a plain host.
pub(in crate::api) fn is_email(email: &str) -> bool {
    let parts = email.split_once('@');
    parts.is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !email.contains(char::is_whitespace)
    })
}

pub(super) fn check_email(email: &str) -> Result<(), ApiError> {
    if is_email(email) {
        return Ok(());
    }
    Err(complain(&format!(
        "'Object didn't pass validation for format email: {email}' on property email"
    )))
}

pub(super) fn check_password(password: &str) -> Result<(), ApiError> {
    if password.chars().count() >= SHORTEST_PASSWORD {
        return Ok(());
    }
    Err(ApiError::new(
        StatusCode::BAD_REQUEST,
        "invalid_password",
        "PasswordStrengthError: Password is too weak",
    ))
}
