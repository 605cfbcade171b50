//! A `tracing` span for every attempt, with nothing secret in it.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tower::{Layer, Service};
use tracing::Span;
use tracing::field::Empty;

use crate::error::RequestLine;
use crate::{BoxError, Error};

/// Opens a span `auth0.request` for every attempt.
///
/// Its fields follow OpenTelemetry's names: `http.request.method`, `server.address`, `url.template`,
/// `http.response.status_code` and, for failures, `error.type`. Paths with identifiers, queries,
/// headers and bodies never go in. A failed attempt is an event at level `WARN`.
#[derive(Debug, Clone, Copy, Default)]
pub struct TraceLayer;

impl<S> Layer<S> for TraceLayer {
    type Service = TraceService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        TraceService { inner }
    }
}

/// The service of [`TraceLayer`].
#[derive(Debug, Clone)]
pub struct TraceService<S> {
    inner: S,
}

impl<S> Service<Request<Bytes>> for TraceService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = TraceFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let span = span(&request);
        let inner = span.in_scope(|| self.inner.call(request));
        TraceFuture { inner, span }
    }
}

fn span(request: &Request<Bytes>) -> Span {
    let line = request.extensions().get::<RequestLine>();
    tracing::info_span!(
        "auth0.request",
        http.request.method = request.method().as_str(),
        server.address = request.uri().host(),
        url.template = line.map(|line| line.template),
        http.response.status_code = Empty,
        error.r#type = Empty,
    )
}

fn record(span: &Span, result: &Result<Response<Bytes>, Error>) {
    match result {
        Ok(response) => {
            span.record("http.response.status_code", response.status().as_u16());
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            span.record("error.type", tracing::field::debug(error.kind()));
            span.in_scope(|| tracing::warn!(%error, "the attempt failed"));
        }
    }
}

pin_project! {
    /// The future of [`TraceService`].
    pub struct TraceFuture<F> {
        #[pin]
        inner: F,
        span: Span,
    }
}

impl<F> std::fmt::Debug for TraceFuture<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TraceFuture").finish_non_exhaustive()
    }
}

impl<F, E> Future for TraceFuture<F>
where
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Into<BoxError>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let polled = this.span.in_scope(|| this.inner.poll(cx));
        polled.map(|result| {
            let result = result.map_err(Error::from_service);
            record(this.span, &result);
            result
        })
    }
}
