//! The body of a request: in memory as a rule, or streamed.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;

use crate::{BoxError, Error, ErrorKind, StreamedBody};

pub(super) enum RequestBody {
    Buffered(Full<Bytes>),
    Streamed(Streamed),
}

pub(super) struct Streamed {
    chunks: Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>,
    /// How many bytes are still promised, where a number was.
    left: Option<u64>,
}

/// A streamed body that broke off, or has another length than it said.
#[derive(Debug, thiserror::Error)]
pub(super) enum BodyFailed {
    #[error("reading the request's body failed")]
    Source(#[source] BoxError),
    #[error("the request's body is longer than it was said to be")]
    TooLong,
    #[error("the request's body ended {0} bytes before the length it was said to have")]
    TooShort(u64),
}

impl RequestBody {
    pub(super) fn new(body: Bytes) -> Self {
        Self::Buffered(Full::new(body))
    }

    pub(super) fn streamed(body: &StreamedBody) -> Result<Self, Error> {
        let Some(chunks) = body.open() else {
            let message =
                "the request's body can be read once only, and was: it cannot be sent again";
            return Err(Error::new(ErrorKind::Other, message));
        };
        let left = body.length();
        Ok(Self::Streamed(Streamed { chunks, left }))
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
        match self.get_mut() {
            Self::Buffered(body) => Pin::new(body)
                .poll_frame(cx)
                .map(|frame| frame.map(|frame| frame.map_err(|never| match never {}))),
            Self::Streamed(body) => body.poll(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Buffered(body) => body.is_end_stream(),
            Self::Streamed(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Buffered(body) => body.size_hint(),
            Self::Streamed(body) => body
                .left
                .map_or_else(SizeHint::default, SizeHint::with_exact),
        }
    }
}
