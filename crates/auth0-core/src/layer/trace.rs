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

use super::ResendCount;
use crate::error::{Attempt, RequestLine};
use crate::{BoxError, Error, ErrorKind};

/// Opens a span `auth0.request` for every attempt.
///
/// Its fields follow OpenTelemetry's names: `http.request.method`, `server.address`, `url.template`,
/// `http.request.resend_count` for retries, `http.response.status_code` and, for failures, `error.type`.
/// Paths with identifiers, queries, headers and bodies never go in.
///
/// Every attempt that did not succeed is an event in its span, with `http.response.status_code` and
/// `error.type`: at level `INFO` for a refusal such as a 404, at level `WARN` for a 429, a 5xx and a
/// request without a complete response.
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
        http.request.resend_count = request.extensions().get::<ResendCount>().map(|it| it.0),
        http.response.status_code = Empty,
        error.r#type = Empty,
    )
}

fn record(span: &Span, result: &Result<Response<Bytes>, Error>) {
    let attempt = match result {
        Ok(response) => {
            let status = response.status();
            span.record("http.response.status_code", status.as_u16());
            if status.is_success() {
                return;
            }
            Attempt::answered(status, false)
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            error.to_attempt()
        }
    };
    let error_type = attempt.error_type();
    span.record("error.type", &error_type);
    span.in_scope(|| announce(&attempt, &error_type));
}

/// A refusal is for the caller to judge; anything else is a sign that something is wrong.
fn announce(attempt: &Attempt, error_type: &str) {
    let status = attempt.status();
    let code = status.map(|status| status.as_u16());
    let is_refusal = status.is_some_and(|it| it.is_client_error() && it.as_u16() != 429)
        && attempt.kind() == ErrorKind::Api;
    macro_rules! attempt_failed {
        ($level:ident) => {
            tracing::$level!(
                http.response.status_code = code,
                error.r#type = error_type,
                error = %attempt,
                "the attempt failed"
            )
        };
    }
    if is_refusal {
        attempt_failed!(info);
    } else {
        attempt_failed!(warn);
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
