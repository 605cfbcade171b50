//! Resources of one kind, in the order of their creation.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

/// The members of one resource.
pub(crate) type Members = Map<String, Value>;

/// Resources by identifier. Each has a sequence number that is never used again: what a checkpoint
/// points at.
#[derive(Debug, Default)]
pub(crate) struct Collection {
    entries: BTreeMap<u64, Entry>,
    by_id: HashMap<String, u64>,
    next_sequence: u64,
}

#[derive(Debug)]
struct Entry {
    id: String,
    members: Members,
}

impl Collection {
    /// Adds a resource; one with the same identifier makes room for it.
    pub(crate) fn insert(&mut self, id: impl Into<String>, members: Members) {
        let id = id.into();
        self.remove(&id);
        let sequence = self.next_sequence;
        self.next_sequence += 1;
        self.by_id.insert(id.clone(), sequence);
        self.entries.insert(sequence, Entry { id, members });
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Members> {
        let sequence = self.by_id.get(id)?;
        self.entries.get(sequence).map(|entry| &entry.members)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Members> {
        let sequence = self.by_id.get(id)?;
        let entry = self.entries.get_mut(sequence)?;
        Some(&mut entry.members)
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Members> {
        let sequence = self.by_id.remove(id)?;
        self.entries.remove(&sequence).map(|entry| entry.members)
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.by_id.clear();
    }

    /// Every resource with its sequence number.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = (u64, &Members)> {
        self.entries
            .iter()
            .map(|(sequence, entry)| (*sequence, &entry.members))
    }

    /// The identifier of a resource in which `member` is `value`, texts compared in either case.
    pub(crate) fn find(&self, member: &str, value: &Value) -> Option<&str> {
        let same = |known: &Value| match (known.as_str(), value.as_str()) {
            (Some(known), Some(value)) => known.eq_ignore_ascii_case(value),
            _ => known == value,
        };
        self.entries
            .values()
            .find(|entry| entry.members.get(member).is_some_and(same))
            .map(|entry| entry.id.as_str())
    }
}

/// A text member, or nothing.
pub(crate) fn text<'a>(members: &'a Members, member: &str) -> &'a str {
    members
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Puts `given` over `members` as a JSON merge patch of the first level does: `null` takes a member
/// away. Members named in `merged` that are objects on both sides are merged one level deep, by the
/// same rule; every other member is replaced as a whole.
pub(crate) fn merge(members: &mut Members, given: Members, merged: &[&str]) {
    for (name, value) in given {
        match (members.get_mut(&name), value) {
            (_, Value::Null) => {
                members.remove(&name);
            }
            (Some(Value::Object(known)), Value::Object(new)) if merged.contains(&name.as_str()) => {
                merge(known, new, &[]);
            }
            (_, value) => {
                members.insert(name, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn members(value: &Value) -> Members {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn an_entry_keeps_its_place_and_a_place_is_not_used_again() {
        let mut collection = Collection::default();
        for id in ["a", "b", "c"] {
            collection.insert(id, members(&json!({ "id": id })));
        }
        collection.remove("c");
        collection
            .get_mut("a")
            .unwrap()
            .insert("x".into(), json!(1));
        collection.insert("d", members(&json!({ "id": "d" })));
        let ids: Vec<_> = collection.iter().map(|(n, m)| (n, text(m, "id"))).collect();
        assert_eq!(ids, [(0, "a"), (1, "b"), (3, "d")]);
        assert_eq!(collection.find("id", &json!("D")), Some("d"));
        assert_eq!(collection.find("id", &json!("c")), None);
    }

    #[test]
    fn null_takes_away_and_metadata_is_merged_one_level() {
        let mut known = members(&json!({
            "a": 1, "b": 2, "options": { "x": 1 }, "user_metadata": { "x": { "y": 1 }, "z": 1, "k": 1 },
        }));
        let given = json!({
            "a": null, "c": 3, "options": { "w": 1 }, "user_metadata": { "x": { "v": 2 }, "z": null },
        });
        merge(&mut known, members(&given), &["user_metadata"]);
        let expected = json!({
            "b": 2, "c": 3, "options": { "w": 1 }, "user_metadata": { "x": { "v": 2 }, "k": 1 },
        });
        assert_eq!(Value::Object(known), expected);
    }
}
