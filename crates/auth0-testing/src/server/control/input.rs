//! The input of an operation: the fields of a query or of a JSON body.

use serde_json::{Map, Value};

use crate::error::Error;

/// The fields of one request.
#[derive(Debug)]
pub(super) struct Input(Map<String, Value>);

impl Input {
    /// Reads the query and the body, which may contain only these fields. `fields` is separated by spaces; a
    /// `?` follows the name of each optional field, and a single `*` allows all fields.
    pub(super) fn read(query: Option<&str>, body: &[u8], fields: &str) -> Result<Self, Error> {
        let mut given = match body.trim_ascii() {
            [] => Map::new(),
            body => match serde_json::from_slice(body) {
                Ok(Value::Object(given)) => given,
                Ok(_) => return Err(refused("the body must be a JSON object")),
                Err(error) => return Err(refused(format!("the body is not JSON: {error}"))),
            },
        };
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            given.insert(name.into_owned(), value.into_owned().into());
        }
        if fields != "*" {
            let known = |name: &str| {
                let mut fields = fields.split_whitespace();
                fields.any(|field| field.trim_end_matches('?') == name)
            };
            if let Some(unknown) = given.keys().find(|name| !known(name)) {
                return Err(refused(format!("there is no field `{unknown}`")));
            }
            let mut required = fields.split_whitespace();
            let missing =
                required.find(|field| !field.ends_with('?') && !given.contains_key(*field));
            if let Some(missing) = missing {
                return Err(refused(format!("the field `{missing}` is missing")));
            }
        }
        Ok(Self(given))
    }

    pub(super) fn text(&self, name: &str) -> Result<&str, Error> {
        let value = self.0.get(name).and_then(Value::as_str);
        value.ok_or_else(|| wrong(name, "a text"))
    }

    pub(super) fn optional_text(&self, name: &str) -> Result<Option<&str>, Error> {
        self.optional(name, "a text", |value| value.as_str())
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, Error> {
        let flag = self.optional(name, "true or false", Value::as_bool)?;
        flag.ok_or_else(|| wrong(name, "true or false"))
    }

    pub(super) fn optional_flag(&self, name: &str) -> Result<bool, Error> {
        Ok(self
            .optional(name, "true or false", Value::as_bool)?
            .unwrap_or_default())
    }

    /// Returns a non-negative integer.
    pub(super) fn optional_number(&self, name: &str) -> Result<Option<u64>, Error> {
        self.optional(name, "a whole number", |value| {
            value.as_u64().or_else(|| value.as_str()?.parse().ok())
        })
    }

    pub(super) fn optional_value(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// Returns all fields.
    pub(super) fn into_value(self) -> Value {
        self.0.into()
    }

    fn optional<'a, T>(
        &'a self,
        name: &str,
        expected: &str,
        read: impl FnOnce(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        let value = self.optional_value(name);
        value
            .map(|value| read(value).ok_or_else(|| wrong(name, expected)))
            .transpose()
    }
}

pub(super) fn wrong(name: &str, expected: &str) -> Error {
    refused(format!("the field `{name}` must be {expected}"))
}

pub(super) fn refused(why: impl Into<String>) -> Error {
    Error::refused(why.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn complaints_name_the_field() {
        let fields = "email blocked?";
        for (body, expected) in [
            ("[]", "JSON object"),
            ("{", "not JSON"),
            ("{}", "`email` is missing"),
            (r#"{"email":"a","x":1}"#, "no field `x`"),
        ] {
            let error = Input::read(None, body.as_bytes(), fields).unwrap_err();
            assert!(error.to_string().contains(expected), "{error}");
        }
        let input = Input::read(Some("blocked=1"), br#"{"email":1}"#, fields).unwrap();
        assert!(
            input
                .text("email")
                .unwrap_err()
                .to_string()
                .contains("`email`")
        );
        assert!(
            input
                .flag("blocked")
                .unwrap_err()
                .to_string()
                .contains("`blocked`")
        );
        assert_eq!(input.optional_number("blocked").unwrap(), Some(1));
    }
}
