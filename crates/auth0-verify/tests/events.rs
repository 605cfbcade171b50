//! What a subscriber of `tracing` gets to know: fetches, failures, stale keys and refusals, and never a
//! value of a token or of a URL's query.
#![cfg(all(
    feature = "tracing",
    feature = "remote",
    feature = "tower",
    feature = "josekit"
))]
#![allow(clippy::unwrap_used)]

mod common;

use std::convert::Infallible;
use std::fmt::{self, Write as _};
use std::mem;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::Client;
use auth0_verify::middleware::{AuthorizationLayer, RequireLayer, Scopes};
use auth0_verify::{AccessTokenVerifier, BoxError, IssuerResolver, RemoteKeys, ResolvedVerifiers};
use bytes::Bytes;
use common::tenant::Tenant;
use common::{DOMAIN, RSA, access_claims, jwks, token, with};
use http::{Request, Response};
use serde_json::json;
use tokio::time::{advance, sleep};
use tower::{Layer, ServiceExt};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

/// The events of this crate, each as one line.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Capture {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("auth0_verify")
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

impl Capture {
    fn start() -> (Self, DefaultGuard) {
        let capture = Self::default();
        // With a single subscriber, `tracing` asks the thread that reaches an event first whether anybody
        // listens, and another test's thread would say no for all. With two it asks the subscribers.
        mem::forget(tracing::Dispatch::new(Self::default()));
        let guard = tracing::subscriber::set_default(capture.clone());
        (capture, guard)
    }

    /// What was told since the last time.
    fn told(&self) -> Vec<String> {
        mem::take(&mut *self.0.lock().unwrap())
    }
}

#[track_caller]
fn assert_told(lines: &[String], expected: &[&[&str]]) {
    assert_eq!(lines.len(), expected.len(), "{lines:#?}");
    for (line, parts) in lines.iter().zip(expected) {
        for part in *parts {
            assert!(line.contains(part), "{part} is not in {line}");
        }
    }
}

const URL: &str = "url=https://tenant.eu.auth0.com/.well-known/jwks.json";

#[tokio::test(start_paused = true)]
async fn a_fetch_a_failure_and_stale_keys() {
    let (capture, _guard) = Capture::start();
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    verifier.verify(&good).await.unwrap();
    let fetched = ["DEBUG", "fetched keys", URL, "keys=1", "skipped=0"];
    assert_told(&capture.told(), &[&fetched]);

    tenant.change(|script| script.status = 404);
    advance(Duration::from_secs(601)).await;
    verifier.verify(&good).await.unwrap();
    sleep(Duration::from_millis(1)).await;
    let lines = capture.told();
    let stale = ["DEBUG", "used keys beyond their time to live", URL];
    let failed = ["WARN", "could not fetch keys", URL, "could not be fetched"];
    assert_told(&lines, &[&stale, &failed]);
    for line in lines {
        assert!(!line.contains("auth0|") && !line.contains(&good), "{line}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_query_is_not_told() {
    let (capture, _guard) = Capture::start();
    let statuses = Arc::new(Mutex::new(vec![404, 200]));
    let service = tower::service_fn(move |request: Request<Bytes>| {
        assert_eq!(request.uri().query(), Some("key=hunter2&a=b+c"));
        let status = statuses.lock().unwrap().pop().unwrap_or(404);
        let response = Response::builder().status(status);
        let response = response.body(Bytes::from(jwks(&[&RSA]))).unwrap();
        async move { Ok::<_, Infallible>(response) }
    });
    let client = Client::builder(DOMAIN).service(service).build().unwrap();
    let keys = RemoteKeys::builder(client)
        .url("https://tenant.eu.auth0.com/keys?key=hunter2&a=b+c")
        .unwrap()
        .time_to_live(Duration::ZERO)
        .stale_if_error(Duration::ZERO)
        .build();
    keys.prefetch().await.unwrap();
    keys.prefetch().await.unwrap_err();
    let lines = capture.told();
    let url = "url=https://tenant.eu.auth0.com/keys?…";
    assert_told(&lines, &[&["DEBUG", url], &["WARN", url]]);
    assert!(!lines.concat().contains("hunter2"), "{lines:?}");
}

#[tokio::test]
async fn refusals() {
    let (capture, _guard) = Capture::start();
    let tenant = Tenant::new(&[&RSA]);
    let service = tower::service_fn(|_: Request<String>| async {
        Ok::<_, Infallible>(Response::new(String::new()))
    });
    let protected = AuthorizationLayer::new(tenant.verifier()).layer(service);
    let request = |token: &str| {
        let request = Request::builder().header("authorization", format!("Bearer {token}"));
        request.body(String::new()).unwrap()
    };
    let expired = token(&with(access_claims(), "exp", json!(1)));
    let response = protected.clone().oneshot(request(&expired)).await.unwrap();
    assert_eq!(response.status(), 401);
    let lines = capture.told();
    let refused = ["DEBUG", "refused a request", "status=401", "has expired"];
    assert_told(&lines, &[&["fetched keys"], &refused]);
    let signature = expired.rsplit_once('.').unwrap().1;
    for secret in [&expired, signature, "auth0|"] {
        assert!(!lines.concat().contains(secret), "{lines:?}");
    }

    let good = token(&access_claims());
    protected.oneshot(request(&good)).await.unwrap();
    assert!(capture.told().is_empty());

    // What the service has to mend is louder.
    let alone = RequireLayer::new(Scopes::all(["read:orders"])).layer(service);
    alone.oneshot(request(&good)).await.unwrap();
    let missing = ["ERROR", "cannot authorize requests", "status=500"];
    assert_told(&capture.told(), &[&missing]);
    tenant.change(|script| script.status = 404);
    let protected = AuthorizationLayer::new(tenant.verifier()).layer(service);
    protected.oneshot(request(&good)).await.unwrap();
    let unavailable = ["WARN", "cannot authorize a request for now", "status=503"];
    assert_told(&capture.told(), &[&["could not fetch keys"], &unavailable]);
}

#[tokio::test(start_paused = true)]
async fn a_resolver_that_fails() {
    struct Failing;

    impl IssuerResolver for Failing {
        async fn resolve(&self, _: &str) -> Result<Option<AccessTokenVerifier>, BoxError> {
            Err("the database is down".into())
        }
    }

    let (capture, _guard) = Capture::start();
    let set = ResolvedVerifiers::new(Failing);
    set.for_token(&token(&access_claims())).await.unwrap_err();
    let failed = ["WARN", "could not resolve an issuer", "https://tenant.eu."];
    assert_told(&capture.told(), &[&failed]);
}
