//! A tenant in memory that issues signed ID tokens.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "every test file uses a part of it"
)]

use std::sync::LazyLock;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jwk::Jwk;
use josekit::jws::{JwsSigner, RS256};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::memory::{Memory, json as respond};

pub(crate) const ISSUER: &str = "https://tenant.eu.auth0.com/";

static KEY: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_rsa_key(2048).unwrap());

pub(crate) fn jwks() -> String {
    let mut key = KEY.to_public_key().unwrap().as_ref().clone();
    key.insert("kid".to_owned(), "k".into());
    json!({ "keys": [key] }).to_string()
}

pub(crate) fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.unwrap().as_secs()
}

pub(crate) fn claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "auth0|ada", "aud": "app", "iat": now(), "exp": now() + 60,
        "nonce": "no", "org_id": "org_1", "auth_time": now() - 30,
    })
}

pub(crate) fn with(mut claims: Value, name: &str, value: Value) -> Value {
    claims[name] = value;
    claims
}

pub(crate) fn sign(claims: &Value) -> String {
    let part = |text: String| URL_SAFE_NO_PAD.encode(text);
    let header = json!({ "alg": "RS256", "typ": "JWT", "kid": "k" });
    let signed = format!("{}.{}", part(header.to_string()), part(claims.to_string()));
    let signature = RS256.signer_from_jwk(&KEY).unwrap().sign(signed.as_bytes());
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.unwrap()))
}

/// OpenID Connect Core section 3.1.3.6.
pub(crate) fn hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(text)[..16])
}

/// A token endpoint that answers with an ID token of these claims, and a JWKS beside it.
pub(crate) fn server(claims: Value, token_type: &'static str) -> Memory {
    Memory::new(move |_, seen| match seen.uri.path() {
        "/oauth/token" => respond(
            200,
            &json!({
                "access_token": "at", "token_type": token_type, "id_token": sign(&claims),
            })
            .to_string(),
        ),
        "/.well-known/jwks.json" => respond(200, &jwks()),
        path => panic!("{path} is not asked for"),
    })
}
