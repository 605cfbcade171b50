//! Tests refusals, other processes, other routes, and other hosts.

use std::time::Duration;

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use tokio::time::{Instant, sleep};
use tower::{Layer, ServiceExt};

use super::super::{RateLimitLayer, RateLimiter};
use super::server::{Latency, Limit, Server, get};
use crate::Error;
use crate::error::RequestLine;
use crate::layer::Notes;

const LIMIT: Limit = Limit::Tokens {
    burst: 50,
    per_second: 25.0,
};

#[tokio::test(start_paused = true)]
async fn another_process_takes_a_part() {
    for (limit, per_second, most_refused) in [
        (LIMIT, 25.0, 5),
        (
            Limit::Tokens {
                burst: 10,
                per_second: 2.0,
            },
            2.0,
            5,
        ),
        (
            Limit::Tokens {
                burst: 100,
                per_second: 15.0,
            },
            15.0,
            5,
        ),
    ] {
        let server = Server::new(
            limit,
            Latency {
                least: 5.0,
                most: 50.0,
            },
        );
        let other = server.clone();
        let foreign = tokio::spawn(async move {
            loop {
                sleep(Duration::from_secs_f64(5.0 / per_second)).await;
                other.take("/");
            }
        });
        let took = server.client().run(64, 600).await.as_secs_f64();
        foreign.abort();
        let refused = server.refused();
        assert!(refused <= most_refused, "{limit:?}: {refused} refused");
        // A fifth of the limit is used by others.
        assert!(took < 600.0 / (per_second * 0.8) * 1.1, "{limit:?}: {took}");
    }
}

#[tokio::test(start_paused = true)]
async fn two_processes_share() {
    let server = Server::new(
        LIMIT,
        Latency {
            least: 5.0,
            most: 50.0,
        },
    );
    let (one, two) = (server.client(), server.client());
    let start = Instant::now();
    tokio::join!(one.run(32, 500), two.run(32, 500));
    let took = start.elapsed().as_secs_f64();
    assert!(server.refused() < 60, "{}", server.refused());
    assert!(took < 38.0 / 0.9, "{took}");
}

#[tokio::test(start_paused = true)]
async fn one_limiter_serves_two_clients() {
    let server = Server::new(
        LIMIT,
        Latency {
            least: 5.0,
            most: 50.0,
        },
    );
    let limiter = RateLimiter::new();
    let (one, two) = (server.client_of(&limiter), server.client_of(&limiter));
    tokio::join!(one.run(32, 500), two.run(32, 500));
    assert_eq!(server.refused(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_without_headers_holds_back_for_a_second() {
    for known in [true, false] {
        let server = Server::new(if known { LIMIT } else { Limit::None }, Latency::of(10.0));
        let client = server.client();
        client.get("/").await.unwrap();
        server.script(&[Some(StatusCode::TOO_MANY_REQUESTS)]);
        // The refusal is passed on unchanged.
        assert_eq!(
            client.get("/").await.unwrap(),
            StatusCode::TOO_MANY_REQUESTS
        );
        let start = Instant::now();
        let behind = client.clone();
        let run = tokio::spawn(async move { behind.run(8, 8).await });
        sleep(Duration::from_millis(995)).await;
        assert_eq!(server.in_flight(), 0);
        // One request probes; the others follow because it was not refused.
        sleep(Duration::from_millis(15)).await;
        assert_eq!(server.in_flight(), 1, "{known}");
        sleep(Duration::from_millis(15)).await;
        assert_eq!(server.in_flight(), 2, "{known}");
        run.await.unwrap();
        assert!(start.elapsed() < Duration::from_millis(1_200));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_for_another_reason_holds_nobody_back() {
    for (body, held_back) in [
        (r#"{"error":"slow_down"}"#, false),
        (r#"{"error":"too_many_attempts"}"#, false),
        (r#"{"error":"too_many_requests"}"#, true),
    ] {
        let service = tower::service_fn(move |_: Request<Bytes>| async move {
            let mut response = Response::new(Bytes::from_static(body.as_bytes()));
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            Ok::<_, Error>(response)
        });
        let client = RateLimitLayer::new(RateLimiter::new()).layer(service);
        let start = Instant::now();
        for _ in 0..3 {
            client.clone().oneshot(get("/")).await.unwrap();
        }
        assert_eq!(start.elapsed() > Duration::ZERO, held_back, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_with_headers_holds_back_until_the_reset() {
    let server = Server::new(
        Limit::Window {
            limit: 5,
            seconds: 10.0,
        },
        Latency::of(10.0),
    );
    for _ in 0..5 {
        server.take("/");
    }
    let client = server.client();
    assert_eq!(
        client.get("/").await.unwrap(),
        StatusCode::TOO_MANY_REQUESTS
    );
    assert_eq!(client.get("/").await.unwrap(), StatusCode::OK);
    let (at, _) = server.served()[0];
    assert!(at > 9.6 && at < 12.0, "{at}");
    assert_eq!(server.refused(), 1);
}

#[tokio::test(start_paused = true)]
async fn routes_with_their_own_limit_are_kept_apart() {
    let small = Limit::Tokens {
        burst: 10,
        per_second: 1.0,
    };
    let server = Server::new(LIMIT, Latency::of(10.0)).with_limit("/small", small);
    let client = server.client();
    client.get_route("/large").await.unwrap();
    client.get_route("/small").await.unwrap();
    let mut tasks = Vec::new();
    for path in ["/small", "/large", "/small", "/large"] {
        for _ in 0..15 {
            let client = client.clone();
            tasks.push(tokio::spawn(async move {
                client.get_route(path).await.unwrap()
            }));
        }
    }
    for task in tasks {
        assert_eq!(task.await.unwrap(), StatusCode::OK);
    }
    assert_eq!(server.refused(), 0);
    let last = |path: &str| {
        let arrived = server.served();
        arrived
            .iter()
            .rfind(|(_, served)| served == path)
            .map(|(at, _)| *at)
            .unwrap()
    };
    assert!(last("/large") < 2.0, "{}", last("/large"));
    assert!(
        last("/small") > 20.0 && last("/small") < 24.0,
        "{}",
        last("/small")
    );
}

#[tokio::test(start_paused = true)]
async fn a_route_without_limit_is_not_held_back_by_those_with_one() {
    let small = Limit::Tokens {
        burst: 5,
        per_second: 1.0,
    };
    let server = Server::new(small, Latency::of(10.0)).with_limit("/free", Limit::None);
    let client = server.client();
    client.get_route("/").await.unwrap();
    client.get_route("/free").await.unwrap();
    let start = Instant::now();
    for _ in 0..50 {
        client.get_route("/free").await.unwrap();
    }
    assert_eq!(start.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn hosts_are_kept_apart_and_the_maps_stay_small() {
    let limit = Limit::Tokens {
        burst: 10_000,
        per_second: 25.0,
    };
    let server = Server::new(limit, Latency::of(1.0));
    let client = server.client();
    for host in 0..200 {
        let mut request = get("/");
        *request.uri_mut() = format!("https://host{host}.example.com/").parse().unwrap();
        assert_eq!(client.send(request).await.unwrap().status(), StatusCode::OK);
    }
    for route in 0..3_000 {
        let mut request = get("/");
        let template: &'static str = Box::leak(format!("/{route}").into_boxed_str());
        Notes::on(&mut request).line = Some(RequestLine::new(Method::GET, template));
        assert_eq!(client.send(request).await.unwrap().status(), StatusCode::OK);
    }
}

#[tokio::test(start_paused = true)]
async fn a_gateways_error_page_does_not_open_the_gate() {
    let server = Server::new(LIMIT, Latency::of(100.0));
    server.script(&[Some(StatusCode::BAD_GATEWAY); 4]);
    let client = server.client();
    let run = tokio::spawn(async move { client.run(64, 64).await });
    sleep(Duration::from_millis(250)).await;
    assert_eq!(server.in_flight(), 8);
    run.await.unwrap();
    assert_eq!(server.refused(), 0);
}
