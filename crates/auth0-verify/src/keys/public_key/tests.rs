//! Invalid keys that look valid, in every input format.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::*;
use crate::keys::{Key, KeyOptions, KeySet};

/// Returns an odd number of this many bits.
fn number(bits: usize) -> Vec<u8> {
    let mut bytes = vec![0xa5; bits.div_ceil(8)];
    let top = (bits - 1) % 8;
    bytes[0] = (1 << top) | (bytes[0] & ((1 << top) - 1));
    bytes
}

fn reason(result: Result<PublicKey, String>) -> String {
    result.err().unwrap_or_default()
}

#[test]
fn an_rsa_modulus_is_odd_and_of_2048_to_8192_bits() {
    let rsa = |bits: usize| reason(PublicKey::rsa(&number(bits), &[1, 0, 1], 8192));
    for good in [2048, 2049, 3072, 4096, 8191, 8192] {
        assert_eq!(rsa(good), "");
    }
    for bad in [1, 8, 512, 1024, 2047, 8193, 16384] {
        assert!(rsa(bad).contains(&format!("has {bad} bits")), "{bad}");
    }
    let mut even = number(2048);
    *even.last_mut().unwrap() = 0xa4;
    assert!(reason(PublicKey::rsa(&even, &[3], 8192)).contains("even"));
    assert!(reason(PublicKey::rsa(&[], &[3], 8192)).contains("has 0 bits"));
    // Leading zeros do not count.
    let padded = [vec![0; 200], number(2040)].concat();
    assert!(reason(PublicKey::rsa(&padded, &[3], 8192)).contains("has 2040 bits"));
    assert!(reason(PublicKey::rsa(&number(4097), &[3], 4096)).contains("2048 to 4096"));
}

#[test]
fn an_rsa_exponent_is_odd_and_from_3_to_32_bits() {
    let rsa = |exponent: &[u8]| PublicKey::rsa(&number(2048), exponent, 8192).is_ok();
    for good in [&[3][..], &[5], &[1, 0, 1], &[0, 0, 3], &[0xff; 4]] {
        assert!(rsa(good), "{good:?}");
    }
    for bad in [
        &[][..],
        &[0],
        &[1],
        &[0, 1],
        &[2],
        &[4],
        &[1, 0, 0],
        &[1, 0, 0, 0, 1],
        &[0xff; 8],
    ] {
        assert!(!rsa(bad), "{bad:?}");
    }
}

#[test]
fn an_ed25519_key_is_no_point_of_low_order() {
    let mut one = [0; 32];
    one[0] = 1;
    let mut minus_one = [0xff; 32];
    minus_one[0] = 0xec;
    minus_one[31] = 0x7f;
    let mut p = minus_one;
    p[0] = 0xed;
    let mut p_plus_one = minus_one;
    p_plus_one[0] = 0xee;
    for y in [[0; 32], one, minus_one, p, p_plus_one] {
        for sign in [0, 0x80] {
            let mut key = y;
            key[31] |= sign;
            assert!(
                reason(PublicKey::ed25519(&key)).contains("low order"),
                "{key:?}"
            );
        }
    }
    assert!(PublicKey::ed25519(&[7; 32]).is_ok());
    assert!(PublicKey::ed25519(&[7; 31]).is_err());
    assert!(PublicKey::ed448(&[7; 57]).is_ok());
    assert!(PublicKey::ed448(&[7; 56]).is_err());
}

/// Encodes a `SEQUENCE`, `INTEGER`, or the like, with short or long contents.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut der = vec![tag];
    match content.len() {
        length @ 0..0x80 => der.push(u8::try_from(length).unwrap()),
        length => {
            der.push(0x82);
            der.extend(u16::try_from(length).unwrap().to_be_bytes());
        }
    }
    der.extend(content);
    der
}

fn integer(magnitude: &[u8]) -> Vec<u8> {
    let number = trimmed(magnitude);
    let content = match number.first() {
        None => vec![0],
        Some(first) if *first >= 0x80 => [&[0], number].concat(),
        _ => number.to_vec(),
    };
    element(2, &content)
}

/// Reads an RSA key in each input format, as PEM and as JWK.
fn forms(modulus: &[u8], exponent: &[u8]) -> Vec<(&'static str, Result<Key, String>)> {
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let pem = |label: &str, der: &[u8]| {
        let text = base64::engine::general_purpose::STANDARD.encode(der);
        format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
    };
    let pkcs1 = element(0x30, &[integer(modulus), integer(exponent)].concat());
    let rsa = [
        0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00,
    ];
    let bits = element(3, &[&[0], &pkcs1[..]].concat());
    let info = element(0x30, &[element(0x30, &rsa), bits].concat());
    let empty = || element(0x30, &[]);
    let signed = [
        element(0xa0, &integer(&[2])),
        integer(&[7]),
        empty(),
        empty(),
        empty(),
        empty(),
        info.clone(),
    ];
    let signature = element(3, &[0, 1]);
    let certificate = element(
        0x30,
        &[element(0x30, &signed.concat()), empty(), signature].concat(),
    );
    let jwk = format!(
        r#"{{"kty":"RSA","kid":"a","n":"{}","e":"{}"}}"#,
        encode(modulus),
        encode(exponent)
    );
    let set = KeySet::from_jwks(format!(r#"{{"keys":[{jwk}]}}"#).as_bytes()).unwrap();
    let from_set = match set.skipped() {
        [] => Key::from_jwk(jwk.as_bytes()).map_err(|it| it.to_string()),
        [skipped] => Err(skipped.reason().to_owned()),
        _ => unreachable!(),
    };
    let from_pem = |text: String| Key::from_pem(text.as_bytes()).map_err(|it| it.to_string());
    vec![
        (
            "JWK",
            Key::from_jwk(jwk.as_bytes()).map_err(|it| it.to_string()),
        ),
        ("JWK set", from_set),
        ("RSA PUBLIC KEY", from_pem(pem("RSA PUBLIC KEY", &pkcs1))),
        ("PUBLIC KEY", from_pem(pem("PUBLIC KEY", &info))),
        ("CERTIFICATE", from_pem(pem("CERTIFICATE", &certificate))),
    ]
}

#[test]
fn every_way_a_key_comes_in_goes_through_the_same_check() {
    for (form, key) in forms(&number(2048), &[1, 0, 1]) {
        assert_eq!(key.unwrap().algorithms().count(), 6, "{form}");
    }
    let mut even = number(2048);
    *even.last_mut().unwrap() = 0;
    let cases: [(&[u8], &[u8], &str); 7] = [
        (&number(2048), &[1], "exponent"),
        (&number(2048), &[0], "exponent"),
        (&number(2048), &[2], "exponent"),
        (&number(2048), &[1, 0, 0, 0, 1], "exponent"),
        (&even, &[1, 0, 1], "even"),
        (&number(2047), &[1, 0, 1], "2047 bits"),
        (&number(16384), &[1, 0, 1], "16384 bits"),
    ];
    for (modulus, exponent, expected) in cases {
        for (form, key) in forms(modulus, exponent) {
            let reason = key.unwrap_err();
            assert!(reason.contains(expected), "{form}: {reason}");
        }
    }
}

#[test]
fn the_options_bound_the_modulus() {
    let n = URL_SAFE_NO_PAD.encode(number(4096));
    let jwk = format!(r#"{{"kty":"RSA","n":"{n}","e":"AQAB"}}"#);
    let small = KeyOptions::new().max_rsa_bits(3072);
    assert!(KeyOptions::new().key_from_jwk(jwk.as_bytes()).is_ok());
    let error = small.key_from_jwk(jwk.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("2048 to 3072"), "{error}");
    let set = format!(r#"{{"keys":[{jwk}]}}"#);
    let keys = small.key_set_from_jwks(set.as_bytes()).unwrap();
    assert_eq!((keys.len(), keys.skipped().len()), (0, 1));
    // The backends do not all support larger keys.
    let n = URL_SAFE_NO_PAD.encode(number(8193));
    let jwk = format!(r#"{{"kty":"RSA","n":"{n}","e":"AQAB"}}"#);
    let large = KeyOptions::new().max_rsa_bits(16384);
    assert!(large.key_from_jwk(jwk.as_bytes()).is_err());
}

#[test]
fn a_point_off_its_curve_is_no_key() {
    let x = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
    let jwk = |y: &str| format!(r#"{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"}}"#);
    let good = jwk("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0");
    Key::from_jwk(good.as_bytes()).unwrap();
    let off = jwk("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a4");
    let error = Key::from_jwk(off.as_bytes()).unwrap_err().to_string();
    assert!(error.contains("not on the curve P-256"), "{error}");
    let short = jwk("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5Q");
    let error = Key::from_jwk(short.as_bytes()).unwrap_err().to_string();
    assert!(error.contains("32 bytes"), "{error}");
}

#[test]
fn parameters_of_rsassa_pss_say_the_algorithm() {
    let oid = |last: u8| {
        let hash = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, last];
        element(0x30, &element(6, &hash))
    };
    let mgf1 = [
        0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x08,
    ];
    let parameters = |hash: u8, mask: u8, salt: u8| {
        let mask = element(0x30, &[&mgf1[..], &oid(mask)].concat());
        let all = [
            element(0xa0, &oid(hash)),
            element(0xa1, &mask),
            element(0xa2, &integer(&[salt])),
        ];
        element(0x30, &all.concat())
    };
    let read = |der: &[u8]| pss_algorithms(Reader::new(der));
    assert_eq!(read(&[]).unwrap().len(), 3);
    assert_eq!(read(&parameters(1, 1, 32)), Some(vec![Algorithm::PS256]));
    assert_eq!(read(&parameters(2, 2, 48)), Some(vec![Algorithm::PS384]));
    assert_eq!(read(&parameters(3, 3, 20)), Some(vec![Algorithm::PS512]));
    assert_eq!(read(&parameters(1, 1, 33)), None);
    assert_eq!(read(&parameters(1, 2, 32)), None);
    assert_eq!(read(&parameters(4, 4, 28)), None);
    // The defaults use SHA-1.
    assert_eq!(read(&element(0x30, &[])), None);
}
