//! Tests the order, cancellation, and deadlines of queued requests.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use http::{Response, StatusCode};
use tokio::time::{Instant, sleep, timeout};

use super::super::{RateLimitLayer, RateLimiter};
use super::server::{Client, Latency, Limit, Server, get};
use crate::layer::DeadlineAt;
use crate::{Error, ErrorKind};

type Call = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Error>> + Send>>;

/// A bucket of ten that refills at one per second.
fn server() -> Server {
    Server::new(
        Limit::Tokens {
            burst: 10,
            per_second: 1.0,
        },
        Latency::of(5.0),
    )
}

fn call(client: &Client, path: &str) -> Call {
    let (client, request) = (client.clone(), get(path));
    Box::pin(async move { client.send(request).await })
}

fn poll(call: &mut Call) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    matches!(call.as_mut().poll(&mut context), Poll::Ready(_))
}

/// Returns a client whose bucket is empty and whose refill is known.
async fn exhausted(server: &Server) -> Client {
    let client = server.client();
    client.run(16, 14).await;
    client
}

/// A call that has to wait.
async fn queued(server: &Server, client: &Client) -> Call {
    loop {
        let mut call = call(client, "/");
        assert!(!poll(&mut call));
        if server.in_flight() == 0 {
            return call;
        }
        call.await.unwrap();
    }
}

fn paths(server: &Server) -> String {
    let arrived = server.served();
    arrived
        .iter()
        .skip(14)
        .map(|(_, path)| path.trim_start_matches('/'))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn first_come_first_served() {
    let server = server();
    let client = exhausted(&server).await;
    let mut tasks = Vec::new();
    for path in ["/a", "/b", "/c", "/d", "/e"] {
        tasks.push(tokio::spawn(call(&client, path)));
        tokio::task::yield_now().await;
    }
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(paths(&server), "abcde");
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn places_given_up_hold_nobody_back() {
    // The caller that leaves the queue, and when: before or after it has started to sleep.
    for gone in [
        vec![0],
        vec![1],
        vec![0, 1],
        vec![2],
        vec![4],
        vec![0, 2, 4],
        vec![1, 3],
    ] {
        for after in [0, 300] {
            let server = server();
            let client = exhausted(&server).await;
            let mut tasks = Vec::new();
            for path in ["/a", "/b", "/c", "/d", "/e"] {
                tasks.push(tokio::spawn(call(&client, path)));
                tokio::task::yield_now().await;
            }
            sleep(Duration::from_millis(after)).await;
            for gone in &gone {
                tasks[*gone].abort();
            }
            let start = Instant::now();
            let mut stayed = String::new();
            for (index, (task, name)) in tasks.into_iter().zip('a'..).enumerate() {
                if !gone.contains(&index) {
                    let result = timeout(Duration::from_secs(30), task).await;
                    result
                        .expect("the request is no longer queued")
                        .unwrap()
                        .unwrap();
                    stayed.push(name);
                }
            }
            // A request that leaves may have been served before that.
            let arrived = paths(&server);
            let arrived: String = arrived
                .chars()
                .filter(|name| stayed.contains(*name))
                .collect();
            assert_eq!(arrived, stayed, "{gone:?} {after}");
            // No token is spent on a request that left.
            let seconds = u32::try_from(stayed.len()).unwrap();
            assert!(
                start.elapsed() < Duration::from_secs(1) * (seconds + 2),
                "{gone:?} {after}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn who_is_let_go_and_leaves_passes_it_on() {
    // Returns how long a queued request takes to get its response.
    let alone = server();
    let waiting = queued(&alone, &exhausted(&alone).await).await;
    let start = Instant::now();
    waiting.await.unwrap();
    let turn = start.elapsed();
    assert!(turn > Duration::from_millis(300), "{turn:?}");

    let server = server();
    let client = exhausted(&server).await;
    let first = queued(&server, &client).await;
    sleep(turn).await;
    // A newcomer finds that the first request may be sent, but the first is not being polled.
    let second = tokio::spawn(call(&client, "/b"));
    sleep(Duration::from_millis(100)).await;
    assert!(!second.is_finished());
    drop(first);
    let start = Instant::now();
    second.await.unwrap().unwrap();
    assert!(
        start.elapsed() < Duration::from_millis(50),
        "{:?} {turn:?}",
        start.elapsed()
    );
    assert_eq!(paths(&server), "b");
}

#[tokio::test(start_paused = true)]
async fn a_future_that_is_no_longer_polled_holds_nobody_back_for_long() {
    let server = server();
    let client = exhausted(&server).await;
    let busy = queued(&server, &client).await;
    let next = call(&client, "/b");
    timeout(Duration::from_secs(6), next)
        .await
        .expect("no waiter watches the clock")
        .unwrap();
    drop(busy);
}

#[tokio::test(start_paused = true)]
async fn a_future_that_is_never_polled_holds_nobody_back() {
    let server = server();
    let mut client = exhausted(&server).await;
    let asleep = client.start(get("/a")).await;
    let awake = client.start(get("/b")).await;
    timeout(Duration::from_secs(10), awake)
        .await
        .expect("no waiter watches the clock")
        .unwrap();
    drop(asleep);
    assert_eq!(paths(&server), "b");
}

#[tokio::test(start_paused = true)]
async fn one_dropped_in_flight_is_counted_and_makes_room() {
    let server = Server::new(
        Limit::Tokens {
            burst: 50,
            per_second: 25.0,
        },
        Latency::of(5.0),
    );
    server.hang("/hangs");
    let client = server.client();
    let mut hanging: Vec<_> = (0..4)
        .map(|_| tokio::spawn(call(&client, "/hangs")))
        .collect();
    sleep(Duration::from_millis(100)).await;
    let next = tokio::spawn(call(&client, "/"));
    sleep(Duration::from_millis(100)).await;
    assert_eq!(server.in_flight(), 4);
    hanging.pop().unwrap().abort();
    next.await.unwrap().unwrap();
}

#[tokio::test(start_paused = true)]
async fn requests_that_hang_do_not_hold_others_back_for_ever() {
    let server = Server::new(
        Limit::Tokens {
            burst: 50,
            per_second: 25.0,
        },
        Latency::of(5.0),
    );
    server.hang("/hangs");
    let client = server.client();
    let hanging: Vec<_> = (0..4)
        .map(|_| tokio::spawn(call(&client, "/hangs")))
        .collect();
    sleep(Duration::from_millis(100)).await;
    let result = timeout(Duration::from_secs(2), client.get("/")).await;
    assert_eq!(
        result.expect("the request is still held back").unwrap(),
        StatusCode::OK
    );
    drop(hanging);
}

#[tokio::test(start_paused = true)]
async fn errors_make_room() {
    let server = Server::new(
        Limit::Tokens {
            burst: 50,
            per_second: 25.0,
        },
        Latency::of(5.0),
    );
    server.script(&[None; 6]);
    let client = server.client();
    let tasks: Vec<_> = (0..20).map(|_| tokio::spawn(call(&client, "/"))).collect();
    let mut failed = 0;
    for task in tasks {
        failed += usize::from(task.await.unwrap().is_err());
    }
    assert_eq!(failed, 6);
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_turn_after_the_deadline_fails_at_once() {
    let server = server();
    let client = exhausted(&server).await;
    let waiting: Vec<_> = (0..20).map(|_| tokio::spawn(call(&client, "/"))).collect();
    tokio::task::yield_now().await;
    let sent = server.served().len();
    let mut request = get("/");
    request
        .extensions_mut()
        .insert(DeadlineAt(Instant::now() + Duration::from_secs(5)));
    let start = Instant::now();
    let error = client.send(request).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(!error.outcome_unknown());
    assert!(
        error
            .to_string()
            .starts_with("the rate limit allows the next request in"),
        "{error}"
    );
    assert_eq!(server.served().len(), sent);
    for task in waiting {
        task.await.unwrap().unwrap();
    }
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_can_be_met_is_waited_for() {
    let server = server();
    let client = exhausted(&server).await;
    let mut request = get("/");
    request
        .extensions_mut()
        .insert(DeadlineAt(Instant::now() + Duration::from_secs(5)));
    assert_eq!(client.send(request).await.unwrap().status(), StatusCode::OK);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_ends_waits_that_cannot_end_in_time() {
    let server = server().retry_after(Some(10.0));
    let client = exhausted(&server).await;
    let mut request = get("/late");
    request
        .extensions_mut()
        .insert(DeadlineAt(Instant::now() + Duration::from_secs(4)));
    let patient = tokio::spawn(call(&client, "/patient"));
    tokio::task::yield_now().await;
    // Empties the bucket; then the expected refill does not arrive and a 429 asks for 10 s.
    for _ in 0..3 {
        server.take("/");
    }
    sleep(Duration::from_millis(900)).await;
    server.take("/");
    let start = Instant::now();
    let late = client.send(request).await.unwrap_err();
    assert_eq!(late.kind(), ErrorKind::DeadlineExceeded);
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );
    let answer = patient.await.unwrap().unwrap();
    assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
}

#[test]
fn it_is_made_without_a_runtime() {
    let limiter = RateLimiter::new();
    let layer = RateLimitLayer::new(limiter.clone());
    assert_eq!(limiter.state(), None);
    assert!(format!("{layer:?}").contains("state: None"));
}
