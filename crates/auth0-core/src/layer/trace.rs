//! Creates a `tracing` span for every attempt, without secrets.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Method, Request, Response};
use pin_project_lite::pin_project;
use tower::{Layer, Service};
use tracing::Span;
use tracing::field::Empty;

use super::metrics::port;
use super::notes::Notes;
use super::url_template::UrlTemplate;
use crate::error::Attempt;
use crate::{BoxError, Error, ErrorKind};

/// Opens an `auth0.request` span for every attempt.
///
/// It is a client span according to [OpenTelemetry's HTTP
/// conventions](https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span):
/// `otel.kind` is `client`, and `otel.name` consists of the method and template (`GET
/// /api/v2/users/{id}`). Its fields are `http.request.method`, `server.address`, `server.port`,
/// `url.template` with the whole path, `http.request.resend_count` for retries,
/// `http.response.status_code`, and, for failures, `error.type` and `otel.status_code`. Paths with
/// identifiers, queries, headers, and bodies are never recorded.
///
/// [`Client`](crate::Client) opens an `auth0.call` span around all attempts of a call.
///
/// Every unsuccessful attempt is an event in its span, with `http.response.status_code` and
/// `error.type`. The level is `INFO` for a refusal such as a 404, and `WARN` for a 429, a 5xx, and a
/// request without a complete response.
#[derive(Debug, Clone, Copy, Default)]
pub struct TraceLayer;

impl<S> Layer<S> for TraceLayer {
    type Service = TraceService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        TraceService { inner }
    }
}

/// The service created by [`TraceLayer`].
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
    let template = UrlTemplate::of(request);
    tracing::info_span!(
        "auth0.request",
        otel.kind = "client",
        otel.name = %SpanName("", request.method(), template),
        otel.status_code = Empty,
        http.request.method = request.method().as_str(),
        server.address = request.uri().host(),
        server.port = port(request.uri()),
        url.template = template.map(display),
        http.request.resend_count = resends(request),
        http.response.status_code = Empty,
        error.r#type = Empty,
    )
}

/// Returns the number of times that a retried request was sent before.
fn resends(request: &Request<Bytes>) -> Option<u32> {
    Notes::of(request)
        .map(|notes| notes.resends)
        .filter(|resends| *resends > 0)
}

/// Opens the span of a whole call: `auth0.call`, with a name such as `auth0 GET
/// /api/v2/users/{id}`.
pub(crate) fn call_span(request: &Request<Bytes>) -> Span {
    let template = UrlTemplate::of(request);
    tracing::info_span!(
        "auth0.call",
        otel.kind = "internal",
        otel.name = %SpanName("auth0 ", request.method(), template),
        otel.status_code = Empty,
        http.request.method = request.method().as_str(),
        url.template = template.map(display),
        http.response.status_code = Empty,
        error.r#type = Empty,
    )
}

/// Records the outcome of a call on its span.
pub(crate) fn record_call(span: &Span, result: &Result<Response<Bytes>, Error>) {
    record_outcome(span, result);
}

/// A prefix, the method, and the template.
struct SpanName<'a>(&'static str, &'a Method, Option<UrlTemplate<'a>>);

impl fmt::Display for SpanName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.0, self.1)?;
        match &self.2 {
            Some(template) => write!(f, " {template}"),
            None => Ok(()),
        }
    }
}

fn record(span: &Span, result: &Result<Response<Bytes>, Error>) {
    if let Some((attempt, error_type)) = record_outcome(span, result) {
        span.in_scope(|| announce(&attempt, &error_type));
    }
}

/// Records the status and failure. Returns the failure and its `error.type`.
fn record_outcome(
    span: &Span,
    result: &Result<Response<Bytes>, Error>,
) -> Option<(Attempt, String)> {
    let attempt = match result {
        Ok(response) => {
            let status = response.status();
            span.record("http.response.status_code", status.as_u16());
            if status.is_success() {
                return None;
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
    span.record("otel.status_code", "ERROR");
    Some((attempt, error_type))
}

/// Emits the event. The caller judges a refusal; anything else indicates a problem.
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
    /// The future returned by [`TraceService`].
    pub struct TraceFuture<F> {
        #[pin]
        inner: F,
        span: Span,
    }
}

impl<F> fmt::Debug for TraceFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
