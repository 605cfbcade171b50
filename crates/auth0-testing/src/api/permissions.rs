//! Permissions of roles and users. A permission consists of a name and the API that defines it.

use serde_json::{Value, json};

use super::call::{Answer, Call};
use super::resource_servers::RESOURCE_SERVERS;
use super::schema::complain;
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

/// Returns the permissions that a body lists.
pub(super) fn named(call: &Call) -> Result<Vec<Permission>, ApiError> {
    let body = call.members()?;
    let list = body.get("permissions").and_then(Value::as_array);
    let list = list.map(Vec::as_slice).unwrap_or_default();
    if list.is_empty() {
        return Err(complain(
            "'Array is too short (0), minimum 1' on property permissions",
        ));
    }
    let read = |(index, entry): (usize, &Value)| {
        let part = |member: &str| {
            entry[member].as_str().map(str::to_owned).ok_or_else(|| {
                complain(&format!(
                    "'Missing required property: {member}' on property permissions[{index}]"
                ))
            })
        };
        Ok(Permission {
            api: part("resource_server_identifier")?,
            name: part("permission_name")?,
        })
    };
    list.iter().enumerate().map(read).collect()
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

pub(super) fn remove(resources: &mut Resources, owner: &str, given: &[Permission]) {
    for permission in given {
        resources
            .below("permissions", owner)
            .remove(&permission.key());
    }
}

pub(super) fn list(call: &Call) -> Answer {
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
