//! `/api/v2/connections`: the sources of users.

pub(super) mod clients;

use serde_json::{Value, json};

use super::resource::{Deletion, Filter, List, Resource};
use super::schema::complain;
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
    list: List {
        filters: &[("strategy", Filter::Same), ("name", Filter::Same)],
        unlisted: &["enabled_clients"],
        ..List::PAGED
    },
    deleted: Deletion::Dated,
    check,
    tidy,
    complete: |members| {
        let name = members.get("name").cloned().unwrap_or_default();
        let options = if text(members, "strategy") == "auth0" {
            json!({ "brute_force_protection": true, "disable_self_service_change_password": false })
        } else {
            json!({})
        };
        for (member, value) in [
            ("options", options),
            ("enabled_clients", json!([])),
            ("realms", json!([name])),
            ("is_domain_connection", json!(false)),
        ] {
            members.entry(member).or_insert(value);
        }
    },
    ..Resource::USUAL
};

const NAME_PATTERN: &str = "^[a-zA-Z0-9](-[a-zA-Z0-9]|[a-zA-Z0-9])*$";
const MAX_NAME: usize = 128;

/// The identity providers that Auth0 supports.
const STRATEGIES: [&str; 55] = [
    "ad",
    "adfs",
    "amazon",
    "apple",
    "dropbox",
    "bitbucket",
    "auth0-oidc",
    "auth0",
    "baidu",
    "bitly",
    "box",
    "custom",
    "daccount",
    "dwolla",
    "email",
    "evernote-sandbox",
    "evernote",
    "exact",
    "facebook",
    "fitbit",
    "github",
    "google-apps",
    "google-oauth2",
    "instagram",
    "ip",
    "line",
    "linkedin",
    "oauth1",
    "oauth2",
    "office365",
    "oidc",
    "okta",
    "paypal",
    "paypal-sandbox",
    "pingfederate",
    "planningcenter",
    "salesforce-community",
    "salesforce-sandbox",
    "salesforce",
    "samlp",
    "sharepoint",
    "shopify",
    "shop",
    "sms",
    "soundcloud",
    "thirtysevensignals",
    "twitter",
    "untappd",
    "vkontakte",
    "waad",
    "weibo",
    "windowslive",
    "wordpress",
    "yahoo",
    "yandex",
];

/// Checks that a new connection has a valid name and a strategy that Auth0 supports.
fn check(_: &TenantState, given: &Members) -> Result<(), ApiError> {
    let (name, strategy) = (text(given, "name"), text(given, "strategy"));
    if !is_name(name) {
        return Err(complain(&format!(
            "'String does not match pattern {NAME_PATTERN}: {name}' on property name"
        )));
    }
    if name.len() > MAX_NAME {
        return Err(complain(&format!(
            "'String is too long ({} chars), maximum {MAX_NAME}' on property name",
            name.len()
        )));
    }
    if !STRATEGIES.contains(&strategy) {
        return Err(complain(&format!(
            "'No enum match for: {strategy}' on property strategy"
        )));
    }
    Ok(())
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
        let members = [("name", name), ("strategy", strategy)];
        let members = members.map(|(member, value)| (member.to_owned(), json!(value)));
        CONNECTIONS.insert(resources.of(&CONNECTIONS), members.into_iter().collect());
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
