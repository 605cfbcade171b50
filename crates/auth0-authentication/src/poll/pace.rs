//! The timing of the requests, and the end of polling (RFC 8628 section 3.5).

use std::time::{Duration, SystemTime};

use auth0_core::{Error, ErrorKind};
use tokio::time::{Instant, sleep_until};

use super::PollError;
use crate::{AuthenticationError, ErrorExt};

/// The interval if the response does not contain one (RFC 8628 section 3.2, and the same in CIBA section
/// 7.3).
const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);

/// Added to the interval after each `slow_down`.
const SLOW_DOWN: Duration = Duration::from_secs(5);

/// The longest wait after a failed request, unless the interval or `Retry-After` is longer.
const LONGEST_BACKOFF: Duration = Duration::from_mins(1);

/// The timing from the response that started the login.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timing {
    /// In seconds.
    pub(super) interval: Option<u64>,
    pub(super) expires_at: Option<SystemTime>,
}

/// The schedule of one login's requests.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    /// `None` if the response does not contain a lifetime. The tenant then reports the expiry.
    end: Option<Instant>,
    /// The wait before the next request, if it differs from the interval.
    next: Option<Duration>,
    unanswered: u32,
    last_failure: Option<Error>,
}

impl Pace {
    pub(super) fn new(timing: Timing) -> Self {
        let interval = timing.interval.map_or(DEFAULT_INTERVAL, |seconds| {
            // An interval of 0 would be a busy loop.
            Duration::from_secs(seconds.max(1))
        });
        // The remaining lifetime, because the application may have been restarted since then.
        let end = timing.expires_at.and_then(|at| {
            let left = at.duration_since(SystemTime::now()).unwrap_or_default();
            Instant::now().checked_add(left)
        });
        Self {
            interval,
            end,
            next: None,
            unanswered: 0,
            last_failure: None,
        }
    }

    /// Waits until the next request is due. Fails at once if the code would expire before that.
    pub(super) async fn wait(&mut self) -> Result<(), PollError> {
        let wait = self.next.take().unwrap_or(self.interval);
        let at = Instant::now().checked_add(wait);
        match (at, self.end) {
            (Some(at), Some(end)) if at < end => sleep_until(at).await,
            (Some(at), None) => sleep_until(at).await,
            _ => return Err(PollError::Expired(self.last_failure.take())),
        }
        Ok(())
    }

    /// Updates the schedule after an error response, or returns the error that ends polling.
    pub(super) fn go_on_after(&mut self, error: Error) -> Result<(), PollError> {
        match error.authentication() {
            Some(AuthenticationError::AuthorizationPending) => self.answered(),
            Some(AuthenticationError::SlowDown { interval }) => {
                self.answered();
                // For this request and all later ones.
                let longer = self.interval.saturating_add(SLOW_DOWN);
                self.interval = longer.max(interval.unwrap_or_default());
            }
            Some(AuthenticationError::AccessDenied) => return Err(PollError::Denied(error)),
            Some(AuthenticationError::ExpiredToken) => {
                return Err(PollError::Expired(Some(error)));
            }
            _ if is_transient(&error) => {
                self.unanswered = self.unanswered.saturating_add(1);
                let doubled = 2_u32.saturating_pow(self.unanswered);
                let backoff = self.interval.saturating_mul(doubled).min(LONGEST_BACKOFF);
                let asked = error.retry_after().unwrap_or_default();
                self.next = Some(backoff.max(self.interval).max(asked));
                self.last_failure = Some(error);
            }
            _ => return Err(PollError::Failed(error)),
        }
        Ok(())
    }

    fn answered(&mut self) {
        self.unanswered = 0;
        self.last_failure = None;
    }
}

/// Returns whether a retry may get a different response, as after a network failure, an overload, or an
/// outage.
fn is_transient(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Connect
        | ErrorKind::Disconnected
        | ErrorKind::AttemptTimeout
        | ErrorKind::DeadlineExceeded => true,
        ErrorKind::Api => {
            error.is_rate_limited() || error.status().is_some_and(|it| it.is_server_error())
        }
        _ => false,
    }
}
