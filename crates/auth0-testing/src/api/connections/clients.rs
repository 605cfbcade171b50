//! The clients that may use a connection, and the deletion of its users.

use serde_json::{Value, json};

use super::CONNECTIONS;
use crate::api::call::{Answer, Call, Handlers};
use crate::api::clients::CLIENTS;
use crate::state::lock;
use crate::store::collection::{Members, text};

pub(in crate::api) const HANDLERS: Handlers = &[
    ("GET /connections/{id}/clients", list),
    ("PATCH /connections/{id}/clients", change),
    ("DELETE /connections/{id}/users", delete_user),
];

fn list(call: &Call) -> Answer {
    let resources = lock(&call.state.management.resources);
    let connection = resources.find(&CONNECTIONS, call.owner());
    let enabled = enabled(connection.ok_or_else(|| CONNECTIONS.inexistent())?);
    call.page((0..).zip(enabled), |id| json!({ "client_id": id }))
}

fn enabled(connection: &Members) -> Vec<Value> {
    let enabled = connection.get("enabled_clients").and_then(Value::as_array);
    enabled.cloned().unwrap_or_default()
}

/// Enables or disables a connection for clients, given a list of client identifiers and statuses.
fn change(call: &Call) -> Answer {
    let given = call.body()?;
    let mut resources = lock(&call.state.management.resources);
    let mut changes = Vec::new();
    for entry in given.as_array().into_iter().flatten() {
        let id = entry["client_id"].as_str().unwrap_or_default();
        if resources.find(&CLIENTS, id).is_none() {
            return Err(CLIENTS.inexistent());
        }
        changes.push((json!(id), entry["status"] == true));
    }
    let connection = resources.of(&CONNECTIONS).get_mut(call.owner());
    let connection = connection.ok_or_else(|| CONNECTIONS.inexistent())?;
    let mut enabled = enabled(connection);
    for (id, status) in changes {
        enabled.retain(|known| *known != id);
        if status {
            enabled.push(id);
        }
    }
    connection.insert("enabled_clients".into(), enabled.into());
    call.done()
}

/// Deletes the user of a connection with the given email address.
fn delete_user(call: &Call) -> Answer {
    let query = call.query()?;
    let email = query.one("email").unwrap_or_default();
    let connection = {
        let resources = lock(&call.state.management.resources);
        let connection = resources.find(&CONNECTIONS, call.owner());
        text(connection.ok_or_else(|| CONNECTIONS.inexistent())?, "name").to_owned()
    };
    let removed = {
        let mut store = lock(&call.state.users);
        let mut found = store.with_email(email).into_iter().map(|(_, user)| user);
        let found = found.find(|user| user.is_of(&connection));
        let id = found.map(|user| user.id.clone());
        id.and_then(|id| store.remove(&id))
    };
    if let Some(user) = removed {
        call.state.forget_user(&user.id);
    }
    call.done()
}
