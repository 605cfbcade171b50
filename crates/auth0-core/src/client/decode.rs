//! Reads a response as a type, and loses nothing when that fails.

use bytes::Bytes;
use http::Response;

use crate::error::{RequestLine, json_path};
use crate::{Error, ErrorKind};

/// Reads the body with `parse`; `null` when it is empty.
pub(crate) fn decode<T>(
    response: Response<Bytes>,
    parse: impl FnOnce(&[u8]) -> Result<T, serde_json::Error>,
    line: RequestLine,
) -> Result<T, Error> {
    let body: &[u8] = if response.body().is_empty() {
        b"null"
    } else {
        response.body()
    };
    parse(body).map_err(|cause| failed(&cause, response, line))
}

/// Compiled once: the generic part above is only the call of the parser.
fn failed(cause: &serde_json::Error, response: Response<Bytes>, line: RequestLine) -> Error {
    let (parts, body) = response.into_parts();
    let what = reason(cause);
    let message = if body.is_empty() {
        format!("the call succeeded, but the response has no body: {what}")
    } else if cause.is_syntax() || cause.is_eof() {
        let (line, column) = (cause.line(), cause.column());
        format!(
            "the call succeeded, but the response is not JSON at line {line} column {column}: {what}"
        )
    } else {
        let path = json_path(&body, cause.line(), cause.column());
        format!("the call succeeded, but the response has another shape at `{path}`: {what}")
    };
    Error::new(ErrorKind::Decode, message)
        .with_response(parts.status, parts.headers, body)
        .with_request(line)
}

/// What was expected and what kind of thing came, without the value itself: it may be a secret.
fn reason(cause: &serde_json::Error) -> String {
    let text = cause.to_string();
    let text = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(text, _)| text);
    let after = |closing| text.rfind(closing).map_or("", |end| &text[end + 1..]);
    if text.starts_with("unknown variant `") {
        return format!("unknown variant{}", after("`, expected"));
    }
    match text.find("string \"") {
        Some(start) => format!("{}a string{}", &text[..start], after("\", expected")),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use http::{Method, StatusCode};
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only decoded")]
    struct Created {
        id: u32,
        token: Option<u32>,
    }

    fn failure(body: &'static str) -> Error {
        let mut response = Response::new(Bytes::from_static(body.as_bytes()));
        *response.status_mut() = StatusCode::CREATED;
        let line = RequestLine::new(Method::POST, "/things");
        decode::<Created>(response, |body| serde_json::from_slice(body), line).unwrap_err()
    }

    #[test]
    fn a_write_that_succeeded_is_not_lost() {
        let error = failure(r#"{"id":"x"}"#);
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status(), Some(StatusCode::CREATED));
        assert_eq!(error.body().unwrap(), r#"{"id":"x"}"#);
        assert_eq!(
            error.to_string(),
            "POST /things: 201 the call succeeded, but the response has another shape at `$.id`: \
             invalid type: a string, expected u32"
        );
    }

    #[test]
    fn a_value_is_not_repeated() {
        let error = failure(r#"{"id":1,"token":"s3cret \"quoted\", expected"}"#);
        assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    }

    #[test]
    fn what_is_no_json_is_said_to_be_none() {
        assert!(
            failure("{\"id\":")
                .to_string()
                .contains("not JSON at line 1 column 6")
        );
        assert!(failure("<html>").to_string().contains("not JSON"));
        assert!(failure("").to_string().contains("has no body"));
        assert!(
            failure("{}")
                .to_string()
                .contains("at `$`: missing field `id`")
        );
    }

    #[test]
    fn an_empty_body_reads_as_nothing() {
        let line = RequestLine::new(Method::DELETE, "/things");
        let parse = |body: &[u8]| serde_json::from_slice::<()>(body);
        decode(Response::new(Bytes::new()), parse, line).unwrap();
    }
}
