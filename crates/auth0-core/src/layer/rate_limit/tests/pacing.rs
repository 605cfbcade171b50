//! Tests that the full rate is used without a 429.

use std::time::Duration;

use tokio::time::sleep;

use super::super::RateLimiter;
use super::server::{Latency, Limit, Server};

const LATENCIES: [Latency; 7] = [
    Latency::of(0.5),
    Latency::of(10.0),
    Latency::of(50.0),
    Latency::of(150.0),
    Latency {
        least: 0.5,
        most: 10.0,
    },
    Latency {
        least: 10.0,
        most: 60.0,
    },
    // Latencies so varied that many requests overtake each other.
    Latency {
        least: 0.5,
        most: 150.0,
    },
];

/// Sends 1,000 requests from 64 tasks. Returns the number of refusals and the part of the allowed
/// rate used.
async fn measure(server: &Server, limit: Limit) -> (u32, f64) {
    let took = server.client().run(64, 1_000).await.as_secs_f64();
    let least = match limit {
        Limit::Tokens { burst, per_second } => f64::from(1_000 - burst) / per_second,
        // Almost nothing may be left of the first window.
        Limit::Window { limit, seconds } => f64::from(1_000 / limit - 1) * seconds,
        Limit::None => 0.0,
    };
    (server.refused(), least / took)
}

async fn check(limit: Limit, used: f64) {
    let mut lowest = f64::INFINITY;
    for latency in LATENCIES {
        for seed in 0..3 {
            let server = Server::new(limit, latency).seed(seed);
            let (refused, part) = measure(&server, limit).await;
            assert_eq!(refused, 0, "{limit:?} {latency:?} {seed}");
            assert!(part >= used, "{limit:?} {latency:?} {seed}: {part}");
            lowest = lowest.min(part);
        }
    }
    eprintln!(
        "{limit:?}: never refused, at least {:.1} % of the rate used",
        lowest * 100.0
    );
}

#[tokio::test(start_paused = true)]
async fn burst_50_and_25_a_second() {
    check(
        Limit::Tokens {
            burst: 50,
            per_second: 25.0,
        },
        0.97,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn burst_10_and_2_a_second() {
    check(
        Limit::Tokens {
            burst: 10,
            per_second: 2.0,
        },
        0.99,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn burst_100_and_15_a_second() {
    check(
        Limit::Tokens {
            burst: 100,
            per_second: 15.0,
        },
        0.98,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn burst_100_and_100_a_second() {
    // Ten seconds in total, three round trips of which are spent at the start.
    check(
        Limit::Tokens {
            burst: 100,
            per_second: 100.0,
        },
        0.84,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_window_of_50_in_10_seconds() {
    check(
        Limit::Window {
            limit: 50,
            seconds: 10.0,
        },
        0.94,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_window_of_100_in_a_minute() {
    check(
        Limit::Window {
            limit: 100,
            seconds: 60.0,
        },
        0.95,
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn slow_and_shuffled_answers() {
    for seed in 0..24 {
        let limits = [(10, 2.0), (50, 16.0), (50, 25.0), (100, 15.0)];
        let (burst, per_second) = limits[seed as usize % limits.len()];
        let limit = Limit::Tokens { burst, per_second };
        let latency = LATENCIES[seed as usize % LATENCIES.len()];
        let slow = 500.0 * f64::from(seed / 4);
        let server = Server::new(limit, latency).seed(seed).slow(slow);
        let (refused, part) = measure(&server, limit).await;
        assert_eq!(refused, 0, "{limit:?} {latency:?} {slow} {seed}");
        assert!(part >= 0.75, "{limit:?} {latency:?} {slow} {seed}: {part}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_headers_nothing_is_held_back() {
    let server = Server::new(Limit::None, Latency::of(50.0));
    let took = server.client().run(64, 1_000).await;
    assert_eq!(server.most_in_flight(), 64);
    // Sixteen rounds, and one for the first response.
    assert!(took <= Duration::from_millis(1_750), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_few_go_before_the_first_answer() {
    let server = Server::new(
        Limit::Tokens {
            burst: 50,
            per_second: 25.0,
        },
        Latency::of(100.0),
    );
    let client = server.client();
    let run = tokio::spawn(async move { client.run(64, 64).await });
    sleep(Duration::from_millis(150)).await;
    assert_eq!(server.most_in_flight(), 4);
    // Each response admits two more.
    sleep(Duration::from_millis(200)).await;
    assert_eq!(server.most_in_flight(), 8);
    run.await.unwrap();
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn after_a_reset_one_goes_first() {
    let limit = Limit::Window {
        limit: 50,
        seconds: 10.0,
    };
    let server = Server::new(limit, Latency::of(20.0));
    server.client().run(64, 200).await;
    let arrived = server.served();
    // The server's clock starts at .37 of a second, so its first window ends after 9.63 s.
    let second: Vec<f64> = arrived
        .iter()
        .map(|(at, _)| *at)
        .filter(|at| *at > 9.63)
        .collect();
    assert!(second[0] < 10.2, "{second:?}");
    let within = |seconds: f64| {
        second
            .iter()
            .filter(|at| **at - second[0] <= seconds)
            .count()
    };
    assert_eq!(
        (within(0.03), within(0.05), within(0.09)),
        (1, 3, 7),
        "{second:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn after_idling_the_whole_burst_is_there() {
    let server = Server::new(
        Limit::Tokens {
            burst: 50,
            per_second: 5.0,
        },
        Latency::of(5.0),
    );
    let client = server.client();
    client.run(64, 100).await;
    sleep(Duration::from_secs(12)).await;
    let took = client.run(64, 48).await;
    assert_eq!(server.refused(), 0);
    assert!(took < Duration::from_secs(1), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_limit_without_reset_is_tried_once_a_second() {
    let server = Server::new(
        Limit::Tokens {
            burst: 10,
            per_second: 2.0,
        },
        Latency::of(5.0),
    )
    .without_headers(&["x-ratelimit-reset"]);
    let took = server.client().run(8, 100).await;
    assert_eq!(server.refused(), 0);
    assert!(took < Duration::from_mins(1), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn the_last_seen_state_can_be_read() {
    let server = Server::new(
        Limit::Tokens {
            burst: 50,
            per_second: 25.0,
        },
        Latency::of(5.0),
    );
    let limiter = RateLimiter::new();
    assert_eq!(limiter.state(), None);
    server.client_of(&limiter).get("/").await.unwrap();
    let state = limiter.clone().state().unwrap();
    assert_eq!((state.limit, state.remaining), (50, 49));
    assert!(state.reset_at.is_some());
}
