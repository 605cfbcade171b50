//! One token for all who wait, renewed in time, replaced when refused, and never a request without.
#![cfg(all(feature = "webpki-roots", any(feature = "ring", feature = "aws-lc-rs")))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod cache;
mod renewal;
#[path = "../support/mod.rs"]
mod support;

use std::collections::HashMap;
use std::error::Error as _;
use std::future::{pending, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;

use auth0_core::layer::{CredentialsLayer, CredentialsService};
use auth0_core::{
    Error, ErrorKind, Operation, Secret, Token, TokenCache, TokenCacheFuture, TokenFetch,
};
use bytes::Bytes;
use futures_util::future::join_all;
use http::{Method, Request, Response};
use support::{Memory, Seen, Server, Source, get, json, request, seconds, status};
use tokio::task::yield_now;
use tokio::time::{advance, sleep, timeout};
use tower::{Layer, ServiceExt};

fn bearer(seen: &Seen) -> &str {
    seen.header("authorization")
        .unwrap()
        .strip_prefix("Bearer ")
        .unwrap()
}

fn tokens(service: &Memory) -> Vec<String> {
    service
        .seen()
        .iter()
        .map(|seen| bearer(seen).to_owned())
        .collect()
}

fn accepting() -> Memory {
    Memory::of([status(200)])
}

/// Refuses every token but this one.
fn accepting_only(token: &'static str) -> Memory {
    Memory::new(move |_, seen| status(if bearer(seen) == token { 200 } else { 401 }))
}

async fn call(stack: &CredentialsService<Memory>) -> Result<Response<Bytes>, Error> {
    stack.clone().oneshot(get()).await
}

async fn concurrently(stack: &CredentialsService<Memory>) -> Vec<Result<Response<Bytes>, Error>> {
    join_all((0..64).map(|_| call(stack))).await
}

#[tokio::test(start_paused = true)]
async fn sixty_four_first_calls_make_one_fetch() {
    let (source, service) = (Source::numbered(), accepting());
    let stack = source.layer(&service);
    assert!(concurrently(&stack).await.iter().all(Result::is_ok));
    call(&stack).await.unwrap();
    assert_eq!(source.fetches(), 1);
    assert_eq!(tokens(&service), ["token-0"; 65]);
}

#[tokio::test]
async fn sixty_four_first_calls_of_a_server_make_one_request_for_a_token() {
    let server = Server::start(|_, seen| match seen.path.as_str() {
        "/oauth/token" => json(200, r#""from the server""#),
        _ if bearer(seen) == "from the server" => status(200),
        _ => status(401),
    });
    let server = server.await;
    let mut builder = server.builder();
    let endpoint = builder.sibling().unwrap().build().unwrap();
    let source = Source::new(move |_| {
        let endpoint = endpoint.clone();
        async move {
            Ok(Token::new(
                endpoint
                    .call::<String>(Operation::post("/oauth/token"))
                    .await?,
            ))
        }
    });
    let client = builder.token_source(source).build().unwrap();
    let calls = (0..64).map(|_| client.call::<()>(Operation::get("/things")));
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(server.count(), 65);
    assert_eq!(server.seen()[0].path, "/oauth/token");
    assert!(server.paths()[1..].iter().all(|path| path == "/things"));
}

#[tokio::test(start_paused = true)]
async fn a_failed_fetch_is_the_error_of_all_who_wait_and_of_the_next_for_a_second() {
    let source = Source::new(|number| async move {
        sleep(seconds(1)).await;
        match number {
            0 => Err(Error::new(ErrorKind::Connect, "no way to the token endpoint").into()),
            _ => Ok(Token::new("token-1")),
        }
    });
    let service = accepting();
    let stack = source.layer(&service);
    for result in concurrently(&stack).await {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(!error.outcome_unknown());
        assert_eq!(
            error.source().unwrap().to_string(),
            "no way to the token endpoint"
        );
    }
    assert_eq!((source.fetches(), service.count()), (1, 0));
    // Nor does the next call ask at once, but it gets the same reason.
    advance(seconds(1) / 2).await;
    let error = call(&stack).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(
        error.source().unwrap().to_string(),
        "no way to the token endpoint"
    );
    assert_eq!((source.fetches(), service.count()), (1, 0));
    advance(seconds(1) / 2).await;
    call(&stack).await.unwrap();
    assert_eq!((source.fetches(), service.count()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn the_causes_of_a_failed_fetch_are_all_there() {
    let source = Source::new(|_| async {
        let cause = std::io::Error::other("the deepest reason");
        Err(Error::new(ErrorKind::Connect, "why")
            .with_source(cause)
            .into())
    });
    let error = call(&source.layer(&accepting())).await.unwrap_err();
    let cause = error.source().unwrap();
    assert_eq!(cause.to_string(), "why");
    assert_eq!(cause.source().unwrap().to_string(), "the deepest reason");
}

#[tokio::test(start_paused = true)]
async fn a_fetch_goes_on_when_the_call_that_began_it_is_dropped() {
    let (source, service) = (Source::numbered(), accepting());
    let stack = source.layer(&service);
    let mut leader = Box::pin(call(&stack));
    assert!(poll_until_fetching(&mut leader, &source).await.is_pending());
    let others: Vec<_> = (0..8)
        .map(|_| tokio::spawn(stack.clone().oneshot(get())))
        .collect();
    sleep(seconds(1) / 2).await;
    drop(leader);
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert_eq!(source.fetches(), 1);
    assert_eq!(tokens(&service), ["token-0"; 8]);
}

async fn poll_once<F: Future>(call: &mut Pin<Box<F>>) -> Poll<F::Output> {
    poll_fn(|cx| Poll::Ready(call.as_mut().poll(cx))).await
}

/// Polls past the service's readiness into the fetch.
async fn poll_until_fetching<F: Future>(
    call: &mut Pin<Box<F>>,
    source: &Source,
) -> Poll<F::Output> {
    let before = source.fetches();
    loop {
        let polled = poll_once(call).await;
        if polled.is_ready() || source.fetches() > before {
            return polled;
        }
        yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_fetch_goes_on_when_nobody_waits_for_it_any_more() {
    let (source, service) = (Source::numbered(), accepting());
    let stack = source.layer(&service);
    let mut call_given_up = Box::pin(call(&stack));
    assert!(
        poll_until_fetching(&mut call_given_up, &source)
            .await
            .is_pending()
    );
    drop(call_given_up);
    assert_eq!(source.running(), 1);
    sleep(seconds(2)).await;
    assert_eq!(source.running(), 0);
    call(&stack).await.unwrap();
    assert_eq!(source.fetches(), 1);
    assert_eq!(tokens(&service), ["token-0"]);
}

#[tokio::test(start_paused = true)]
async fn the_failure_of_a_fetch_that_nobody_waits_for_is_recorded() {
    let (source, service) = (Source::expiring(0), accepting());
    let stack = source.layer(&service);
    let given_up = timeout(seconds(1) / 2, call(&stack)).await;
    assert!(given_up.is_err());
    sleep(seconds(1)).await;
    let error = call(&stack).await.unwrap_err();
    assert_eq!(
        error.source().unwrap().to_string(),
        "the token endpoint is down"
    );
    assert_eq!(source.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_never_ends_is_given_up_after_two_minutes() {
    let source = Source::new(|number| async move {
        if number == 0 {
            pending().await
        } else {
            Ok(Token::new("token-1"))
        }
    });
    let service = accepting();
    let stack = source.layer(&service);
    let waiting = tokio::spawn(stack.clone().oneshot(get()));
    sleep(seconds(119)).await;
    assert!(timeout(seconds(1) / 2, call(&stack)).await.is_err());
    assert_eq!((source.fetches(), source.running()), (1, 1));
    sleep(seconds(1)).await;
    call(&stack).await.unwrap();
    // The one that has waited all the time gets that token, too.
    waiting.await.unwrap().unwrap();
    assert_eq!((source.fetches(), source.running()), (2, 0));
    assert_eq!(tokens(&service), ["token-1", "token-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once_and_the_request_sent_again() {
    let (source, service) = (Source::numbered(), accepting_only("token-1"));
    let stack = source.layer(&service);
    let mut post = request(Method::POST);
    *post.body_mut() = Bytes::from_static(b"the body");
    let answer = stack.clone().oneshot(post).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(source.fetches(), 2);
    assert_eq!(tokens(&service), ["token-0", "token-1"]);
    assert!(service.seen().iter().all(|seen| seen.body == "the body"));
    call(&stack).await.unwrap();
    assert_eq!(tokens(&service)[2..], ["token-1"]);
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_is_the_answer() {
    let source = Source::numbered();
    let service = Memory::new(|number, _| json(401, if number == 0 { "first" } else { "second" }));
    let stack = source.layer(&service);
    let answer = call(&stack).await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.body()[..]),
        (401, &b"second"[..])
    );
    assert_eq!((source.fetches(), service.count()), (2, 2));
    // What refuses every token does not cost one for every call.
    for _ in 0..10 {
        assert_eq!(call(&stack).await.unwrap().status(), 401);
    }
    assert_eq!((source.fetches(), service.count()), (2, 12));
    advance(seconds(30)).await;
    call(&stack).await.unwrap();
    assert_eq!(source.fetches(), 3);
}

#[tokio::test]
async fn a_static_token_is_refused_once() {
    let server = Server::of([json(
        401,
        r#"{"error":"Unauthorized","message":"Expired token"}"#,
    )])
    .await;
    let client = server.builder().token("static").build().unwrap();
    let error = client.call::<()>(Operation::get("/")).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.api().unwrap().message(), "Expired token");
    assert_eq!(server.count(), 1);
    assert_eq!(
        server.seen()[0].header("authorization").unwrap(),
        "Bearer static"
    );
}

#[tokio::test(start_paused = true)]
async fn a_source_that_has_the_same_token_again_does_not_send_it_again() {
    // A file or a vault tells the time left anew each time.
    let source = Source::new(|number| async move {
        Ok(Token::new("from a file").expires_in(seconds(300 + number as u64)))
    });
    let service = Memory::of([status(401)]);
    let answer = call(&source.layer(&service)).await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!(service.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn sixty_four_refusals_make_one_fetch() {
    let source = Source::numbered();
    let service = Memory::new(|number, seen| {
        let code = if bearer(seen) == "token-0" { 401 } else { 200 };
        // Some come only after the new token is there.
        support::Answer::Later(seconds(number as u64 % 3), status(code))
    });
    let stack = source.layer(&service);
    let answers = concurrently(&stack).await;
    assert!(
        answers
            .iter()
            .all(|answer| answer.as_ref().unwrap().status() == 200)
    );
    assert_eq!((source.fetches(), service.count()), (2, 128));
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_that_cannot_be_replaced_is_an_error_with_its_cause() {
    let (source, service) = (Source::expiring(1), Memory::of([status(401)]));
    let error = call(&source.layer(&service)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(
        error.source().unwrap().to_string(),
        "the token endpoint is down"
    );
    assert_eq!((source.fetches(), service.count()), (2, 1));
}

#[tokio::test(start_paused = true)]
async fn other_refusals_leave_the_token_alone() {
    let (source, service) = (Source::numbered(), Memory::of([status(403)]));
    let stack = source.layer(&service);
    call(&stack).await.unwrap();
    call(&stack).await.unwrap();
    assert_eq!((source.fetches(), service.count()), (1, 2));
}

#[tokio::test(start_paused = true)]
async fn a_request_with_credentials_of_its_own_is_left_alone() {
    let (source, service) = (Source::numbered(), Memory::of([status(401)]));
    let mut own = get();
    own.headers_mut()
        .insert("authorization", "Basic b3du".parse().unwrap());
    let answer = source.layer(&service).oneshot(own).await.unwrap();
    assert_eq!(answer.status(), 401);
    assert_eq!((source.fetches(), service.count()), (0, 1));
    assert_eq!(
        service.seen()[0].header("authorization").unwrap(),
        "Basic b3du"
    );
}

#[tokio::test]
async fn a_token_that_is_no_header_is_not_sent() {
    for token in ["two\r\nlines", "a\nb", "", "nul\0"] {
        let server = Server::of([status(200)]).await;
        let client = server.builder().token(token).build().unwrap();
        let error = client.call::<()>(Operation::get("/")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{token:?}");
        assert!(
            error.source().unwrap().to_string().contains("characters"),
            "{error:?}"
        );
        assert_eq!(server.count(), 0);
    }
}

#[tokio::test]
async fn the_header_is_marked_as_a_secret() {
    let service = accepting();
    let layer = CredentialsLayer::new(Secret::from("s3cret"));
    layer.layer(service.clone()).oneshot(get()).await.unwrap();
    assert!(service.seen()[0].headers["authorization"].is_sensitive());
}

#[tokio::test(start_paused = true)]
async fn stacks_of_one_layer_share_a_token() {
    let (source, service) = (Source::numbered(), accepting());
    let layer = CredentialsLayer::new(source.clone());
    layer.layer(service.clone()).oneshot(get()).await.unwrap();
    layer
        .clone()
        .layer(service.clone())
        .oneshot(get())
        .await
        .unwrap();
    assert_eq!(source.fetches(), 1);
}
