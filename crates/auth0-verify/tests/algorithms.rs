//! Every algorithm, with every kind of key.
// josekit signs what is verified here.
#![cfg(feature = "josekit")]
#![allow(clippy::unwrap_used)]

mod common;

use auth0_verify::{AccessTokenVerifier, Algorithm, ErrorKind, Key, KeySet};
use common::{AUDIENCE, DOMAIN, RSA, access_claims, clock, public, sign_text};
use josekit::jwk::Jwk;
use josekit::jwk::alg::{ec::EcCurve, ed::EdCurve};
use josekit::jws::{self, JwsSigner};
use serde_json::json;

const SECRET: [u8; 64] = [42; 64];

/// A key of each kind, by its name.
fn private_keys() -> Vec<(&'static str, Jwk)> {
    let mut rsa = RSA.as_ref().clone();
    rsa.remove("alg");
    vec![
        ("rsa", Jwk::from_map(rsa).unwrap()),
        ("p256", Jwk::generate_ec_key(EcCurve::P256).unwrap()),
        ("p384", Jwk::generate_ec_key(EcCurve::P384).unwrap()),
        ("p521", Jwk::generate_ec_key(EcCurve::P521).unwrap()),
        ("ed25519", Jwk::generate_ed_key(EdCurve::Ed25519).unwrap()),
        ("ed448", Jwk::generate_ed_key(EdCurve::Ed448).unwrap()),
    ]
}

/// What each algorithm signs with, and the name of the key it takes.
fn signers(keys: &[(&'static str, Jwk)]) -> Vec<(Algorithm, &'static str, Box<dyn JwsSigner>)> {
    let mut signers: Vec<(Algorithm, &'static str, Box<dyn JwsSigner>)> = vec![
        (
            Algorithm::HS256,
            "secret",
            Box::new(jws::HS256.signer_from_bytes(SECRET).unwrap()),
        ),
        (
            Algorithm::HS384,
            "secret",
            Box::new(jws::HS384.signer_from_bytes(SECRET).unwrap()),
        ),
        (
            Algorithm::HS512,
            "secret",
            Box::new(jws::HS512.signer_from_bytes(SECRET).unwrap()),
        ),
    ];
    for (name, key) in keys {
        let mut add = |algorithm, signer| signers.push((algorithm, *name, signer));
        match *name {
            "rsa" => {
                add(
                    Algorithm::RS256,
                    Box::new(jws::RS256.signer_from_jwk(key).unwrap()),
                );
                add(
                    Algorithm::RS384,
                    Box::new(jws::RS384.signer_from_jwk(key).unwrap()),
                );
                add(
                    Algorithm::RS512,
                    Box::new(jws::RS512.signer_from_jwk(key).unwrap()),
                );
                add(
                    Algorithm::PS256,
                    Box::new(jws::PS256.signer_from_jwk(key).unwrap()),
                );
                add(
                    Algorithm::PS384,
                    Box::new(jws::PS384.signer_from_jwk(key).unwrap()),
                );
                add(
                    Algorithm::PS512,
                    Box::new(jws::PS512.signer_from_jwk(key).unwrap()),
                );
            }
            "p256" => add(
                Algorithm::ES256,
                Box::new(jws::ES256.signer_from_jwk(key).unwrap()),
            ),
            "p384" => add(
                Algorithm::ES384,
                Box::new(jws::ES384.signer_from_jwk(key).unwrap()),
            ),
            "p521" => add(
                Algorithm::ES512,
                Box::new(jws::ES512.signer_from_jwk(key).unwrap()),
            ),
            _ => add(
                Algorithm::EdDSA,
                Box::new(jws::EdDSA.signer_from_jwk(key).unwrap()),
            ),
        }
    }
    signers
}

fn verifier(keys: &KeySet, algorithms: &[Algorithm]) -> AccessTokenVerifier<KeySet> {
    AccessTokenVerifier::builder(DOMAIN)
        .audience(AUDIENCE)
        .keys(keys.clone())
        .algorithms(algorithms.iter().copied())
        .clock(clock)
        .build()
        .unwrap()
}

#[test]
fn every_algorithm_verifies_with_its_own_kind_of_key_only() {
    let private = private_keys();
    let signers = signers(&private);
    let key = |(name, key): &(&str, Jwk)| {
        Key::from_jwk(public(key).to_string().as_bytes())
            .unwrap()
            .with_key_id(*name)
    };
    let secret = Key::from_secret(&SECRET).unwrap().with_key_id("secret");
    let keys: KeySet = private.iter().map(key).chain([secret]).collect();
    let names: Vec<_> = keys
        .iter()
        .map(|key| key.key_id().unwrap().to_owned())
        .collect();
    let all: Vec<_> = signers.iter().map(|(algorithm, ..)| *algorithm).collect();
    let everything = verifier(&keys, &all);
    for (algorithm, own, signer) in &signers {
        let token = |key_id: &str| {
            let header = json!({"alg": algorithm.as_str(), "kid": key_id}).to_string();
            sign_text(&**signer, &header, access_claims().to_string())
        };
        for name in &names {
            let outcome = everything
                .verify(&token(name))
                .map(drop)
                .map_err(|error| error.kind());
            let expected = match name.as_str() {
                name if name == *own => Ok(()),
                // Both are EdDSA, but a signature of the one is none of the other.
                "ed25519" | "ed448" if *algorithm == Algorithm::EdDSA => Err(ErrorKind::Signature),
                _ => Err(ErrorKind::KeyNotFound),
            };
            assert_eq!(outcome, expected, "{algorithm} {name}");
        }
        // `Ed25519` (RFC 9864) is the algorithm of one of the two curves.
        if *algorithm == Algorithm::EdDSA {
            let header = json!({"alg": "Ed25519", "kid": own}).to_string();
            let token = sign_text(&**signer, &header, access_claims().to_string());
            let outcome = everything.verify(&token);
            assert_eq!(outcome.is_ok(), *own == "ed25519", "{own}");
        }
        // Only what is allowed is accepted.
        verifier(&keys, &[*algorithm]).verify(&token(own)).unwrap();
        let others: Vec<_> = all
            .iter()
            .copied()
            .filter(|other| other != algorithm)
            .collect();
        let error = verifier(&keys, &others).verify(&token(own)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Algorithm);
    }
}
