//! Logout tokens: what is checked, and that each works once.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use std::time::{Duration, SystemTime};

use auth0_verify::{
    BoxError, Error, ErrorKind, Expect, IdTokenVerifier, KeySet, KeySource, LogoutToken,
    LogoutTokenStore, LogoutTokenVerifier, LogoutTokenVerifierBuilder,
};
use common::{
    CLIENT_ID, DOMAIN, ISSUER, NEXT, NOW, RSA, access_claims, at_once, clock, id_claims, jwks,
    rs256, token, token_of, with,
};
use serde_json::{Value, json};

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

fn claims() -> Value {
    json!({
        "iss": ISSUER,
        "sub": "auth0|123",
        "aud": CLIENT_ID,
        "iat": NOW - 10,
        "exp": NOW + 120,
        "jti": "logout-1",
        "sid": "session-1",
        "events": { EVENT: {} },
    })
}

fn builder() -> LogoutTokenVerifierBuilder<KeySet> {
    LogoutTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
}

/// Verifies a token and says that the session has ended; with keys and store in memory nothing waits.
fn end<K: KeySource>(verifier: &LogoutTokenVerifier<K>, token: &str) -> Result<LogoutToken, Error> {
    at_once(async {
        let token = verifier.verify(token).await?;
        verifier.mark_used(&token).await.map(|()| token)
    })
}

fn kind(claims: &Value) -> Option<ErrorKind> {
    let outcome = end(&builder().build().unwrap(), &token(claims));
    outcome.err().map(|error| error.kind())
}

#[test]
fn a_good_token_says_whose_session_has_ended() {
    let token = token(&with(
        claims(),
        "https://example.com/why",
        json!("password changed"),
    ));
    let logout = end(&builder().build().unwrap(), &token).unwrap();
    assert_eq!(logout.issuer(), ISSUER);
    assert_eq!(logout.subject(), Some("auth0|123"));
    assert_eq!(logout.session_id(), Some("session-1"));
    assert_eq!(logout.token_id(), "logout-1");
    assert_eq!(logout.key_id(), Some("first"));
    assert_eq!(logout.audiences().collect::<Vec<_>>(), [CLIENT_ID]);
    assert_eq!(logout.expires_at(), clock() + Duration::from_mins(2));
    assert_eq!(logout.issued_at(), clock() - Duration::from_secs(10));
    let why: Option<String> = logout.claim("https://example.com/why").unwrap();
    assert_eq!(why.as_deref(), Some("password changed"));
    assert!(logout.claims_json().contains(EVENT));
    assert!(!format!("{logout:?}").contains("password"));
    let decoded: Value = logout.decode().unwrap();
    assert_eq!(decoded["sid"], "session-1");
}

#[test]
fn one_of_session_and_subject_is_enough() {
    assert_eq!(kind(&with(claims(), "sid", Value::Null)), None);
    assert_eq!(kind(&with(claims(), "sub", Value::Null)), None);
    let neither = with(with(claims(), "sid", Value::Null), "sub", Value::Null);
    assert_eq!(kind(&neither), Some(ErrorKind::SessionId));
}

#[test]
fn each_claim_has_its_own_error() {
    for (name, value, expected) in [
        (
            "iss",
            json!("https://other.example.com/"),
            ErrorKind::Issuer,
        ),
        ("iss", Value::Null, ErrorKind::Issuer),
        ("aud", json!("another-client"), ErrorKind::Audience),
        ("aud", Value::Null, ErrorKind::Audience),
        ("exp", Value::Null, ErrorKind::ExpirationTime),
        ("exp", json!(NOW - 60), ErrorKind::Expired),
        ("nbf", json!(NOW + 61), ErrorKind::NotBefore),
        ("iat", Value::Null, ErrorKind::IssuedAt),
        ("iat", json!("now"), ErrorKind::IssuedAt),
        ("nonce", json!("n-1"), ErrorKind::Nonce),
        ("nonce", json!(""), ErrorKind::Nonce),
        ("sid", json!(""), ErrorKind::SessionId),
        ("sid", json!(7), ErrorKind::SessionId),
        ("sub", json!(""), ErrorKind::Subject),
        ("sub", json!([]), ErrorKind::Subject),
        ("jti", Value::Null, ErrorKind::TokenId),
        ("jti", json!(""), ErrorKind::TokenId),
        ("jti", json!(1), ErrorKind::TokenId),
        ("events", Value::Null, ErrorKind::Events),
        ("events", json!({}), ErrorKind::Events),
        ("events", json!([EVENT]), ErrorKind::Events),
        ("events", json!(EVENT), ErrorKind::Events),
        ("events", json!({ EVENT: true }), ErrorKind::Events),
        ("events", json!({ EVENT: null }), ErrorKind::Events),
        (
            "events",
            json!({ "http://example.com/other": {} }),
            ErrorKind::Events,
        ),
    ] {
        let claims = with(claims(), name, value.clone());
        assert_eq!(kind(&claims), Some(expected), "{name}: {value}");
    }
}

#[test]
fn other_events_beside_it_do_no_harm() {
    let events = json!({ EVENT: {"x": 1}, "http://example.com/other": 1 });
    assert_eq!(kind(&with(claims(), "events", events)), None);
}

#[test]
fn types() {
    for (header, expected) in [
        (r#"{"alg":"RS256","typ":"logout+jwt"}"#, None),
        (r#"{"alg":"RS256","typ":"application/Logout+JWT"}"#, None),
        (r#"{"alg":"RS256","typ":"JWT"}"#, None),
        (r#"{"alg":"RS256"}"#, None),
        (
            r#"{"alg":"RS256","typ":"at+jwt"}"#,
            Some(ErrorKind::TokenType),
        ),
        (
            r#"{"alg":"RS256","typ":"dpop+jwt"}"#,
            Some(ErrorKind::TokenType),
        ),
        (r#"{"alg":"none"}"#, Some(ErrorKind::Algorithm)),
    ] {
        let outcome = end(
            &builder().build().unwrap(),
            &rs256(header, claims().to_string()),
        );
        assert_eq!(
            outcome.err().map(|error| error.kind()),
            expected,
            "{header}"
        );
    }
    let forged = token_of(&NEXT, &claims());
    let forged = end(&builder().build().unwrap(), &forged).unwrap_err();
    assert_eq!(forged.kind(), ErrorKind::KeyNotFound);
}

#[test]
fn no_other_token_is_a_logout_token_nor_the_other_way_round() {
    assert_eq!(kind(&id_claims()), Some(ErrorKind::Events));
    assert_eq!(
        kind(&with(access_claims(), "aud", json!(CLIENT_ID))),
        Some(ErrorKind::Events)
    );
    let id = IdTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
        .build()
        .unwrap();
    let error = id
        .verify(&token(&claims()), &Expect::without_nonce())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TokenType);
    // A claim that happens to have the name is none of ours.
    let own = with(id_claims(), "events", json!(["party"]));
    id.verify(&token(&own), &Expect::nonce("n-1")).unwrap();
}

#[test]
fn a_token_works_once() {
    let verifier = builder().build().unwrap();
    let clone = verifier.clone();
    let first = token(&claims());
    end(&verifier, &first).unwrap();
    for verifier in [&verifier, &clone] {
        let error = end(verifier, &first).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Replay);
        assert!(error.to_string().contains("`logout-1`") && error.is_invalid_token());
    }
    // The same `jti` in another token is the same logout.
    let again = token(&with(claims(), "iat", json!(NOW)));
    assert_eq!(
        end(&verifier, &again).unwrap_err().kind(),
        ErrorKind::Replay
    );
    end(&verifier, &token(&with(claims(), "jti", json!("logout-2")))).unwrap();
    // One that was refused has not been used.
    let verifier = builder().build().unwrap();
    let refused = with(claims(), "events", json!({}));
    assert_eq!(
        end(&verifier, &token(&refused)).unwrap_err().kind(),
        ErrorKind::Events
    );
    end(&verifier, &first).unwrap();
}

#[test]
fn of_many_at_once_one_wins() {
    let verifier = builder().build().unwrap();
    let token = token(&claims());
    let good = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| end(&verifier, &token).is_ok()))
            .collect();
        threads
            .into_iter()
            .map(|it| it.join().unwrap())
            .filter(|it| *it)
            .count()
    });
    assert_eq!(good, 1);
}

#[test]
fn a_token_is_used_up_only_when_the_session_has_ended() {
    let verifier = builder().build().unwrap();
    let token = token(&claims());
    // The application fails twice before it has ended the session.
    let logout = at_once(verifier.verify(&token)).unwrap();
    at_once(verifier.verify(&token)).unwrap();
    at_once(verifier.mark_used(&logout)).unwrap();
    for outcome in [
        at_once(verifier.verify(&token)).map(drop),
        at_once(verifier.mark_used(&logout)),
    ] {
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Replay);
    }
}

/// Remembers nothing, and fails when it is told to.
#[derive(Default)]
struct Store {
    broken: std::sync::atomic::AtomicBool,
    lifetimes: std::sync::Mutex<Vec<(SystemTime, Duration)>>,
}

impl Store {
    fn answer(&self, answer: bool) -> Result<bool, BoxError> {
        let broken = self.broken.load(std::sync::atomic::Ordering::Relaxed);
        if broken {
            Err("it is down".into())
        } else {
            Ok(answer)
        }
    }
}

impl LogoutTokenStore for Store {
    async fn is_used(&self, _: &[u8; 32]) -> Result<bool, BoxError> {
        self.answer(false)
    }

    async fn mark_used(
        &self,
        _: &[u8; 32],
        now: SystemTime,
        lifetime: Duration,
    ) -> Result<bool, BoxError> {
        self.lifetimes.lock().unwrap().push((now, lifetime));
        self.answer(true)
    }
}

#[test]
fn a_store_can_be_given() {
    let store = std::sync::Arc::new(Store::default());
    let verifier = builder()
        .store(std::sync::Arc::clone(&store))
        .build()
        .unwrap();
    let token = token(&claims());
    let logout = end(&verifier, &token).unwrap();
    // Its time and the leeway.
    let expected = [(clock(), Duration::from_secs(180))];
    assert_eq!(*store.lifetimes.lock().unwrap(), expected);
    store
        .broken
        .store(true, std::sync::atomic::Ordering::Relaxed);
    for outcome in [
        at_once(verifier.verify(&token)).map(drop),
        at_once(verifier.mark_used(&logout)),
    ] {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ReplayStoreUnavailable);
        assert!(!error.is_invalid_token());
    }
}

#[test]
fn replay_can_be_allowed() {
    let verifier = builder().allow_replay().build().unwrap();
    let token = token(&claims());
    end(&verifier, &token).unwrap();
    end(&verifier, &token).unwrap();
}

#[test]
fn a_token_is_remembered_as_long_as_it_is_valid() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    let now = Arc::new(AtomicU64::new(NOW));
    let shared = Arc::clone(&now);
    let verifier = builder()
        .clock(move || SystemTime::UNIX_EPOCH + Duration::from_secs(shared.load(Ordering::Relaxed)))
        .build()
        .unwrap();
    let token = token(&claims());
    end(&verifier, &token).unwrap();
    // Up to the last second of the leeway.
    now.store(NOW + 120 + 59, Ordering::Relaxed);
    assert_eq!(
        end(&verifier, &token).unwrap_err().kind(),
        ErrorKind::Replay
    );
    now.store(NOW + 120 + 60, Ordering::Relaxed);
    assert_eq!(
        end(&verifier, &token).unwrap_err().kind(),
        ErrorKind::Expired
    );
}

#[test]
fn errors_do_not_show_the_token() {
    let token = token(&with(claims(), "exp", json!(NOW - 1000)));
    let error = end(&builder().build().unwrap(), &token).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(token.split('.').all(|part| !shown.contains(part)));
}

#[test]
fn a_client_id_is_needed() {
    let error = LogoutTokenVerifier::builder(DOMAIN)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .build()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn remote_keys_work_alike() {
    let keys = auth0_verify::RemoteKeys::from(KeySet::from_jwks(&jwks(&[&RSA])).unwrap());
    let verifier: LogoutTokenVerifier = LogoutTokenVerifier::builder(DOMAIN)
        .client_id(CLIENT_ID)
        .keys(keys)
        .clock(clock)
        .build()
        .unwrap();
    let token = token(&claims());
    assert_eq!(
        end(&verifier, &token).unwrap().session_id(),
        Some("session-1")
    );
    assert_eq!(
        end(&verifier, &token).unwrap_err().kind(),
        ErrorKind::Replay
    );
}
