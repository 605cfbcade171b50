//! Adds parameters to an operation that its body type does not have yet.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::Serialize;

use super::body::{self, FORM};
use super::{Body, Operation};
use crate::{Error, ErrorKind, Json, JsonError};

impl Operation {
    /// Adds or replaces a member of the JSON body, creating the body if necessary.
    ///
    /// ```
    /// use auth0_core::Operation;
    ///
    /// let operation = Operation::patch("/users/{id}")
    ///     .path("auth0|1")
    ///     .json(&[("name", "Ada")].into_iter().collect::<std::collections::BTreeMap<_, _>>())
    ///     .body_member("newer_than_the_sdk", &true);
    /// let request = operation.into_request("https://tenant.eu.auth0.com/api/v2")?;
    /// assert_eq!(request.body(), r#"{"name":"Ada","newer_than_the_sdk":true}"#);
    /// # Ok::<(), auth0_core::Error>(())
    /// ```
    #[must_use]
    pub fn body_member<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        let value = Json::new(value);
        self.with_member(name, value)
    }

    /// Adds a string parameter to the body: a pair of a form or a member of a JSON object. If there is no
    /// body yet, creates a JSON object.
    ///
    /// ```
    /// use auth0_core::Operation;
    ///
    /// let operation = Operation::post("/oauth/token").form([("code", "c")]).body_parameter("a", "&");
    /// let request = operation.into_request("https://tenant.eu.auth0.com")?;
    /// assert_eq!(request.body(), "code=c&a=%26");
    /// # Ok::<(), auth0_core::Error>(())
    /// ```
    #[must_use]
    pub fn body_parameter(mut self, name: &str, value: &str) -> Self {
        match &self.body {
            Body::Buffered(form) if self.content_type == Some(FORM) => {
                let mut text = form.to_vec();
                if !text.is_empty() {
                    text.push(b'&');
                }
                text.extend_from_slice(body::form([(name, value)]).as_bytes());
                self.body = Body::Buffered(text.into());
                self
            }
            _ => self.body_member(name, value),
        }
    }

    /// Appends an encoded query as is, after `?` or `&`.
    ///
    /// ```
    /// use auth0_core::Operation;
    ///
    /// let operation = Operation::get("/keys").encoded_query("tenant=a+b&all");
    /// let request = operation.into_request("https://example.com")?;
    /// assert_eq!(request.uri(), "https://example.com/keys?tenant=a+b&all");
    /// # Ok::<(), auth0_core::Error>(())
    /// ```
    #[must_use]
    pub fn encoded_query(mut self, query: &str) -> Self {
        if query
            .bytes()
            .any(|byte| !byte.is_ascii_graphic() || byte == b'#')
        {
            let message = "the query contains `#`, white space, or a non-ASCII character";
            return self.mistake(Error::new(ErrorKind::InvalidInput, message));
        }
        self.query
            .push(if self.query.is_empty() { '?' } else { '&' });
        self.query.push_str(query);
        self
    }

    fn with_member(self, name: &str, value: Result<Json, JsonError>) -> Self {
        let body = match &self.body {
            Body::Buffered(body) => body.clone(),
            Body::Streamed(_) => Bytes::from_static(b"streamed"),
        };
        let members = if body.is_empty() {
            Ok(BTreeMap::new())
        } else {
            serde_json::from_slice::<BTreeMap<String, Json>>(&body)
        };
        match (members, value) {
            (Ok(mut members), Ok(value)) => {
                members.insert(name.to_owned(), value);
                self.json(&members)
            }
            (Err(_), _) => {
                let message = format!(
                    "the member `{name}` cannot be added: the body of the request is not a JSON object"
                );
                self.mistake(Error::new(ErrorKind::InvalidInput, message))
            }
            (_, Err(cause)) => {
                let message = format!("the member `{name}` cannot be serialized as JSON");
                let error = Error::new(ErrorKind::InvalidInput, message);
                self.mistake(error.with_source(cause))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(operation: Operation) -> Result<String, String> {
        match operation.into_request("https://a.example") {
            Ok(request) => Ok(String::from_utf8(request.body().to_vec()).unwrap()),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn a_member_is_added_or_set() {
        let operation = || Operation::post("/x").json(&Json::from_iter([("a", 1)]));
        assert_eq!(
            body(operation().body_member("b", "c")).unwrap(),
            r#"{"a":1,"b":"c"}"#
        );
        assert_eq!(
            body(operation().body_member("a", &[2])).unwrap(),
            r#"{"a":[2]}"#
        );
        assert_eq!(
            body(Operation::post("/x").body_member("a", &1)).unwrap(),
            r#"{"a":1}"#
        );
    }

    #[test]
    fn a_parameter_goes_into_either_kind_of_body() {
        let add = |operation: Operation| body(operation.body_parameter("b", "c d")).unwrap();
        assert_eq!(add(Operation::post("/x").form([("a", "1")])), "a=1&b=c%20d");
        assert_eq!(add(Operation::post("/x").form([])), "b=c%20d");
        assert_eq!(add(Operation::post("/x")), r#"{"b":"c d"}"#);
        let json = Operation::post("/x").json(&Json::from_iter([("a", 1)]));
        assert_eq!(add(json), r#"{"a":1,"b":"c d"}"#);
        let text = Operation::post("/x").body("text/plain", "a");
        body(text.body_parameter("b", "c")).unwrap_err();
    }

    #[test]
    fn a_query_is_added_as_it_is_written() {
        let uri = |operation: Operation| match operation.into_request("https://a.example") {
            Ok(request) => Ok(request.uri().to_string()),
            Err(error) => Err(error.kind()),
        };
        let operation = Operation::get("/x").query("a b", "c");
        assert_eq!(
            uri(operation.encoded_query("%c3%A9+=/?&&d")).unwrap(),
            "https://a.example/x?a%20b=c&%c3%A9+=/?&&d"
        );
        assert_eq!(
            uri(Operation::get("/x").encoded_query("")).unwrap(),
            "https://a.example/x?"
        );
        for query in ["a#b", "a b", "a\r\nb", "é"] {
            let outcome = uri(Operation::get("/x").encoded_query(query));
            assert_eq!(outcome, Err(ErrorKind::InvalidInput), "{query}");
        }
    }

    #[test]
    fn where_no_member_fits_nothing_is_sent() {
        for operation in [
            Operation::post("/x").json(&[1]),
            Operation::post("/x").form([("a", "b")]),
        ] {
            let error = body(operation.body_member("b", &1)).unwrap_err();
            assert!(error.contains("the member `b` cannot be added"), "{error}");
        }
        let error = body(Operation::post("/x").body_member("b", &crate::Patch::<u8>::Absent));
        assert!(error.unwrap_err().contains("cannot be serialized as JSON"));
    }
}
