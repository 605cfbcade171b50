//! The request body, in memory or streamed, and whether sending has started.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;

use crate::{BoxError, Error, ErrorKind, StreamedBody};

pub(super) struct RequestBody {
    content: Content,
    started: Started,
}

enum Content {
    Buffered(Full<Bytes>),
    Streamed(Streamed),
}

/// Tracks whether a connection has started to send a request.
///
/// hyper accepts a request long before sending it: while it connects and, over HTTP/2, while the server's
/// limit of concurrent requests is reached. Only when it writes does it ask for the first piece of the
/// body, or whether there is one. A server that has received only the head of a request with a body has not
/// carried it out.
#[derive(Clone, Default)]
pub(super) struct Started(Arc<AtomicBool>);

impl Started {
    pub(super) fn get(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn set(&self) {
        self.0.store(true, Ordering::Release);
    }
}

pub(super) struct Streamed {
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>,
    /// The number of bytes left of the declared length, if there is one.
    left: Option<u64>,
}

/// A streamed body that failed or did not match its declared length.
#[derive(Debug, thiserror::Error)]
pub(super) enum BodyFailed {
    #[error("reading the request body failed")]
    Source(#[source] BoxError),
    #[error("the request body is longer than its declared length")]
    TooLong,
    #[error("the request body ended {0} bytes before its declared length")]
    TooShort(u64),
}

impl RequestBody {
    pub(super) fn new(body: Bytes) -> Self {
        Self::of(Content::Buffered(Full::new(body)))
    }

    pub(super) fn streamed(body: &StreamedBody) -> Result<Self, Error> {
        let Some(chunks) = body.open() else {
            let message = "the request body can be read only once and has been read, so it cannot be sent again";
            return Err(Error::new(ErrorKind::Other, message));
        };
        let left = body.length();
        Ok(Self::of(Content::Streamed(Streamed { chunks, left })))
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            started: Started::default(),
        }
    }

    pub(super) fn started(&self) -> Started {
        self.started.clone()
    }
}

impl Streamed {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BodyFailed>>> {
        let chunk = ready!(self.chunks.as_mut().poll_next(cx));
        Poll::Ready(match (chunk, &mut self.left) {
            (Some(Err(cause)), _) => Some(Err(BodyFailed::Source(cause))),
            (Some(Ok(chunk)), None) => Some(Ok(Frame::data(chunk))),
            (Some(Ok(chunk)), Some(left)) => {
                let length = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
                match left.checked_sub(length) {
                    Some(rest) => {
                        *left = rest;
                        Some(Ok(Frame::data(chunk)))
                    }
                    None => Some(Err(BodyFailed::TooLong)),
                }
            }
            (None, Some(left)) if *left > 0 => Some(Err(BodyFailed::TooShort(*left))),
            (None, _) => None,
        })
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = BodyFailed;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyFailed>>> {
        let this = self.get_mut();
        this.started.set();
        match &mut this.content {
            Content::Buffered(body) => Pin::new(body)
                .poll_frame(cx)
                .map(|frame| frame.map(|frame| frame.map_err(|never| match never {}))),
            Content::Streamed(body) => body.poll(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        let is_end = match &self.content {
            Content::Buffered(body) => body.is_end_stream(),
            Content::Streamed(_) => false,
        };
        if is_end {
            self.started.set();
        }
        is_end
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Buffered(body) => body.size_hint(),
            Content::Streamed(body) => body
                .left
                .map_or_else(SizeHint::default, SizeHint::with_exact),
        }
    }
}
