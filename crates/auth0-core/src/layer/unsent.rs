//! Whether a call that has to stop now has sent anything.
//!
//! A timer that ends a call drops the future it watches, and has to know what that future was doing: a
//! call that still waits for its access token has certainly changed nothing. Whatever waits before
//! anything is sent says so each time it is polled, in a place of the thread, and so does a request that is on
//! its way. The timer looks there after it polled. This costs nearly nothing while all goes well.
//!
//! A layer may poll several requests, one of which waits while another is on its way: then that one counts.
//! One that polls elsewhere, in a separate task for example, leaves nothing there, which means that the
//! request may have been sent. So does a request that a timer has looked at and that said nothing.
//!
//! What this cannot see is a request that is on its way and not polled with the others, as
//! `FuturesUnordered` does it. A layer that hedges has to poll all of its requests each time.

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

/// What has been said in the poll in progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Waiting(Waiting),
    Sent,
}

thread_local! {
    static SAID: Cell<Said> = const { Cell::new(Said::Nothing) };
}

/// Says, at the end of a poll that is pending, what the call waits for.
pub(crate) fn waiting_for(what: Waiting) {
    if SAID.get() != Said::Sent {
        SAID.set(Said::Waiting(what));
    }
}

/// Says that something was sent.
pub(crate) fn sent() {
    SAID.set(Said::Sent);
}

/// What others have said before in the same poll.
#[must_use]
pub(crate) struct Others(Said);

/// Begins to watch a future that is about to be polled.
pub(crate) fn watch() -> Others {
    Others(SAID.replace(Said::Nothing))
}

impl Others {
    /// The future is ready: what it said does not matter any more.
    pub(crate) fn ready(self) {
        SAID.set(self.0);
    }

    /// What the future waits for; `None` if it may have sent something.
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
