//! Determines whether a call that must stop now has sent anything.
//!
//! A timer that ends a call drops the future it watches and needs to know what that future was doing: a call
//! that is still waiting for its access token has certainly changed nothing. Every wait before sending records
//! itself in a thread-local each time it is polled, and so does a request in flight. The timer reads the
//! thread-local after polling. The overhead for successful calls is negligible.
//!
//! If a layer polls several requests, and one of them waits while another is in flight, the latter counts.
//! If nothing is recorded, the request may have been sent; this is the case when a layer polls elsewhere,
//! for example in a separate task, or when a request is polled that records nothing.
//!
//! This approach misses a request in flight that is not polled together with the others, as with
//! `FuturesUnordered`. A layer that hedges must poll all of its requests each time.

use std::cell::Cell;

/// The reason why a call has not sent anything yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Waiting {
    /// A connection, or a place on one.
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

/// The record of the current poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Waiting(Waiting),
    Sent,
}

thread_local! {
    static SAID: Cell<Said> = const { Cell::new(Said::Nothing) };
}

/// Records, at the end of a pending poll, why the call is waiting.
pub(crate) fn waiting_for(what: Waiting) {
    if SAID.get() != Said::Sent {
        SAID.set(Said::Waiting(what));
    }
}

/// Records that something was sent.
pub(crate) fn sent() {
    SAID.set(Said::Sent);
}

/// The record left by other futures earlier in the same poll.
#[must_use]
pub(crate) struct Others(Said);

/// Starts watching a future that is about to be polled.
pub(crate) fn watch() -> Others {
    Others(SAID.replace(Said::Nothing))
}

impl Others {
    /// Discards the future's record, because the future is ready.
    pub(crate) fn ready(self) {
        SAID.set(self.0);
    }

    /// Returns why the future is waiting, or `None` if it may have sent something.
    pub(crate) fn pending(self) -> Option<Waiting> {
        let Said::Waiting(what) = SAID.get() else {
            sent();
            return None;
        };
        if self.0 == Said::Sent {
            sent();
        }
        Some(what)
    }
}
