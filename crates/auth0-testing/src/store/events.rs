//! The events of a tenant, in order.

use std::sync::Mutex;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::clock::rfc3339_now;
use crate::random;
use crate::store::event_script::{EventStreamScript, Scripts};
use crate::store::{Store, lock};

/// An event and the number of events before it.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    pub(crate) number: u64,
    pub(crate) kind: String,
    pub(crate) time: String,
    /// The content, in the form of a CNCF cloud event.
    pub(crate) event: Value,
}

/// The events of a tenant, in order.
#[derive(Debug)]
pub(crate) struct EventLog {
    pub(crate) events: Mutex<Events>,
    pub(crate) scripts: Mutex<Scripts>,
    /// The number of the next event, which streams wait for.
    pub(crate) next: watch::Sender<u64>,
}

#[derive(Debug, Default)]
pub(crate) struct Events {
    pub(crate) kept: Vec<Event>,
    /// Events before this number have been removed.
    pub(crate) first: u64,
}

impl Default for EventLog {
    fn default() -> Self {
        Self {
            events: Mutex::default(),
            scripts: Mutex::default(),
            next: watch::Sender::new(0),
        }
    }
}

impl EventLog {
    pub(crate) fn next(&self) -> u64 {
        *self.next.borrow()
    }

    /// Returns the first event from `number` on that has one of these types, or any type if the
    /// list is empty.
    pub(crate) fn find(&self, number: u64, types: &[String]) -> Option<Event> {
        let events = lock(&self.events);
        let from = events.kept.partition_point(|event| event.number < number);
        let wanted = |event: &&Event| types.is_empty() || types.contains(&event.kind);
        events.kept[from..].iter().find(wanted).cloned()
    }
}

/// The position of an event as clients see it: an opaque string from which a stream can resume.
pub(crate) fn offset(number: u64) -> String {
    URL_SAFE_NO_PAD.encode(format!("event-{number}"))
}

impl Store {
    /// Adds an event and returns its offset.
    pub(crate) fn emit_event(&self, kind: &str, object: &Value) -> String {
        let log = &self.management.events;
        let time = rfc3339_now();
        let event = json!({
            "specversion": "1.0",
            "type": kind,
            "source": format!("urn:auth0:{}", self.host()),
            "id": format!("evt_{}", random::alphanumeric(22)),
            "time": time,
            "data": { "object": object },
        });
        let mut events = lock(&log.events);
        let number = log.next();
        events.kept.push(Event {
            number,
            kind: kind.to_owned(),
            time,
            event,
        });
        // Under the lock, so that no other event gets the same number.
        log.next.send_replace(number + 1);
        offset(number)
    }

    /// Removes all events so far. Clients that resume from one of them are told that it has
    /// expired.
    pub(crate) fn expire_events(&self) {
        let log = &self.management.events;
        let mut events = lock(&log.events);
        events.kept.clear();
        events.first = log.next();
    }

    pub(crate) fn script_event_stream(&self, script: EventStreamScript) {
        lock(&self.management.events.scripts).add(script);
    }
}
