//! Tests that long waits are logged as events.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::timeout;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::server::{Latency, Limit, Server, get_route};

/// Collects events, one per line.
#[derive(Clone, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[tokio::test(start_paused = true)]
async fn a_wait_above_a_second_is_an_event() {
    let limit = Limit::Tokens {
        burst: 10,
        per_second: 0.5,
    };
    let server = Server::new(limit, Latency::of(5.0));
    let client = server.client();
    for _ in 0..11 {
        client.get_route("/api/v2/users").await.unwrap();
    }
    // With a single subscriber, `tracing` asks the thread that first reaches an event whether anyone
    // listens, and the thread of another test would answer no for all. With two, it asks the
    // subscribers.
    let _other = tracing::Dispatch::new(Notes::default());
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let told = || std::mem::take(&mut *notes.0.lock().unwrap());
    // One call that has to wait, and one that is dropped while waiting.
    client.get_route("/api/v2/users").await.unwrap();
    client.get_route("/api/v2/users").await.unwrap();
    let gone = timeout(
        Duration::from_millis(1_500),
        client.send(get_route("/api/v2/users")),
    );
    let lines = told();
    assert!(!lines.is_empty());
    for line in &lines {
        assert!(
            line.starts_with("INFO") && line.contains("waited for the rate limit"),
            "{line}"
        );
        for part in [
            "server.address=\"tenant.example.com\"",
            "http.request.method=\"GET\"",
            "url.template=\"/api/v2/users\"",
            "wait_seconds=",
        ] {
            assert!(line.contains(part), "{line}");
        }
    }
    assert!(gone.await.is_err());
    let lines = told();
    assert!(
        lines.len() == 1 && lines[0].contains("wait_seconds=1.5"),
        "{lines:?}"
    );
    // A short wait is not logged.
    client.get_route("/api/v2/users").await.unwrap();
    told();
    let short = client.get_route("/api/v2/users");
    assert!(timeout(Duration::from_millis(900), short).await.is_err());
    assert_eq!(told(), Vec::<String>::new());
}
