//! `/api/v2/roles`: roles, their permissions, and the users that have them.

use serde_json::{Value, json};

use super::Role;
use super::call::{Answer, Call, Handlers};
use super::permissions;
use super::resource::{Deletion, Filter, Resource};
use super::schema::texts;
use super::users;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::resources::Resources;

/// A role belongs permanently to the tenant or to one organization (`owner_id`).
pub(super) static ROLES: Resource = Resource {
    path: "roles",
    items: "roles",
    name: "role",
    id: ("id", || format!("rol_{}", random::alphanumeric(16))),
    unique: &["name"],
    filters: &[("name_filter", Filter::Within("name"))],
    defaults: || json!({ "type": "tenant" }),
    deleted: Deletion::Known,
    ..Resource::USUAL
};

pub(super) const HANDLERS: Handlers = &[
    ("GET /roles/{id}/permissions", permissions::list),
    ("POST /roles/{id}/permissions", add_permissions),
    ("DELETE /roles/{id}/permissions", remove_permissions),
    ("GET /roles/{id}/users", list_users),
    ("POST /roles/{id}/users", add_users),
];

/// Returns a role as lists of assigned roles show it.
pub(super) fn brief(resources: &Resources, id: &str) -> Value {
    let role = resources.find(&ROLES, id).cloned();
    role.map_or(Value::Null, Value::Object)
}

/// Returns the roles that a body lists, all of which must exist.
pub(super) fn named(call: &Call, resources: &Resources) -> Result<Vec<String>, ApiError> {
    let roles = texts(&call.members()?, "roles")?;
    if roles
        .iter()
        .all(|role| resources.find(&ROLES, role).is_some())
    {
        return Ok(roles);
    }
    Err(ROLES.inexistent())
}

fn add_permissions(call: &Call) -> Answer {
    let given = permissions::named(call)?;
    let mut resources = lock(&call.state.management.resources);
    permissions::add(&mut resources, call.owner(), &given)?;
    call.done()
}

fn remove_permissions(call: &Call) -> Answer {
    let given = permissions::named(call)?;
    let mut resources = lock(&call.state.management.resources);
    permissions::remove(&mut resources, call.owner(), &given);
    call.done()
}

fn list_users(call: &Call) -> Answer {
    let resources = lock(&call.state.management.resources);
    let holders = resources.user_roles.of_right(call.owner());
    let store = lock(&call.state.users);
    call.page(holders, |id| users::brief(&call.state, &store, id))
}

fn add_users(call: &Call) -> Answer {
    let given = texts(&call.members()?, "users")?;
    let mut resources = lock(&call.state.management.resources);
    let store = lock(&call.state.users);
    if given.iter().any(|id| store.get(id).is_none()) {
        return Err(users::inexistent());
    }
    for id in &given {
        resources.user_roles.add(id, call.owner());
    }
    call.done()
}

/// Adds the initial roles of a tenant.
pub(super) fn preload(state: &TenantState, roles: &[Role]) {
    let mut resources = lock(&state.management.resources);
    for role in roles {
        let name = ("name".to_owned(), Value::from(role.name.as_str()));
        let (id, _) = ROLES.insert(resources.of(&ROLES), [name].into_iter().collect());
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
