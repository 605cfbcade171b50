//! Tests a server that stops reporting its limit.

use std::time::Duration;

use http::StatusCode;
use tokio::time::{Instant, sleep};

use super::server::{Latency, Limit, Server};

const LIMIT: Limit = Limit::Tokens {
    burst: 10,
    per_second: 5.0,
};

#[tokio::test(start_paused = true)]
async fn after_one_refusal_with_headers_it_returns_to_full_speed() {
    for retry_after in [None, Some(1.0)] {
        let server = Server::new(LIMIT, Latency::of(50.0)).retry_after(retry_after);
        while server.take("/") {}
        let client = server.client();
        assert_eq!(
            client.get("/").await.unwrap(),
            StatusCode::TOO_MANY_REQUESTS
        );
        server.fall_silent();
        // The wait for the reset, a few responses as proof, and 1,000 requests at full speed.
        let took = client.run(64, 1_000).await;
        assert!(took < Duration::from_secs(8), "{took:?}");
        assert_eq!(server.most_in_flight(), 64);
        let start = Instant::now();
        client.run(64, 1_000).await;
        assert!(start.elapsed() <= Duration::from_millis(1_700));
    }
}

#[tokio::test(start_paused = true)]
async fn in_the_middle_of_the_work_too() {
    let server = Server::new(LIMIT, Latency::of(50.0));
    let client = server.client();
    client.run(64, 40).await;
    server.fall_silent();
    let took = client.run(64, 1_000).await;
    assert!(took < Duration::from_secs(6), "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_few_answers_without_headers_change_nothing() {
    let server = Server::new(LIMIT, Latency::of(50.0));
    let client = server.client();
    client.run(64, 40).await;
    for _ in 0..3 {
        server.script(&[Some(StatusCode::OK); 2]);
        client.run(64, 20).await;
    }
    // A series of error pages from a gateway does not change that.
    server.script(&[Some(StatusCode::BAD_GATEWAY); 6]);
    client.run(64, 20).await;
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_limit_that_comes_back_is_kept_to() {
    let server = Server::new(LIMIT, Latency::of(50.0));
    let client = server.client();
    client.run(64, 40).await;
    server.fall_silent();
    client.run(64, 500).await;
    sleep(Duration::from_secs(3)).await;
    server.limit(LIMIT);
    // Only requests sent before the first response can be refused.
    let took = client.run(8, 100).await;
    assert!(server.refused() <= 8, "{}", server.refused());
    assert!(took < Duration::from_secs(24), "{took:?}");
}
