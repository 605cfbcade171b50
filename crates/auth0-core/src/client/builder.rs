//! The builder that assembles a client's stack.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tower::layer::layer_fn;
use tower::{Layer, Service, ServiceBuilder, ServiceExt};

use super::bottom::Bottom;
use super::stack::Stack;
use super::{Client, Shared};
use crate::layer::{
    AttemptTimeoutLayer, CredentialsLayer, DeadlineLayer, MetricsLayer, QueueClock, RateLimitLayer,
    RateLimiter, RetryLayer, TelemetryLayer,
};
use crate::metrics::Metrics;
use crate::operation::BaseUrl;
use crate::token::{Measured, MetricsSlot};
use crate::{BoxError, BoxService, Domain, DomainError, Error, Secret, TokenCache, TokenSource};

/// Wraps a service once the whole stack is known.
type Wrap = Arc<dyn Fn(BoxService) -> BoxService + Send + Sync>;

/// Builder of a client; created by [`Client::builder`].
///
/// By default, a client has [`Transport`](crate::transport::Transport), 20 s for an attempt, 60 s for a call,
/// three retries, a shared rate limiter, and telemetry. Everything can be configured, replaced, or left out.
pub struct ClientBuilder {
    domain: Result<Domain, DomainError>,
    base_path: String,
    bottom: Option<Bottom>,
    streams: bool,
    around_attempts: Vec<Wrap>,
    around_calls: Vec<Wrap>,
    credentials: Option<CredentialsLayer>,
    retry: RetryLayer,
    limiter: Option<RateLimiter>,
    deadline: DeadlineLayer,
    attempt_timeout: AttemptTimeoutLayer,
    telemetry: TelemetryLayer,
    metrics: MetricsSlot,
}

impl ClientBuilder {
    pub(super) fn new(domain: Result<Domain, DomainError>) -> Self {
        Self {
            domain,
            base_path: String::new(),
            bottom: None,
            streams: true,
            around_attempts: Vec::new(),
            around_calls: Vec::new(),
            credentials: None,
            retry: RetryLayer::default(),
            limiter: Some(RateLimiter::new()),
            deadline: DeadlineLayer::new(Duration::from_mins(1)),
            attempt_timeout: AttemptTimeoutLayer::new(Duration::from_secs(20)),
            telemetry: TelemetryLayer::default(),
            metrics: MetricsSlot::default(),
        }
    }

    /// Sets the path that precedes the path of every operation, such as `/api/v2`.
    #[must_use]
    pub fn base_path(mut self, path: &str) -> Self {
        let path = path.trim_matches('/');
        // Without the slash, it would become part of the host.
        self.base_path = if path.is_empty() {
            String::new()
        } else {
            format!("/{path}")
        };
        self
    }

    /// Sends through the built-in transport with custom settings.
    #[cfg(feature = "transport")]
    #[must_use]
    pub fn transport(mut self, transport: crate::transport::Transport) -> Self {
        self.bottom = Some(Bottom::Transport(transport));
        self.streams = true;
        self
    }

    /// Sends through this service instead of the built-in transport: a test double, or another HTTP
    /// library.
    #[must_use]
    pub fn service<S>(mut self, service: S) -> Self
    where
        S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
    {
        let service = BoxService::new(service.map_err(Error::from_service));
        self.bottom = Some(Bottom::Service(service));
        self.streams = false;
        self
    }

    /// Like [`service`](Self::service), for a service that can also stream bodies: it sends the
    /// [`StreamedBody`](crate::StreamedBody) of a request that has one, and may attach a
    /// [`BodyStream`](crate::BodyStream) to a response if one is wanted. A custom stack around
    /// [`Transport`](crate::transport::Transport) does both.
    #[must_use]
    pub fn streaming_service<S>(self, service: S) -> Self
    where
        S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
    {
        Self {
            streams: true,
            ..self.service(service)
        }
    }

    /// Adds a layer around every attempt, between the transport and all of the client's own layers.
    /// The first one added is the outermost.
    #[must_use]
    pub fn attempt_layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<BoxService> + Send + Sync + 'static,
        L::Service:
            Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request<Bytes>>>::Error: Into<BoxError>,
        <L::Service as Service<Request<Bytes>>>::Future: Send + 'static,
    {
        self.around_attempts.push(wrap(layer));
        self
    }

    /// Adds a layer around every call, outside all of the client's own layers. The first one added is
    /// the outermost.
    #[must_use]
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<BoxService> + Send + Sync + 'static,
        L::Service:
            Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request<Bytes>>>::Error: Into<BoxError>,
        <L::Service as Service<Request<Bytes>>>::Future: Send + 'static,
    {
        self.around_calls.push(wrap(layer));
        self
    }

    /// Sends every request with this access token.
    #[must_use]
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.credentials(CredentialsLayer::new(token.into()))
    }

    /// Sends every request with an access token from this source.
    #[must_use]
    pub fn token_source(self, source: impl TokenSource) -> Self {
        let source = Measured::new(source, &self.metrics);
        self.credentials(CredentialsLayer::new(source))
    }

    /// Like [`token_source`](Self::token_source), with a cache that other processes share.
    #[must_use]
    pub fn token_source_with_cache(self, source: impl TokenSource, cache: impl TokenCache) -> Self {
        let source = Measured::new(source, &self.metrics);
        self.credentials(CredentialsLayer::with_cache(source, cache))
    }

    /// Sends every request with tokens of this layer, which another client may share.
    #[must_use]
    pub fn credentials(mut self, layer: CredentialsLayer) -> Self {
        self.credentials = Some(layer);
        self
    }

    /// Configures the retries of failed attempts.
    #[must_use]
    pub fn retry(mut self, layer: RetryLayer) -> Self {
        self.retry = layer;
        self
    }

    /// Paces calls with this limiter, which another client of the same tenant may share.
    #[must_use]
    pub fn rate_limiter(mut self, limiter: RateLimiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// Disables pacing; the API then responds with 429 when a limit is exceeded.
    #[must_use]
    pub fn no_rate_limiter(mut self) -> Self {
        self.limiter = None;
        self
    }

    /// Sets the time limit of a call, including all attempts and waits. Default: 60 s.
    #[must_use]
    pub fn deadline(mut self, time: Duration) -> Self {
        self.deadline = DeadlineLayer::new(time);
        self
    }

    /// Removes the time limit of calls.
    #[must_use]
    pub fn no_deadline(mut self) -> Self {
        self.deadline = DeadlineLayer::unbounded();
        self
    }

    /// Sets the time limit of a single attempt. Default: 20 s.
    #[must_use]
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.attempt_timeout = AttemptTimeoutLayer::new(time);
        self
    }

    /// Sets the headers that identify the client.
    #[must_use]
    pub fn telemetry(mut self, layer: TelemetryLayer) -> Self {
        self.telemetry = layer;
        self
    }

    /// Returns whether requests get an access token: by [`token`](Self::token),
    /// [`token_source`](Self::token_source), or [`credentials`](Self::credentials).
    pub fn has_credentials(&self) -> bool {
        self.credentials.is_some()
    }

    /// Reports attempts, token renewals, and other measurements to these metrics.
    ///
    /// Tokens are counted if they come from [`token_source`](Self::token_source) or
    /// [`token_source_with_cache`](Self::token_source_with_cache).
    #[must_use]
    pub fn metrics(self, metrics: impl Metrics) -> Self {
        self.metrics.set(Arc::new(metrics));
        self
    }

    /// Returns the domain that calls will go to.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](crate::ErrorKind::InvalidInput) if the domain is invalid.
    pub fn domain(&self) -> Result<&Domain, Error> {
        self.domain.as_ref().map_err(|error| error.clone().into())
    }

    /// Returns a builder for another client of the same domain over the same transport and attempt layers,
    /// so that a proxy, a root certificate, or a test double covers both. It has the same timeouts and
    /// telemetry, and no base path or credentials.
    ///
    /// # Errors
    ///
    /// The same as [`build`](Self::build).
    pub fn sibling(&mut self) -> Result<Self, Error> {
        let bottom = self.bottom()?;
        self.bottom = Some(bottom.clone());
        Ok(Self {
            bottom: Some(bottom),
            streams: self.streams,
            around_attempts: self.around_attempts.clone(),
            retry: self.retry.clone(),
            deadline: self.deadline,
            attempt_timeout: self.attempt_timeout,
            telemetry: self.telemetry.clone(),
            metrics: self.metrics.clone(),
            ..Self::new(self.domain.clone())
        })
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](crate::ErrorKind::InvalidInput) if the domain is invalid, or if there
    /// is no transport because none was given and the feature `transport` is disabled.
    pub fn build(mut self) -> Result<Client, Error> {
        let domain = self.domain.clone()?;
        let base_url = BaseUrl::parse(&format!("{}{}", domain.base_url(), self.base_path))?;
        let limiter = self.limiter.clone();
        let streams = self.streams;
        let metrics = self.metrics.get();
        let elsewhere = self.elsewhere()?;
        let around_calls = std::mem::take(&mut self.around_calls);
        let around_attempts = std::mem::take(&mut self.around_attempts);
        let bottom = within(self.bottom()?, &around_attempts);
        let service = self.stack(bottom, &around_calls);
        let shared = Shared {
            domain,
            base_url,
            service,
            elsewhere,
            streams,
            limiter,
            metrics,
        };
        Ok(Client {
            shared: shared.into(),
            options: None,
        })
    }

    /// Builds the stack for links to other hosts.
    fn elsewhere(&mut self) -> Result<Stack, Error> {
        let mut other = self
            .sibling()?
            .no_rate_limiter()
            .telemetry(TelemetryLayer::off());
        let around_attempts = std::mem::take(&mut other.around_attempts);
        let bottom = within(other.bottom()?, &around_attempts);
        Ok(other.stack(bottom, &[]))
    }

    #[cfg(feature = "transport")]
    fn bottom(&mut self) -> Result<Bottom, Error> {
        let transport = match self.bottom.take() {
            Some(Bottom::Transport(transport)) => transport,
            Some(service) => return Ok(service),
            None => crate::transport::Transport::builder().build()?,
        };
        let is_exposed = self.domain.as_ref().is_ok_and(Domain::is_exposed);
        Ok(Bottom::Transport(if is_exposed {
            transport.with_plain_http()
        } else {
            transport
        }))
    }

    #[cfg(not(feature = "transport"))]
    fn bottom(&mut self) -> Result<Bottom, Error> {
        self.bottom.take().ok_or_else(|| {
            Error::new(
                crate::ErrorKind::InvalidInput,
                "there is no transport: pass a service to the builder, or turn on a TLS feature such \
                 as `ring`",
            )
        })
    }

    fn stack(self, bottom: Bottom, around_calls: &[Wrap]) -> Stack {
        let metrics = self.metrics.get();
        let is_measured = metrics.is_some();
        let layers = ServiceBuilder::new()
            .layer(self.deadline)
            .layer(self.retry)
            .layer(self.credentials.unwrap_or_else(CredentialsLayer::none))
            .layer(layer_fn(move |inner| QueueClock::new(inner, is_measured)))
            .layer(RateLimitLayer::maybe(self.limiter))
            .layer(MetricsLayer::maybe(metrics));
        #[cfg(feature = "tracing")]
        let layers = layers.layer(crate::layer::TraceLayer);
        let layers = layers.layer(self.telemetry).layer(self.attempt_timeout);
        let service = layers.service(bottom);
        if around_calls.is_empty() {
            Stack::new(service)
        } else {
            Stack::new(wrapped(BoxService::new(service), around_calls))
        }
    }
}

/// Wraps the bottom service in the layers around each attempt.
fn within(bottom: Bottom, layers: &[Wrap]) -> Bottom {
    if layers.is_empty() {
        bottom
    } else {
        Bottom::Service(wrapped(bottom.boxed(), layers))
    }
}

/// Wraps the service in these layers, the first of which is the outermost.
fn wrapped(service: BoxService, layers: &[Wrap]) -> BoxService {
    layers.iter().rev().fold(service, |inner, wrap| wrap(inner))
}

fn wrap<L>(layer: L) -> Wrap
where
    L: Layer<BoxService> + Send + Sync + 'static,
    L::Service: Service<Request<Bytes>, Response = Response<Bytes>> + Clone + Send + Sync + 'static,
    <L::Service as Service<Request<Bytes>>>::Error: Into<BoxError>,
    <L::Service as Service<Request<Bytes>>>::Future: Send + 'static,
{
    Arc::new(move |inner| BoxService::new(layer.layer(inner).map_err(Error::from_service)))
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("domain", &self.domain)
            .finish_non_exhaustive()
    }
}
