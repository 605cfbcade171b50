//! What a client reports to its metrics: counted against what the server saw.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::layer::RetryLayer;
use auth0_core::metrics::{HttpAttempt, KeyRefresh, Metrics, TokenRenewal};
use auth0_core::{BoxError, CallOptions, Client, Error, ErrorKind, Operation, Token, TokenSource};
use support::{Answer, Memory, Reply, Server, seconds, status, with_headers};

/// Everything that was reported, as text, and the times apart.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Records>>);

#[derive(Default)]
struct Records {
    attempts: Vec<String>,
    waits: Vec<Duration>,
    durations: Vec<Duration>,
    renewals: Vec<Option<String>>,
}

impl Metrics for Recorder {
    fn http_attempt(&self, it: &HttpAttempt<'_>) {
        let mut records = self.0.lock().unwrap();
        records.attempts.push(format!(
            "{} {} #{} {:?} {:?}",
            it.method,
            it.url_template.unwrap_or("-"),
            it.resend_count,
            it.status,
            it.error_type
        ));
        records.waits.push(it.rate_limit_wait);
        records.durations.push(it.duration);
    }

    fn token_renewal(&self, renewal: &TokenRenewal<'_>) {
        let mut records = self.0.lock().unwrap();
        records.renewals.push(renewal.error_type.map(str::to_owned));
    }
}

impl Recorder {
    fn attempts(&self) -> Vec<String> {
        self.0.lock().unwrap().attempts.clone()
    }

    fn renewals(&self) -> Vec<Option<String>> {
        self.0.lock().unwrap().renewals.clone()
    }
}

#[tokio::test]
async fn every_attempt_is_reported_with_its_outcome() {
    let metrics = Recorder::default();
    let server = Server::start(|number, _| match number {
        0 => Reply::Respond(with_headers(429, &[("retry-after", "0")])),
        1 => Reply::Cut,
        2 => Reply::Respond(status(200)),
        _ => Reply::Respond(status(404)),
    })
    .await;
    let builder = server.builder().metrics(metrics.clone()).no_rate_limiter();
    let retry = RetryLayer::default().base_delay(Duration::ZERO);
    let client = builder.base_path("/api").retry(retry).build().unwrap();
    let operation = || {
        Operation::get("/users/{id}")
            .path("s3cret")
            .query("q", "s3cret")
    };
    client.call::<()>(operation()).await.unwrap();
    client.call::<()>(operation()).await.unwrap_err();
    assert_eq!(
        metrics.attempts(),
        [
            r#"GET /api/users/{id} #0 Some(429) Some("429")"#,
            r#"GET /api/users/{id} #1 None Some("Disconnected")"#,
            "GET /api/users/{id} #2 Some(200) None",
            r#"GET /api/users/{id} #0 Some(404) Some("404")"#,
        ]
    );
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn where_the_attempt_went_and_what_is_left_is_reported() {
    struct Check(String);

    impl Metrics for Check {
        fn http_attempt(&self, it: &HttpAttempt<'_>) {
            let url = format!("http://{}:{}", it.server_address, it.server_port);
            assert_eq!(url, self.0);
            assert_eq!(
                (it.rate_limit, it.rate_limit_remaining),
                (Some(50), Some(49))
            );
            CHECKED.store(true, std::sync::atomic::Ordering::Relaxed);
        }
    }

    static CHECKED: std::sync::atomic::AtomicBool = std::sync::atomic::AtomicBool::new(false);

    let limit = [("x-ratelimit-limit", "50"), ("x-ratelimit-remaining", "49")];
    let server = Server::of([with_headers(200, &limit)]).await;
    let metrics = Check(server.url());
    let client = server.builder().metrics(metrics).build().unwrap();
    client.call::<()>(Operation::get("/")).await.unwrap();
    assert!(CHECKED.load(std::sync::atomic::Ordering::Relaxed));
}

fn client(memory: Memory, metrics: &Recorder) -> auth0_core::ClientBuilder {
    let builder = Client::builder("tenant.auth0.com").service(memory);
    builder.metrics(metrics.clone())
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_is_given_up_is_reported_too() {
    let metrics = Recorder::default();
    let memory = Memory::new(|number, _| match number {
        0 => Answer::Later(seconds(3), status(200)),
        _ => Answer::Hang,
    });
    let client = client(memory, &metrics).build().unwrap();
    let options = |deadline| {
        CallOptions::new()
            .deadline(seconds(deadline))
            .max_retries(0)
    };
    let call = |options| {
        client
            .call::<()>(Operation::get("/x"))
            .with_options(options)
    };
    call(options(50)).await.unwrap();
    let error = call(options(5)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    let attempt_timeout = options(50).attempt_timeout(seconds(7));
    let error = call(attempt_timeout).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert_eq!(
        metrics.attempts(),
        [
            "GET /x #0 Some(200) None",
            r#"GET /x #0 None Some("canceled")"#,
            r#"GET /x #0 None Some("AttemptTimeout")"#,
        ]
    );
    let durations = metrics.0.lock().unwrap().durations.clone();
    for (duration, expected) in durations.into_iter().zip([3, 5, 7]) {
        support::assert_wait(duration, seconds(expected));
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_for_the_rate_limit_is_no_part_of_the_attempt() {
    let metrics = Recorder::default();
    let memory = Memory::new(|number, _| {
        if number == 0 {
            with_headers(429, &[("retry-after", "4")])
        } else {
            status(200)
        }
    });
    let client = client(memory, &metrics).build().unwrap();
    let options = CallOptions::new().max_retries(0);
    let refused = client
        .call::<()>(Operation::get("/x"))
        .with_options(options);
    refused.await.unwrap_err();
    client.call::<()>(Operation::get("/x")).await.unwrap();
    let records = metrics.0.lock().unwrap();
    assert_eq!(records.waits[0], Duration::ZERO);
    assert!(records.waits[1] > seconds(3), "{:?}", records.waits);
    assert!(records.durations[1] < seconds(1), "{:?}", records.durations);
}

struct Source(Mutex<Vec<Result<&'static str, BoxError>>>);

impl TokenSource for Source {
    async fn fetch(&self) -> Result<Token, BoxError> {
        let next = self.0.lock().unwrap().pop();
        Ok(Token::new(next.unwrap()?))
    }
}

#[tokio::test(start_paused = true)]
async fn renewals_of_tokens_are_reported() {
    let metrics = Recorder::default();
    let script: Vec<Result<_, BoxError>> = vec![
        Ok("fresh"),
        Err(Error::new(ErrorKind::Connect, "no").into()),
        Err("no".into()),
    ];
    // The metrics come after the source, and a copy for another API has them as well.
    let memory = Memory::of([status(200)]);
    let builder = Client::builder("tenant.auth0.com").service(memory);
    let client = builder
        .token_source(Source(Mutex::new(script)))
        .metrics(metrics.clone());
    let client = client.build().unwrap();
    for _ in 0..2 {
        client.call::<()>(Operation::get("/")).await.unwrap_err();
        tokio::time::sleep(seconds(10)).await;
    }
    client.call::<()>(Operation::get("/")).await.unwrap();
    client.call::<()>(Operation::get("/")).await.unwrap();
    let kinds = ["error", "Connect"].map(|it| Some(it.to_owned()));
    let [first, second] = kinds;
    assert_eq!(metrics.renewals(), [first, second, None]);

    // A fixed token is never renewed.
    let memory = Memory::of([status(200)]);
    let fixed = self::client(memory, &metrics)
        .token("fixed")
        .build()
        .unwrap();
    fixed.call::<()>(Operation::get("/")).await.unwrap();
    assert_eq!(metrics.renewals().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_sibling_reports_to_the_same_metrics() {
    let metrics = Recorder::default();
    let mut builder = client(Memory::of([status(200)]), &metrics);
    let sibling = builder.sibling().unwrap().build().unwrap();
    sibling
        .call::<()>(Operation::post("/oauth/token"))
        .await
        .unwrap();
    assert_eq!(metrics.attempts(), ["POST /oauth/token #0 Some(200) None"]);
}

#[test]
fn a_client_without_metrics_reports_to_nobody() {
    let memory = Memory::of([status(200)]);
    let client = Client::builder("tenant.auth0.com")
        .service(memory)
        .build()
        .unwrap();
    client
        .metrics()
        .key_refresh(&KeyRefresh::succeeded("tenant.auth0.com", seconds(1), 2));
}

#[test]
fn crates_on_top_report_through_the_client() {
    #[derive(Clone, Default)]
    struct Keys(Arc<Mutex<Vec<Record>>>);

    type Record = (String, usize, Option<String>);

    impl Metrics for Keys {
        fn key_refresh(&self, it: &KeyRefresh<'_>) {
            let error_type = it.error_type.map(str::to_owned);
            let record = (it.server_address.to_owned(), it.keys, error_type);
            self.0.lock().unwrap().push(record);
        }
    }

    let keys = Keys::default();
    let memory = Memory::of([status(200)]);
    let builder = Client::builder("tenant.auth0.com").service(memory);
    let client = builder.metrics(Arc::new(keys.clone())).build().unwrap();
    client
        .metrics()
        .key_refresh(&KeyRefresh::succeeded("a", seconds(1), 2));
    client
        .metrics()
        .key_refresh(&KeyRefresh::failed("a", seconds(1), "Connect"));
    let records = keys.0.lock().unwrap();
    assert_eq!(records[0], ("a".to_owned(), 2, None));
    assert_eq!(records[1], ("a".to_owned(), 0, Some("Connect".to_owned())));
}
