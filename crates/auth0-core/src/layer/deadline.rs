//! Bounds the duration of a whole call, including all attempts and the waits between them.

use std::borrow::Cow;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use tokio::time::Instant;
use tower::{Layer, Service};

use super::notes::Notes;
use super::timed::TimedFuture;
use super::unsent::Waiting;
use crate::{BoxError, CallOptions, Error, ErrorKind};

/// The time by which a call must end, stored in the request's extensions.
///
/// [`DeadlineLayer`] sets it; inner layers read it with [`of`](Self::of) and do not start waits that would
/// outlive it. If the extensions of a request already contain a deadline, the earlier of the two applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeadlineAt(pub Instant);

impl DeadlineAt {
    /// The deadline of a request; `None` if it has none.
    pub fn of<B>(request: &Request<B>) -> Option<Self> {
        Self::noted(request, Notes::of(request))
    }

    /// Like [`of`](Self::of), with the request's [`Notes`] already looked up.
    pub(super) fn noted<B>(request: &Request<B>, notes: Option<&Notes>) -> Option<Self> {
        match notes.and_then(|notes| notes.deadline) {
            Some(deadline) => Some(Self(deadline)),
            None => request.extensions().get().copied(),
        }
    }
}

/// Ends a call with [`ErrorKind::DeadlineExceeded`] when its time limit is exceeded.
///
/// [`CallOptions::deadline`] on the request takes precedence over the layer's time limit. A call with a
/// deadline of zero is never sent.
///
/// The error states what the call was waiting for. With [`RetryLayer`](super::RetryLayer) inside, it also
/// lists the call's [attempts](Error::attempts), and its `source()` is the failure of the last one.
///
/// ```
/// use std::time::Duration;
/// use auth0_core::layer::DeadlineLayer;
/// # use auth0_core::{BoxError, Error};
/// # use bytes::Bytes;
/// # use http::{Request, Response};
///
/// # async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, BoxError> { Ok(Response::default()) }
/// let service = tower::ServiceBuilder::new()
///     .layer(DeadlineLayer::new(Duration::from_secs(30)))
///     .service(tower::service_fn(answer));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct DeadlineLayer {
    time: Option<Duration>,
}

impl DeadlineLayer {
    /// Creates a layer with this time limit for calls that do not set their own.
    pub fn new(time: Duration) -> Self {
        Self { time: Some(time) }
    }

    /// Creates a layer that limits only calls that set their own deadline.
    pub fn unbounded() -> Self {
        Self { time: None }
    }
}

impl<S> Layer<S> for DeadlineLayer {
    type Service = DeadlineService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        DeadlineService {
            inner,
            time: self.time,
        }
    }
}

/// The service created by [`DeadlineLayer`].
#[derive(Debug, Clone)]
pub struct DeadlineService<S> {
    inner: S,
    time: Option<Duration>,
}

impl<S> Service<Request<Bytes>> for DeadlineService<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>>,
    S::Error: Into<BoxError>,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = TimedFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx).map_err(Error::from_service)
    }

    fn call(&mut self, mut request: Request<Bytes>) -> Self::Future {
        let now = Instant::now();
        let until = set_deadline(&mut request, self.time, now);
        let is_safe = request.method().is_safe();
        match until {
            Some(until) if until <= now => TimedFuture::expired(no_time),
            _ => TimedFuture::new(self.inner.call(request), until, exceeded, is_safe),
        }
    }
}

/// Computes the deadline of the call and stores it on the request for the inner layers.
fn set_deadline(
    request: &mut Request<Bytes>,
    time: Option<Duration>,
    now: Instant,
) -> Option<Instant> {
    if let Some(notes) = Notes::alone_on(request)
        && notes.deadline.is_none()
    {
        notes.deadline = time.and_then(|time| now.checked_add(time));
        return notes.deadline;
    }
    let options = request.extensions().get::<CallOptions>();
    let own = options.and_then(|options| options.deadline);
    // A time beyond the clock's range does not bound the call.
    let until = own.or(time).and_then(|time| now.checked_add(time));
    let given = DeadlineAt::of(request).map(|at| at.0);
    let earlier = match (until, given) {
        (Some(until), Some(given)) => Some(until.min(given)),
        (until, given) => until.or(given),
    };
    if earlier.is_some() {
        Notes::on(request).deadline = earlier;
    }
    earlier
}

fn no_time(_: Option<Waiting>) -> Error {
    Error::new(
        ErrorKind::DeadlineExceeded,
        "the call had no time left; nothing was sent",
    )
}

/// Creates the error of a call that was waiting for `waiting`, or for the server if `None`.
pub(super) fn exceeded(waiting: Option<Waiting>) -> Error {
    let message = match waiting {
        Some(waiting) => Cow::Owned(format!(
            "the call was still waiting for {} at its deadline; allow more time",
            waiting.what()
        )),
        None => Cow::Borrowed(
            "the call did not finish before its deadline; allow more time, or check the server",
        ),
    };
    Error::new(ErrorKind::DeadlineExceeded, message)
}
