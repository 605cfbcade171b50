//! Ed25519 with numbers beyond their range, and message authentication codes cut short.

use auth0_verify::Algorithm;
use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::sign::Signer;
use serde_json::json;

use super::{Judges, encode, input};

/// The order of the base point (RFC 8032 section 5.1), little-endian.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

#[test]
fn ed25519_has_one_signature_in_one_form() {
    let key = PKey::generate_ed25519().unwrap();
    let public = key.raw_public_key().unwrap();
    let judges = Judges::of_jwk(
        Algorithm::EdDSA,
        &json!({ "kty": "OKP", "crv": "Ed25519", "x": encode(&public) }),
    );
    let input = input(Algorithm::EdDSA, 1);
    let mut signer = Signer::new_without_digest(&key).unwrap();
    let good = signer.sign_oneshot_to_vec(input.as_bytes()).unwrap();
    judges.expect(true, "the signature", &input, &good);
    let (r, s) = good.split_at(32);

    let mut beyond = [0; 32];
    let mut carry = 0;
    for ((place, a), b) in beyond.iter_mut().zip(s).zip(ORDER) {
        let sum = u16::from(*a) + u16::from(b) + carry;
        *place = u8::try_from(sum & 0xff).unwrap();
        carry = sum >> 8;
    }
    let mut high_bit = s.to_vec();
    high_bit[31] |= 0x80;
    let mut identity = [0; 32];
    identity[0] = 1;
    for (what, r, s) in [
        ("S + L", r, &beyond[..]),
        ("the highest bit of S", r, &high_bit),
        ("S = 0", r, &[0; 32]),
        ("S = L", r, &ORDER),
        ("R = 0", &[0; 32], s),
        ("the identity and 0", &identity, &[0; 32]),
        ("the identity", &identity, s),
        ("zeros", &[0; 32], &[0; 32]),
        ("ones", &[0xff; 32], &[0xff; 32]),
        ("S and R", s, r),
        ("the key", &public, s),
        ("cut", r, &s[..31]),
        ("R alone", r, &[]),
        ("nothing", &[], &[]),
        ("longer", &good, &[0]),
    ] {
        judges.expect(false, what, &input, &[r, s].concat());
    }
}

#[test]
fn a_code_is_whole() {
    let secret = [9; 64];
    for (algorithm, digest) in [
        (Algorithm::HS256, MessageDigest::sha256()),
        (Algorithm::HS384, MessageDigest::sha384()),
        (Algorithm::HS512, MessageDigest::sha512()),
    ] {
        let judges = Judges::of_secret(algorithm, &secret);
        let input = input(algorithm, 1);
        let key = PKey::hmac(&secret).unwrap();
        let mut signer = Signer::new(digest, &key).unwrap();
        let good = signer.sign_oneshot_to_vec(input.as_bytes()).unwrap();
        judges.expect(true, "the code", &input, &good);
        for length in 0..good.len() {
            judges.expect(false, "cut", &input, &good[..length]);
        }
        let longer = [&good[..], &[0]].concat();
        judges.expect(false, "longer", &input, &longer);
        judges.expect(false, "zeros", &input, &vec![0; good.len()]);
        for bit in 0..8 * good.len() {
            let mut other = good.clone();
            other[bit / 8] ^= 1 << (bit % 8);
            judges.expect(false, "one bit", &input, &other);
        }
    }
}

/// A secret longer than the block of its hash is hashed first (RFC 2104 section 2).
#[test]
fn secrets_of_any_length_give_the_same_code() {
    for length in [32, 63, 64, 65, 127, 128, 129, 500] {
        let secret: Vec<u8> = (0..length)
            .map(|it| u8::try_from(it % 251).unwrap())
            .collect();
        let judges = Judges::of_secret(Algorithm::HS256, &secret);
        let input = input(Algorithm::HS256, 1);
        let key = PKey::hmac(&secret).unwrap();
        let mut signer = Signer::new(MessageDigest::sha256(), &key).unwrap();
        let good = signer.sign_oneshot_to_vec(input.as_bytes()).unwrap();
        judges.expect(true, &format!("{length} bytes"), &input, &good);
    }
}
