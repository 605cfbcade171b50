//! Repeats failed attempts where that is safe, spread out, and within a budget.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use tokio::time::{Instant, Sleep, sleep};
use tower::Layer;
use tower::retry::budget::{Budget, TpsBudget};
use tower::retry::{Policy, Retry};
use tower::util::rng::{HasherRng, Rng};

use super::DeadlineAt;
use super::into_error::IntoError;
use super::{HeldBack, SentAgain};
use crate::rate_limit::{is_limited, retry_after, until_reset};
use crate::stream::Streaming;
use crate::{CallOptions, Error, ErrorKind};

/// When a failed attempt is repeated, and after how long.
///
/// - 429 and failures to connect: whatever the method, since the server did nothing yet. A 429 that is
///   not about the rate limit (`slow_down`, `too_many_attempts`) is not repeated.
/// - 502, 503, 504, timed-out attempts and broken connections: only for idempotent methods
///   (RFC 9110 section 9.2.2), or after [`CallOptions::retry_non_idempotent`].
/// - Anything else, an untrusted certificate for one, is not repeated, nor is a request with a
///   [body that can be read once](crate::StreamedBody::once).
///
/// The wait is what `Retry-After` says, else what `X-RateLimit-Reset` says after a 429, else a random
/// time up to a bound that doubles each time ("full jitter"). A wait that would end after the call's
/// deadline is not begun: the failure is returned instead.
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
    /// How often an attempt is repeated at the most; 3 unless set.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.settings.max_retries = retries;
        self
    }

    /// The bound of the first random wait, doubled for each further one; 250 ms unless set.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.settings.base_delay = delay;
        self
    }

    /// The highest bound of a random wait; 10 s unless set.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.settings.max_delay = delay;
        self
    }

    /// The longest wait a response may ask for; 60 s unless set. A longer one is cut to it.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.settings.max_retry_after = delay;
        self
    }
}

impl Default for RetryLayer {
    fn default() -> Self {
        // Retries may be a fifth of all requests, and ten a second whatever the load: an outage is
        // not made worse by everybody asking four times, and a single caller always may.
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
    type Service = Retry<RetryPolicy, IntoError<S>>;

    fn layer(&self, inner: S) -> Self::Service {
        let policy = RetryPolicy {
            retries: 0,
            shared: Arc::new(self.clone()),
        };
        Retry::new(policy, IntoError::new(inner))
    }
}

/// The [`tower::retry::Policy`] of [`RetryLayer`]; its clones share one budget.
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    retries: u32,
    /// Behind one pointer, since the policy is cloned for every call.
    shared: Arc<RetryLayer>,
}

impl Policy<Request<Bytes>, Response<Bytes>, Error> for RetryPolicy {
    type Future = Sleep;

    fn retry(
        &mut self,
        request: &mut Request<Bytes>,
        result: &mut Result<Response<Bytes>, Error>,
    ) -> Option<Sleep> {
        let settings = &self.shared.settings;
        let failure = Failure::of(result);
        if failure == Failure::None {
            self.shared.budget.deposit();
            return None;
        }
        let options = request.extensions().get::<CallOptions>();
        let max_retries = options
            .and_then(|it| it.max_retries)
            .unwrap_or(settings.max_retries);
        let repeatable =
            request.method().is_idempotent() || options.is_some_and(|it| it.retry_unsafe);
        let safe =
            failure == Failure::NotCarriedOut || failure == Failure::MayBeCarriedOut && repeatable;
        if !safe || self.retries >= max_retries {
            return None;
        }
        let delay = asked_delay(result).map_or_else(
            || self.backoff(),
            |asked| asked.min(settings.max_retry_after),
        );
        let in_time = request
            .extensions()
            .get::<DeadlineAt>()
            .is_none_or(|deadline| {
                Instant::now()
                    .checked_add(delay)
                    .is_some_and(|then| then < deadline.0)
            });
        if !in_time || !self.shared.budget.withdraw() {
            return None;
        }
        self.retries += 1;
        if held_back(result).is_some() {
            // The limiter makes it wait, at the head of its queue.
            request.extensions_mut().insert(SentAgain);
            return Some(sleep(Duration::ZERO));
        }
        Some(sleep(delay))
    }

    fn clone_request(&mut self, request: &Request<Bytes>) -> Option<Request<Bytes>> {
        Streaming::is_repeatable(request).then(|| request.clone())
    }
}

impl RetryPolicy {
    fn backoff(&self) -> Duration {
        let settings = &self.shared.settings;
        let doubled = 2_u32.saturating_pow(self.retries);
        let bound = settings
            .base_delay
            .saturating_mul(doubled)
            .min(settings.max_delay);
        bound.mul_f64(HasherRng::default().next_f64())
    }
}

/// What a failed attempt means for the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failure {
    None,
    NotCarriedOut,
    MayBeCarriedOut,
    Final,
}

impl Failure {
    fn of(result: &Result<Response<Bytes>, Error>) -> Self {
        match result {
            Ok(response) => match response.status() {
                StatusCode::TOO_MANY_REQUESTS if is_limited(response) => Self::NotCarriedOut,
                StatusCode::TOO_MANY_REQUESTS => Self::Final,
                StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT => Self::MayBeCarriedOut,
                _ => Self::None,
            },
            Err(error) => match error.kind() {
                ErrorKind::Connect => Self::NotCarriedOut,
                ErrorKind::Disconnected | ErrorKind::AttemptTimeout => Self::MayBeCarriedOut,
                _ => Self::Final,
            },
        }
    }
}

/// The wait that the response asks for.
fn asked_delay(result: &Result<Response<Bytes>, Error>) -> Option<Duration> {
    let response = result.as_ref().ok()?;
    held_back(result)
        .or_else(|| retry_after(response.headers()))
        .or_else(|| {
            // Only a 429 is about the rate limit; a 503 with these headers is not.
            let limited = response.status() == StatusCode::TOO_MANY_REQUESTS;
            limited.then(|| until_reset(response.headers())).flatten()
        })
}

/// For how long the limiter below lets nobody go.
fn held_back(result: &Result<Response<Bytes>, Error>) -> Option<Duration> {
    let held_back = result.as_ref().ok()?.extensions().get::<HeldBack>()?;
    Some(held_back.0)
}
