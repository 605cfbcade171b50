//! `/api/v2/logs`: the log of a tenant, by checkpoint or by search.
//!
//! The two modes differ as they do in Auth0. A checkpoint is the `log_id` of an entry; entries go
//! from oldest to newest without an end, and a `Link` header announces the next page. A search goes
//! from newest to oldest and is limited to the range of page numbers.

use axum::http::{HeaderValue, header};
use serde_json::{Value, json};

use super::call::{Answer, Call, Handlers};
use super::page::Sort;
use super::query::{Query, Window};
use super::search::Search;
use crate::server::error_body::ApiError;
use crate::state::lock;
use crate::store::collection::{Members, text};

/// The length of every identifier. It is fixed, so that the lexicographic order of identifiers is
/// the order of the entries.
const ID_LENGTH: usize = 56;

pub(super) const HANDLERS: Handlers = &[("GET /logs", list), ("GET /logs/{id}", one)];

fn list(call: &Call) -> Answer {
    let query = call.query()?;
    match query.window()? {
        Some(window) => from_checkpoint(call, &window),
        None => search(call, &query, |_| true),
    }
}

/// Lists the entries of one user, by page number only.
pub(super) fn of_user(call: &Call) -> Answer {
    let query = call.query()?;
    search(call, &query, |entry| text(entry, "user_id") == call.owner())
}

/// Lists the entries after a checkpoint. All other parameters are ignored.
fn from_checkpoint(call: &Call, window: &Window<'_>) -> Answer {
    let after = window.from.unwrap_or_default();
    if !after.is_empty() && (after.len() != ID_LENGTH || !after.bytes().all(|b| b.is_ascii_digit()))
    {
        return Err(ApiError::invalid_query(
            "Query validation error: 'Invalid checkpoint' on property from.",
        ));
    }
    let logs = lock(&call.state.management.logs);
    let newer = logs.iter().rev();
    let mut newer: Vec<_> = newer
        .map(|(_, entry)| entry)
        .take_while(|entry| text(entry, "log_id") > after)
        .collect();
    newer.reverse();
    newer.truncate(window.take);
    let last = newer.last().map_or(after, |entry| text(entry, "log_id"));
    let next = format!(
        "<{}/api/v2/logs?from={last}&take={}>; rel=\"next\"",
        call.state.base_url(),
        window.take
    );
    let newest: Vec<Value> = newer.iter().map(|entry| (*entry).clone().into()).collect();
    let mut answer = call.answer(newest)?;
    if let (false, Ok(next)) = (last.is_empty(), HeaderValue::try_from(next)) {
        answer.headers_mut().insert(header::LINK, next);
    }
    Ok(answer)
}

fn search(call: &Call, query: &Query, belongs: impl Fn(&Members) -> bool) -> Answer {
    let fields = query.fields()?;
    let search = query.one("q").or_else(|| query.one("search"));
    let search = search.map(Search::read).transpose()?;
    let sort = Sort::read(query.one("sort").unwrap_or("date:-1"))?;
    let logs = lock(&call.state.management.logs);
    let mut matching: Vec<_> = logs
        .iter()
        .filter(|(_, entry)| {
            belongs(entry) && search.as_ref().is_none_or(|search| search.finds(entry))
        })
        .collect();
    sort.sort(&mut matching, |entry| {
        // Entries of the same millisecond are ordered by `log_id`.
        let key = entry.get(&sort.member).cloned().unwrap_or_default();
        if sort.member == "date" {
            json!(format!("{}{}", text(entry, "date"), text(entry, "log_id")))
        } else {
            key
        }
    });
    call.page(matching, |entry| Value::Object(fields.select(entry)))
}

fn one(call: &Call) -> Answer {
    let logs = lock(&call.state.management.logs);
    let entry = logs
        .get(call.owner())
        .ok_or_else(|| ApiError::inexistent("log"))?;
    call.answer(entry.clone())
}
