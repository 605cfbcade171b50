//! What a subscriber gets to know: an outage once, its end, and nothing secret.

use std::fmt::{self, Write};
use std::sync::{Arc, Mutex};

use redis::cmd;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::server::RedisServer;
use crate::support::{Source, cache_on, client, name};

/// The events of this crate, each as one line.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<(Level, String)>>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, "{}={value:?} ", field.name()).unwrap();
    }
}

impl Subscriber for Capture {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("auth0_redis")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = String::new();
        event.record(&mut Line(&mut line));
        self.0
            .lock()
            .unwrap()
            .push((*event.metadata().level(), line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn an_outage_is_told_once_and_so_is_its_end() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let capture = Capture::default();
    // With a single subscriber, `tracing` asks the thread that reaches an event first whether anybody
    // listens, and another test's thread would say no for all. With two it asks the subscribers.
    std::mem::forget(tracing::Dispatch::new(Capture::default()));
    let _guard = tracing::subscriber::set_default(capture.clone());
    let cache = cache_on(&client(&redis.url()));
    let source = Source::default();
    source.through(&cache).await;
    assert!(capture.0.lock().unwrap().is_empty());
    redis.kill();
    source.through(&cache).await;
    source.through(&cache).await;
    redis.restart().await;
    source.through(&cache).await;
    redis.settled().await;
    redis
        .ask(cmd("SET").arg(name("token")).arg("garbage"))
        .await;
    source.through(&cache).await;

    let events = capture.0.lock().unwrap().clone();
    let told: Vec<_> = events
        .iter()
        .map(|(level, line)| (*level, line.as_str()))
        .collect();
    let levels: Vec<_> = told.iter().map(|(level, _)| *level).collect();
    assert_eq!(
        levels,
        [
            Level::WARN,
            Level::DEBUG,
            Level::DEBUG,
            Level::INFO,
            Level::WARN
        ],
        "{told:#?}"
    );
    assert!(told[0].1.contains("no connection to Redis") && told[0].1.contains("redis.sock"));
    assert!(told[1].1.contains("without Redis"));
    assert!(told[3].1.contains("available again"));
    assert!(told[4].1.contains("cannot be decrypted"));
    assert!(told.iter().all(|(_, line)| !line.contains("token-")));
}
