//! Input of any kind over the whole path: a clear error, no panic, bounded work.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::LazyLock;

use auth0_verify::{
    AccessTokenVerifier, AccessTokenVerifiers, Error, ErrorKind, Expect, IdTokenVerifier, Key,
    KeySet, LogoutTokenVerifier,
};
use common::{
    AUDIENCE, CLIENT_ID, DOMAIN, ISSUER, RSA, access_claims, at_once, clock, encode, jwks, rs256,
    token, with,
};
use proptest::prelude::*;
use serde_json::json;

const HEADER: &str = r#"{"alg":"RS256","kid":"first"}"#;

static VERIFIER: LazyLock<AccessTokenVerifier<KeySet>> = LazyLock::new(|| {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap()
});

static SET: LazyLock<AccessTokenVerifiers<KeySet>> =
    LazyLock::new(|| AccessTokenVerifiers::new([VERIFIER.clone()]).unwrap());

static ID: LazyLock<IdTokenVerifier<KeySet>> = LazyLock::new(|| {
    IdTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap()
});

static LOGOUT: LazyLock<LogoutTokenVerifier<KeySet>> = LazyLock::new(|| {
    LogoutTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap()
});

static GOOD: LazyLock<String> = LazyLock::new(|| token(&access_claims()));

/// Every verifier refuses it; what the one for access tokens says of it.
fn refused(token: &str) -> Error {
    assert!(SET.verify(token).is_err());
    assert!(ID.verify(token, &Expect::without_nonce()).is_err());
    assert!(at_once(LOGOUT.verify(token)).is_err());
    let error = VERIFIER.verify(token).unwrap_err();
    // However large the input, the message is not.
    assert!(error.to_string().len() < 2000);
    error
}

fn claims_refused(payload: &str) -> ErrorKind {
    refused(&rs256(HEADER, payload)).kind()
}

#[test]
fn sizes() {
    let good = &*GOOD;
    VERIFIER.verify(good).unwrap();
    for end in 0..good.len() {
        assert!(VERIFIER.verify(&good[..end]).is_err(), "{end}");
    }
    let megabytes = "a".repeat(10_000_000);
    for token in [
        megabytes.clone(),
        format!("{good}{megabytes}"),
        ".".repeat(10_000_000),
        format!("{megabytes}.{megabytes}.{megabytes}"),
        "é".repeat(5_000_000),
    ] {
        assert_eq!(refused(&token).kind(), ErrorKind::TooLarge);
    }
    // Even where the limit lets it through.
    let patient = AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .max_token_size(usize::MAX)
        .build()
        .unwrap();
    let header = encode(HEADER);
    for (token, kind) in [
        (format!("{megabytes}.e30.AA"), ErrorKind::Malformed),
        (format!("{header}.{megabytes}.AA"), ErrorKind::Signature),
        (format!("{header}.e30.{megabytes}"), ErrorKind::Signature),
        (".".repeat(10_000_000), ErrorKind::Malformed),
    ] {
        assert_eq!(patient.verify(&token).unwrap_err().kind(), kind);
    }
}

#[test]
fn other_spellings_of_a_good_token() {
    let good = &*GOOD;
    let (input, signature) = good.rsplit_once('.').unwrap();
    let (header, payload) = input.split_once('.').unwrap();
    for token in [
        format!(" {good}"),
        format!("{good}\n"),
        format!("{good}\0"),
        format!("{good}="),
        format!("{good}."),
        format!(".{good}"),
        format!("{good}é"),
        format!("\u{feff}{good}"),
        format!("Bearer {good}"),
        format!("{header}={payload}.{signature}"),
        format!("{header}..{payload}.{signature}"),
        format!("{input}."),
        format!("{input}.{signature}=="),
        format!("{input}.{}+", &signature[..signature.len() - 1]),
        good.replace('.', "\u{ff0e}"),
        good.to_uppercase(),
        format!("{{\"payload\":\"{payload}\",\"signature\":\"{signature}\"}}"),
    ] {
        refused(&token);
    }
    // The last character of 256 bytes has four bits to spare: only one of sixteen spellings counts.
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let accepted = alphabet
        .iter()
        .map(|last| {
            format!(
                "{input}.{}{}",
                &signature[..signature.len() - 1],
                *last as char
            )
        })
        .filter(|token| VERIFIER.verify(token).is_ok())
        .count();
    assert_eq!(accepted, 1);
}

#[test]
fn headers() {
    let claims = access_claims().to_string();
    for (header, kind) in [
        (r#"{"alg":"RS256","alg":"RS256"}"#, ErrorKind::Malformed),
        (
            r#"{"alg":"RS256","kid":"first","kid":"first"}"#,
            ErrorKind::Malformed,
        ),
        (r#"{"alg":"RS256","x":1,"\u0078":1}"#, ErrorKind::Malformed),
        (r#"{"alg":""}"#, ErrorKind::Algorithm),
        (r#"{"alg":"RS256","kid":""}"#, ErrorKind::KeyNotFound),
        (r#"{"alg":"RS256","typ":""}"#, ErrorKind::TokenType),
        (r#"{"alg":1e400}"#, ErrorKind::Malformed),
        ("\u{feff}{\"alg\":\"RS256\"}", ErrorKind::Malformed),
    ] {
        assert_eq!(refused(&rs256(header, &claims)).kind(), kind, "{header}");
    }
    for open in ["[", "{\"a\":"] {
        for parameter in ["alg", "kid", "x"] {
            let deep = format!(r#"{{"{parameter}":{}"#, open.repeat(100_000));
            let token = format!("{}.{}.AA", encode(deep), encode(&claims));
            let error = patient().verify(&token).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Malformed);
        }
    }
}

fn patient() -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .max_token_size(usize::MAX)
        .build()
        .unwrap()
}

/// Signed by the issuer, and still not to be trusted with the stack.
#[test]
fn deep_claims() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for claim in ["aud", "events", "cnf", "other"] {
            for closed in [false, true] {
                let close = if closed {
                    close.repeat(100_000)
                } else {
                    String::new()
                };
                let deep = format!("{{\"{claim}\":{}1{close}}}", open.repeat(100_000));
                let token = rs256(HEADER, deep);
                let error = patient().verify(&token).unwrap_err();
                // A claim nobody knows is skipped without recursion, however deep, if it ends at all.
                let skipped = claim == "other" && closed;
                let expected = if skipped {
                    ErrorKind::Issuer
                } else {
                    ErrorKind::Claims
                };
                assert_eq!(error.kind(), expected, "{claim}");
            }
        }
    }
}

#[test]
fn claims() {
    for (payload, kind) in [
        ("", ErrorKind::Claims),
        ("null", ErrorKind::Claims),
        ("[]", ErrorKind::Claims),
        ("\"x\"", ErrorKind::Claims),
        ("{}", ErrorKind::Issuer),
        ("{\"iss\":\"a\",\"iss\":\"b\"}", ErrorKind::Claims),
        ("{\"iss\":\"\\ud800\"}", ErrorKind::Claims),
        ("{\"iss\":\"a\"}}", ErrorKind::Claims),
        ("\u{feff}{}", ErrorKind::Claims),
    ] {
        assert_eq!(claims_refused(payload), kind, "{payload}");
    }
    let bytes = rs256(HEADER, [b'{', b'"', 0xff, b'"', b':', b'1', b'}']);
    assert_eq!(refused(&bytes).kind(), ErrorKind::Claims);
}

#[test]
fn values() {
    // As text, since not every number survives a JSON value.
    let base = access_claims().to_string();
    let with_text = |name: &str, value: &str| {
        let claims = with(access_claims(), name, json!(null)).to_string();
        format!("{},\"{name}\":{value}}}", claims.strip_suffix('}').unwrap())
    };
    assert!(VERIFIER.verify(&rs256(HEADER, base)).is_ok());
    for (name, value, kind) in [
        ("exp", "1e400", ErrorKind::Claims),
        ("exp", "-1e400", ErrorKind::Claims),
        ("exp", "1e308", ErrorKind::ExpirationTime),
        ("exp", "18446744073709551615", ErrorKind::ExpirationTime),
        ("exp", "18446744073709551616", ErrorKind::ExpirationTime),
        (
            "exp",
            "99999999999999999999999999999999",
            ErrorKind::ExpirationTime,
        ),
        ("exp", "9223372036854775808", ErrorKind::ExpirationTime),
        ("exp", "-1", ErrorKind::ExpirationTime),
        ("exp", "-0.1", ErrorKind::ExpirationTime),
        ("exp", "0", ErrorKind::Expired),
        ("exp", "-0", ErrorKind::Expired),
        ("exp", "1699999940.9", ErrorKind::Expired),
        ("exp", "\"1700003600\"", ErrorKind::ExpirationTime),
        ("exp", "true", ErrorKind::ExpirationTime),
        ("exp", "NaN", ErrorKind::Claims),
        ("exp", "01700003600", ErrorKind::Claims),
        ("nbf", "253402300800", ErrorKind::NotBefore),
        ("nbf", "-1", ErrorKind::NotBefore),
        ("nbf", "{}", ErrorKind::NotBefore),
        ("iat", "-1", ErrorKind::IssuedAt),
        ("iat", "[]", ErrorKind::IssuedAt),
        ("iss", "\"\"", ErrorKind::Issuer),
        (
            "iss",
            "[\"https://tenant.eu.auth0.com/\"]",
            ErrorKind::Issuer,
        ),
        ("sub", "\"\"", ErrorKind::Subject),
        ("sub", "5", ErrorKind::Subject),
        ("aud", "\"\"", ErrorKind::Audience),
        ("aud", "[]", ErrorKind::Audience),
        ("aud", "{}", ErrorKind::Audience),
        (
            "aud",
            "[[\"https://api.example.com\"]]",
            ErrorKind::Audience,
        ),
        (
            "aud",
            "[\"https://api.example.com\",null]",
            ErrorKind::Audience,
        ),
        ("aud", "\"https://api.example.com/\"", ErrorKind::Audience),
        ("scope", "[]", ErrorKind::Claims),
        ("permissions", "{\"a\":1}", ErrorKind::Claims),
        ("jti", "1", ErrorKind::Claims),
        ("org_id", "1", ErrorKind::Organization),
        ("cnf", "{}", ErrorKind::SenderConstrained),
    ] {
        assert_eq!(
            claims_refused(&with_text(name, value)),
            kind,
            "{name}: {value}"
        );
    }
    for (name, value) in [
        ("exp", "1700003600.999"),
        ("exp", "1.7000036e9"),
        ("exp", "253402300799"),
        ("nbf", "1700000060.5"),
        ("iat", "0.5"),
        ("other", "1e400"),
        ("other", "\"\""),
    ] {
        let token = rs256(HEADER, with_text(name, value));
        let outcome = VERIFIER.verify(&token);
        assert!(outcome.is_ok(), "{name}: {value}: {}", outcome.unwrap_err());
    }
}

#[test]
fn many_small_things() {
    let audiences = vec![json!("x"); 100_000];
    let error = patient().verify(&token(&with(access_claims(), "aud", json!(audiences))));
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Audience);
    assert!(error.to_string().len() < 500);
    let many: Vec<_> = (0..100_000)
        .map(|index| format!("\"c{index}\":0"))
        .collect();
    let payload = format!("{{\"iss\":\"{ISSUER}\",{}}}", many.join(","));
    let error = patient().verify(&rs256(HEADER, payload)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Subject);
}

/// Few by default; `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or(64);
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// JSON of a shape claims could have, and of other shapes.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(|it| json!(it)),
        any::<i64>().prop_map(|it| json!(it)),
        any::<f64>().prop_map(|it| json!(it)),
        ".{0,12}".prop_map(|it| json!(it)),
        Just(json!(AUDIENCE)),
        Just(json!(ISSUER)),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|it| json!(it)),
            prop::collection::hash_map(".{0,6}", inner, 0..4).prop_map(|it| json!(it)),
        ]
    })
}

fn claim_name() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "iss",
        "sub",
        "aud",
        "azp",
        "exp",
        "nbf",
        "iat",
        "jti",
        "sid",
        "nonce",
        "auth_time",
        "at_hash",
        "c_hash",
        "org_id",
        "org_name",
        "client_id",
        "scope",
        "permissions",
        "cnf",
        "events",
    ])
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_refused(text in ".{0,300}") {
        refused(&text);
    }

    #[test]
    fn any_bytes_in_the_parts_are_refused(
        header in prop::collection::vec(any::<u8>(), 0..80),
        payload in prop::collection::vec(any::<u8>(), 0..200),
        signature in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        refused(&format!("{}.{}.{}", encode(&header), encode(&payload), encode(&signature)));
        refused(&format!("{}.{}.{}", encode(HEADER), encode(&payload), encode(&signature)));
        // Signed, and still no claims.
        refused(&rs256(HEADER, &payload));
    }

    #[test]
    fn a_good_token_with_one_character_changed_is_refused(
        place in any::<prop::sample::Index>(),
        other in any::<char>(),
    ) {
        let mut characters: Vec<char> = GOOD.chars().collect();
        let place = place.index(characters.len());
        prop_assume!(characters[place] != other);
        characters[place] = other;
        refused(&characters.into_iter().collect::<String>());
    }

    #[test]
    fn a_good_token_with_bytes_of_a_part_changed_is_refused(
        part in 0_usize..3,
        place in any::<prop::sample::Index>(),
        flip in 1_u8..,
    ) {
        use base64::Engine;
        use base64::engine::general_purpose::URL_SAFE_NO_PAD;
        let mut parts: Vec<String> = GOOD.split('.').map(str::to_owned).collect();
        let mut bytes = URL_SAFE_NO_PAD.decode(&parts[part]).unwrap();
        let place = place.index(bytes.len());
        bytes[place] ^= flip;
        parts[part] = encode(bytes);
        refused(&parts.join("."));
    }

    #[test]
    fn a_good_token_cut_or_added_to_is_refused(
        from in any::<prop::sample::Index>(),
        more in "[A-Za-z0-9_.=-]{1,20}",
    ) {
        let at = from.index(GOOD.len());
        refused(&GOOD[..at]);
        refused(&format!("{}{more}{}", &GOOD[..at], &GOOD[at..]));
    }

    #[test]
    fn signed_claims_of_any_type_never_panic(name in claim_name(), value in any_json()) {
        let token = rs256(HEADER, with(access_claims(), name, value).to_string());
        if let Err(error) = VERIFIER.verify(&token) {
            prop_assert!(error.is_invalid_token());
            prop_assert!(error.to_string().len() < 2000);
        }
        let _ = SET.verify(&token);
        let _ = ID.verify(&token, &Expect::nonce("n").organization("org_a"));
        let _ = at_once(LOGOUT.verify(&token));
    }

    #[test]
    fn keys_of_any_content_never_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        value in any_json(),
        kty in prop::sample::select(vec!["RSA", "EC", "OKP", "oct", "AKP", ""]),
        crv in prop::sample::select(vec!["P-256", "P-384", "P-521", "Ed25519", "Ed448", "x"]),
    ) {
        let _ = KeySet::from_jwks(&bytes);
        let _ = Key::from_pem(&bytes);
        let _ = Key::from_secret(&bytes);
        let text = encode(&bytes);
        let jwk = json!({
            "kty": kty, "crv": crv, "n": text, "e": text, "x": text, "y": value, "alg": value,
        });
        let _ = Key::from_jwk(jwk.to_string().as_bytes());
        let jwk = json!({ "kty": kty, "crv": crv, "n": text, "e": "AQAB", "x": text, "y": text });
        let _ = Key::from_jwk(jwk.to_string().as_bytes());
        let set = KeySet::from_jwks(json!({ "keys": [jwk, value] }).to_string().as_bytes()).unwrap();
        prop_assert!(set.len() + set.skipped().len() <= 2);
    }
}
