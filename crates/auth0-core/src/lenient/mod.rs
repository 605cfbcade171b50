//! Decodes the parts of a response that match the type, and sets the others aside.
//!
//! Decoding first takes the direct way, at the cost of plain serde. Only if that fails, the position of
//! the error is used to find the mismatched member, element, or item, which is removed from the text
//! before decoding again ([`repair`]). Values that fail in the same way elsewhere are removed together
//! with it ([`batch`]). This works on bytes and calls the direct decoder, so that it is compiled only
//! once and not for every type.
//!
//! A value is set aside only if the type rejects it. If an object cannot be decoded without it, the
//! whole object is set aside, and so on up to the response, in which case decoding fails. Text that is
//! not JSON is also an error, except for half of a surrogate pair in a string, which is read as U+FFFD.

mod batch;
mod nested;
mod repair;
mod scan;

use std::borrow::Cow;
use std::fmt;

use serde::de::IgnoredAny;

pub use self::nested::{ContentError, decode_content, read_content, strict};
pub(crate) use self::repair::path_of;
use self::scan::{Place, Scanner};
use crate::Json;
use crate::json::without_half_pairs;

/// A value in a response that does not have the expected type, kept as received.
///
/// `Debug` shows only the path, because the value may be a secret.
#[derive(Clone, PartialEq)]
pub struct SetAside {
    path: String,
    value: Json,
}

impl SetAside {
    /// A member of the whole response.
    pub(crate) fn member(name: &str, value: Json) -> Self {
        Self {
            path: format!("$.{name}"),
            value,
        }
    }

    /// The JSON path of the value in the response, such as `$.users[3].email_verified`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The value as received.
    pub fn value(&self) -> &Json {
        &self.value
    }
}

impl fmt::Debug for SetAside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SetAside").field(&self.path).finish()
    }
}

/// Decodes with `parse`; if that fails, decodes without the mismatched values.
pub(crate) fn decode<T>(
    body: &[u8],
    parse: impl Fn(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<(T, Vec<SetAside>), serde_json::Error> {
    let error = match parse(body) {
        Ok(value) => return Ok((value, Vec::new())),
        Err(error) => error,
    };
    let mut decoded = None;
    let set_aside = recover(body, error, &mut |text| {
        parse(text).map(|value| decoded = Some(value))
    })?;
    match decoded {
        Some(value) => Ok((value, set_aside)),
        // Recovery ends with a text that has been decoded successfully.
        None => parse(body).map(|value| (value, set_aside)),
    }
}

/// Everything beyond the direct way; compiled only once.
fn recover(
    body: &[u8],
    error: serde_json::Error,
    decode: repair::Decode<'_>,
) -> Result<Vec<SetAside>, serde_json::Error> {
    let mut text = Cow::Borrowed(body);
    let mut first = error;
    if !first.is_data() {
        if let Some(whole) = without_half_pairs(body) {
            text = Cow::Owned(whole);
            match decode(&text) {
                Ok(()) => return Ok(Vec::new()),
                Err(error) => first = error,
            }
        }
        // In a few places, serde_json reports a value of another type as a syntax error.
        if !first.is_data() && serde_json::from_slice::<IgnoredAny>(&text).is_err() {
            return Err(first);
        }
    }
    let mut places = repair::repair(&text, first, decode)?;
    places.sort_by_key(|place| place.value);
    let set_aside = read(&text, &places)?;
    warn(&set_aside);
    Ok(set_aside)
}

/// Reads the values at these places, which are in order, with their paths.
fn read(text: &[u8], places: &[Place]) -> Result<Vec<SetAside>, serde_json::Error> {
    let mut scanner = Scanner::new(text);
    let mut set_aside = Vec::with_capacity(places.len());
    let mut end = 0;
    for place in places {
        if place.value < end {
            // It is part of an object that was later set aside as a whole.
            continue;
        }
        end = scan::value_end(text, place.value);
        scanner.run_to(place.value);
        set_aside.push(SetAside {
            path: scan::render(text, &scanner.steps()),
            value: Json::lossless(&text[place.value..end])?,
        });
    }
    Ok(set_aside)
}

/// Logs only paths, because values may be secrets.
#[cfg(feature = "tracing")]
fn warn(set_aside: &[SetAside]) {
    for (count, aside) in set_aside.iter().enumerate() {
        if count >= WARNINGS {
            let more = set_aside.len() - count;
            tracing::warn!(more, "more values of the response were set aside");
            break;
        }
        let path = aside.path();
        tracing::warn!(
            path,
            "a value in the response has the wrong type and was set aside"
        );
    }
}

/// The maximum number of values per response that are logged with their paths.
#[cfg(feature = "tracing")]
const WARNINGS: usize = 10;

#[cfg(not(feature = "tracing"))]
fn warn(_: &[SetAside]) {}

#[cfg(test)]
mod tests;
