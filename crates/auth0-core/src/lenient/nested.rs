//! Errors with more information than a position: those of a union, whose contents are decoded
//! separately, and those of members that must never be set aside.
//!
//! Both are passed through serde as text, because it supports nothing else.

use std::fmt;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeOwned, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::repair::{Decode, culprit};
use super::scan::{self, Place, Step};
use crate::Json;

/// The prefix of an error in a union's contents, followed by the steps to it.
const INSIDE: &str = "inside $";

/// The prefix of an error in a member that is never set aside.
const STRICT: &str = "must fit: ";

/// The error of a union whose contents do not have the shape of its kind.
///
/// It identifies the mismatched member, so that the response is decoded without that member instead of
/// without the whole union.
#[derive(Debug)]
pub struct ContentError {
    steps: String,
    message: String,
}

impl ContentError {
    /// Returns true if the contents as a whole have another shape, rather than a single member.
    pub fn is_whole(&self) -> bool {
        self.steps.is_empty()
    }

    /// Returns the error of an object that has the contents under this name.
    #[must_use]
    pub fn beside(mut self, name: &str) -> Self {
        self.steps
            .insert_str(0, &format!("[{}]", Value::from(name)));
        self
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{INSIDE}{}: {}", self.steps, self.message)
    }
}

/// Decodes the contents of a union as the type of its kind.
///
/// # Errors
///
/// Fails if a member or the contents as a whole do not match the type.
pub fn decode_content<T: DeserializeOwned>(content: &Json) -> Result<T, ContentError> {
    if let Some(text) = content.as_str() {
        let read = T::deserialize(BorrowedStrDeserializer::<serde_json::Error>::new(text));
        return read.map_err(|error| ContentError {
            steps: String::new(),
            message: error.to_string(),
        });
    }
    // Decoded from text like every other response, which requires only one decoder per type and gives
    // errors positions.
    let text = content.to_string();
    serde_json::from_str(&text).map_err(|error| {
        content_error(text.as_bytes(), &error, &mut |text| {
            serde_json::from_slice::<T>(text).map(drop)
        })
    })
}

fn content_error(text: &[u8], error: &serde_json::Error, decode: Decode<'_>) -> ContentError {
    let place = culprit(text, error, decode);
    let steps = place.map_or_else(Vec::new, |place| scan::steps_to(text, place.value));
    let mut written = String::new();
    for step in steps {
        match step {
            Step::Name(name) => {
                written.push('[');
                written.push_str(&String::from_utf8_lossy(&text[name]));
                written.push(']');
            }
            Step::Index(index) => {
                written.push('[');
                written.push_str(&index.to_string());
                written.push(']');
            }
        }
    }
    let message = error.to_string();
    // These steps include those of nested contents. A position would be mistaken for one in the whole
    // text.
    let (_, message) = split(&message);
    let message = message.split(" at line ").next().unwrap_or_default();
    ContentError {
        steps: written,
        message: message.to_owned(),
    }
}

/// Splits the message of a [`ContentError`] into its leading steps and the rest.
fn split(message: &str) -> (Vec<Value>, &str) {
    let mut steps = Vec::new();
    let Some(mut rest) = message.strip_prefix(INSIDE) else {
        return (steps, message);
    };
    while let Some(step) = rest.strip_prefix('[') {
        let mut values = serde_json::Deserializer::from_str(step).into_iter::<Value>();
        let Some(Ok(value)) = values.next() else {
            break;
        };
        let Some(behind) = step.get(values.byte_offset()..) else {
            break;
        };
        steps.push(value);
        rest = behind.strip_prefix(']').unwrap_or(behind);
    }
    (steps, rest.strip_prefix(": ").unwrap_or(rest))
}

/// Returns the steps to the member that an error refers to: names and indexes.
pub(super) fn steps(message: &str) -> Option<Vec<Value>> {
    message.starts_with(INSIDE).then(|| split(message).0)
}

/// Follows the steps from the container at `place` to a value.
pub(super) fn walk(text: &[u8], mut place: Place, steps: &[Value]) -> Option<Place> {
    for step in steps {
        let mut children = scan::children(text, place.value);
        place = match step {
            Value::Number(index) => children.nth(usize::try_from(index.as_u64()?).ok()?)?,
            // If a name occurs more than once, the last one counts.
            Value::String(name) => children
                .filter(|child| is_named(text, *child, name))
                .last()?,
            _ => return None,
        };
    }
    Some(place)
}

fn is_named(text: &[u8], child: Place, name: &str) -> bool {
    let quoted = &text[child.start..scan::string_end(text, child.start)];
    quoted.get(1..quoted.len().saturating_sub(1)) == Some(name.as_bytes())
        || serde_json::from_slice::<String>(quoted).is_ok_and(|text| text == name)
}

/// `deserialize_with` for a member that must match, such as a token, its type, or a value that is
/// verified. A response with a mismatched value is an error.
///
/// # Errors
///
/// Fails if the value does not match the type.
pub fn strict<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::deserialize(deserializer).map_err(|error| D::Error::custom(format!("{STRICT}{error}")))
}

pub(super) fn is_strict(error: &serde_json::Error) -> bool {
    split(&error.to_string()).1.starts_with(STRICT)
}

/// Reads a union: an object through `read`, and any other value unchanged.
///
/// An error of `read` is reported at the end of the object, where it is looked up.
///
/// # Errors
///
/// Returns the errors of `read`, and fails if the input is not JSON.
pub fn read_content<'de, D: Deserializer<'de>>(
    deserializer: D,
    read: &mut dyn FnMut(Json) -> Result<(), ContentError>,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(ContentVisitor(read))
}

struct ContentVisitor<'a>(&'a mut dyn FnMut(Json) -> Result<(), ContentError>);

impl ContentVisitor<'_> {
    fn read<E: serde::de::Error>(self, json: Result<Json, E>) -> Result<(), E> {
        (self.0)(json?).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for ContentVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.read(Json::deserialize(value.into_deserializer()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.read(Json::deserialize(value.into_deserializer()))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.read(Json::deserialize(value.into_deserializer()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.read(Json::deserialize(value.into_deserializer()))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.read(Json::deserialize(value.into_deserializer()))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.read(Ok(Json::default()))
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        self.read(Json::deserialize(SeqAccessDeserializer::new(elements)))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<(), A::Error> {
        self.read(Json::deserialize(MapAccessDeserializer::new(members)))
    }
}
