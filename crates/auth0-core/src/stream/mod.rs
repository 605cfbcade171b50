//! Bodies that are too large for memory or that never end.
//!
//! Every layer sees requests and responses with `Bytes` bodies. A streamed body travels beside them in
//! the extensions: layers, including custom ones, pass it on without knowing about it and are compiled
//! for only one body type. Only the two ends handle it: the requesting client and the sending service.

mod request;
mod response;

use bytes::Bytes;
use http::Request;

pub use request::StreamedBody;
pub use response::BodyStream;

/// The streaming options of a request, in a single extension that is cheap to look up.
#[derive(Clone, Default)]
pub(crate) struct Streaming {
    /// The body to send instead of the buffered one.
    pub(crate) body: Option<StreamedBody>,
    /// True if the response body is wanted as a stream.
    pub(crate) response: bool,
}

impl Streaming {
    /// Requests the response body as a stream.
    pub(crate) fn ask(request: &mut Request<Bytes>) {
        let mut asked = Self::of(request).cloned().unwrap_or_default();
        asked.response = true;
        request.extensions_mut().insert(asked);
    }

    pub(crate) fn of(request: &Request<Bytes>) -> Option<&Self> {
        request.extensions().get()
    }

    /// Returns true if the request can be sent a second time with the same body.
    pub(crate) fn is_repeatable(request: &Request<Bytes>) -> bool {
        StreamedBody::of(request).is_none_or(StreamedBody::is_repeatable)
    }
}
