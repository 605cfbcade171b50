//! The deadline of a call and the time of an attempt: what they end, when, and what they say.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::time::Duration;

use auth0_core::layer::{AttemptTimeoutLayer, DeadlineAt, DeadlineLayer, RetryLayer};
use auth0_core::{CallOptions, Error, ErrorKind, Operation};
use bytes::Bytes;
use http::{Method, Request, Response};
use support::{
    Answer, Memory, Reply, Server, assert_wait, get, json, request, seconds, status, with_headers,
    with_options,
};
use tokio::time::Instant;
use tower::{Layer, Service, ServiceBuilder, ServiceExt};

fn hanging() -> Memory {
    Memory::new(|_, _| Answer::Hang)
}

/// How long it took to fail, and the error.
async fn failure<S>(service: S, request: Request<Bytes>) -> (Duration, Error)
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = Error>,
{
    let start = Instant::now();
    let error = service.oneshot(request).await.unwrap_err();
    (start.elapsed(), error)
}

#[tokio::test]
async fn a_deadline_of_zero_sends_nothing() {
    let server = Server::of([status(200)]).await;
    let client = server.builder().deadline(Duration::ZERO).build().unwrap();
    let error = client
        .call::<()>(Operation::post("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(error.is_timeout() && !error.outcome_unknown());
    assert!(error.to_string().starts_with("POST /things: "), "{error}");

    let options = CallOptions::new().deadline(Duration::ZERO);
    let error = server
        .client()
        .with_options(options)
        .call::<()>(Operation::get("/"))
        .await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::DeadlineExceeded);
    assert_eq!(server.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_what_is_in_flight() {
    let service = hanging();
    let stack = DeadlineLayer::new(seconds(5)).layer(service.clone());
    let (time, error) = failure(stack, request(Method::POST)).await;
    assert_wait(time, seconds(5));
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(error.is_timeout() && error.outcome_unknown());
    assert_eq!((service.count(), service.in_flight()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn an_answer_in_time_is_the_answer() {
    let service = Memory::new(|_, _| Answer::Later(seconds(4), json(404, "no")));
    let stack = DeadlineLayer::new(seconds(5)).layer(service);
    let answer = stack.oneshot(get()).await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.body()[..]),
        (404, &b"no"[..])
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_covers_all_attempts_and_waits_together() {
    let service = Memory::new(|number, _| match number {
        0 | 1 => Answer::from(with_headers(503, &[("retry-after", "4")])),
        _ => Answer::Hang,
    });
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(10)))
        .layer(RetryLayer::default())
        .service(service.clone());
    let (time, error) = failure(stack, get()).await;
    assert_wait(time, seconds(10));
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert_eq!(service.count(), 3);
    let until = service
        .seen()
        .into_iter()
        .map(|seen| seen.deadline.unwrap());
    assert!(
        until
            .collect::<Vec<_>>()
            .windows(2)
            .all(|pair| pair[0] == pair[1])
    );
}

#[tokio::test(start_paused = true)]
async fn the_earlier_of_two_deadlines_holds() {
    for (outer, inner) in [(3, 10), (10, 3)] {
        let service = hanging();
        let stack = ServiceBuilder::new()
            .layer(DeadlineLayer::new(seconds(outer)))
            .layer(DeadlineLayer::new(seconds(inner)))
            .service(service.clone());
        let start = Instant::now();
        let (time, _) = failure(stack, get()).await;
        assert_wait(time, seconds(3));
        assert_wait(service.seen()[0].deadline.unwrap() - start, seconds(3));
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_that_came_with_the_request_holds_without_one_of_the_layer() {
    let mut request = get();
    request
        .extensions_mut()
        .insert(DeadlineAt(Instant::now() + seconds(2)));
    let (time, _) = failure(DeadlineLayer::unbounded().layer(hanging()), request).await;
    assert_wait(time, seconds(2));

    let service = hanging();
    let mut request = get();
    request.extensions_mut().insert(DeadlineAt(Instant::now()));
    let (_, error) = failure(
        DeadlineLayer::new(seconds(5)).layer(service.clone()),
        request,
    )
    .await;
    assert!(!error.outcome_unknown());
    assert_eq!(service.count(), 0);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_a_call_goes_before_that_of_the_layer() {
    for own in [1, 20] {
        let request = with_options(Method::GET, CallOptions::new().deadline(seconds(own)));
        let (time, _) = failure(DeadlineLayer::new(seconds(10)).layer(hanging()), request).await;
        assert_wait(time, seconds(own));
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_deadline_a_call_takes_as_long_as_it_takes() {
    let day = seconds(24 * 60 * 60);
    for layer in [
        DeadlineLayer::unbounded(),
        DeadlineLayer::new(Duration::MAX),
    ] {
        let service = Memory::new(move |_, _| Answer::Later(day, status(200)));
        layer.layer(service.clone()).oneshot(get()).await.unwrap();
        assert_eq!(service.seen()[0].deadline, None);
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_ends_when_its_time_is_over() {
    let service = hanging();
    let stack = AttemptTimeoutLayer::new(seconds(5)).layer(service.clone());
    let (time, error) = failure(stack, request(Method::POST)).await;
    assert_wait(time, seconds(5));
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert!(error.is_timeout() && error.outcome_unknown());
    assert_eq!(service.in_flight(), 0);
}

fn attempts_of_5s(
    service: &Memory,
) -> impl Service<Request<Bytes>, Response = Response<Bytes>, Error = Error> {
    ServiceBuilder::new()
        .layer(RetryLayer::default().base_delay(Duration::ZERO))
        .layer(AttemptTimeoutLayer::new(seconds(5)))
        .service(service.clone())
}

fn hangs_once() -> Memory {
    Memory::new(|number, _| {
        if number == 0 {
            Answer::Hang
        } else {
            status(200).into()
        }
    })
}

#[tokio::test(start_paused = true)]
async fn a_get_that_hangs_is_tried_again() {
    let service = hangs_once();
    let answer = attempts_of_5s(&service).oneshot(get()).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(service.count(), 2);
    assert_wait(service.waits()[0], seconds(5));
}

#[tokio::test(start_paused = true)]
async fn a_post_that_hangs_is_not() {
    let service = hangs_once();
    let (_, error) = failure(attempts_of_5s(&service), request(Method::POST)).await;
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert!(error.outcome_unknown());
    assert_eq!(service.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_has_a_time_of_its_own() {
    // 4 s each, and 12 s together.
    let slow = Memory::new(|number, _| {
        Answer::Later(seconds(4), status(if number < 2 { 503 } else { 200 }))
    });
    assert_eq!(
        attempts_of_5s(&slow).oneshot(get()).await.unwrap().status(),
        200
    );
    assert_eq!(slow.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn the_attempt_timeout_of_a_call_goes_before_that_of_the_layer() {
    for layer in [
        AttemptTimeoutLayer::new(seconds(5)),
        AttemptTimeoutLayer::unbounded(),
    ] {
        for own in [1, 20] {
            let options = CallOptions::new().attempt_timeout(seconds(own));
            let request = with_options(Method::GET, options);
            let (time, error) = failure(layer.layer(hanging()), request).await;
            assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
            assert_wait(time, seconds(own));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_of_no_time_sends_nothing() {
    let service = hanging();
    let stack = AttemptTimeoutLayer::new(Duration::ZERO).layer(service.clone());
    let (_, error) = failure(stack, get()).await;
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    assert!(!error.outcome_unknown());
    assert_eq!(service.count(), 0);
}

#[tokio::test]
async fn a_server_that_hangs_once_is_asked_again() {
    let server = Server::start(|number, _| match number {
        0 => Reply::Hang,
        _ => status(200).into(),
    });
    let server = server.await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    client.call::<()>(Operation::get("/")).await.unwrap();
    assert!(server.count() >= 2);
    server.abandoned().await;
}

#[tokio::test]
async fn a_server_that_hangs_is_sent_a_post_only_once() {
    let server = Server::start(|_, _| Reply::Hang).await;
    let client = server
        .builder()
        .attempt_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let error = client.call::<()>(Operation::post("/")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AttemptTimeout);
    server.abandoned().await;
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_deadline_closes_the_connection_it_gives_up_on() {
    let server = Server::start(|_, _| Reply::Hang).await;
    let client = server
        .builder()
        .deadline(Duration::from_millis(300))
        .build()
        .unwrap();
    let error = client.call::<()>(Operation::post("/")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert!(error.outcome_unknown());
    server.abandoned().await;
    assert_eq!(server.count(), 1);
}
