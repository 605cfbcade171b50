use std::time::Duration;

use auth0_testing::{EventStreamScript, Tenant};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{bearer, manage, start};

/// An open stream.
struct Reading {
    stream: TcpStream,
    read: String,
}

impl Reading {
    async fn open(tenant: &Tenant, query: &str) -> Self {
        Self::open_with(tenant, query, "").await
    }

    async fn open_with(tenant: &Tenant, query: &str, header: &str) -> Self {
        let mut stream = TcpStream::connect(tenant.addr()).await.unwrap();
        let authorization = bearer(&tenant.issue_access_token(json!({})).unwrap());
        let head = format!(
            "GET /api/v2/events{query} HTTP/1.1\r\nhost: t\r\nauthorization: {authorization}\r\n{header}\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut reading = Self {
            stream,
            read: String::new(),
        };
        reading.until(":connected\n\nretry: ").await;
        reading
    }

    /// Reads until `text` arrives.
    async fn until(&mut self, text: &str) -> &str {
        while !self.read.contains(text) {
            assert!(self.more().await, "ended before {text:?}: {}", self.read);
        }
        &self.read
    }

    /// Reads to the end. A complete chunked body ends with an empty chunk.
    async fn end(mut self) -> (String, bool) {
        while !self.read.ends_with("0\r\n\r\n") && self.more().await {}
        let is_whole = self.read.ends_with("0\r\n\r\n");
        (self.read, is_whole)
    }

    async fn more(&mut self) -> bool {
        let mut buffer = [0; 4096];
        let count = self.stream.read(&mut buffer).await.unwrap_or(0);
        self.read
            .push_str(&String::from_utf8_lossy(&buffer[..count]));
        count > 0
    }
}

#[tokio::test]
async fn what_happens_is_told_at_once_and_only_what_was_asked_for() {
    let tenant = start().await;
    tenant.emit_event("user.created", &json!({ "user_id": "before" }));
    let mut all = Reading::open(&tenant, "").await;
    let mut some = Reading::open(&tenant, "?event_type=user.updated&event_type=user.deleted").await;
    let created = tenant.emit_event("user.created", &json!({ "user_id": "auth0|1" }));
    let deleted = tenant.emit_event("user.deleted", &json!({ "user_id": "auth0|1" }));
    let text = all.until(&format!("id: {deleted}")).await;
    assert!(text.contains("content-type: text/event-stream"), "{text}");
    assert!(!text.contains("before"), "{text}");
    let start = text
        .find(&format!("event: user.created\nid: {created}\ndata: "))
        .expect("the event");
    let data = text[start..]
        .lines()
        .nth(2)
        .unwrap()
        .strip_prefix("data: ")
        .unwrap();
    let data: serde_json::Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["offset"], json!(created));
    let event = &data["event"];
    assert_eq!(
        (&event["type"], &event["specversion"]),
        (&json!("user.created"), &json!("1.0"))
    );
    assert_eq!(event["data"]["object"], json!({ "user_id": "auth0|1" }));
    assert!(event["id"].as_str().unwrap().starts_with("evt_"), "{event}");
    let text = some.until(&format!("id: {deleted}")).await;
    assert!(!text.contains("user.created"), "{text}");
}

#[tokio::test]
async fn a_stream_goes_on_where_another_ended() {
    let tenant = start().await;
    let offsets: Vec<_> = ["one", "two", "three"]
        .map(|id| tenant.emit_event("user.created", &json!({ "user_id": id })))
        .to_vec();
    let mut by_query = Reading::open(&tenant, &format!("?from={}", offsets[0])).await;
    let text = by_query.until("three").await;
    assert!(text.contains("two") && !text.contains("\"one\""), "{text}");
    let header = format!("last-event-id: {}\r\n", offsets[1]);
    let mut by_header = Reading::open_with(&tenant, "", &header).await;
    let text = by_header.until("three").await;
    assert!(!text.contains("two"), "{text}");
    let mut by_time = Reading::open(&tenant, "?from_timestamp=2026-01-01T00:00:00Z").await;
    by_time.until("\"one\"").await;
}

#[tokio::test]
async fn silence_is_broken_by_heartbeats_and_new_offsets() {
    let tenant = Tenant::builder()
        .event_heartbeat(Duration::from_millis(5))
        .start()
        .await
        .unwrap();
    let mut reading = Reading::open(&tenant, "?event_type=user.updated").await;
    reading.until(": heartbeat\n\n").await;
    let offset = tenant.emit_event("user.created", &json!({}));
    let text = reading.until("event: offset-only\n").await;
    assert!(!text.contains("user.created"), "{text}");
    reading
        .until(&format!(
            "id: {offset}\ndata: {{\"offset\":\"{offset}\"}}\n\n"
        ))
        .await;
}

#[tokio::test]
async fn streams_break_and_end_as_scripted() {
    let tenant = start().await;
    for number in 0..3 {
        tenant.emit_event("user.created", &json!({ "user_id": format!("<{number}>") }));
    }
    let since = "?from_timestamp=2026-01-01T00:00:00Z";
    tenant.script_event_stream(EventStreamScript::after(1).cut());
    let (text, is_whole) = Reading::open(&tenant, since).await.end().await;
    assert!(
        text.contains("<0>") && !text.contains("<1>") && !is_whole,
        "{text}"
    );
    assert_eq!(
        text.matches("event: user.created").count(),
        2,
        "half of a second one: {text}"
    );

    tenant.script_event_stream(EventStreamScript::after(2).close());
    let (text, is_whole) = Reading::open(&tenant, since).await.end().await;
    assert!(
        text.contains("<1>") && !text.contains("<2>") && is_whole,
        "{text}"
    );

    tenant.script_event_stream(EventStreamScript::after(0).error("timeout", "too slow"));
    let (text, is_whole) = Reading::open(&tenant, since).await.end().await;
    assert!(
        text.contains("event: error\ndata: {\"error\":{\"code\":\"timeout\"") && is_whole,
        "{text}"
    );

    tenant.script_event_stream(EventStreamScript::after(1).garbage("\0garbage\n\n"));
    let mut reading = Reading::open(&tenant, since).await;
    let text = reading.until("<2>").await;
    assert!(
        text.find("<0>") < text.find("\0garbage") && text.find("\0garbage") < text.find("<1>"),
        "{text}"
    );
}

#[tokio::test]
async fn what_cannot_be_subscribed_to_is_refused() {
    let tenant = start().await;
    let offset = tenant.emit_event("user.created", &json!({}));
    tenant.emit_event("user.created", &json!({}));
    tenant.expire_events();
    let both = format!("from={offset}&from_timestamp=2026-01-01T00:00:00Z");
    let expired = format!("from={offset}");
    for (query, status, code) in [
        ("event_type=user.eaten", 400, "invalid_query_string"),
        ("from_timestamp=yesterday", 400, "invalid_query_string"),
        (both.as_str(), 400, "invalid_query_string"),
        ("from=garbage", 400, "invalid_cursor"),
        (&expired, 410, "cursor_expired"),
        ("nope=1", 400, "invalid_query_string"),
    ] {
        let answer = manage(&tenant, "GET", &format!("/api/v2/events?{query}"), None).await;
        assert_eq!(
            (answer.status, &answer.json()["errorCode"]),
            (status, &json!(code)),
            "{query}"
        );
    }
}

#[tokio::test]
async fn heartbeats_of_any_length_are_survived() {
    for interval in [Duration::ZERO, Duration::MAX] {
        let tenant = Tenant::builder()
            .event_heartbeat(interval)
            .start()
            .await
            .unwrap();
        let mut reading = Reading::open(&tenant, "").await;
        let offset = tenant.emit_event("user.created", &json!({}));
        reading.until(&format!("id: {offset}")).await;
    }
}
