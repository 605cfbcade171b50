//! The relations of users: roles, permissions, and organizations.

use std::collections::BTreeMap;

use axum::Json;
use axum::Router;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use axum::routing::get;
use serde_json::{Value, json};

use super::inexistent;
use crate::api::call::Call;
use crate::api::organizations::ORGANIZATIONS;
use crate::api::page::page;
use crate::api::permissions;
use crate::api::resource::{Answer, Routes};
use crate::api::roles::{self, ROLES};
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::text;

pub(super) fn routes() -> Routes {
    Router::new()
        .route(
            "/api/v2/users/{id}/roles",
            get(async |call: Call| list_roles(&call))
                .post(async |call: Call| change_roles(&call, true))
                .delete(async |call: Call| change_roles(&call, false)),
        )
        .route(
            "/api/v2/users/{id}/permissions",
            get(async |call: Call| list_permissions(&call))
                .post(async |call: Call| add_permissions(&call))
                .delete(async |call: Call| remove_permissions(&call)),
        )
        .route(
            "/api/v2/users/{id}/organizations",
            get(async |call: Call| list_organizations(&call)),
        )
}

pub(super) fn require_user(call: &Call) -> Result<&str, ApiError> {
    let id = call.path("id");
    match lock(&call.state.users).get(id) {
        Some(_) => Ok(id),
        None => Err(inexistent()),
    }
}

fn list_roles(call: &Call) -> Answer {
    let paging = call.query()?.paging()?;
    let user = require_user(call)?;
    let resources = lock(&call.state.management.resources);
    let held = resources.user_roles.of_left(user);
    let page = page(held, &paging, "roles", |id| roles::brief(&resources, id));
    Ok(Json(page).into_response())
}

fn change_roles(call: &Call, add: bool) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let given = roles::named(call, &resources)?;
    let user = require_user(call)?;
    for role in &given {
        if add {
            resources.user_roles.add(user, role);
        } else {
            resources.user_roles.remove(user, role);
        }
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Lists the permissions of a user and of their roles, each with its source.
fn list_permissions(call: &Call) -> Answer {
    let paging = call.query()?.paging()?;
    let user = require_user(call)?;
    let mut resources = lock(&call.state.management.resources);
    let direct = json!({ "source_id": "", "source_name": "", "source_type": "DIRECT" });
    let mut owners = vec![(user.to_owned(), direct)];
    let held: Vec<_> = resources
        .user_roles
        .of_left(user)
        .map(|(_, id)| id.to_owned())
        .collect();
    for id in held {
        let name = resources
            .of(&ROLES)
            .get(&id)
            .map(|role| text(role, "name").to_owned());
        let source = json!({ "source_id": id, "source_name": name, "source_type": "ROLE" });
        owners.push((id, source));
    }
    let mut found: Vec<(u64, Value)> = Vec::new();
    let mut places = BTreeMap::new();
    for (owner, source) in owners {
        for (_, permission) in resources.below("permissions", &owner).iter() {
            let key = [
                text(permission, "resource_server_identifier"),
                text(permission, "permission_name"),
            ];
            let key = key.map(str::to_owned);
            let place = *places.entry(key).or_insert_with(|| {
                let mut permission = Value::Object(permission.clone());
                permission["sources"] = json!([]);
                found.push((0, permission));
                found.len() - 1
            });
            if let Some(sources) = found[place].1["sources"].as_array_mut() {
                sources.push(source.clone());
            }
        }
    }
    Ok(Json(page(found, &paging, "permissions", |permission| permission)).into_response())
}

fn add_permissions(call: &Call) -> Answer {
    let given = permissions::named(call)?;
    let user = require_user(call)?;
    permissions::add(&mut lock(&call.state.management.resources), user, &given)?;
    Ok(StatusCode::CREATED.into_response())
}

fn remove_permissions(call: &Call) -> Answer {
    let given = permissions::named(call)?;
    let user = require_user(call)?;
    permissions::remove(&mut lock(&call.state.management.resources), user, &given);
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn list_organizations(call: &Call) -> Answer {
    let paging = call.query()?.paging()?;
    let user = require_user(call)?;
    let resources = lock(&call.state.management.resources);
    let of = resources.members.of_right(user);
    let page = page(of, &paging, "organizations", |id| {
        let organization = resources.find(&ORGANIZATIONS, id).cloned();
        organization.map_or(Value::Null, Value::Object)
    });
    Ok(Json(page).into_response())
}
