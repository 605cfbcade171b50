//! Internal state of a request in flight and of its response, stored in their extensions.

use http::Request;
use tokio::time::Instant;

use crate::error::RequestLine;

/// Stored on every request of a client. All layers share one extension, because each extension takes an entry
/// in a map and each access a lookup.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// The method and template shown to the user, if an operation created the request.
    pub(crate) line: Option<RequestLine>,
    /// The time by which the call must end. Read it with [`DeadlineAt::of`](super::DeadlineAt::of).
    pub(super) deadline: Option<Instant>,
    /// The number of times that the retry layer has already sent the request.
    pub(crate) resends: u32,
    /// The retry layer kept a copy of the request, so inner layers do not have to.
    pub(crate) kept_above: bool,
    /// The request is sent with a replaced token, so a second 401 is returned to the caller.
    pub(crate) token_replaced: bool,
}

impl Notes {
    pub(crate) fn of<B>(request: &Request<B>) -> Option<&Self> {
        request.extensions().get()
    }

    /// Returns the notes of a request that has neither options nor other extensions.
    pub(crate) fn alone_on<B>(request: &mut Request<B>) -> Option<&mut Self> {
        let extensions = request.extensions_mut();
        if extensions.len() == 1 {
            extensions.get_mut()
        } else {
            None
        }
    }

    pub(crate) fn on<B>(request: &mut Request<B>) -> &mut Self {
        request.extensions_mut().get_or_insert_default()
    }
}

/// Stored on a 401: the token was replaced, so the same request may succeed now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenReplaced;
