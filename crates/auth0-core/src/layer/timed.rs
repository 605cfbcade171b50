//! A future with a time limit, shared by the deadline and the attempt timeout.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Method, Response};
use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep_until};

use super::alarm;
use super::unsent::{self, Waiting};
use crate::{BoxError, Error};

/// Creates the error of a request that timed out while it waited for something; `None` if it was
/// sent.
type Expired = fn(Option<Waiting>) -> Error;

pin_project! {
    /// A future that resolves to the response, or to an error when the time is up.
    #[project = TimedProjection]
    pub struct TimedFuture<F> {
        #[pin]
        inner: Option<F>,
        until: Option<Instant>,
        // Created only when needed; see `alarm`.
        #[pin]
        sleep: Option<Sleep>,
        expired: Expired,
        is_safe: bool,
    }

    impl<F> PinnedDrop for TimedFuture<F> {
        fn drop(this: Pin<&mut Self>) {
            if this.sleep.is_some() {
                alarm::clear();
            }
        }
    }
}

impl<F> std::fmt::Debug for TimedFuture<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TimedFuture").finish_non_exhaustive()
    }
}

impl<F> TimedFuture<F> {
    /// Runs `inner` until `until`, or without a time limit if `None`.
    pub(super) fn new(inner: F, until: Option<Instant>, expired: Expired, is_safe: bool) -> Self {
        Self {
            inner: Some(inner),
            until,
            sleep: None,
            expired,
            is_safe,
        }
    }

    /// Creates a future for a request that is not sent because no time is left.
    pub(super) fn expired(expired: Expired) -> Self {
        Self {
            inner: None,
            until: None,
            sleep: None,
            expired,
            is_safe: true,
        }
    }
}

impl<F, E> Future for TimedFuture<F>
where
    F: Future<Output = Result<Response<Bytes>, E>>,
    E: Into<BoxError>,
{
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let TimedProjection {
            inner,
            until,
            mut sleep,
            expired,
            is_safe,
        } = self.project();
        let Some(inner) = inner.as_pin_mut() else {
            return Poll::Ready(Err(expired(None).with_request_not_processed()));
        };
        let others = unsent::watch();
        alarm::clear();
        if let Poll::Ready(result) = inner.poll(cx) {
            alarm::clear();
            others.ready();
            return Poll::Ready(result.map_err(Error::from_service));
        }
        let waiting = others.pending();
        let Some(until) = *until else {
            return Poll::Pending;
        };
        if alarm::covers(until) {
            return Poll::Pending;
        }
        if sleep.is_none() {
            sleep.set(Some(sleep_until(until)));
        }
        match sleep.as_pin_mut().map(|sleep| sleep.poll(cx)) {
            Some(Poll::Ready(())) => Poll::Ready(Err(gave_up(*expired, *is_safe, waiting))),
            Some(Poll::Pending) | None => {
                alarm::set(until);
                Poll::Pending
            }
        }
    }
}

#[cold]
fn gave_up(expired: Expired, is_safe: bool, waiting: Option<Waiting>) -> Error {
    let mut error = expired(waiting);
    error = if waiting.is_some() {
        error.with_request_not_processed()
    } else {
        error.with_outcome_unknown()
    };
    if is_safe {
        error = error.with_method(&Method::GET);
    }
    if waiting.is_none() {
        let attempt = error.to_attempt();
        error = error.with_attempts(vec![attempt]);
    }
    error
}
