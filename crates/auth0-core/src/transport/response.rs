//! Sends one request and reads its response body into memory up to the size limit, or passes it on as
//! a stream.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::Response;
use http::response::Parts;
use http::uri::Authority;
use http_body::Body;
use hyper::body::Incoming;
use hyper_util::client::legacy;

use super::body::Started;
use super::load::InFlight;
use super::{failure, wanted};
use crate::layer::unsent::{self, Waiting};
use crate::{BodyStream, Error, ErrorKind};

/// The future returned by [`Transport`](super::Transport).
///
/// Dropping it cancels the request: over HTTP/1.1 it closes the connection, over HTTP/2 the stream.
#[must_use = "futures do nothing unless polled"]
pub struct ResponseFuture {
    state: State,
    /// `None` if nothing is sent.
    in_flight: Option<InFlight>,
}

#[allow(
    clippy::large_enum_variant,
    reason = "it is moved only twice, whereas boxing would allocate for every request"
)]
enum State {
    Refused(Error),
    Sending(Sending),
    Reading(Box<Reading>),
    Done,
}

/// A request that is waiting for its response.
pub(super) struct Sending {
    pub(super) response: legacy::ResponseFuture,
    pub(super) started: Started,
    pub(super) server: Authority,
    pub(super) limit: usize,
    pub(super) stream: bool,
}

/// A response whose head has arrived.
struct Reading {
    head: Parts,
    body: Incoming,
    read: Collected,
    limit: usize,
}

impl ResponseFuture {
    pub(super) fn refused(error: Error) -> Self {
        Self {
            state: State::Refused(error),
            in_flight: None,
        }
    }

    pub(super) fn sending(sending: Sending, in_flight: InFlight) -> Self {
        Self {
            state: State::Sending(sending),
            in_flight: Some(in_flight),
        }
    }
}

impl Sending {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Response<Incoming>, Error>> {
        let polled = wanted::in_request(|| Pin::new(&mut self.response).poll(cx));
        let Poll::Ready(result) = polled else {
            if self.started.get() {
                unsent::sent();
            } else {
                unsent::waiting_for(Waiting::Connection);
            }
            return Poll::Pending;
        };
        Poll::Ready(
            result
                .map_err(|error| failure::before_response(error, &self.server, self.started.get())),
        )
    }
}

impl Future for ResponseFuture {
    type Output = Result<Response<Bytes>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { state, in_flight } = self.get_mut();
        if let State::Sending(sending) = state {
            match ready!(sending.poll(cx)) {
                // An error response is always read into memory, because layers and callers inspect
                // it.
                Ok(response) if sending.stream && response.status().is_success() => {
                    *state = State::Done;
                    return Poll::Ready(Ok(streaming(response, in_flight.take())));
                }
                Ok(response) => {
                    // Most bodies arrive together with the head. The state for reading the others is
                    // created only when needed, which keeps the future of every request small.
                    let mut reading = Reading::new(response, sending.limit);
                    let Poll::Ready(complete) = reading.poll_complete(cx) else {
                        *state = State::Reading(Box::new(reading));
                        unsent::sent();
                        return Poll::Pending;
                    };
                    *state = State::Done;
                    return Poll::Ready(reading.finish(complete));
                }
                Err(error) => {
                    *state = State::Done;
                    return Poll::Ready(Err(error));
                }
            }
        }
        let complete = match state {
            State::Reading(reading) => {
                let Poll::Ready(complete) = reading.poll_complete(cx) else {
                    unsent::sent();
                    return Poll::Pending;
                };
                complete
            }
            _ => Ok(()),
        };
        Poll::Ready(match (mem::replace(state, State::Done), complete) {
            (State::Reading(reading), complete) => reading.finish(complete),
            (State::Refused(error), _) => Err(error),
            (State::Sending(_) | State::Done, _) => Err(Error::new(
                ErrorKind::Other,
                "the response has already been taken",
            )),
        })
    }
}

/// The reason why a body was not read completely.
enum Stop {
    TooLarge,
    Broken(hyper::Error),
}

impl Reading {
    fn new(response: Response<Incoming>, limit: usize) -> Self {
        let (head, body) = response.into_parts();
        Self {
            head,
            body,
            read: Collected::Nothing,
            limit,
        }
    }

    fn poll_complete(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Stop>> {
        loop {
            let room = self.limit.saturating_sub(self.read.len());
            // The remainder of `content-length`, or zero without that header.
            let announced = usize::try_from(self.body.size_hint().lower()).unwrap_or(usize::MAX);
            if announced > room {
                return Poll::Ready(Err(Stop::TooLarge));
            }
            let Some(frame) = ready!(Pin::new(&mut self.body).poll_frame(cx)) else {
                return Poll::Ready(Ok(()));
            };
            let frame = match frame {
                Ok(frame) => frame,
                Err(error) => return Poll::Ready(Err(Stop::Broken(error))),
            };
            // Other frames (trailers) are not part of the body.
            let Ok(data) = frame.into_data() else {
                continue;
            };
            if data.len() > room {
                return Poll::Ready(Err(Stop::TooLarge));
            }
            self.read.push(data, announced);
        }
    }

    fn finish(self, complete: Result<(), Stop>) -> Result<Response<Bytes>, Error> {
        match complete {
            Ok(()) => Ok(Response::from_parts(self.head, self.read.into_bytes())),
            Err(stop) => Err(self.into_error(stop)),
        }
    }

    fn into_error(self, stop: Stop) -> Error {
        let error = match stop {
            Stop::TooLarge => failure::too_large(self.limit),
            Stop::Broken(error) => failure::within_response(error),
        };
        error.with_response(self.head.status, self.head.headers, self.read.into_bytes())
    }
}

/// Returns the response with its body attached as a stream.
fn streaming(response: Response<Incoming>, in_flight: Option<InFlight>) -> Response<Bytes> {
    let (head, body) = response.into_parts();
    let mut response = Response::from_parts(head, Bytes::new());
    BodyStream::new(Pieces {
        body,
        _in_flight: in_flight,
    })
    .attach_to(&mut response);
    response
}

/// The data frames of a body; other frames (trailers) are skipped.
struct Pieces {
    body: Incoming,
    /// The connection stays in use until the stream ends.
    _in_flight: Option<InFlight>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(failure::within_response(error))));
                }
                None => return Poll::Ready(None),
            }
        }
    }
}

/// The part of a body received so far. Most bodies arrive in one piece, which is kept without
/// copying.
enum Collected {
    Nothing,
    One(Bytes),
    Many(BytesMut),
}

impl Collected {
    fn len(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::One(bytes) => bytes.len(),
            Self::Many(bytes) => bytes.len(),
        }
    }

    /// Adds a piece. `announced` is the number of bytes that are known to follow, including this
    /// piece.
    fn push(&mut self, piece: Bytes, announced: usize) {
        match self {
            Self::Nothing => *self = Self::One(piece),
            Self::One(first) => {
                let more = announced.max(piece.len());
                let mut all = BytesMut::with_capacity(first.len().saturating_add(more));
                all.extend_from_slice(first);
                all.extend_from_slice(&piece);
                *self = Self::Many(all);
            }
            Self::Many(all) => all.extend_from_slice(&piece),
        }
    }

    fn into_bytes(self) -> Bytes {
        match self {
            Self::Nothing => Bytes::new(),
            Self::One(bytes) => bytes,
            Self::Many(bytes) => bytes.freeze(),
        }
    }
}

impl fmt::Debug for ResponseFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.state {
            State::Refused(_) => "ResponseFuture::Refused",
            State::Sending(_) => "ResponseFuture::Sending",
            State::Reading(_) => "ResponseFuture::Reading",
            State::Done => "ResponseFuture::Done",
        })
    }
}
