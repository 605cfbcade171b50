//! Parsing of applications' public keys, given as JWKs or as PEM.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::crypto::backend::Public;
use crate::crypto::certificate_reader::Certificate;
use crate::crypto::der::{self, element};

/// The minimum size in bytes, as at Auth0: 2048 bits.
const MIN_MODULUS: usize = 256;

/// The curves of RFC 7518 section 6.2.1.1, each with the size of a coordinate and the end of the algorithm
/// in a `SubjectPublicKeyInfo` (RFC 5480 section 2.1.1.1).
const CURVES: [(&str, usize, &[u8]); 3] = [
    (
        "P-256",
        32,
        &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07],
    ),
    ("P-384", 48, &[0x2b, 0x81, 0x04, 0x00, 0x22]),
    ("P-521", 66, &[0x2b, 0x81, 0x04, 0x00, 0x23]),
];

/// Parses a JWK that may verify signatures of this algorithm.
pub(crate) fn from_jwk(jwk: &Value, algorithm: &str) -> Option<Public> {
    let text = |name: &str| jwk.get(name)?.as_str();
    let allows = |name: &str, expected: &str| jwk.get(name).is_none_or(|it| it == expected);
    if !allows("use", "sig") || !allows("alg", algorithm) {
        return None;
    }
    let bytes = |name: &str| URL_SAFE_NO_PAD.decode(text(name)?).ok();
    match (text("kty")?, text("crv")) {
        ("RSA", _) => rsa(&bytes("n")?, &bytes("e")?),
        ("EC", Some(name)) => {
            let point = [&[4], bytes("x")?.as_slice(), bytes("y")?.as_slice()].concat();
            let (curve, ..) = *CURVES
                .iter()
                .find(|(it, size, _)| *it == name && point.len() == 1 + 2 * size)?;
            Some(Public::Ec { curve, point })
        }
        ("OKP", Some("Ed25519")) => Some(Public::Ed25519(bytes("x")?)),
        ("OKP", Some("Ed448")) => Some(Public::Ed448(bytes("x")?)),
        _ => None,
    }
}

/// Parses a PEM block `PUBLIC KEY` (RFC 5280 section 4.1.2.7), `RSA PUBLIC KEY` (RFC 8017 appendix A), or
/// `CERTIFICATE`.
pub(crate) fn from_pem(pem: &str) -> Option<Public> {
    let (label, der) = der::pem(pem)?;
    match label {
        "CERTIFICATE" => Certificate::read(&der)?.public_key,
        "RSA PUBLIC KEY" => from_rsa_public_key(&der),
        _ => from_spki(&mut der.as_slice()),
    }
}

/// Parses a `SubjectPublicKeyInfo` at the start of `der`, and removes it from `der`.
pub(crate) fn from_spki(der: &mut &[u8]) -> Option<Public> {
    let mut outer = element(der, 0x30)?;
    let mut algorithm = element(&mut outer, 0x30)?;
    let name = element(&mut algorithm, 6)?;
    let key = element(&mut outer, 3)?.strip_prefix(&[0])?;
    match name {
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01] => from_rsa_public_key(key),
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01] => {
            let name = element(&mut algorithm, 6)?;
            let (curve, ..) = *CURVES
                .iter()
                .find(|(_, size, it)| *it == name && key.len() == 1 + 2 * size)?;
            Some(Public::Ec {
                curve,
                point: key.to_vec(),
            })
        }
        [0x2b, 0x65, 0x70] => Some(Public::Ed25519(key.to_vec())),
        [0x2b, 0x65, 0x71] => Some(Public::Ed448(key.to_vec())),
        _ => None,
    }
}

/// RFC 8017 appendix A.1.1.
pub(crate) fn from_rsa_public_key(mut der: &[u8]) -> Option<Public> {
    let mut numbers = element(&mut der, 0x30)?;
    rsa(element(&mut numbers, 2)?, element(&mut numbers, 2)?)
}

fn rsa(modulus: &[u8], exponent: &[u8]) -> Option<Public> {
    let trimmed = |bytes: &[u8]| {
        let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
        bytes[zeros..].to_vec()
    };
    let (modulus, exponent) = (trimmed(modulus), trimmed(exponent));
    let good = modulus.len() >= MIN_MODULUS && !matches!(exponent[..], [] | [1]);
    good.then_some(Public::Rsa { modulus, exponent })
}
