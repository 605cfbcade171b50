//! Published tokens whose payload is a set of claims, through a whole verifier: RFC 7515 appendix A.1
//! to A.3 and A.5, RFC 7519 sections 3.1 and 6.1.
//!
//! Their claims are `iss`, `exp` and one of no meaning, so that a good signature leads to the first
//! claim an access token has to have and they lack: `sub`.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use std::time::{Duration, SystemTime};

use auth0_verify::{AccessTokenVerifier, Algorithm, ErrorKind, Key, KeySet};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use common::AUDIENCE;

const PAYLOAD: &str = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

fn kind(key: Key, algorithm: Algorithm, issuer: &str, token: &str) -> ErrorKind {
    AccessTokenVerifier::builder("tenant.eu.auth0.com")
        .issuer(issuer)
        .audience(AUDIENCE)
        .algorithms([algorithm])
        .keys(KeySet::from(key))
        .clock(|| SystemTime::UNIX_EPOCH + Duration::from_secs(1_300_819_379))
        .build()
        .unwrap()
        .verify(token)
        .unwrap_err()
        .kind()
}

fn secret() -> Key {
    let secret =
        "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    Key::from_secret(&URL_SAFE_NO_PAD.decode(secret).unwrap()).unwrap()
}

/// RFC 7515 appendix A.1 is the token of RFC 7519 section 3.1.
#[test]
fn rfc_7519_3_1() {
    let token = format!(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{PAYLOAD}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    );
    assert_eq!(
        kind(secret(), Algorithm::HS256, "joe", &token),
        ErrorKind::Subject
    );
    assert_eq!(
        kind(secret(), Algorithm::HS256, "jim", &token),
        ErrorKind::Issuer
    );
    let damaged = token.replace(".dBj", ".dBk");
    assert_eq!(
        kind(secret(), Algorithm::HS256, "joe", &damaged),
        ErrorKind::Signature
    );
    assert_eq!(
        kind(secret(), Algorithm::HS384, "joe", &token),
        ErrorKind::Algorithm
    );
}

#[test]
fn rfc_7515_a3() {
    let key = Key::from_jwk(
        br#"{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}"#,
    )
    .unwrap();
    let token = format!(
        "eyJhbGciOiJFUzI1NiJ9.{PAYLOAD}.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    );
    assert_eq!(
        kind(key, Algorithm::ES256, "joe", &token),
        ErrorKind::Subject
    );
}

/// RFC 7515 appendix A.5 is the token of RFC 7519 section 6.1: without a signature, and so refused.
#[test]
fn rfc_7519_6_1_unsecured() {
    for signature in ["", "AA", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"] {
        let token = format!("eyJhbGciOiJub25lIn0.{PAYLOAD}.{signature}");
        assert_eq!(
            kind(secret(), Algorithm::HS256, "joe", &token),
            ErrorKind::Algorithm
        );
    }
}
