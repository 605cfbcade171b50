//! Resources that exist once per tenant: its settings, its statistics, and its list of revoked
//! tokens.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::call::{Answer, Call, Handlers};
use crate::clock::rfc3339_now;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{merge, text};
use crate::store::tenant_settings::{defaults, minutes_to_hours};

pub(super) const HANDLERS: Handlers = &[
    ("GET /tenants/settings", settings),
    ("PATCH /tenants/settings", change_settings),
    ("GET /stats/daily", daily),
    ("GET /stats/active-users", active_users),
    ("GET /blacklists/tokens", refused_tokens),
    ("POST /blacklists/tokens", refuse_token),
];

fn settings(call: &Call) -> Answer {
    let fields = call.query()?.fields()?;
    let mut resources = lock(&call.state.management.resources);
    let settings = resources.settings.get_or_insert_with(defaults);
    call.answer(fields.select(settings))
}

fn change_settings(call: &Call) -> Answer {
    let mut given = call.members()?;
    minutes_to_hours(&mut given);
    let mut resources = lock(&call.state.management.resources);
    let settings = resources.settings.get_or_insert_with(defaults);
    merge(settings, given, &["flags"]);
    call.answer(settings.clone())
}

/// Returns the logins (`s`) and signups (`ss`) of each day that has a log entry.
fn daily(call: &Call) -> Answer {
    let query = call.query()?;
    let bound = |name: &str, default: &str| match query.one(name) {
        None => Ok(default.to_owned()),
        Some(day) if day.len() == 8 && day.bytes().all(|b| b.is_ascii_digit()) => {
            Ok(format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..]))
        }
        Some(other) => Err(ApiError::invalid_query(format!(
            "Query validation error: 'String does not match pattern ^\\d{{8}}$: {other}' on property {name}."
        ))),
    };
    let (from, to) = (bound("from", "0000-00-00")?, bound("to", "9999-99-99")?);
    let mut days: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for (_, entry) in lock(&call.state.management.logs).iter() {
        let day = text(entry, "date").get(..10).unwrap_or_default();
        if day < from.as_str() || day > to.as_str() {
            continue;
        }
        let (logins, signups) = days.entry(day.to_owned()).or_default();
        match text(entry, "type") {
            "s" => *logins += 1,
            "ss" => *signups += 1,
            _ => {}
        }
    }
    let now = rfc3339_now();
    let days = days.into_iter().map(|(day, (logins, signups))| {
        json!({
            "date": format!("{day}T00:00:00.000Z"), "logins": logins, "signups": signups,
            "leaked_passwords": 0, "created_at": now, "updated_at": now,
        })
    });
    call.answer(days.collect::<Vec<_>>())
}

/// Returns the number of users with a login in the log.
fn active_users(call: &Call) -> Answer {
    let logs = lock(&call.state.management.logs);
    let logins = logs
        .iter()
        .map(|(_, entry)| entry)
        .filter(|entry| text(entry, "type") == "s");
    let users: BTreeSet<_> = logins.map(|entry| text(entry, "user_id")).collect();
    call.answer(users.len())
}

fn refused_tokens(call: &Call) -> Answer {
    let mut resources = lock(&call.state.management.resources);
    let tokens = resources.below("refused_tokens", "").iter();
    call.list(
        tokens.map(|(place, token)| (place, Cow::Borrowed(token))),
        |token| token,
    )
}

fn refuse_token(call: &Call) -> Answer {
    let given = call.members()?;
    let key = format!("{} {}", text(&given, "aud"), text(&given, "jti"));
    let mut resources = lock(&call.state.management.resources);
    resources.below("refused_tokens", "").insert(key, given);
    call.done()
}
