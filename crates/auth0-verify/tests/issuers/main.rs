//! Access tokens of several issuers.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
#[cfg(feature = "remote")]
mod remote;

use auth0_verify::{AccessTokenVerifier, AccessTokenVerifiers, ErrorKind, KeySet};
use common::{AUDIENCE, NEXT, NOW, RSA, access_claims, clock, encode, jwks, rs256, token_of, with};
use josekit::jwk::Jwk;
use serde_json::{Value, json};

fn verifier(domain: &str, key: &Jwk) -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder(domain)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[key])).unwrap())
        .clock(clock)
        .build()
        .unwrap()
}

fn claims(issuer: &str) -> Value {
    with(access_claims(), "iss", json!(issuer))
}

fn both() -> AccessTokenVerifiers<KeySet> {
    AccessTokenVerifiers::new([
        verifier("one.example.com", &RSA),
        verifier("two.example.com", &NEXT),
    ])
    .unwrap()
}

#[test]
fn each_issuer_has_its_own_keys() {
    let verifiers = both();
    let mut issuers: Vec<_> = verifiers.issuers().collect();
    issuers.sort_unstable();
    assert_eq!(
        issuers,
        ["https://one.example.com/", "https://two.example.com/"]
    );
    for (key, issuer, expected) in [
        (&RSA, "https://one.example.com/", None),
        (&NEXT, "https://two.example.com/", None),
        // The key of one issuer says nothing of the other.
        (
            &NEXT,
            "https://one.example.com/",
            Some(ErrorKind::KeyNotFound),
        ),
        (
            &RSA,
            "https://two.example.com/",
            Some(ErrorKind::KeyNotFound),
        ),
        (&RSA, "https://three.example.com/", Some(ErrorKind::Issuer)),
        (&RSA, "https://one.example.com", Some(ErrorKind::Issuer)),
        (&RSA, "HTTPS://ONE.EXAMPLE.COM/", Some(ErrorKind::Issuer)),
    ] {
        let outcome = verifiers.clone().verify(&token_of(key, &claims(issuer)));
        assert_eq!(
            outcome.err().map(|error| error.kind()),
            expected,
            "{issuer}"
        );
    }
    // A key without a name fits by its type alone; then the signature tells.
    let unnamed = rs256(
        r#"{"alg":"RS256"}"#,
        claims("https://two.example.com/").to_string(),
    );
    assert_eq!(
        verifiers.verify(&unnamed).unwrap_err().kind(),
        ErrorKind::Signature
    );
}

#[test]
fn the_chosen_verifier_checks_everything() {
    let verifiers = both();
    let expired = with(claims("https://one.example.com/"), "exp", json!(NOW - 100));
    let error = verifiers.verify(&token_of(&RSA, &expired)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Expired);
    let good = token_of(&RSA, &claims("https://one.example.com/"));
    assert_eq!(
        verifiers.for_token(&good).unwrap().issuer(),
        "https://one.example.com/"
    );
    assert_eq!(
        verifiers.verify(&good).unwrap().issuer(),
        "https://one.example.com/"
    );
}

#[test]
fn a_payload_with_two_issuers_is_refused() {
    let payload = format!(
        r#"{{"iss":"https://one.example.com/","iss":"https://two.example.com/","sub":"a","aud":"{AUDIENCE}","iat":1,"exp":{}}}"#,
        NOW + 60
    );
    let token = rs256(r#"{"alg":"RS256","kid":"first"}"#, payload);
    assert_eq!(both().verify(&token).unwrap_err().kind(), ErrorKind::Claims);
}

#[test]
fn what_has_no_issuer_is_refused() {
    let verifiers = both();
    for (token, expected) in [
        (String::new(), ErrorKind::Malformed),
        ("a.b".to_owned(), ErrorKind::Malformed),
        ("x".repeat(20_000), ErrorKind::TooLarge),
        (format!("e30.{}.AA", encode("[]")), ErrorKind::Claims),
        (format!("e30.{}.AA", encode("{}")), ErrorKind::Issuer),
        (format!("e30.{}=.AA", encode("{}")), ErrorKind::Malformed),
    ] {
        assert_eq!(verifiers.verify(&token).unwrap_err().kind(), expected);
    }
}

#[cfg(feature = "tower")]
#[tokio::test]
async fn the_middleware_takes_several_issuers() {
    use auth0_verify::middleware::VerifyAccessToken;

    let verifiers = both();
    for (key, issuer, expected) in [
        (&RSA, "https://one.example.com/", None),
        (&NEXT, "https://two.example.com/", None),
        (&RSA, "https://three.example.com/", Some(ErrorKind::Issuer)),
    ] {
        let token = token_of(key, &claims(issuer));
        let outcome = verifiers.verify_access_token(&token).await;
        assert_eq!(outcome.err().map(|error| error.kind()), expected);
    }
}

#[test]
fn a_set_has_each_issuer_once() {
    let twice = [
        verifier("one.example.com", &RSA),
        verifier("one.example.com", &NEXT),
    ];
    let error = AccessTokenVerifiers::new(twice).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let error = AccessTokenVerifiers::<KeySet>::new([]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
