//! Tokens that are good, and what becomes of them when somebody changes anything.

use std::collections::HashSet;
use std::thread;

use auth0_verify::Algorithm;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use josekit::jwk::Jwk;
use josekit::jwk::alg::ec::EcCurve;
use josekit::jwk::alg::ed::EdCurve;
use josekit::jws::{self, JwsSigner};
use serde_json::Value;

use super::{Judges, encode, input};

/// Good tokens of each algorithm.
const ORIGINALS: u32 = 8;

const SECRET: [u8; 64] = [42; 64];

struct Case {
    judges: Judges,
    tokens: Vec<String>,
    rounds: usize,
}

fn case(algorithm: Algorithm, judges: Judges, signer: &dyn JwsSigner, rounds: usize) -> Case {
    let tokens = (0..ORIGINALS).map(|number| {
        let input = input(algorithm, number);
        let signature = signer.sign(input.as_bytes()).unwrap();
        format!("{input}.{}", encode(signature))
    });
    Case {
        judges,
        tokens: tokens.collect(),
        rounds,
    }
}

macro_rules! public {
    ($algorithm:ident, $key:expr, $rounds:expr) => {{
        let key: &Jwk = $key;
        let public = Value::Object(key.to_public_key().unwrap().as_ref().clone());
        let judges = Judges::of_jwk(Algorithm::$algorithm, &public);
        let signer = jws::$algorithm.signer_from_jwk(key).unwrap();
        case(Algorithm::$algorithm, judges, &signer, $rounds)
    }};
}

macro_rules! secret {
    ($algorithm:ident, $rounds:expr) => {{
        let judges = Judges::of_secret(Algorithm::$algorithm, &SECRET);
        let signer = jws::$algorithm.signer_from_bytes(SECRET).unwrap();
        case(Algorithm::$algorithm, judges, &signer, $rounds)
    }};
}

/// 100,000 tokens, most of them of what costs little.
fn cases() -> Vec<Case> {
    let rsa = Jwk::generate_rsa_key(2048).unwrap();
    vec![
        public!(RS256, &rsa, 20_000),
        public!(RS384, &rsa, 5_000),
        public!(RS512, &rsa, 5_000),
        public!(PS256, &rsa, 10_000),
        public!(PS384, &rsa, 5_000),
        public!(PS512, &rsa, 5_000),
        public!(ES256, &Jwk::generate_ec_key(EcCurve::P256).unwrap(), 15_000),
        public!(ES384, &Jwk::generate_ec_key(EcCurve::P384).unwrap(), 1_500),
        public!(ES512, &Jwk::generate_ec_key(EcCurve::P521).unwrap(), 1_500),
        public!(
            EdDSA,
            &Jwk::generate_ed_key(EdCurve::Ed25519).unwrap(),
            10_000
        ),
        secret!(HS256, 12_000),
        secret!(HS384, 5_000),
        secret!(HS512, 5_000),
    ]
}

/// Numbers that look random and are the same in every run (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        let byte = |numbers: &mut Self| u8::try_from(numbers.below(256)).unwrap();
        (0..length).map(|_| byte(self)).collect()
    }

    fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

fn change(tokens: &[String], numbers: &mut Numbers) -> String {
    const ALPHABET: &[u8] =
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ ";
    let token = numbers.one(tokens).clone();
    let (input, signature) = token.rsplit_once('.').unwrap();
    let mut bytes = URL_SAFE_NO_PAD.decode(signature).unwrap();
    let place = numbers.below(bytes.len());
    match numbers.below(14) {
        0 | 1 => return token,
        2 => {
            // One character anywhere.
            let place = numbers.below(token.len());
            let mut text = token.into_bytes();
            text[place] = *numbers.one(ALPHABET);
            return String::from_utf8(text).unwrap();
        }
        3 => return token[..numbers.below(token.len())].to_owned(),
        4 => {
            let other = numbers.one(tokens);
            let (_, signature) = other.rsplit_once('.').unwrap();
            return format!("{input}.{signature}");
        }
        5 => bytes[place] ^= 1 << numbers.below(8),
        6 => bytes.truncate(place),
        7 => bytes.push(0),
        8 => bytes.insert(0, 0),
        9 => bytes.fill([0, 0xff][numbers.below(2)]),
        10 => {
            let half = bytes.len() / 2;
            bytes.rotate_left(half);
        }
        11 => bytes = numbers.bytes(bytes.len()),
        12 => {
            let half = bytes.len() / 2;
            let range = [0..half, half..bytes.len()][numbers.below(2)].clone();
            bytes[range].fill([0, 0xff][numbers.below(2)]);
        }
        _ => {
            let length = numbers.below(2 * bytes.len());
            bytes = numbers.bytes(length);
        }
    }
    format!("{input}.{}", encode(bytes))
}

#[test]
fn a_hundred_thousand_tokens_are_judged_alike() {
    const THREADS: usize = 2;
    let cases = cases();
    assert_eq!(cases.iter().map(|it| it.rounds).sum::<usize>(), 100_000);
    let cases = &cases;
    thread::scope(|scope| {
        for thread in 0..THREADS {
            scope.spawn(move || {
                for case in cases {
                    let originals: HashSet<_> = case.tokens.iter().collect();
                    let mut numbers = Numbers(thread as u64 + 1);
                    let (mut good, rounds) = (0, case.rounds / THREADS);
                    for _ in 0..rounds {
                        let token = change(&case.tokens, &mut numbers);
                        let accepted = case.judges.verdict(&token).is_ok();
                        assert_eq!(accepted, originals.contains(&token), "{token}");
                        good += usize::from(accepted);
                    }
                    assert!(good > rounds / 10 && good < rounds / 2, "{good}");
                }
            });
        }
    });
}
