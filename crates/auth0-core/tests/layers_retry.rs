//! What is repeated and what not, after how long, how often, and with what.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::layer::{DeadlineLayer, RetryLayer};
use auth0_core::{BoxError, BoxService, CallOptions, Error, ErrorKind, Operation};
use bytes::Bytes;
use futures_util::future::join_all;
use http::{Method, Request, Response};
use support::{
    Answer, Memory, Reply, Server, Unreachable, assert_wait, get, json, request, seconds, status,
    with_headers, with_options,
};
use tokio::time::{Instant, advance, timeout};
use tower::{Layer, ServiceBuilder, ServiceExt};

const DATE: &str = "Wed, 21 Oct 2015 07:28:00 GMT";
/// The same as seconds since 1970.
const DATE_SECONDS: u64 = 1_445_412_480;

async fn send(
    layer: RetryLayer,
    service: &Memory,
    request: Request<Bytes>,
) -> Result<Response<Bytes>, Error> {
    layer.layer(service.clone()).oneshot(request).await
}

/// How many attempts the default layer makes of a request that always fails like this.
async fn attempts<A: Into<Answer>>(
    request: Request<Bytes>,
    failure: impl Fn() -> A + Send + Sync + 'static,
) -> usize {
    let service = Memory::new(move |_, _| failure());
    let _ = send(RetryLayer::default(), &service, request).await;
    service.count()
}

fn idempotent() -> [Method; 4] {
    [Method::GET, Method::HEAD, Method::PUT, Method::DELETE]
}

fn others() -> [Method; 2] {
    [Method::POST, Method::PATCH]
}

#[tokio::test(start_paused = true)]
async fn too_many_requests_is_repeated_whatever_the_method() {
    for method in idempotent().into_iter().chain(others()) {
        assert_eq!(
            attempts(request(method.clone()), || status(429)).await,
            4,
            "{method}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_no_wait_mends_is_not_repeated() {
    for code in ["slow_down", "too_many_attempts"] {
        let body = format!(r#"{{"error":"{code}","error_description":"No"}}"#);
        let repeatable = with_options(Method::POST, CallOptions::new().retry_non_idempotent());
        assert_eq!(attempts(repeatable, move || json(429, &body)).await, 1);
    }
    let limited = r#"{"error":"too_many_requests","error_description":"Global limit reached"}"#;
    assert_eq!(
        attempts(request(Method::POST), || json(429, limited)).await,
        4
    );
}

#[tokio::test(start_paused = true)]
async fn gateway_errors_are_repeated_for_idempotent_methods_only() {
    for code in [502, 503, 504] {
        for method in idempotent() {
            assert_eq!(
                attempts(request(method), move || status(code)).await,
                4,
                "{code}"
            );
        }
        for method in others() {
            assert_eq!(
                attempts(request(method.clone()), move || status(code)).await,
                1,
                "{code}"
            );
            let options = CallOptions::new().retry_non_idempotent();
            let opted_in = with_options(method, options);
            assert_eq!(attempts(opted_in, move || status(code)).await, 4, "{code}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn other_statuses_are_answers() {
    for code in [200, 204, 302, 400, 401, 403, 404, 408, 409, 500, 501, 505] {
        for method in idempotent().into_iter().chain(others()) {
            let options = CallOptions::new().retry_non_idempotent();
            let request = with_options(method, options);
            assert_eq!(attempts(request, move || status(code)).await, 1, "{code}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn errors_are_repeated_by_their_kind() {
    for (kind, of_get, of_post) in [
        (ErrorKind::Connect, 4, 4),
        (ErrorKind::Disconnected, 4, 1),
        (ErrorKind::AttemptTimeout, 4, 1),
        (ErrorKind::Tls, 1, 1),
        (ErrorKind::InvalidInput, 1, 1),
        (ErrorKind::Credentials, 1, 1),
        (ErrorKind::DeadlineExceeded, 1, 1),
        (ErrorKind::ResponseTooLarge, 1, 1),
        (ErrorKind::Redirect, 1, 1),
        (ErrorKind::Decode, 1, 1),
        (ErrorKind::Other, 1, 1),
    ] {
        assert_eq!(attempts(get(), move || kind).await, of_get, "GET {kind:?}");
        assert_eq!(
            attempts(request(Method::POST), move || kind).await,
            of_post,
            "POST {kind:?}"
        );
        let opted_in = with_options(Method::POST, CallOptions::new().retry_non_idempotent());
        assert_eq!(
            attempts(opted_in, move || kind).await,
            of_get,
            "opted in {kind:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_of_a_foreign_service_is_not_repeated() {
    let service = Memory::new(|_, _| status(200));
    let failing = service.clone().map_future(|answer| async {
        answer.await?;
        Err::<Response<Bytes>, _>(std::io::Error::other("unknown to us").into())
    });
    let error = RetryLayer::default()
        .layer(failing.map_err(|error: BoxError| error))
        .oneshot(get())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Other);
    assert_eq!(service.count(), 1);
}

/// The wait before the second attempt when the first is answered like this.
async fn wait_after(response: Response<Bytes>) -> Duration {
    let service = Memory::of([response, status(200)]);
    let answer = send(RetryLayer::default(), &service, get()).await.unwrap();
    assert_eq!(answer.status(), 200);
    service.waits()[0]
}

#[tokio::test(start_paused = true)]
async fn retry_after_in_seconds_is_waited_for() {
    for code in [429, 503] {
        let response = with_headers(code, &[("retry-after", "7")]);
        assert_wait(wait_after(response).await, seconds(7));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_as_a_date_counts_by_the_clock_of_the_server() {
    let retry_after = ("retry-after", "Wed, 21 Oct 2015 07:28:09 GMT");
    let response = with_headers(503, &[("date", DATE), retry_after]);
    assert_wait(wait_after(response).await, seconds(9));
}

#[tokio::test(start_paused = true)]
async fn retry_after_beyond_the_cap_is_cut_to_it() {
    let response = with_headers(429, &[("retry-after", "86400")]);
    assert_wait(wait_after(response).await, seconds(60));

    let service = Memory::of([with_headers(429, &[("retry-after", "86400")]), status(200)]);
    let layer = RetryLayer::default().max_retry_after(seconds(5));
    send(layer, &service, get()).await.unwrap();
    assert_wait(service.waits()[0], seconds(5));
}

#[tokio::test(start_paused = true)]
async fn garbage_in_retry_after_leaves_the_wait_to_us() {
    for text in ["soon", "-1", "1.5", "99999999999999999999999", ""] {
        let response = with_headers(429, &[("retry-after", text)]);
        assert!(
            wait_after(response).await <= Duration::from_millis(251),
            "{text}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn the_reset_of_the_rate_limit_is_waited_for_after_429_only() {
    let reset = (DATE_SECONDS + 5).to_string();
    let headers = [("date", DATE), ("x-ratelimit-reset", reset.as_str())];
    assert_wait(wait_after(with_headers(429, &headers)).await, seconds(5));
    assert!(wait_after(with_headers(503, &headers)).await <= Duration::from_millis(251));
    let both = [headers[0], headers[1], ("retry-after", "2")];
    assert_wait(wait_after(with_headers(429, &both)).await, seconds(2));
    let far = (DATE_SECONDS + 86_400).to_string();
    let headers = [("date", DATE), ("x-ratelimit-reset", far.as_str())];
    assert_wait(wait_after(with_headers(429, &headers)).await, seconds(60));
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_up_to_a_bound_that_doubles() {
    let mut waits = [const { Vec::new() }; 3];
    for _ in 0..100 {
        let service = Memory::of([status(503)]);
        let layer = RetryLayer::default()
            .base_delay(seconds(1))
            .max_delay(seconds(3));
        send(layer, &service, get()).await.unwrap();
        for (all, wait) in waits.iter_mut().zip(service.waits()) {
            all.push(wait);
        }
    }
    // The third bound, four seconds, is above the highest.
    for (all, bound) in waits.iter().zip([1, 2, 3].map(seconds)) {
        let (low, high) = (all.iter().min().unwrap(), all.iter().max().unwrap());
        assert!(
            *high <= bound + Duration::from_millis(1),
            "{high:?} of {bound:?}"
        );
        assert!(
            *low < bound / 4 && *high > bound / 4 * 3,
            "{low:?} to {high:?} of {bound:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn retries_are_counted() {
    for retries in [0, 1, 5] {
        let service = Memory::of([status(429)]);
        let answer = send(RetryLayer::default().max_retries(retries), &service, get()).await;
        assert_eq!(answer.unwrap().status(), 429);
        assert_eq!(service.count(), retries as usize + 1);
    }
}

#[tokio::test(start_paused = true)]
async fn the_retries_of_a_call_go_before_those_of_the_layer() {
    for retries in [0, 1, 5] {
        let options = CallOptions::new().max_retries(retries);
        let count = attempts(with_options(Method::GET, options), || status(429)).await;
        assert_eq!(count, retries as usize + 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_would_end_after_the_deadline_is_not_begun() {
    for code in [429, 503] {
        let service = Memory::of([with_headers(code, &[("retry-after", "10")]), status(200)]);
        let stack = ServiceBuilder::new()
            .layer(DeadlineLayer::new(seconds(10)))
            .layer(RetryLayer::default())
            .service(service.clone());
        let start = Instant::now();
        let answer = stack.oneshot(get()).await.unwrap();
        assert_eq!(answer.status(), code);
        assert_eq!(answer.headers()["retry-after"], "10");
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(service.count(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_ends_before_the_deadline_is_waited() {
    let service = Memory::of([with_headers(429, &[("retry-after", "9")]), status(200)]);
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(10)))
        .layer(RetryLayer::default())
        .service(service.clone());
    assert_eq!(stack.oneshot(get()).await.unwrap().status(), 200);
    assert_wait(service.waits()[0], seconds(9));
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_multiplied_and_clones_share_the_budget() {
    let service = Memory::of([status(503)]);
    let layer = RetryLayer::default();
    let other = layer.clone().layer(service.clone());
    let one = layer.layer(service.clone());
    let calls = (0..1_000).map(|number| {
        let stack = if number % 2 == 0 {
            one.clone()
        } else {
            other.clone()
        };
        stack.oneshot(get())
    });
    let answers = join_all(calls).await;
    assert!(
        answers
            .iter()
            .all(|answer| answer.as_ref().unwrap().status() == 503)
    );
    // One of each call, a fifth, and ten a second for ten seconds; not four times as many.
    let count = service.count();
    assert!((1_050..=1_300).contains(&count), "{count} attempts");
}

#[tokio::test(start_paused = true)]
async fn the_budget_comes_back_with_time() {
    let service = Memory::of([status(503)]);
    let stack = RetryLayer::default().layer(service.clone());
    join_all((0..200).map(|_| stack.clone().oneshot(get()))).await;
    let before = service.count();
    stack.clone().oneshot(get()).await.unwrap();
    assert_eq!(
        service.count(),
        before + 1,
        "the budget should have been used up"
    );
    advance(seconds(30)).await;
    stack.oneshot(get()).await.unwrap();
    assert_eq!(service.count(), before + 5);
}

#[tokio::test(start_paused = true)]
async fn what_was_sent_is_sent_again_byte_for_byte() {
    let service = Memory::of([status(429), status(429), status(200)]);
    let body = Bytes::from((0..=255).cycle().take(70_000).collect::<Vec<u8>>());
    let request = Request::post("https://tenant.example/things/a%2Fb?c=d")
        .header("content-type", "application/octet-stream")
        .header("x-own", "1")
        .body(body.clone())
        .unwrap();
    send(RetryLayer::default(), &service, request)
        .await
        .unwrap();
    let seen = service.seen();
    assert_eq!(seen.len(), 3);
    for attempt in &seen {
        assert_eq!(attempt.body, body);
        assert_eq!(attempt.headers, seen[0].headers);
        assert_eq!(
            (&attempt.method, attempt.path.as_str()),
            (&Method::POST, "/things/a%2Fb?c=d")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_after_a_drop_during_the_wait() {
    let service = Memory::of([with_headers(429, &[("retry-after", "10")]), status(200)]);
    let call = send(RetryLayer::default(), &service, get());
    timeout(seconds(5), call).await.unwrap_err();
    advance(seconds(60)).await;
    assert_eq!(service.count(), 1);
}

async fn over_the_wire<R: Into<Reply>>(
    operation: Operation,
    script: impl Fn(usize) -> R + Send + Sync + 'static,
) -> (usize, Result<(), Error>) {
    let server = Server::start(move |number, _| script(number)).await;
    let result = server.client().call::<()>(operation).await;
    (server.count(), result)
}

fn first(first: fn() -> Reply) -> impl Fn(usize) -> Reply + Send + Sync {
    move |number| {
        if number == 0 {
            first()
        } else {
            status(200).into()
        }
    }
}

#[tokio::test]
async fn a_server_sees_a_refused_post_again() {
    let operation = Operation::post("/things").body("text/plain", "once more");
    let server = Server::of([with_headers(429, &[("retry-after", "0")]), status(200)]).await;
    server.client().call::<()>(operation).await.unwrap();
    assert_eq!(
        server
            .seen()
            .iter()
            .map(|seen| &seen.body)
            .collect::<Vec<_>>(),
        ["once more"; 2]
    );
}

#[tokio::test]
async fn a_server_sees_a_get_again_after_503_but_no_post() {
    let (count, result) = over_the_wire(Operation::get("/"), first(|| status(503).into())).await;
    result.unwrap();
    assert_eq!(count, 2);
    let (count, result) = over_the_wire(Operation::post("/"), first(|| status(503).into())).await;
    assert_eq!(result.unwrap_err().status().unwrap(), 503);
    assert_eq!(count, 1);
}

#[tokio::test]
async fn a_server_sees_an_operation_that_may_happen_twice_again() {
    let operation = Operation::post("/").repeatable();
    let (count, result) = over_the_wire(operation, first(|| status(503).into())).await;
    result.unwrap();
    assert_eq!(count, 2);
}

#[tokio::test]
async fn a_cut_connection_is_repeated_for_get_but_not_for_post() {
    for cut in [|| Reply::Cut, || Reply::CutInBody(json(200, "{}"))] {
        let (count, result) = over_the_wire(Operation::get("/"), first(cut)).await;
        result.unwrap();
        assert_eq!(count, 2);
        let (count, result) = over_the_wire(Operation::post("/"), first(cut)).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Disconnected);
        assert!(error.outcome_unknown());
        assert_eq!(count, 1);
    }
}

#[tokio::test]
async fn a_server_sees_what_always_fails_four_times_and_no_more() {
    let (count, result) = over_the_wire(Operation::get("/"), |_| status(504)).await;
    assert_eq!(result.unwrap_err().status().unwrap(), 504);
    assert_eq!(count, 4);
    let (count, _) = over_the_wire(Operation::get("/"), |_| status(500)).await;
    assert_eq!(count, 1);
}

#[tokio::test]
async fn a_connection_that_cannot_be_made_is_tried_again_for_a_post() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&attempts);
    let count = tower::layer::layer_fn(move |inner: BoxService| {
        let counter = Arc::clone(&counter);
        inner.map_request(move |request: Request<Bytes>| {
            counter.fetch_add(1, Ordering::SeqCst);
            request
        })
    });
    let nobody = Unreachable::new();
    let client = nobody.builder().attempt_layer(count).build().unwrap();
    let error = client.call::<()>(Operation::post("/")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.outcome_unknown());
    assert_eq!(attempts.load(Ordering::SeqCst), 4);
}
