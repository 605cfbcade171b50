//! Tests limiters that use only a share of the tenant's limits.

use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::super::RateLimiter;
use super::server::{Latency, Limit, Server, get};
use crate::ErrorKind;

const MINUTE: Duration = Duration::from_secs(60);
const LATENCY: Latency = Latency {
    least: 5.0,
    most: 50.0,
};

/// Returns when requests arrived within a minute under excess demand.
async fn arrivals(server: &Server, share: f64) -> Vec<f64> {
    let client = server.client_of(&RateLimiter::share(share));
    let _ = timeout(MINUTE, client.run(16, 100_000)).await;
    assert_eq!(server.refused(), 0);
    server.served().iter().map(|(at, _)| *at).collect()
}

#[tokio::test(start_paused = true)]
async fn of_a_token_bucket_never_more_than_the_part() {
    for (burst, per_second, share) in [(50, 25.0, 0.3), (50, 16.0, 0.5), (10, 2.0, 0.2)] {
        for seed in 0..2 {
            let server = Server::new(Limit::Tokens { burst, per_second }, LATENCY).seed(seed);
            let arrived = arrivals(&server, share).await;
            let (size, rate) = ((share * f64::from(burst)).max(1.0), share * per_second);
            // No interval exceeds the burst plus the refill in it; latency spreads the arrivals.
            for (index, from) in arrived.iter().enumerate() {
                for (count, to) in arrived[index..].iter().enumerate() {
                    let most = size + rate * (to - from + 0.045) + 1.0;
                    let count = f64::from(u32::try_from(count).unwrap()) + 1.0;
                    assert!(
                        count <= most + 1e-6,
                        "{burst} {share}: {count} in {from}..{to}"
                    );
                }
            }
            let allowed = size + rate * MINUTE.as_secs_f64();
            let used = f64::from(u32::try_from(arrived.len()).unwrap()) / allowed;
            // Only a lower bound is known of the rate of a nearly full bucket.
            assert!(used > 0.45, "{burst} {per_second} {share}: {used}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn of_a_window_never_more_than_the_part() {
    let window = Limit::Window {
        limit: 50,
        seconds: 10.0,
    };
    let server = Server::new(window, LATENCY);
    let arrived = arrivals(&server, 0.3).await;
    // Windows follow the server's clock, which starts at .37 of a second.
    let in_window = |window: f64| {
        let inside = |at: &&f64| (window..window + 1.0).contains(&((**at + 0.37) / 10.0));
        arrived.iter().filter(inside).count()
    };
    for window in 0..6 {
        let count = in_window(f64::from(window));
        assert!(count <= 15, "{window}: {count}");
    }
    assert!(arrived.len() >= 40, "{}", arrived.len());
}

#[tokio::test(start_paused = true)]
async fn a_half_each_leaves_nobody_refused() {
    let limit = Limit::Tokens {
        burst: 50,
        per_second: 25.0,
    };
    let server = Server::new(limit, LATENCY);
    let clients = [0.5, 0.5].map(|share| server.client_of(&RateLimiter::share(share)));
    let start = Instant::now();
    tokio::join!(clients[0].run(16, 300), clients[1].run(16, 300));
    assert_eq!(server.refused(), 0);
    let took = start.elapsed().as_secs_f64();
    assert!(took < 22.0 / 0.8, "{took}");
}

#[tokio::test(start_paused = true)]
async fn where_there_is_no_limit_a_part_of_it_is_none() {
    let server = Server::new(Limit::None, Latency::of(50.0));
    let client = server.client_of(&RateLimiter::share(0.1));
    client.run(64, 640).await;
    assert_eq!(server.most_in_flight(), 64);
}

#[tokio::test(start_paused = true)]
async fn a_part_that_is_none_fails_every_request() {
    let server = Server::new(Limit::None, LATENCY);
    for part in [0.0, -0.3, 30.0, f64::NAN, f64::INFINITY] {
        let client = server.client_of(&RateLimiter::share(part));
        let error = client.send(get("/")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput);
        assert!(!error.outcome_unknown());
        let message = error.to_string();
        assert!(message.contains(&format!("share({part})")), "{message}");
    }
    assert_eq!(server.served().len(), 0);
    for part in [1.0, 0.001] {
        let client = server.client_of(&RateLimiter::share(part));
        client.send(get("/")).await.unwrap();
    }
}
