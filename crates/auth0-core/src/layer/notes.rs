//! What is known of a request on its way, and of its response, on their extensions.

use http::Request;
use tokio::time::Instant;

use crate::error::RequestLine;

/// On every request of a client. It is one extension for all layers, because each costs a place in a map, and
/// each look at one a search in it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// What the request is called where it is shown, if an operation made it.
    pub(crate) line: Option<RequestLine>,
    /// When the call must have ended. To be read with [`DeadlineAt::of`](super::DeadlineAt::of).
    pub(super) deadline: Option<Instant>,
    /// How many times the request has been sent before, as far as the retry layer did it.
    pub(crate) resends: u32,
    /// The retry layer has kept what it takes to send it again, so that no one else has to.
    pub(crate) kept_above: bool,
    /// It is sent because its token was replaced, and a second 401 is the response.
    pub(crate) token_replaced: bool,
}

impl Notes {
    pub(crate) fn of<B>(request: &Request<B>) -> Option<&Self> {
        request.extensions().get()
    }

    /// For requests without options and without other extensions.
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

/// On a 401: its token was replaced, and the same request may succeed now.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenReplaced;
