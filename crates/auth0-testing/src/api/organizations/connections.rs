//! The connections that members of an organization log in with.

use serde_json::{Value, json};

use crate::api::call::{Answer, Call, Handlers};
use crate::api::connections::CONNECTIONS;
use crate::api::page::page;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, merge, text};
use crate::store::resources::Resources;

const ITEMS: &str = "enabled_connections";
const ANY: &str = "connections";

/// The members that enabled connections show. The other path shows all members.
const SHOWN: [&str; 5] = [
    "connection",
    "connection_id",
    "assign_membership_on_login",
    "is_signup_enabled",
    "show_as_button",
];

pub(in crate::api) const HANDLERS: Handlers = &[
    ("GET /organizations/{id}/connections", |call| {
        list(call, ANY)
    }),
    ("POST /organizations/{id}/connections", |call| {
        create(call, ANY)
    }),
    (
        "GET /organizations/{id}/connections/{connection_id}",
        |call| one(call, ANY),
    ),
    (
        "PATCH /organizations/{id}/connections/{connection_id}",
        |call| update(call, ANY),
    ),
    (
        "DELETE /organizations/{id}/connections/{connection_id}",
        |call| delete(call),
    ),
    ("GET /organizations/{id}/enabled_connections", |call| {
        list(call, ITEMS)
    }),
    ("POST /organizations/{id}/enabled_connections", |call| {
        create(call, ITEMS)
    }),
    (
        "GET /organizations/{id}/enabled_connections/{connectionId}",
        |call| one(call, ITEMS),
    ),
    (
        "PATCH /organizations/{id}/enabled_connections/{connectionId}",
        |call| update(call, ITEMS),
    ),
    (
        "DELETE /organizations/{id}/enabled_connections/{connectionId}",
        |call| delete(call),
    ),
];

/// Returns a connection in the format of the path.
fn shown(members: &Members, path: &'static str) -> Value {
    let mut members = members.clone();
    if path == ITEMS {
        members.retain(|name, _| SHOWN.contains(&name.as_str()));
    } else {
        members.entry("is_enabled").or_insert(true.into());
    }
    Value::Object(members)
}

fn is_enabled(members: &Members) -> bool {
    members.get("is_enabled") != Some(&Value::Bool(false))
}

fn inexistent() -> ApiError {
    ApiError::inexistent("connection")
}

pub(super) fn enable(
    resources: &mut Resources,
    organization: &str,
    given: Members,
) -> Result<Members, ApiError> {
    let id = text(&given, "connection_id").to_owned();
    let connection = resources.of(&CONNECTIONS).get(&id).ok_or_else(inexistent)?;
    let summary =
        json!({ "name": text(connection, "name"), "strategy": text(connection, "strategy") });
    let mut members = Members::new();
    members.insert("connection_id".into(), id.as_str().into());
    members.insert("assign_membership_on_login".into(), false.into());
    members.insert("is_signup_enabled".into(), false.into());
    members.insert("show_as_button".into(), true.into());
    members.extend(given);
    members.insert("connection".into(), summary);
    let enabled = resources.below(ITEMS, organization);
    if enabled.get(&id).is_some() {
        return Err(ApiError::conflict("enabled_connection", "connection_id"));
    }
    enabled.insert(id, members.clone());
    Ok(members)
}

fn list(call: &Call, path: &'static str) -> Answer {
    let query = call.query()?;
    let paging = query.paging()?;
    let asked = query
        .one("is_enabled")
        .map(|_| query.boolean("is_enabled", true))
        .transpose()?;
    let asked = asked.or((path == ITEMS).then_some(true));
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let all = resources.below(ITEMS, organization).iter();
    let listed = all.filter(|(_, members)| asked.is_none_or(|asked| is_enabled(members) == asked));
    let page = page(listed, &paging, path, |members| shown(members, path));
    call.answer(page)
}

fn create(call: &Call, path: &'static str) -> Answer {
    let given = call.members()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let members = enable(&mut resources, organization, given)?;
    call.answer(shown(&members, path))
}

fn one(call: &Call, path: &'static str) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let members = resources
        .below(ITEMS, organization)
        .get(call.id())
        .filter(|members| path != ITEMS || is_enabled(members))
        .ok_or_else(inexistent)?;
    call.answer(shown(members, path))
}

fn update(call: &Call, path: &'static str) -> Answer {
    let given = call.members()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let enabled = resources.below(ITEMS, organization);
    let members = enabled.get_mut(call.id()).ok_or_else(inexistent)?;
    merge(members, given, &[]);
    call.answer(shown(members, path))
}

fn delete(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organization = call.owner();
    let removed = resources.below(ITEMS, organization).remove(call.id());
    removed.ok_or_else(inexistent)?;
    call.done()
}
