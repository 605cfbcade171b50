//! The body of one stream of events.

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

/// How long clients are told to wait before they connect again, in milliseconds.
const RETRY: u32 = 2000;

/// What a stream does next.
#[derive(Debug)]
enum Phase {
    Greeting,
    Events,
    /// Half an event is sent; the connection breaks.
    Breaking,
    Over,
}

struct Subscription {
    state: Arc<TenantState>,
    types: Vec<String>,
    script: Option<EventStreamScript>,
    next: watch::Receiver<u64>,
    heartbeat: Duration,
    /// The number of the next event to look at.
    position: u64,
    /// The position the client knows of.
    known: u64,
    sent: usize,
    phase: Phase,
}

/// The events from number `start` on, then those to come, until the client leaves or the script ends.
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
    /// The next part of the body; `None` at its end.
    async fn part(&mut self) -> Option<Result<Bytes, io::Error>> {
        match self.phase {
            Phase::Over => return None,
            Phase::Breaking => {
                self.phase = Phase::Over;
                // Lets hyper write the half event out before it learns that there is no second half.
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

    /// The next event, as soon as there is one, or a sign of life.
    async fn event(&mut self) -> Bytes {
        // However much happens that is not told: silence is silence.
        let silent_until = Instant::now() + self.heartbeat;
        loop {
            // Seen before it is looked for, so that nothing emitted in between is slept through.
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

    /// A comment, or the new position where only events of other types came by.
    fn heartbeat(&mut self) -> Bytes {
        if self.position == self.known {
            return Bytes::from_static(b": heartbeat\n\n");
        }
        self.known = self.position;
        let offset = self.offset().unwrap_or_default();
        let data = json!({ "offset": offset });
        format!("event: offset-only\nid: {offset}\ndata: {data}\n\n").into()
    }

    /// The position behind which to go on.
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
