//! auth0-verify beside jsonwebtoken, with each of its backends; josekit is in `benches`.
//!
//! `cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml -p verify-peers`, with `--test` for
//! a short run that only shows that everything works.

#[path = "../../../../auth0-verify/benches/common/mod.rs"]
#[allow(dead_code, reason = "some of it is for the other benchmark")]
mod common;

use std::sync::atomic::{AtomicBool, Ordering};

use auth0_verify::{Algorithm, KeyOptions, SignatureBackend};
use common::fixture::{AUDIENCE, Fixture, ISSUER, SECRET};
use common::runner::{Runner, candidate};
use jsonwebtoken::crypto::{CryptoProvider, KeyUtils, aws_lc, rust_crypto};
use jsonwebtoken::{DecodingKey, Validation};
use serde::Deserialize;

/// What others decode into: the claims `AccessToken` has.
#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Claims {
    iss: String,
    sub: String,
    aud: Vec<String>,
    azp: String,
    exp: u64,
    iat: u64,
    scope: String,
    permissions: Vec<String>,
}

static PURE_RUST: AtomicBool = AtomicBool::new(false);

/// jsonwebtoken takes one backend for a whole process; this one asks which is wanted for each check.
static EITHER: CryptoProvider = CryptoProvider {
    signer_factory: aws_lc::DEFAULT_PROVIDER.signer_factory,
    verifier_factory: |algorithm, key| {
        let backend = if PURE_RUST.load(Ordering::Relaxed) {
            &rust_crypto::DEFAULT_PROVIDER
        } else {
            &aws_lc::DEFAULT_PROVIDER
        };
        (backend.verifier_factory)(algorithm, key)
    },
    key_utils: KeyUtils::new_unimplemented(),
};

fn main() {
    EITHER
        .install_default()
        .expect("no backend has been chosen before");
    let runner = Runner::from_args();

    for algorithm in [
        Algorithm::RS256,
        Algorithm::PS256,
        Algorithm::ES256,
        Algorithm::HS256,
    ] {
        compare(&runner, algorithm);
    }
}

fn compare(runner: &Runner, algorithm: Algorithm) {
    let fixture = Fixture::new(algorithm);
    let token = fixture.token.as_str();
    let bare = fixture.bare_openssl();
    let verifier = |backend| fixture.verifier_with(KeyOptions::new().backend(backend), 0);
    let josekit = verifier(SignatureBackend::Josekit);
    let aws_lc_rs = verifier(SignatureBackend::AwsLcRs);
    let ring = verifier(SignatureBackend::Ring);
    let key = match &fixture.jwk {
        None => DecodingKey::from_secret(&SECRET),
        Some(jwk) => {
            let jwk = serde_json::from_str(&jwk.to_string()).unwrap();
            DecodingKey::from_jwk(&jwk).unwrap()
        }
    };
    let mut validation = Validation::new(algorithm.as_str().parse().unwrap());
    validation.set_audience(&[AUDIENCE]);
    validation.set_issuer(&[ISSUER]);
    validation.validate_nbf = true;
    let peer = |pure_rust| {
        PURE_RUST.store(pure_rust, Ordering::Relaxed);
        jsonwebtoken::decode::<Claims>(token, &key, &validation).unwrap()
    };
    let ratios = runner.compare(
        &format!("{algorithm}, token of {} bytes, typed claims", token.len()),
        vec![
            candidate(
                "openssl: the signature alone, key ready",
                || assert!(bare()),
            ),
            candidate("auth0-verify, josekit", || josekit.verify(token).unwrap()),
            candidate("auth0-verify, aws-lc-rs", || aws_lc_rs.verify(token).unwrap()),
            candidate("auth0-verify, ring", || ring.verify(token).unwrap()),
            candidate("jsonwebtoken with aws-lc", || peer(false)),
            candidate("jsonwebtoken with its pure-Rust backend", || peer(true)),
        ],
    );
    println!(
        "  auth0-verify with aws-lc-rs is {:.2} times as fast as jsonwebtoken with aws-lc",
        ratios[4] / ratios[2]
    );
}
