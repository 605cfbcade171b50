//! The limiter handle, shared by all clones of a client, and the two guards that a request holds: a
//! ticket while it waits and a permit while it is in flight. Both release their place when dropped.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::{Instant, Sleep, sleep_until};

use super::HeldBack;
use super::host::Admitted;
use super::moment::Moment;
use super::registry::{Admission, Arrival, Registry, Wait, Wakers};
use super::wait::Waited;
use crate::layer::{DeadlineAt, Notes};
use crate::{Error, ErrorKind, RateLimit};

/// Shared state of the rate limits; clones refer to the same state.
///
/// To make all clients of a tenant in this process share its limits, give each of them a clone of one limiter.
/// Creating a limiter requires no runtime.
///
/// ```
/// let limiter = auth0_core::layer::RateLimiter::new();
/// // No limit is known before the first response.
/// assert_eq!(limiter.state(), None);
/// ```
#[derive(Clone)]
pub struct RateLimiter {
    shared: Arc<Shared>,
}

struct Shared {
    /// The time of first use, from which moments are counted.
    start: OnceLock<Instant>,
    registry: Mutex<Registry>,
    /// An invalid share passed to [`RateLimiter::share`].
    wrong_share: Option<f64>,
}

impl RateLimiter {
    /// Creates a limiter that uses the tenant's full limits.
    pub fn new() -> Self {
        Self::with_share(1.0, None)
    }

    /// Creates a limiter that uses at most this fraction of the tenant's limits: 0.3 means 30%.
    ///
    /// The rest is left to other processes: a nightly job can leave capacity to an interactive
    /// application, or four processes can take a quarter each. The fraction applies to the burst and
    /// to the rate of each limit, with a minimum of one request at a time. Until the first response
    /// reports a limit, the limiter sends one request at a time.
    ///
    /// # Errors
    ///
    /// If the number is not above 0 and at most 1, every request fails with
    /// [`ErrorKind::InvalidInput`] before it is sent.
    ///
    /// ```
    /// use auth0_core::layer::RateLimiter;
    ///
    /// let nightly = RateLimiter::share(0.3);
    /// # let _ = nightly;
    /// ```
    pub fn share(part: f64) -> Self {
        if part > 0.0 && part <= 1.0 {
            Self::with_share(part, None)
        } else {
            Self::with_share(1.0, Some(part))
        }
    }

    fn with_share(part: f64, wrong_share: Option<f64>) -> Self {
        Self {
            shared: Arc::new(Shared {
                start: OnceLock::new(),
                registry: Mutex::new(Registry::new(part)),
                wrong_share,
            }),
        }
    }

    /// Returns the limit reported by the latest response that had rate-limit headers.
    pub fn state(&self) -> Option<RateLimit> {
        self.change(|registry, _| registry.last_seen())
    }

    pub(super) fn admit(&self, request: &Request<Bytes>) -> Start {
        if let Some(share) = self.shared.wrong_share {
            return Start::Fail(no_share(share));
        }
        let authority = request
            .uri()
            .authority()
            .map_or("", |authority| authority.as_str());
        let notes = Notes::of(request);
        let start = self.start();
        let now = Moment::of(Instant::now(), start);
        let arrival = Arrival {
            authority,
            route: notes.and_then(|notes| notes.line.as_ref()),
            deadline: DeadlineAt::noted(request, notes).map(|at| at.0),
            start,
            again: notes.is_some_and(|notes| notes.resends > 0),
        };
        let admission = self.change(|registry, wakers| registry.admit(arrival, now, wakers));
        match admission {
            Admission::Go(admitted) => Start::Go(Some(Permit {
                limiter: self.clone(),
                admitted: Some(admitted),
            })),
            Admission::Unbounded => Start::Go(None),
            Admission::Queue(id) => Start::Wait(Ticket {
                limiter: self.clone(),
                id: Some(id),
                sleep: None,
                _waited: Waited::new(request),
            }),
            Admission::TooLate(earliest) => Start::Fail(too_late(earliest, now)),
        }
    }

    fn start(&self) -> Instant {
        *self.shared.start.get_or_init(Instant::now)
    }

    fn now(&self) -> Moment {
        let start = self.start();
        Moment::of(Instant::now(), start)
    }

    /// Runs `change` under the mutex, then calls the collected wakers after releasing it.
    fn change<T>(&self, change: impl FnOnce(&mut Registry, &mut Wakers) -> T) -> T {
        let mut wakers = Wakers::new();
        let result = {
            // Nothing panics in here; even if something did, slightly inaccurate limits do no harm.
            let mut registry = self
                .shared
                .registry
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            change(&mut registry, &mut wakers)
        };
        for waker in wakers {
            waker.wake();
        }
        result
    }
}

impl Default for RateLimiter {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimiter")
            .field("state", &self.state())
            .finish_non_exhaustive()
    }
}

/// The outcome of starting a request.
pub(super) enum Start {
    /// Send the request. Without a permit, its response is not recorded.
    Go(Option<Permit>),
    Wait(Ticket),
    Fail(Error),
}

/// A place in the queue.
#[derive(Debug)]
pub(super) struct Ticket {
    limiter: RateLimiter,
    /// `None` once it has been used.
    id: Option<u64>,
    sleep: Option<Pin<Box<Sleep>>>,
    /// Reports a long wait when the ticket is dropped, for whatever reason.
    _waited: Waited,
}

impl Ticket {
    pub(super) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Permit, Error>> {
        while let Some(id) = self.id {
            let now = self.limiter.now();
            let wait = self
                .limiter
                .change(|registry, wakers| registry.poll(id, cx.waker(), now, wakers));
            match wait {
                Wait::Admitted(admitted) => {
                    self.id = None;
                    let limiter = self.limiter.clone();
                    return Poll::Ready(Ok(Permit {
                        limiter,
                        admitted: Some(admitted),
                    }));
                }
                Wait::TooLate(earliest) => {
                    self.id = None;
                    return Poll::Ready(Err(too_late(earliest, now)));
                }
                Wait::Until(until) => {
                    let until = until.instant(self.limiter.start());
                    let sleep = self
                        .sleep
                        .get_or_insert_with(|| Box::pin(sleep_until(until)));
                    if sleep.deadline() != until {
                        sleep.as_mut().reset(until);
                    }
                    ready!(sleep.as_mut().poll(cx));
                    self.sleep = None;
                }
            }
        }
        Poll::Pending
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if let Some(id) = self.id.take() {
            let now = self.limiter.now();
            self.limiter
                .change(|registry, wakers| registry.give_up(id, now, wakers));
        }
    }
}

/// Permission to send one request, held until its response arrives.
#[derive(Debug)]
pub(super) struct Permit {
    limiter: RateLimiter,
    /// `None` once the response has been recorded.
    admitted: Option<Admitted>,
}

impl Permit {
    pub(super) fn answered(mut self, response: &mut Response<Bytes>) {
        if let Some(admitted) = self.admitted.take() {
            let now = self.limiter.now();
            let held_back = self
                .limiter
                .change(|registry, wakers| registry.answered(&admitted, response, now, wakers));
            if let Some(time) = held_back {
                response.extensions_mut().insert(HeldBack(time));
            }
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if let Some(admitted) = self.admitted.take() {
            let now = self.limiter.now();
            self.limiter
                .change(|registry, wakers| registry.lost(&admitted, now, wakers));
        }
    }
}

fn no_share(share: f64) -> Error {
    Error::new(
        ErrorKind::InvalidInput,
        format!(
            "`RateLimiter::share({share})` is no part of a rate limit; expected a number above 0 and at \
             most 1"
        ),
    )
}

fn too_late(earliest: Moment, now: Moment) -> Error {
    let wait = earliest.since(now);
    if wait.is_zero() {
        return Error::new(
            ErrorKind::DeadlineExceeded,
            "the call's deadline passed while the call waited for the rate limit; allow more time or \
             make fewer calls",
        );
    }
    let seconds = wait
        .as_secs()
        .saturating_add(u64::from(wait.subsec_nanos() > 0));
    Error::new(
        ErrorKind::DeadlineExceeded,
        format!(
            "the rate limit allows the next request in {seconds} s, later than the call's deadline; \
             allow more time or make fewer calls"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deadline_that_has_passed_is_called_that() {
        let start = Moment::START;
        let passed = too_late(start, start).to_string();
        assert!(passed.contains("deadline passed"), "{passed}");
        let soon = too_late(start + std::time::Duration::from_nanos(1), start).to_string();
        assert!(soon.contains("in 1 s"), "{soon}");
        let later = too_late(start + std::time::Duration::from_secs(2), start).to_string();
        assert!(later.contains("in 2 s"), "{later}");
    }
}
