//! Verification while the tenant is slow or down, and while somebody attacks: in paused time.
#![cfg(feature = "remote")]
#![allow(clippy::unwrap_used)]

mod common;

use std::time::Duration;

use auth0_verify::{AccessTokenVerifier, ErrorKind, KeySet, RemoteKeys};
use common::tenant::Tenant;
use common::{
    AUDIENCE, DOMAIN, NEXT, NOW, RSA, access_claims, at_once, clock, encode, jwks, rs256, token,
    token_of, with,
};
use serde_json::{Value, json};
use tokio::time::{Instant, advance, sleep, timeout};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn verifier(keys: RemoteKeys) -> AccessTokenVerifier {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys)
        .clock(clock)
        .build()
        .unwrap()
}

fn named(key_id: &str, claims: &Value) -> String {
    let header = json!({"alg": "RS256", "kid": key_id}).to_string();
    rs256(&header, claims.to_string())
}

async fn kind(verifier: &AccessTokenVerifier, token: &str) -> Option<ErrorKind> {
    verifier.verify(token).await.err().map(|error| error.kind())
}

#[tokio::test(start_paused = true)]
async fn callers_that_leave_cause_no_further_fetches() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    verifier.verify(&token(&access_claims())).await.unwrap();
    tenant.change(|script| script.latency = seconds(1));
    for index in 0..200 {
        let stray = named(&format!("stray-{index}"), &access_claims());
        let outcome = timeout(Duration::from_millis(10), verifier.verify(&stray)).await;
        assert!(outcome.is_err());
    }
    // Two seconds in all, and one fetch takes one.
    assert!(tenant.fetches() <= 1 + 3, "{}", tenant.fetches());
}

#[tokio::test(start_paused = true)]
async fn impatient_callers_still_get_their_keys() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| script.latency = Duration::from_millis(500));
    let verifier = tenant.verifier();
    let good = token(&access_claims());
    let mut verified = 0;
    for _ in 0..200 {
        let outcome = timeout(Duration::from_millis(100), verifier.verify(&good)).await;
        verified += usize::from(outcome.is_ok_and(|it| it.is_ok()));
    }
    assert!(verified >= 190, "{verified}");
    assert_eq!(tenant.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_tenant_that_hangs_delays_no_known_key() {
    let tenant = Tenant::new(&[&RSA]);
    let keys = RemoteKeys::new(tenant.client());
    let verifier = verifier(keys.clone());
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    tenant.change(|script| script.latency = seconds(1_000_000));
    advance(seconds(601)).await;
    for _ in 0..100 {
        let before = Instant::now();
        verifier.verify(&good).await.unwrap();
        assert_eq!(before.elapsed(), Duration::ZERO);
        sleep(seconds(30)).await;
    }
    let stats = keys.stats();
    assert_eq!(stats.stale_uses(), 100);
    assert!(stats.failures() > 10 && !stats.is_fresh());
    let error = stats.last_error().unwrap();
    assert!(error.is_keys_unavailable(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_flood_of_tokens_for_nobody_costs_nothing() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    verifier.verify(&token(&access_claims())).await.unwrap();
    let implausible = [
        ("iss", json!("https://other.example.com/")),
        ("aud", json!("https://other.example.com")),
        ("exp", json!(NOW - 3600)),
        ("exp", Value::Null),
        ("nbf", json!(NOW + 3600)),
        ("iat", json!(NOW + 3600)),
    ];
    for round in 0..20 {
        for (name, value) in &implausible {
            let claims = with(access_claims(), name, value.clone());
            let stray = named(&format!("stray-{name}-{round}"), &claims);
            assert_eq!(kind(&verifier, &stray).await, Some(ErrorKind::KeyNotFound));
        }
    }
    assert_eq!(tenant.fetches(), 1);
    // Rotated meanwhile: found at once.
    tenant.change(|script| script.body = jwks(&[&NEXT]));
    let before = Instant::now();
    let rotated = token_of(&NEXT, &access_claims());
    verifier.verify(&rotated).await.unwrap();
    assert_eq!(before.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_flood_of_good_looking_tokens_delays_a_rotation_by_a_second() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    verifier.verify(&token(&access_claims())).await.unwrap();
    let flood = {
        let verifier = verifier.clone();
        tokio::spawn(async move {
            for index in 0.. {
                // Good-looking but for the signature, which nobody gets to see.
                let header = json!({"alg": "RS256", "kid": format!("stray-{index}")});
                let parts = [header, access_claims()].map(|it| encode(it.to_string()));
                let stray = format!("{}.AAAA", parts.join("."));
                let verifier = verifier.clone();
                tokio::spawn(async move { kind(&verifier, &stray).await });
                sleep(Duration::from_millis(200)).await;
            }
        })
    };
    // Soon after it began, and after it went on for long.
    for (wait, key) in [(4_050, &NEXT), (20_500, &RSA), (100_500, &NEXT)] {
        sleep(Duration::from_millis(wait)).await;
        tenant.change(|script| script.body = jwks(&[key]));
        let before = Instant::now();
        verifier
            .verify(&token_of(key, &access_claims()))
            .await
            .unwrap();
        assert!(before.elapsed() <= seconds(1), "{:?}", before.elapsed());
    }

    // For as long as it lasts, fetches are bounded.
    let so_far = tenant.fetches();
    sleep(seconds(100)).await;
    let fetches = tenant.fetches() - so_far;
    assert!((95..=101).contains(&fetches), "{fetches}");
    flood.abort();
}

#[tokio::test(start_paused = true)]
async fn keys_may_be_rotated_every_few_seconds() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    for round in 0..60 {
        let key = if round % 2 == 0 { &RSA } else { &NEXT };
        tenant.change(|script| script.body = jwks(&[key]));
        let before = Instant::now();
        verifier
            .verify(&token_of(key, &access_claims()))
            .await
            .unwrap();
        assert_eq!(before.elapsed(), Duration::ZERO, "{round}");
        sleep(seconds(if round < 30 { 10 } else { 1 })).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_added_during_a_fetch_is_fetched_again() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    verifier.verify(&token(&access_claims())).await.unwrap();
    tenant.change(|script| script.latency = seconds(5));
    let stray = {
        let verifier = verifier.clone();
        let stray = named("stray", &access_claims());
        tokio::spawn(async move { kind(&verifier, &stray).await })
    };
    sleep(seconds(1)).await;
    // The fetch under way has read the old keys already.
    tenant.change(|script| script.body = jwks(&[&NEXT]));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    assert_eq!(stray.await.unwrap(), Some(ErrorKind::KeyNotFound));
    assert_eq!(tenant.fetches(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_large_set_is_refused_and_the_keys_in_hand_stay() {
    let tenant = Tenant::new(&[&RSA]);
    let keys = RemoteKeys::new(tenant.client());
    let verifier = verifier(keys.clone());
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    let mut key = common::public(&NEXT);
    key.as_object_mut().unwrap().remove("alg");
    let hostile = json!({ "keys": vec![key; 2000] }).to_string();
    tenant.change(|script| script.body = hostile.into_bytes());
    advance(seconds(601)).await;
    verifier.verify(&good).await.unwrap();
    sleep(seconds(1)).await;
    verifier.verify(&good).await.unwrap();
    let error = keys.stats().last_error().unwrap().to_string();
    assert!(error.contains("2000 keys; the limit is 100"), "{error}");
    assert!(
        error.contains("https://tenant.eu.auth0.com/.well-known/jwks.json"),
        "{error}"
    );
    let small = RemoteKeys::builder(tenant.client()).max_keys(0).build();
    assert!(small.prefetch().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn errors_about_keys_name_the_url_and_the_reason() {
    for (body, reason) in [
        (json!({ "keys": [] }), "it is empty"),
        (
            json!({ "keys": [{ "kty": "RSA", "use": null }] }),
            "`use` must be a string",
        ),
        (
            json!({ "keys": [{ "kty": "RSA", "x5c": ["AA"] }] }),
            "a certificate alone (`x5c`)",
        ),
        (
            json!({ "keys": [{ "kty": "RSA", "use": "enc" }] }),
            "not for signatures",
        ),
        (json!([]), "not a JSON object"),
    ] {
        let tenant = Tenant::new(&[]);
        tenant.change(|script| script.body = body.to_string().into_bytes());
        let error = RemoteKeys::new(tenant.client())
            .prefetch()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::KeysUnavailable);
        let message = error.to_string();
        assert!(message.contains(reason), "{message}");
        assert!(
            message.contains("https://tenant.eu.auth0.com/.well-known/jwks.json"),
            "{message}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn initial_keys_are_used_at_once_and_renewed() {
    let tenant = Tenant::new(&[&RSA, &NEXT]);
    tenant.change(|script| script.latency = seconds(5));
    let initial = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
    let builder = RemoteKeys::builder(tenant.client());
    let keys = builder.initial_keys(initial).unwrap().build();
    assert!(keys.is_ready() && keys.stats().age().is_none());
    let verifier = verifier(keys.clone());
    assert!(verifier.is_ready());
    let before = Instant::now();
    verifier.verify(&token(&access_claims())).await.unwrap();
    assert_eq!(before.elapsed(), Duration::ZERO);
    sleep(seconds(6)).await;
    assert_eq!(tenant.fetches(), 1);
    let stats = keys.stats();
    assert_eq!((stats.keys(), stats.age()), (2, Some(seconds(1))));
    verifier
        .verify(&token_of(&NEXT, &access_claims()))
        .await
        .unwrap();
    assert_eq!(tenant.fetches(), 1);

    // While the tenant is down they are used for a while.
    let down = Tenant::new(&[]);
    down.change(|script| script.status = 404);
    let file = std::env::temp_dir().join(format!("auth0-verify-keys-{}.json", std::process::id()));
    std::fs::write(&file, jwks(&[&RSA])).unwrap();
    let keys = RemoteKeys::builder(down.client())
        .initial_keys_file(&file)
        .unwrap()
        .build();
    std::fs::remove_file(&file).unwrap();
    let verifier = self::verifier(keys);
    let good = token(&access_claims());
    verifier.verify(&good).await.unwrap();
    sleep(seconds(3599)).await;
    verifier.verify(&good).await.unwrap();
    sleep(seconds(31)).await;
    assert_eq!(
        kind(&verifier, &good).await,
        Some(ErrorKind::KeysUnavailable)
    );

    let builder = || RemoteKeys::builder(down.client());
    let error = builder().initial_keys_file(&file).unwrap_err();
    assert!(error.to_string().contains("cannot be read"), "{error}");
    let empty = KeySet::from_jwks(br#"{"keys":[]}"#).unwrap();
    let error = builder().initial_keys(empty).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Key);
}

#[tokio::test(start_paused = true)]
async fn a_verifier_can_be_warmed_up_and_watched() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    assert!(!verifier.is_ready());
    verifier.prefetch().await.unwrap();
    assert!(verifier.is_ready());
    verifier.verify(&token(&access_claims())).await.unwrap();
    let stats = verifier.keys().stats();
    assert_eq!((stats.keys(), stats.fetches(), stats.failures()), (1, 1, 0));
    assert!(stats.is_fresh() && stats.last_error().is_none());
    // Too old to use, with nobody to renew them.
    advance(seconds(600 + 3600)).await;
    assert!(!verifier.is_ready());
}

/// The runtime of the caller that started a fetch ends; those of others go on without it.
#[test]
fn a_fetch_goes_on_elsewhere_when_its_runtime_ends() {
    let tenant = Tenant::new(&[&RSA]);
    tenant.change(|script| script.latency = seconds(3600));
    let verifier = tenant.verifier();
    let good = token(&access_claims());
    let first = tokio::runtime::Runtime::new().unwrap();
    first.block_on(async {
        let outcome = timeout(Duration::from_millis(50), verifier.verify(&good)).await;
        assert!(outcome.is_err());
    });
    assert_eq!(tenant.fetches(), 1);
    tenant.change(|script| script.latency = Duration::ZERO);
    let waiting = {
        let (verifier, good) = (verifier.clone(), good.clone());
        std::thread::spawn(move || {
            let second = tokio::runtime::Runtime::new().unwrap();
            second.block_on(async { kind(&verifier, &good).await })
        })
    };
    first.shutdown_background();
    assert_eq!(waiting.join().unwrap(), None);
    assert_eq!(tenant.fetches(), 2);
}

#[test]
fn outside_of_tokio_there_is_an_error_with_words() {
    let tenant = Tenant::new(&[&RSA]);
    let verifier = tenant.verifier();
    let good = token(&access_claims());
    let outcome = at_once(verifier.verify(&good));
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("tokio runtime"), "{error}");
    // With keys in hand none is needed.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(verifier.prefetch()).unwrap();
    at_once(verifier.verify(&good)).unwrap();
}
