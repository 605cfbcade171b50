//! Permissions of roles and users. A permission consists of a name and the API that defines it.

use serde_json::{Value, json};

use super::call::{Answer, Call, Handlers};
use super::resource_servers::RESOURCE_SERVERS;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::text;
use crate::store::resources::Resources;

/// An API's identifier and the name of a permission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Permission {
    api: String,
    name: String,
}

pub(super) const HANDLERS: Handlers = &[
    ("GET /roles/{id}/permissions", list),
    ("POST /roles/{id}/permissions", grant),
    ("DELETE /roles/{id}/permissions", revoke),
    ("POST /users/{id}/permissions", grant),
    ("DELETE /users/{id}/permissions", revoke),
];

/// Returns the permissions that a body lists.
fn named(call: &Call) -> Result<Vec<Permission>, ApiError> {
    let body = call.body()?;
    let listed = body["permissions"].as_array().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let read = |listed: &Value| Permission {
        api: text(&listed["resource_server_identifier"]),
        name: text(&listed["permission_name"]),
    };
    Ok(listed.map(read).collect())
}

fn grant(call: &Call) -> Answer {
    let given = named(call)?;
    let mut resources = lock(&call.state.management.resources);
    add(&mut resources, call.owner(), &given)?;
    call.done()
}

fn revoke(call: &Call) -> Answer {
    let given = named(call)?;
    let mut resources = lock(&call.state.management.resources);
    let permissions = resources.below("permissions", call.owner());
    for permission in given {
        permissions.remove(&permission.key());
    }
    call.done()
}

/// Grants permissions to a role or a user. The APIs must define all of them.
pub(super) fn add(
    resources: &mut Resources,
    owner: &str,
    given: &[Permission],
) -> Result<(), ApiError> {
    let mut entries = Vec::with_capacity(given.len());
    for permission in given {
        let api = json!(permission.api);
        let apis = resources.of(&RESOURCE_SERVERS);
        let known = apis.find("identifier", &api).and_then(|id| apis.get(id));
        let known = known.ok_or_else(|| RESOURCE_SERVERS.inexistent())?;
        let scopes = known.get("scopes").and_then(Value::as_array);
        let mut scopes = scopes.into_iter().flatten();
        let Some(scope) = scopes.find(|scope| scope["value"] == *permission.name) else {
            return Err(ApiError::inexistent("permission"));
        };
        let mut entry = json!({
            "resource_server_identifier": permission.api,
            "permission_name": permission.name,
            "resource_server_name": text(known, "name"),
        });
        if scope["description"].is_string() {
            entry["description"] = scope["description"].clone();
        }
        entries.push(entry);
    }
    for (permission, entry) in given.iter().zip(entries) {
        let below = resources.below("permissions", owner);
        if let (None, Value::Object(entry)) = (below.get(&permission.key()), entry) {
            below.insert(permission.key(), entry);
        }
    }
    Ok(())
}

fn list(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let permissions = resources.below("permissions", call.owner());
    call.page(permissions.iter(), |members| members.clone().into())
}

impl Permission {
    pub(super) fn new(api: &str, name: &str) -> Self {
        Self {
            api: api.to_owned(),
            name: name.to_owned(),
        }
    }

    /// Joins the parts with a line break, because permission names contain none.
    fn key(&self) -> String {
        format!("{}\n{}", self.api, self.name)
    }
}
