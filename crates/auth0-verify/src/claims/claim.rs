//! The value of a claim, whose strings borrow from the payload until they are needed elsewhere.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value};

/// A value like `serde_json::Value`, except that a string without escapes borrows from the payload.
#[derive(Debug)]
pub(crate) enum Claim<'a> {
    Text(Cow<'a, str>),
    List(Vec<Claim<'a>>),
    /// Neither a string nor a list.
    Other(Value),
}

impl From<Value> for Claim<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::String(text) => Self::Text(Cow::Owned(text)),
            Value::Array(list) => Self::List(list.into_iter().map(Self::from).collect()),
            other => Self::Other(other),
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Claim<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any)
    }
}

struct Any;

impl<'de> Visitor<'de> for Any {
    type Value = Claim<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Claim<'de>, E> {
        Ok(Claim::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Claim<'de>, E> {
        Ok(Claim::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Claim<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Claim::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Claim<'de>, A::Error> {
        // Numbers arrive here as well if another crate enables serde_json's feature
        // `arbitrary_precision`.
        Value::deserialize(MapAccessDeserializer::new(map)).map(Claim::from)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Claim<'de>, E> {
        Ok(Claim::Other(Value::Bool(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Claim<'de>, E> {
        Ok(Claim::Other(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Claim<'de>, E> {
        Ok(Claim::Other(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Claim<'de>, E> {
        Ok(Claim::Other(
            Number::from_f64(value).map_or(Value::Null, Value::Number),
        ))
    }

    fn visit_unit<E>(self) -> Result<Claim<'de>, E> {
        Ok(Claim::Other(Value::Null))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Converts a claim to the `Value` that `serde_json` would have read.
    fn back(claim: Claim<'_>) -> Value {
        match claim {
            Claim::Text(text) => Value::String(text.into_owned()),
            Claim::List(list) => list.into_iter().map(back).collect(),
            Claim::Other(value) => value,
        }
    }

    #[test]
    fn any_json_is_read_as_it_is() {
        let json = r#"["a","\u0062",1,-1,1.5,1e300,true,null,[],{},[["c"]],{"d":["e"]}]"#;
        let value: Value = serde_json::from_str(json).unwrap();
        let Claim::List(list) = serde_json::from_str(json).unwrap() else {
            panic!("a list");
        };
        assert!(matches!(list[0], Claim::Text(Cow::Borrowed("a"))));
        assert!(matches!(&list[1], Claim::Text(Cow::Owned(text)) if text == "b"));
        assert_eq!(back(Claim::List(list)), value);
        assert_eq!(back(Claim::from(value.clone())), value);
    }
}
