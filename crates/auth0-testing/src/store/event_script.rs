//! Scripts that make event streams misbehave.

use std::collections::VecDeque;

/// The course of one `/api/v2/events` stream: it sends some events, then breaks or ends.
///
/// ```
/// # fn example(tenant: &auth0_testing::Tenant) {
/// use auth0_testing::EventStreamScript;
///
/// // The first stream breaks in the middle of its third event, the second ends after one.
/// tenant.script_event_stream(EventStreamScript::after(2).cut());
/// tenant.script_event_stream(EventStreamScript::after(1).close());
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a script does nothing until it is given to `Tenant::script_event_stream`"]
pub struct EventStreamScript {
    pub(crate) after: usize,
    pub(crate) ending: Ending,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ending {
    Close,
    Cut,
    Garbage(Vec<u8>),
    Error { code: String, message: String },
}

impl EventStreamScript {
    /// Creates a stream that ends cleanly after this many events. With 0, only the greeting is
    /// sent.
    pub fn after(events: usize) -> Self {
        Self {
            after: events,
            ending: Ending::Close,
        }
    }

    /// Ends the stream cleanly, as a server does when it shuts down.
    pub fn close(mut self) -> Self {
        self.ending = Ending::Close;
        self
    }

    /// Waits for another event, sends half of it, and closes the connection.
    pub fn cut(mut self) -> Self {
        self.ending = Ending::Cut;
        self
    }

    /// Sends these raw bytes, then continues with the events after them.
    pub fn garbage(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.ending = Ending::Garbage(bytes.into());
        self
    }

    /// Sends an `error` message with this code, such as `cursor_expired` or `timeout`, and ends the
    /// stream.
    pub fn error(mut self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.ending = Ending::Error {
            code: code.into(),
            message: message.into(),
        };
        self
    }
}

/// Scripts for future streams, one per stream.
#[derive(Debug, Default)]
pub(crate) struct Scripts(VecDeque<EventStreamScript>);

impl Scripts {
    pub(crate) fn add(&mut self, script: EventStreamScript) {
        self.0.push_back(script);
    }

    pub(crate) fn next(&mut self) -> Option<EventStreamScript> {
        self.0.pop_front()
    }
}
