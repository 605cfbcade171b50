//! `/api/v2/user-blocks`: users that are blocked after wrong passwords, and their unblocking.

use serde_json::{Value, json};

use super::call::{Answer, Call, Handlers};
use super::users;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::users::User;

pub(super) const HANDLERS: Handlers = &[
    ("GET /user-blocks", |call| show(call, named)),
    ("DELETE /user-blocks", |call| unlock(call, named)),
    ("GET /user-blocks/{id}", |call| show(call, identified)),
    ("DELETE /user-blocks/{id}", |call| unlock(call, identified)),
];

/// Finds the users that a call refers to.
type Find = fn(&Call) -> Result<Vec<User>, ApiError>;

fn identified(call: &Call) -> Result<Vec<User>, ApiError> {
    let user = call.state.find_user_by_id(call.owner());
    Ok(vec![user.ok_or_else(users::inexistent)?])
}

/// Returns the users with this email address, username, or phone number.
fn named(call: &Call) -> Result<Vec<User>, ApiError> {
    let query = call.query()?;
    let identifier = query.one("identifier").unwrap_or_default();
    let users = lock(&call.state.users);
    let mut found = users.with_email(identifier);
    found.extend(users.with_username(identifier));
    found.extend(users.with_phone(identifier));
    Ok(found.into_iter().map(|(_, user)| user.clone()).collect())
}

fn show(call: &Call, find: Find) -> Answer {
    let locked = find(call)?
        .into_iter()
        .filter(|user| call.state.is_locked(&user.id));
    let blocks: Vec<Value> = locked
        .map(|user| {
            let connection = user.connection().to_owned();
            let identifier = user.email.or(user.username).or(user.phone_number);
            json!({ "identifier": identifier, "ip": "127.0.0.1", "connection": connection })
        })
        .collect();
    call.answer(json!({ "blocked_for": blocks }))
}

fn unlock(call: &Call, find: Find) -> Answer {
    for user in find(call)? {
        call.state.unlock(&user.id);
    }
    call.done()
}
