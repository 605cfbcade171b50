//! The HTTP implementation: hyper over rustls, as one concrete `tower::Service`.
//!
//! [`Transport`] takes a request and returns a response, with both bodies in memory. For bodies that are
//! too large for this, it sends a [`StreamedBody`](crate::StreamedBody) and attaches a
//! [`BodyStream`](crate::BodyStream). Everything else (deadlines, retries, credentials) is handled by the
//! layers above it.

mod body;
mod builder;
mod connection;
mod connector;
mod failure;
mod gate;
mod load;
mod no_proxy;
mod pools;
mod proxy;
mod resolver;
mod response;
mod route;
mod target;
mod tls;
mod tls_connector;
mod wanted;

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::HOST;
use http::{Method, Request, Response, Version};
use tower::Service;

pub use builder::TransportBuilder;
pub use proxy::Proxy;
pub use response::ResponseFuture;
pub use tls::{Roots, TlsProvider};
pub use tls_connector::TlsConnector;

use body::RequestBody;
use pools::Pools;
use response::Sending;
use target::{Targets, with_authority};

use crate::stream::Streaming;
use crate::{Error, ErrorKind};

/// Sends requests over HTTP/1.1 and, with the `http2` feature, HTTP/2.
///
/// It keeps connections open for later requests and shares them with its clones; cloning costs one
/// reference count. Building a transport requires no runtime, whereas sending requires tokio. Runtimes
/// that share a transport have separate connections, so shutting one down does not affect the others.
///
/// It deliberately follows no redirects, requests no compression, and adds no header except `host`.
/// It ignores the request's HTTP version and uses that of the connection.
///
/// The URL must be `https`, or `http` with a loopback address or a name below `localhost`, which is
/// useful for test doubles. Use [`TransportBuilder::allow_plain_http`] to allow other `http` URLs.
///
/// # Errors
///
/// The service returns errors of these [kinds](ErrorKind):
/// - `InvalidInput`: the URL is invalid; nothing was sent.
/// - `Connect`, `Tls`: the connection could not be opened; the server has not seen the request.
/// - `Disconnected`: the connection broke after that, so [the outcome is
///   unknown](Error::outcome_unknown), unless an HTTP/2 server declared the request unprocessed. If
///   the head of the response had arrived, the error contains the status, the headers, and the part
///   of the body that was received.
/// - `ResponseTooLarge`: the body exceeds [the limit](TransportBuilder::response_limit); the error
///   contains the status and the headers.
///
/// ```no_run
/// use auth0_core::transport::Transport;
/// use bytes::Bytes;
/// use tower::ServiceExt;
///
/// # async fn example() -> Result<(), auth0_core::Error> {
/// let transport = Transport::builder().build()?;
/// let request = http::Request::get("https://tenant.eu.auth0.com/.well-known/jwks.json")
///     .body(Bytes::new())
///     .unwrap();
/// let response = transport.oneshot(request).await?;
/// println!("{}: {} bytes", response.status(), response.body().len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Transport {
    shared: Arc<Shared>,
    plain_http: bool,
}

/// Behind one pointer.
struct Shared {
    pools: Pools,
    response_limit: usize,
    targets: Targets,
}

impl Transport {
    /// Creates a builder with defaults for a program that calls Auth0 over the Internet.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::default()
    }

    /// Returns the same transport, for a domain that allows plain HTTP.
    pub(crate) fn with_plain_http(self) -> Self {
        Self {
            plain_http: true,
            ..self
        }
    }
}

impl Service<Request<Bytes>> for Transport {
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Bytes>) -> ResponseFuture {
        if request.method() == Method::CONNECT {
            let message = "the method `CONNECT` is for proxies; set one on the builder";
            return ResponseFuture::refused(Error::new(ErrorKind::InvalidInput, message));
        }
        let target = self.shared.targets.check(request.uri(), self.plain_http);
        let target = match target {
            Ok(target) => target,
            Err(error) => return ResponseFuture::refused(error),
        };
        let streaming = Streaming::of(&request);
        let stream_response = streaming.is_some_and(|asked| asked.response);
        let body = streaming.and_then(|asked| asked.body.as_ref());
        let streamed = match body.map(RequestBody::streamed) {
            Some(Err(error)) => return ResponseFuture::refused(error),
            Some(Ok(body)) => Some(body),
            None => None,
        };
        let mut request = request.map(|body| streamed.unwrap_or_else(|| RequestBody::new(body)));
        // hyper rejects a version that the connection does not speak, and ALPN has already chosen
        // one.
        *request.version_mut() = Version::HTTP_11;
        if let Some(http1) = target.http1 {
            request.headers_mut().entry(HOST).or_insert(http1.host);
            let uri = std::mem::take(request.uri_mut());
            *request.uri_mut() = with_authority(uri, http1.authority);
        }
        let started = request.body().started();
        let (response, in_flight) = self.shared.pools.request(request);
        let sending = Sending {
            response,
            started,
            server: target.server,
            limit: self.shared.response_limit,
            stream: stream_response,
        };
        ResponseFuture::sending(sending, in_flight)
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("response_limit", &self.shared.response_limit)
            .field("plain_http", &self.plain_http)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_shared_between_threads() {
        fn check<T: Clone + Send + Sync + 'static>() {}
        check::<Transport>();
        check::<TransportBuilder>();
        check::<Proxy>();
    }
}
