//! Deserializes a [`Json`] into any type, the way `serde_json` does with a `Value`.

use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Unexpected, Visitor};
use serde::de::{Error as _, value::BorrowedStrDeserializer};
use serde::forward_to_deserialize_any;
use serde_json::Error;

use super::{Json, Shape};

impl<'de> Deserializer<'de> for &'de Json {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.0 {
            Shape::Null => visitor.visit_unit(),
            Shape::Bool(value) => visitor.visit_bool(*value),
            Shape::Number(number) => number.deserialize_any(visitor),
            Shape::Text(text) => visitor.visit_borrowed_str(text),
            Shape::Array(items) => {
                let mut items = SeqDeserializer::new(items.iter());
                let value = visitor.visit_seq(&mut items)?;
                items.end()?;
                Ok(value)
            }
            Shape::Object(members) => {
                let members = members.iter().map(|(name, value)| (Name(name), value));
                let mut members = MapDeserializer::new(members);
                let value = visitor.visit_map(&mut members)?;
                members.end()?;
                Ok(value)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Shape::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.0 {
            Shape::Text(text) => visitor.visit_enum(StrDeserializer::<Error>::new(text)),
            Shape::Object(members) if members.len() == 1 => {
                let members = members.iter().map(|(name, value)| (Name(name), value));
                visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::new(members)))
            }
            other => Err(Error::invalid_type(
                match other {
                    Shape::Null => Unexpected::Unit,
                    Shape::Bool(value) => Unexpected::Bool(*value),
                    Shape::Number(_) => Unexpected::Other("a number"),
                    Shape::Array(_) => Unexpected::Seq,
                    _ => Unexpected::Map,
                },
                &"a string, or an object with one member",
            )),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for &'de Json {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The name of a member, which may represent a key that is not a string: `{"1":"a"}`.
struct Name<'de>(&'de str);

impl<'de> IntoDeserializer<'de, Error> for Name<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed {
    ($($method:ident $visit:ident;)+) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.0.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => visitor.visit_borrowed_str(self.0),
            }
        }
    )+};
}

impl<'de> Deserializer<'de> for Name<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_borrowed_str(self.0)
    }

    parsed! {
        deserialize_bool visit_bool;
        deserialize_i8 visit_i8;
        deserialize_i16 visit_i16;
        deserialize_i32 visit_i32;
        deserialize_i64 visit_i64;
        deserialize_i128 visit_i128;
        deserialize_u8 visit_u8;
        deserialize_u16 visit_u16;
        deserialize_u32 visit_u32;
        deserialize_u64 visit_u64;
        deserialize_u128 visit_u128;
        deserialize_f32 visit_f32;
        deserialize_f64 visit_f64;
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(BorrowedStrDeserializer::<Error>::new(self.0))
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;

    use serde::Deserialize;
    use serde::de::DeserializeOwned;

    use super::*;

    #[derive(Debug, PartialEq, PartialOrd, Eq, Ord, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        Plain,
        With(u8),
        Both(u8, String),
        Named { a: Option<bool> },
    }

    #[derive(Debug, PartialEq, PartialOrd, Eq, Ord, Deserialize)]
    struct Wrapped(u16);

    #[derive(Debug, PartialEq, Deserialize)]
    struct Everything {
        text: String,
        missing: Option<u8>,
        null: Option<u8>,
        some: Option<u8>,
        unit: (),
        pair: (u8, f64),
        kinds: Vec<Kind>,
        wrapped: Wrapped,
        by_number: BTreeMap<i64, char>,
        by_kind: BTreeMap<Kind, u128>,
        by_wrapped: BTreeMap<Option<Wrapped>, bool>,
        #[serde(flatten)]
        rest: BTreeMap<String, Json>,
    }

    /// Deserializes the text both ways and compares the results.
    fn same<T: DeserializeOwned + PartialEq + Debug>(text: &str) {
        let ours = Json::parse(text).unwrap().decode::<T>().ok();
        let theirs = serde_json::from_str::<T>(text).ok();
        assert_eq!(ours, theirs, "{text}");
    }

    #[test]
    fn every_shape_is_read_as_serde_json_reads_it() {
        let text = r#"{
            "text":"x","null":null,"some":3,"unit":null,"pair":[1,-0.5],
            "kinds":["plain",{"with":1},{"both":[1,"a"]},{"named":{"a":true}},{"named":{}}],
            "wrapped":7,"by_number":{"-1":"a","2":"b"},"by_kind":{"plain":1},"by_wrapped":{"1":true},
            "more":[{"deep":[null]}]
        }"#;
        let read: Everything = Json::parse(text).unwrap().decode().unwrap();
        assert_eq!(read.rest["more"].to_string(), r#"[{"deep":[null]}]"#);
        same::<Everything>(text);
    }

    #[test]
    fn what_does_not_fit_is_refused_as_serde_json_refuses_it() {
        for text in [
            "null",
            "true",
            "1",
            "300",
            "-1",
            "\"x\"",
            "\"plain\"",
            "[]",
            "[1,2.5]",
            "[1,2,3]",
            "{}",
            r#"{"with":1}"#,
            r#"{"with":1,"plain":null}"#,
            r#"{"other":1}"#,
            r#"{"1":"a"}"#,
            r#"{"x":"a"}"#,
        ] {
            same::<Kind>(text);
            same::<u8>(text);
            same::<String>(text);
            same::<Option<Wrapped>>(text);
            same::<(u8, f64)>(text);
            same::<()>(text);
            same::<BTreeMap<u8, char>>(text);
            same::<Vec<u8>>(text);
        }
    }
}
