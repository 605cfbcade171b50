//! Bodies that are too large for memory, or never end.
//!
//! For every layer a request and its response are `Bytes`. A body that is streamed travels beside them,
//! in the extensions: layers, also a user's own, hand it on without knowing of it, and are compiled for
//! one type of body only. Both ends know: the client that asks, and the service that sends.

mod request;
mod response;

use bytes::Bytes;
use http::Request;

pub use request::StreamedBody;
pub use response::BodyStream;

/// What a request asks of the service that sends it: one extension, so that one look tells.
#[derive(Clone, Default)]
pub(crate) struct Streaming {
    /// The body to send instead of the buffered one.
    pub(crate) body: Option<StreamedBody>,
    /// Whether the response's body is wanted as a stream.
    pub(crate) response: bool,
}

impl Streaming {
    /// Asks for the response's body as a stream.
    pub(crate) fn ask(request: &mut Request<Bytes>) {
        let mut asked = Self::of(request).cloned().unwrap_or_default();
        asked.response = true;
        request.extensions_mut().insert(asked);
    }

    pub(crate) fn of(request: &Request<Bytes>) -> Option<&Self> {
        request.extensions().get()
    }

    /// Whether the request can be sent a second time with the same body.
    pub(crate) fn is_repeatable(request: &Request<Bytes>) -> bool {
        StreamedBody::of(request).is_none_or(StreamedBody::is_repeatable)
    }
}
