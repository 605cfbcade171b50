//! What the tests of the layers and the client share: a server on loopback and a service in memory.
//! Both do what a script says and keep what they saw.
#![allow(
    dead_code,
    unused_imports,
    reason = "every test file uses a part of it"
)]

mod memory;
mod server;
mod source;

use std::time::Duration;

use auth0_core::CallOptions;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, Request, Response, StatusCode};
use tokio::time::Instant;

pub(crate) use self::memory::{Answer, Memory};
pub(crate) use self::server::{Reply, Server, Unreachable};
pub(crate) use self::source::Source;

/// A request that arrived.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    pub(crate) method: Method,
    /// With the query.
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// What the deadline layer left on it; never over a socket.
    pub(crate) deadline: Option<Instant>,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

pub(crate) fn request(method: Method) -> Request<Bytes> {
    let request = Request::builder()
        .method(method)
        .uri("https://tenant.example/api/v2/things");
    request.body(Bytes::new()).unwrap()
}

pub(crate) fn get() -> Request<Bytes> {
    request(Method::GET)
}

pub(crate) fn with_options(method: Method, options: CallOptions) -> Request<Bytes> {
    let mut request = request(method);
    request.extensions_mut().insert(options);
    request
}

/// A response without a body.
pub(crate) fn status(status: u16) -> Response<Bytes> {
    json(status, "")
}

pub(crate) fn json(status: u16, body: &str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::copy_from_slice(body.as_bytes()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}

pub(crate) fn with_headers(code: u16, headers: &[(&str, &str)]) -> Response<Bytes> {
    let mut response = status(code);
    for (name, value) in headers {
        let name = name.parse::<HeaderName>().unwrap();
        response.headers_mut().insert(name, value.parse().unwrap());
    }
    response
}

/// That a wait was this long, as exactly as tokio's clock of whole milliseconds can say.
#[track_caller]
pub(crate) fn assert_wait(waited: Duration, expected: Duration) {
    let longest = expected + Duration::from_millis(2);
    assert!(
        (expected..longest).contains(&waited),
        "waited {waited:?}, not {expected:?}"
    );
}

pub(crate) const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}
