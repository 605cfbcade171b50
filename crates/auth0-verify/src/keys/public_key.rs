//! The public key for a verification, and the only place that decides whether a key is acceptable.
//!
//! Regardless of its source (JWK, PEM, certificate, key set, DPoP proof, or the public half of a decryption
//! key), each key is first converted to this type, and the backends see no other.

use auth0_core::der::{Curve, KeyType, PublicKeyInfo, Reader, context};

use super::curve;
use crate::algorithm::Algorithm;
use crate::backend::sha256;

/// In bits (RFC 7518 sections 3.3 and 3.5).
const MIN_MODULUS: usize = 2048;

/// In bits, unless the options set another limit: the maximum that every backend supports.
pub(super) const DEFAULT_MAX_MODULUS: usize = 8192;

/// A public key that has passed all checks.
pub(crate) enum PublicKey {
    Rsa(RsaKey),
    Ec(EcKey),
    Ed25519(EdwardsKey),
    Ed448(EdwardsKey),
}

/// The numbers have no leading zeros.
pub(crate) struct RsaKey {
    modulus: Box<[u8]>,
    exponent: Box<[u8]>,
}

pub(crate) struct EcKey {
    curve: Curve,
    point: Box<[u8]>,
}

pub(crate) struct EdwardsKey(Box<[u8]>);

#[cfg(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring"))]
impl RsaKey {
    pub(crate) fn modulus(&self) -> &[u8] {
        &self.modulus
    }

    pub(crate) fn exponent(&self) -> &[u8] {
        &self.exponent
    }
}

impl EcKey {
    #[cfg(feature = "josekit")]
    pub(crate) fn curve(&self) -> Curve {
        self.curve
    }

    /// The uncompressed form (SEC 1 section 2.3.3): 4, then both coordinates.
    #[cfg(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring"))]
    pub(crate) fn point(&self) -> &[u8] {
        &self.point
    }
}

impl EdwardsKey {
    #[cfg(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring"))]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl PublicKey {
    /// Creates a key from two numbers, which may have leading zeros; `max_bits` limits the modulus.
    pub(crate) fn rsa(modulus: &[u8], exponent: &[u8], max_bits: usize) -> Result<Self, String> {
        let (modulus, exponent) = (trimmed(modulus), trimmed(exponent));
        let bits = bits(modulus);
        if !(MIN_MODULUS..=max_bits).contains(&bits) {
            return Err(format!(
                "its RSA modulus has {bits} bits; expected {MIN_MODULUS} to {max_bits}"
            ));
        }
        if is_even(modulus) {
            return Err(
                "its RSA modulus is even, so it is not the product of two large primes".to_owned(),
            );
        }
        // With an exponent of 1, every message is its own signature.
        if exponent.len() > 4 || is_even(exponent) || exponent == [1] {
            return Err("its RSA exponent is not an odd number from 3 to 4294967295".to_owned());
        }
        Ok(Self::Rsa(RsaKey {
            modulus: modulus.into(),
            exponent: exponent.into(),
        }))
    }

    /// Creates a key from two coordinates of full length (RFC 7518 section 6.2.1.2).
    pub(crate) fn ec(curve: Curve, x: &[u8], y: &[u8]) -> Result<Self, String> {
        if x.len() != curve.size() || y.len() != curve.size() {
            return Err(format!(
                "its coordinates are not {} bytes long, as {} requires",
                curve.size(),
                curve.name()
            ));
        }
        if !curve::contains(curve, x, y) {
            return Err(format!("its point is not on the curve {}", curve.name()));
        }
        let point = [&[4], x, y].concat().into();
        Ok(Self::Ec(EcKey { curve, point }))
    }

    /// Creates a key from an encoded point, which must be uncompressed.
    fn ec_point(curve: Curve, point: &[u8]) -> Result<Self, String> {
        match point.split_first() {
            Some((4, coordinates)) if coordinates.len() == 2 * curve.size() => {
                let (x, y) = coordinates.split_at(curve.size());
                Self::ec(curve, x, y)
            }
            _ => Err(format!(
                "its point is not an uncompressed point of {}",
                curve.name()
            )),
        }
    }

    /// Creates a key from its bytes (RFC 8032 section 5.1.5).
    pub(crate) fn ed25519(bytes: &[u8]) -> Result<Self, String> {
        let Ok(mut y) = <[u8; 32]>::try_from(bytes) else {
            return Err("its key is not 32 bytes long, as Ed25519 requires".to_owned());
        };
        // The highest bit is the sign of x; numbers are little-endian.
        y[31] &= 0x7f;
        if is_of_low_order(&y) {
            return Err("its point is of low order, so its signatures prove nothing".to_owned());
        }
        Ok(Self::Ed25519(EdwardsKey(bytes.into())))
    }

    /// Creates a key from its bytes (RFC 8032 section 5.2.5).
    pub(crate) fn ed448(bytes: &[u8]) -> Result<Self, String> {
        if bytes.len() == 57 {
            Ok(Self::Ed448(EdwardsKey(bytes.into())))
        } else {
            Err("its key is not 57 bytes long, as Ed448 requires".to_owned())
        }
    }

    /// Reads a `SubjectPublicKeyInfo`, with the algorithms that it may be used with.
    pub(crate) fn from_info(
        info: PublicKeyInfo<'_>,
        max_bits: usize,
    ) -> Result<(Self, Vec<Algorithm>), String> {
        let unreadable = || "its numbers cannot be read".to_owned();
        let rsa = || {
            let (modulus, exponent) = info.rsa().ok_or_else(unreadable)?;
            Self::rsa(modulus, exponent, max_bits)
        };
        let key = match info.key_type {
            KeyType::Rsa => rsa()?,
            KeyType::RsaPss(parameters) => {
                let algorithms = pss_algorithms(parameters).ok_or(
                    "its parameters for RSASSA-PSS are not those of PS256, PS384 or PS512",
                )?;
                return Ok((rsa()?, algorithms));
            }
            KeyType::Ec(Some(curve)) => Self::ec_point(curve, info.key)?,
            KeyType::Ed25519 => Self::ed25519(info.key)?,
            KeyType::Ed448 => Self::ed448(info.key)?,
            KeyType::Ec(None) | KeyType::Other => {
                return Err("keys of its type or curve are not supported".to_owned());
            }
        };
        let algorithms = Algorithm::ALL.into_iter().filter(|it| key.fits(*it));
        let algorithms = algorithms.collect();
        Ok((key, algorithms))
    }

    /// Returns whether signatures of this algorithm are checked with this type of key.
    pub(crate) fn fits(&self, algorithm: Algorithm) -> bool {
        use Algorithm::{ES256, ES384, ES512, EdDSA, PS256, PS384, PS512, RS256, RS384, RS512};
        match self {
            Self::Rsa(_) => matches!(algorithm, RS256 | RS384 | RS512 | PS256 | PS384 | PS512),
            Self::Ec(key) => {
                algorithm
                    == match key.curve {
                        Curve::P256 => ES256,
                        Curve::P384 => ES384,
                        Curve::P521 => ES512,
                    }
            }
            Self::Ed25519(_) | Self::Ed448(_) => algorithm == EdDSA,
        }
    }

    /// Describes the algorithm with this key, if the algorithm's name alone is ambiguous.
    pub(crate) fn describe(&self, algorithm: Algorithm) -> String {
        match self {
            Self::Ed448(_) => format!("{algorithm} with Ed448"),
            _ => algorithm.to_string(),
        }
    }

    /// Returns a hash that identifies the key.
    pub(super) fn fingerprint(&self) -> [u8; 32] {
        match self {
            // The length has a fixed size, so the concatenation is unambiguous.
            Self::Rsa(key) => {
                let length = (key.exponent.len() as u64).to_be_bytes();
                sha256(&[b"RSA", &length, &key.exponent, &key.modulus])
            }
            Self::Ec(key) => sha256(&[b"EC", &key.point]),
            Self::Ed25519(key) => sha256(&[b"Ed25519", &key.0]),
            Self::Ed448(key) => sha256(&[b"Ed448", &key.0]),
        }
    }
}

fn trimmed(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    &number[zeros..]
}

/// Returns the size in bits of a number without leading zeros.
fn bits(number: &[u8]) -> usize {
    number.first().map_or(0, |first| {
        8 * number.len() - usize::try_from(first.leading_zeros()).unwrap_or(0)
    })
}

fn is_even(number: &[u8]) -> bool {
    number.last().is_none_or(|last| last % 2 == 0)
}

/// Returns whether y, little-endian and without the sign, belongs to one of the eight points of low order,
/// for which any signature may seem valid. Covers both encodings: y and, if it fits, y + p.
fn is_of_low_order(y: &[u8; 32]) -> bool {
    const ORDER_8: [[u8; 32]; 2] = [
        [
            0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef,
            0x98, 0xf0, 0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88,
            0x6d, 0x53, 0xfc, 0x05,
        ],
        [
            0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10,
            0x67, 0x0f, 0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77,
            0x92, 0xac, 0x03, 0x7a,
        ],
    ];
    let [first, middle @ .., last] = y;
    // 0 and 1.
    let small = *first <= 1 && middle.iter().all(|byte| *byte == 0) && *last == 0;
    // p − 1, and all numbers from p on, which are not canonical anyway.
    let large = *first >= 0xec && middle.iter().all(|byte| *byte == 0xff) && *last == 0x7f;
    small || large || ORDER_8.contains(y)
}

/// Returns the algorithms that an RSASSA-PSS key may be used with (RFC 4055 section 3.1): all, or the one
/// that its parameters specify.
fn pss_algorithms(mut identifier: Reader<'_>) -> Option<Vec<Algorithm>> {
    const SHA2: [u8; 8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02];
    if identifier.is_at_end() {
        return Some(vec![Algorithm::PS256, Algorithm::PS384, Algorithm::PS512]);
    }
    let mut parameters = identifier.sequence()?;
    let hash = Reader::new(parameters.element(context(0))?)
        .sequence()?
        .object_identifier()?;
    let mask = Reader::new(parameters.element(context(1))?).sequence()?;
    let (algorithm, size) = match hash.strip_prefix(&SHA2)? {
        [1] => (Algorithm::PS256, 32),
        [2] => (Algorithm::PS384, 48),
        [3] => (Algorithm::PS512, 64),
        _ => return None,
    };
    let mut mask = mask;
    // MGF1 is the only mask generation function.
    mask.object_identifier()?;
    let mask_hash = mask.sequence()?.object_identifier()?;
    // The parameter is the minimum length of the salt; in JWA, the salt is as long as the hash.
    let salt = match parameters.optional(context(2)) {
        None => 20,
        Some(salt) => match Reader::new(salt).unsigned()? {
            [] => 0,
            [length] => usize::from(*length),
            _ => return None,
        },
    };
    (mask_hash == hash && salt <= size).then(|| vec![algorithm])
}

#[cfg(test)]
mod tests;
