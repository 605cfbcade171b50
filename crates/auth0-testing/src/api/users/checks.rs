//! Validation of new users.

use axum::http::StatusCode;
use serde_json::Value;

use super::profile;
use crate::api::schema::complain;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{DATABASE_CONNECTION, TenantState};
use crate::store::collection::{Members, text};
use crate::store::users::{User, UserStore};

/// Creates the user that a body describes, after checking that it has the members that its
/// connection requires.
pub(super) fn new_user(state: &TenantState, given: Members) -> Result<User, ApiError> {
    let connection = text(&given, "connection").to_owned();
    let strategy = state.strategy_of(&connection).ok_or_else(|| {
        ApiError::bad_request("inexistent_connection", "The connection does not exist.")
    })?;
    let needs: &[&str] = match strategy.as_str() {
        "auth0" => &["email", "password"],
        "email" => &["email"],
        "sms" => &["phone_number"],
        _ => {
            return Err(ApiError::bad_request(
                "invalid_connection",
                format!("Users of a connection with the strategy {strategy} cannot be created."),
            ));
        }
    };
    if let Some(missing) = needs.iter().find(|needed| !given.contains_key(**needed)) {
        return Err(complain(&format!("'Missing required property: {missing}'")));
    }
    let id = match text(&given, "user_id") {
        "" => random::hex(12),
        given => given.to_owned(),
    };
    let mut user = User::with_id(format!("{strategy}|{id}"));
    let identities = vec![profile::identity(&connection, &strategy, &id)];
    let password = given.get("password").and_then(Value::as_str);
    let password = password.map(str::to_owned);
    profile::apply(&mut user, given);
    user.metadata.insert("identities".into(), identities.into());
    if let Some(password) = password {
        user.password = None;
        check_password(state, &user, &password)?;
        user.password = Some(password);
    }
    Ok(user)
}

/// Creates the user that a seed describes, which can have any connection and any identifier.
pub(super) fn seeded_user(state: &TenantState, given: Members) -> Result<User, ApiError> {
    let email = given.get("email").and_then(Value::as_str);
    if let Some(email) = email.filter(|email| !is_email(email)) {
        return Err(complain(&format!(
            "'Object didn't pass validation for format email: {email}' on property email"
        )));
    }
    let connection = match text(&given, "connection") {
        "" => DATABASE_CONNECTION.to_owned(),
        given => given.to_owned(),
    };
    let id = match text(&given, "user_id") {
        "" => {
            let strategy = state.strategy_of(&connection).ok_or_else(|| {
                complain(&format!(
                    "'No such connection: {connection}' on property connection"
                ))
            })?;
            format!("{strategy}|{}", random::hex(12))
        }
        given => given.to_owned(),
    };
    let mut user = User::with_id(id);
    let has_identities = given.contains_key("identities");
    profile::apply(&mut user, given);
    if let (false, Some((provider, id))) = (has_identities, user.id.split_once('|')) {
        let identities = vec![profile::identity(&connection, provider, id)];
        user.metadata.insert("identities".into(), identities.into());
    }
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

/// Checks that the new email address does not belong to another user of the same provider.
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
        Some(_) => Err(ApiError::bad_request(
            "auth0_idp_error",
            "The specified new email already exists",
        )),
        None => Ok(()),
    }
}

/// Returns whether a string may be an email address: a non-empty local part, one `@`, and a
/// non-empty domain, without spaces.
pub(in crate::api) fn is_email(email: &str) -> bool {
    let parts = email.split_once('@');
    parts.is_some_and(|(local, domain)| {
        !local.is_empty()
            && !domain.is_empty()
            && !domain.contains('@')
            && !email.contains(char::is_whitespace)
    })
}

/// Checks a password against the password policy of the user's connection.
pub(super) fn check_password(
    state: &TenantState,
    user: &User,
    password: &str,
) -> Result<(), ApiError> {
    let policy = state.password_policy(user.connection());
    policy.check(user, password).map_err(|weakness| {
        let (name, message) = weakness.described();
        ApiError::bad_request("invalid_password", format!("{name}: {message}"))
    })
}
