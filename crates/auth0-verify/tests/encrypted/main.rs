//! Encrypted access tokens (RFC 7516).
#![cfg(all(feature = "jwe", feature = "josekit"))]
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod keys;
mod several_issuers;

use std::sync::LazyLock;

use auth0_verify::{
    AccessToken, AccessTokenVerifier, AccessTokenVerifierBuilder, DecryptionKey, Error, ErrorKind,
    KeySet,
};
use common::{AUDIENCE, DOMAIN, RSA, access_claims, clock, encode, jwks, token, with};
use josekit::jwe::alg::rsaes::RsaesJweAlgorithm;
use josekit::jwe::enc::aesgcm::AesgcmJweEncryption;
use josekit::jwe::{
    JweContentEncryption, JweEncrypter, JweHeader, RSA_OAEP, RSA_OAEP_256, RSA_OAEP_384,
    RSA_OAEP_512,
};
use josekit::jwk::Jwk;
use openssl::pkey::PKey;
use openssl::rsa::Rsa;
use openssl::symm::Cipher;
use serde_json::{Value, json};

use AesgcmJweEncryption::{A128gcm, A192gcm, A256gcm};

/// The API's own key, not the tenant's.
static API: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_rsa_key(2048).unwrap());
static OTHER: LazyLock<Jwk> = LazyLock::new(|| Jwk::generate_rsa_key(2048).unwrap());

fn key(jwk: &Jwk) -> DecryptionKey {
    DecryptionKey::from_jwk(jwk.to_string().as_bytes()).unwrap()
}

fn builder() -> AccessTokenVerifierBuilder<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(KeySet::from_jwks(&jwks(&[&RSA])).unwrap())
        .clock(clock)
}

fn verifier() -> AccessTokenVerifier<KeySet> {
    builder().decryption_key(key(&API)).build().unwrap()
}

fn header() -> Value {
    json!({ "alg": "RSA-OAEP-256", "enc": "A256GCM", "typ": "JWT", "cty": "JWT" })
}

/// Encrypts whatever text under whatever header.
fn encrypt_as(
    algorithm: RsaesJweAlgorithm,
    encryption: AesgcmJweEncryption,
    header: &str,
    content: impl AsRef<[u8]>,
) -> String {
    let content_key = vec![7; encryption.key_len()];
    let encrypted = algorithm
        .encrypter_from_jwk(&API)
        .unwrap()
        .encrypt(&content_key, &JweHeader::new(), &mut JweHeader::new())
        .unwrap()
        .unwrap();
    seal(header, &encrypted, &content_key, encryption, content)
}

fn seal(
    header: &str,
    encrypted_key: &[u8],
    content_key: &[u8],
    encryption: AesgcmJweEncryption,
    content: impl AsRef<[u8]>,
) -> String {
    let (header, iv) = (encode(header), [9; 12]);
    let (text, tag) = encryption
        .encrypt(content_key, Some(&iv), content.as_ref(), header.as_bytes())
        .unwrap();
    format!(
        "{header}.{}.{}.{}.{}",
        encode(encrypted_key),
        encode(iv),
        encode(text),
        encode(tag.unwrap())
    )
}

fn encrypt(header: &Value, content: impl AsRef<[u8]>) -> String {
    encrypt_as(RSA_OAEP_256, A256gcm, &header.to_string(), content)
}

fn refuse(token: &str) -> Error {
    let error = verifier().verify(token).unwrap_err();
    assert!(error.is_invalid_token(), "{error:?}");
    let shown = format!("{error} {error:?}");
    for part in token.split('.') {
        assert!(part.len() < 40 || !shown.contains(&part[..40]), "{shown}");
    }
    error
}

fn accept(token: &str) -> AccessToken {
    verifier().verify(token).unwrap()
}

#[test]
fn an_encrypted_token_is_verified_like_any_other() {
    let good = encrypt(&header(), token(&access_claims()));
    assert_eq!(accept(&good).subject(), "auth0|123");
    let claims: Value = serde_json::from_str(accept(&good).claims_json()).unwrap();
    assert_eq!(claims, access_claims());

    let expired = token(&with(access_claims(), "exp", json!(1)));
    assert!(refuse(&encrypt(&header(), expired)).is_expired());
    let bound = token(&with(access_claims(), "cnf", json!({ "jkt": "x" })));
    let error = refuse(&encrypt(&header(), bound));
    assert_eq!(error.kind(), ErrorKind::SenderConstrained);
    let mut forged = token(&access_claims());
    forged.replace_range(forged.len() - 10..forged.len() - 5, "AAAAA");
    assert!(refuse(&encrypt(&header(), forged)).is_signature());
}

#[test]
fn algorithms() {
    let content = token(&access_claims());
    for (algorithm, name) in [
        (RSA_OAEP, "RSA-OAEP"),
        (RSA_OAEP_256, "RSA-OAEP-256"),
        (RSA_OAEP_384, "RSA-OAEP-384"),
        (RSA_OAEP_512, "RSA-OAEP-512"),
    ] {
        let header = with(header(), "alg", json!(name)).to_string();
        accept(&encrypt_as(algorithm, A256gcm, &header, &content));
    }
    for (encryption, name) in [(A128gcm, "A128GCM"), (A192gcm, "A192GCM")] {
        let header = with(header(), "enc", json!(name)).to_string();
        accept(&encrypt_as(RSA_OAEP_256, encryption, &header, &content));
    }
    // One algorithm's key under another's name.
    let mixed = with(header(), "alg", json!("RSA-OAEP"));
    assert_eq!(
        refuse(&encrypt(&mixed, &content)).kind(),
        ErrorKind::Decryption
    );
    let mixed = with(header(), "enc", json!("A128GCM"));
    assert_eq!(
        refuse(&encrypt(&mixed, &content)).kind(),
        ErrorKind::Decryption
    );
}

#[test]
fn the_header_is_checked() {
    use ErrorKind as K;
    for (name, value, kind) in [
        ("alg", json!(null), K::Malformed),
        ("alg", json!(1), K::Malformed),
        ("alg", json!("RSA1_5"), K::KeyNotFound),
        ("alg", json!("dir"), K::KeyNotFound),
        ("alg", json!("none"), K::KeyNotFound),
        ("alg", json!("A256KW"), K::KeyNotFound),
        ("alg", json!("ECDH-ES"), K::KeyNotFound),
        ("alg", json!("PBES2-HS256+A128KW"), K::KeyNotFound),
        ("enc", json!(null), K::Malformed),
        ("enc", json!(["A256GCM"]), K::Malformed),
        ("enc", json!("A128CBC-HS256"), K::Algorithm),
        ("enc", json!("a256gcm"), K::Algorithm),
        ("enc", json!(""), K::Algorithm),
        ("typ", json!("logout+jwt"), K::TokenType),
        ("cty", json!("at"), K::TokenType),
        ("cty", json!(5), K::TokenType),
        ("zip", json!("DEF"), K::Header),
        ("zip", json!(null), K::Header),
        ("crit", json!(["exp"]), K::Header),
        ("crit", json!([]), K::Header),
        ("jku", json!("https://evil.example"), K::Header),
        ("jwk", json!({}), K::Header),
        ("x5u", json!("https://evil.example"), K::Header),
        ("x5c", json!([]), K::Header),
    ] {
        let mut header = header();
        if value.is_null() && name != "zip" {
            header = with(header, name, value.clone());
        } else {
            header[name] = value.clone();
        }
        let error = refuse(&encrypt(&header, token(&access_claims())));
        assert_eq!(error.kind(), kind, "{name} {value}: {error}");
    }
    for (name, value) in [
        ("typ", json!(null)),
        ("typ", json!("at+jwt")),
        ("cty", json!(null)),
        ("cty", json!("jwt")),
        ("p2c", json!(1_000_000_000)),
        ("apu", json!("AAAA")),
    ] {
        accept(&encrypt(
            &with(header(), name, value),
            token(&access_claims()),
        ));
    }
    for header in [
        r#"{"alg":"RSA-OAEP-256","enc":"A256GCM","enc":"A256GCM"}"#,
        r#"{"alg":"RSA-OAEP-256","\u0061lg":"RSA-OAEP-256","enc":"A256GCM"}"#,
        r#"["RSA-OAEP-256","A256GCM"]"#,
        r#"["A256GCM",null]"#,
        "",
        "{",
        &format!(r#"{{"x":{}"#, "[".repeat(3000)),
    ] {
        let token = encrypt_as(RSA_OAEP_256, A256gcm, header, token(&access_claims()));
        assert_eq!(refuse(&token).kind(), ErrorKind::Malformed, "{header}");
    }
}

#[test]
fn every_failure_to_decrypt_looks_the_same() {
    let good = encrypt(&header(), token(&access_claims()));
    let parts: Vec<_> = good.split('.').collect();
    let with_part = |index: usize, part: &str| {
        let mut parts = parts.clone();
        parts[index] = part;
        parts.join(".")
    };
    let damaged = |index: usize| {
        let part = parts[index];
        let first = if part.starts_with('A') { "B" } else { "A" };
        with_part(index, &format!("{first}{}", &part[1..]))
    };
    let other_header = with(header(), "x", json!(1)).to_string();
    let mut failures = vec![
        damaged(1),
        damaged(2),
        damaged(3),
        damaged(4),
        with_part(0, &encode(&other_header)),
        with_part(1, ""),
        with_part(1, "AA"),
        with_part(1, &encode([0; 256])),
        with_part(1, &encode([255; 256])),
        with_part(1, &encode([1; 4096])),
        with_part(2, ""),
        with_part(2, &encode([9; 16])),
        with_part(2, &encode([9; 11])),
        with_part(3, ""),
        with_part(4, ""),
        // The right tag, but less of it.
        with_part(4, &parts[4][..16]),
        with_part(4, &encode([0; 17])),
    ];
    // A content key of the wrong length, and one encrypted for someone else.
    let encrypted = |jwk: &Jwk, key: &[u8]| {
        let public = RSA_OAEP_256.encrypter_from_jwk(jwk).unwrap();
        let (from, mut to) = (JweHeader::new(), JweHeader::new());
        public.encrypt(key, &from, &mut to).unwrap().unwrap()
    };
    let content = token(&access_claims());
    let seal = |key: &[u8]| seal(&header().to_string(), key, &[7; 32], A256gcm, &content);
    failures.push(seal(&encrypted(&API, &[7; 16])));
    failures.push(seal(&encrypted(&API, &[7; 33])));
    failures.push(seal(&encrypted(&API, &[])));
    failures.push(seal(&encrypted(&OTHER, &[7; 32])));
    for token in failures {
        let error = refuse(&token);
        assert_eq!(error.kind(), ErrorKind::Decryption, "{token}");
        assert_eq!(
            format!("{error:?}"),
            r#"Error { kind: Decryption, message: "the encrypted token cannot be decrypted with the verifier's key" }"#
        );
    }
    // Failures leave nothing behind.
    accept(&good);
    for (index, part) in [(1, "!"), (2, "AB="), (3, "é"), (4, "A")] {
        let error = refuse(&with_part(index, part));
        assert_eq!(error.kind(), ErrorKind::Malformed, "{index}");
    }
}

#[test]
fn only_a_signed_token_may_be_inside_and_only_one_level_deep() {
    let once = encrypt(&header(), token(&access_claims()));
    for content in [
        once.as_str(),
        "",
        "opaque",
        "a.b",
        &access_claims().to_string(),
        "{\"iss\":\"x\"}",
    ] {
        let error = refuse(&encrypt(&header(), content));
        assert_eq!(error.kind(), ErrorKind::Malformed, "{content}");
        assert!(error.to_string().contains("not a signed token"), "{error}");
    }
    let error = refuse(&encrypt(&header(), [0xff, 0xfe]));
    assert_eq!(error.kind(), ErrorKind::Malformed);
    let unsigned = format!(
        "{}.{}.",
        encode(r#"{"alg":"none"}"#),
        encode(access_claims().to_string())
    );
    let error = refuse(&encrypt(&header(), unsigned));
    assert_eq!(error.kind(), ErrorKind::Algorithm);
}

#[test]
fn the_limit_on_size_holds() {
    let large = with(access_claims(), "large", json!("x".repeat(20_000)));
    let error = refuse(&encrypt(&header(), token(&large)));
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let dots = format!("{}....", "a".repeat(10_000_000));
    assert_eq!(refuse(&dots).kind(), ErrorKind::TooLarge);
}

#[test]
fn encryption_can_be_required() {
    let plain = token(&access_claims());
    accept(&plain);
    let strict = builder()
        .decryption_key(key(&API))
        .require_encryption()
        .build()
        .unwrap();
    let error = strict.verify(&plain).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EncryptionRequired);
    assert!(error.is_invalid_token());
    strict.verify(&encrypt(&header(), &plain)).unwrap();
    assert_eq!(
        strict.verify("opaque").unwrap_err().kind(),
        ErrorKind::Malformed
    );

    let error = builder().require_encryption().build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let none = builder().build().unwrap();
    let error = none.verify(&encrypt(&header(), &plain)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Malformed);
    assert!(error.to_string().contains("encrypted"), "{error}");
}

/// It has a shorter way for keys at hand, which must leave nothing out.
#[cfg(all(feature = "tower", feature = "remote"))]
#[tokio::test]
async fn the_middleware_decrypts_too() {
    use auth0_verify::RemoteKeys;
    use auth0_verify::middleware::VerifyAccessToken;

    let keys = RemoteKeys::from(KeySet::from_jwks(&jwks(&[&RSA])).unwrap());
    let strict = builder()
        .keys(keys)
        .decryption_key(key(&API))
        .require_encryption()
        .build()
        .unwrap();
    let plain = token(&access_claims());
    let error = strict.verify_access_token(&plain).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::EncryptionRequired);
    let verification = strict.verify_access_token(&encrypt(&header(), &plain));
    assert_eq!(format!("{verification:?}"), "Verification::Ready");
    verification.await.unwrap();
}

#[test]
fn nothing_shows_a_key() {
    let d = API.parameter("d").unwrap().as_str().unwrap();
    let builder = builder().decryption_key(key(&API).with_key_id("k1"));
    let shown = format!("{:?} {builder:?} {:?}", key(&API), verifier());
    assert!(!shown.contains(&d[..20]), "{shown}");
}

#[cfg(feature = "remote")]
#[tokio::test]
async fn remote_keys_too() {
    let keys = KeySet::from_jwks(&jwks(&[&RSA])).unwrap();
    let verifier = builder()
        .keys(auth0_verify::RemoteKeys::from(keys))
        .decryption_key(key(&API))
        .build()
        .unwrap();
    let token = encrypt(&header(), token(&access_claims()));
    verifier.verify(&token).await.unwrap();
}

/// The hash in a DPoP proof is that of the token as it is sent: encrypted.
#[cfg(feature = "dpop")]
#[tokio::test]
async fn a_dpop_proof_goes_with_the_encrypted_text() {
    use auth0_verify::DpopProof;
    use josekit::jws::ES256;
    use openssl::sha::sha256;

    let key = Jwk::generate_ec_key(josekit::jwk::alg::ec::EcCurve::P256).unwrap();
    let (x, y) = (key.parameter("x").unwrap(), key.parameter("y").unwrap());
    let jwk = json!({ "crv": "P-256", "kty": "EC", "x": x, "y": y });
    let thumbprint = encode(sha256(jwk.to_string().as_bytes()));
    let inner = token(&with(access_claims(), "cnf", json!({ "jkt": thumbprint })));
    let token = encrypt(&header(), &inner);
    let make = |text: &str| {
        let claims = json!({
            "jti": "1", "htm": "GET", "htu": "https://a/", "iat": common::NOW,
            "ath": encode(sha256(text.as_bytes())),
        });
        let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": jwk });
        let signer = ES256.signer_from_jwk(&key).unwrap();
        common::sign_text(&signer, &header.to_string(), claims.to_string())
    };
    let verifier = verifier();
    let wrong = make(&inner);
    let proof = DpopProof::new(&wrong, "GET", "https://a");
    let error = verifier.verify_dpop(&token, &proof).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DpopProof);
    let right = make(&token);
    let proof = DpopProof::new(&right, "GET", "https://a");
    verifier.verify_dpop(&token, &proof).await.unwrap();
}
