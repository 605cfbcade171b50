//! Deployment of actions, and the versions that it creates.

use serde_json::{Value, json};

use super::ACTIONS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::schema::object;
use crate::clock::rfc3339_now;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};
use crate::store::resources::Resources;

const ITEMS: &str = "versions";

pub(in crate::api) const HANDLERS: Handlers = &[
    ("POST /actions/actions/{id}/deploy", deploy),
    ("GET /actions/actions/{actionId}/versions", list),
    ("GET /actions/actions/{actionId}/versions/{id}", one),
    (
        "POST /actions/actions/{actionId}/versions/{id}/deploy",
        redeploy,
    ),
];

/// Creates an action, and deploys it if requested.
pub(super) fn create(call: &Call) -> Answer {
    let (id, mut action) = ACTIONS.add(call)?;
    if call.members()?.get("deploy") == Some(&true.into()) {
        let mut resources = lock(&call.state.management.resources);
        add_version(&mut resources, &id)?;
        action = resources.of(&ACTIONS).get(&id).cloned().unwrap_or(action);
    }
    call.answer(action)
}

fn deploy(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let version = add_version(&mut resources, call.owner())?;
    call.answer(version)
}

/// Saves the current state of an action as its latest version and deploys that version.
fn add_version(resources: &mut Resources, id: &str) -> Result<Members, ApiError> {
    let number = resources.below(ITEMS, id).iter().count() + 1;
    let action = resources
        .of(&ACTIONS)
        .get(id)
        .ok_or_else(|| ACTIONS.inexistent())?;
    let now = rfc3339_now();
    let mut version = object(json!({
        "id": random::uuid(), "action_id": id, "number": number, "status": "built", "deployed": true,
        "built_at": now, "created_at": now, "updated_at": now,
    }));
    for kept in [
        "code",
        "dependencies",
        "runtime",
        "secrets",
        "supported_triggers",
        "modules",
    ] {
        if let Some(value) = action.get(kept) {
            version.insert(kept.into(), value.clone());
        }
    }
    resources
        .below(ITEMS, id)
        .insert(text(&version, "id"), version.clone());
    make_current(resources, id, &version)?;
    Ok(version)
}

fn make_current(resources: &mut Resources, id: &str, version: &Members) -> Result<(), ApiError> {
    resources.below(ITEMS, id).change_all(|known| {
        let is_current = known.get("id") == version.get("id");
        known.insert("deployed".into(), is_current.into());
    });
    let action = resources
        .of(&ACTIONS)
        .get_mut(id)
        .ok_or_else(|| ACTIONS.inexistent())?;
    action.insert("deployed_version".into(), Value::Object(version.clone()));
    action.insert(
        "all_changes_deployed".into(),
        (action.get("code") == version.get("code")).into(),
    );
    Ok(())
}

fn list(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let versions = resources.below(ITEMS, call.owner()).iter().rev();
    call.page(versions, |version| version.clone().into())
}

fn find(resources: &mut Resources, call: &Call) -> Result<Members, ApiError> {
    let versions = resources.below(ITEMS, call.owner());
    let version = versions.get(call.id());
    version
        .cloned()
        .ok_or_else(|| ApiError::inexistent("action_version"))
}

fn one(call: &Call) -> Answer {
    let version = find(&mut lock(&call.state.management.resources), call)?;
    call.answer(version)
}

/// Rolls an action back to an earlier version.
fn redeploy(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let mut version = find(&mut resources, call)?;
    version.insert("deployed".into(), true.into());
    make_current(&mut resources, call.owner(), &version)?;
    call.answer(version)
}
