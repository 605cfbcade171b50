//! What a verifier of access tokens can require, and the claims about how a user authenticated; and a
//! plain JWS.
#![allow(clippy::unwrap_used)]

mod common;

use auth0_verify::{AccessTokenVerifier, AccessTokenVerifierBuilder, Algorithm, ErrorKind, KeySet};
use common::{
    AUDIENCE, DOMAIN, NEXT, NOW, RSA, access_claims, clock, encode, jwks, rs256, token, token_of,
    with,
};
use serde_json::{Value, json};

fn builder() -> AccessTokenVerifierBuilder<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .cache(10)
        .clock(clock)
}

fn kind(builder: &AccessTokenVerifierBuilder<KeySet>, token: &str) -> Option<ErrorKind> {
    let verifier = builder.clone().build().unwrap();
    let first = verifier.verify(token).map_err(|error| error.kind()).err();
    // With and without the cache.
    let second = verifier.verify(token).map_err(|error| error.kind()).err();
    assert_eq!(first, second);
    first
}

#[test]
fn an_organization() {
    let of = |id: &str| token(&with(access_claims(), "org_id", json!(id)));
    let named = with(access_claims(), "org_name", json!("acme"));
    let wrong = Some(ErrorKind::Organization);
    let by_id = builder().organization("org_abc");
    assert_eq!(kind(&by_id, &of("org_abc")), None);
    assert_eq!(kind(&by_id, &of("org_ABC")), wrong);
    assert_eq!(kind(&by_id, &token(&access_claims())), wrong);
    assert_eq!(kind(&by_id, &token(&named)), wrong);
    assert_eq!(kind(&builder().organization("Acme"), &token(&named)), None);
}

#[test]
fn the_profile_of_rfc_9068() {
    let claims = with(
        with(access_claims(), "client_id", json!("app")),
        "jti",
        json!("1"),
    );
    let typed = |typ: &str, claims: &Value| {
        let header = json!({ "alg": "RS256", "kid": "first", "typ": typ }).to_string();
        rs256(&header, claims.to_string())
    };
    let strict = builder().require_at_jwt();
    for typ in ["at+jwt", "AT+JWT", "application/at+jwt"] {
        assert_eq!(kind(&strict, &typed(typ, &claims)), None, "{typ}");
        assert_eq!(kind(&builder(), &typed(typ, &claims)), None, "{typ}");
    }
    for typ in ["JWT", "application/jwt", "at+jwtx", ""] {
        let refused = Some(ErrorKind::TokenType);
        assert_eq!(kind(&strict, &typed(typ, &claims)), refused, "{typ}");
    }
    let untyped = rs256(r#"{"alg":"RS256","kid":"first"}"#, claims.to_string());
    assert_eq!(kind(&strict, &untyped), Some(ErrorKind::TokenType));
    assert_eq!(kind(&builder(), &untyped), None);
    for name in ["client_id", "jti"] {
        // `azp` does not stand in for `client_id`.
        let without = with(claims.clone(), name, Value::Null);
        assert_eq!(
            kind(&strict, &typed("at+jwt", &without)),
            Some(ErrorKind::Claims),
            "{name}"
        );
    }
}

#[test]
fn scopes_and_permissions() {
    let good = token(&access_claims());
    let enough = builder()
        .require_scopes(["read:orders"])
        .require_scopes(["write:orders"])
        .require_permissions(["read:orders"]);
    assert_eq!(kind(&enough, &good), None);
    let lacking = builder().require_scopes(["read:orders", "delete:orders"]);
    let error = lacking.build().unwrap().verify(&good).unwrap_err();
    assert!(error.is_insufficient_scope() && !error.is_invalid_token());
    assert_eq!(error.required_scope(), Some("read:orders delete:orders"));
    assert!(error.to_string().contains("`delete:orders`"), "{error}");
    let lacking = builder().require_permissions(["write:orders"]);
    let error = lacking.build().unwrap().verify(&good).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InsufficientScope);
    assert_eq!(error.required_scope(), None);
    // Of a token that is bad anyway, the scopes are not looked at.
    let expired = token(&with(access_claims(), "exp", json!(1)));
    let all = builder().require_scopes(["x"]);
    assert_eq!(kind(&all, &expired), Some(ErrorKind::Expired));
    for broken in [
        builder().require_scopes([""]),
        builder().require_permissions([""]),
        builder().organization(""),
    ] {
        assert_eq!(broken.build().unwrap_err().kind(), ErrorKind::Configuration);
    }
}

#[test]
fn how_the_user_authenticated_and_who_acts() {
    let claims = json!({
        "acr": "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
        "amr": ["pwd", "mfa"],
        "auth_time": NOW - 30,
        "act": { "sub": "service@clients", "act": { "sub": "other@clients" } },
    });
    let mut all = access_claims();
    let object = all.as_object_mut().unwrap();
    object.extend(claims.as_object().unwrap().clone());
    let verifier = builder().build().unwrap();
    let verified = verifier.verify(&token(&all)).unwrap();
    assert!(verified.acr().unwrap().ends_with("/multi-factor"));
    assert_eq!(verified.amr().collect::<Vec<_>>(), ["pwd", "mfa"]);
    let age = clock().duration_since(verified.authenticated_at().unwrap());
    assert_eq!(age.unwrap().as_secs(), 30);
    let actor = verified.actor().unwrap();
    assert_eq!(actor.subject(), Some("service@clients"));
    assert_eq!(actor.previous().unwrap().subject(), Some("other@clients"));
    let plain = verifier.verify(&token(&access_claims())).unwrap();
    assert_eq!((plain.acr(), plain.amr().count()), (None, 0));
    assert!(plain.actor().is_none() && plain.authenticated_at().is_none());
    for (name, value, expected) in [
        ("acr", json!(1), ErrorKind::Claims),
        ("amr", json!([1]), ErrorKind::Claims),
        ("act", json!("x"), ErrorKind::Claims),
        ("auth_time", json!("x"), ErrorKind::AuthenticationTime),
        ("auth_time", json!(NOW + 61), ErrorKind::AuthenticationTime),
    ] {
        let error = verifier.verify(&token(&with(access_claims(), name, value)));
        assert_eq!(error.unwrap_err().kind(), expected, "{name}");
    }
}

#[test]
fn a_plain_jws() {
    let keys = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
    let jws = rs256(
        r#"{"alg":"RS256","kid":"first","typ":"x"}"#,
        b"any \xff bytes",
    );
    let allowed = [Algorithm::RS256];
    assert_eq!(keys.verify_jws(&jws, allowed).unwrap(), b"any \xff bytes");
    let changed = {
        let (header, rest) = jws.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        format!("{header}.{}.{signature}", encode("other"))
    };
    for (jws, algorithms, expected) in [
        (changed, &allowed[..], ErrorKind::Signature),
        (jws.clone(), &[Algorithm::ES256], ErrorKind::Algorithm),
        (jws.clone(), &[], ErrorKind::Algorithm),
        (
            token_of(&NEXT, &json!({})),
            &allowed,
            ErrorKind::KeyNotFound,
        ),
        (
            rs256(r#"{"alg":"none"}"#, ""),
            &allowed,
            ErrorKind::Algorithm,
        ),
        (
            rs256(r#"{"alg":"RS256","crit":["x"]}"#, ""),
            &allowed,
            ErrorKind::Header,
        ),
        ("a.b".to_owned(), &allowed, ErrorKind::Malformed),
        ("x".repeat(2 << 20), &allowed, ErrorKind::TooLarge),
    ] {
        let error = keys.verify_jws(&jws, algorithms.iter().copied());
        assert_eq!(error.unwrap_err().kind(), expected);
    }
}
