//! Tokens from a token endpoint that is slow, broken or revokes them, through whole clients: what calls
//! see, and what it costs, counted on the server.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::{BoxError, CallOptions, Client, ErrorKind, Operation, Token, TokenSource};
use support::{Answer, Memory, Seen, json, seconds, status};
use tokio::time::{Instant, sleep, sleep_until};

/// Gets tokens by a request, as the client credentials grant does.
struct Endpoint {
    client: Client,
    lifetime: Duration,
}

impl TokenSource for Endpoint {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let operation = Operation::post("/oauth/token").repeatable();
        let token: String = self.client.call(operation).await?;
        Ok(Token::new(token).expires_in(self.lifetime))
    }
}

/// A tenant: its token endpoint, and an API that takes a second for nothing.
struct Tenant {
    service: Memory,
    issued: Arc<AtomicUsize>,
    client: Client,
}

impl Tenant {
    /// `token` answers the requests for tokens by their number, `api` says whether a token is accepted.
    fn new(
        lifetime: Duration,
        token: impl Fn(usize) -> Answer + Send + Sync + 'static,
        api: impl Fn(&str) -> bool + Send + Sync + 'static,
    ) -> Self {
        let issued = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&issued);
        let service = Memory::new(move |_, seen: &Seen| {
            if seen.path == "/oauth/token" {
                return token(count.fetch_add(1, Ordering::SeqCst));
            }
            let header = seen.header("authorization").unwrap();
            let accepted = api(header.strip_prefix("Bearer ").unwrap());
            Answer::Respond(status(if accepted { 200 } else { 401 }))
        });
        let mut builder = Client::builder("tenant.example.com").service(service.clone());
        let endpoint = Endpoint {
            client: builder.sibling().unwrap().build().unwrap(),
            lifetime,
        };
        let client = builder.token_source(endpoint).build().unwrap();
        Self {
            service,
            issued,
            client,
        }
    }

    /// A call that has a second, whether it succeeds.
    async fn call(&self) -> bool {
        let options = CallOptions::new().deadline(seconds(1));
        let client = self.client.with_options(options);
        client.send(Operation::get("/things")).await.is_ok()
    }

    fn issued(&self) -> usize {
        self.issued.load(Ordering::SeqCst)
    }
}

fn token(number: usize) -> http::Response<bytes::Bytes> {
    json(200, &format!("\"token-{number}\""))
}

#[tokio::test(start_paused = true)]
async fn callers_in_a_hurry_share_the_token_of_a_slow_endpoint() {
    let slow = |number| Answer::Later(Duration::from_millis(2_500), token(number));
    let tenant = Tenant::new(Duration::from_hours(1), slow, |_| true);
    let mut results = Vec::new();
    for _ in 0..10 {
        results.push(tenant.call().await);
    }
    assert!(!results[0] && !results[1], "{results:?}");
    assert!(results[2..].iter().all(|ok| *ok), "{results:?}");
    assert_eq!(tenant.issued(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_slow_renewal_is_nobodys_wait() {
    let slow = |number| {
        let time = if number == 0 { 0 } else { 20 };
        Answer::Later(seconds(time), token(number))
    };
    let tenant = Tenant::new(seconds(600), slow, |_| true);
    let start = Instant::now();
    for second in 0..1_800 {
        sleep_until(start + seconds(second)).await;
        assert!(tenant.call().await, "second {second}");
    }
    assert_eq!(tenant.issued(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_hangs_and_fails_is_not_asked_for_every_call() {
    let broken = |_| Answer::Later(seconds(3), status(400));
    let tenant = Tenant::new(seconds(600), broken, |_| true);
    let start = Instant::now();
    let mut calls = 0;
    while start.elapsed() < seconds(60) {
        assert!(!tenant.call().await);
        calls += 1;
        sleep(Duration::from_millis(100)).await;
    }
    // Three seconds for a fetch, one of pause.
    assert!((12..=16).contains(&tenant.issued()), "{}", tenant.issued());
    assert!(calls > 60);
    assert_eq!(tenant.service.count(), tenant.issued());
}

#[tokio::test(start_paused = true)]
async fn keys_that_rotate_every_ten_seconds_fail_no_call() {
    let start = Instant::now();
    let era = move || start.elapsed().as_secs() / 10;
    let current = move |_| Answer::Respond(json(200, &format!("\"era-{}\"", era())));
    let tenant = Tenant::new(Duration::from_hours(1), current, move |token| {
        token == format!("era-{}", era())
    });
    for call in 0..837 {
        assert!(tenant.call().await, "call {call}");
        sleep(Duration::from_millis(200)).await;
    }
    assert_eq!(tenant.issued(), 17);
}

#[tokio::test(start_paused = true)]
async fn an_api_that_refuses_everything_costs_two_tokens_in_half_a_minute() {
    let tenant = Tenant::new(
        Duration::from_hours(1),
        |number| Answer::Respond(token(number)),
        |_| false,
    );
    for _ in 0..29 {
        assert!(!tenant.call().await);
        sleep(seconds(1)).await;
    }
    assert_eq!(tenant.issued(), 2);
    let error = tenant
        .client
        .send(Operation::get("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_unauthorized());
}
