//! The parameters of a request, which can be a form, JSON, a query, or a request object.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, header};
use serde_json::{Map, Value};

use crate::server::error_body::OAuthError;
pub(crate) use crate::store::parameters::Parameters;

/// Parameters that are not strings in JSON.
const STRUCTURED: [&str; 5] = [
    "authorization_details",
    "authn_response",
    "login_hint",
    "max_age",
    "requested_expiry",
];

impl Parameters {
    /// Parses a body according to its content type.
    pub(crate) fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, OAuthError> {
        let content_type = headers
            .get(header::CONTENT_TYPE)
            .map_or(&b""[..], |v| v.as_bytes());
        let media_type = content_type
            .split(|byte| *byte == b';')
            .next()
            .unwrap_or_default();
        match media_type.trim_ascii().to_ascii_lowercase().as_slice() {
            b"application/json" => Self::from_json(body),
            b"application/x-www-form-urlencoded" => Self::from_form(body),
            _ => Err(OAuthError::invalid_request(
                "The content type must be application/json or application/x-www-form-urlencoded",
            )),
        }
    }

    fn from_json(body: &[u8]) -> Result<Self, OAuthError> {
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else {
            return Err(OAuthError::invalid_request(
                "The body must be a JSON object",
            ));
        };
        Self::from_members(members)
    }

    /// Converts the members of a JSON object, which is a body or a request object (RFC 9101 section
    /// 4).
    pub(crate) fn from_members(members: Map<String, Value>) -> Result<Self, OAuthError> {
        let mut parameters = BTreeMap::new();
        for (name, value) in members {
            let value = match value {
                Value::String(value) => value,
                Value::Null => continue,
                // Converted to text, which is how a form contains these JSON values.
                value if STRUCTURED.contains(&name.as_str()) => value.to_string(),
                _ => {
                    return Err(OAuthError::invalid_request(format!(
                        "Parameter must be a string: {name}"
                    )));
                }
            };
            parameters.insert(name, value);
        }
        Ok(Self::new(parameters))
    }

    /// Parses a form or a query.
    pub(crate) fn from_form(body: &[u8]) -> Result<Self, OAuthError> {
        let mut parameters = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(body).into_owned() {
            // RFC 6749 section 3.2 forbids duplicate parameters. RFC 8707 allows several resources,
            // of which the first one counts.
            if parameters.contains_key(&name) {
                if name == "resource" {
                    continue;
                }
                return Err(OAuthError::invalid_request(format!(
                    "Duplicate parameter: {name}"
                )));
            }
            parameters.insert(name, value);
        }
        Ok(Self::new(parameters))
    }

    pub(crate) fn required(&self, name: &str) -> Result<&str, OAuthError> {
        self.optional(name)
            .ok_or_else(|| OAuthError::missing_parameter(name))
    }

    /// Parses a parameter that contains JSON.
    pub(crate) fn json(&self, name: &str) -> Result<Option<Value>, OAuthError> {
        let Some(text) = self.optional(name) else {
            return Ok(None);
        };
        serde_json::from_str(text)
            .map(Some)
            .map_err(|_| OAuthError::invalid_request(format!("Parameter must be JSON: {name}")))
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn read(content_type: &'static [u8], body: &[u8]) -> Result<Parameters, OAuthError> {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_bytes(content_type).unwrap(),
        );
        Parameters::read(&headers, body)
    }

    #[test]
    fn both_encodings_say_the_same() {
        let form = read(b"application/x-www-form-urlencoded", b"a=b+c%26&empty=").unwrap();
        let json = read(
            b"Application/JSON; charset=utf-8",
            br#"{"a":"b c&","empty":null}"#,
        )
        .unwrap();
        for parameters in [form, json] {
            assert_eq!(parameters.required("a").unwrap(), "b c&");
            assert_eq!(parameters.optional("empty"), None);
            assert_eq!(
                parameters.required("empty").unwrap_err().description(),
                "Missing required parameter: empty"
            );
        }
    }

    #[test]
    fn garbage_is_refused() {
        for (content_type, body) in [
            (&b"application/json"[..], &b"{"[..]),
            (b"application/json", b""),
            (b"application/json", b"[]"),
            (b"application/json", b"\xff\xfe"),
            (b"application/json", br#"{"scope":["a"]}"#),
            (b"application/x-www-form-urlencoded", b"a=1&a=2"),
            (b"text/plain", b"a=1"),
            (b"\xff", b"a=1"),
            (b"", b""),
        ] {
            assert!(
                read(content_type, body).is_err(),
                "{content_type:?} {body:?}"
            );
        }
        assert!(Parameters::read(&HeaderMap::new(), b"a=1").is_err());
    }

    #[test]
    fn a_resource_is_an_audience_and_may_be_repeated() {
        let form = Parameters::from_form(b"resource=urn:a&resource=urn:b").unwrap();
        assert_eq!(form.audience(), Some("urn:a"));
        let both = Parameters::from_form(b"resource=urn:a&audience=urn:c").unwrap();
        assert_eq!(both.audience(), Some("urn:c"));
    }

    #[test]
    fn scopes_are_split_and_deduplicated() {
        let form = read(b"application/x-www-form-urlencoded", b"scope=a++b%20a").unwrap();
        assert_eq!(form.scope(), Some(vec!["a".into(), "b".into()]));
        let none = read(b"application/x-www-form-urlencoded", b"scope=").unwrap();
        assert_eq!(none.scope(), None);
    }
}
