//! Keys fetched from a tenant that lives in memory, in paused time.
#![cfg(all(feature = "remote", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod unknown_key_ids;

use std::error::Error as _;
use std::time::Duration;

use auth0_verify::{
    AccessTokenVerifier, Algorithm, ErrorKind, Expect, IdTokenVerifier, Key, KeySet, RemoteKeys,
};
use common::tenant::Tenant;
use common::{
    AUDIENCE, CLIENT_ID, DOMAIN, NEXT, RSA, access_claims, clock, id_claims, jwks, rs256, token,
    token_of,
};
use serde_json::json;
use tokio::time::{advance, sleep};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A token with a `kid` of that name, signed all the same.
fn named(key_id: &str) -> String {
    let header = json!({"alg": "RS256", "kid": key_id}).to_string();
    rs256(&header, access_claims().to_string())
}

/// Lets what nobody waits for come to its end.
async fn settle() {
    sleep(Duration::from_millis(1)).await;
}

async fn kind(verifier: &AccessTokenVerifier, token: &str) -> Option<ErrorKind> {
    verifier.verify(token).await.err().map(|error| error.kind())
}

#[tokio::test(start_paused = true)]
async fn the_first_token_fetches_and_the_next_do_not() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    assert_eq!(tenant.fetches(), 0);
    for _ in 0..3 {
        verifier.verify(&token(&access_claims())).await.unwrap();
    }
    assert_eq!(tenant.fetches(), 1);
    // What can be refused without a key never fetches.
    let verifier = tenant.verifier();
    for bad in ["", "a.b.c", &rs256(r#"{"alg":"none"}"#, "{}")] {
        assert!(verifier.verify(bad).await.is_err());
    }
    assert_eq!(tenant.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn verifiers_share_keys() {
    let tenant = Tenant::new(&[&RSA]);
    let keys = RemoteKeys::new(tenant.client());
    assert!(keys.key_set().is_none());
    keys.prefetch().await.unwrap();
    assert_eq!(keys.key_set().unwrap().len(), 1);
    let access = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys.clone())
        .clock(clock)
        .build()
        .unwrap();
    let id = IdTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(keys)
        .clock(clock)
        .build()
        .unwrap();
    access.verify(&token(&access_claims())).await.unwrap();
    id.verify(&token(&id_claims()), &Expect::nonce("n-1"))
        .await
        .unwrap();
    assert_eq!(tenant.fetches(), 1);
}

async fn verify_at_once(verifier: &AccessTokenVerifier, count: usize) -> Vec<Option<ErrorKind>> {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let verifier = verifier.clone();
            tokio::spawn(async move { kind(&verifier, &token(&access_claims())).await })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

#[tokio::test(start_paused = true)]
async fn many_callers_cause_one_fetch() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| script.latency = seconds(1));
    assert_eq!(verify_at_once(&tenant.verifier(), 50).await, [None; 50]);
    assert_eq!(tenant.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn many_callers_share_one_failure() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| {
        script.latency = seconds(1);
        script.status = 404;
    });
    let verifier = tenant.verifier();
    let unavailable = Some(ErrorKind::KeysUnavailable);
    assert_eq!(verify_at_once(&verifier, 50).await, [unavailable; 50]);
    assert_eq!(tenant.fetches(), 1);

    // Right after it nobody tries again.
    let error = verifier.verify(&token(&access_claims())).await.unwrap_err();
    assert!(error.is_keys_unavailable() && !error.is_invalid_token());
    assert!(error.source().unwrap().is::<auth0_core::Error>());
    assert_eq!(tenant.fetches(), 1);

    // A little later somebody does.
    advance(seconds(1)).await;
    tenant.change(|script| script.status = 200);
    assert_eq!(kind(&verifier, &token(&access_claims())).await, None);
    assert_eq!(tenant.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_asked_about_less_and_less() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| script.status = 404);
    let verifier = tenant.verifier();
    for _ in 0..300 {
        assert_eq!(
            kind(&verifier, &token(&access_claims())).await,
            Some(ErrorKind::KeysUnavailable)
        );
        advance(seconds(1)).await;
    }
    // At 0, 1, 3, 7, 15, 31, and every 30 seconds from then on.
    assert_eq!(tenant.fetches(), 14);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_whose_caller_gives_up_goes_on() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| script.latency = seconds(5));
    let verifier = tenant.verifier();
    let first = {
        let verifier = verifier.clone();
        tokio::spawn(async move { kind(&verifier, &token(&access_claims())).await })
    };
    sleep(seconds(1)).await;
    let second = {
        let verifier = verifier.clone();
        tokio::spawn(async move { kind(&verifier, &token(&access_claims())).await })
    };
    sleep(seconds(1)).await;
    first.abort();
    assert_eq!(second.await.unwrap(), None);
    tenant.change(|script| assert_eq!((script.begun, script.ended), (1, 1)));
}

#[tokio::test(start_paused = true)]
async fn while_keys_are_renewed_all_go_on_with_those_at_hand() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    verifier.verify(&token(&access_claims())).await.unwrap();
    advance(seconds(601)).await;
    tenant.change(|script| script.latency = seconds(10));
    let before = tokio::time::Instant::now();
    assert_eq!(verify_at_once(&verifier, 20).await, [None; 20]);
    assert_eq!(before.elapsed(), Duration::ZERO);
    sleep(seconds(11)).await;
    assert_eq!(verify_at_once(&verifier, 20).await, [None; 20]);
    assert_eq!(tenant.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn good_keys_outlive_failures_for_a_while() {
    let empty = br#"{"keys":[]}"#.to_vec();
    let useless = br#"{"keys":[{"kty":"oct","k":"AA"}]}"#.to_vec();
    for (status, body) in [
        (404, Vec::new()),
        (200, b"<html>".to_vec()),
        (200, empty),
        (200, useless),
    ] {
        let tenant = Tenant::new(&[&RSA]);
        let verifier = tenant.verifier();
        let good = token(&access_claims());
        verifier.verify(&good).await.unwrap();
        tenant.change(|script| (script.status, script.body) = (status, body));
        advance(seconds(600)).await;
        for _ in 0..60 {
            verifier.verify(&good).await.unwrap();
            sleep(seconds(59)).await;
        }
        // A key nobody knows: whether it exists cannot be told.
        let unknown = kind(&verifier, &named("unknown")).await;
        assert_eq!(unknown, Some(ErrorKind::KeysUnavailable));
        sleep(seconds(60)).await;
        assert_eq!(
            kind(&verifier, &good).await,
            Some(ErrorKind::KeysUnavailable)
        );
        // Back at once when the tenant is.
        tenant.change(|script| (script.status, script.body) = (200, jwks(&[&RSA])));
        advance(seconds(30)).await;
        verifier.verify(&good).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn cache_control_is_honoured_within_bounds() {
    for (cache_control, fresh) in [
        (None, 600),
        (Some("public, max-age=15"), 300),
        (Some("max-age=1800"), 1800),
    ] {
        let tenant = Tenant::new(&[&RSA]);
        tenant.change(|script| script.cache_control = cache_control);
        let keys = RemoteKeys::builder(tenant.client())
            .renew_in_background(false)
            .build();
        let verifier = AccessTokenVerifier::builder(DOMAIN)
            .audience(AUDIENCE)
            .keys(keys)
            .clock(clock)
            .build()
            .unwrap();
        let good = token(&access_claims());
        verifier.verify(&good).await.unwrap();
        advance(seconds(fresh - 1)).await;
        verifier.verify(&good).await.unwrap();
        assert_eq!(tenant.fetches(), 1);
        advance(seconds(1)).await;
        verifier.verify(&good).await.unwrap();
        settle().await;
        assert_eq!(tenant.fetches(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn times_can_be_set() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| script.cache_control = Some("max-age=3600"));
    let keys = RemoteKeys::builder(tenant.client())
        .time_to_live(seconds(10))
        .cooldown(seconds(2))
        .stale_if_error(Duration::ZERO)
        .build();
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys)
        .clock(clock)
        .build()
        .unwrap();
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    advance(seconds(2)).await;
    assert_eq!(
        kind(&verifier, &named("x")).await,
        Some(ErrorKind::KeyNotFound)
    );
    assert_eq!(tenant.fetches(), 2);
    tenant.change(|script| script.status = 404);
    advance(seconds(10)).await;
    assert_eq!(
        kind(&verifier, &good).await,
        Some(ErrorKind::KeysUnavailable)
    );
    assert_eq!(tenant.fetches(), 3);

    // Nothing is kept at all: odd, but it works.
    let tenant = Tenant::new(&[&RSA]);
    let keys = RemoteKeys::builder(tenant.client())
        .time_to_live(Duration::ZERO)
        .cooldown(Duration::MAX)
        .stale_if_error(Duration::ZERO)
        .build();
    keys.prefetch().await.unwrap();
    keys.prefetch().await.unwrap();
    assert_eq!(tenant.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn keys_that_are_never_fetched() {
    let keys = RemoteKeys::from(KeySet::from_jwks(&jwks(&[&RSA])).unwrap());
    keys.prefetch().await.unwrap();
    let builder = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .clock(clock);
    let verifier: AccessTokenVerifier = builder.clone().keys(keys.clone()).build().unwrap();
    verifier.verify(&token(&access_claims())).await.unwrap();
    assert_eq!(
        kind(&verifier, &named("x")).await,
        Some(ErrorKind::KeyNotFound)
    );
    let error = builder
        .keys(keys)
        .algorithms([Algorithm::ES256])
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    drop(Key::from_secret(&[0; 32]).unwrap());
}

#[tokio::test(start_paused = true)]
async fn no_tenant_publishes_a_shared_secret() {
    let tenant = Tenant::new(&[&RSA]);
    let error = IdTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .client(tenant.client())
        .algorithms([Algorithm::RS256, Algorithm::HS256])
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("from_secret"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn futures_can_move_between_threads() {
    fn check<T: Send + 'static>(_: T) {}
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    check(async move { verifier.verify("").await.is_err() });
    assert!(!format!("{:?}", tenant.verifier()).is_empty());
}

/// The whole way, over a socket, with the client the builder makes.
#[cfg(any(feature = "ring", feature = "aws-lc-rs"))]
#[tokio::test]
async fn over_real_http() {
    let server = httpmock::MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("GET").path("/.well-known/jwks.json");
            then.status(200)
                .header("content-type", "application/json")
                .body(jwks(&[&RSA]));
        })
        .await;
    let verifier = AccessTokenVerifier::builder(server.base_url())
        .audience(AUDIENCE)
        .clock(clock)
        .build()
        .unwrap();
    let claims = common::with(
        access_claims(),
        "iss",
        json!(format!("{}/", server.base_url())),
    );
    let good = verifier.verify(&token(&claims)).await.unwrap();
    assert_eq!(good.subject(), "auth0|123");
    verifier.verify(&token(&claims)).await.unwrap();
    mock.assert_calls_async(1).await;
}

#[tokio::test(start_paused = true)]
async fn a_recognized_token_keeps_the_keys_fresh_and_goes_with_its_key() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .client(tenant.client())
        .cache(10)
        .clock(clock)
        .build()
        .unwrap();
    let good = token(&access_claims());
    for _ in 0..3 {
        verifier.verify(&good).await.unwrap();
    }
    assert_eq!((verifier.cache_stats().hits(), tenant.fetches()), (2, 1));
    // Fetched again, the same key is the same, whatever else is in the set and in which order.
    advance(seconds(601)).await;
    tenant.change(|script| script.body = jwks(&[&NEXT, &RSA]));
    verifier.verify(&good).await.unwrap();
    settle().await;
    verifier.verify(&good).await.unwrap();
    assert_eq!((verifier.cache_stats().hits(), tenant.fetches()), (4, 2));
    // Withdrawn: the token that has the keys renewed still passes.
    advance(seconds(601)).await;
    tenant.change(|script| script.body = jwks(&[&NEXT]));
    verifier.verify(&good).await.unwrap();
    settle().await;
    let outcome = kind(&verifier, &good).await;
    assert_eq!(outcome, Some(ErrorKind::KeyNotFound));
    let stats = verifier.cache_stats();
    assert_eq!((stats.hits(), stats.entries()), (5, 0));
    // Another key under the old name does not revive it.
    let mut other = NEXT.clone();
    other.set_key_id("first");
    advance(seconds(601)).await;
    tenant.change(|script| script.body = jwks(&[&RSA]));
    verifier.verify(&good).await.unwrap();
    advance(seconds(601)).await;
    tenant.change(|script| script.body = jwks(&[&other]));
    verifier.verify(&good).await.unwrap();
    settle().await;
    let outcome = kind(&verifier, &good).await;
    assert_eq!(outcome, Some(ErrorKind::Signature));
    assert_eq!(verifier.cache_stats().hits(), 6);
}

#[tokio::test(start_paused = true)]
async fn without_keys_a_recognized_token_is_not_accepted() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .client(tenant.client())
        .cache(10)
        .clock(clock)
        .build()
        .unwrap();
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    tenant.change(|script| script.status = 404);
    advance(seconds(601)).await;
    // Stale keys are still keys, for an hour.
    verifier.verify(&good).await.unwrap();
    assert_eq!(verifier.cache_stats().hits(), 1);
    advance(seconds(3601)).await;
    let outcome = kind(&verifier, &good).await;
    assert_eq!(outcome, Some(ErrorKind::KeysUnavailable));
}
