//! Whether a call that failed may have changed something, over all of its attempts.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::error::Error as _;
use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::layer::{
    AttemptTimeoutLayer, CredentialsLayer, DeadlineLayer, RateLimitLayer, RateLimiter, RetryLayer,
};
use auth0_core::transport::{Proxy, Transport};
use auth0_core::{BoxError, CallOptions, Client, Error, ErrorKind, Operation, Token, TokenSource};
use bytes::Bytes;
use http::{Method, Request, Response};
use support::{Answer, Memory, Server, json, request, seconds, status, with_headers};
use tokio::net::TcpListener;
use tower::{Layer, Service, ServiceBuilder, ServiceExt};

fn client(service: Memory) -> Client {
    Client::builder("tenant.auth0.com")
        .service(service)
        .no_rate_limiter()
        .build()
        .unwrap()
}

fn operation(method: &Method) -> Operation {
    match *method {
        Method::GET => Operation::get("/things"),
        Method::POST => Operation::post("/things"),
        Method::PUT => Operation::put("/things"),
        Method::PATCH => Operation::patch("/things"),
        _ => Operation::delete("/things"),
    }
}

async fn failure(service: &Memory, operation: Operation) -> Error {
    client(service.clone())
        .call::<()>(operation)
        .await
        .unwrap_err()
}

fn met(error: &Error) -> Vec<Option<u16>> {
    let attempts = error.attempts().iter();
    attempts
        .map(|it| it.status().map(|it| it.as_u16()))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_gateways_failure_leaves_open_what_became_of_a_write() {
    for code in [500, 502, 503, 504] {
        for method in [
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
            Method::GET,
        ] {
            let service = Memory::new(move |_, _| json(code, "<html>upstream</html>"));
            let error = failure(&service, operation(&method)).await;
            assert_eq!(
                error.outcome_unknown(),
                method != Method::GET,
                "{method} {code}"
            );
            assert_eq!(error.attempts().len(), service.count(), "{method} {code}");
            assert!(met(&error).iter().all(|it| *it == Some(code)), "{error:?}");
        }
    }
}

/// A `PUT` or `DELETE` is answered 502, retried, and then meets this.
async fn after_502<A: Into<Answer>>(
    method: Method,
    second: impl Fn() -> A + Send + Sync + 'static,
) -> Error {
    let service = Memory::new(move |number, _| match number {
        0 => status(502).into(),
        _ => second().into(),
    });
    failure(&service, operation(&method)).await
}

#[tokio::test(start_paused = true)]
async fn what_one_attempt_leaves_open_no_later_one_settles() {
    for code in [400, 401, 403, 404, 409, 412, 429, 501] {
        let error = after_502(Method::PUT, move || status(code)).await;
        assert_eq!(error.status().unwrap().as_u16(), code);
        assert!(error.outcome_unknown(), "{code}");
        assert_eq!(met(&error)[..2], [Some(502), Some(code)], "{code}");
    }
    for kind in [
        ErrorKind::Connect,
        ErrorKind::Tls,
        ErrorKind::Credentials,
        ErrorKind::DeadlineExceeded,
        ErrorKind::InvalidInput,
    ] {
        let error = after_502(Method::PUT, move || kind).await;
        assert_eq!(error.kind(), kind);
        assert!(error.outcome_unknown(), "{kind:?}");
        assert!(error.attempts()[0].outcome_unknown());
        assert!(error.attempts()[1..].iter().all(|it| !it.outcome_unknown()));
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_refused_each_time_has_changed_nothing() {
    for method in [Method::POST, Method::PUT, Method::DELETE] {
        let service = Memory::new(|number, _| match number {
            0 | 1 => Answer::from(status(429)),
            2 => ErrorKind::Connect.into(),
            _ => status(409).into(),
        });
        let error = failure(&service, operation(&method)).await;
        assert!(error.is_conflict() && !error.outcome_unknown(), "{method}");
        assert_eq!(met(&error), [Some(429), Some(429), None, Some(409)]);
        assert_eq!(error.attempts()[2].kind(), ErrorKind::Connect);
        assert_eq!(error.attempts()[2].to_string(), "as the script says");
    }
}

/// Either the first attempt deleted it, or it was never there: the caller knows best which counts.
#[tokio::test(start_paused = true)]
async fn a_retried_delete_that_finds_nothing_is_not_found_with_an_unknown_outcome() {
    let error = after_502(Method::DELETE, || status(404)).await;
    assert!(error.is_not_found() && error.outcome_unknown());
    assert_eq!(met(&error), [Some(502), Some(404)]);
    // At the first try it is plain: there was nothing.
    let service = Memory::new(|_, _| status(404));
    let error = failure(&service, operation(&Method::DELETE)).await;
    assert!(error.is_not_found() && !error.outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_keeps_the_last_answer() {
    // It comes in the middle of the second attempt.
    for (method, unknown) in [(Method::PUT, true), (Method::GET, false)] {
        let service = Memory::new(|number, _| match number {
            0 => Answer::from(json(503, r#"{"message":"Busy"}"#)),
            _ => Answer::Hang,
        });
        let client = Client::builder("tenant.auth0.com")
            .service(service)
            .attempt_timeout(seconds(1_000))
            .build()
            .unwrap();
        let error = client.call::<()>(operation(&method)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
        assert_eq!(error.outcome_unknown(), unknown);
        let last = error.source().unwrap().downcast_ref::<Error>().unwrap();
        assert_eq!(last.api().unwrap().message(), "Busy");
        assert_eq!(met(&error), [Some(503), None]);
        assert_eq!(error.attempts()[1].kind(), ErrorKind::DeadlineExceeded);
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_in_the_middle_of_an_attempt_counts_it() {
    let service = Memory::new(|_, _| Answer::Hang);
    let options = CallOptions::new().deadline(seconds(5));
    let client = client(service).with_options(options);
    let error = client
        .call::<()>(Operation::post("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(error.outcome_unknown());
    assert_eq!(error.attempts().len(), 1);
}

/// Fetches for ever, but for the first times.
struct Fetches(AtomicUsize, usize);

impl TokenSource for Fetches {
    async fn fetch(&self) -> Result<Token, BoxError> {
        if self.0.fetch_add(1, Ordering::SeqCst) < self.1 {
            return Ok(Token::new("a token"));
        }
        pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_for_its_token_was_not_sent() {
    let service = Memory::new(|_, _| status(200));
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(5)))
        .layer(RetryLayer::default())
        .layer(CredentialsLayer::new(Fetches(AtomicUsize::new(0), 0)))
        .service(service.clone());
    let error = stack.oneshot(request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(!error.outcome_unknown(), "{error:?}");
    assert!(error.to_string().contains("an access token"), "{error}");
    assert_eq!((error.attempts().len(), service.count()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_token_was_refused_and_is_replaced_has_changed_nothing() {
    let service = Memory::new(|_, _| status(401));
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(5)))
        .layer(RetryLayer::default())
        .layer(CredentialsLayer::new(Fetches(AtomicUsize::new(0), 1)))
        .service(service.clone());
    let error = stack.oneshot(request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(!error.outcome_unknown(), "{error:?}");
    assert_eq!(service.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_for_its_turn_was_not_sent() {
    // The first call learns that there is one request a minute; the second one waits.
    let used_up = || {
        with_headers(
            200,
            &[
                ("x-ratelimit-limit", "1"),
                ("x-ratelimit-remaining", "0"),
                ("x-ratelimit-reset", "99999999999"),
            ],
        )
    };
    let service = Memory::new(move |number, _| match number {
        0 => Answer::from(used_up()),
        _ => Answer::Hang,
    });
    let limited = RateLimitLayer::new(RateLimiter::new()).layer(service.clone());
    limited
        .clone()
        .oneshot(request(Method::POST))
        .await
        .unwrap();
    // Without a deadline on the request: the limiter cannot know that the wait is in vain.
    let stack = AttemptTimeoutLayer::new(Duration::from_millis(100)).layer(limited);
    let error = stack.oneshot(request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert_eq!(service.count(), 1);
    assert!(!error.outcome_unknown(), "{error:?}");
    assert!(error.to_string().contains("rate limit"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_waits_between_attempts_is_as_open_as_the_ones_before() {
    // The wait would end in time, but the service is never ready again.
    for (first, unknown) in [(429, false), (503, true)] {
        let service = Memory::new(move |_, _| status(first));
        let once = OnceReady(service, 0);
        let stack = ServiceBuilder::new()
            .layer(DeadlineLayer::new(seconds(5)))
            .layer(RetryLayer::default())
            .service(once);
        let error = stack.oneshot(request(Method::PUT)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
        assert_eq!(error.outcome_unknown(), unknown, "{error:?}");
        assert_eq!(met(&error), [Some(first)]);
        let last = error.source().unwrap().downcast_ref::<Error>().unwrap();
        assert_eq!(last.status().unwrap().as_u16(), first);
    }
}

/// Ready for one request only.
struct OnceReady(Memory, usize);

impl Clone for OnceReady {
    fn clone(&self) -> Self {
        Self(self.0.clone(), self.1 + 1)
    }
}

impl Service<Request<Bytes>> for OnceReady {
    type Response = Response<Bytes>;
    type Error = BoxError;
    type Future = <Memory as Service<Request<Bytes>>>::Future;

    fn poll_ready(
        &mut self,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Result<(), BoxError>> {
        if self.1 > 0 {
            return std::task::Poll::Pending;
        }
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        self.0.call(request)
    }
}

/// Accepts connections and never answers a handshake.
async fn mute() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}/",
        listener.local_addr().unwrap().port()
    );
    let accepted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&accepted);
    tokio::spawn(async move {
        let mut open = Vec::new();
        loop {
            open.push(listener.accept().await.unwrap());
            count.fetch_add(1, Ordering::SeqCst);
        }
    });
    (url, accepted)
}

fn post(url: &str) -> Request<Bytes> {
    Request::post(url).body(Bytes::from_static(b"{}")).unwrap()
}

#[tokio::test]
async fn a_connection_that_hangs_is_retried_like_one_that_fails() {
    let (url, accepted) = mute().await;
    let transport = Transport::builder().proxy(Proxy::none()).build().unwrap();
    let stack = ServiceBuilder::new()
        .layer(RetryLayer::default().base_delay(Duration::from_millis(1)))
        .layer(AttemptTimeoutLayer::new(Duration::from_millis(100)))
        .service(transport);
    let error = stack.oneshot(post(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert!(!error.outcome_unknown(), "{error:?}");
    assert!(error.to_string().contains("a connection"), "{error}");
    assert_eq!(error.attempts().len(), 4);
    assert_eq!(accepted.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn a_call_that_waits_for_its_connection_was_not_sent() {
    let (url, _) = mute().await;
    let transport = Transport::builder().proxy(Proxy::none()).build().unwrap();
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(Duration::from_millis(200)))
        .layer(RetryLayer::default())
        .service(transport);
    let error = stack.oneshot(post(&url)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(!error.outcome_unknown(), "{error:?}");
    assert!(error.to_string().contains("a connection"), "{error}");
}

#[tokio::test]
async fn a_request_that_was_sent_may_have_been_carried_out() {
    // With a body and without one, which hyper treats differently.
    let server = Server::start(|_, _| support::Reply::Hang).await;
    for body in ["", "{}"] {
        let operation = match body {
            "" => Operation::post("/things"),
            body => Operation::post("/things").body("application/json", body),
        };
        let client = server.builder().deadline(Duration::from_millis(300));
        let error = client
            .build()
            .unwrap()
            .call::<()>(operation)
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
        assert!(error.outcome_unknown(), "{body:?}");
    }
}

#[tokio::test]
async fn a_refusal_that_breaks_off_is_one() {
    let cut = |code, body| support::Reply::CutInBody(json(code, body));
    let server = Server::start(move |number, _| match number {
        0 => cut(429, "later"),
        _ => cut(409, "taken"),
    });
    let server = server.await;
    let error = server
        .client()
        .call::<()>(Operation::post("/things"))
        .await
        .unwrap_err();
    assert!(!error.outcome_unknown(), "{error:?}");
    assert_eq!(met(&error), [Some(429), Some(409)]);
}
