//! DPoP (RFC 9449): tokens bound to a key, and the proofs that come with them.
#![cfg(all(feature = "dpop", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

mod alone;
mod checks;
#[path = "../common/mod.rs"]
mod common;
mod replay;
mod sets;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::{Duration, SystemTime};

use auth0_verify::{
    AccessToken, AccessTokenVerifier, AccessTokenVerifierBuilder, Algorithm, BoxError, DpopNonces,
    DpopPolicy, DpopProof, Error, ErrorKind, KeySet, MemoryReplayStore, ReplayEntry, ReplayStore,
    ReplayStoreFull,
};
use common::{
    AUDIENCE, DOMAIN, NOW, RSA, access_claims, clock, encode, jwks, sign_text, token, with,
};
use josekit::jwk::Jwk;
use josekit::jwk::alg::ec::EcCurve;
use josekit::jwk::alg::ed::EdCurve;
use josekit::jws::{ES256, ES384, ES512, EdDSA, HS256, JwsSigner, PS256, RS256};
use openssl::sha::sha256;
use serde_json::{Value, json};

const URI: &str = "https://api.example.com/orders";

static CLIENT: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_ec_key(EcCurve::P256).unwrap());
static OTHER: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_ec_key(EcCurve::P256).unwrap());

fn builder() -> AccessTokenVerifierBuilder<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
}

fn verifier() -> AccessTokenVerifier<KeySet> {
    builder().build().unwrap()
}

fn verifier_with(policy: DpopPolicy) -> AccessTokenVerifier<KeySet> {
    builder().dpop(policy).build().unwrap()
}

/// The members of a key that make it, in their order (RFC 7638).
fn public(key: &Jwk) -> Value {
    let members: serde_json::Map<_, _> = ["crv", "e", "kty", "n", "x", "y"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), key.parameter(name)?.clone())))
        .collect();
    Value::Object(members)
}

/// By another way than the crate's own: the map's members come sorted.
fn thumbprint(key: &Jwk) -> String {
    encode(sha256(public(key).to_string().as_bytes()))
}

fn token_for(key: &Jwk) -> String {
    token(&with(
        access_claims(),
        "cnf",
        json!({ "jkt": thumbprint(key) }),
    ))
}

static TOKEN: LazyLock<String> = LazyLock::new(|| token_for(&CLIENT));

fn header() -> Value {
    json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": public(&CLIENT) })
}

fn claims() -> Value {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    json!({
        "jti": format!("proof-{}", COUNT.fetch_add(1, Ordering::Relaxed)),
        "htm": "GET",
        "htu": URI,
        "iat": NOW,
        "ath": encode(sha256(TOKEN.as_bytes())),
    })
}

fn sign(header: &str, claims: &str) -> String {
    sign_text(&ES256.signer_from_jwk(&CLIENT).unwrap(), header, claims)
}

fn proof(claims: &Value) -> String {
    sign(&header().to_string(), &claims.to_string())
}

async fn check(verifier: &AccessTokenVerifier<KeySet>, proof: &str) -> Result<AccessToken, Error> {
    verifier
        .verify_dpop(&TOKEN, &DpopProof::new(proof, "GET", URI))
        .await
}

async fn refuse(proof: &str) -> Error {
    let error = check(&verifier(), proof).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopProof, "{error}");
    assert!(error.is_invalid_dpop_proof() && !error.is_invalid_token());
    let shown = format!("{error} {error:?}");
    for part in proof.split('.').chain(TOKEN.split('.')) {
        assert!(part.len() < 40 || !shown.contains(&part[..40]), "{shown}");
    }
    error
}

/// A clock that tests set.
#[derive(Clone, Default)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn set(&self, second: u64) {
        self.0.store(second, Ordering::Relaxed);
    }

    fn builder(&self) -> AccessTokenVerifierBuilder<KeySet> {
        let seconds = Arc::clone(&self.0);
        builder().clock(move || {
            SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.load(Ordering::Relaxed))
        })
    }
}

#[tokio::test]
async fn a_good_proof_is_accepted() {
    let token = check(&verifier(), &proof(&claims())).await.unwrap();
    assert_eq!(token.subject(), "auth0|123");
    assert_eq!(token.key_thumbprint().unwrap(), thumbprint(&CLIENT));
    assert_eq!(token.certificate_thumbprint(), None);
    assert_eq!(verifier().dpop_nonce(), None);
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn remote_keys_too() {
    let keys = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
    let verifier = builder()
        .keys(auth0_verify::RemoteKeys::from(keys))
        .build()
        .unwrap();
    let text = proof(&claims());
    let proof = DpopProof::new(&text, "GET", URI);
    verifier.verify_dpop(&TOKEN, &proof).await.unwrap();
    let error = verifier.clone().verify_dpop(&TOKEN, &proof).await;
    assert_eq!(error.unwrap_err().kind(), ErrorKind::DpopReplay);
}

#[tokio::test]
async fn every_algorithm_with_a_public_key() {
    let rsa = Jwk::generate_rsa_key(2048).unwrap();
    let p384 = Jwk::generate_ec_key(EcCurve::P384).unwrap();
    let p521 = Jwk::generate_ec_key(EcCurve::P521).unwrap();
    let ed = Jwk::generate_ed_key(EdCurve::Ed25519).unwrap();
    let signers: [(&Jwk, Box<dyn JwsSigner>); 5] = [
        (&rsa, Box::new(RS256.signer_from_jwk(&rsa).unwrap())),
        (&rsa, Box::new(PS256.signer_from_jwk(&rsa).unwrap())),
        (&p384, Box::new(ES384.signer_from_jwk(&p384).unwrap())),
        (&p521, Box::new(ES512.signer_from_jwk(&p521).unwrap())),
        (&ed, Box::new(EdDSA.signer_from_jwk(&ed).unwrap())),
    ];
    let only_es256 = verifier_with(DpopPolicy::new().algorithms([Algorithm::ES256]));
    for (key, signer) in signers {
        let name = signer.algorithm().name();
        let token = token_for(key);
        let claims = with(claims(), "ath", json!(encode(sha256(token.as_bytes()))));
        let header = json!({ "typ": "dpop+jwt", "alg": name, "jwk": public(key) });
        let text = sign_text(&*signer, &header.to_string(), claims.to_string());
        let proof = DpopProof::new(&text, "GET", URI);
        verifier().verify_dpop(&token, &proof).await.unwrap();
        let error = only_es256.verify_dpop(&token, &proof).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DpopProof, "{name}");
        assert!(error.to_string().contains("allowed is ES256"), "{error}");
    }
}

#[tokio::test]
async fn the_window_is_the_policys() {
    let verifier = verifier_with(DpopPolicy::new().window(Duration::from_secs(5)));
    for (iat, accepted) in [
        (NOW - 6, false),
        (NOW - 5, true),
        (NOW + 5, true),
        (NOW + 6, false),
    ] {
        let answer = check(&verifier, &proof(&with(claims(), "iat", json!(iat)))).await;
        assert_eq!(answer.is_ok(), accepted, "{iat}");
    }
}

#[tokio::test]
async fn the_token_has_to_be_bound_to_the_key_of_the_proof() {
    for (confirmation, says) in [
        (json!(null), "not bound to a DPoP key"),
        (json!({}), "not bound to a DPoP key"),
        (
            json!({ "x5t#S256": thumbprint(&CLIENT) }),
            "not bound to a DPoP key",
        ),
        (json!({ "jkt": thumbprint(&OTHER) }), "different key"),
        (json!({ "jkt": "" }), "different key"),
        (
            json!({ "jkt": format!("{}=", thumbprint(&CLIENT)) }),
            "different key",
        ),
        (
            json!({ "jkt": thumbprint(&CLIENT), "x5t#S256": "x" }),
            "both",
        ),
    ] {
        let token = token(&with(access_claims(), "cnf", confirmation.clone()));
        let claims = with(claims(), "ath", json!(encode(sha256(token.as_bytes()))));
        let text = proof(&claims);
        let proof = DpopProof::new(&text, "GET", URI);
        let error = verifier().verify_dpop(&token, &proof).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TokenBinding, "{confirmation}");
        assert!(error.is_invalid_token() && !error.is_invalid_dpop_proof());
        assert!(error.to_string().contains(says), "{confirmation}: {error}");
    }
    let error = verifier().verify(&TOKEN).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::SenderConstrained);
}

#[tokio::test]
async fn the_token_is_checked_first() {
    let expired = with(
        with(access_claims(), "exp", json!(1)),
        "cnf",
        json!({ "jkt": thumbprint(&CLIENT) }),
    );
    let store = Arc::new(MemoryReplayStore::new());
    let verifier = verifier_with(DpopPolicy::new().replay_store(Arc::clone(&store)));
    let proof = DpopProof::new("", "GET", URI);
    let error = verifier.verify_dpop(&token(&expired), &proof).await;
    assert!(error.unwrap_err().is_expired());
    // Nothing but a good proof for a good token takes memory.
    check(&verifier, &sign(&header().to_string(), "{}"))
        .await
        .unwrap_err();
    assert!(store.is_empty());
    check(&verifier, &self::proof(&claims())).await.unwrap();
    assert_eq!(store.len(), 1);
}

#[tokio::test]
async fn windows_and_clocks_at_the_edge_do_not_overflow() {
    let farthest = SystemTime::UNIX_EPOCH + Duration::from_secs(i64::MAX.unsigned_abs());
    for clock in [SystemTime::UNIX_EPOCH, farthest] {
        for window in [Duration::from_secs(1), Duration::MAX] {
            let verifier = builder()
                .clock(move || clock)
                .leeway(Duration::MAX)
                .dpop(DpopPolicy::new().window(window))
                .build()
                .unwrap();
            for issued_at in [0_u64, 1, NOW, 253_402_300_799] {
                let text = proof(&with(claims(), "iat", json!(issued_at)));
                // Either verdict is fine; no panic is the point.
                let _ = check(&verifier, &text).await;
            }
        }
    }
    let before = builder()
        .clock(|| SystemTime::UNIX_EPOCH - Duration::from_secs(1))
        .build()
        .unwrap();
    let error = check(&before, &proof(&claims())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Clock);
}

#[tokio::test]
async fn a_proof_is_read_up_to_its_limit() {
    // The payload is padded until the whole proof has that many bytes.
    let of_size = |size: usize| {
        let text = |pad: usize| proof(&with(claims(), "pad", json!("x".repeat(pad))));
        let base = text(0).len();
        (0..size)
            .skip((size - base) * 3 / 4 - 8)
            .map(text)
            .find(|text| text.len() >= size)
            .unwrap()
    };
    let fitting = of_size(8 * 1024 - 2);
    assert!(fitting.len() <= 8 * 1024, "{}", fitting.len());
    check(&verifier(), &fitting).await.unwrap();
    let error = check(&verifier(), &of_size(8 * 1024 + 1))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopProof);
    assert!(error.to_string().contains("the limit is 8192"), "{error}");
}

#[tokio::test]
async fn nonces_are_demanded_and_renewed() {
    let clock = Clock::default();
    let nonces = || {
        DpopNonces::from_key(&[7; 32])
            .unwrap()
            .lifetime(Duration::from_secs(100))
    };
    let verifier = clock
        .builder()
        .dpop(DpopPolicy::new().nonces(nonces()))
        .build()
        .unwrap();
    let demand = async |nonce: Value, now: u64| {
        clock.set(now);
        let claims = with(with(claims(), "iat", json!(now)), "nonce", nonce);
        check(&verifier, &proof(&claims)).await
    };
    let error = demand(json!(null), NOW).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopNonceRequired);
    assert!(!error.is_invalid_token() && !error.is_invalid_dpop_proof());
    let nonce = error.dpop_nonce().unwrap().to_owned();
    assert_eq!(verifier.dpop_nonce().unwrap(), nonce);

    demand(json!(nonce), NOW).await.unwrap();
    demand(json!(nonce), NOW + 199).await.unwrap();
    for (wrong, now) in [
        (json!(nonce), NOW + 200),
        (json!("made up"), NOW),
        (json!(""), NOW),
        (json!(format!("{nonce}A")), NOW),
    ] {
        let error = demand(wrong.clone(), now).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::DpopNonceRequired, "{wrong}");
        demand(json!(error.dpop_nonce().unwrap()), now)
            .await
            .unwrap();
    }
    let error = demand(json!(7), NOW).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopProof);
    assert_eq!(error.dpop_nonce(), None);
    // A second process with the same key.
    clock.set(NOW);
    let second = clock.builder().dpop(DpopPolicy::new().nonces(nonces()));
    let text = proof(&with(claims(), "nonce", json!(nonce)));
    check(&second.build().unwrap(), &text).await.unwrap();
}

#[test]
fn what_cannot_work_is_refused_when_it_is_built() {
    for (policy, says) in [
        (DpopPolicy::new().algorithms([]), "no algorithm"),
        (
            DpopPolicy::new().algorithms([Algorithm::ES256, Algorithm::HS256]),
            "shared secret",
        ),
        (
            DpopPolicy::new().window(Duration::ZERO),
            "at least one second",
        ),
    ] {
        let error = builder().dpop(policy).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(says), "{error}");
    }
}

#[test]
fn futures_can_be_sent() {
    fn sendable<T: Send>(_: &T) {}
    let verifier = verifier();
    let proof = DpopProof::new("", "GET", URI);
    sendable(&verifier.verify_dpop("", &proof));
}

/// Hosts that are IP literals, and colons where they are no ports.
#[tokio::test]
async fn uris_with_ip_literals_and_colons() {
    for (htu, uri, good) in [
        ("https://[::1]:8443/a", "https://[::1]:8443/a", true),
        (
            "https://[2001:DB8::1]/a",
            "https://[2001:db8::1]:443/a",
            true,
        ),
        ("https://[::1]/a", "https://[::2]/a", false),
        ("https://[::1]:1/a", "https://[::1]:2/a", false),
        (
            "https://api.example.com/a:b",
            "https://api.example.com/a:b",
            true,
        ),
        (
            "https://api.example.com/a:b",
            "https://api.example.com/a",
            false,
        ),
        (
            "https://api.example.com:443:1/",
            "https://api.example.com/",
            false,
        ),
        ("https://::1/a", "https://[::1]/a", false),
    ] {
        let text = proof(&with(claims(), "htu", json!(htu)));
        let proof = DpopProof::new(&text, "GET", uri);
        let outcome = verifier().verify_dpop(&TOKEN, &proof).await;
        assert_eq!(outcome.is_ok(), good, "{htu} {uri}");
    }
}
