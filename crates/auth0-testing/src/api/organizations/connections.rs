//! The connections that members of an organization log in with.

use serde_json::{Value, json};

use crate::api::call::{Answer, Call, Handlers};
use crate::api::connections::CONNECTIONS;
use crate::api::resource::{Deletion, Resource};
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};
use crate::store::resources::Resources;

/// The connections of an organization, without those that are disabled and with few members.
pub(in crate::api) static ENABLED_CONNECTIONS: Resource = Resource {
    path: "organizations/{id}/enabled_connections",
    items: ITEMS,
    name: "connection",
    id: ("connection_id", String::new),
    defaults: || {
        json!({
            "assign_membership_on_login": false, "is_signup_enabled": false, "show_as_button": true,
        })
    },
    deleted: Deletion::Known,
    is_visible: |members| members.get("is_enabled") != Some(&Value::Bool(false)),
    show: Some(|members| members.retain(|name, _| SHOWN.contains(&name.as_str()))),
    ..Resource::USUAL
};

/// All connections of an organization.
pub(in crate::api) static ALL_CONNECTIONS: Resource = Resource {
    path: "organizations/{id}/connections",
    is_visible: |_| true,
    show: Some(|members| {
        members.entry("is_enabled").or_insert(true.into());
    }),
    ..ENABLED_CONNECTIONS
};

pub(in crate::api) const HANDLERS: Handlers = &[
    ("POST /organizations/{id}/enabled_connections", |call| {
        create(call, &ENABLED_CONNECTIONS)
    }),
    ("POST /organizations/{id}/connections", |call| {
        create(call, &ALL_CONNECTIONS)
    }),
];

const ITEMS: &str = "enabled_connections";

/// The members that enabled connections show.
const SHOWN: [&str; 5] = [
    "connection",
    "connection_id",
    "assign_membership_on_login",
    "is_signup_enabled",
    "show_as_button",
];

pub(super) fn enable(
    resources: &mut Resources,
    organization: &str,
    given: Members,
) -> Result<Members, ApiError> {
    let id = text(&given, "connection_id").to_owned();
    let connection = resources
        .of(&CONNECTIONS)
        .get(&id)
        .ok_or_else(|| CONNECTIONS.inexistent())?;
    let summary =
        json!({ "name": text(connection, "name"), "strategy": text(connection, "strategy") });
    let mut members = given;
    members.insert("connection".into(), summary);
    ENABLED_CONNECTIONS.complete(&mut members);
    let enabled = resources.below(ITEMS, organization);
    if enabled.get(&id).is_some() {
        return Err(ApiError::conflict("enabled_connection", "connection_id"));
    }
    enabled.insert(id, members.clone());
    Ok(members)
}

fn create(call: &Call, kind: &Resource) -> Answer {
    let given = call.members()?;
    let mut resources = lock(&call.state.management.resources);
    let members = enable(&mut resources, call.owner(), given)?;
    kind.answer(call, members)
}
