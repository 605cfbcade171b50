//! `/api/v2/roles`: roles, and the users and members of organizations that have them.

use serde_json::{Value, json};

use super::Role;
use super::call::{Answer, Call, Handlers};
use super::permissions;
use super::resource::{Deletion, Resource};
use super::schema::{object, texts};
use super::users;
use crate::random;
use crate::state::{TenantState, lock};
use crate::store::collection::text;
use crate::store::links::Links;
use crate::store::resources::{Resources, place};

/// A role belongs permanently to the tenant or to one organization (`owner_id`).
pub(super) static ROLES: Resource = Resource {
    path: "roles",
    items: "roles",
    name: "role",
    id: ("id", || format!("rol_{}", random::alphanumeric(16))),
    unique: &["name"],
    filters: &[("name_filter", None, |role, part| {
        let name = text(role, "name").to_lowercase();
        name.contains(&part.to_lowercase())
    })],
    defaults: || json!({ "type": "tenant" }),
    deleted: Deletion::Known,
    ..Resource::USUAL
};

pub(super) const HANDLERS: Handlers = &[
    ("GET /roles/{id}/users", list_users),
    ("POST /roles/{id}/users", add_users),
    ("GET /users/{id}/roles", list),
    ("POST /users/{id}/roles", |call| change(call, Links::add)),
    ("DELETE /users/{id}/roles", |call| {
        change(call, Links::remove)
    }),
    ("GET /organizations/{id}/members/{user_id}/roles", list),
    ("POST /organizations/{id}/members/{user_id}/roles", |call| {
        change(call, Links::add)
    }),
    (
        "DELETE /organizations/{id}/members/{user_id}/roles",
        |call| change(call, Links::remove),
    ),
];

/// Returns a role as lists of assigned roles show it.
pub(super) fn brief(resources: &Resources, id: &str) -> Value {
    let role = resources.find(&ROLES, id).cloned();
    role.map_or(Value::Null, Value::Object)
}

/// Roles of users, or of members of an organization, and the left side of a call's pairs.
fn held<'a>(call: &Call, resources: &'a mut Resources) -> (&'a mut Links, String) {
    if call.operation.path.starts_with("/organizations/") {
        let member = place(call.owner(), call.id());
        return (&mut resources.member_roles, member);
    }
    (&mut resources.user_roles, call.owner().to_owned())
}

/// Returns the roles of the user or the member in the path.
pub(super) fn of_call(call: &Call) -> Vec<(u64, String)> {
    let mut resources = lock(&call.state.management.resources);
    let (links, holder) = held(call, &mut resources);
    let roles = links.of_left(&holder);
    roles.map(|(place, id)| (place, id.to_owned())).collect()
}

fn list(call: &Call) -> Answer {
    let roles = of_call(call);
    let resources = lock(&call.state.management.resources);
    call.page(roles, |id| brief(&resources, &id))
}

/// Adds or removes the roles that the body lists, all of which must exist.
fn change(call: &Call, change: fn(&mut Links, &str, &str)) -> Answer {
    let given = texts(&call.members()?, "roles");
    let mut resources = lock(&call.state.management.resources);
    if given.iter().any(|id| resources.find(&ROLES, id).is_none()) {
        return Err(ROLES.inexistent());
    }
    let (links, holder) = held(call, &mut resources);
    for role in &given {
        change(links, &holder, role);
    }
    call.done()
}

fn list_users(call: &Call) -> Answer {
    let resources = lock(&call.state.management.resources);
    let holders = resources.user_roles.of_right(call.owner());
    let store = lock(&call.state.users);
    call.page(holders, |id| users::brief(&call.state, &store, id))
}

fn add_users(call: &Call) -> Answer {
    let given = texts(&call.members()?, "users");
    let mut resources = lock(&call.state.management.resources);
    users::require(&call.state, &given)?;
    for id in &given {
        resources.user_roles.add(id, call.owner());
    }
    call.done()
}

/// Adds the initial roles of a tenant.
pub(super) fn preload(state: &TenantState, roles: &[Role]) {
    let mut resources = lock(&state.management.resources);
    for role in roles {
        let members = object(json!({ "name": role.name }));
        let id = ROLES.insert(resources.of(&ROLES), members);
        let given: Vec<_> = role
            .permissions
            .iter()
            .map(|name| permissions::Permission::new(&role.audience, name))
            .collect();
        // If the API does not define all of the permissions, none are granted and the error is
        // ignored.
        let _ = permissions::add(&mut resources, &id, &given);
    }
}
