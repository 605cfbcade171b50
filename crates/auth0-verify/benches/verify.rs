//! What verifying a token costs, beside the bare check of its signature.
//!
//! `cargo bench -p auth0-verify --features aws-lc-rs --bench verify` compares all backends; with
//! `-- --callgrind` it counts instructions. Other crates are compared in `crates/auth0-bench/peers`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub
)]

mod common;

use auth0_verify::{AccessTokenVerifier, Algorithm, KeyOptions, KeySet, SignatureBackend};
use common::fixture::{AUDIENCE, DOMAIN, Fixture, ISSUER};
use common::runner::{Runner, candidate};
use josekit::jwt::{self, JwtPayloadValidator};

fn main() {
    let runner = Runner::from_args();
    for algorithm in [
        Algorithm::RS256,
        Algorithm::PS256,
        Algorithm::ES256,
        Algorithm::HS256,
    ] {
        signatures(&runner, &Fixture::new(algorithm));
    }
    let fixture = Fixture::new(Algorithm::RS256);
    recognized(&runner, &fixture);
    threads(&runner, &fixture);
}

/// A token that comes again, against a full verification.
fn recognized(runner: &Runner, fixture: &Fixture) {
    let full = fixture.verifier();
    let cached = fixture.verifier_with_cache(1_000);
    let token = fixture.token.as_str();
    let ratios = runner.compare(
        "RS256, a token that comes again",
        vec![
            candidate("full verification", || full.verify(token).unwrap()),
            candidate("found in the cache", || cached.verify(token).unwrap()),
        ],
    );
    println!("  {:7.1}  times as fast", 1.0 / ratios[1]);
    runner.scale("RS256, a token that comes again", || {
        cached.verify(token).unwrap();
    });
}

/// A full verification, against the signature alone and against josekit's own decoder and validator.
fn signatures(runner: &Runner, fixture: &Fixture) {
    let bare = fixture.bare_openssl();
    let token = fixture.token.as_str();
    let mut candidates = vec![candidate("openssl: the signature alone, key ready", || {
        assert!(bare());
    })];
    for (name, backend) in backends() {
        let verifier = fixture.verifier_with(KeyOptions::new().backend(backend), 0);
        candidates.push(candidate(name, move || verifier.verify(token).unwrap()));
    }
    candidates.push(candidate("josekit: decoder and validator", || {
        let (payload, _) = jwt::decode_with_verifier(token, &*fixture.josekit).unwrap();
        let mut validator = JwtPayloadValidator::new();
        validator.set_issuer(ISSUER);
        validator.set_audience(AUDIENCE);
        validator.set_base_time(std::time::SystemTime::now());
        validator.validate(&payload).unwrap();
        payload
    }));
    if fixture.jwk.is_some() {
        let jwks = fixture.jwks();
        candidates.push(candidate(
            "auth0-verify, JWK set parsed for each token",
            move || {
                AccessTokenVerifier::builder(DOMAIN)
                    .audience(AUDIENCE)
                    .algorithms([fixture.algorithm])
                    .keys(KeySet::from_jwks(&jwks).unwrap())
                    .build()
                    .unwrap()
                    .verify(token)
                    .unwrap()
            },
        ));
    }
    let title = format!("{}, token of {} bytes", fixture.algorithm, token.len());
    runner.compare(&title, candidates);
}

fn backends() -> Vec<(&'static str, SignatureBackend)> {
    vec![
        ("auth0-verify, josekit", SignatureBackend::Josekit),
        #[cfg(feature = "aws-lc-rs")]
        ("auth0-verify, aws-lc-rs", SignatureBackend::AwsLcRs),
        #[cfg(feature = "ring")]
        ("auth0-verify, ring", SignatureBackend::Ring),
    ]
}

fn threads(runner: &Runner, fixture: &Fixture) {
    let verifier = fixture.verifier();
    runner.scale("RS256, full verification", || {
        verifier.verify(&fixture.token).unwrap();
    });
}
