//! Paces requests based on the server's responses, so that Auth0 has no reason to refuse them with
//! a 429.

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

/// Attached to a response that refuses a request: how long the limiter blocks all requests. A retry
/// need not wait any longer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HeldBack(pub(crate) Duration);

/// Keeps calls within the API's rate limit while using all of it.
///
/// The layer learns from `X-RateLimit-Limit`, `X-RateLimit-Remaining`, and `X-RateLimit-Reset` on
/// each response, success or error, and delays requests before the server would refuse them: first
/// come, first served, and never all at once after a reset. It has no effect if the server does not
/// send these headers. Limits that differ by route are tracked separately.
///
/// If the headers stop coming, the layer returns to full speed within seconds.
///
/// A 429 can still occur when other processes use the tenant. It is passed on unchanged, and queued
/// requests wait for as long as it asks (at most 60 s); then one request probes whether the others may
/// follow. The retry layer resends the refused request ahead of those that arrived after it. If a
/// request's [`DeadlineAt`](super::DeadlineAt) is certain to pass before its turn, the request fails
/// immediately with [`ErrorKind::DeadlineExceeded`](crate::ErrorKind::DeadlineExceeded) and is not
/// sent.
///
/// Processes that use the same tenant share its limits. Each of them notices that others take tokens
/// from the bucket, adopts a pace that depends only on the bucket's level, which all of them observe,
/// and resumes at a random time after a 429 that it did not cause. Use [`RateLimiter::share`] to
/// restrict a process to a fraction of the limits.
///
/// With the `tracing` feature, a wait of a second or more is logged as an event at level `INFO`.
///
/// Place this layer directly around single attempts, inside the retry layer, so that each request
/// passes through it once. A request that has to wait needs a tokio runtime with time enabled.
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
    /// `None` lets every request through.
    limiter: Option<RateLimiter>,
}

impl RateLimitLayer {
    /// Creates a layer that uses the given limiter.
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

/// The service created by [`RateLimitLayer`].
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
                // The future takes the ready service; the clone has to become ready again.
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
    /// The future returned by [`RateLimitService`].
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
                    // If there is no response, dropping the permit records that.
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
