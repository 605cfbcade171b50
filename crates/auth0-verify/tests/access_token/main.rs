//! Access tokens against static keys: no runtime, no network.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod keys;
mod malformed;

use std::time::{Duration, SystemTime};

use auth0_verify::{AccessTokenVerifier, Algorithm, Error, ErrorKind, Key, KeySet};
use common::{
    AUDIENCE, CLIENT_ID, DOMAIN, ISSUER, NEXT, NOW, RSA, access_claims, clock, encode, jwks,
    public, rs256, sign_text, token, token_of, with,
};
use josekit::jwk::Jwk;
use josekit::jws;
use serde_json::{Value, json};

fn keys() -> KeySet {
    KeySet::from_jwks(&jwks(&[&RSA])).unwrap()
}

fn verifier() -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys())
        .clock(clock)
        .build()
        .unwrap()
}

fn refuse(token: &str) -> Error {
    let error = verifier().verify(token).unwrap_err();
    assert!(error.is_invalid_token(), "{error:?}");
    error
}

fn refuse_claim(name: &str, value: Value) -> Error {
    refuse(&token(&with(access_claims(), name, value)))
}

#[test]
fn a_good_token_gives_its_claims() {
    let token = verifier().verify(&token(&access_claims())).unwrap();
    assert_eq!(token.issuer(), ISSUER);
    assert_eq!(token.subject(), "auth0|123");
    assert_eq!(token.audiences().next(), Some(AUDIENCE));
    assert_eq!(token.client_id(), Some(CLIENT_ID));
    assert_eq!(token.key_id(), Some("first"));
    assert_eq!(token.expires_at(), clock() + Duration::from_hours(1));
    assert_eq!(token.issued_at(), clock() - Duration::from_secs(10));
    assert_eq!(token.not_before(), None);
    assert_eq!(
        token.scopes().collect::<Vec<_>>(),
        ["openid", "read:orders", "write:orders"]
    );
    assert!(token.has_scope("read:orders") && !token.has_scope("read") && !token.has_scope(""));
    assert!(token.has_permission("read:orders") && !token.has_permission("write:orders"));
    assert_eq!((token.organization_id(), token.token_id()), (None, None));
}

#[test]
fn other_claims_are_decoded_on_demand() {
    #[derive(serde::Deserialize)]
    struct Mine<'a> {
        #[serde(borrow, rename = "https://example.com/roles")]
        roles: Vec<&'a str>,
    }
    let token = verifier().verify(&token(&access_claims())).unwrap();
    assert_eq!(token.decode::<Mine<'_>>().unwrap().roles, ["admin"]);
    let roles: Option<Vec<String>> = token.claim("https://example.com/roles").unwrap();
    assert_eq!(roles.unwrap(), ["admin"]);
    assert_eq!(token.claim::<String>("absent").unwrap(), None);
    let error = token.claim::<u32>("sub").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!error.is_invalid_token());
    assert!(!format!("{error:?}").contains("auth0|123"), "{error:?}");
    let claims: Value = serde_json::from_str(token.claims_json()).unwrap();
    assert_eq!(claims, access_claims());
}

#[test]
fn each_claim_has_its_own_error() {
    use ErrorKind as K;
    for (name, value, kind, says) in [
        ("iss", json!(null), K::Issuer, "`iss` is missing"),
        ("iss", json!(7), K::Issuer, "but is a number"),
        (
            "iss",
            json!("https://evil.example/"),
            K::Issuer,
            "is `https://evil.example/`; expected `https://tenant.eu.auth0.com/`",
        ),
        (
            "iss",
            json!("https://tenant.eu.auth0.com"),
            K::Issuer,
            "trailing slash",
        ),
        ("sub", json!(null), K::Subject, "`sub` is missing"),
        ("sub", json!(""), K::Subject, "an empty string"),
        ("sub", json!(["x"]), K::Subject, "an array"),
        ("aud", json!(null), K::Audience, "missing or empty"),
        ("aud", json!([]), K::Audience, "missing or empty"),
        ("aud", json!(1), K::Audience, "but is a number"),
        ("aud", json!({"a": 1}), K::Audience, "but is an object"),
        (
            "aud",
            json!([AUDIENCE, 1]),
            K::Audience,
            "an array with a number in it",
        ),
        (
            "aud",
            json!("https://other.example"),
            K::Audience,
            "is `https://other.example`; expected `https://api.example.com`",
        ),
        ("aud", json!(["a", "b"]), K::Audience, "1 more"),
        ("exp", json!(null), K::ExpirationTime, "`exp` is missing"),
        ("exp", json!(true), K::ExpirationTime, "a boolean"),
        ("exp", json!("1800000000"), K::ExpirationTime, "a string"),
        ("exp", json!(-1), K::ExpirationTime, "negative"),
        ("exp", json!(1e300), K::ExpirationTime, "year 10000"),
        ("exp", json!(u64::MAX), K::ExpirationTime, "year 10000"),
        ("exp", json!(NOW - 60), K::Expired, "has expired"),
        ("nbf", json!(NOW + 61), K::NotBefore, "not valid yet"),
        ("nbf", json!("soon"), K::NotBefore, "a string"),
        ("iat", json!(null), K::IssuedAt, "`iat` is missing"),
        ("iat", json!(false), K::IssuedAt, "a boolean"),
        (
            "cnf",
            json!({"jkt": "x"}),
            K::SenderConstrained,
            "bound to a key",
        ),
        ("scope", json!(["a"]), K::Claims, "`scope` must be a string"),
        ("permissions", json!({}), K::Claims, "`permissions`"),
        ("org_id", json!(1), K::Organization, "`org_id`"),
    ] {
        let error = refuse_claim(name, value.clone());
        assert_eq!(error.kind(), kind, "{name} {value}: {error}");
        assert!(error.to_string().contains(says), "{name} {value}: {error}");
        assert_eq!(error.is_expired(), kind == K::Expired);
        assert!(!error.is_signature(), "{error}");
    }
}

#[test]
fn dates_have_a_leeway() {
    let verify = |name: &str, value: Value| {
        verifier()
            .verify(&token(&with(access_claims(), name, value)))
            .map(drop)
    };
    verify("exp", json!(NOW - 59)).unwrap();
    assert!(verify("exp", json!(NOW - 60)).unwrap_err().is_expired());
    verify("nbf", json!(NOW + 60)).unwrap();
    assert!(verify("nbf", json!(NOW + 61)).is_err());
    #[allow(clippy::cast_precision_loss)]
    verify("exp", json!(NOW as f64 + 0.9)).unwrap();
    // Issued in the future: clocks differ, and `exp` and `nbf` say what counts.
    verify("iat", json!(NOW + 60)).unwrap();
    let future = verify("iat", json!(NOW + 61)).unwrap_err();
    assert_eq!(future.kind(), ErrorKind::IssuedAt);
    assert!(future.to_string().contains("in the future"), "{future}");

    let strict = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys())
        .clock(clock)
        .leeway(Duration::ZERO)
        .build()
        .unwrap();
    let at = |exp: u64| strict.verify(&token(&with(access_claims(), "exp", json!(exp))));
    assert!(at(NOW).unwrap_err().is_expired());
    at(NOW + 1).unwrap();
}

#[test]
fn a_broken_clock_or_leeway_does_not_panic() {
    for (time, leeway) in [
        (SystemTime::UNIX_EPOCH, Duration::MAX),
        (
            SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40),
            Duration::ZERO,
        ),
    ] {
        let verifier = AccessTokenVerifier::builder(DOMAIN)
            .audience(AUDIENCE)
            .keys(keys())
            .clock(move || time)
            .leeway(leeway)
            .build()
            .unwrap();
        let outcome = verifier.verify(&token(&access_claims()));
        assert_eq!(outcome.is_ok(), leeway == Duration::MAX);
    }
}

#[test]
fn a_clock_before_1970_accepts_nothing() {
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys())
        .cache(10)
        .clock(|| SystemTime::UNIX_EPOCH - Duration::from_secs(5))
        .build()
        .unwrap();
    // What expired in 1970 is not to come to life again.
    let old = with(with(access_claims(), "exp", json!(100)), "iat", json!(0));
    for claims in [old, access_claims()] {
        let error = verifier.verify(&token(&claims)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Clock);
        assert!(!error.is_invalid_token());
    }
}

#[test]
fn a_logout_token_is_no_access_token() {
    let events = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
    assert_eq!(refuse_claim("events", events).kind(), ErrorKind::TokenType);
    let other = with(
        access_claims(),
        "events",
        json!({ "https://example.com/x": {} }),
    );
    verifier().verify(&token(&other)).unwrap();
}

#[test]
fn the_system_clock_is_the_default() {
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys())
        .build()
        .unwrap();
    assert!(
        verifier
            .verify(&token(&access_claims()))
            .unwrap_err()
            .is_expired()
    );
    let exp = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap()
        .as_secs()
        + 60;
    verifier
        .verify(&token(&with(access_claims(), "exp", json!(exp))))
        .unwrap();
}

#[test]
fn builders_say_what_is_wrong() {
    let builder = || AccessTokenVerifier::builder(DOMAIN).keys(keys());
    let short = KeySet::from(Key::from_secret(&[1; 32]).unwrap());
    for (outcome, says) in [
        (builder().build(), "no audience"),
        (builder().audience("").build(), "empty string"),
        (
            builder().audience("a").algorithms([]).build(),
            "no algorithm",
        ),
        (
            builder().audience("a").issuer("").build(),
            "`.issuer(…)` is empty",
        ),
        (
            builder()
                .audience("a")
                .algorithms([Algorithm::ES256])
                .build(),
            "the keys are for RS256",
        ),
        (
            builder().audience("a").keys(short).build(),
            "the keys are for HS256, allowed is RS256",
        ),
        (
            builder()
                .audience("a")
                .keys(KeySet::from_jwks(br#"{"keys":[]}"#).unwrap())
                .build(),
            "no usable key",
        ),
        (
            AccessTokenVerifier::builder("tenant.eu.auth0.com/api")
                .audience("a")
                .keys(keys())
                .build(),
            "path",
        ),
        (
            AccessTokenVerifier::builder("")
                .audience("a")
                .keys(keys())
                .build(),
            "",
        ),
    ] {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(says), "{error}");
        assert!(!error.is_invalid_token());
    }
}

#[test]
fn issuer_and_audiences_can_be_set() {
    let verifier = AccessTokenVerifier::builder("http://127.0.0.1:3000")
        .audience("a")
        .audience(AUDIENCE)
        .keys(keys())
        .clock(clock)
        .build()
        .unwrap();
    let local = with(access_claims(), "iss", json!("http://127.0.0.1:3000/"));
    verifier.verify(&token(&local)).unwrap();
    assert_eq!(
        verifier
            .verify(&token(&access_claims()))
            .unwrap_err()
            .kind(),
        ErrorKind::Issuer
    );

    let custom = AccessTokenVerifier::builder("login.example.com")
        .audience(AUDIENCE)
        .issuer(ISSUER)
        .keys(keys())
        .clock(clock)
        .build()
        .unwrap();
    custom
        .verify(&token(&with(access_claims(), "aud", json!(AUDIENCE))))
        .unwrap();
}

#[test]
fn nothing_printed_contains_a_token_or_a_secret() {
    let secret = b"a very secret secret of forty-odd characters";
    let signer = jws::HS256.signer_from_bytes(secret).unwrap();
    let verifier = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from(Key::from_secret(secret).unwrap()))
        .algorithms([Algorithm::HS256])
        .clock(clock)
        .build()
        .unwrap();
    let header = r#"{"alg":"HS256"}"#;
    let good = sign_text(&signer, header, access_claims().to_string());
    let (head, signature) = good.rsplit_once('.').unwrap();
    let payload = head.split_once('.').unwrap().1;
    let mut printed = vec![
        format!("{verifier:?}"),
        format!("{:#?}", verifier.verify(&good).unwrap()),
        format!("{:?}", Key::from_secret(secret).unwrap()),
    ];
    let bad_claims = ["iss", "sub", "aud", "exp", "iat"];
    let mut bad: Vec<String> = bad_claims
        .iter()
        .map(|name| {
            sign_text(
                &signer,
                header,
                with(access_claims(), name, json!(null)).to_string(),
            )
        })
        .collect();
    bad.extend([
        format!("{good}."),
        format!("{good}="),
        format!("{head}."),
        format!("Bearer {good}"),
        format!("{payload}.{payload}.{signature}"),
        format!("{}.{payload}.{signature}", encode(good.as_bytes())),
        format!("{}{good}", "x".repeat(20_000)),
    ]);
    for token in &bad {
        let error = verifier.verify(token).unwrap_err();
        printed.push(format!("{error} {error:?} {error:#?}"));
    }
    let secret = std::str::from_utf8(secret).unwrap();
    for text in printed {
        for part in [signature, payload, secret, &encode(secret)] {
            assert!(!text.contains(part), "{text}");
        }
    }
}

#[test]
fn verifiers_can_be_shared() {
    fn check<T: Send + Sync + Clone + 'static>(_: &T) {}
    let verifier = verifier();
    check(&verifier);
    let token = token(&access_claims());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| verifier.clone().verify(&token).unwrap());
        }
    });
}
