//! The permissions and organizations of users.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::api::call::{Answer, Call, Handlers};
use crate::api::organizations::ORGANIZATIONS;
use crate::api::roles::{self, ROLES};
use crate::state::lock;
use crate::store::collection::text;

pub(in crate::api) const HANDLERS: Handlers = &[
    ("GET /users/{id}/permissions", list_permissions),
    ("GET /users/{id}/organizations", list_organizations),
];

/// Lists the permissions of a user and of their roles, each with its source.
fn list_permissions(call: &Call) -> Answer {
    let user = call.owner();
    let roles = roles::of_call(call);
    let mut resources = lock(&call.state.management.resources);
    let direct = json!({ "source_id": "", "source_name": "", "source_type": "DIRECT" });
    let mut owners = vec![(user.to_owned(), direct)];
    for (_, id) in roles {
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
    call.page(found, |permission| permission)
}

fn list_organizations(call: &Call) -> Answer {
    let resources = lock(&call.state.management.resources);
    let organizations = resources.members.of_right(call.owner());
    call.page(organizations, |id| {
        let organization = resources.find(&ORGANIZATIONS, id).cloned();
        organization.map_or(Value::Null, Value::Object)
    })
}
