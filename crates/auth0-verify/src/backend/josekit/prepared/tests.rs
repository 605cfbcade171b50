//! Reused contexts agree with josekit's contexts, which are created for each check, on every signature.

use std::thread;

use ::josekit::jwk::Jwk;
use ::josekit::jwk::alg::ec::EcCurve;
use ::josekit::jws::{self, JwsSigner, JwsVerifier};
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private};
use openssl::sign::Signer;

use super::*;
use crate::backend::josekit::public_key;
use crate::keys::{KeyOptions, public_key_from_jwk};

struct Case {
    prepared: Prepared,
    reference: Box<dyn JwsVerifier>,
    signer: Box<dyn JwsSigner>,
}

fn case(
    algorithm: Algorithm,
    key: &Jwk,
    reference: impl JwsVerifier + 'static,
    signer: impl JwsSigner + 'static,
) -> Case {
    let members = key.to_public_key().unwrap().as_ref().clone();
    let public = public_key_from_jwk(&members, &KeyOptions::new()).unwrap();
    let public = public_key(&public).unwrap();
    Case {
        prepared: Prepared::new(algorithm, public).unwrap(),
        reference: Box::new(reference),
        signer: Box::new(signer),
    }
}

macro_rules! case {
    ($algorithm:ident, $key:expr) => {{
        let key = $key;
        let public = key.to_public_key().unwrap();
        case(
            Algorithm::$algorithm,
            key,
            jws::$algorithm.verifier_from_jwk(&public).unwrap(),
            jws::$algorithm.signer_from_jwk(key).unwrap(),
        )
    }};
}

fn cases() -> Vec<Case> {
    let rsa = Jwk::generate_rsa_key(2048).unwrap();
    let large = Jwk::generate_rsa_key(3072).unwrap();
    vec![
        case!(RS256, &rsa),
        case!(RS384, &large),
        case!(RS512, &rsa),
        case!(PS256, &rsa),
        case!(PS384, &large),
        case!(PS512, &rsa),
        case!(ES256, &Jwk::generate_ec_key(EcCurve::P256).unwrap()),
        case!(ES384, &Jwk::generate_ec_key(EcCurve::P384).unwrap()),
        case!(ES512, &Jwk::generate_ec_key(EcCurve::P521).unwrap()),
    ]
}

/// Pseudorandom numbers that are the same in every run (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length)
            .map(|_| u8::try_from(self.below(256)).unwrap())
            .collect()
    }
}

/// Returns a signature that may be valid, modified, or garbage.
fn distort(good: &[u8], other: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut signature = good.to_vec();
    let place = numbers.below(good.len());
    match numbers.below(12) {
        0..=3 => {}
        4 => signature[place] ^= 1 << numbers.below(8),
        5 => signature.truncate(place),
        6 => signature.push(0),
        7 => signature.insert(0, 0),
        8 => signature = numbers.bytes(good.len()),
        9 => signature = other.to_vec(),
        10 => signature.fill([0, 0xff][numbers.below(2)]),
        _ => {
            let length = numbers.below(2 * good.len());
            signature = numbers.bytes(length);
        }
    }
    signature
}

#[test]
fn agrees_with_josekit_whatever_came_before() {
    const ROUNDS: usize = 300;
    for case in &cases() {
        let messages: Vec<_> = (0..4).map(|it| format!("header.payload{it}")).collect();
        let signatures: Vec<_> = messages
            .iter()
            .map(|it| case.signer.sign(it.as_bytes()).unwrap())
            .collect();
        let run = |seed| {
            let mut numbers = Numbers(seed);
            let (mut good, mut bad) = (0, 0);
            for _ in 0..ROUNDS {
                let (which, other) = (numbers.below(4), numbers.below(4));
                let message = messages[which].as_bytes();
                let signature = distort(&signatures[which], &signatures[other], &mut numbers);
                let expected = case.reference.verify(message, &signature).is_ok();
                let outcome = case.prepared.verify(message, &signature);
                assert_eq!(
                    outcome,
                    expected,
                    "{} seed {seed}",
                    case.reference.algorithm().name()
                );
                *if expected { &mut good } else { &mut bad } += 1;
            }
            // The test would prove little if almost all signatures were of one kind.
            assert!(good > ROUNDS / 5 && bad > ROUNDS / 5, "{good} {bad}");
        };
        let run = &run;
        thread::scope(|scope| {
            for seed in 1..=4 {
                scope.spawn(move || run(seed));
            }
        });
        assert!(case.prepared.verify(messages[0].as_bytes(), &signatures[0]));
        let idle = case.prepared.idle().len();
        assert!((1..=4).contains(&idle), "{idle}");
    }
}

/// Stricter than required, because a context is dropped after a failure: this tests the guarantee of
/// OpenSSL.
#[test]
fn a_context_that_has_seen_bad_signatures_still_judges_rightly() {
    for case in &cases() {
        let mut context = case.prepared.context().unwrap();
        let (message, other) = (b"header.payload", b"header.other");
        let good = case.signer.sign(message).unwrap();
        let foreign = case.signer.sign(other).unwrap();
        let mut numbers = Numbers(7);
        for _ in 0..300 {
            let signature = distort(&good, &foreign, &mut numbers);
            let expected = case.reference.verify(message, &signature).is_ok();
            let outcome = case.prepared.check(&mut context, message, &signature);
            assert_eq!(outcome.unwrap_or(false), expected);
        }
        assert!(case.prepared.check(&mut context, message, &good).unwrap());
    }
}

#[test]
fn a_failed_check_leaves_no_context_behind() {
    let case = case!(ES256, &Jwk::generate_ec_key(EcCurve::P256).unwrap());
    let signature = case.signer.sign(b"a").unwrap();
    assert_eq!(case.prepared.idle().len(), 1);
    assert!(!case.prepared.verify(b"b", &signature));
    assert_eq!(case.prepared.idle().len(), 0);
    assert!(case.prepared.verify(b"a", &signature));
    assert_eq!(case.prepared.idle().len(), 1);
}

#[test]
fn idle_contexts_are_bounded() {
    let case = case!(ES256, &Jwk::generate_ec_key(EcCurve::P256).unwrap());
    let spare = case.prepared.context().unwrap();
    while case.prepared.idle().len() < MAX_IDLE {
        let context = case.prepared.context().unwrap();
        case.prepared.idle().push(context);
    }
    // As if another thread had returned its context in the meantime.
    let signature = case.signer.sign(b"a").unwrap();
    assert!(case.prepared.verify(b"a", &signature));
    assert_eq!(case.prepared.idle().len(), MAX_IDLE);
    case.prepared.give_back(spare);
    assert_eq!(case.prepared.idle().len(), MAX_IDLE);
}

#[test]
fn a_pss_salt_has_the_length_of_the_hash() {
    let rsa = Jwk::generate_rsa_key(2048).unwrap();
    let case = case!(PS256, &rsa);
    let key = private_key(&rsa);
    let sign = |salt, mask: MessageDigest| {
        let mut signer = Signer::new(MessageDigest::sha256(), &key).unwrap();
        signer.set_rsa_padding(Padding::PKCS1_PSS).unwrap();
        signer.set_rsa_mgf1_md(mask).unwrap();
        signer.set_rsa_pss_saltlen(salt).unwrap();
        signer.sign_oneshot_to_vec(b"a").unwrap()
    };
    let mask = MessageDigest::sha256();
    let verify = |signature: &[u8]| {
        let outcome = case.prepared.verify(b"a", signature);
        assert_eq!(outcome, case.reference.verify(b"a", signature).is_ok());
        outcome
    };
    assert!(verify(&sign(RsaPssSaltlen::DIGEST_LENGTH, mask)));
    for length in [0, 20, 31, 33, 64] {
        assert!(
            !verify(&sign(RsaPssSaltlen::custom(length), mask)),
            "{length}"
        );
    }
    assert!(!verify(&sign(RsaPssSaltlen::MAXIMUM_LENGTH, mask)));
    assert!(!verify(&sign(
        RsaPssSaltlen::DIGEST_LENGTH,
        MessageDigest::sha1()
    )));
}

#[test]
fn an_algorithm_takes_no_signature_of_another() {
    let rsa = Jwk::generate_rsa_key(2048).unwrap();
    let cases = [
        case!(RS256, &rsa),
        case!(RS384, &rsa),
        case!(RS512, &rsa),
        case!(PS256, &rsa),
        case!(PS384, &rsa),
        case!(PS512, &rsa),
    ];
    for (own, signing) in cases.iter().enumerate() {
        let signature = signing.signer.sign(b"a").unwrap();
        for (other, checking) in cases.iter().enumerate() {
            assert_eq!(checking.prepared.verify(b"a", &signature), own == other);
        }
    }
}

fn private_key(key: &Jwk) -> PKey<Private> {
    let pair = ::josekit::jwk::alg::rsa::RsaKeyPair::from_jwk(key).unwrap();
    PKey::private_key_from_der(&pair.to_der_private_key()).unwrap()
}
