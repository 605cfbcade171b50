//! Streamed request bodies.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::TryStreamExt;
use futures_util::stream::BoxStream;
use http::Request;

use super::Streaming;
use crate::BoxError;

type Chunks = BoxStream<'static, Result<Bytes, BoxError>>;

/// A request body that is read while it is sent, so that only a part of it is in memory.
///
/// The body is opened anew for every attempt. A body that can be read only [`once`](Self::once) is sent
/// once and never retried. Set it with [`Operation::body_stream`](crate::Operation::body_stream).
///
/// ```
/// use auth0_core::{Operation, StreamedBody};
/// use bytes::Bytes;
///
/// let pieces = [Bytes::from_static(b"one "), Bytes::from_static(b"two")];
/// let body = StreamedBody::new(move || {
///     futures_util::stream::iter(pieces.clone().map(Ok::<_, std::io::Error>))
/// });
/// let operation = Operation::post("/things").body_stream("text/plain", body.with_length(7));
/// ```
#[derive(Clone)]
pub struct StreamedBody {
    source: Arc<Source>,
    length: Option<u64>,
}

enum Source {
    Anew(Box<dyn Fn() -> Chunks + Send + Sync>),
    Once(Mutex<Option<Chunks>>),
}

impl StreamedBody {
    /// Creates a body that `open` opens for each attempt, for example by opening a file.
    pub fn new<S, E>(open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        Self::of_source(Source::Anew(Box::new(move || {
            Box::pin(open().map_err(Into::into))
        })))
    }

    /// Creates a body that can be read once. The request is never retried, not even after a 429.
    pub fn once<S, E>(chunks: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError> + 'static,
    {
        let chunks: Chunks = Box::pin(chunks.map_err(Into::into));
        Self::of_source(Source::Once(Mutex::new(Some(chunks))))
    }

    fn of_source(source: Source) -> Self {
        Self {
            source: Arc::new(source),
            length: None,
        }
    }

    /// Sets the length in bytes, which is sent as `Content-Length`. Without it, the body is sent in
    /// chunks (RFC 9112 section 7.1), which some proxies do not support.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        self.length = Some(bytes);
        self
    }

    /// Returns the streamed body of a request, for a service that sends requests. It takes precedence over the
    /// buffered body, which is then empty.
    pub fn of(request: &Request<Bytes>) -> Option<&Self> {
        Streaming::of(request)?.body.as_ref()
    }

    /// Returns the number of bytes, if known.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns whether it can be sent more than once.
    pub fn is_repeatable(&self) -> bool {
        matches!(*self.source, Source::Anew(_))
    }

    /// Opens the body. Returns `None` if it can be read only once and has already been read.
    pub fn open(&self) -> Option<BoxStream<'static, Result<Bytes, BoxError>>> {
        match &*self.source {
            Source::Anew(open) => Some(open()),
            Source::Once(chunks) => chunks.lock().unwrap_or_else(PoisonError::into_inner).take(),
        }
    }
}

impl fmt::Debug for StreamedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamedBody")
            .field("length", &self.length)
            .field("repeatable", &self.is_repeatable())
            .finish_non_exhaustive()
    }
}
