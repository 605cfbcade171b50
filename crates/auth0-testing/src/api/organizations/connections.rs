//! The connections members of an organization log in with.

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::{Value, json};

use super::require;
use crate::api::call::Call;
use crate::api::connections::CONNECTIONS;
use crate::api::page::page;
use crate::api::resource::{Answer, PAGED, Routes};
use crate::api::schema::Schema;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, merge, text};
use crate::store::resources::Resources;

const ITEMS: &str = "enabled_connections";

const CREATE: Schema = Schema {
    members: &[
        ("connection_id", "string"),
        ("assign_membership_on_login", "boolean"),
        ("is_signup_enabled", "boolean"),
        ("show_as_button", "boolean"),
    ],
    required: &["connection_id"],
    minimum: 0,
};

const UPDATE: Schema = Schema {
    members: CREATE.members.split_at(1).1,
    required: &[],
    minimum: 0,
};

/// What the newer path has more than the older one, for the same set of connections.
const CREATE_ANY: Schema = Schema {
    members: &[
        ("connection_id", "string"),
        ("assign_membership_on_login", "boolean"),
        ("is_signup_enabled", "boolean"),
        ("show_as_button", "boolean"),
        ("organization_connection_name", "string|null"),
        ("is_enabled", "boolean"),
        ("organization_access_level", "string"),
        ("organization_member_access_level", "string"),
    ],
    required: &["connection_id"],
    minimum: 0,
};

const UPDATE_ANY: Schema = Schema {
    members: CREATE_ANY.members.split_at(1).1,
    required: &[],
    minimum: 0,
};

/// One of the two paths: `enabled_connections` lists those that are enabled, `connections` all of them.
#[derive(Debug, Clone, Copy)]
struct Path {
    items: &'static str,
    create: &'static Schema,
    update: &'static Schema,
}

const ENABLED: Path = Path {
    items: ITEMS,
    create: &CREATE,
    update: &UPDATE,
};

const ANY: Path = Path {
    items: "connections",
    create: &CREATE_ANY,
    update: &UPDATE_ANY,
};

pub(super) fn routes() -> Routes {
    let mut routes = Router::new();
    for path in [ENABLED, ANY] {
        let all = format!("/api/v2/organizations/{{id}}/{}", path.items);
        routes = routes
            .route(
                &all,
                get(async move |call: Call| list(&call, path))
                    .post(async move |call: Call| create(&call, path)),
            )
            .route(
                &format!("{all}/{{connection_id}}"),
                get(async move |call: Call| one(&call, path))
                    .patch(async move |call: Call| update(&call, path))
                    .delete(async |call: Call| delete(&call)),
            );
    }
    routes
}

/// A connection as a path shows it.
fn shown(members: &Members, path: Path) -> Value {
    let mut members = members.clone();
    if path.items == ITEMS {
        members.retain(|name, _| {
            name == "connection" || CREATE.members.iter().any(|(known, _)| known == name)
        });
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

/// Enables a connection for an organization.
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

fn list(call: &Call, path: Path) -> Answer {
    call.require(&["read:organization_connections"])?;
    let known: &[&str] = if path.items == ITEMS {
        PAGED
    } else {
        &["page", "per_page", "include_totals", "is_enabled"]
    };
    let query = call.query(known)?;
    let paging = query.paging()?;
    let asked = query
        .one("is_enabled")
        .map(|_| query.boolean("is_enabled", true))
        .transpose()?;
    let asked = asked.or((path.items == ITEMS).then_some(true));
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let all = resources.below(ITEMS, organization).iter();
    let listed = all.filter(|(_, members)| asked.is_none_or(|asked| is_enabled(members) == asked));
    let page = page(listed, &paging, path.items, |members| shown(members, path));
    Ok(Json(page).into_response())
}

fn create(call: &Call, path: Path) -> Answer {
    call.require(&["create:organization_connections"])?;
    let given = call.body(path.create)?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let members = enable(&mut resources, organization, given)?;
    Ok((StatusCode::CREATED, Json(shown(&members, path))).into_response())
}

fn one(call: &Call, path: Path) -> Answer {
    call.require(&["read:organization_connections"])?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let members = resources
        .below(ITEMS, organization)
        .get(call.path("connection_id"))
        .filter(|members| path.items != ITEMS || is_enabled(members))
        .ok_or_else(inexistent)?;
    Ok(Json(shown(members, path)).into_response())
}

fn update(call: &Call, path: Path) -> Answer {
    call.require(&["update:organization_connections"])?;
    let given = call.body(path.update)?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let enabled = resources.below(ITEMS, organization);
    let members = enabled
        .get_mut(call.path("connection_id"))
        .ok_or_else(inexistent)?;
    merge(members, given, &[]);
    Ok(Json(shown(members, path)).into_response())
}

fn delete(call: &Call) -> Answer {
    call.require(&["delete:organization_connections"])?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let removed = resources
        .below(ITEMS, organization)
        .remove(call.path("connection_id"));
    removed
        .map(|_| StatusCode::NO_CONTENT.into_response())
        .ok_or_else(inexistent)
}
