//! Bounds the time of a whole call: all attempts and all waits between them.

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

/// The time by which a call has to end, in the request's extensions.
///
/// [`DeadlineLayer`] sets it; the layers below read it with [`of`](Self::of) and do not start waits that
/// cannot end in time. Inserted into the extensions of a request beforehand, it shortens the layer's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct DeadlineAt(pub Instant);

impl DeadlineAt {
    /// The deadline of a request; `None` if it has none.
    pub fn of<B>(request: &Request<B>) -> Option<Self> {
        Self::noted(request, Notes::of(request))
    }

    /// The same with what [`Notes`] the request has.
    pub(super) fn noted<B>(request: &Request<B>, notes: Option<&Notes>) -> Option<Self> {
        match notes.and_then(|notes| notes.deadline) {
            Some(deadline) => Some(Self(deadline)),
            None => request.extensions().get().copied(),
        }
    }
}

/// Ends a call with [`ErrorKind::DeadlineExceeded`] when its time limit is exceeded.
///
/// [`CallOptions::deadline`] on the request takes precedence over the layer's own time. A deadline of zero
/// sends nothing.
///
/// The error tells what the call was waiting for, and with [`RetryLayer`](super::RetryLayer) inside, what
/// its [attempts](Error::attempts) met; the last of them is its `source()`.
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
    /// Creates a layer with this time limit for calls without their own.
    pub fn new(time: Duration) -> Self {
        Self { time: Some(time) }
    }

    /// Creates a layer without a time limit, except for calls with their own.
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

/// The service of [`DeadlineLayer`].
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

/// Works out when the call must have ended, and leaves that on the request for the layers below.
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
    // A time beyond what the clock can say is no bound.
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

/// The error of a call that waits for something, or for the server if for nothing else.
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
