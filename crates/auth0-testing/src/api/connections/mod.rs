//! `/api/v2/connections`: the sources of users.

pub(super) mod clients;

use serde_json::{Value, json};

use super::resource::{Deletion, Resource};
use super::schema::{complain, object};
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::{TenantState, lock};
use crate::store::collection::{Members, text};

pub(super) static CONNECTIONS: Resource = Resource {
    path: "connections",
    items: "connections",
    name: "connection",
    id: ("id", || format!("con_{}", random::alphanumeric(16))),
    unique: &["name"],
    unlisted: &["enabled_clients"],
    deleted: Deletion::Dated,
    check,
    tidy,
    defaults: || json!({ "enabled_clients": [], "is_domain_connection": false }),
    complete: |members| {
        let name = members.get("name").cloned().unwrap_or_default();
        let options = if text(members, "strategy") == "auth0" {
            json!({ "brute_force_protection": true, "disable_self_service_change_password": false })
        } else {
            json!({})
        };
        members.entry("options").or_insert(options);
        members.entry("realms").or_insert(json!([name]));
    },
    ..Resource::USUAL
};

const NAME_PATTERN: &str = "^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$";

/// Checks that a new connection has a valid name.
fn check(_: &TenantState, given: &Members) -> Result<(), ApiError> {
    let name = text(given, "name");
    if is_name(name) {
        return Ok(());
    }
    Err(complain(&format!(
        "'String does not match pattern {NAME_PATTERN}: {name}' on property name"
    )))
}

/// Returns whether a name matches [`NAME_PATTERN`]: letters and digits, separated by single
/// hyphens.
fn is_name(name: &str) -> bool {
    name.split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Drops `null` members, because `null` in a request means that the member should be absent.
fn tidy(given: &mut Members) {
    for member in ["options", "metadata"] {
        if let Some(Value::Object(inner)) = given.get_mut(member) {
            inner.retain(|_, value| !value.is_null());
        }
    }
    if let Some(clients) = given
        .get_mut("enabled_clients")
        .filter(|clients| clients.is_null())
    {
        *clients = json!([]);
    }
}

/// Adds the initial connections of a tenant by name and strategy, without validation.
pub(super) fn preload(state: &TenantState, connections: &[(String, String)]) {
    let mut resources = lock(&state.management.resources);
    for (name, strategy) in connections {
        let members = object(json!({ "name": name, "strategy": strategy }));
        CONNECTIONS.insert(resources.of(&CONNECTIONS), members);
    }
}

/// The name and the strategy of a connection.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    pub(super) name: String,
    pub(super) strategy: String,
}

impl Connection {
    fn of(members: &Members) -> Self {
        Self {
            name: text(members, "name").to_owned(),
            strategy: text(members, "strategy").to_owned(),
        }
    }
}

impl TenantState {
    /// Returns the connection with this identifier.
    pub(super) fn connection(&self, id: &str) -> Option<Connection> {
        let mut resources = lock(&self.management.resources);
        resources.of(&CONNECTIONS).get(id).map(Connection::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_pattern() {
        for good in ["a", "a-b", "A1-2b-C"] {
            assert!(is_name(good), "{good}");
        }
        for bad in ["", "-", "-a", "a-", "a--b", "a_b", "a b", "\u{e4}"] {
            assert!(!is_name(bad), "{bad}");
        }
    }

    #[test]
    fn nulls_are_not_kept() {
        let given = json!({ "options": { "a": 1, "b": null }, "enabled_clients": null });
        let mut given = given.as_object().cloned().unwrap();
        tidy(&mut given);
        assert_eq!(
            Value::Object(given),
            json!({ "options": { "a": 1 }, "enabled_clients": [] })
        );
    }
}
