//! A page of a list, in the format of the requested kind of pagination.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::query::{Paging, write_checkpoint};
use crate::server::error_body::ApiError;

/// Returns the requested part of `matching`, whose entries are paired with their positions in
/// creation order. Renders only the entries on the page.
pub(super) fn page<T>(
    matching: impl IntoIterator<Item = (u64, T)>,
    paging: &Paging,
    items: &str,
    render: impl Fn(T) -> Value,
) -> Value {
    match *paging {
        Paging::Offset {
            start,
            limit,
            include_totals,
        } => {
            let mut matching = matching.into_iter();
            let mut total = matching.by_ref().take(start).count();
            let asked = matching.by_ref().take(limit);
            let entries: Vec<_> = asked.map(|(_, entry)| render(entry)).collect();
            if !include_totals {
                return entries.into();
            }
            total += entries.len() + matching.count();
            json!({ "start": start, "limit": limit, "total": total, items: entries })
        }
        Paging::Checkpoint { after, take } => {
            let mut rest = matching
                .into_iter()
                .filter(|(place, _)| after.is_none_or(|after| *place > after));
            let asked: Vec<_> = rest.by_ref().take(take).collect();
            let next = rest
                .next()
                .and_then(|_| asked.last().map(|(place, _)| *place));
            let entries: Vec<_> = asked.into_iter().map(|(_, entry)| render(entry)).collect();
            let mut page = json!({ items: entries });
            if let Some(last) = next {
                page["next"] = write_checkpoint(last).into();
            }
            page
        }
    }
}

/// A sort order: a member and a direction.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sort {
    pub(super) member: String,
    descending: bool,
}

impl Sort {
    /// Reads `member:1` or `member:-1`.
    pub(super) fn read(text: &str) -> Result<Self, ApiError> {
        let parsed = text.split_once(':').and_then(|(member, order)| {
            let descending = match order {
                "1" => false,
                "-1" => true,
                _ => return None,
            };
            (!member.is_empty()).then(|| Self {
                member: member.to_owned(),
                descending,
            })
        });
        parsed.ok_or_else(|| {
            ApiError::invalid_query(format!(
                "Query validation error: 'String does not match pattern ^[^:]+:(-1|1)$: {text}' on \
                 property sort."
            ))
        })
    }

    /// Sorts entries by the keys that `key` returns. In ascending order, entries without a key come
    /// first.
    pub(super) fn sort<T>(&self, entries: &mut [(u64, T)], key: impl Fn(&T) -> Value) {
        entries.sort_by_cached_key(|(_, entry)| Key(key(entry)));
        if self.descending {
            entries.reverse();
        }
    }
}

/// A JSON value with a total order: null, booleans, numbers, then strings.
#[derive(PartialEq)]
struct Key(Value);

impl Eq for Key {}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Value::String(a), Value::String(b)) => a.cmp(b),
            (Value::Number(a), Value::Number(b)) => a
                .as_f64()
                .partial_cmp(&b.as_f64())
                .unwrap_or(Ordering::Equal),
            (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
            (a, b) => rank(a).cmp(&rank(b)),
        }
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn rank(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        Value::Array(_) | Value::Object(_) => 4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(values: &[Value]) -> Vec<(u64, Value)> {
        (0..).zip(values.iter().cloned()).collect()
    }

    #[test]
    fn only_the_page_is_rendered() {
        let rendered = std::cell::Cell::new(0);
        let render = |value: Value| {
            rendered.set(rendered.get() + 1);
            value
        };
        let all = entries(&[json!(0), json!(1), json!(2), json!(3), json!(4)]);
        let offset = Paging::Offset {
            start: 2,
            limit: 2,
            include_totals: true,
        };
        let expected = json!({ "start": 2, "limit": 2, "total": 5, "things": [2, 3] });
        assert_eq!(page(all.clone(), &offset, "things", render), expected);
        assert_eq!(rendered.get(), 2);

        let first = Paging::Checkpoint {
            after: Some(0),
            take: 3,
        };
        let answer = page(all.clone(), &first, "things", render);
        assert_eq!(answer["things"], json!([1, 2, 3]));
        assert_eq!(answer["next"], write_checkpoint(3));
        assert_eq!(rendered.get(), 5);
        let last = Paging::Checkpoint {
            after: Some(3),
            take: 1,
        };
        assert_eq!(page(all, &last, "things", render), json!({ "things": [4] }));
    }

    #[test]
    fn values_of_any_type_have_an_order() {
        let mut all = entries(&[
            json!("b"),
            json!(10),
            json!(null),
            json!("a"),
            json!(9.5),
            json!(true),
        ]);
        Sort::read("x:1").unwrap().sort(&mut all, Value::clone);
        let sorted: Vec<_> = all.iter().map(|(_, value)| value.clone()).collect();
        assert_eq!(
            sorted,
            [
                json!(null),
                json!(true),
                json!(9.5),
                json!(10),
                json!("a"),
                json!("b")
            ]
        );
        Sort::read("x:-1").unwrap().sort(&mut all, Value::clone);
        assert_eq!(all[0].1, "b");
        for bad in ["x", "x:2", ":1", "x:"] {
            assert_eq!(
                Sort::read(bad).unwrap_err().error_code(),
                Some("invalid_query_string"),
                "{bad}"
            );
        }
    }
}
