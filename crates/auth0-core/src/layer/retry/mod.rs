//! Retries failed attempts if that is safe, with jitter and within a budget.

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
/// - Requests that the server has not processed are retried for every method: after a 429, a connection
///   failure, an attempt that timed out while waiting for a connection, and, over HTTP/2, a `GOAWAY` or
///   `REFUSED_STREAM` that declares the request unprocessed (RFC 9113 sections 6.8 and 8.7). A 429 that does
///   not concern the rate limit (`slow_down`, `too_many_attempts`) is not retried.
/// - A 502, 503, or 504, a timed-out attempt, and a broken connection are retried for idempotent
///   methods (RFC 9110 section 9.2.2), and for other methods if
///   [`CallOptions::retry_non_idempotent`](crate::CallOptions::retry_non_idempotent) is set.
/// - Other failures, such as an untrusted certificate, are not retried. Neither is a request whose
///   [body can be read only once](crate::StreamedBody::once).
///
/// The delay is taken from `Retry-After`, or from `X-RateLimit-Reset` after a 429. Otherwise, it is
/// random, up to a bound that doubles with each retry ("full jitter"). The first time that an HTTP/2
/// server returns a request unprocessed, the request is resent immediately. The layer never starts a
/// wait that would outlive the call's deadline; it returns the failure instead.
///
/// The error of a call lists the outcomes of its [attempts](Error::attempts). If the server may have
/// carried out one of them, the [outcome](Error::outcome_unknown) of the call stays unknown, whatever
/// happens to later attempts: a `DELETE` that gets a 502 and, when retried, a 404 is reported as a 404 with
/// an unknown outcome.
///
/// With the `tracing` feature, each retry is an event at level `INFO` with the fields
/// `http.request.method`, `url.template`, `http.request.resend_count`, `error.type` (the reason for
/// the retry), and `delay`.
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
    /// Sets the maximum number of retries. Default: 3.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.max_retries = retries;
        self
    }

    /// Sets the bound of the first random delay, which doubles with each retry. Default: 250 ms.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.settings.base_delay = delay;
        self
    }

    /// Sets the maximum bound of a random delay. Default: 10 s.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.settings.max_delay = delay;
        self
    }

    /// Sets the maximum delay that a response may request; longer ones are shortened to it.
    /// Default: 60 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.settings.max_retry_after = delay;
        self
    }
}

impl Default for RetryLayer {
    fn default() -> Self {
        // Retries may make up a fifth of all requests, plus ten per second regardless of load.
        // Clients therefore do not make an outage worse by sending everything four times, but a
        // single caller can always retry.
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

/// The service created by [`RetryLayer`]; its clones share one budget.
#[derive(Debug, Clone)]
pub struct RetryService<S> {
    inner: S,
    /// Behind an `Arc`, because the service is cloned for every call.
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
    /// The future returned by [`RetryService`].
    pub struct RetryFuture<S>
    where
        S: Service<Request<Bytes>>,
    {
        course: Course,
        // Used for the next attempt; the first one used the service that was polled ready.
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
                    // The attempt's timer was dropped with it.
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
                        // Unreachable: a wait starts only if there is a request to send after it.
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
