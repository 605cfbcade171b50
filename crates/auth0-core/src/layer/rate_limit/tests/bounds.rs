//! Tests upper and lower bounds on how long a caller waits, in tokio's paused time.

use std::time::Duration;

use http::StatusCode;
use tokio::time::{Instant, sleep};

use super::super::RateLimiter;
use super::server::{Client, Latency, Limit, Server, get, get_route};
use crate::layer::{DeadlineAt, Notes};

/// Makes `count` calls at once and returns the seconds until each has its response.
async fn waits(client: &Client, count: usize) -> Vec<f64> {
    let start = Instant::now();
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move {
                assert_eq!(client.get("/").await.unwrap(), StatusCode::OK);
                start.elapsed().as_secs_f64()
            })
        })
        .collect();
    let mut waits = Vec::new();
    for call in calls {
        waits.push(call.await.unwrap());
    }
    waits
}

/// Returns true if each number is within the given tolerances of the expected value.
fn close(found: &[f64], expected: impl Fn(u32) -> f64, early: f64, late: f64) {
    for (index, found) in (0..).zip(found) {
        let expected = expected(index);
        let within = expected - early..expected + late;
        assert!(
            within.contains(found),
            "{index}: {found}, expected {expected}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn in_a_token_bucket_one_turn_after_the_other() {
    for per_second in [1.0, 4.0] {
        let limit = Limit::Tokens {
            burst: 10,
            per_second,
        };
        let server = Server::new(limit, Latency::of(5.0));
        let client = server.client();
        client.run(16, 16).await;
        let waits = waits(&client, 10).await;
        let turn = 1.0 / per_second;
        close(
            &waits,
            // Only a lower bound of the rate is known.
            |index| 1.05 * turn * f64::from(index + 1),
            turn * 1.5,
            turn * 0.75,
        );
        assert_eq!(server.refused(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn in_a_window_until_its_end() {
    let limit = Limit::Window {
        limit: 20,
        seconds: 10.0,
    };
    let server = Server::new(limit, Latency::of(5.0));
    let client = server.client();
    client.run(8, 20).await;
    let now = server.elapsed();
    // The window ends after 9.63 s; the resolution of the reset is one second.
    let waits = waits(&client, 12).await;
    close(&waits, |_| 9.63 - now, 0.0, 1.1);
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn where_something_is_left_not_at_all() {
    let limit = Limit::Tokens {
        burst: 100,
        per_second: 10.0,
    };
    let server = Server::new(limit, Latency::of(5.0));
    let client = server.client();
    client.get("/").await.unwrap();
    sleep(Duration::from_millis(100)).await;
    // A window of five, widened by one with each response; a round trip takes ten milliseconds.
    let waits = waits(&client, 60).await;
    assert!(waits.iter().all(|wait| *wait <= 0.041), "{waits:?}");
    assert!(waits[0] <= 0.011, "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn at_a_deadline_neither_too_early_nor_too_late() {
    let limit = Limit::Tokens {
        burst: 10,
        per_second: 1.0,
    };
    for (deadline, comes) in [(0.2, false), (6.0, true)] {
        let server = Server::new(limit, Latency::of(5.0));
        let client = server.client();
        client.run(16, 15).await;
        let ahead: Vec<_> = (0..4)
            .map(|_| {
                let client = client.clone();
                tokio::spawn(async move { client.get("/").await })
            })
            .collect();
        tokio::task::yield_now().await;
        let mut request = get("/");
        let at = Instant::now() + Duration::from_secs_f64(deadline);
        request.extensions_mut().insert(DeadlineAt(at));
        let start = Instant::now();
        let result = client.send(request).await;
        let took = start.elapsed().as_secs_f64();
        assert_eq!(result.is_ok(), comes, "{deadline}: {took}");
        assert!(
            if comes {
                (3.0..6.0).contains(&took)
            } else {
                took == 0.0
            },
            "{took}"
        );
        for call in ahead {
            call.await.unwrap().unwrap();
        }
    }
}

#[tokio::test(start_paused = true)]
async fn who_was_refused_goes_before_those_who_came_later() {
    let limit = Limit::Tokens {
        burst: 10,
        per_second: 1.0,
    };
    let server = Server::new(limit, Latency::of(5.0));
    let client = server.client();
    client.run(16, 15).await;
    let mut calls = Vec::new();
    for path in ["/a", "/b", "/c", "/refused"] {
        let client = client.clone();
        let mut request = get(path);
        if path == "/refused" {
            Notes::on(&mut request).resends = 1;
        }
        calls.push(tokio::spawn(async move { client.send(request).await }));
        tokio::task::yield_now().await;
    }
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let served = server.served();
    let order: Vec<&str> = served.iter().skip(15).map(|(_, path)| &**path).collect();
    assert_eq!(order, ["/refused", "/a", "/b", "/c"]);
}

#[tokio::test(start_paused = true)]
async fn waiting_for_one_route_moves_to_its_own_bucket() {
    let limit = Limit::Tokens {
        burst: 10,
        per_second: 0.1,
    };
    let own = Limit::Tokens {
        burst: 100,
        per_second: 10.0,
    };
    let server = Server::new(limit, Latency::of(50.0)).with_limit("/own", own);
    let client = server.client();
    for _ in 0..6 {
        client.get_route("/").await.unwrap();
    }
    // A few requests on an unknown route are sent immediately. The others wait for the bucket of
    // earlier routes until the first responses show that the route has its own bucket.
    let start = Instant::now();
    let calls: Vec<_> = (0..30)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.get_route("/own").await.unwrap() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), StatusCode::OK);
    }
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );
    // From now on it no longer waits for the slow route, which keeps its own bucket.
    let start = Instant::now();
    client.send(get_route("/own")).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_millis(100));
    let limiter = RateLimiter::new();
    assert_eq!(limiter.state(), None);
}
