//! Deserializes any JSON into a [`Json`].

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::{Json, Shape};

/// The name under which a number arrives as text if the program enables `serde_json`'s
/// `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

pub(super) struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json(Shape::Bool(value)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json(Shape::Number(number.into())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json(Shape::Number(number.into())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Number::from_f64(number).map_or(Json::NULL, |number| Json(Shape::Number(number))))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json(Shape::Text(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json(Shape::Text(text)))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::NULL)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::NULL)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = elements.next_element()? {
            items.push(item);
        }
        Ok(Json(Shape::Array(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let first = entries.next_key()?;
        members(first, entries)
    }
}

/// Reads the members of an object after its first name has been read.
pub(super) fn members<'de, A: MapAccess<'de>>(
    first: Option<String>,
    mut entries: A,
) -> Result<Json, A::Error> {
    let mut members = BTreeMap::new();
    let mut next = first;
    while let Some(name) = next {
        if name == NUMBER {
            let text: String = entries.next_value()?;
            let number = text.parse().map_err(A::Error::custom)?;
            return Ok(Json(Shape::Number(number)));
        }
        members.insert(name, entries.next_value()?);
        next = entries.next_key()?;
    }
    Ok(Json(Shape::Object(members)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_reads_what_value_reads() {
        for text in [
            "null",
            "[true,false]",
            "[0,-1,1.5,18446744073709551615,1e300]",
            r#"{"b":{"a":[{}]},"a":"x\u0041","b":1}"#,
        ] {
            let json: Json = serde_json::from_str(text).unwrap();
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(json, Json::from_value(value));
        }
        serde_json::from_str::<Json>("[1,]").unwrap_err();
    }

    #[test]
    fn debug_shows_names_only() {
        let json = Json::parse(r#"{"a":["s3cret",null,true],"b":{"c":7}}"#).unwrap();
        assert_eq!(format!("{json:?}"), r#"{"a": […, null, …], "b": {"c": …}}"#);
    }
}
