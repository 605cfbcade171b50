//! Decodes responses, and preserves the response if that fails.

use bytes::Bytes;
use http::Response;
use serde::de::DeserializeOwned;

use crate::error::{compressed, unasked_compression};
use crate::lenient::{self, SetAside};
use crate::{Error, ErrorKind};

/// Decodes the body with `parse`; an empty body counts as `null`.
pub(crate) fn decode<T>(
    response: Response<Bytes>,
    parse: impl Fn(&[u8]) -> Result<T, serde_json::Error>,
) -> Result<(T, Vec<SetAside>), Error> {
    let body: &[u8] = if response.body().is_empty() {
        b"null"
    } else {
        response.body()
    };
    lenient::decode(body, parse).map_err(|cause| failed(&cause, response))
}

/// Compiled once; the generic function above only calls the parser.
fn failed(cause: &serde_json::Error, response: Response<Bytes>) -> Error {
    let (parts, body) = response.into_parts();
    let message = if let Some(coding) = compressed(&parts.headers) {
        format!(
            "the call succeeded, but the response {}",
            unasked_compression(coding)
        )
    } else if body.is_empty() {
        format!(
            "the call succeeded, but the response has no body: {}",
            reason(cause)
        )
    } else {
        format!(
            "the call succeeded, but the response {}",
            fault(cause, &body)
        )
    };
    Error::new(ErrorKind::Decode, message).with_response(parts.status, parts.headers, body)
}

/// Decodes a part of a streamed response: a line of an exported file, the data of an event.
///
/// # Errors
///
/// Returns [`Decode`](ErrorKind::Decode) with the JSON path and the piece as received. The message
/// contains no values.
pub fn decode_json<T: DeserializeOwned>(piece: Bytes) -> Result<T, Error> {
    lenient::decode(&piece, |piece| serde_json::from_slice(piece))
        .map(|(value, _)| value)
        .map_err(|cause| piece_failed(&cause, piece))
}

fn piece_failed(cause: &serde_json::Error, piece: Bytes) -> Error {
    let message = format!("a piece of the response {}", fault(cause, &piece));
    Error::new(ErrorKind::Decode, message).with_piece(piece)
}

/// Describes the error in the JSON and its location.
fn fault(cause: &serde_json::Error, body: &[u8]) -> String {
    let (line, column, what) = (cause.line(), cause.column(), reason(cause));
    if cause.is_syntax() || cause.is_eof() {
        return format!("is not JSON at line {line} column {column}: {what}");
    }
    let path = lenient::path_of(body, cause);
    format!("has an unexpected shape at `{path}`: {what}")
}

/// Describes the expected and the actual type, without the value itself, which may be a secret.
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
    use http::StatusCode;
    use http::header::CONTENT_ENCODING;
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
        decode::<Created>(response, |body| serde_json::from_slice(body)).unwrap_err()
    }

    #[test]
    fn a_write_that_succeeded_is_not_lost() {
        let error = failure(r#"{"id":"x"}"#);
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status(), Some(StatusCode::CREATED));
        assert_eq!(error.body().unwrap(), r#"{"id":"x"}"#);
        assert_eq!(
            error.to_string(),
            "201 the call succeeded, but the response has an unexpected shape at `$.id`: \
             invalid type: a string, expected u32"
        );
    }

    #[test]
    fn a_value_is_not_repeated() {
        let error = failure(r#"{"id":"s3cret \"quoted\", expected"}"#);
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
    fn a_compressed_response_is_said_to_be_that() {
        for (coding, named) in [("gzip", true), ("br", true), ("identity", false)] {
            let mut response = Response::new(Bytes::from_static(b"\x1f\x8b\x08\x00"));
            let value = coding.parse().unwrap();
            response.headers_mut().insert(CONTENT_ENCODING, value);
            let parse = |body: &[u8]| serde_json::from_slice::<u32>(body);
            let error = decode(response, parse).unwrap_err();
            let expected = format!("is compressed (`content-encoding: {coding}`)");
            assert_eq!(error.to_string().contains(&expected), named, "{error}");
            assert_eq!(error.body().unwrap().len(), 4);
        }
    }

    #[test]
    fn a_piece_is_read_and_kept_like_a_whole_response() {
        let error = decode_json::<Created>(Bytes::from_static(br#"{"id":"s3cret"}"#)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!((error.status(), error.body().unwrap().len()), (None, 15));
        assert_eq!(
            error.to_string(),
            "a piece of the response has an unexpected shape at `$.id`: invalid type: a string, expected u32"
        );
        assert_eq!(decode_json::<u32>(Bytes::from_static(b"3")).unwrap(), 3);
    }

    #[test]
    fn an_empty_body_reads_as_nothing() {
        let parse = |body: &[u8]| serde_json::from_slice::<()>(body);
        decode(Response::new(Bytes::new()), parse).unwrap();
    }
}
