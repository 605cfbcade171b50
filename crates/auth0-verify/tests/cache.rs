//! Tokens that are recognized when they come again; keys that are fetched are in `remote_keys`.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use auth0_verify::{AccessTokenVerifier, Algorithm, ErrorKind, Key, KeySet};
use common::{AUDIENCE, DOMAIN, NOW, access_claims, sign_text, with};
use josekit::jws;
use serde_json::{Value, json};

const SECRET: [u8; 32] = [42; 32];

/// A verifier, and its clock in seconds.
fn verifier(capacity: usize) -> (AccessTokenVerifier<KeySet>, Arc<AtomicU64>) {
    let now = Arc::new(AtomicU64::new(NOW));
    let clock = Arc::clone(&now);
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .cache(capacity)
        .algorithms([Algorithm::HS256])
        .keys(KeySet::from(Key::from_secret(&SECRET).unwrap()))
        .clock(move || SystemTime::UNIX_EPOCH + Duration::from_secs(clock.load(Ordering::SeqCst)))
        .build()
        .unwrap();
    (verifier, now)
}

fn token(claims: &Value) -> String {
    let signer = jws::HS256.signer_from_bytes(SECRET).unwrap();
    sign_text(&signer, r#"{"alg":"HS256"}"#, claims.to_string())
}

fn token_of(subject: usize) -> String {
    token(&with(
        access_claims(),
        "sub",
        json!(format!("user {subject}")),
    ))
}

fn counts(verifier: &AccessTokenVerifier<KeySet>) -> (u64, u64, usize) {
    let stats = verifier.cache_stats();
    (stats.hits(), stats.misses(), stats.entries())
}

fn kind(verifier: &AccessTokenVerifier<KeySet>, token: &str) -> Option<ErrorKind> {
    verifier.verify(token).err().map(|error| error.kind())
}

#[test]
fn a_token_that_comes_again_is_recognized() {
    let (verifier, _) = verifier(10);
    let text = token_of(1);
    let first = verifier.verify(&text).unwrap();
    assert_eq!(counts(&verifier), (0, 1, 1));
    let again = verifier.clone().verify(&text).unwrap();
    assert_eq!(counts(&verifier), (1, 1, 1));
    assert_eq!(again.claims_json(), first.claims_json());
    assert_eq!(again.subject(), "user 1");
    assert_eq!(again.expires_at(), first.expires_at());
    assert!(again.has_scope("read:orders"));
    verifier.verify(&token_of(2)).unwrap();
    verifier.verify(&text).unwrap();
    assert_eq!(counts(&verifier), (2, 2, 2));
    assert!((verifier.cache_stats().hit_rate() - 0.5).abs() < f64::EPSILON);
}

#[test]
fn without_a_cache_nothing_is_counted() {
    let (verifier, _) = verifier(0);
    for _ in 0..2 {
        verifier.verify(&token_of(1)).unwrap();
    }
    assert_eq!(counts(&verifier), (0, 0, 0));
    assert!(verifier.cache_stats().hit_rate() < f64::EPSILON);
}

#[test]
fn dates_are_checked_each_time() {
    let (verifier, now) = verifier(10);
    let text = token(&with(access_claims(), "nbf", json!(NOW - 10)));
    verifier.verify(&text).unwrap();
    // The leeway is 60 s, and at `exp` plus leeway it is over.
    now.store(NOW + 3600 + 59, Ordering::SeqCst);
    verifier.verify(&text).unwrap();
    assert_eq!(counts(&verifier), (1, 1, 1));
    now.store(NOW + 3600 + 60, Ordering::SeqCst);
    assert_eq!(kind(&verifier, &text), Some(ErrorKind::Expired));
    assert_eq!(counts(&verifier), (1, 2, 0));
    assert_eq!(kind(&verifier, &text), Some(ErrorKind::Expired));
    assert_eq!(counts(&verifier), (1, 3, 0));

    now.store(NOW - 70, Ordering::SeqCst);
    verifier.verify(&text).unwrap();
    now.store(NOW - 71, Ordering::SeqCst);
    assert_eq!(kind(&verifier, &text), Some(ErrorKind::NotBefore));
    assert_eq!(counts(&verifier), (1, 5, 0));
}

#[test]
fn only_the_very_same_token_is_recognized() {
    let (verifier, _) = verifier(100);
    let text = token_of(1);
    let other = token_of(2);
    verifier.verify(&text).unwrap();
    verifier.verify(&other).unwrap();
    let parts: Vec<_> = text.split('.').collect();
    let others: Vec<_> = other.split('.').collect();
    let mut last = parts[2].to_owned();
    let end = if last.ends_with('E') { "I" } else { "E" };
    last.replace_range(last.len() - 1.., end);
    for forged in [
        // what is signed by the one, signature of the other, both known
        format!("{}.{}.{}", parts[0], others[1], parts[2]),
        format!("{}.{}.{}", parts[0], parts[1], others[2]),
        format!("{}.{}.{last}", parts[0], parts[1]),
        format!("{}.{}.", parts[0], parts[1]),
        format!("{}.{}", parts[0], parts[1]),
        format!("{}.{}.{}=", parts[0], parts[1], parts[2]),
        format!(" {text}"),
        format!("{text}\n"),
        format!("Bearer {text}"),
        format!("{text}.{}", parts[2]),
        text.to_uppercase(),
        parts[2].to_owned(),
        format!(".{}", parts[2]),
        String::new(),
    ] {
        let error = verifier.verify(&forged).unwrap_err();
        assert!(error.is_invalid_token(), "{forged}");
    }
    // Nothing was recognized, nothing refused was remembered, nothing known was lost.
    assert_eq!((counts(&verifier).0, counts(&verifier).2), (0, 2));
    verifier.verify(&text).unwrap();
    verifier.verify(&other).unwrap();
    assert_eq!(counts(&verifier).0, 2);
}

#[test]
fn what_is_refused_is_not_remembered() {
    let (verifier, _) = verifier(10);
    let text = token(&with(
        access_claims(),
        "aud",
        json!("https://other.example"),
    ));
    for _ in 0..3 {
        assert_eq!(kind(&verifier, &text), Some(ErrorKind::Audience));
    }
    assert_eq!(counts(&verifier), (0, 3, 0));
}

#[test]
fn a_token_belongs_to_one_verifier() {
    let (first, _) = verifier(10);
    let (second, _) = verifier(10);
    first.verify(&token_of(1)).unwrap();
    second.verify(&token_of(1)).unwrap();
    assert_eq!(counts(&second), (0, 1, 1));
}

#[test]
fn it_is_bounded_and_keeps_what_is_asked_for() {
    for capacity in [1, 2, 63, 130, 1000] {
        let (verifier, _) = verifier(capacity);
        for number in 0..capacity + 200 {
            verifier.verify(&token_of(number)).unwrap();
            assert!(verifier.cache_stats().entries() <= capacity);
        }
        // The shards share the capacity, and the digests spread evenly over them, more or less.
        assert!(verifier.cache_stats().entries() > capacity * 8 / 10);
    }
    let (verifier, _) = verifier(4);
    let busy = token_of(0);
    for number in 1..100 {
        verifier.verify(&busy).unwrap();
        verifier.verify(&token_of(number)).unwrap();
    }
    assert_eq!(counts(&verifier), (98, 100, 4));
}

#[test]
fn threads_may_share_it() {
    let (verifier, now) = verifier(80);
    let tokens: Vec<_> = (0..120).map(token_of).collect();
    let expired = token(&with(access_claims(), "exp", json!(NOW + 5)));
    verifier.verify(&expired).unwrap();
    now.store(NOW + 100, Ordering::SeqCst);
    thread::scope(|scope| {
        for start in 0..4 {
            let (verifier, tokens, expired) = (&verifier, &tokens, &expired);
            scope.spawn(move || {
                for step in 0..2000 {
                    // Some often, others rarely.
                    let number = (start * 31 + step * step) % tokens.len();
                    let token = verifier.verify(&tokens[number]).unwrap();
                    assert_eq!(token.subject(), format!("user {number}"));
                    if step % 50 == 0 {
                        assert_eq!(kind(verifier, expired), Some(ErrorKind::Expired));
                        let forged = format!("{}x", &tokens[number][1..]);
                        assert!(verifier.verify(&forged).is_err());
                    }
                }
            });
        }
    });
    let stats = verifier.cache_stats();
    assert!(stats.entries() <= 80 && stats.hits() > 0, "{stats:?}");
    // Each lookup is one or the other, but for the forged ones, which have no known signature.
    assert_eq!(stats.hits() + stats.misses(), 1 + 4 * (2000 + 40 + 40));
}

#[test]
fn nothing_shows_a_token() {
    let (verifier, _) = verifier(10);
    let text = token_of(1);
    let token = verifier.verify(&text).unwrap();
    let shown = format!("{verifier:?} {token:?}");
    for part in text.split('.') {
        assert!(!shown.contains(part), "{shown}");
    }
    assert!(shown.contains("entries: 1"), "{shown}");
}

/// A cache of some size has copies of what comes most, for a few threads each; nothing but time tells.
#[test]
fn a_token_that_comes_often_is_recognized_and_checked_as_ever() {
    let (verifier, now) = verifier(1_000);
    let text = token_of(1);
    let others: Vec<_> = (2..100).map(token_of).collect();
    thread::scope(|scope| {
        for _ in 0..4 {
            let (verifier, text, others) = (&verifier, &text, &others);
            scope.spawn(move || {
                for other in others {
                    assert_eq!(verifier.verify(text).unwrap().subject(), "user 1");
                    assert_ne!(verifier.verify(other).unwrap().subject(), "user 1");
                }
            });
        }
    });
    let (hits, misses, entries) = counts(&verifier);
    assert_eq!(hits + misses, 4 * 2 * 98);
    assert_eq!(entries, 99);
    assert!((99..=99 * 4).contains(&misses), "{misses}");

    // Another signature over the same text is another token.
    let (input, _) = text.rsplit_once('.').unwrap();
    let (_, foreign) = others[0].rsplit_once('.').unwrap();
    let mixed = format!("{input}.{foreign}");
    for _ in 0..4 {
        verifier.verify(&text).unwrap();
        assert_eq!(kind(&verifier, &mixed), Some(ErrorKind::Signature));
    }
    now.store(NOW + 7_200, Ordering::SeqCst);
    for _ in 0..4 {
        assert_eq!(kind(&verifier, &text), Some(ErrorKind::Expired));
    }
}
