//! Members of a response that its type does not have.

use std::borrow::Cow;
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::iter::Map;
use std::ops::Index;
use std::sync::OnceLock;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::raw::{self, Name, Raw};
use super::{Json, Shape};

/// Members of a response that its type does not have, kept so that no data is lost.
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
///
/// The members are stored as text until one of them is read, so keeping them costs no more than ignoring them.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Members>>);

#[derive(Clone, Default)]
struct Members {
    /// The members as received, joined by commas, until the map is modified.
    text: String,
    /// All members, parsed when one of them is first requested.
    map: OnceLock<BTreeMap<String, Json>>,
}

/// Enough for a few members, so that the text rarely has to grow.
const CAPACITY: usize = 256;

impl Extra {
    /// Creates an empty map.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a member by name.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.map().get(name)
    }

    /// Returns whether a member of this name exists.
    pub fn contains(&self, name: &str) -> bool {
        self.map().contains_key(name)
    }

    /// Returns all members, sorted by name.
    pub fn iter(&self) -> ExtraIter<'_> {
        self.map()
            .iter()
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Sets a member, to send one that the type does not have, and returns the previous value.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.change(|map| map.insert(name.into(), value.into()))
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.change(|map| map.remove(name))
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.map().len()
    }

    /// Returns whether there are no other members.
    pub fn is_empty(&self) -> bool {
        self.map().is_empty()
    }

    /// Stores the member at the decoder's position, replacing one of the same name.
    pub(crate) fn keep<'de, A: MapAccess<'de>>(
        &mut self,
        name: Cow<'de, str>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        match map.next_value()? {
            Raw::Text(value) => {
                // Strings borrowed from JSON text contain no escapes.
                let is_plain = matches!((&name, &value), (Cow::Borrowed(_), Cow::Borrowed(_)));
                self.append(&name, is_plain, &value);
            }
            Raw::Json(json) => {
                self.insert(name, json);
            }
        }
        Ok(())
    }

    fn append(&mut self, name: &str, is_plain: bool, value: &str) {
        let members = self.0.get_or_insert_default();
        if members.map.get().is_some() {
            self.insert(name, parsed(value));
            return;
        }
        let text = &mut members.text;
        if text.is_empty() {
            text.reserve(CAPACITY.max(name.len() + value.len() + 3));
        } else {
            text.push(',');
        }
        if is_plain {
            text.push('"');
            text.push_str(name);
            text.push('"');
        } else {
            text.push_str(&Json::from(name).to_string());
        }
        text.push(':');
        text.push_str(value);
    }

    fn map(&self) -> &BTreeMap<String, Json> {
        static NONE: BTreeMap<String, Json> = BTreeMap::new();
        match &self.0 {
            None => &NONE,
            Some(members) => members.map.get_or_init(|| members.parse()),
        }
    }

    fn change<R>(&mut self, change: impl FnOnce(&mut BTreeMap<String, Json>) -> R) -> R {
        let members = self.0.get_or_insert_default();
        let mut map = members.map.take().unwrap_or_else(|| members.parse());
        members.text = String::new();
        let result = change(&mut map);
        members.map = OnceLock::from(map);
        result
    }

    fn into_map(self) -> BTreeMap<String, Json> {
        self.0.map_or_else(BTreeMap::new, |mut members| {
            let map = members.map.take();
            map.unwrap_or_else(|| members.parse())
        })
    }
}

impl Members {
    fn parse(&self) -> BTreeMap<String, Json> {
        let whole = format!("{{{}}}", self.text);
        match serde_json::from_str(&whole) {
            Ok(Json(Shape::Object(map))) => map,
            // Something in it could be skipped but not parsed.
            _ => raw::members(&whole)
                .into_iter()
                .map(|(name, value)| (name, parsed(&value)))
                .collect(),
        }
    }
}

/// Parses text that the decoder accepted as JSON when it skipped it.
fn parsed(text: &str) -> Json {
    Json::lossless(text.as_bytes()).unwrap_or_else(|_| text.into())
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.map() == other.map()
    }
}

impl Eq for Extra {}

impl Hash for Extra {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.map().hash(state);
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Extra;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Extra, A::Error> {
                let mut extra = Extra::new();
                while let Some(Name(name)) = map.next_key()? {
                    extra.keep(name, &mut map)?;
                }
                Ok(extra)
            }
        }

        deserializer.deserialize_map(All)
    }
}

/// The iterator of [`Extra::iter`].
pub type ExtraIter<'a> =
    Map<btree_map::Iter<'a, String, Json>, fn((&'a String, &'a Json)) -> (&'a str, &'a Json)>;

/// A member by name, or `null` if it is missing.
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
        self.into_map().into_iter()
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

/// Shows only names, because an unknown member may be a secret.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.map().keys()).finish()
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

    #[test]
    fn members_are_as_they_came_whether_parsed_or_not() {
        let text = r#"{"b":[1,{"c":null}],"a \"q\" \\":"x","b":2,"big":1e999,"half":"\ud83d!"}"#;
        let read = || serde_json::from_str::<Extra>(text).unwrap();
        let extra = read();
        let unparsed = extra.clone();
        assert_eq!(extra["b"], 2, "the last of two counts");
        assert_eq!(extra["a \"q\" \\"], "x");
        assert_eq!(extra["big"], "1e999");
        assert_eq!(extra["half"], "\u{fffd}!");
        assert_eq!(unparsed, extra);
        assert_eq!(format!("{extra:?}"), format!("{:?}", read()));
        let mut changed = read();
        changed.insert("c", 1);
        changed.append("d", true, "[]");
        assert_eq!(changed.len(), 6);
        assert_eq!(changed["d"], Json::from_iter([] as [Json; 0]));
        assert_ne!(changed, read());
        assert_eq!(read().into_iter().count(), 4);
    }

    #[test]
    fn what_is_no_text_is_read_too() {
        let json = Json::parse(r#"{"b":[1,{"c":null}],"a":"x"}"#).unwrap();
        let extra: Extra = json.decode().unwrap();
        assert_eq!(Json::from(extra.clone()), json);
        assert_eq!(serde_json::to_string(&extra).unwrap(), json.to_string());
        let value: serde_json::Value = serde_json::from_str(&json.to_string()).unwrap();
        assert_eq!(serde_json::from_value::<Extra>(value).unwrap(), extra);
        serde_json::from_str::<Extra>("[]").unwrap_err();
    }
}
