//! Forwarded bodies, and the limit on their length.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use auth0_core::BodyStream;
use bytes::{Buf, Bytes};
use futures_util::Stream;
use futures_util::stream::poll_fn;
use http_body::{Body, Frame, SizeHint};

use crate::BoxError;

/// The body of a response: a stream, or bytes in memory.
pub struct ProxyBody(Inner);

enum Inner {
    Memory(Bytes),
    Stream { stream: BodyStream, left: u64 },
}

/// A body that exceeds its limit.
#[derive(Debug)]
pub(super) struct TooLong;

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body exceeds the limit of the proxy")
    }
}

impl std::error::Error for TooLong {}

impl ProxyBody {
    pub(super) fn streamed(stream: BodyStream, limit: u64) -> Self {
        Self(Inner::Stream {
            stream,
            left: limit,
        })
    }
}

impl From<Bytes> for ProxyBody {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Memory(bytes))
    }
}

impl Body for ProxyBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.0 {
            Inner::Memory(bytes) if bytes.is_empty() => Poll::Ready(None),
            Inner::Memory(bytes) => {
                let all = std::mem::take(bytes);
                Poll::Ready(Some(Ok(Frame::data(all))))
            }
            Inner::Stream { stream, left } => {
                let piece = std::task::ready!(Pin::new(stream).poll_next(context));
                Poll::Ready(piece.map(|piece| {
                    let piece = piece?;
                    *left = shorter(*left, piece.len())?;
                    Ok(Frame::data(piece))
                }))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.0, Inner::Memory(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Inner::Memory(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Inner::Stream { .. } => SizeHint::default(),
        }
    }
}

impl fmt::Debug for ProxyBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProxyBody").finish_non_exhaustive()
    }
}

fn shorter(left: u64, by: usize) -> Result<u64, TooLong> {
    let by = u64::try_from(by).unwrap_or(u64::MAX);
    left.checked_sub(by).ok_or(TooLong)
}

/// A request's body in pieces. It ends with an error when it exceeds the limit.
pub(super) fn chunks<B>(
    body: B,
    limit: u64,
) -> impl Stream<Item = Result<Bytes, BoxError>> + Send + 'static
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    let mut body = Box::pin(body);
    let mut left = limit;
    let mut is_over = false;
    poll_fn(move |context| {
        loop {
            if is_over {
                return Poll::Ready(None);
            }
            let frame = std::task::ready!(body.as_mut().poll_frame(context));
            let piece = match frame {
                None => None,
                Some(Err(error)) => Some(Err(error.into())),
                Some(Ok(frame)) => match frame.into_data() {
                    // Trailers belong to the connection, not to the call.
                    Err(_) => continue,
                    Ok(mut data) => {
                        let piece = data.copy_to_bytes(data.remaining());
                        let rest = shorter(left, piece.len());
                        left = *rest.as_ref().unwrap_or(&0);
                        Some(rest.map(|_| piece).map_err(BoxError::from))
                    }
                },
            };
            is_over = !matches!(piece, Some(Ok(_)));
            return Poll::Ready(piece);
        }
    })
}
