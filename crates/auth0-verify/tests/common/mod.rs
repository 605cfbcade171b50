//! An issuer for tests: keys made once per test binary, and tokens of any shape.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    dead_code,
    missing_docs,
    unreachable_pub
)]

#[cfg(feature = "remote")]
pub mod tenant;

use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jwk::Jwk;
use josekit::jws::{JwsSigner, RS256};
use serde_json::{Value, json};

pub const DOMAIN: &str = "tenant.eu.auth0.com";
pub const ISSUER: &str = "https://tenant.eu.auth0.com/";
pub const AUDIENCE: &str = "https://api.example.com";
pub const CLIENT_ID: &str = "my-client-id";
pub const NOW: u64 = 1_700_000_000;

pub fn clock() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)
}

pub static RSA: LazyLock<Jwk> = LazyLock::new(|| rsa("first"));

/// A second key, as after a rotation.
pub static NEXT: LazyLock<Jwk> = LazyLock::new(|| rsa("next"));

fn rsa(key_id: &str) -> Jwk {
    let mut key = Jwk::generate_rsa_key(2048).unwrap();
    key.set_key_id(key_id);
    key.set_key_use("sig");
    key.set_algorithm("RS256");
    key
}

pub fn public(key: &Jwk) -> Value {
    let mut members = key.to_public_key().unwrap().as_ref().clone();
    // josekit keeps the key material only.
    for name in ["kid", "use", "alg"] {
        if let Some(value) = key.parameter(name) {
            members.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(members)
}

pub fn jwks(keys: &[&Jwk]) -> Vec<u8> {
    let keys: Vec<_> = keys.iter().map(|key| public(key)).collect();
    serde_json::to_vec(&json!({ "keys": keys })).unwrap()
}

pub fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Signs whatever text it is given.
pub fn sign_text(signer: &dyn JwsSigner, header: &str, payload: impl AsRef<[u8]>) -> String {
    let input = format!("{}.{}", encode(header), encode(payload));
    let signature = signer.sign(input.as_bytes()).unwrap();
    format!("{input}.{}", encode(signature))
}

pub fn rs256(header: &str, payload: impl AsRef<[u8]>) -> String {
    sign_text(&RS256.signer_from_jwk(&RSA).unwrap(), header, payload)
}

/// An RS256 token of that key.
pub fn token_of(key: &Jwk, claims: &Value) -> String {
    let header = json!({ "alg": "RS256", "typ": "JWT", "kid": key.key_id() }).to_string();
    sign_text(
        &RS256.signer_from_jwk(key).unwrap(),
        &header,
        claims.to_string(),
    )
}

pub fn token(claims: &Value) -> String {
    token_of(&RSA, claims)
}

pub fn access_claims() -> Value {
    json!({
        "iss": ISSUER,
        "sub": "auth0|123",
        "aud": [AUDIENCE, "https://tenant.eu.auth0.com/userinfo"],
        "azp": CLIENT_ID,
        "iat": NOW - 10,
        "exp": NOW + 3600,
        "scope": "openid read:orders  write:orders",
        "permissions": ["read:orders"],
        "https://example.com/roles": ["admin"],
    })
}

pub fn id_claims() -> Value {
    json!({
        "iss": ISSUER,
        "sub": "auth0|123",
        "aud": CLIENT_ID,
        "iat": NOW - 10,
        "exp": NOW + 3600,
        "nonce": "n-1",
        "name": "Ada",
    })
}

/// The claims with one of them set, or removed by `null`.
pub fn with(mut claims: Value, name: &str, value: Value) -> Value {
    let object = claims.as_object_mut().unwrap();
    if value.is_null() {
        object.remove(name);
    } else {
        object.insert(name.to_owned(), value);
    }
    claims
}

/// The outcome of a future that has nothing to wait for.
pub fn at_once<T>(future: impl Future<Output = T>) -> T {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let mut future = std::pin::pin!(future);
    let outcome = match future.as_mut().poll(&mut context) {
        std::task::Poll::Ready(outcome) => Some(outcome),
        std::task::Poll::Pending => None,
    };
    outcome.expect("it waits")
}
