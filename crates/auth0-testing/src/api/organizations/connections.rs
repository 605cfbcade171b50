//! The connections that members of an organization log in with.

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
use crate::api::resource::{Answer, Routes};
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

pub(super) fn routes() -> Routes {
    let mut routes = Router::new();
    for path in [ITEMS, ANY] {
        let all = format!("/api/v2/organizations/{{id}}/{path}");
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
    let organization = require(&resources, call)?;
    let all = resources.below(ITEMS, organization).iter();
    let listed = all.filter(|(_, members)| asked.is_none_or(|asked| is_enabled(members) == asked));
    let page = page(listed, &paging, path, |members| shown(members, path));
    Ok(Json(page).into_response())
}

fn create(call: &Call, path: &'static str) -> Answer {
    let given = call.body()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let members = enable(&mut resources, organization, given)?;
    Ok((StatusCode::CREATED, Json(shown(&members, path))).into_response())
}

fn one(call: &Call, path: &'static str) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let members = resources
        .below(ITEMS, organization)
        .get(call.path("connection_id"))
        .filter(|members| path != ITEMS || is_enabled(members))
        .ok_or_else(inexistent)?;
    Ok(Json(shown(members, path)).into_response())
}

fn update(call: &Call, path: &'static str) -> Answer {
    let given = call.body()?;
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
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let removed = resources
        .below(ITEMS, organization)
        .remove(call.path("connection_id"));
    removed
        .map(|_| StatusCode::NO_CONTENT.into_response())
        .ok_or_else(inexistent)
}
