//! Access tokens bound to a client certificate (RFC 8705).
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use auth0_verify::{AccessToken, AccessTokenVerifier, ClientCertificate, Error, ErrorKind, KeySet};
use common::{AUDIENCE, DOMAIN, RSA, access_claims, clock, jwks, rs256, token, with};
use serde_json::{Value, json};

const THUMBPRINT: &str = "A4DtL2JmUMhAsvJj5tKyn64SqzmuXbMrJa0n761y5v0";
const OTHER: &str = "B4DtL2JmUMhAsvJj5tKyn64SqzmuXbMrJa0n761y5v0";

fn verifier() -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap()
}

fn bound(confirmation: Value) -> String {
    token(&with(access_claims(), "cnf", confirmation))
}

fn check(token: &str) -> Result<AccessToken, Error> {
    let certificate = ClientCertificate::from_thumbprint(THUMBPRINT).unwrap();
    verifier().verify_certificate_bound(token, &certificate)
}

#[test]
fn the_bound_certificate_is_accepted() {
    let token = check(&bound(json!({ "x5t#S256": THUMBPRINT }))).unwrap();
    assert_eq!(token.certificate_thumbprint(), Some(THUMBPRINT));
    assert_eq!(token.key_thumbprint(), None);
    assert_eq!(token.subject(), "auth0|123");
}

#[test]
fn any_other_binding_is_refused() {
    for (confirmation, says) in [
        (json!(null), "not bound to a certificate"),
        (json!({}), "not bound to a certificate"),
        (json!({ "x5t#S256": null }), "not bound to a certificate"),
        (json!({ "x5t": THUMBPRINT }), "not bound to a certificate"),
        (json!({ "jkt": THUMBPRINT }), "not bound to a certificate"),
        (json!({ "x5t#S256": OTHER }), "different certificate"),
        (json!({ "x5t#S256": "" }), "different certificate"),
        (
            json!({ "x5t#S256": &THUMBPRINT[1..] }),
            "different certificate",
        ),
        (
            json!({ "x5t#S256": format!("{THUMBPRINT}=") }),
            "different certificate",
        ),
        (json!({ "x5t#S256": THUMBPRINT, "jkt": OTHER }), "both"),
    ] {
        let error = check(&bound(confirmation.clone())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenBinding, "{confirmation}");
        assert!(error.is_invalid_token());
        assert!(error.to_string().contains(says), "{confirmation}: {error}");
        assert!(!error.to_string().contains(THUMBPRINT));
    }
    for confirmation in [
        json!("x"),
        json!([]),
        json!({ "x5t#S256": 1 }),
        json!({ "x5t#S256": THUMBPRINT, "jkt": [] }),
    ] {
        let error = check(&bound(confirmation.clone())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Claims, "{confirmation}");
    }
}

#[test]
fn a_bound_token_is_no_bearer_token() {
    for (confirmation, says) in [
        (
            json!({ "x5t#S256": THUMBPRINT }),
            "verify_certificate_bound",
        ),
        (json!({ "jkt": THUMBPRINT }), "verify_dpop"),
        (
            json!({ "jkt": THUMBPRINT, "x5t#S256": THUMBPRINT }),
            "verify_dpop",
        ),
        (json!({}), "does not support"),
        (json!({ "kid": "x" }), "does not support"),
    ] {
        let error = verifier().verify(&bound(confirmation.clone())).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SenderConstrained, "{confirmation}");
        assert!(error.to_string().contains(says), "{confirmation}: {error}");
    }
}

#[test]
fn the_token_itself_is_checked_too() {
    let claims = with(access_claims(), "cnf", json!({ "x5t#S256": THUMBPRINT }));
    let expired = with(claims.clone(), "exp", json!(1));
    assert!(check(&token(&expired)).unwrap_err().is_expired());
    let mut forged = rs256(r#"{"alg":"RS256","kid":"first"}"#, claims.to_string());
    forged.replace_range(forged.len() - 10..forged.len() - 5, "AAAAA");
    assert!(check(&forged).unwrap_err().is_signature());
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn remote_keys_too() {
    let keys = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(auth0_verify::RemoteKeys::from(keys))
        .clock(clock)
        .build()
        .unwrap();
    let token = bound(json!({ "x5t#S256": THUMBPRINT }));
    let own = ClientCertificate::from_thumbprint(THUMBPRINT).unwrap();
    verifier
        .verify_certificate_bound(&token, &own)
        .await
        .unwrap();
    let other = ClientCertificate::from_thumbprint(OTHER).unwrap();
    let error = verifier.verify_certificate_bound(&token, &other).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::TokenBinding);
    let error = verifier.verify(&token).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SenderConstrained);
}

#[test]
fn a_cache_hit_is_checked_for_its_binding_again() {
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .cache(8)
        .build()
        .unwrap();
    let bound = bound(json!({ "x5t#S256": THUMBPRINT }));
    let own = ClientCertificate::from_thumbprint(THUMBPRINT).unwrap();
    let other = ClientCertificate::from_thumbprint(OTHER).unwrap();
    for _ in 0..2 {
        verifier.verify_certificate_bound(&bound, &own).unwrap();
        let error = verifier
            .verify_certificate_bound(&bound, &other)
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenBinding);
        let error = verifier.verify(&bound).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SenderConstrained);
    }
    assert_eq!(verifier.cache_stats().hits(), 5);
}
