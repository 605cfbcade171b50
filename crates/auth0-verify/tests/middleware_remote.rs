//! The middleware with keys that are fetched from a tenant in memory.
#![cfg(all(feature = "tower", feature = "remote", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

mod common;

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::Client;
use auth0_verify::middleware::{AuthorizationLayer, Rejection, RejectionReason, VerifyAccessToken};
use auth0_verify::{AccessToken, AccessTokenVerifier, ErrorKind};
use bytes::Bytes;
use common::{AUDIENCE, DOMAIN, NEXT, RSA, access_claims, clock, jwks, token, token_of, with};
use http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use http::{Request, Response};
use serde_json::json;
use tokio::sync::Semaphore;
use tower::{Layer, ServiceExt};

/// Answers with a key set, as often as there is a permit.
struct Tenant {
    permits: Semaphore,
    asked: AtomicUsize,
    down: AtomicBool,
}

impl Tenant {
    fn new(permits: usize) -> Arc<Self> {
        Arc::new(Self {
            permits: Semaphore::new(permits),
            asked: AtomicUsize::new(0),
            down: AtomicBool::new(false),
        })
    }

    fn verifier(self: &Arc<Self>) -> AccessTokenVerifier {
        let tenant = Arc::clone(self);
        let service = tower::service_fn(move |_: Request<Bytes>| {
            let tenant = Arc::clone(&tenant);
            async move {
                tenant.asked.fetch_add(1, Ordering::SeqCst);
                tenant.permits.acquire().await.unwrap().forget();
                let mut response = Response::new(Bytes::from(jwks(&[&RSA])));
                if tenant.down.load(Ordering::SeqCst) {
                    *response.status_mut() = http::StatusCode::NOT_FOUND;
                }
                Ok::<_, Infallible>(response)
            }
        });
        AccessTokenVerifier::builder(DOMAIN)
            .audience(AUDIENCE)
            .client(Client::builder(DOMAIN).service(service).build().unwrap())
            .clock(clock)
            .build()
            .unwrap()
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

async fn whoami(request: Request<()>) -> Result<Response<String>, Infallible> {
    let token = request.extensions().get::<AccessToken>().unwrap();
    Ok(Response::new(token.subject().to_owned()))
}

fn bearer(token: &str) -> Request<()> {
    Request::get("/")
        .header("authorization", format!("Bearer {token}"))
        .body(())
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn requests_that_come_before_the_keys_wait_for_one_fetch() {
    let tenant = Tenant::new(0);
    let service = AuthorizationLayer::new(tenant.verifier()).layer(tower::service_fn(whoami));
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..100 {
        let subject = format!("auth0|{number}");
        let request = bearer(&token(&with(access_claims(), "sub", json!(subject))));
        let service = service.clone();
        tasks.spawn(async move {
            assert_eq!(service.oneshot(request).await.unwrap().body(), &subject);
        });
    }
    tokio::task::yield_now().await;
    tenant.permits.add_permits(1);
    while let Some(done) = tasks.join_next().await {
        done.unwrap();
    }
    assert_eq!(tenant.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn with_the_keys_at_hand_nothing_is_boxed_or_awaited() {
    let tenant = Tenant::new(2);
    let verifier = tenant.verifier();
    let good = token(&access_claims());
    let state = |token: &str| format!("{:?}", verifier.verify_access_token(token));
    assert_eq!(state(&good), "Verification::Pending");
    // What needs no key is refused without one.
    assert_eq!(state("a.b.c"), "Verification::Ready");
    assert_eq!(tenant.asked(), 0);

    verifier.verify(&good).await.unwrap();
    assert_eq!(state(&good), "Verification::Ready");
    assert_eq!(
        verifier.verify_access_token(&good).await.unwrap().subject(),
        "auth0|123"
    );
    // An unknown key may have been published since.
    let other = token_of(&NEXT, &access_claims());
    assert_eq!(state(&other), "Verification::Pending");
    assert!(verifier.verify_access_token(&other).await.is_err());
    assert_eq!(state(&other), "Verification::Ready");
    assert_eq!(tenant.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_bound_token_is_no_bearer_token_whether_keys_are_at_hand_or_not() {
    let tenant = Tenant::new(1);
    let service = AuthorizationLayer::new(tenant.verifier()).layer(tower::service_fn(whoami));
    let bound = token(&with(access_claims(), "cnf", json!({"jkt": "x"})));
    for _ in 0..2 {
        let response = service.clone().oneshot(bearer(&bound)).await.unwrap();
        assert_eq!(response.status(), 401);
        let rejection = response.extensions().get::<Rejection>().unwrap();
        assert_eq!(
            rejection.error().unwrap().kind(),
            ErrorKind::SenderConstrained
        );
    }
    assert_eq!(tenant.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn keys_that_cannot_be_had_are_not_the_clients_fault() {
    let tenant = Tenant::new(100);
    tenant.down.store(true, Ordering::SeqCst);
    let layer = AuthorizationLayer::new(tenant.verifier()).optional();
    let service = layer.layer(tower::service_fn(whoami));
    let good = token(&access_claims());
    // The second is answered from the memory of the failure, at once.
    for _ in 0..2 {
        let response = service.clone().oneshot(bearer(&good)).await.unwrap();
        assert_eq!(response.status(), 503);
        assert_eq!(response.headers()[RETRY_AFTER], "5");
        assert_eq!(response.headers().get(WWW_AUTHENTICATE), None);
        let rejection = response.extensions().get::<Rejection>().unwrap();
        assert!(matches!(
            rejection.reason(),
            RejectionReason::Unavailable(_)
        ));
        assert!(std::error::Error::source(rejection).is_some());
    }
    assert_eq!(tenant.asked(), 1);
    // A token that is bad whatever the keys are is still the client's.
    let response = service.clone().oneshot(bearer("a.b.c")).await.unwrap();
    assert_eq!(response.status(), 401);

    tenant.down.store(false, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(31)).await;
    assert_eq!(
        service.oneshot(bearer(&good)).await.unwrap().body(),
        "auth0|123"
    );
}

#[tokio::test(start_paused = true)]
async fn dropping_a_request_drops_its_wait_and_nobody_elses() {
    let tenant = Tenant::new(0);
    let service = AuthorizationLayer::new(tenant.verifier()).layer(tower::service_fn(whoami));
    let good = token(&access_claims());
    let first = tokio::spawn(service.clone().oneshot(bearer(&good)));
    let second = tokio::spawn(service.clone().oneshot(bearer(&good)));
    while tenant.asked() == 0 {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    tenant.permits.add_permits(1);
    assert_eq!(second.await.unwrap().unwrap().body(), "auth0|123");
}
