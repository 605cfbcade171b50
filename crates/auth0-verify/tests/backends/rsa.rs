//! RSA: paddings that only look right, numbers beyond the modulus, and PSS with other parameters.

use auth0_verify::Algorithm;
use openssl::bn::BigNum;
use openssl::hash::{MessageDigest, hash};
use openssl::pkey::{PKey, Private};
use openssl::rsa::{Padding, Rsa};
use openssl::sign::{RsaPssSaltlen, Signer};
use serde_json::{Value, json};

use super::{Judges, encode, input};

const SIZE: usize = 256;

/// `DigestInfo` of SHA-256 up to the hash (RFC 8017 section 9.2).
const SHA256: [u8; 19] = [
    0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];

fn jwk(key: &Rsa<Private>) -> Value {
    json!({ "kty": "RSA", "n": encode(key.n().to_vec()), "e": encode(key.e().to_vec()) })
}

/// What the private key makes of these bytes, without any padding.
fn raw(key: &Rsa<Private>, message: &[u8]) -> Vec<u8> {
    let mut signature = vec![0; SIZE];
    key.private_encrypt(message, &mut signature, Padding::NONE)
        .unwrap();
    signature
}

/// 0, 1, then `filler` up to the full size, 0, and the end.
fn padded(kind: u8, filler: u8, end: &[u8]) -> Vec<u8> {
    let mut message = vec![filler; SIZE - end.len()];
    message[0] = 0;
    message[1] = kind;
    *message.last_mut().unwrap() = 0;
    message.extend(end);
    message
}

#[test]
fn paddings_of_pkcs1_are_exact() {
    let key = Rsa::generate(2048).unwrap();
    let judges = Judges::of_jwk(Algorithm::RS256, &jwk(&key));
    let input = input(Algorithm::RS256, 1);
    let digest = hash(MessageDigest::sha256(), input.as_bytes())
        .unwrap()
        .to_vec();
    let info = [&SHA256[..], &digest].concat();
    judges.expect(
        true,
        "the padding",
        &input,
        &raw(&key, &padded(1, 0xff, &info)),
    );

    let without_null = {
        let mut short = SHA256.to_vec();
        short.drain(15..17);
        short[1] -= 2;
        short[3] -= 2;
        [short, digest.clone()].concat()
    };
    let long_length = {
        let mut long = SHA256.to_vec();
        long.splice(1..2, [0x81, 0x31]);
        [long, digest.clone()].concat()
    };
    let sha1 = {
        let name = [
            0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04,
            0x14,
        ];
        let digest = hash(MessageDigest::sha1(), input.as_bytes()).unwrap();
        [&name[..], &digest].concat()
    };
    let other_hash = {
        let mut name = SHA256.to_vec();
        name[14] = 3;
        [name, digest.clone()].concat()
    };
    // Garbage after the hash, with a short padding (Bleichenbacher 2006).
    let garbage = |padding: usize| {
        let mut message = vec![0, 1];
        message.extend(vec![0xff; padding]);
        message.push(0);
        message.extend(&info);
        message.resize(SIZE, 0xa5);
        message
    };
    let mut zero_inside = padded(1, 0xff, &info);
    zero_inside[20] = 0;
    let mut other_filler = padded(1, 0xff, &info);
    other_filler[20] = 0xfe;
    let mut no_zero = padded(1, 0xff, &info);
    no_zero[SIZE - info.len() - 1] = 0xff;
    for (what, message) in [
        ("no NULL", padded(1, 0xff, &without_null)),
        ("a long length", padded(1, 0xff, &long_length)),
        ("SHA-1", padded(1, 0xff, &sha1)),
        ("the name of SHA-512", padded(1, 0xff, &other_hash)),
        ("the hash alone", padded(1, 0xff, &digest)),
        ("block type 0", padded(0, 0xff, &info)),
        ("block type 2", padded(2, 0xff, &info)),
        ("filler of zeros", padded(1, 0, &info)),
        ("a zero inside", zero_inside),
        ("another filler", other_filler),
        ("no zero", no_zero),
        ("garbage after no padding", garbage(0)),
        ("garbage after 8 bytes", garbage(8)),
        ("garbage after 100 bytes", garbage(100)),
    ] {
        judges.expect(false, what, &input, &raw(&key, &message));
    }
}

#[test]
fn signatures_are_numbers_below_the_modulus_in_full_length() {
    let key = Rsa::generate(2048).unwrap();
    let judges = Judges::of_jwk(Algorithm::RS256, &jwk(&key));
    let private = PKey::from_rsa(key.clone()).unwrap();
    let sign = |input: &str| {
        let mut signer = Signer::new(MessageDigest::sha256(), &private).unwrap();
        signer.sign_oneshot_to_vec(input.as_bytes()).unwrap()
    };
    let one = BigNum::from_u32(1).unwrap();
    let n = key.n();
    let padded = |number: &BigNum| number.to_vec_padded(256).unwrap();
    let message = input(Algorithm::RS256, 0);
    let good = sign(&message);
    for (what, signature) in [
        ("nothing", Vec::new()),
        ("zero", vec![0; SIZE]),
        ("one", padded(&one)),
        ("n − 1", padded(&(n - &one))),
        ("n", n.to_vec()),
        ("all ones", vec![0xff; SIZE]),
        ("a zero before", [&[0], &good[..]].concat()),
        ("a zero after", [&good[..], &[0]].concat()),
        ("a byte less", good[..SIZE - 1].to_vec()),
        (
            "n − signature",
            padded(&(n - &BigNum::from_slice(&good).unwrap())),
        ),
    ] {
        judges.expect(false, what, &message, &signature);
    }
    let (mut beyond, mut short) = (false, false);
    for number in 0..4_000 {
        let input = input(Algorithm::RS256, number);
        let signature = sign(&input);
        let sum = &BigNum::from_slice(&signature).unwrap() + n;
        if !beyond && sum.num_bytes() == 256 {
            judges.expect(false, "signature + n", &input, &sum.to_vec());
            beyond = true;
        }
        if !short && signature[0] == 0 {
            judges.expect(true, "a leading zero", &input, &signature);
            judges.expect(false, "without its leading zero", &input, &signature[1..]);
            short = true;
        }
        if beyond && short {
            return;
        }
    }
    // A modulus so close to 2^2048 that nothing fits above it is as good as impossible, and so is this.
    assert!(short);
}

#[test]
fn pss_has_one_salt_length_and_one_hash() {
    for (algorithm, digest, length) in [
        (Algorithm::PS256, MessageDigest::sha256(), 32),
        (Algorithm::PS384, MessageDigest::sha384(), 48),
        (Algorithm::PS512, MessageDigest::sha512(), 64),
    ] {
        let key = Rsa::generate(2048).unwrap();
        let judges = Judges::of_jwk(algorithm, &jwk(&key));
        let private = PKey::from_rsa(key).unwrap();
        let input = input(algorithm, 1);
        let sign = |salt: RsaPssSaltlen, digest: MessageDigest, mask: MessageDigest| {
            let mut signer = Signer::new(digest, &private).unwrap();
            signer.set_rsa_padding(Padding::PKCS1_PSS).unwrap();
            signer.set_rsa_mgf1_md(mask).unwrap();
            signer.set_rsa_pss_saltlen(salt).unwrap();
            signer.sign_oneshot_to_vec(input.as_bytes()).unwrap()
        };
        let salt = RsaPssSaltlen::custom;
        judges.expect(
            true,
            "the salt",
            &input,
            &sign(salt(length), digest, digest),
        );
        for other in [0, 1, 20, length - 1, length + 1] {
            let signature = sign(salt(other), digest, digest);
            judges.expect(false, &format!("salt of {other}"), &input, &signature);
        }
        let longest = sign(RsaPssSaltlen::MAXIMUM_LENGTH, digest, digest);
        judges.expect(false, "the longest salt", &input, &longest);
        let mask = sign(salt(length), digest, MessageDigest::sha1());
        judges.expect(false, "a mask of SHA-1", &input, &mask);
        let hash = sign(salt(20), MessageDigest::sha1(), MessageDigest::sha1());
        judges.expect(false, "SHA-1", &input, &hash);
        let mut signer = Signer::new(digest, &private).unwrap();
        let pkcs1 = signer.sign_oneshot_to_vec(input.as_bytes()).unwrap();
        judges.expect(false, "PKCS #1", &input, &pkcs1);
        judges.expect(
            false,
            "another message",
            &super::input(algorithm, 2),
            &longest,
        );
    }
}
