//! Values that are kept as text until they are requested.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::read::{JsonVisitor, members as json_members};
use super::{Json, text};

/// The type name with which `serde_json` returns the text of a value (its feature `raw_value`). If the
/// name changes, values are parsed immediately.
const RAW: &str = "$serde_json::private::RawValue";

/// A value of any shape.
pub(super) enum Raw<'de> {
    /// Its JSON text, skipped but not parsed.
    Text(Cow<'de, str>),
    /// From a decoder that does not read JSON text.
    Json(Json),
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW, RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, value: D) -> Result<Self::Value, D::Error> {
        Json::deserialize(value).map(Raw::Json)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key()? {
            Some(Name(name)) if name == RAW => map.next_value().map(|Name(text)| Raw::Text(text)),
            first => {
                let first = first.map(|Name(name)| name.into_owned());
                json_members(first, map).map(Raw::Json)
            }
        }
    }

    // Some decoders do not distinguish between a value and a newtype around it.

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        JsonVisitor.visit_bool(value).map(Raw::Json)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        JsonVisitor.visit_i64(number).map(Raw::Json)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        JsonVisitor.visit_u64(number).map(Raw::Json)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        JsonVisitor.visit_f64(number).map(Raw::Json)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        JsonVisitor.visit_str(text).map(Raw::Json)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Raw::Json(Json::NULL))
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Raw::Json(Json::NULL))
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Self::Value, D::Error> {
        Json::deserialize(value).map(Raw::Json)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<Self::Value, A::Error> {
        JsonVisitor.visit_seq(elements).map(Raw::Json)
    }
}

/// A string, such as a member's name, that is not copied if the input allows that.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(Self)
    }
}

/// Returns the members of an object with the texts of their values, or an empty list if the text is
/// not an object.
pub(super) fn members(object: &str) -> Vec<(String, String)> {
    struct Members;

    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(String, String)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some((name, value)) = map.next_entry()? {
                let text = match value {
                    Raw::Text(text) => text.into_owned(),
                    Raw::Json(json) => json.to_string(),
                };
                members.push((name, text));
            }
            Ok(members)
        }
    }

    let mut text = serde_json::Deserializer::from_str(object);
    text.deserialize_map(Members).unwrap_or_default()
}
