//! What a response has beside the members that its type names.

use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::iter::Map;
use std::ops::Index;

use serde::{Deserialize, Serialize};

use super::Json;

/// The members of a response that its type does not name, so that nothing Auth0 sent is lost.
///
/// It is the target of `#[serde(flatten)]` and reads like a map.
///
/// ```
/// use auth0_core::{Extra, Json};
///
/// let mut extra = Extra::from_iter([("plan", "premium")]);
/// extra.insert("seats", 3);
/// assert_eq!(extra["plan"], "premium");
/// assert_eq!(extra["missing"], Json::NULL);
/// for (name, value) in &extra {
///     println!("{name}: {value}");
/// }
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(BTreeMap<String, Json>);

impl Extra {
    /// No members.
    pub fn new() -> Self {
        Self::default()
    }

    /// A member by name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// Whether there is a member of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// All members, sorted by name.
    pub fn iter(&self) -> ExtraIter<'_> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Sets a member, to send one that the type does not name, and returns the value it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0.insert(name.into(), value.into())
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.remove(name)
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the type named every member that came.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The iterator of [`Extra::iter`].
pub type ExtraIter<'a> =
    Map<btree_map::Iter<'a, String, Json>, fn((&'a String, &'a Json)) -> (&'a str, &'a Json)>;

/// A member by name, or `null` if there is none.
impl Index<&str> for Extra {
    type Output = Json;

    fn index(&self, name: &str) -> &Json {
        self.get(name).unwrap_or(&Json::NULL)
    }
}

impl<'a> IntoIterator for &'a Extra {
    type Item = (&'a str, &'a Json);
    type IntoIter = ExtraIter<'a>;

    fn into_iter(self) -> ExtraIter<'a> {
        self.iter()
    }
}

impl IntoIterator for Extra {
    type Item = (String, Json);
    type IntoIter = btree_map::IntoIter<String, Json>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut extra = Self::new();
        extra.extend(members);
        extra
    }
}

impl<K: Into<String>, V: Into<Json>> Extend<(K, V)> for Extra {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

/// Names only: what a type does not name may be a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Named {
        id: u32,
        #[serde(flatten)]
        extra: Extra,
    }

    #[test]
    fn unnamed_members_are_kept() {
        let named: Named = serde_json::from_str(r#"{"id":1,"b":[true],"a":null}"#).unwrap();
        assert_eq!(named.id, 1);
        assert_eq!(named.extra["b"].to_string(), "[true]");
        let names: Vec<_> = named.extra.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["a", "b"]);
        assert!(named.extra.get("a").unwrap().is_null());
        assert_eq!((named.extra.get("c"), named.extra.len()), (None, 2));
        assert!(named.extra.contains("a") && !named.extra.contains("c"));
        assert_eq!(format!("{:?}", named.extra), r#"["a", "b"]"#);
    }

    #[test]
    fn it_can_be_changed_like_a_map() {
        let mut extra = Extra::from_iter([("a", 1), ("b", 2)]);
        assert_eq!(extra.insert("a", "x"), Some(Json::from(1)));
        assert_eq!(extra.insert("c", true), None);
        assert_eq!(extra.remove("b"), Some(Json::from(2)));
        assert_eq!(extra.remove("b"), None);
        assert!(!extra.is_empty() && Extra::new().is_empty());
        let members: Vec<_> = extra.clone().into_iter().map(|(name, _)| name).collect();
        assert_eq!(members, ["a", "c"]);
        assert_eq!(Json::from(extra).to_string(), r#"{"a":"x","c":true}"#);
    }
}
