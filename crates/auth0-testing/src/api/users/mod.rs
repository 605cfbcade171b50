//! `/api/v2/users` and `/api/v2/users-by-email`: the users of the tenant, as the Management API
//! returns them.

pub(super) mod access;
mod checks;
pub(super) mod identities;
pub(super) mod profile;
pub(super) mod relations;

use serde_json::Value;

pub(super) use checks::is_email;
use checks::{check_conflicts, check_new_email, check_password, new_user, seeded_user};
pub(super) use profile::brief;

use super::call::{Answer, Call, Handlers};
use super::logs;
use super::page::Sort;
use super::search::Search;
use crate::clock::rfc3339_now;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::Members;
use crate::store::users::User;

pub(super) const HANDLERS: Handlers = &[
    ("GET /users", list),
    ("POST /users", create),
    ("DELETE /users", delete_all),
    ("GET /users/{id}", one),
    ("PATCH /users/{id}", update),
    ("DELETE /users/{id}", delete),
    ("GET /users-by-email", by_email),
    ("GET /users/{id}/logs", logs::of_user),
];

/// Returns all users in seed format, including passwords.
pub(crate) fn exported(state: &TenantState) -> Vec<Value> {
    let store = lock(&state.users);
    let users = store.all().map(|(_, user)| {
        let mut members = profile::render(state, user);
        // Generated values are omitted, because they can be generated again.
        for made_up in ["name", "nickname", "picture"] {
            if !user.metadata.contains_key(made_up) {
                members.remove(made_up);
            }
        }
        if let Some(password) = &user.password {
            members.insert("password".into(), password.as_str().into());
        }
        members.into()
    });
    users.collect()
}

/// Returns whether a user with this identifier exists.
pub(super) fn is_known(state: &TenantState, id: &str) -> bool {
    lock(&state.users).get(id).is_some()
}

/// Returns all members of a user.
pub(super) fn shown(state: &TenantState, id: &str) -> Option<Members> {
    let users = lock(&state.users);
    Some(profile::render(state, users.get(id)?))
}

pub(super) fn inexistent() -> ApiError {
    ApiError::inexistent("user")
}

/// Checks that all of these users exist.
pub(super) fn require(state: &TenantState, ids: &[String]) -> Result<(), ApiError> {
    let users = lock(&state.users);
    let is_unknown = ids.iter().any(|id| users.get(id).is_none());
    if is_unknown {
        Err(inexistent())
    } else {
        Ok(())
    }
}

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let fields = query.fields()?;
    let search = query.one("q").map(Search::read).transpose()?;
    let sort = query.one("sort").map(Sort::read).transpose()?;
    let state = &call.state;
    let store = lock(&state.users);
    let is_asked = |user: &User| {
        query
            .one("connection")
            .is_none_or(|connection| user.is_of(connection))
            && search
                .as_ref()
                .is_none_or(|search| search.matches(&|path| profile::found(state, user, path)))
    };
    let shown = |user: &User| Value::Object(fields.trim(profile::render(state, user)));
    // If the query determines the user, no other users are searched.
    let sure = search
        .as_ref()
        .and_then(|search| search.sure_value(&INDEXED));
    let candidates: Box<dyn Iterator<Item = (u64, &User)>> = match sure {
        Some(("email", email)) => Box::new(store.with_email(email).into_iter()),
        Some(("username", name)) => Box::new(store.with_username_in_any_case(name).into_iter()),
        Some(("phone_number", number)) => Box::new(store.with_phone(number).into_iter()),
        Some(("user_id", id)) => Box::new(store.with_id_in_any_case(id).into_iter()),
        _ => Box::new(store.all()),
    };
    let asked = candidates.filter(|(_, user)| is_asked(user));
    let Some(sort) = sort else {
        return call.page(asked, shown);
    };
    let mut asked: Vec<_> = asked.collect();
    sort.sort(&mut asked, |user| {
        profile::field(state, user, &sort.member).unwrap_or_default()
    });
    call.page(asked, shown)
}

/// Fields that have an index.
const INDEXED: [&str; 4] = ["email", "username", "phone_number", "user_id"];

fn by_email(call: &Call) -> Answer {
    let query = call.query()?;
    let fields = query.fields()?;
    let email = query.one("email").unwrap_or_default();
    let store = lock(&call.state.users);
    let found = store.with_email(email).into_iter().map(|(_, user)| user);
    let found: Vec<_> = found
        .map(|user| fields.trim(profile::render(&call.state, user)))
        .collect();
    call.answer(found)
}

fn one(call: &Call) -> Answer {
    let fields = call.query()?.fields()?;
    let store = lock(&call.state.users);
    let user = store.get(call.owner()).ok_or_else(inexistent)?;
    call.answer(fields.trim(profile::render(&call.state, user)))
}

fn create(call: &Call) -> Answer {
    let given = call.members()?;
    let user = if call.seeds {
        seeded_user(&call.state, given)?
    } else {
        new_user(&call.state, given)?
    };
    let mut store = lock(&call.state.users);
    check_conflicts(&store, &user)?;
    let id = user.id.clone();
    store.add(user);
    let user = store.get(&id).ok_or_else(inexistent)?;
    call.answer(profile::render(&call.state, user))
}

fn update(call: &Call) -> Answer {
    let given = call.members()?;
    if let Some(password) = given.get("password").and_then(Value::as_str)
        && let Some(user) = call.state.find_user_by_id(call.owner())
    {
        check_password(&call.state, &user, password)?;
    }
    let mut store = lock(&call.state.users);
    check_new_email(&store, call.owner(), &given)?;
    let user = store.get_mut(call.owner()).ok_or_else(inexistent)?;
    profile::apply(user, given);
    user.metadata
        .insert("updated_at".into(), rfc3339_now().into());
    call.answer(profile::render(&call.state, user))
}

/// Returns 204 whether or not the user existed.
fn delete(call: &Call) -> Answer {
    let id = call.owner();
    if lock(&call.state.users).remove(id).is_some() {
        call.state.forget_user(id);
    }
    call.done()
}

fn delete_all(call: &Call) -> Answer {
    let gone: Vec<String> = {
        let mut store = lock(&call.state.users);
        let ids = store.all().map(|(_, user)| user.id.clone()).collect();
        store.clear();
        ids
    };
    for id in gone {
        call.state.forget_user(&id);
    }
    call.done()
}
