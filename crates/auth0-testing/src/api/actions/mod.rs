//! `/api/v2/actions`: code that runs at triggers. This server stores and deploys actions but never
//! runs them.

pub(super) mod versions;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::call::{Answer, Call, Handlers};
use super::resource::{Deletion, Resource};
use super::schema::{complain, object};
use crate::clock::rfc3339_now;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};

/// The supported triggers and their latest versions.
const TRIGGERS: [(&str, &str); 7] = [
    ("post-login", "v3"),
    ("credentials-exchange", "v2"),
    ("pre-user-registration", "v2"),
    ("post-user-registration", "v2"),
    ("post-change-password", "v2"),
    ("send-phone-message", "v2"),
    ("password-reset-post-challenge", "v1"),
];

pub(super) static ACTIONS: Resource = Resource {
    path: "actions/actions",
    items: "actions",
    name: "action",
    id: ("id", random::uuid),
    unique: &["name"],
    filters: &[
        ("triggerId", None, |action, id| {
            let triggers = action.get("supported_triggers").and_then(Value::as_array);
            triggers.is_some_and(|all| all.iter().any(|trigger| trigger["id"] == id))
        }),
        ("actionName", None, |action, name| {
            text(action, "name") == name
        }),
        ("deployed", None, |action, asked| {
            action.contains_key("deployed_version").to_string() == asked
        }),
        // The marketplace is not modeled, so no action is an installed one.
        ("installed", None, |_, asked| asked == "false"),
    ],
    deleted: Deletion::Known,
    dated: true,
    // A bound action can be deleted only with `force=true`.
    spare: |resources, id, query| {
        let is_bound = |binding: &Members| binding["action"]["id"] == *id;
        let mut all = resources.all_below("bindings");
        let is_bound = all.any(|bindings| bindings.find_id(is_bound).is_some());
        if is_bound && !query.boolean("force", false)? {
            return Err(ApiError::new(
                StatusCode::CONFLICT,
                "action_bound",
                "This action is bound to a trigger. Unbind it, or delete it with force=true.",
            ));
        }
        Ok(())
    },
    // The API never returns the value of a secret.
    tidy: |given| {
        let secrets = given.get_mut("secrets").and_then(Value::as_array_mut);
        for secret in secrets
            .into_iter()
            .flatten()
            .filter_map(Value::as_object_mut)
        {
            secret.remove("value");
            secret.insert("updated_at".into(), rfc3339_now().into());
        }
    },
    defaults: || {
        json!({
            "code": "", "dependencies": [], "runtime": "node22", "secrets": [], "status": "built",
            "all_changes_deployed": false,
        })
    },
    complete: |members| {
        members.remove("deploy");
    },
    ..Resource::USUAL
};

pub(super) const HANDLERS: Handlers = &[
    ("POST /actions/actions", versions::create),
    ("GET /actions/triggers", list_triggers),
    ("GET /actions/triggers/{triggerId}/bindings", list_bindings),
    ("PATCH /actions/triggers/{triggerId}/bindings", bind),
];

fn list_triggers(call: &Call) -> Answer {
    let triggers: Vec<_> = TRIGGERS
        .iter()
        .map(|(id, version)| {
            json!({
                "id": id, "version": version, "status": "CURRENT", "runtimes": ["node18", "node22"],
                "default_runtime": "node22",
            })
        })
        .collect();
    call.answer(json!({ "triggers": triggers }))
}

fn list_bindings(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let bindings = resources.below("bindings", call.owner()).iter();
    call.page(bindings, |binding| binding.clone().into())
}

/// Binds actions to a trigger in the given order and replaces the previous bindings.
fn bind(call: &Call) -> Answer {
    let given = call.members()?;
    let trigger = call.owner();
    let mut resources = lock(&call.state.management.resources);
    let mut bindings = Vec::new();
    let given = given
        .get("bindings")
        .and_then(Value::as_array)
        .ok_or_else(|| complain("'Missing required property: bindings'"))?;
    for binding in given {
        let (kind, value) = (&binding["ref"]["type"], &binding["ref"]["value"]);
        let actions = resources.of(&ACTIONS);
        let id = match kind.as_str() {
            Some("action_id") => value.as_str(),
            Some("action_name") => actions.find("name", value),
            _ => {
                return Err(complain(
                    "'Missing required property: ref' on property bindings",
                ));
            }
        };
        let action = id
            .and_then(|id| actions.get(id))
            .ok_or_else(|| ACTIONS.inexistent())?;
        let name = binding["display_name"]
            .as_str()
            .unwrap_or(text(action, "name"));
        bindings.push(object(json!({
            "id": random::uuid(), "trigger_id": trigger, "display_name": name, "action": action,
        })));
    }
    let bound = resources.below("bindings", trigger);
    bound.clear();
    for binding in &bindings {
        bound.insert(text(binding, "id"), binding.clone());
    }
    call.answer(json!({ "bindings": bindings }))
}
