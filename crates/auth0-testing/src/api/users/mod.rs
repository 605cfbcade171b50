//! `/api/v2/users` and `/api/v2/users-by-email`: the users of the tenant, as the Management API
//! returns them.

mod access;
mod checks;
mod identities;
pub(super) mod profile;
mod relations;

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::Value;

pub(super) use checks::is_email;
use checks::{
    check_conflicts, check_email, check_new_email, check_password, new_user, seeded_user,
};
pub(super) use profile::brief;

use super::call::Call;
use super::logs;
use super::page::{Sort, page, with_length};
use super::resource::{Answer, Routes};
use super::search::Search;
use crate::clock::rfc3339_now;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::users::User;

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/users",
            get(async |call: Call| list(&call))
                .post(async |call: Call| create(&call))
                .delete(async |call: Call| delete_all(&call)),
        )
        .route(
            "/api/v2/users/{id}",
            get(async |call: Call| one(&call))
                .patch(async |call: Call| update(&call))
                .delete(async |call: Call| delete(&call)),
        )
        .route(
            "/api/v2/users-by-email",
            get(async |call: Call| by_email(&call)),
        )
        .route(
            "/api/v2/users/{id}/logs",
            get(async |call: Call| logs::of_user(&call, call.path("id"))),
        )
        .merge(access::routes())
        .merge(relations::routes())
        .merge(identities::routes())
}

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
pub(super) fn shown(state: &TenantState, id: &str) -> Option<crate::store::collection::Members> {
    let users = lock(&state.users);
    Some(profile::render(state, users.get(id)?))
}

pub(super) fn inexistent() -> ApiError {
    ApiError::inexistent("user")
}

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let (paging, fields) = (query.paging()?, query.fields()?);
    let search = query.one("q").map(Search::read).transpose()?;
    let sort = query.one("sort").map(Sort::read).transpose()?;
    if let Some(unknown) = query
        .one("search_engine")
        .filter(|engine| !["v1", "v2", "v3"].contains(engine))
    {
        return Err(ApiError::invalid_query(format!(
            "Query validation error: 'No enum match for: {unknown}' on property search_engine."
        )));
    }
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
    let page = match sort {
        None => page(asked, &paging, "users", shown),
        Some(sort) => {
            let mut asked: Vec<_> = asked.collect();
            sort.sort(&mut asked, |user| {
                profile::field(state, user, &sort.member).unwrap_or_default()
            });
            page(asked, &paging, "users", shown)
        }
    };
    Ok(Json(with_length(page, "users")).into_response())
}

/// Fields that have an index.
const INDEXED: [&str; 4] = ["email", "username", "phone_number", "user_id"];

fn by_email(call: &Call) -> Answer {
    let query = call.query()?;
    let fields = query.fields()?;
    let email = query.one("email").ok_or_else(|| {
        ApiError::invalid_query("Query validation error: 'Missing required property: email'.")
    })?;
    let store = lock(&call.state.users);
    let found = store.with_email(email).into_iter().map(|(_, user)| user);
    let found: Vec<_> = found
        .map(|user| fields.trim(profile::render(&call.state, user)))
        .collect();
    Ok(Json(found).into_response())
}

fn one(call: &Call) -> Answer {
    let fields = call.query()?.fields()?;
    let store = lock(&call.state.users);
    let user = store.get(call.path("id")).ok_or_else(inexistent)?;
    Ok(Json(fields.trim(profile::render(&call.state, user))).into_response())
}

fn create(call: &Call) -> Answer {
    let given = call.body()?;
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
    Ok((
        StatusCode::CREATED,
        Json(profile::render(&call.state, user)),
    )
        .into_response())
}

fn update(call: &Call) -> Answer {
    let given = call.body()?;
    if let Some(email) = given.get("email").and_then(Value::as_str) {
        check_email(email)?;
    }
    if let Some(password) = given.get("password").and_then(Value::as_str)
        && let Some(user) = call.state.find_user_by_id(call.path("id"))
    {
        check_password(&call.state, &user, password)?;
    }
    let mut store = lock(&call.state.users);
    check_new_email(&store, call.path("id"), &given)?;
    let user = store.get_mut(call.path("id")).ok_or_else(inexistent)?;
    profile::apply(user, given);
    user.metadata
        .insert("updated_at".into(), rfc3339_now().into());
    Ok(Json(profile::render(&call.state, user)).into_response())
}

/// Returns 204 whether or not the user existed.
fn delete(call: &Call) -> Answer {
    let id = call.path("id");
    if lock(&call.state.users).remove(id).is_some() {
        call.state.forget_user(id);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
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
    Ok(StatusCode::NO_CONTENT.into_response())
}
