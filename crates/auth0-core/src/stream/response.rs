//! Streamed response bodies.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::TryStreamExt;
use futures_util::stream::BoxStream;
use http::{Request, Response};
use tokio::time::{Instant, Sleep, sleep_until};

use super::Streaming;
use crate::error::RequestLine;
use crate::{BoxError, Error, ErrorKind};

/// The default time that the server may be idle.
const SILENCE: Duration = Duration::from_mins(1);

/// A response body that is read as it arrives: a [`Stream`] that also has its own `next` method.
///
/// Its total duration is not limited, only the time that the server may be idle
/// ([`idle_timeout`](Self::idle_timeout)). It ends after the first error. Dropping it cancels the
/// request.
///
/// # For a custom service
///
/// A service that sends requests checks whether a stream [is wanted](Self::is_wanted). If so, it may
/// [attach](Self::attach_to) one to a response whose own body is empty. If it returns a response
/// without a stream, the body is returned as a single piece.
pub struct BodyStream {
    chunks: BoxStream<'static, Result<Bytes, Error>>,
    idle: Idle,
    line: Option<RequestLine>,
    ended: bool,
}

/// The idle timer, which runs only while the caller waits for the next piece.
struct Idle {
    limit: Option<Duration>,
    sleep: Option<Pin<Box<Sleep>>>,
    running: bool,
}

/// The form in which a stream passes through the layers; extensions must be `Clone`.
#[derive(Clone)]
struct Attached(Arc<Mutex<Option<BodyStream>>>);

impl BodyStream {
    /// Creates a body from these pieces.
    pub fn new<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self {
            chunks: Box::pin(chunks.map_err(Error::from_service)),
            idle: Idle {
                limit: Some(SILENCE),
                sleep: None,
                running: false,
            },
            line: None,
            ended: false,
        }
    }

    pub(crate) fn of_bytes(body: Bytes) -> Self {
        let piece = (!body.is_empty()).then_some(Ok::<_, Error>(body));
        Self::new(futures_util::stream::iter(piece))
    }

    /// Returns whether the caller of this request wants the response body as a stream.
    pub fn is_wanted(request: &Request<Bytes>) -> bool {
        Streaming::of(request).is_some_and(|asked| asked.response)
    }

    /// Attaches the stream to a response, beside its own body.
    pub fn attach_to(self, response: &mut Response<Bytes>) {
        let attached = Attached(Arc::new(Mutex::new(Some(self))));
        response.extensions_mut().insert(attached);
    }

    pub(crate) fn take_from(response: &mut Response<Bytes>) -> Option<Self> {
        let attached: Attached = response.extensions_mut().remove()?;
        let mut stream = attached.0.lock().unwrap_or_else(PoisonError::into_inner);
        stream.take()
    }

    pub(crate) fn with_request(mut self, line: RequestLine) -> Self {
        self.line = Some(line);
        self
    }

    /// Sets how long the server may be idle before the stream ends with
    /// [`AttemptTimeout`](ErrorKind::AttemptTimeout). Default: 60 s. Time that the reader takes does
    /// not count.
    #[must_use]
    pub fn idle_timeout(mut self, time: Duration) -> Self {
        self.idle.limit = Some(time);
        self
    }

    /// Removes the idle timeout.
    #[must_use]
    pub fn no_idle_timeout(mut self) -> Self {
        self.idle.limit = None;
        self
    }

    /// Returns the next piece, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    /// Reads the rest into memory, up to `limit` bytes.
    ///
    /// # Errors
    ///
    /// Returns the errors of the stream, and [`ResponseTooLarge`](ErrorKind::ResponseTooLarge).
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut all = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if piece.len() > limit.saturating_sub(all.len()) {
                let message = format!("the response has more than {limit} bytes");
                return Err(self.located(Error::new(ErrorKind::ResponseTooLarge, message)));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if self.ended {
            return Poll::Ready(None);
        }
        let piece = match self.chunks.as_mut().poll_next(cx) {
            Poll::Ready(piece) => {
                self.idle.running = false;
                piece
            }
            Poll::Pending if self.idle.is_over(cx) => Some(Err(silent(self.idle.limit))),
            Poll::Pending => return Poll::Pending,
        };
        let piece = piece.map(|piece| piece.map_err(|error| self.located(error)));
        if !matches!(piece, Some(Ok(_))) {
            self.ended = true;
            // The connection is no longer needed.
            self.chunks = Box::pin(futures_util::stream::empty());
        }
        Poll::Ready(piece)
    }

    fn located(&self, error: Error) -> Error {
        match &self.line {
            Some(line) => error.with_request(line.clone()),
            None => error,
        }
    }
}

impl Idle {
    /// Checks the timer, which is started by the first check after a piece has arrived.
    fn is_over(&mut self, cx: &mut Context<'_>) -> bool {
        let Some(limit) = self.limit else {
            return false;
        };
        if !self.running {
            let Some(until) = Instant::now().checked_add(limit) else {
                return false;
            };
            self.running = true;
            match &mut self.sleep {
                Some(sleep) => sleep.as_mut().reset(until),
                empty => *empty = Some(Box::pin(sleep_until(until))),
            }
        }
        let sleep = self.sleep.as_mut();
        sleep.is_some_and(|sleep| sleep.as_mut().poll(cx).is_ready())
    }
}

fn silent(limit: Option<Duration>) -> Error {
    let seconds = limit.unwrap_or_default().as_secs_f64();
    Error::new(
        ErrorKind::AttemptTimeout,
        format!("the server has sent nothing for {seconds} s, and the response is incomplete"),
    )
    .with_outcome_unknown()
}

impl Stream for BodyStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyStream")
            .field("idle_timeout", &self.idle.limit)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
