//! The members of an organization and their roles.

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::Value;

use super::require;
use crate::api::call::Call;
use crate::api::page::page;
use crate::api::resource::{Answer, Routes};
use crate::api::roles;
use crate::api::schema::texts;
use crate::api::users;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::resources::{Resources, place};

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/organizations/{id}/members",
            get(async |call: Call| list(&call))
                .post(async |call: Call| add(&call))
                .delete(async |call: Call| remove(&call)),
        )
        .route(
            "/api/v2/organizations/{id}/members/{user_id}/roles",
            get(async |call: Call| list_roles(&call))
                .post(async |call: Call| change_roles(&call, true))
                .delete(async |call: Call| change_roles(&call, false)),
        )
}

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    let (paging, fields) = (query.paging()?, query.fields()?);
    let wants_roles = query
        .one("fields")
        .is_some_and(|fields| fields.split(',').any(|field| field == "roles"));
    let resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let store = lock(&call.state.users);
    let members = resources.members.of_left(organization);
    let page = page(members, &paging, "members", |id| {
        let mut member = users::brief(&call.state, &store, id);
        // As in Auth0, roles are returned only if the query requests that field by name.
        if wants_roles && member.is_object() {
            member["roles"] = roles_of(&resources, &place(organization, id));
        }
        match member {
            Value::Object(members) => Value::Object(fields.trim(members)),
            other => other,
        }
    });
    Ok(Json(page).into_response())
}

fn roles_of(resources: &Resources, place: &str) -> Value {
    let held = resources.member_roles.of_left(place);
    held.map(|(_, id)| roles::brief(resources, id)).collect()
}

fn add(call: &Call) -> Answer {
    let given = texts(&call.body()?, "members")?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    let store = lock(&call.state.users);
    if given.iter().any(|id| store.get(id).is_none()) {
        return Err(users::inexistent());
    }
    for id in &given {
        resources.members.add(organization, id);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn remove(call: &Call) -> Answer {
    let given = texts(&call.body()?, "members")?;
    let mut resources = lock(&call.state.management.resources);
    let organization = require(&resources, call)?;
    for id in &given {
        resources.members.remove(organization, id);
        let place = place(organization, id);
        resources.member_roles.forget_left(&place);
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Returns the key of the organization and the user in the path, after checking that the user is a
/// member.
fn require_member(resources: &Resources, call: &Call) -> Result<String, ApiError> {
    let organization = require(resources, call)?;
    let user = call.path("user_id");
    if resources.members.contains(organization, user) {
        return Ok(place(organization, user));
    }
    Err(ApiError::inexistent("member"))
}

fn list_roles(call: &Call) -> Answer {
    let paging = call.query()?.paging()?;
    let resources = lock(&call.state.management.resources);
    let place = require_member(&resources, call)?;
    let held = resources.member_roles.of_left(&place);
    let page = page(held, &paging, "roles", |id| roles::brief(&resources, id));
    Ok(Json(page).into_response())
}

fn change_roles(call: &Call, add: bool) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let given = roles::named(call, &resources)?;
    let place = require_member(&resources, call)?;
    for role in &given {
        if add {
            resources.member_roles.add(&place, role);
        } else {
            resources.member_roles.remove(&place, role);
        }
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
