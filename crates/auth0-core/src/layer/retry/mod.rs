//! Repeats failed attempts where that is safe, spread out, and within a budget.

mod course;
mod failure;
mod kept;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tokio::time::{Sleep, sleep};
use tower::retry::budget::TpsBudget;
use tower::{Layer, Service};

use self::course::{Course, Next};
use super::{alarm, unsent};
use crate::{BoxError, Error};

/// Retries failed attempts and records why each of them failed.
///
/// - Requests that the server has not processed are retried for every method: after a 429, a failure to
///   connect, an attempt that timed out while it waited for a connection, and over HTTP/2 after a `GOAWAY` or
///   `REFUSED_STREAM` that says so (RFC 9113 sections 6.8 and 8.7). A 429 that is not about the rate limit
///   (`slow_down`, `too_many_attempts`) is not retried.
/// - 502, 503, 504, timed-out attempts and broken connections are retried for idempotent methods
///   (RFC 9110 section 9.2.2), and after
///   [`CallOptions::retry_non_idempotent`](crate::CallOptions::retry_non_idempotent)
///   for the others.
/// - Anything else, an untrusted certificate for example, is not retried, nor is a request with a
///   [body that can be read once](crate::StreamedBody::once).
///
/// The wait is what `Retry-After` says, else what `X-RateLimit-Reset` says after a 429, else a random
/// time up to a bound that doubles each time ("full jitter"). A request that an HTTP/2 server refused
/// unprocessed is
/// sent again at once the first time. We never start a wait that would outlive the call's deadline: the
/// failure is returned instead.
///
/// The error of a call lists [what its attempts met](Error::attempts). An attempt that left open whether it
/// was carried out keeps the [outcome](Error::outcome_unknown) of the call unknown, whatever the later ones
/// meet: a `DELETE` that is retried after a 502 and then answered 404 is a 404 with an unknown outcome.
///
/// With the feature `tracing`, each retry is an event at level `INFO` with the fields
/// `http.request.method`, `url.template`, `http.request.resend_count`, `error.type` (why) and `delay`.
///
/// ```
/// use std::time::Duration;
/// use auth0_core::layer::RetryLayer;
///
/// let patient = RetryLayer::default().max_retries(5).max_delay(Duration::from_secs(30));
/// ```
#[derive(Debug, Clone)]
pub struct RetryLayer {
    settings: Settings,
    budget: Arc<TpsBudget>,
}

#[derive(Debug, Clone)]
struct Settings {
    max_retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl RetryLayer {
    /// The maximum number of retries. Default: 3.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.max_retries = retries;
        self
    }

    /// The bound of the first random delay; it doubles with each retry. Default: 250 ms.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.settings.base_delay = delay;
        self
    }

    /// The maximum bound of a random delay. Default: 10 s.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.settings.max_delay = delay;
        self
    }

    /// The maximum delay that a response may request; longer ones are cut to it. Default: 60 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.settings.max_retry_after = delay;
        self
    }
}

impl Default for RetryLayer {
    fn default() -> Self {
        // Retries may be a fifth of all requests, and ten a second whatever the load: an outage is
        // not made worse by everyone asking four times, and a single caller always may.
        let budget = TpsBudget::new(Duration::from_secs(10), 10, 0.2);
        Self {
            settings: Settings {
                max_retries: 3,
                base_delay: Duration::from_millis(250),
                max_delay: Duration::from_secs(10),
                max_retry_after: Duration::from_mins(1),
            },
            budget: Arc::new(budget),
        }
    }
}

impl<S> Layer<S> for RetryLayer {
    type Service = RetryService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        RetryService {
            inner,
            layer: Arc::new(self.clone()),
        }
    }
}

/// The service of [`RetryLayer`]; its clones share one budget.
#[derive(Debug, Clone)]
pub struct RetryService<S> {
    inner: S,
    /// Behind one pointer, since the service is cloned for every call.
    layer: Arc<RetryLayer>,
}

impl<S> Service<Request<Bytes>> for RetryService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = RetryFuture<S>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> RetryFuture<S> {
        let course = Course::new(&mut request, Arc::clone(&self.layer));
        RetryFuture {
            course,
            inner: self.inner.clone(),
            state: State::Attempt {
                future: self.inner.call(request),
            },
        }
    }
}

pin_project! {
    /// The future of [`RetryService`].
    pub struct RetryFuture<S>
    where
        S: Service<Request<Bytes>>,
    {
        course: Course,
        // For the next attempt; the first one had the service that was ready.
        inner: S,
        #[pin]
        state: State<S::Future>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        Attempt { #[pin] future: F },
        Delay { #[pin] sleep: Sleep },
        Ready,
    }
}

impl<S> Future for RetryFuture<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            match this.state.as_mut().project() {
                StateProjection::Attempt { future } => {
                    let others = unsent::watch();
                    let Poll::Ready(result) = future.poll(cx) else {
                        return this.course.pending(others.pending());
                    };
                    others.ready();
                    // Its timer is gone with it.
                    alarm::clear();
                    match this.course.after(result.map_err(Error::from_service)) {
                        Next::Return(result) => return Poll::Ready(result),
                        Next::Wait(Duration::ZERO) => this.state.set(State::Ready),
                        Next::Wait(delay) => {
                            let sleep = sleep(delay);
                            this.state.set(State::Delay { sleep });
                        }
                    }
                }
                StateProjection::Delay { sleep } => {
                    if sleep.poll(cx).is_pending() {
                        return this.course.between_attempts();
                    }
                    this.state.set(State::Ready);
                }
                StateProjection::Ready => {
                    match this.inner.poll_ready(cx) {
                        Poll::Ready(Ok(())) => {}
                        Poll::Ready(Err(error)) => {
                            let error = Error::from_service(error);
                            return Poll::Ready(this.course.unable(error));
                        }
                        Poll::Pending => return this.course.between_attempts(),
                    }
                    let Some(request) = this.course.request() else {
                        // Never: a wait is only begun with a request for after it.
                        return Poll::Pending;
                    };
                    let future = this.inner.call(request);
                    this.state.set(State::Attempt { future });
                }
            }
        }
    }
}

impl<S: Service<Request<Bytes>>> fmt::Debug for RetryFuture<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryFuture").finish_non_exhaustive()
    }
}
