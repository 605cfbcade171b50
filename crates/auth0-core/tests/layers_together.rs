//! What layers leave to each other: one copy of a request, one timer, and who sends it again; and layers of
//! others between them.
#![cfg(feature = "client")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod support;

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use auth0_core::layer::{
    AttemptTimeoutLayer, DeadlineLayer, RateLimitLayer, RateLimiter, RetryLayer,
};
use auth0_core::{BoxError, CallOptions, Client, Error, ErrorKind, Operation, Token, TokenSource};
use bytes::Bytes;
use http::{Method, Request, Response};
use support::{Answer, Memory, get, json, request, seconds, status};
use tokio::time::{Instant, timeout};
use tower::{Layer, Service, ServiceBuilder, ServiceExt};

/// Numbered tokens, as many as it is told to give.
struct Numbered(AtomicUsize, usize);

impl Numbered {
    fn up_to(tokens: usize) -> Self {
        Self(AtomicUsize::new(0), tokens)
    }
}

impl TokenSource for Numbered {
    async fn fetch(&self) -> Result<Token, BoxError> {
        match self.0.fetch_add(1, Ordering::SeqCst) {
            number if number < self.1 => {
                Ok(Token::new(format!("token-{number}")).expires_in(seconds(3_600)))
            }
            _ => Err("the token endpoint is down".into()),
        }
    }
}

fn client(service: &Memory, tokens: usize) -> Client {
    Client::builder("tenant.auth0.com")
        .service(service.clone())
        .token_source(Numbered::up_to(tokens))
        .build()
        .unwrap()
}

fn met(error: &Error) -> Vec<Option<u16>> {
    let attempts = error.attempts().iter();
    attempts
        .map(|it| it.status().map(|it| it.as_u16()))
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_an_attempt_of_its_own_and_no_retry() {
    let service = Memory::new(|number, _| status(if number == 0 { 401 } else { 409 }));
    let call = client(&service, 2).call::<()>(Operation::post("/things"));
    let options = CallOptions::new().max_retries(0);
    let error = call.with_options(options).await.unwrap_err();
    assert_eq!(met(&error), [Some(401), Some(409)]);
    assert!(!error.outcome_unknown(), "{error:?}");
    let waits: Duration = service.waits().iter().sum();
    assert_eq!(waits, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_second_refusal_in_one_call_ends_it() {
    let service = Memory::new(|_, _| status(401));
    let error = client(&service, 9)
        .call::<()>(Operation::get("/things"))
        .await
        .unwrap_err();
    assert_eq!(met(&error), [Some(401), Some(401)]);
    assert_eq!(service.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn retries_and_a_replaced_token_are_told_in_their_order() {
    let codes = [503, 401, 503, 404];
    let service = Memory::new(move |number, _| status(codes[number]));
    let error = client(&service, 2)
        .call::<()>(Operation::delete("/things"))
        .await
        .unwrap_err();
    assert_eq!(met(&error), codes.map(Some));
    // The 503s leave it open.
    assert!(error.outcome_unknown(), "{error:?}");
    let tokens: Vec<_> = service
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(
        tokens,
        [0, 0, 1, 1].map(|number| format!("Bearer token-{number}"))
    );
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_replaced_does_not_hide_the_refusal() {
    let service = Memory::new(|_, _| status(401));
    let error = client(&service, 1)
        .call::<()>(Operation::post("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert_eq!(met(&error), [Some(401)]);
    assert!(error.to_string().contains("rejected"), "{error}");
    assert!(error.to_string().contains("is down"), "{error}");
    assert!(!error.outcome_unknown(), "{error:?}");
}

#[tokio::test(start_paused = true)]
async fn a_response_that_cannot_be_read_tells_of_the_attempts_before_it() {
    let service = Memory::new(|number, _| match number {
        0 => status(503),
        _ => json(200, r#"{"id":3}"#),
    });
    let error = client(&service, 1)
        .call::<String>(Operation::put("/things"))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(met(&error), [Some(503), Some(200)]);
    assert!(error.outcome_unknown(), "{error:?}");
}

/// Counts how often it is cloned.
struct Counted(Arc<AtomicUsize>);

impl Clone for Counted {
    fn clone(&self) -> Self {
        self.0.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(&self.0))
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_is_copied_once_at_most() {
    let service = Memory::new(|_, _| json(200, "null"));
    let client = client(&service, 1);
    for _ in 0..2 {
        let clones = Arc::new(AtomicUsize::new(0));
        let operation = Operation::get("/things").extension(Counted(Arc::clone(&clones)));
        client.call::<()>(operation).await.unwrap();
        assert_eq!(clones.load(Ordering::SeqCst), 1);
    }
}

/// A layer that makes two requests of one and polls both each time.
#[derive(Clone)]
struct Hedge<S>(S);

impl<S> Service<Request<Bytes>> for Hedge<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = Error> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let mut both = [
            Box::pin(self.0.clone().oneshot(request.clone())),
            Box::pin(self.0.clone().oneshot(request)),
        ];
        Box::pin(poll_fn(move |cx| {
            for one in &mut both {
                if let Poll::Ready(result) = one.as_mut().poll(cx) {
                    return Poll::Ready(result);
                }
            }
            Poll::Pending
        }))
    }
}

#[tokio::test(start_paused = true)]
async fn of_two_requests_at_once_the_one_that_is_on_its_way_counts() {
    let service = Memory::new(|_, _| Answer::Hang);
    // One request at a time as long as no limit is known: the second one waits for its turn.
    let attempts = ServiceBuilder::new()
        .layer(RateLimitLayer::new(RateLimiter::share(0.5)))
        .layer(AttemptTimeoutLayer::new(seconds(60)))
        .service(service.clone());
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(Duration::from_millis(500)))
        .layer(RetryLayer::default())
        .service(Hedge(attempts));
    let error = stack.oneshot(request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert_eq!(service.count(), 1);
    assert!(error.outcome_unknown(), "{error:?}");
}

/// A layer that polls a request once, drops it, and waits for something that never comes.
#[derive(Clone)]
struct Drops<S>(S);

impl<S> Service<Request<Bytes>> for Drops<S>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = Error> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = Response<Bytes>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Bytes>, Error>> + Send>>;

    fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let mut inner = Some(Box::pin(self.0.call(request)));
        Box::pin(poll_fn(move |cx| {
            if let Some(mut inner) = inner.take() {
                assert!(inner.as_mut().poll(cx).is_pending());
            }
            Poll::Pending
        }))
    }
}

#[tokio::test(start_paused = true)]
async fn a_deadline_does_not_count_on_the_timer_of_a_request_that_is_gone() {
    let service = Memory::new(|_, _| Answer::Hang);
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(5)))
        .service(Drops(AttemptTimeoutLayer::new(seconds(2)).layer(service)));
    let start = Instant::now();
    let result = timeout(seconds(60), stack.oneshot(get())).await;
    let error = result.expect("the deadline ends it").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn the_deadline_holds_beside_timers_of_attempts() {
    // Attempts end at 2 s and 4 s and a bit; the third would end after the deadline.
    let service = Memory::new(|_, _| Answer::Hang);
    let stack = ServiceBuilder::new()
        .layer(DeadlineLayer::new(seconds(5)))
        .layer(RetryLayer::default().base_delay(Duration::from_millis(10)))
        .layer(AttemptTimeoutLayer::new(seconds(2)))
        .service(service.clone());
    let start = Instant::now();
    let error = stack.oneshot(get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeadlineExceeded);
    assert_eq!((start.elapsed().as_secs(), service.count()), (5, 3));
}
