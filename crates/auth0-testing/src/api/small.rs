//! Kinds of resources that have only the standard operations: log streams, rules, and hooks.

use serde_json::{Value, json};

use super::resource::{Deletion, Filter, List, Resource};
use super::schema::complain;
use crate::random;
use crate::server::error_body::ApiError;
use crate::state::TenantState;
use crate::store::collection::Members;

/// The destinations to which the logs of a tenant can be sent.
const SINKS: [&str; 8] = [
    "datadog",
    "eventbridge",
    "eventgrid",
    "http",
    "mixpanel",
    "segment",
    "splunk",
    "sumo",
];

pub(super) static LOG_STREAMS: Resource = Resource {
    path: "log-streams",
    items: "log_streams",
    name: "log_stream",
    id: ("id", || {
        format!("lst_{}", random::from_alphabet(b"0123456789", 16))
    }),
    unique: &["name"],
    merged: &["sink"],
    list: List {
        unpaged: true,
        ..List::PAGED
    },
    deleted: Deletion::Known,
    check: check_sink,
    complete: |members| {
        members.entry("status").or_insert("active".into());
        let name = members.get("type").cloned().unwrap_or_default();
        members.entry("name").or_insert(name);
    },
    ..Resource::USUAL
};

fn check_sink(_: &TenantState, given: &Members) -> Result<(), ApiError> {
    match given.get("type").and_then(Value::as_str) {
        Some(kind) if !SINKS.contains(&kind) => Err(complain(&format!(
            "'No enum match for: {kind}' on property type"
        ))),
        _ => Ok(()),
    }
}

pub(super) static RULES: Resource = Resource {
    path: "rules",
    items: "rules",
    name: "rule",
    id: ("id", || format!("rul_{}", random::alphanumeric(16))),
    unique: &["name"],
    list: List {
        filters: &[("enabled", Filter::Same)],
        ..List::PAGED
    },
    complete: |members| {
        for (member, value) in [
            ("enabled", json!(true)),
            ("order", json!(1)),
            ("stage", json!("login_success")),
        ] {
            members.entry(member).or_insert(value);
        }
    },
    ..Resource::USUAL
};

pub(super) static HOOKS: Resource = Resource {
    path: "hooks",
    items: "hooks",
    name: "hook",
    id: ("id", || random::alphanumeric(20)),
    unique: &["name"],
    list: List {
        filters: &[("enabled", Filter::Same), ("triggerId", Filter::Same)],
        ..List::PAGED
    },
    complete: |members| {
        members.entry("enabled").or_insert(false.into());
        members.entry("dependencies").or_insert(json!({}));
    },
    ..Resource::USUAL
};
