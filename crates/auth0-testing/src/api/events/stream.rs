//! The body of an event stream.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use futures_util::Stream;
use futures_util::stream;
use serde_json::json;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::api::call::Call;
use crate::state::TenantState;
use crate::store::event_script::{Ending, EventStreamScript};
use crate::store::events::{Event, offset};

/// The reconnection delay that clients are told to use, in milliseconds.
const RETRY: u32 = 2000;

/// The next step of a stream.
#[derive(Debug)]
enum Phase {
    Greeting,
    Events,
    /// Half of an event has been sent, and the connection is about to break.
    Breaking,
    Over,
}

struct Subscription {
    state: Arc<TenantState>,
    types: Vec<String>,
    script: Option<EventStreamScript>,
    next: watch::Receiver<u64>,
    heartbeat: Duration,
    /// The number of the next event to examine.
    position: u64,
    /// The latest position that has been sent to the client.
    known: u64,
    sent: usize,
    phase: Phase,
}

/// Streams the events from number `start`, followed by new ones, until the client disconnects or
/// the script ends.
pub(super) fn events(
    call: &Call,
    start: u64,
    types: Vec<String>,
    script: Option<EventStreamScript>,
) -> impl Stream<Item = Result<Bytes, io::Error>> + Send + 'static {
    let subscription = Subscription {
        next: call.state.management.events.next.subscribe(),
        heartbeat: call.state.settings.event_heartbeat,
        state: Arc::clone(&call.state),
        types,
        script,
        position: start,
        known: start,
        sent: 0,
        phase: Phase::Greeting,
    };
    stream::unfold(subscription, |mut subscription| async move {
        let part = subscription.part().await?;
        Some((part, subscription))
    })
}

impl Subscription {
    /// Returns the next part of the body, or `None` at its end.
    async fn part(&mut self) -> Option<Result<Bytes, io::Error>> {
        match self.phase {
            Phase::Over => return None,
            Phase::Breaking => {
                self.phase = Phase::Over;
                // Lets hyper write the first half of the event before it sees the error.
                tokio::task::yield_now().await;
                let cut = "the stream is cut by its script";
                return Some(Err(io::Error::new(io::ErrorKind::ConnectionAborted, cut)));
            }
            Phase::Greeting => {
                self.phase = Phase::Events;
                return Some(Ok(format!(":connected\n\nretry: {RETRY}\n\n").into()));
            }
            Phase::Events => {}
        }
        let ending = match &self.script {
            Some(script) if script.after == self.sent => Some(script.ending.clone()),
            _ => None,
        };
        match ending {
            None => Some(Ok(self.event().await)),
            Some(Ending::Close) => None,
            Some(Ending::Garbage(bytes)) => {
                self.script = None;
                Some(Ok(bytes.into()))
            }
            Some(Ending::Error { code, message }) => {
                self.phase = Phase::Over;
                let error = json!({ "error": { "code": code, "message": message, "offset": self.offset() } });
                Some(Ok(format!("event: error\ndata: {error}\n\n").into()))
            }
            Some(Ending::Cut) => {
                let sent = self.sent;
                let event = self.event().await;
                if self.sent > sent {
                    self.phase = Phase::Breaking;
                    return Some(Ok(event.slice(..event.len() / 2)));
                }
                Some(Ok(event))
            }
        }
    }

    /// Waits for the next event, and returns a heartbeat if none arrives in time.
    async fn event(&mut self) -> Bytes {
        // The deadline is fixed up front, because events that are not sent must not delay the
        // heartbeat.
        let silent_until = Instant::now() + self.heartbeat;
        loop {
            // Marks the latest event as seen before searching, so that an event emitted in between
            // still wakes this task.
            let end = *self.next.borrow_and_update();
            if let Some(event) = self
                .state
                .management
                .events
                .find(self.position, &self.types)
            {
                self.position = event.number + 1;
                self.known = self.position;
                self.sent += 1;
                return write(&event);
            }
            self.position = self.position.max(end);
            match tokio::time::timeout_at(silent_until, self.next.changed()).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) | Err(_) => return self.heartbeat(),
            }
        }
    }

    /// Returns a comment, or the new position if only events of other types have occurred.
    fn heartbeat(&mut self) -> Bytes {
        if self.position == self.known {
            return Bytes::from_static(b": heartbeat\n\n");
        }
        self.known = self.position;
        let offset = self.offset().unwrap_or_default();
        let data = json!({ "offset": offset });
        format!("event: offset-only\nid: {offset}\ndata: {data}\n\n").into()
    }

    /// Returns the offset from which to resume.
    fn offset(&self) -> Option<String> {
        self.position.checked_sub(1).map(offset)
    }
}

fn write(event: &Event) -> Bytes {
    let offset = offset(event.number);
    let data = json!({ "offset": offset, "event": event.event });
    let kind = &event.kind;
    format!("event: {kind}\nid: {offset}\ndata: {data}\n\n").into()
}
