//! Measures every attempt.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response};
use pin_project_lite::pin_project;
use tokio::time::Instant;
use tower::{Layer, Service};

use super::notes::Notes;
use super::url_template::UrlTemplate;
use crate::error::Attempt;
use crate::metrics::{HttpAttempt, Metrics};
use crate::{BoxError, Error, RateLimit};

/// Reports every attempt to [`Metrics`].
///
/// ```
/// use auth0_core::layer::MetricsLayer;
/// use auth0_core::metrics::{HttpAttempt, Metrics};
/// # use auth0_core::BoxError;
/// # use bytes::Bytes;
/// # use http::{Request, Response};
///
/// struct Print;
///
/// impl Metrics for Print {
///     fn http_attempt(&self, attempt: &HttpAttempt<'_>) {
///         println!("{:?} took {:?}", attempt.url_template, attempt.duration);
///     }
/// }
///
/// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, BoxError> { Ok(Response::default()) }
/// let service = tower::ServiceBuilder::new()
///     .layer(MetricsLayer::new(Print))
///     .service(tower::service_fn(answer));
/// ```
#[derive(Clone)]
pub struct MetricsLayer {
    metrics: Option<Arc<dyn Metrics>>,
}

impl MetricsLayer {
    /// Creates a layer that reports to these metrics.
    pub fn new(metrics: impl Metrics) -> Self {
        Self {
            metrics: Some(Arc::new(metrics)),
        }
    }

    pub(crate) fn maybe(metrics: Option<Arc<dyn Metrics>>) -> Self {
        Self { metrics }
    }
}

impl fmt::Debug for MetricsLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetricsLayer").finish_non_exhaustive()
    }
}

impl<S> Layer<S> for MetricsLayer {
    type Service = MetricsService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        MetricsService {
            inner,
            metrics: self.metrics.clone(),
        }
    }
}

/// The service created by [`MetricsLayer`].
#[derive(Clone)]
pub struct MetricsService<S> {
    inner: S,
    metrics: Option<Arc<dyn Metrics>>,
}

impl<S> Service<Request<Bytes>> for MetricsService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = MetricsFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let metrics = self.metrics.as_ref();
        let measurement = metrics.map(|it| Box::new(Measurement::new(Arc::clone(it), &request)));
        MetricsFuture {
            inner: self.inner.call(request),
            measurement,
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for MetricsService<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetricsService")
            .field("inner", &self.inner)
            .finish_non_exhaustive()
    }
}

pin_project! {
    /// The future returned by [`MetricsService`].
    pub struct MetricsFuture<F> {
        #[pin]
        inner: F,
        measurement: Option<Box<Measurement>>,
    }
}

impl<F> fmt::Debug for MetricsFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MetricsFuture").finish_non_exhaustive()
    }
}

impl<F, E> Future for MetricsFuture<F>
where
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Into<BoxError>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        this.inner.poll(cx).map(|result| {
            let result = result.map_err(Error::from_service);
            if let Some(measurement) = this.measurement.take() {
                measurement.finish(&result);
            }
            result
        })
    }
}

/// An attempt in progress. Dropping it records that the attempt was abandoned.
struct Measurement {
    metrics: Arc<dyn Metrics>,
    method: Method,
    server_address: String,
    server_port: u16,
    url_template: Option<String>,
    resend_count: u32,
    rate_limit_wait: Duration,
    since: Instant,
    is_finished: bool,
}

impl Measurement {
    fn new(metrics: Arc<dyn Metrics>, request: &Request<Bytes>) -> Self {
        let since = Instant::now();
        let queued_at = request.extensions().get::<QueuedAt>();
        Self {
            metrics,
            method: request.method().clone(),
            server_address: request.uri().host().unwrap_or_default().to_owned(),
            server_port: port(request.uri()),
            url_template: UrlTemplate::of(request).map(|template| template.to_string()),
            resend_count: Notes::of(request).map_or(0, |notes| notes.resends),
            rate_limit_wait: queued_at.map_or(Duration::ZERO, |it| since.duration_since(it.0)),
            since,
            is_finished: false,
        }
    }

    fn finish(mut self, result: &Result<Response<Bytes>, Error>) {
        self.is_finished = true;
        let (status, headers) = match result {
            Ok(response) => (Some(response.status()), Some(response.headers())),
            Err(error) => (error.status(), error.headers()),
        };
        let error_type = match result {
            Ok(response) if response.status().is_success() => None,
            Ok(response) => Some(Attempt::answered(response.status(), false).error_type()),
            Err(error) => Some(error.to_attempt().error_type()),
        };
        let limit = headers.and_then(RateLimit::from_headers);
        self.report(
            status.map(|status| status.as_u16()),
            error_type.as_deref(),
            limit,
        );
    }

    fn report(&self, status: Option<u16>, error_type: Option<&str>, limit: Option<RateLimit>) {
        self.metrics.http_attempt(&HttpAttempt {
            method: self.method.as_str(),
            server_address: &self.server_address,
            server_port: self.server_port,
            url_template: self.url_template.as_deref(),
            resend_count: self.resend_count,
            rate_limit_wait: self.rate_limit_wait,
            duration: self.since.elapsed(),
            status,
            error_type,
            rate_limit: limit.map(|limit| limit.limit),
            rate_limit_remaining: limit.map(|limit| limit.remaining),
        });
    }
}

impl Drop for Measurement {
    fn drop(&mut self) {
        if !self.is_finished {
            self.report(None, Some("canceled"), None);
        }
    }
}

/// Returns the port of a URI, which defaults to that of its scheme.
pub(crate) fn port(uri: &http::Uri) -> u16 {
    let by_scheme = if uri.scheme() == Some(&http::uri::Scheme::HTTP) {
        80
    } else {
        443
    };
    uri.port_u16().unwrap_or(by_scheme)
}

/// The time at which an attempt reached the rate limiter, stored in the request's extensions.
#[derive(Debug, Clone, Copy)]
struct QueuedAt(Instant);

/// Wraps the rate limiter and records when an attempt reaches it.
#[derive(Clone)]
pub(crate) struct QueueClock<S> {
    inner: S,
    is_on: bool,
}

impl<S> QueueClock<S> {
    pub(crate) fn new(inner: S, is_on: bool) -> Self {
        Self { inner, is_on }
    }
}

impl<S: Service<Request<Bytes>>> Service<Request<Bytes>> for QueueClock<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> S::Future {
        if self.is_on {
            request.extensions_mut().insert(QueuedAt(Instant::now()));
        }
        self.inner.call(request)
    }
}
