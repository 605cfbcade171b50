//! The members of a JSON object in a proof: unique, and limited in number.

use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// More than any client sends.
const MAX_MEMBERS: usize = 32;

/// Members by name; the members of a nested `jwk` follow the same rules.
pub(super) struct Members(pub(super) Map<String, Value>);

impl Members {
    /// Returns `None` if the JSON is not such an object. The reason is omitted, because it could quote the
    /// client's input.
    pub(super) fn parse(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// Treats `null` as absent.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Collect)
    }
}

struct Collect;

impl<'de> Visitor<'de> for Collect {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = Map::new();
        while let Some(name) = map.next_key::<String>()? {
            if members.len() == MAX_MEMBERS || members.contains_key(&name) {
                return Err(A::Error::custom("too many members, or a duplicate"));
            }
            let value = if name == "jwk" {
                Value::Object(map.next_value::<Members>()?.0)
            } else {
                map.next_value()?
            };
            members.insert(name, value);
        }
        Ok(Members(members))
    }
}
