//! `/api/v2/organizations`: organizations, their members, connections and invitations.

pub(super) mod connections;
pub(super) mod invitations;
pub(super) mod members;

use serde_json::{Value, json};

use super::call::{Answer, Call, Handlers};
use super::resource::{Deletion, Resource};
use super::schema::object;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};
use crate::store::organizations::Organization;

pub(super) static ORGANIZATIONS: Resource = Resource {
    path: "organizations",
    items: "organizations",
    name: "organization",
    id: ("id", || format!("org_{}", random::alphanumeric(16))),
    unique: &["name"],
    deleted: Deletion::Known,
    complete: |members| {
        let name = members.get("name").cloned().unwrap_or_default();
        members.entry("display_name").or_insert(name);
    },
    check: |state, given| {
        let mut ids = enabled(given).map(|enabled| text(enabled, "connection_id"));
        match ids.find(|id| state.connection(id).is_none()) {
            Some(_) => Err(ApiError::inexistent("connection")),
            None => Ok(()),
        }
    },
    settle: |resources, id, members| {
        let Some(Value::Array(given)) = members.remove("enabled_connections") else {
            return;
        };
        for enabled in given {
            if let Value::Object(enabled) = enabled {
                // This fails only for a connection that is listed twice, and by then the connection
                // is already enabled.
                let _ = connections::enable(resources, id, enabled);
            }
        }
    },
    ..Resource::USUAL
};

/// Returns the connections to enable for a new organization.
fn enabled(given: &Members) -> impl Iterator<Item = &Members> {
    let list = given.get("enabled_connections").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_object)
}

pub(super) const HANDLERS: Handlers = &[("GET /organizations/name/{name}", by_name)];

fn by_name(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organizations = resources.of(&ORGANIZATIONS);
    let id = organizations.find("name", &json!(call.id()));
    let found = id
        .and_then(|id| organizations.get(id))
        .ok_or_else(|| ORGANIZATIONS.inexistent())?;
    call.answer(found.clone())
}

/// Adds the initial organizations of a tenant.
pub(super) fn preload(state: &TenantState, organizations: Vec<Organization>) {
    let mut resources = lock(&state.management.resources);
    for Organization { id, name } in organizations {
        let members = object(json!({ "id": id, "name": name, "display_name": name }));
        resources.of(&ORGANIZATIONS).insert(id, members);
    }
}
