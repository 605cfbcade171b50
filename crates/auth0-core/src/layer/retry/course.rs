//! Tracks one call: its attempts so far, and the decision about the next one. Not generic, so it is
//! compiled only once.

use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use tokio::time::Instant;
use tower::retry::budget::Budget;
use tower::util::rng::{HasherRng, Rng};

use super::RetryLayer;
use super::failure::{Failure, asked_delay, held_back};
use super::kept::Kept;
use crate::error::{Attempt, Earlier};
use crate::layer::unsent::{self, Waiting};
use crate::layer::{Notes, TokenReplaced, deadline};
use crate::{CallOptions, Error, ErrorKind};

type Outcome = Result<Response<Bytes>, Error>;

pub(super) struct Course {
    layer: Arc<RetryLayer>,
    /// Data for the next attempt; `None` if the request body can be read only once.
    kept: Option<Kept>,
    is_safe: bool,
    retries: u32,
    /// An attempt was made because the token of the previous one was rejected. It does not count as
    /// a retry.
    token_replaced: bool,
    /// Allocated when an attempt fails, which most calls never need.
    failed: Option<Box<Failed>>,
}

/// The attempts that failed and were retried.
struct Failed {
    attempts: Vec<Attempt>,
    last: Error,
}

/// The next step after an attempt.
#[allow(
    clippy::large_enum_variant,
    reason = "the caller matches it immediately"
)]
pub(super) enum Next {
    Return(Outcome),
    Wait(Duration),
}

impl Course {
    pub(super) fn new(request: &mut Request<Bytes>, layer: Arc<RetryLayer>) -> Self {
        let kept = Kept::of(request);
        if kept.is_some() {
            Notes::on(request).kept_above = true;
        }
        Self {
            layer,
            is_safe: request.method().is_safe(),
            kept,
            retries: 0,
            token_replaced: false,
            failed: None,
        }
    }

    /// Creates the request for the next attempt.
    pub(super) fn request(&self) -> Option<Request<Bytes>> {
        let kept = self.kept.as_ref()?;
        Some(kept.request(self.resends(), self.token_replaced))
    }

    fn resends(&self) -> u32 {
        self.retries.saturating_add(u32::from(self.token_replaced))
    }

    pub(super) fn after(&mut self, result: Outcome) -> Next {
        let failure = Failure::of(&result);
        if failure == Failure::None {
            if self.is_token_replaced(&result) {
                self.token_replaced = true;
                self.remember_retry(result, Duration::ZERO);
                return Next::Wait(Duration::ZERO);
            }
            self.layer.budget.deposit();
            return Next::Return(self.finish(result));
        }
        let Some(delay) = self.delay(failure, &result) else {
            return Next::Return(self.finish(result));
        };
        self.retries += 1;
        // The rate limiter delays it, at the head of its queue.
        let wait = held_back(&result).map_or(delay, |_| Duration::ZERO);
        self.remember_retry(result, delay);
        Next::Wait(wait)
    }

    /// Returns true if the credentials layer replaced the rejected token of this attempt.
    fn is_token_replaced(&self, result: &Outcome) -> bool {
        let is_refused = |response: &Response<Bytes>| {
            response.status() == StatusCode::UNAUTHORIZED
                && response.extensions().get::<TokenReplaced>().is_some()
        };
        !self.token_replaced && self.kept.is_some() && result.as_ref().is_ok_and(is_refused)
    }

    /// Returns the delay before the retry, or `None` if the call is not retried.
    fn delay(&self, failure: Failure, result: &Outcome) -> Option<Duration> {
        let repeatable = match failure {
            Failure::None | Failure::Final => false,
            Failure::HandedBack | Failure::NotCarriedOut => true,
            Failure::MayBeCarriedOut => self.may_repeat(),
        };
        if !repeatable || self.kept.is_none() || self.retries >= self.max_retries() {
            return None;
        }
        // Closing a connection is no sign of overload, and the number of requests has not grown. A
        // server that does it twice may be overloaded.
        if failure == Failure::HandedBack && self.retries == 0 {
            return Some(Duration::ZERO);
        }
        let settings = &self.layer.settings;
        let delay = asked_delay(result).map_or_else(
            || self.backoff(),
            |asked| asked.min(settings.max_retry_after),
        );
        let in_time = self.deadline().is_none_or(|deadline| {
            Instant::now()
                .checked_add(delay)
                .is_some_and(|then| then < deadline)
        });
        (in_time && self.layer.budget.withdraw()).then_some(delay)
    }

    fn backoff(&self) -> Duration {
        let settings = &self.layer.settings;
        let doubled = 2_u32.saturating_pow(self.retries);
        let bound = settings
            .base_delay
            .saturating_mul(doubled)
            .min(settings.max_delay);
        bound.mul_f64(HasherRng::default().next_f64())
    }

    fn may_repeat(&self) -> bool {
        self.kept
            .as_ref()
            .is_some_and(|it| it.method().is_idempotent())
            || self.options().is_some_and(|it| it.retry_unsafe)
    }

    fn options(&self) -> Option<&CallOptions> {
        self.kept.as_ref()?.options()
    }

    fn max_retries(&self) -> u32 {
        self.options()
            .and_then(|it| it.max_retries)
            .unwrap_or(self.layer.settings.max_retries)
    }

    fn deadline(&self) -> Option<Instant> {
        self.kept.as_ref()?.deadline()
    }
}

/// Records the attempts of the call.
impl Course {
    fn attempt(&self, result: &Outcome) -> Attempt {
        match result {
            Ok(response) => Attempt::answered(response.status(), self.is_safe),
            Err(error) => {
                let mut attempt = error.to_attempt();
                attempt.outcome_unknown &= !self.is_safe;
                attempt
            }
        }
    }

    #[cold]
    fn remember_retry(&mut self, result: Outcome, delay: Duration) {
        let attempt = self.attempt(&result);
        self.announce(&attempt, delay);
        let last = result.map_or_else(
            |error| error,
            |response| {
                let (parts, body) = response.into_parts();
                Error::from_response(parts.status, parts.headers, body)
            },
        );
        let last = self.with_method(last);
        let mut attempts = self.failed.take().map_or_else(Vec::new, |it| it.attempts);
        attempts.push(attempt);
        self.failed = Some(Box::new(Failed { attempts, last }));
    }

    fn with_method(&self, error: Error) -> Error {
        if self.is_safe {
            error.with_method(&Method::GET)
        } else {
            error
        }
    }

    /// Returns true if the server may have carried out an earlier attempt.
    fn is_open(&self) -> bool {
        self.failed
            .as_ref()
            .is_some_and(|failed| failed.attempts.iter().any(Attempt::outcome_unknown))
    }

    /// Adds the outcomes of the earlier attempts.
    fn finish(&mut self, result: Outcome) -> Outcome {
        match result {
            Ok(mut response) => {
                if let Some(failed) = self.failed.take() {
                    response.extensions_mut().insert(Earlier(failed.attempts));
                }
                Ok(response)
            }
            Err(error) => {
                let is_attempt = is_attempt(&error);
                self.fail(error, is_attempt)
            }
        }
    }

    /// Creates the error for a service that did not become ready for another attempt.
    pub(super) fn unable(&mut self, error: Error) -> Outcome {
        self.fail(error, false)
    }

    fn fail(&mut self, error: Error, is_attempt: bool) -> Outcome {
        let mut error = self.with_method(error);
        let mut attempts = Vec::new();
        if let Some(failed) = self.failed.take() {
            attempts = failed.attempts;
            if error.kind() == ErrorKind::DeadlineExceeded {
                error = error.or_source(failed.last);
            }
        }
        if is_attempt {
            attempts.push(error.to_attempt());
        } else {
            attempts.extend_from_slice(error.attempts());
        }
        Err(error.with_attempts(attempts))
    }

    /// Called while an attempt is in progress. After a failed attempt, the deadline is checked here
    /// too, because the failure is known here.
    pub(super) fn pending(&mut self, waiting: Option<Waiting>) -> Poll<Outcome> {
        if self.failed.is_none() {
            return Poll::Pending;
        }
        self.stop_at_deadline(waiting)
    }

    pub(super) fn between_attempts(&mut self) -> Poll<Outcome> {
        unsent::waiting_for(Waiting::Retry);
        self.stop_at_deadline(Some(Waiting::Retry))
    }

    fn stop_at_deadline(&mut self, waiting: Option<Waiting>) -> Poll<Outcome> {
        if self.deadline().is_some_and(|it| it <= Instant::now()) {
            let error = deadline::exceeded(waiting);
            let is_sent = waiting.is_none();
            let error = if is_sent {
                error.with_outcome_unknown()
            } else {
                error
            };
            return Poll::Ready(self.fail(error, is_sent));
        }
        if self.is_open() {
            unsent::sent();
        }
        Poll::Pending
    }

    #[cfg(feature = "tracing")]
    fn announce(&self, attempt: &Attempt, delay: Duration) {
        let request = self.request();
        let template = request.as_ref();
        let template = template.and_then(crate::layer::url_template::UrlTemplate::of);
        tracing::info!(
            http.request.method = request.as_ref().map(|request| request.method().as_str()),
            url.template = template.map(tracing::field::display),
            http.request.resend_count = self.resends(),
            error.r#type = attempt.error_type(),
            reason = %attempt,
            ?delay,
            "the call is retried"
        );
    }

    #[cfg(not(feature = "tracing"))]
    #[allow(clippy::unused_self, reason = "without tracing, there is no event")]
    fn announce(&self, _: &Attempt, _: Duration) {}
}

/// Returns true if the error belongs to an attempt that was made, false if the attempt was never
/// started.
fn is_attempt(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::InvalidInput | ErrorKind::Credentials => false,
        ErrorKind::DeadlineExceeded => error.is_open(),
        _ => true,
    }
}
