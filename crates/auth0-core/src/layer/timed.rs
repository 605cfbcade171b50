//! A future that may take only so long; shared by the deadline and the attempt timeout.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Response;
use pin_project_lite::pin_project;
use tokio::time::{Instant, Sleep, sleep_until};

use crate::{BoxError, Error};

pin_project! {
    /// The response, or an error once the time is over.
    #[project = TimedProjection]
    pub struct TimedFuture<F> {
        #[pin]
        inner: Option<F>,
        #[pin]
        sleep: Option<Sleep>,
        expired: fn() -> Error,
    }
}

impl<F> std::fmt::Debug for TimedFuture<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TimedFuture").finish_non_exhaustive()
    }
}

impl<F> TimedFuture<F> {
    /// `inner` until `until`, for ever without one.
    pub(super) fn new(inner: F, until: Option<Instant>, expired: fn() -> Error) -> Self {
        // A sleep costs nothing until it is first polled, which is after `inner` was pending once.
        Self {
            inner: Some(inner),
            sleep: until.map(sleep_until),
            expired,
        }
    }

    /// A request that is not even made because there is no time for it.
    pub(super) fn expired(expired: fn() -> Error) -> Self {
        Self {
            inner: None,
            sleep: None,
            expired,
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
            sleep,
            expired,
        } = self.project();
        let Some(inner) = inner.as_pin_mut() else {
            return Poll::Ready(Err(expired()));
        };
        if let Poll::Ready(result) = inner.poll(cx) {
            return Poll::Ready(result.map_err(Error::from_service));
        }
        match sleep.as_pin_mut().map(|sleep| sleep.poll(cx)) {
            Some(Poll::Ready(())) => Poll::Ready(Err(expired().with_outcome_unknown())),
            Some(Poll::Pending) | None => Poll::Pending,
        }
    }
}
