//! `/api/v2/organizations`: organizations, their members, connections and invitations.

mod connections;
mod invitations;
mod members;

use axum::Json;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::{Value, json};

use super::call::Call;
use super::resource::{Answer, Deletion, List, Resource, Routes};
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};
use crate::store::organizations::Organization;
use crate::store::resources::Resources;

pub(super) static ORGANIZATIONS: Resource = Resource {
    path: "organizations",
    items: "organizations",
    name: "organization",
    id: ("id", || format!("org_{}", random::alphanumeric(16))),
    unique: &["name"],
    list: List {
        filters: &[],
        ..List::PAGED
    },
    deleted: Deletion::Known(StatusCode::NO_CONTENT),
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

pub(super) fn routes() -> Routes {
    ORGANIZATIONS
        .routes()
        .route(
            "/api/v2/organizations/name/{name}",
            get(async |call: Call| by_name(&call)),
        )
        .merge(members::routes())
        .merge(connections::routes())
        .merge(invitations::routes())
}

/// Returns the identifier of the organization in the path, after checking that it exists.
fn require<'a>(resources: &Resources, call: &'a Call) -> Result<&'a str, ApiError> {
    let id = call.path("id");
    match resources.find(&ORGANIZATIONS, id) {
        Some(_) => Ok(id),
        None => Err(ORGANIZATIONS.inexistent()),
    }
}

fn by_name(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organizations = resources.of(&ORGANIZATIONS);
    let id = organizations.find("name", &json!(call.path("name")));
    let found = id
        .and_then(|id| organizations.get(id))
        .ok_or_else(|| ORGANIZATIONS.inexistent())?;
    Ok(Json(found).into_response())
}

/// Adds the initial organizations of a tenant.
pub(super) fn preload(state: &TenantState, organizations: Vec<Organization>) {
    let mut resources = lock(&state.management.resources);
    for Organization { id, name } in organizations {
        let members: Value = json!({ "id": id, "name": name, "display_name": name });
        if let Value::Object(members) = members {
            resources.of(&ORGANIZATIONS).insert(id, members);
        }
    }
}
