//! Bounds the duration of each attempt, so that a hanging one leaves time for another.

use std::borrow::Cow;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::Instant;
use tower::{Layer, Service};

use super::timed::TimedFuture;
use super::unsent::Waiting;
use crate::{BoxError, CallOptions, Error, ErrorKind};

/// Ends an attempt with [`ErrorKind::AttemptTimeout`] when its time limit is exceeded.
///
/// [`CallOptions::attempt_timeout`] on the request takes precedence over the layer's timeout. An attempt
/// that is still waiting for a connection when it times out was never sent, so it is retried for every
/// method, like any connection failure.
///
/// ```
/// use std::time::Duration;
/// use auth0_core::layer::{AttemptTimeoutLayer, RetryLayer};
/// # use auth0_core::BoxError;
/// # use bytes::Bytes;
/// # use http::{Request, Response};
///
/// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, BoxError> { Ok(Response::default()) }
/// let service = tower::ServiceBuilder::new()
///     .layer(RetryLayer::default())
///     .layer(AttemptTimeoutLayer::new(Duration::from_secs(10)))
///     .service(tower::service_fn(answer));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct AttemptTimeoutLayer {
    time: Option<Duration>,
}

impl AttemptTimeoutLayer {
    /// Creates a layer with this time limit for calls that do not set their own.
    pub fn new(time: Duration) -> Self {
        Self { time: Some(time) }
    }

    /// Creates a layer that limits only calls that set their own timeout.
    pub fn unbounded() -> Self {
        Self { time: None }
    }
}

impl<S> Layer<S> for AttemptTimeoutLayer {
    type Service = AttemptTimeoutService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        AttemptTimeoutService {
            inner,
            time: self.time,
        }
    }
}

/// The service created by [`AttemptTimeoutLayer`].
#[derive(Debug, Clone)]
pub struct AttemptTimeoutService<S> {
    inner: S,
    time: Option<Duration>,
}

impl<S> Service<Request<Bytes>> for AttemptTimeoutService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = TimedFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let own = request
            .extensions()
            .get::<CallOptions>()
            .and_then(|it| it.attempt_timeout);
        let time = own.or(self.time);
        if time == Some(Duration::ZERO) {
            return TimedFuture::expired(timed_out);
        }
        let until = time.and_then(|time| Instant::now().checked_add(time));
        let is_safe = request.method().is_safe();
        TimedFuture::new(self.inner.call(request), until, timed_out, is_safe)
    }
}

fn timed_out(waiting: Option<Waiting>) -> Error {
    let message = match waiting {
        Some(waiting) => Cow::Owned(format!(
            "the attempt timed out waiting for {}",
            waiting.what()
        )),
        None => Cow::Borrowed("the server did not respond within the attempt timeout"),
    };
    Error::new(ErrorKind::AttemptTimeout, message)
}
