//! Checks of request bodies, with Auth0's wording of the complaints.

use axum::http::{HeaderMap, StatusCode, header};
use serde_json::Value;

use crate::server::error_body::ApiError;
use crate::store::collection::Members;

/// What a body may look like.
#[derive(Debug)]
pub(super) struct Schema {
    /// The members it may have, each with the JSON types it may be of, separated by `|`.
    pub(super) members: &'static [(&'static str, &'static str)],
    /// The members it must have; texts among them must not be empty.
    pub(super) required: &'static [&'static str],
    /// How many members it has at least.
    pub(super) minimum: usize,
}

impl Schema {
    /// The members of a body that fits.
    pub(super) fn read(&self, headers: &HeaderMap, body: &[u8]) -> Result<Members, ApiError> {
        let members = object(headers, body)?;
        self.check(&members)?;
        Ok(members)
    }

    /// As [`read`](Self::read), for a seed: what else it has is what only the tenant itself may say.
    pub(super) fn read_seed(&self, headers: &HeaderMap, body: &[u8]) -> Result<Members, ApiError> {
        let members = object(headers, body)?;
        let known = members.iter().filter(|(name, _)| {
            let mut own = self.members.iter();
            own.any(|(known, _)| known == name)
        });
        let known = known.map(|(name, value)| (name.clone(), value.clone()));
        self.check(&known.collect())?;
        Ok(members)
    }

    fn check(&self, members: &Members) -> Result<(), ApiError> {
        for required in self.required {
            match members.get(*required) {
                None => {
                    return Err(complain(&format!(
                        "'Missing required property: {required}'"
                    )));
                }
                Some(Value::String(text)) if text.is_empty() => {
                    return Err(complain(&format!(
                        "'String is too short (0 chars), minimum 1' on property {required}"
                    )));
                }
                Some(_) => {}
            }
        }
        for (name, value) in members {
            let mut known = self.members.iter();
            let Some((_, types)) = known.find(|(known, _)| known == name) else {
                return Err(complain(&format!(
                    "'Additional properties not allowed: {name}'"
                )));
            };
            check_type(name, value, types)?;
        }
        if members.len() < self.minimum {
            return Err(complain(&format!(
                "'Too few properties defined ({}), minimum {}'",
                members.len(),
                self.minimum
            )));
        }
        Ok(())
    }
}

fn check_type(name: &str, value: &Value, types: &str) -> Result<(), ApiError> {
    let found = type_name(value);
    let fits = |expected: &str| expected == found || (expected == "number" && found == "integer");
    if types.split('|').any(fits) {
        return Ok(());
    }
    let expected = types.replace('|', " or ");
    Err(complain(&format!(
        "'Expected type {expected} but found type {found}' on property {name}"
    )))
}

/// A 400 about the body.
pub(super) fn complain(what: &str) -> ApiError {
    ApiError::invalid_body(format!("Payload validation error: {what}."))
}

/// The texts of a required member that is a list of them and not empty.
pub(super) fn texts(members: &Members, member: &str) -> Result<Vec<String>, ApiError> {
    let list = members.get(member).and_then(Value::as_array);
    let list = list.map(Vec::as_slice).unwrap_or_default();
    if list.is_empty() {
        return Err(complain(&format!(
            "'Array is too short (0), minimum 1' on property {member}"
        )));
    }
    let text = |(index, value): (usize, &Value)| match value {
        Value::String(text) => Ok(text.clone()),
        other => {
            let found = type_name(other);
            Err(complain(&format!(
                "'Expected type string but found type {found}' on property {member}[{index}]"
            )))
        }
    };
    list.iter().enumerate().map(text).collect()
}

/// The members of a body that is a JSON object.
pub(super) fn object(headers: &HeaderMap, body: &[u8]) -> Result<Members, ApiError> {
    match json_body(headers, body)? {
        Value::Object(members) => Ok(members),
        other => {
            let found = type_name(&other);
            Err(complain(&format!(
                "'Expected type object but found type {found}'"
            )))
        }
    }
}

/// A body that is JSON.
pub(super) fn json_body(headers: &HeaderMap, body: &[u8]) -> Result<Value, ApiError> {
    if let Some(content_type) = headers.get(header::CONTENT_TYPE) {
        let mut parts = content_type.as_bytes().split(|b| *b == b';');
        let media_type = parts.next().unwrap_or_default().trim_ascii();
        if !media_type.eq_ignore_ascii_case(b"application/json") {
            return Err(ApiError::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "unsupported_media_type",
                "Unsupported Media Type",
            ));
        }
    }
    serde_json::from_slice(body)
        .map_err(|_| ApiError::invalid_body("Invalid request payload JSON format"))
}

/// The name JSON Schema has for the type of a value.
pub(super) fn type_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: Schema = Schema {
        members: &[
            ("name", "string"),
            ("limit", "number|null"),
            ("tags", "array"),
        ],
        required: &["name"],
        minimum: 2,
    };

    #[test]
    fn what_fits_is_read() {
        for body in [
            r#"{"name":"a","limit":1}"#,
            r#"{"name":"a","limit":1.5,"tags":[]}"#,
        ] {
            SCHEMA.read(&HeaderMap::new(), body.as_bytes()).unwrap();
        }
    }

    #[test]
    fn complaints_name_the_property() {
        for (body, expected) in [
            ("[]", "Expected type object but found type array"),
            ("{", "Invalid request payload JSON format"),
            (r#"{"limit":1}"#, "Missing required property: name"),
            (
                r#"{"name":"","limit":1}"#,
                "too short (0 chars), minimum 1' on property name",
            ),
            (r#"{"name":"a","x":1}"#, "not allowed: x"),
            (
                r#"{"name":"a","limit":"1"}"#,
                "Expected type number or null but found type string' on property limit",
            ),
            (
                r#"{"name":"a"}"#,
                "Too few properties defined (1), minimum 2",
            ),
        ] {
            let error = SCHEMA.read(&HeaderMap::new(), body.as_bytes()).unwrap_err();
            assert!(
                error.message().contains(expected),
                "{:?} / {expected}",
                error.message()
            );
            assert_eq!(error.error_code(), Some("invalid_body"));
        }
    }

    #[test]
    fn lists_of_texts_say_what_is_wrong_with_them() {
        let texts = |body| texts(&object(&HeaderMap::new(), body).unwrap(), "tags");
        assert_eq!(texts(br#"{"tags":["a","b"]}"#).unwrap(), ["a", "b"]);
        let short = texts(br#"{"tags":[]}"#).unwrap_err();
        assert!(
            short.message().contains("too short (0)"),
            "{}",
            short.message()
        );
        let wrong = texts(br#"{"tags":["a",1]}"#).unwrap_err();
        assert!(
            wrong.message().ends_with("on property tags[1]."),
            "{}",
            wrong.message()
        );
    }
}
