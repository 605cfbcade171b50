//! Paces requests so that Auth0 need not refuse them (429), by what its responses tell.

mod bucket;
mod host;
mod limiter;
mod moment;
mod observation;
mod others;
mod random;
mod recent;
mod refill;
mod registry;
mod route_hash;
mod share;
#[cfg(test)]
mod tests;
mod wait;
mod window;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use pin_project_lite::pin_project;
use tower::{Layer, Service};

use self::limiter::{Permit, Start, Ticket};
use super::unsent;
use crate::{BoxError, Error};

pub use self::limiter::RateLimiter;

/// On a response that refuses a request: for how long the limiter blocks all requests. Who repeats the
/// request need not wait longer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HeldBack(pub(crate) Duration);

/// Keeps calls within the API's rate limit, and uses all of it.
///
/// The layer learns from `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset` on each
/// response, success or error, and holds requests back before the server would refuse them: first
/// come, first served, and never all at once when the limit is reset. Where the server sends no such
/// headers it does nothing. Limits that differ by route are kept apart.
///
/// Where the headers stop coming, the layer returns to full speed within seconds.
///
/// A 429 all the same, because others use the tenant too, is passed on as it is; those behind it wait
/// for as long as it asks (60 s at most), then one request finds out whether to go on. The retry layer
/// sends the refused request once more, ahead of those that came after it. A request whose
/// [`DeadlineAt`](super::DeadlineAt) certainly comes before its turn fails at once with
/// [`ErrorKind::DeadlineExceeded`](crate::ErrorKind::DeadlineExceeded): nothing was sent.
///
/// Several processes on one tenant share it: each notices that others take from the bucket, goes at a
/// pace that depends only on how full the bucket is, which all of them see, and comes back at a random
/// time after a 429 that it did not cause. [`RateLimiter::share`] bounds a process to a part.
///
/// With the feature `tracing` a wait of a second or more is an event at level `INFO`.
///
/// Put it directly around single attempts, inside of what retries: each request that goes out passes
/// it once. A request that has to wait needs a tokio runtime with time enabled.
///
/// See [Auth0's rate limit policy](https://auth0.com/docs/troubleshoot/customer-support/operational-policies/rate-limit-policy).
///
/// ```
/// use auth0_core::layer::{RateLimitLayer, RateLimiter};
/// # use auth0_core::BoxError;
/// # use bytes::Bytes;
/// # use http::{Request, Response};
///
/// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, BoxError> { Ok(Response::default()) }
/// let limiter = RateLimiter::new();
/// let service = tower::ServiceBuilder::new()
///     .layer(RateLimitLayer::new(limiter.clone()))
///     .service(tower::service_fn(answer));
/// # let _ = (service, limiter.state());
/// ```
#[derive(Debug, Clone)]
pub struct RateLimitLayer {
    /// `None` lets every request go.
    limiter: Option<RateLimiter>,
}

impl RateLimitLayer {
    /// Creates a layer with this limiter.
    pub fn new(limiter: RateLimiter) -> Self {
        Self {
            limiter: Some(limiter),
        }
    }

    pub(crate) fn maybe(limiter: Option<RateLimiter>) -> Self {
        Self { limiter }
    }
}

impl Default for RateLimitLayer {
    fn default() -> Self {
        Self::new(RateLimiter::new())
    }
}

impl<S> Layer<S> for RateLimitLayer {
    type Service = RateLimitService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        RateLimitService {
            inner,
            limiter: self.limiter.clone(),
        }
    }
}

/// The service of [`RateLimitLayer`].
#[derive(Debug, Clone)]
pub struct RateLimitService<S> {
    inner: S,
    limiter: Option<RateLimiter>,
}

impl<S> Service<Request<Bytes>> for RateLimitService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>> + Clone,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = RateLimitFuture<S>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let start = match &self.limiter {
            Some(limiter) => limiter.admit(&request),
            None => Start::Go(None),
        };
        let state = match start {
            Start::Go(permit) => State::InFlight {
                future: self.inner.call(request),
                permit,
            },
            Start::Wait(ticket) => {
                // The one that is ready goes along; the clone has to become ready again.
                let clone = self.inner.clone();
                let service = std::mem::replace(&mut self.inner, clone);
                let waiting = Box::new(Waiting {
                    ticket,
                    service,
                    request,
                });
                State::Queued {
                    waiting: Some(waiting),
                }
            }
            Start::Fail(error) => State::Failed { error: Some(error) },
        };
        RateLimitFuture { state }
    }
}

pin_project! {
    /// The response of [`RateLimitService`].
    pub struct RateLimitFuture<S>
    where
        S: Service<Request<Bytes>>,
    {
        #[pin]
        state: State<S>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<S>
    where
        S: Service<Request<Bytes>>,
    {
        Queued { waiting: Option<Box<Waiting<S>>> },
        InFlight { #[pin] future: S::Future, permit: Option<Permit> },
        Failed { error: Option<Error> },
    }
}

struct Waiting<S> {
    ticket: Ticket,
    service: S,
    request: Request<Bytes>,
}

impl<S> Future for RateLimitFuture<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut state = self.project().state;
        loop {
            match state.as_mut().project() {
                StateProjection::Queued { waiting } => {
                    let Some(queued) = waiting.as_mut() else {
                        return Poll::Pending;
                    };
                    let Poll::Ready(permit) = queued.ticket.poll(cx) else {
                        unsent::waiting_for(unsent::Waiting::RateLimit);
                        return Poll::Pending;
                    };
                    let permit = permit?;
                    let Some(mut queued) = waiting.take() else {
                        return Poll::Pending;
                    };
                    let future = queued.service.call(queued.request);
                    state.set(State::InFlight {
                        future,
                        permit: Some(permit),
                    });
                }
                StateProjection::InFlight { future, permit } => {
                    let mut result = ready!(future.poll(cx));
                    // Without a response the permit tells so itself when it goes out of scope.
                    let permit = permit.take();
                    if let (Ok(response), Some(permit)) = (&mut result, permit) {
                        permit.answered(response);
                    }
                    return Poll::Ready(result.map_err(Error::from_service));
                }
                StateProjection::Failed { error } => {
                    return error
                        .take()
                        .map_or(Poll::Pending, |error| Poll::Ready(Err(error)));
                }
            }
        }
    }
}

impl<S: Service<Request<Bytes>>> fmt::Debug for RateLimitFuture<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match &self.state {
            State::Queued { .. } => "queued",
            State::InFlight { .. } => "in flight",
            State::Failed { .. } => "failed",
        };
        f.debug_struct("RateLimitFuture")
            .field("state", &state)
            .finish_non_exhaustive()
    }
}
