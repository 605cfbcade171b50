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

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/organizations/{id}/enabled_connections",
            get(async |call: Call| list(&call)).post(async |call: Call| create(&call)),
        )
        .route(
            "/api/v2/organizations/{id}/enabled_connections/{connection_id}",
            get(async |call: Call| one(&call))
                .patch(async |call: Call| update(&call))
                .delete(async |call: Call| delete(&call)),
        )
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

fn list(call: &Call) -> Answer {
    call.require(&["read:organization_connections"])?;
    let paging = call.query(PAGED)?.paging()?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let enabled = resources.below(ITEMS, organization).iter().collect();
    let page = page(enabled, &paging, ITEMS, |members| {
        Value::Object(members.clone())
    });
    Ok(Json(page).into_response())
}

fn create(call: &Call) -> Answer {
    call.require(&["create:organization_connections"])?;
    let given = call.body(&CREATE)?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let members = enable(&mut resources, organization, given)?;
    Ok((StatusCode::CREATED, Json(members)).into_response())
}

fn one(call: &Call) -> Answer {
    call.require(&["read:organization_connections"])?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let members = resources
        .below(ITEMS, organization)
        .get(call.path("connection_id"))
        .ok_or_else(inexistent)?;
    Ok(Json(members).into_response())
}

fn update(call: &Call) -> Answer {
    call.require(&["update:organization_connections"])?;
    let given = call.body(&UPDATE)?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let enabled = resources.below(ITEMS, organization);
    let members = enabled
        .get_mut(call.path("connection_id"))
        .ok_or_else(inexistent)?;
    merge(members, given, &[]);
    Ok(Json(members).into_response())
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
