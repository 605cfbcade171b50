//! Lists as the document describes them: both kinds of pagination, filters, and selected fields.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::call::{Answer, Call};
use super::document::Shape;
use super::page::{Sort, page};
use super::query::{Paging, Query};
use super::search::Search;
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

impl Call {
    /// Responds with the part of `entries` that the query selects. Renders only the entries on the
    /// page.
    pub(super) fn page<T>(
        &self,
        entries: impl IntoIterator<Item = (u64, T)>,
        render: impl Fn(T) -> Value,
    ) -> Answer {
        let Some(shape) = self.table.shape(self.operation) else {
            return self.answer(Vec::<Value>::new());
        };
        let paging = paging(self, &shape)?;
        let listed = page(entries, &paging, shape.key, render);
        self.answer(in_shape(listed, &shape, &paging))
    }

    /// Like [`page`](Self::page), for entries that the query can also filter, search, and sort.
    pub(super) fn list<'a>(
        &self,
        entries: impl IntoIterator<Item = (u64, Cow<'a, Members>)>,
        show: impl Fn(Members) -> Members,
    ) -> Answer {
        let query = self.query()?;
        let fields = query.fields()?;
        let search = query.one("q").map(Search::read).transpose()?;
        let sort = query.one("sort").map(Sort::read).transpose()?;
        let filters = Filters::of(self, &query);
        let mut matching: Vec<_> = entries
            .into_iter()
            .filter(|(_, members)| filters.match_all(members))
            .filter(|(_, members)| {
                let search = search.as_ref();
                search.is_none_or(|search| search.finds(members))
            })
            .collect();
        if let Some(sort) = sort {
            sort.sort(&mut matching, |members| {
                members.get(&sort.member).cloned().unwrap_or_default()
            });
        }
        self.page(matching, |members| {
            fields.trim(show(members.into_owned())).into()
        })
    }
}

/// Returns the requested page, in the list's only pagination mode or in the one that the query
/// selects.
fn paging(call: &Call, shape: &Shape<'_>) -> Result<Paging, ApiError> {
    let query = call.query()?;
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
    let mut members = match page {
        Value::Object(members) => members,
        entries if shape.is_bare => return entries,
        entries => Map::from_iter([(shape.key.to_owned(), entries)]),
    };
    let Paging::Offset { start, limit, .. } = paging else {
        return members.into();
    };
    if *limit != usize::MAX {
        members.insert("page".into(), (start / limit).into());
        members.insert("per_page".into(), (*limit).into());
        let entries = members.get(shape.key).and_then(Value::as_array);
        let length = entries.map_or(0, Vec::len);
        members.insert("length".into(), length.into());
    }
    members.retain(|name, _| shape.members.contains(&name.as_str()));
    members.into()
}

/// The filters of a query: parameters with the name of a member. If the entries of the list have no
/// member of that name in the document, it filters only those that have it.
pub(super) struct Filters<'a> {
    /// Names, values, and whether entries without the member match.
    filters: Vec<(&'a str, Vec<&'a str>, bool)>,
}

impl<'a> Filters<'a> {
    pub(super) fn of(call: &'a Call, query: &'a Query) -> Self {
        let shape = call.table.shape(call.operation);
        let items = shape.and_then(|shape| shape.items);
        let lacks = |name: &str| items.is_some_and(|it| call.table.property(it, name).is_none());
        let names = call.operation.query.keys().map(String::as_str);
        let names = names.filter(|name| !OF_PAGES.contains(name));
        let filters = names.map(|name| (name, query.all(name), lacks(name)));
        Self {
            filters: filters.filter(|(_, asked, _)| !asked.is_empty()).collect(),
        }
    }

    pub(super) fn match_all(&self, members: &Members) -> bool {
        self.filters.iter().all(|(name, asked, or_absent)| {
            let asked = asked.iter();
            let mut asked = asked.flat_map(|asked| asked.split(',').chain([*asked]));
            match members.get(*name) {
                None => *or_absent,
                Some(Value::Array(values)) => {
                    asked.any(|asked| values.iter().any(|value| is(value, asked)))
                }
                Some(value) => asked.any(|asked| is(value, asked)),
            }
        })
    }
}

/// Returns whether a member equals the value of a query parameter.
fn is(value: &Value, asked: &str) -> bool {
    match value {
        Value::String(text) => text == asked,
        other => {
            let shown = other.to_string();
            shown == asked
        }
    }
}
