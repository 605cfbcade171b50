//! The verified payload, kept as text for claims that this crate does not know.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use serde_json::{Map, Value};

use super::Claims;
use crate::error::{Error, ErrorKind, quoted};

/// The claims as JSON text. This is a `String` because shrinking it by the byte or two that decoding
/// left over would cost more than they do.
#[derive(Clone)]
pub(crate) struct Payload(String);

impl Payload {
    pub(crate) fn from_bytes(bytes: Vec<u8>) -> Result<Self, Error> {
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self(text)),
            Err(_) => Err(Error::new(
                ErrorKind::Claims,
                "the token's claims are not UTF-8 text",
            )),
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the claims that this crate knows.
    pub(crate) fn claims(&self) -> Result<Claims<'_>, Error> {
        Claims::parse(&self.0)
    }

    pub(crate) fn decode<'a, T: Deserialize<'a>>(&'a self) -> Result<T, Error> {
        serde_json::from_str(&self.0).map_err(|error| decode_error("the claims", &error))
    }

    pub(crate) fn claim<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        match self.value(name)? {
            None => Ok(None),
            Some(value) => serde_json::from_value(value)
                .map(Some)
                .map_err(|error| decode_error(&format!("the claim {}", quoted(name)), &error)),
        }
    }

    fn value(&self, name: &str) -> Result<Option<Value>, Error> {
        let mut claims: Map<String, Value> = self.decode()?;
        Ok(claims.remove(name).filter(|value| !value.is_null()))
    }
}

/// Describes what was expected and where, but never the received value, which may be personal data,
/// because errors are logged. For the same reason, serde's own error is not kept as the source.
fn decode_error(what: &str, error: &serde_json::Error) -> Error {
    let place = match (error.line(), error.column()) {
        (0, _) => String::new(),
        (line, column) => format!(" at line {line} column {column}"),
    };
    let reason = reason(&error.to_string());
    let message = format!("{what} cannot be decoded into the expected type: {reason}{place}");
    Error::new(ErrorKind::Decode, message)
}

/// Returns the part of serde's message that comes from the type and not from the value.
fn reason(message: &str) -> String {
    let message = message
        .rsplit_once(" at line ")
        .map_or(message, |(message, _)| message);
    if ["missing field `", "duplicate field `"]
        .iter()
        .any(|start| message.starts_with(start))
    {
        return message.to_owned();
    }
    // The received value precedes the last of these separators, even if it contains the same words.
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => format!("a value that does not fit, expected {expected}"),
        None => "a value that does not fit".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[derive(Debug, serde::Deserialize)]
    enum Plan {
        Free,
    }

    #[derive(Debug, serde::Deserialize)]
    struct Mine {
        #[allow(dead_code)]
        plan: Plan,
    }

    fn payload(json: &str) -> Payload {
        Payload::from_bytes(json.into()).unwrap()
    }

    #[test]
    fn errors_say_what_was_expected_and_not_what_came() {
        let of = |json: &str| payload(json).decode::<Mine>().unwrap_err().to_string();
        for (json, reason) in [
            ("{}", "missing field `plan` at line 1 column 2"),
            (r#"{"plan":"Free","plan":"Free"}"#, "duplicate field `plan`"),
            (r#"{"plan":"hunter2"}"#, "expected `Free` at line 1"),
            (r#"{"plan":"hunter2, expected hunter2"}"#, "expected `Free`"),
        ] {
            let message = of(json);
            assert!(message.contains(reason), "{json}: {message}");
            assert!(!message.contains("hunter2"), "{message}");
        }
        let error = payload(r#"{"a":"hunter2"}"#).claim::<u64>("a").unwrap_err();
        assert_eq!(
            error.to_string(),
            "the claim `a` cannot be decoded into the expected type: a value that does not fit, \
             expected u64"
        );
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        let error = payload(r#"{"a":"hunter2"}"#).decode::<HashMap<String, std::net::IpAddr>>();
        assert!(!error.unwrap_err().to_string().contains("hunter2"));
    }
}
