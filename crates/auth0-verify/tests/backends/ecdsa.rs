//! ECDSA: numbers at the edges of their range, and everything that is not two numbers side by side.

use auth0_verify::Algorithm;
use openssl::bn::{BigNum, BigNumContext, BigNumRef};
use openssl::ec::{EcGroup, EcKey};
use openssl::ecdsa::EcdsaSig;
use openssl::hash::{MessageDigest, hash};
use openssl::nid::Nid;
use serde_json::json;

use super::{Judges, encode, input};

#[test]
#[allow(
    clippy::many_single_char_names,
    reason = "they are called so in FIPS 186-5"
)]
#[allow(clippy::too_many_lines, reason = "a table")]
fn numbers_at_the_edges() {
    for (algorithm, curve, nid, size, digest) in [
        (
            Algorithm::ES256,
            "P-256",
            Nid::X9_62_PRIME256V1,
            32_u8,
            MessageDigest::sha256(),
        ),
        (
            Algorithm::ES384,
            "P-384",
            Nid::SECP384R1,
            48,
            MessageDigest::sha384(),
        ),
        (
            Algorithm::ES512,
            "P-521",
            Nid::SECP521R1,
            66,
            MessageDigest::sha512(),
        ),
    ] {
        let width = usize::from(size);
        let group = EcGroup::from_curve_name(nid).unwrap();
        let key = EcKey::generate(&group).unwrap();
        let mut context = BigNumContext::new().unwrap();
        let (mut x, mut y) = (BigNum::new().unwrap(), BigNum::new().unwrap());
        key.public_key()
            .affine_coordinates(&group, &mut x, &mut y, &mut context)
            .unwrap();
        let bytes = |number: &BigNumRef| number.to_vec_padded(size.into()).unwrap();
        let judges = Judges::of_jwk(
            algorithm,
            &json!({ "kty": "EC", "crv": curve, "x": encode(bytes(&x)), "y": encode(bytes(&y)) }),
        );
        let input = input(algorithm, 1);
        let hashed = hash(digest, input.as_bytes()).unwrap();
        let signature = EcdsaSig::sign(&hashed, &key).unwrap();
        let (r, s) = (signature.r(), signature.s());
        let (zero, one) = (BigNum::from_u32(0).unwrap(), BigNum::from_u32(1).unwrap());
        let mut n = BigNum::new().unwrap();
        group.order(&mut n, &mut context).unwrap();
        let (n_minus_1, high_s) = (&n - &one, &n - s);
        let expect = |good, what: &str, r: &BigNumRef, s: &BigNumRef| {
            judges.expect(good, what, &input, &[bytes(r), bytes(s)].concat());
        };

        expect(true, "the signature", r, s);
        // JWS does not ask for the lower of the two (RFC 7518 section 3.4).
        expect(true, "n − s", r, &high_s);
        for (what, r, s) in [
            ("r = 0", &*zero, s),
            ("s = 0", r, &*zero),
            ("r = s = 0", &*zero, &*zero),
            ("r = n", &*n, s),
            ("s = n", r, &*n),
            ("r = s = n", &*n, &*n),
            ("r = n − 1", &*n_minus_1, s),
            ("s = n − 1", r, &*n_minus_1),
            ("r = s = 1", &*one, &*one),
            ("r = 1", &*one, s),
            ("r = 0, s = 1", &*zero, &*one),
            ("s and r", s, r),
        ] {
            expect(false, what, r, s);
        }
        // Equal to r and s modulo n, where that can be written at all.
        for (what, r, s) in [
            ("r + n", r + &n, s.to_owned().unwrap()),
            ("s + n", r.to_owned().unwrap(), s + &n),
        ] {
            if usize::try_from(r.num_bytes().max(s.num_bytes())).unwrap() <= width {
                expect(false, what, &r, &s);
            }
        }
        // e + r·d = 0, so that the sum of the two points is the one at infinity.
        let e = BigNum::from_slice(&hashed[..hashed.len().min(width)]).unwrap();
        let (mut inverse, mut product) = (BigNum::new().unwrap(), BigNum::new().unwrap());
        inverse
            .mod_inverse(key.private_key(), &n, &mut context)
            .unwrap();
        product.mod_mul(&e, &inverse, &n, &mut context).unwrap();
        expect(false, "the point at infinity", &(&n - &product), &one);

        let good = [bytes(r), bytes(s)].concat();
        let all = vec![0xff; good.len()];
        let longer = |at: usize| {
            let mut signature = good.clone();
            signature.insert(at, 0);
            signature
        };
        for (what, signature) in [
            ("DER", signature.to_der().unwrap()),
            ("nothing", Vec::new()),
            ("r alone", bytes(r)),
            ("a byte less", good[..good.len() - 1].to_vec()),
            ("without the first byte", good[1..].to_vec()),
            ("a zero before r", longer(0)),
            ("a zero before s", longer(width)),
            ("a zero after s", longer(good.len())),
            ("twice", [&good[..], &good].concat()),
            ("all ones", all),
            (
                "both with a zero before",
                [&[0], &bytes(r)[..], &[0], &bytes(s)].concat(),
            ),
        ] {
            judges.expect(false, what, &input, &signature);
        }
        judges.expect(false, "another message", &super::input(algorithm, 2), &good);
    }
}

#[test]
fn signatures_with_leading_zeros_count() {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    let key = EcKey::generate(&group).unwrap();
    let mut context = BigNumContext::new().unwrap();
    let (mut x, mut y) = (BigNum::new().unwrap(), BigNum::new().unwrap());
    key.public_key()
        .affine_coordinates(&group, &mut x, &mut y, &mut context)
        .unwrap();
    let bytes = |number: &BigNumRef| number.to_vec_padded(32).unwrap();
    let judges = Judges::of_jwk(
        Algorithm::ES256,
        &json!({ "kty": "EC", "crv": "P-256", "x": encode(bytes(&x)), "y": encode(bytes(&y)) }),
    );
    let input = input(Algorithm::ES256, 1);
    let hashed = hash(MessageDigest::sha256(), input.as_bytes()).unwrap();
    let mut short = 0;
    for _ in 0..2_000 {
        let signature = EcdsaSig::sign(&hashed, &key).unwrap();
        let both = [bytes(signature.r()), bytes(signature.s())].concat();
        if both[0] == 0 || both[32] == 0 {
            short += 1;
            judges.expect(true, "a leading zero", &input, &both);
        }
    }
    assert!(short > 0);
}
