//! The HTTP implementation: hyper over rustls, as one concrete `tower::Service`.
//!
//! [`Transport`] takes a request whose body is in memory and gives back a response whose body is in
//! memory; for what is too large for that it sends a [`StreamedBody`](crate::StreamedBody) and attaches a
//! [`BodyStream`](crate::BodyStream).
//! Everything else (deadlines, retries, credentials) is a layer above it.

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

/// Sends requests over HTTP/1.1 and, with the feature `http2`, HTTP/2.
///
/// It keeps connections open for the next request and shares them among its clones, which cost one
/// reference count. Building one needs no runtime; sending needs tokio's. Runtimes that share a transport
/// have separate connections, so that none is affected when another one ends.
///
/// What it does not do is as much a part of it: it follows no redirect, asks for no compression and
/// adds no header but `host`. The request's version is ignored: the connection's is used.
///
/// A URL is `https`, or `http` with a loopback address or a name below `localhost`, where a test double
/// lives; see [`TransportBuilder::allow_plain_http`] for the rest.
///
/// # Errors
///
/// As a service it fails with these [kinds](ErrorKind):
/// - `InvalidInput`: the URL cannot be used; nothing was sent.
/// - `Connect`, `Tls`: no connection could be made; the server has not seen the request.
/// - `Disconnected`: the connection broke afterwards, so [the outcome is
///   unknown](Error::outcome_unknown), unless an HTTP/2 server declared that it has not processed the
///   request. If the head of the response had arrived, the error has the status, the headers and what
///   came of the body.
/// - `ResponseTooLarge`: the body is larger than [the limit](TransportBuilder::response_limit); the
///   error has the status and the headers.
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
    /// Creates a builder with the defaults, which fit a program that calls Auth0 over the Internet.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::default()
    }

    /// The same transport for a domain that may be spoken to over plain HTTP.
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
        // A version that the connection does not speak would be an error; ALPN has chosen it.
        *request.version_mut() = Version::HTTP_11;
        if let Some(http1) = target.http1 {
            request.headers_mut().entry(HOST).or_insert(http1.host);
            let uri = std::mem::take(request.uri_mut());
            *request.uri_mut() = with_authority(uri, http1.authority);
        }
        let begun = request.body().begun();
        let (response, in_flight) = self.shared.pools.request(request);
        let sending = Sending {
            response,
            begun,
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
