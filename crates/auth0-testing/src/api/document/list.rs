//! Lists of the document: both kinds of pagination, filters, and selected fields.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::fill::shaped;
use super::habit::Shape;
use crate::api::call::{Answer, Call};
use crate::api::page::{Sort, page};
use crate::api::query::{Paging, Query};
use crate::api::search::Search;
use crate::server::error_body::ApiError;
use crate::store::collection::Members;

/// Query parameters that control paging, sorting, and fields instead of filtering entries.
const OF_PAGES: [&str; 11] = [
    "page",
    "per_page",
    "include_totals",
    "from",
    "take",
    "fields",
    "include_fields",
    "sort",
    "q",
    "parser",
    "search_engine",
];

/// Responds with the part of `entries` that the query selects.
pub(super) fn answer<'a>(
    call: &Call,
    query: &Query,
    entries: impl IntoIterator<Item = (u64, Cow<'a, Members>)>,
) -> Answer {
    let Some(shape) = call.table.shape(call.operation) else {
        return call.answer(Vec::<Value>::new());
    };
    let fields = query.fields()?;
    let search = query.one("q").map(Search::read).transpose()?;
    let mut matching: Vec<_> = entries
        .into_iter()
        .filter(|(_, members)| is_asked(call, query, members))
        .filter(|(_, members)| {
            let search = search.as_ref();
            search.is_none_or(|search| search.finds(members))
        })
        .collect();
    if let Some(sort) = query.one("sort").map(Sort::read).transpose()? {
        sort.sort(&mut matching, |members| {
            members.get(&sort.member).cloned().unwrap_or_default()
        });
    }
    let paging = paging(call, query, &shape)?;
    let listed = page(matching, &paging, shape.key, |members| {
        let members = match shape.items {
            Some(items) => shaped(call.table, items, &members),
            None => members.into_owned(),
        };
        fields.trim(members).into()
    });
    call.answer(in_shape(listed, &shape, &paging))
}

/// Returns the requested page, in the list's only pagination mode or in the one that the query
/// selects.
fn paging(call: &Call, query: &Query, shape: &Shape<'_>) -> Result<Paging, ApiError> {
    let has = |parameter: &str| call.operation.query.contains_key(parameter);
    let is_numbered = has("page") || has("per_page");
    if !is_numbered && !has("take") {
        return Ok(Paging::ALL);
    }
    let paging = query.paging()?;
    Ok(match paging {
        // Without paging parameters, a list that can be an array is returned in full.
        Paging::Offset { .. } if !is_numbered && shape.is_bare => Paging::ALL,
        Paging::Offset { limit, .. } if !is_numbered => Paging::Checkpoint {
            after: None,
            take: limit,
        },
        Paging::Offset {
            start,
            limit,
            include_totals,
        } => Paging::Offset {
            start,
            limit,
            include_totals: include_totals || !shape.is_bare,
        },
        checkpoint @ Paging::Checkpoint { .. } => checkpoint,
    })
}

/// Wraps a page in the object that the document describes.
fn in_shape(page: Value, shape: &Shape<'_>, paging: &Paging) -> Value {
    if shape.is_bare {
        return page;
    }
    let mut members = match page {
        Value::Object(members) => members,
        entries => Map::from_iter([(shape.key.to_owned(), entries)]),
    };
    if let Paging::Offset { start, limit, .. } = paging
        && *limit != usize::MAX
    {
        members.insert("page".into(), (start / limit).into());
        members.insert("per_page".into(), (*limit).into());
        let length = members
            .get(shape.key)
            .and_then(Value::as_array)
            .map_or(0, Vec::len);
        members.insert("length".into(), length.into());
    }
    members.retain(|name, _| shape.members.contains(&name.as_str()));
    members.into()
}

/// Returns whether an entry matches the filters of the query.
fn is_asked(call: &Call, query: &Query, members: &Members) -> bool {
    let filters = call.operation.query.keys();
    let mut filters = filters.filter(|name| !OF_PAGES.contains(&name.as_str()));
    filters.all(|name| {
        let asked = query.all(name);
        let Some(value) = members.get(name).filter(|_| !asked.is_empty()) else {
            return true;
        };
        let is = |value: &Value, asked: &str| match value {
            Value::String(text) => text == asked,
            other => {
                let shown = other.to_string();
                shown == asked
            }
        };
        let mut asked = asked.iter().flat_map(|asked| asked.split(','));
        match value {
            Value::Array(values) => asked.any(|asked| values.iter().any(|value| is(value, asked))),
            value => asked.any(|asked| is(value, asked)),
        }
    })
}
