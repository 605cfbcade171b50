//! Each layer in a stack of a user's own, and what all of them ask of the service below.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::io;
use std::time::Duration;

use auth0_core::layer::{
    AttemptTimeoutLayer, CredentialsLayer, DeadlineLayer, RateLimitLayer, RateLimiter, RetryLayer,
    TelemetryLayer,
};
use auth0_core::{BoxError, Error, ErrorKind, Operation, Secret, Token, TokenSource};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Request, Response};
use support::{Memory, Server, get, seconds, status, with_headers};
use tower::{Layer, Service, ServiceBuilder, ServiceExt, service_fn};

/// A service that is ready only after it was asked twice and panics when called before gets every
/// request, also through clones; and an error of it comes out as it was.
async fn works<L, S, E>(layer: L)
where
    L: Layer<Memory, Service = S>,
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = E> + Clone,
    E: Into<BoxError> + std::fmt::Debug,
{
    let memory = Memory::of([status(204)]);
    let mut service = ServiceBuilder::new().layer(&layer).service(memory.clone());
    for _ in 0..2 {
        assert_eq!(
            service
                .ready()
                .await
                .unwrap()
                .call(get())
                .await
                .unwrap()
                .status(),
            204
        );
        assert_eq!(service.clone().oneshot(get()).await.unwrap().status(), 204);
    }
    assert_eq!(memory.count(), 4);

    let memory = Memory::new(|_, _| ErrorKind::Tls);
    let error: BoxError = layer.layer(memory).oneshot(get()).await.unwrap_err().into();
    assert_eq!(error.downcast::<Error>().unwrap().kind(), ErrorKind::Tls);
}

#[tokio::test(start_paused = true)]
async fn each_layer_works_alone() {
    works(DeadlineLayer::new(seconds(60))).await;
    works(RetryLayer::default()).await;
    works(CredentialsLayer::new(Secret::from("token"))).await;
    works(RateLimitLayer::new(RateLimiter::new())).await;
    works(TelemetryLayer::default()).await;
    works(AttemptTimeoutLayer::new(seconds(20))).await;
    #[cfg(feature = "tracing")]
    works(auth0_core::layer::TraceLayer).await;
}

#[tokio::test]
async fn a_function_with_any_error_can_stand_below() {
    async fn answer(_: Request<Bytes>) -> Result<Response<Bytes>, io::Error> {
        Err(io::Error::other("unknown to us"))
    }
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(60)))
        .layer(RetryLayer::default())
        .layer(CredentialsLayer::new(Secret::from("token")))
        .layer(RateLimitLayer::default())
        .layer(TelemetryLayer::default())
        .layer(AttemptTimeoutLayer::new(seconds(20)))
        .service(service_fn(answer));
    let error = stack.oneshot(get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Other);
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "unknown to us"
    );
}

struct Numbered(std::sync::atomic::AtomicUsize);

impl TokenSource for Numbered {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let number = self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(Token::new(format!("token-{number}")))
    }
}

#[tokio::test(start_paused = true)]
async fn every_further_attempt_waits_until_the_service_is_ready() {
    // A retry, a second token, and a wait for the rate limit: the service panics if one is careless.
    let memory = Memory::new(|number, _| match number {
        0 => status(503),
        1 => status(401),
        2 => with_headers(429, &[("retry-after", "1")]),
        _ => status(200),
    });
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(60)))
        .layer(RetryLayer::default())
        .layer(CredentialsLayer::new(Numbered(0.into())))
        .layer(RateLimitLayer::default())
        .layer(TelemetryLayer::default())
        .layer(AttemptTimeoutLayer::new(seconds(20)))
        .service(memory.clone());
    assert_eq!(stack.oneshot(get()).await.unwrap().status(), 200);
    let seen = memory.seen();
    let tokens: Vec<_> = seen
        .iter()
        .map(|it| it.header("authorization").unwrap())
        .collect();
    assert_eq!(
        tokens,
        [
            "Bearer token-0",
            "Bearer token-0",
            "Bearer token-1",
            "Bearer token-1"
        ]
    );
}

#[tokio::test]
async fn a_service_that_cannot_become_ready_is_an_error() {
    #[derive(Clone)]
    struct Broken;

    impl Service<Request<Bytes>> for Broken {
        type Response = Response<Bytes>;
        type Error = Error;
        type Future = std::future::Pending<Result<Response<Bytes>, Error>>;

        fn poll_ready(
            &mut self,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Result<(), Error>> {
            std::task::Poll::Ready(Err(Error::new(ErrorKind::Connect, "never ready")))
        }

        fn call(&mut self, _: Request<Bytes>) -> Self::Future {
            panic!("called although it is not ready")
        }
    }

    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(60)))
        .layer(RetryLayer::default())
        .layer(CredentialsLayer::new(Secret::from("token")))
        .layer(RateLimitLayer::default())
        .layer(TelemetryLayer::default())
        .layer(AttemptTimeoutLayer::new(seconds(20)))
        .service(Broken);
    let error = stack.oneshot(get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_tower_is_known_for_what_it_is() {
    let memory = Memory::new(|number, _| match number {
        0 => support::Answer::Hang,
        _ => status(200).into(),
    });
    let stack = ServiceBuilder::new()
        .layer(RetryLayer::default())
        .layer(tower::timeout::TimeoutLayer::new(Duration::from_secs(5)))
        .service(memory.clone());
    assert_eq!(stack.oneshot(get()).await.unwrap().status(), 200);
    assert_eq!(memory.count(), 2);
}

async fn telemetry(layer: TelemetryLayer) -> support::Seen {
    let server = Server::of([status(200)]).await;
    let client = server.builder().telemetry(layer).build().unwrap();
    client.call::<()>(Operation::get("/")).await.unwrap();
    server.seen().remove(0)
}

fn decoded(header: &str) -> serde_json::Value {
    serde_json::from_slice(&STANDARD.decode(header).unwrap()).unwrap()
}

#[tokio::test]
async fn a_server_is_told_which_sdk_is_calling() {
    let seen = telemetry(TelemetryLayer::default()).await;
    let version = env!("CARGO_PKG_VERSION");
    let expected = serde_json::json!({ "name": "auth0-rust", "version": version });
    assert_eq!(decoded(seen.header("auth0-client").unwrap()), expected);
    assert_eq!(
        seen.header("user-agent").unwrap(),
        format!("auth0-rust/{version}")
    );
}

#[tokio::test]
async fn a_server_is_told_which_wrapper_is_calling() {
    let seen = telemetry(TelemetryLayer::named("my-platform", "2.1.0")).await;
    let expected = serde_json::json!({ "name": "my-platform", "version": "2.1.0" });
    assert_eq!(decoded(seen.header("auth0-client").unwrap()), expected);
    assert_eq!(seen.header("user-agent").unwrap(), "my-platform/2.1.0");
}

#[tokio::test]
async fn without_telemetry_a_server_is_told_nothing() {
    let seen = telemetry(TelemetryLayer::off()).await;
    assert_eq!(seen.header("auth0-client"), None);
    assert_eq!(seen.header("user-agent"), None);
}

#[tokio::test]
async fn what_a_caller_says_of_itself_stays() {
    let memory = Memory::of([status(200)]);
    let mut request = get();
    request
        .headers_mut()
        .insert("auth0-client", "own".parse().unwrap());
    request
        .headers_mut()
        .insert("user-agent", "mine".parse().unwrap());
    TelemetryLayer::default()
        .layer(memory.clone())
        .oneshot(request)
        .await
        .unwrap();
    let seen = &memory.seen()[0];
    assert_eq!(
        seen.headers
            .get_all("auth0-client")
            .iter()
            .collect::<Vec<_>>(),
        ["own"]
    );
    assert_eq!(
        seen.headers
            .get_all("user-agent")
            .iter()
            .collect::<Vec<_>>(),
        ["mine"]
    );
}
