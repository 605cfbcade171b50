//! What a `tracing` subscriber that wants everything gets to see: enough, and nothing secret.
#![cfg(all(
    feature = "tracing",
    feature = "webpki-roots",
    any(feature = "ring", feature = "aws-lc-rs")
))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use auth0_core::{CallOptions, ErrorKind, Operation};
use support::{Memory, Reply, Server, json, status};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Level, Metadata, Subscriber};

type Fields = BTreeMap<&'static str, String>;

/// All spans and events of one thread.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Captured>>);

#[derive(Debug, Default)]
struct Captured {
    spans: Vec<(&'static str, Fields)>,
    /// The span that each span was opened in.
    parents: Vec<Option<u64>>,
    events: Vec<(Level, Fields)>,
    entered: Vec<u64>,
    /// The span each event came in.
    event_spans: Vec<Option<u64>>,
}

impl Capture {
    fn start() -> (Self, DefaultGuard) {
        let capture = Self::default();
        // With a single subscriber, `tracing` asks the thread that reaches an event first whether anybody
        // listens, and another test's thread would say no for all. With two it asks the subscribers.
        std::mem::forget(tracing::Dispatch::new(Self::default()));
        let guard = tracing::subscriber::set_default(capture.clone());
        (capture, guard)
    }

    /// The spans of our own.
    fn requests(&self) -> Vec<Fields> {
        self.spans("auth0.request")
    }

    fn calls(&self) -> Vec<Fields> {
        self.spans("auth0.call")
    }

    fn spans(&self, name: &str) -> Vec<Fields> {
        let captured = self.0.lock().unwrap();
        let ours = captured.spans.iter().filter(|(it, _)| *it == name);
        ours.map(|(_, fields)| fields.clone()).collect()
    }

    fn warnings(&self) -> Vec<Fields> {
        let captured = self.0.lock().unwrap();
        let warnings = captured
            .events
            .iter()
            .filter(|(level, _)| *level == Level::WARN);
        warnings.map(|(_, fields)| fields.clone()).collect()
    }

    fn text(&self) -> String {
        format!("{:#?}", self.0.lock().unwrap())
    }
}

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        attributes.record(&mut Visitor(&mut fields));
        let mut captured = self.0.lock().unwrap();
        let parent = captured.entered.last().copied();
        captured.parents.push(parent);
        captured.spans.push((attributes.metadata().name(), fields));
        Id::from_u64(captured.spans.len() as u64)
    }

    fn record(&self, id: &Id, values: &Record<'_>) {
        let index = usize::try_from(id.into_u64()).unwrap() - 1;
        values.record(&mut Visitor(&mut self.0.lock().unwrap().spans[index].1));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Visitor(&mut fields));
        let mut captured = self.0.lock().unwrap();
        let span = captured.entered.last().copied();
        captured.event_spans.push(span);
        captured.events.push((*event.metadata().level(), fields));
    }

    fn enter(&self, id: &Id) {
        self.0.lock().unwrap().entered.push(id.into_u64());
    }

    fn exit(&self, id: &Id) {
        assert_eq!(self.0.lock().unwrap().entered.pop(), Some(id.into_u64()));
    }
}

#[track_caller]
fn assert_fields(fields: &Fields, expected: &[(&'static str, &str)]) {
    let expected = expected
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    assert_eq!(*fields, expected.collect::<Fields>());
}

#[tokio::test]
async fn a_span_says_what_was_asked_and_answered() {
    let (capture, _guard) = Capture::start();
    let server = Server::of([status(201)]).await;
    let operation = Operation::post("/users/{id}/roles").path("auth0|1");
    let client = server.builder().base_path("/api/v2").build().unwrap();
    client.call::<()>(operation).await.unwrap();
    let port = server.url().rsplit_once(':').unwrap().1.to_owned();
    assert_fields(
        &capture.requests()[0],
        &[
            ("otel.kind", "client"),
            ("otel.name", "POST /api/v2/users/{id}/roles"),
            ("http.request.method", "POST"),
            ("server.address", "127.0.0.1"),
            ("server.port", &port),
            ("url.template", "/api/v2/users/{id}/roles"),
            ("http.response.status_code", "201"),
        ],
    );
    assert_fields(
        &capture.calls()[0],
        &[
            ("otel.kind", "internal"),
            ("otel.name", "auth0 POST /api/v2/users/{id}/roles"),
            ("http.request.method", "POST"),
            ("url.template", "/api/v2/users/{id}/roles"),
            ("http.response.status_code", "201"),
        ],
    );
    assert_eq!(capture.warnings(), [] as [Fields; 0]);
}

#[tokio::test]
async fn the_attempts_of_a_call_have_one_parent() {
    let (capture, _guard) = Capture::start();
    let server = Server::of([status(503), status(503), status(404)]).await;
    let call = server
        .client()
        .call::<()>(Operation::get("/things/{id}").path("1"));
    call.await.unwrap_err();
    let call = &capture.calls()[0];
    assert_eq!(call["http.response.status_code"], "404");
    assert_eq!(call["error.type"], "404");
    assert_eq!(call["otel.status_code"], "ERROR");
    for attempt in capture.requests() {
        assert_eq!(attempt["otel.name"], "GET /things/{id}");
        assert_eq!(attempt["otel.status_code"], "ERROR");
    }
    let captured = capture.0.lock().unwrap();
    let tree: Vec<_> = captured
        .spans
        .iter()
        .map(|(name, _)| *name)
        .zip(captured.parents.clone())
        .collect();
    let attempt = ("auth0.request", Some(1));
    assert_eq!(tree, [("auth0.call", None), attempt, attempt, attempt]);
    // Retries are told within it, too.
    for (event, span) in captured.events.iter().zip(&captured.event_spans) {
        let is_retry = event
            .1
            .get("message")
            .is_some_and(|it| it == "the call is retried");
        assert!(!is_retry || *span == Some(1), "{event:?}");
    }
}

#[tokio::test]
async fn a_download_is_named_by_its_method_alone() {
    let (capture, _guard) = Capture::start();
    let server = Server::of([status(200)]).await;
    let link = format!("{}/s3cret?sig=s3cret", server.url());
    server.client().download(&link).await.unwrap();
    for (span, name) in [
        (&capture.requests()[0], "GET"),
        (&capture.calls()[0], "auth0 GET"),
    ] {
        assert_eq!(span["otel.name"], name);
        assert!(!span.contains_key("url.template"), "{span:?}");
    }
    assert!(!capture.text().contains("s3cret"), "{}", capture.text());
}

#[tokio::test]
async fn every_attempt_has_a_span() {
    let (capture, _guard) = Capture::start();
    let server = Server::of([status(503), status(200)]).await;
    server
        .client()
        .call::<()>(Operation::get("/things"))
        .await
        .unwrap();
    let statuses = capture
        .requests()
        .into_iter()
        .map(|it| it["http.response.status_code"].clone());
    assert_eq!(statuses.collect::<Vec<_>>(), ["503", "200"]);
}

#[tokio::test]
async fn a_failed_attempt_is_a_warning_in_its_span() {
    let (capture, _guard) = Capture::start();
    let server = Server::start(|_, _| Reply::Cut).await;
    let error = server
        .client()
        .call::<()>(Operation::post("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Disconnected);
    let fields = &capture.requests()[0];
    assert_eq!(fields["error.type"], "Disconnected");
    assert!(!fields.contains_key("http.response.status_code"));
    let warnings = capture.warnings();
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0]["message"], "the attempt failed");
    assert!(warnings[0].contains_key("error"), "{warnings:?}");
    let captured = capture.0.lock().unwrap();
    let warning = captured
        .events
        .iter()
        .position(|(level, _)| *level == Level::WARN)
        .unwrap();
    let span = captured.event_spans[warning].unwrap();
    assert_eq!(
        captured.spans[usize::try_from(span).unwrap() - 1].0,
        "auth0.request"
    );
}

#[tokio::test]
async fn an_answer_that_breaks_off_shows_its_status() {
    let (capture, _guard) = Capture::start();
    let server = Server::start(|_, _| Reply::CutInBody(json(201, "{}"))).await;
    server
        .client()
        .call::<()>(Operation::post("/things"))
        .await
        .unwrap_err();
    let fields = &capture.requests()[0];
    assert_eq!(fields["http.response.status_code"], "201");
    assert_eq!(fields["error.type"], "Disconnected");
}

fn operation() -> Operation {
    Operation::post("/users/{id}")
        .path("s3cret-id")
        .query("code", "s3cret-code")
        .header("x-own".parse().unwrap(), "s3cret-own".parse().unwrap())
        .json(&["s3cret-body"])
}

#[tokio::test]
async fn nothing_secret_is_traced() {
    let (capture, _guard) = Capture::start();
    let answer = || {
        let mut response = json(200, r#"{"access_token":"s3cret-answer"}"#);
        response
            .headers_mut()
            .insert("set-cookie", "s3cret-cookie".parse().unwrap());
        response
    };
    let server = Server::start(move |number, _| match number {
        0 => Reply::Respond(answer()),
        1 => Reply::Cut,
        2 => Reply::CutInBody(answer()),
        3 => Reply::Respond(json(400, r#"{"message":"no","s3cret":"s3cret-member"}"#)),
        _ => Reply::Respond(json(302, "s3cret-page")),
    });
    let server = server.await;
    let client = server.builder().token("s3cret-token").build().unwrap();
    let options = CallOptions::new()
        .header("x-option", "s3cret-option")
        .unwrap();
    let client = client.with_options(options);
    client.call::<()>(operation()).await.unwrap();
    for _ in 0..4 {
        client.call::<()>(operation()).await.unwrap_err();
    }
    assert_eq!(capture.requests().len(), 5);
    // What the server got shows that all of it was there to be seen.
    let seen = &server.seen()[0];
    assert_eq!(seen.path, "/users/s3cret-id?code=s3cret-code");
    assert_eq!(seen.header("authorization").unwrap(), "Bearer s3cret-token");
    let text = capture.text();
    assert!(text.contains("/users/{id}"), "{text}");
    assert!(!text.contains("s3cret"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_foreign_service_is_not_repeated() {
    let (capture, _guard) = Capture::start();
    let memory = Memory::new(|_, _| {
        let foreign = std::io::Error::other("s3cret-cause");
        support::Answer::Fail(auth0_core::Error::new(ErrorKind::Other, "why").with_source(foreign))
    });
    let client = auth0_core::Client::builder("tenant.auth0.com")
        .service(memory)
        .build()
        .unwrap();
    client.call::<()>(operation()).await.unwrap_err();
    assert_eq!(capture.warnings()[0]["error"], "why");
    let text = capture.text();
    assert!(!text.contains("s3cret"), "{text}");
}

fn events(capture: &Capture, level: Level) -> Vec<Fields> {
    let captured = capture.0.lock().unwrap();
    let events = captured.events.iter().filter(|(it, _)| *it == level);
    events
        .map(|(_, fields)| fields.clone())
        .filter(|fields| fields.contains_key("error.type"))
        .collect()
}

/// What `RUST_LOG=info` shows of a call that succeeded in the end.
#[tokio::test]
async fn each_failed_attempt_and_each_retry_can_be_seen() {
    let (capture, _guard) = Capture::start();
    let server = Server::start(|number, _| match number {
        0 => Reply::Respond(support::with_headers(429, &[("retry-after", "0")])),
        1 => Reply::Respond(status(503)),
        2 => Reply::Cut,
        _ => Reply::Respond(status(200)),
    });
    let server = server.await;
    let client = server.builder().no_rate_limiter().build().unwrap();
    client
        .call::<()>(Operation::get("/things/{id}").path("s3cret"))
        .await
        .unwrap();
    let warnings = capture.warnings();
    let seen = |name: &str| -> Vec<Option<String>> {
        warnings.iter().map(|it| it.get(name).cloned()).collect()
    };
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(seen("error.type"), ["429", "503", "Disconnected"].map(text));
    assert_eq!(
        seen("http.response.status_code"),
        [text("429"), text("503"), None]
    );
    let retries = events(&capture, Level::INFO);
    assert_eq!(retries.len(), 3, "{retries:?}");
    for (number, (retry, why)) in retries
        .iter()
        .zip(["429", "503", "Disconnected"])
        .enumerate()
    {
        assert_eq!(retry["message"], "the call is retried");
        assert_eq!(retry["http.request.resend_count"], (number + 1).to_string());
        assert_eq!(retry["error.type"], why);
        assert_eq!(retry["http.request.method"], "GET");
        assert_eq!(retry["url.template"], "/things/{id}");
        assert!(retry["delay"].ends_with('s'), "{retry:?}");
    }
    // The spans tell which attempt they are.
    let resent: Vec<_> = capture
        .requests()
        .iter()
        .map(|it| it.get("http.request.resend_count").cloned())
        .collect();
    assert_eq!(resent, [None, text("1"), text("2"), text("3")]);
}

#[tokio::test]
async fn a_refusal_is_no_warning() {
    let (capture, _guard) = Capture::start();
    let server = Server::of([status(404)]).await;
    server
        .client()
        .call::<()>(Operation::get("/things"))
        .await
        .unwrap_err();
    assert_eq!(capture.warnings(), [] as [Fields; 0]);
    let seen = events(&capture, Level::INFO);
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0]["error.type"], "404");
    assert_eq!(seen[0]["http.response.status_code"], "404");
    assert_eq!(capture.requests()[0]["error.type"], "404");
}

#[tokio::test]
async fn what_was_set_aside_is_named_and_not_shown() {
    #[derive(serde::Deserialize)]
    struct Answer {
        a: Option<u32>,
        b: Option<String>,
    }

    let (capture, _guard) = Capture::start();
    let server = Server::of([json(200, r#"{"a":1,"b":["s3cret"]}"#)]).await;
    let answer: Answer = server.client().call(Operation::get("/x")).await.unwrap();
    assert_eq!((answer.a, answer.b), (Some(1), None));
    let warnings = capture.warnings();
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    assert_eq!(warnings[0]["path"], "$.b");
    assert!(!capture.text().contains("s3cret"), "{}", capture.text());
}
