//! Kinds of resources that have only the standard operations: log streams, rules, and hooks.

use serde_json::json;

use super::resource::{Deletion, Resource};
use crate::random;

pub(super) static LOG_STREAMS: Resource = Resource {
    path: "log-streams",
    items: "log_streams",
    name: "log_stream",
    id: ("id", || {
        format!("lst_{}", random::from_alphabet(b"0123456789", 16))
    }),
    unique: &["name"],
    merged: &["sink"],
    deleted: Deletion::Known,
    defaults: || json!({ "status": "active" }),
    complete: |members| {
        let name = members.get("type").cloned().unwrap_or_default();
        members.entry("name").or_insert(name);
    },
    ..Resource::USUAL
};

pub(super) static RULES: Resource = Resource {
    path: "rules",
    items: "rules",
    name: "rule",
    id: ("id", || format!("rul_{}", random::alphanumeric(16))),
    unique: &["name"],
    defaults: || json!({ "enabled": true, "order": 1, "stage": "login_success" }),
    ..Resource::USUAL
};

pub(super) static HOOKS: Resource = Resource {
    path: "hooks",
    items: "hooks",
    name: "hook",
    id: ("id", || random::alphanumeric(20)),
    unique: &["name"],
    defaults: || json!({ "enabled": false, "dependencies": {} }),
    ..Resource::USUAL
};
