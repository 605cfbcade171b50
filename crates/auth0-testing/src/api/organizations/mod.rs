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
use super::schema::Schema;
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
    scope: "organizations",
    id: ("id", || format!("org_{}", random::alphanumeric(16))),
    create: Schema {
        members: &[
            ("name", "string"),
            ("display_name", "string"),
            ("branding", "object"),
            ("metadata", "object"),
            ("enabled_connections", "array"),
            ("token_quota", "object"),
        ],
        required: &["name"],
        minimum: 0,
    },
    update: Schema {
        members: &[
            ("name", "string"),
            ("display_name", "string"),
            ("branding", "object"),
            ("metadata", "object"),
            ("token_quota", "object|null"),
        ],
        required: &[],
        minimum: 0,
    },
    unique: &["name"],
    list: List {
        parameters: &["page", "per_page", "include_totals", "from", "take", "sort"],
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
    changed: share,
    ..Resource::USUAL
};

/// The connections a new organization is to have from the start.
fn enabled(given: &Members) -> impl Iterator<Item = &Members> {
    let list = given.get("enabled_connections").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_object)
}

/// Lets logins know the organizations there are, and no others.
fn share(state: &TenantState, id: &str, members: Option<&Members>) {
    let mut shared = lock(&state.organizations);
    shared.retain(|known| known.id != id);
    if let Some(members) = members {
        shared.push(Organization {
            id: id.to_owned(),
            name: text(members, "name").to_owned(),
        });
        drop(shared);
        enable_first(state, id, members);
        return;
    }
    drop(shared);
    let mut resources = lock(&state.management.resources);
    resources
        .members
        .retain(|organization, _| organization != id);
    let is_there = |place: &str| {
        place
            .split_once(' ')
            .is_some_and(|(organization, _)| organization == id)
    };
    resources.member_roles.retain(|place, _| !is_there(place));
}

/// Enables the connections a new organization names, which are no member of it from then on.
fn enable_first(state: &TenantState, id: &str, members: &Members) {
    let mut resources = lock(&state.management.resources);
    for enabled in enabled(members) {
        // Only a connection named twice can fail here, and has been enabled by then.
        let _ = connections::enable(&mut resources, id, enabled.clone());
    }
    if let Some(organization) = resources.of(&ORGANIZATIONS).get_mut(id) {
        organization.remove("enabled_connections");
    }
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

/// The organization a path names.
fn require<'a>(resources: &Resources, call: &'a Call) -> Result<&'a str, ApiError> {
    let id = call.path("id");
    match resources.find(&ORGANIZATIONS, id) {
        Some(_) => Ok(id),
        None => Err(ORGANIZATIONS.inexistent()),
    }
}

fn by_name(call: &Call) -> Answer {
    call.require(&["read:organizations"])?;
    let mut resources = lock(&call.state.management.resources);
    let organizations = resources.of(&ORGANIZATIONS);
    let id = organizations.find("name", &json!(call.path("name")));
    let found = id
        .and_then(|id| organizations.get(id))
        .ok_or_else(|| ORGANIZATIONS.inexistent())?;
    Ok(Json(found).into_response())
}

/// The organizations a tenant starts with.
pub(super) fn preload(state: &TenantState) {
    let known = lock(&state.organizations).clone();
    let mut resources = lock(&state.management.resources);
    for Organization { id, name } in known {
        let members: Value = json!({ "id": id, "name": name, "display_name": name });
        if let Value::Object(members) = members {
            resources.of(&ORGANIZATIONS).insert(id, members);
        }
    }
}
