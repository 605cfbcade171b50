//! Decodes what fits of a response, and sets the rest aside.
//!
//! There are two ways. The straight one is serde's and costs what serde costs. Only after it failed, the
//! other one finds the member, element or item that does not fit by the position of the error, takes it
//! out of the text and decodes again ([`repair`]); what fails in the same way elsewhere goes with it
//! ([`batch`]). It works on bytes and calls the straight decoder, so that it is compiled once and not for
//! every type.
//!
//! A value is set aside only if the type refuses it. Where an object cannot do without it, the object is
//! set aside as a whole, and so on up to the response, which is an error then. Text that is not JSON is
//! an error as well, except for half a surrogate pair in a string, which is read as U+FFFD.

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

/// A value of a response that does not have the type its field has, kept as received.
///
/// Its `Debug` shows the path only: the value may be a secret.
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

/// Decodes with `parse`, and without what does not fit where that fails.
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
        // Recovery ends with a text that was decoded.
        None => parse(body).map(|value| (value, set_aside)),
    }
}

/// Compiled once: everything beyond the straight way.
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
        // serde_json takes a value of another kind for a syntax error in a few places.
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

/// The values at these places, which are in order, with their paths.
fn read(text: &[u8], places: &[Place]) -> Result<Vec<SetAside>, serde_json::Error> {
    let mut scanner = Scanner::new(text);
    let mut set_aside = Vec::with_capacity(places.len());
    let mut end = 0;
    for place in places {
        if place.value < end {
            // Within an object that was set aside as a whole later.
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

/// Paths only: values may be secrets.
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

/// Values of one response that are warned of by path.
#[cfg(feature = "tracing")]
const WARNINGS: usize = 10;

#[cfg(not(feature = "tracing"))]
fn warn(_: &[SetAside]) {}

#[cfg(test)]
mod tests;
