//! Whether a call that has to stop now has sent anything.
//!
//! A timer that ends a call drops the future it watches, and has to know what that future was doing: a
//! call that still waits for its access token has certainly changed nothing. Whatever waits before
//! anything is sent says so each time it is polled, in a place of the thread, and the timer looks there
//! after it polled. This costs nothing while all goes well. A layer that polls elsewhere, in a task of its
//! own for example, leaves nothing there, which means that the request may have been sent.

use std::cell::Cell;

/// What a call waits for while nothing of it is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// A connection, or its place on one.
    #[cfg(feature = "transport")]
    Connection,
    Token,
    RateLimit,
    Retry,
}

impl Waiting {
    pub(crate) fn what(self) -> &'static str {
        match self {
            #[cfg(feature = "transport")]
            Self::Connection => "a connection",
            Self::Token => "an access token",
            Self::RateLimit => "its turn under the rate limit",
            Self::Retry => "the next attempt",
        }
    }
}

thread_local! {
    static WAITING: Cell<Option<Waiting>> = const { Cell::new(None) };
}

/// Says, at the end of a poll that is pending, what the call waits for.
pub(crate) fn waiting_for(what: Waiting) {
    WAITING.set(Some(what));
}

/// Says that something was sent.
pub(crate) fn sent() {
    WAITING.set(None);
}

/// What the future that was just polled waits for; `None` if it may have sent something.
pub(crate) fn waiting() -> Option<Waiting> {
    WAITING.get()
}
