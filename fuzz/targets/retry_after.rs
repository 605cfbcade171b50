//! `Retry-After` in both forms, relative to whatever `Date` says.

use std::time::Duration;

use auth0::core::bytes::Bytes;
use auth0::core::http::StatusCode;
use auth0::core::{Error, ErrorKind};

/// The input is headers.
pub(crate) fn run(data: &[u8]) {
    let headers = super::headers(data);
    let given = headers.get("retry-after").cloned();
    let status = StatusCode::TOO_MANY_REQUESTS;
    let error = Error::new(ErrorKind::Api, "").with_response(status, headers, Bytes::new());
    let read = error.retry_after();
    let Some(given) = given else {
        assert_eq!(read, None);
        return;
    };
    let text = given.to_str().unwrap_or_default().trim();
    if let Ok(seconds) = text.parse() {
        assert_eq!(read, Some(Duration::from_secs(seconds)));
    } else if !text.ends_with("GMT") && !text.contains(':') {
        assert_eq!(read, None, "{text}");
    }
}
