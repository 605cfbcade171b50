//! Resources of one kind, in order of creation.

use serde_json::{Map, Value};

use crate::store::indexed::{Indexed, Keyed};

/// The members of one resource.
pub(crate) type Members = Map<String, Value>;

/// Resources by identifier, in order.
pub(crate) type Collection = Indexed<Members>;

/// Members that are indexed for every kind of resource.
const KEYS: [&str; 4] = ["name", "identifier", "client_id", "audience"];

impl Keyed for Members {
    fn keys(&self, name: &mut dyn FnMut(&'static str, &str)) {
        for key in KEYS {
            if let Some(Value::String(value)) = self.get(key) {
                name(key, value);
            }
        }
    }
}

impl Collection {
    /// Returns the identifier of a resource whose `member` equals `value`. Strings are compared
    /// case-insensitively.
    pub(crate) fn find(&self, member: &str, value: &Value) -> Option<&str> {
        if let (true, Some(text)) = (KEYS.contains(&member), value.as_str()) {
            let found = self.with_key(member, text).into_iter().next();
            return found.map(|(_, id, _)| id);
        }
        let same = |known: &Value| match (known.as_str(), value.as_str()) {
            (Some(known), Some(value)) => known.eq_ignore_ascii_case(value),
            _ => known == value,
        };
        let found = |members: &Members| members.get(member).is_some_and(same);
        self.find_id(found)
    }

    /// Returns the resource with this name.
    pub(crate) fn named(&self, member: &str, value: &str) -> Option<(&str, &Members)> {
        let found = self.with_key(member, value).into_iter();
        let mut exact = found.filter(|(_, _, members)| text(members, member) == value);
        exact.next().map(|(_, id, members)| (id, members))
    }
}

/// Returns a string member, or an empty string if it is absent.
pub(crate) fn text<'a>(members: &'a Members, member: &str) -> &'a str {
    members
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Applies `given` to `members` like a JSON merge patch of the first level: `null` removes a
/// member. Members named in `merged` that are objects on both sides are merged one level deep by
/// the same rule; every other member is replaced as a whole.
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
