//! Conversion of a claim's JSON value to its type, with errors that name the claim and the actual and
//! the expected type.

use std::borrow::Cow;

use serde_json::Value;

use super::Claim;
use crate::error::{Error, ErrorKind};

/// The last second of the year 9999. Later dates are errors, and would overflow elsewhere.
const MAX_DATE: u64 = 253_402_300_799;

fn wrong(kind: ErrorKind, claim: &str, expected: &str, came: &str) -> Error {
    Error::new(
        kind,
        format!("the claim `{claim}` must be {expected}, but is {came}"),
    )
}

fn missing(kind: ErrorKind, claim: &str, expected: &str) -> Error {
    Error::new(
        kind,
        format!("the claim `{claim}` is missing; expected {expected}"),
    )
}

/// Names the type of a value, without the value itself.
fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(text) if text.is_empty() => "an empty string",
        Value::String(_) => "a string",
        Value::Array(list) if list.is_empty() => "an empty array",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Names the type of a claim, without the value itself.
fn name_of_claim(claim: &Claim<'_>) -> &'static str {
    match claim {
        Claim::Text(text) if text.is_empty() => "an empty string",
        Claim::Text(_) => "a string",
        Claim::List(list) if list.is_empty() => "an empty array",
        Claim::List(_) => "an array",
        Claim::Other(value) => name_of(value),
    }
}

/// Reads a required string, which must not be empty.
pub(crate) fn required_text<'a, T: From<Cow<'a, str>>>(
    kind: ErrorKind,
    claim: &str,
    value: Option<impl Into<Claim<'a>>>,
) -> Result<T, Error> {
    match value.map(Into::into) {
        Some(Claim::Text(text)) if !text.is_empty() => Ok(text.into()),
        Some(other) => Err(wrong(
            kind,
            claim,
            "a string that is not empty",
            name_of_claim(&other),
        )),
        None => Err(missing(kind, claim, "a string")),
    }
}

/// Reads an optional string.
pub(crate) fn optional_text<'a, T: From<Cow<'a, str>>>(
    kind: ErrorKind,
    claim: &str,
    value: Option<impl Into<Claim<'a>>>,
) -> Result<Option<T>, Error> {
    match value.map(Into::into) {
        None => Ok(None),
        Some(Claim::Text(text)) => Ok(Some(text.into())),
        Some(other) => Err(wrong(kind, claim, "a string", name_of_claim(&other))),
    }
}

/// Reads an array of strings, or a single string, which RFC 7519 section 4.1.3 allows for `aud`.
pub(crate) fn text_list<'a, T: From<Cow<'a, str>>>(
    kind: ErrorKind,
    claim: &str,
    value: Option<Claim<'a>>,
) -> Result<Vec<T>, Error> {
    const EXPECTED: &str = "a string or an array of strings";
    match value {
        None => Ok(Vec::new()),
        Some(Claim::Text(text)) => Ok(vec![text.into()]),
        Some(Claim::List(list)) => list
            .into_iter()
            .map(|item| match item {
                Claim::Text(text) => Ok(text.into()),
                other => Err(wrong(
                    kind,
                    claim,
                    EXPECTED,
                    &format!("an array with {} in it", name_of_claim(&other)),
                )),
            })
            .collect(),
        Some(other) => Err(wrong(kind, claim, EXPECTED, name_of_claim(&other))),
    }
}

/// Reads a `NumericDate` (RFC 7519 section 2): seconds since the epoch; a fraction is truncated.
pub(crate) fn date(
    kind: ErrorKind,
    claim: &str,
    value: Option<&Value>,
) -> Result<Option<u64>, Error> {
    const EXPECTED: &str = "a number of seconds since 1970";
    let Some(value) = value else {
        return Ok(None);
    };
    let Value::Number(number) = value else {
        return Err(wrong(kind, claim, EXPECTED, name_of(value)));
    };
    let seconds = match (number.as_u64(), number.as_f64()) {
        (Some(seconds), _) => seconds,
        (None, Some(seconds)) if seconds < 0.0 => {
            return Err(wrong(kind, claim, EXPECTED, "negative"));
        }
        // A cast from a float saturates, so values that are too large remain too large.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        (None, Some(seconds)) => seconds as u64,
        (None, None) => u64::MAX,
    };
    if seconds > MAX_DATE {
        return Err(wrong(
            kind,
            claim,
            "a date before the year 10000",
            "a later one",
        ));
    }
    Ok(Some(seconds))
}

/// Reads a required date.
pub(crate) fn required_date(
    kind: ErrorKind,
    claim: &str,
    value: Option<&Value>,
) -> Result<u64, Error> {
    date(kind, claim, value)?.ok_or_else(|| missing(kind, claim, "a number of seconds since 1970"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(json: &str) -> Result<Option<u64>, Error> {
        let value: Value = serde_json::from_str(json).unwrap();
        date(ErrorKind::Claims, "exp", Some(&value))
    }

    #[test]
    fn dates() {
        for (json, expected) in [
            ("0", 0),
            ("1700000000", 1_700_000_000),
            ("1700000000.999", 1_700_000_000),
            ("1.7e9", 1_700_000_000),
            ("253402300799", MAX_DATE),
            ("-0.0", 0),
        ] {
            assert_eq!(parse(json).unwrap(), Some(expected), "{json}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused_with_the_reason() {
        for (json, reason) in [
            ("-1", "negative"),
            ("-0.5", "negative"),
            ("253402300800", "a later one"),
            ("18446744073709551616", "a later one"),
            ("1e300", "a later one"),
            ("-9223372036854775809", "negative"),
            ("true", "a boolean"),
            ("\"1700000000\"", "a string"),
            ("\"\"", "an empty string"),
            ("[1]", "an array"),
            ("{}", "an object"),
        ] {
            let error = parse(json).unwrap_err().to_string();
            assert!(
                error.contains("`exp`") && error.ends_with(reason),
                "{json}: {error}"
            );
        }
    }

    #[test]
    fn lists() {
        let list = |json: &str| {
            text_list::<String>(
                ErrorKind::Audience,
                "aud",
                Some(serde_json::from_str(json).unwrap()),
            )
        };
        assert_eq!(list("\"a\"").unwrap(), ["a"]);
        assert_eq!(list("[\"a\",\"b\"]").unwrap(), ["a", "b"]);
        assert!(list("[]").unwrap().is_empty());
        for json in ["1", "{}", "true", "[\"a\",1]", "[[\"a\"]]", "[null]"] {
            assert_eq!(
                list(json).unwrap_err().kind(),
                ErrorKind::Audience,
                "{json}"
            );
        }
    }
}
