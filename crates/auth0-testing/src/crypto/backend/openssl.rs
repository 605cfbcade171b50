//! The backend that uses OpenSSL, on which josekit is based in the SDK.

use ::openssl::bn::{BigNum, BigNumContext};
use ::openssl::ec::{EcGroup, EcKey, EcPoint};
use ::openssl::ecdsa::EcdsaSig;
use ::openssl::error::ErrorStack;
use ::openssl::hash::MessageDigest;
use ::openssl::nid::Nid;
use ::openssl::pkey::{Id, PKey, Private, Public as PublicHalf};
use ::openssl::rsa::{Padding, Rsa};
use ::openssl::sign::{RsaPssSaltlen, Signer, Verifier};

use super::{Backend, Public, RsaKey};

const KEY_BITS: u32 = 2048;

pub(super) struct OpenSsl;

impl Backend for OpenSsl {
    fn verify(&self, algorithm: &str, key: &Public, message: &[u8], signature: &[u8]) -> bool {
        check(algorithm, key, message, signature).unwrap_or(false)
    }

    fn rsa_key(&self) -> Option<Box<dyn RsaKey>> {
        let key = PKey::from_rsa(Rsa::generate(KEY_BITS).ok()?).ok()?;
        Some(Box::new(key))
    }

    #[cfg(feature = "tls")]
    fn p256_key(&self) -> Option<Vec<u8>> {
        let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).ok()?;
        let key = PKey::from_ec_key(EcKey::generate(&group).ok()?).ok()?;
        key.private_key_to_pkcs8().ok()
    }
}

fn check(
    algorithm: &str,
    key: &Public,
    message: &[u8],
    signature: &[u8],
) -> Result<bool, ErrorStack> {
    let Some((family, digest)) = family(algorithm, key) else {
        return Ok(false);
    };
    let key = public_key(key)?;
    match family {
        Family::Edwards => {
            let mut verifier = Verifier::new_without_digest(&key)?;
            verifier.verify_oneshot(signature, message)
        }
        Family::Ecdsa(half) => {
            if signature.len() != 2 * half {
                return Ok(false);
            }
            let (r, s) = signature.split_at(half);
            let (r, s) = (BigNum::from_slice(r)?, BigNum::from_slice(s)?);
            let der = EcdsaSig::from_private_components(r, s)?.to_der()?;
            Verifier::new(digest, &key)?.verify_oneshot(&der, message)
        }
        Family::Pkcs1 => Verifier::new(digest, &key)?.verify_oneshot(signature, message),
        Family::Pss => {
            let mut verifier = Verifier::new(digest, &key)?;
            verifier.set_rsa_padding(Padding::PKCS1_PSS)?;
            verifier.set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)?;
            verifier.verify_oneshot(signature, message)
        }
    }
}

enum Family {
    Pkcs1,
    Pss,
    /// Contains the size of each number, in bytes.
    Ecdsa(usize),
    Edwards,
}

fn family(algorithm: &str, key: &Public) -> Option<(Family, MessageDigest)> {
    let digest = match algorithm.get(2..)? {
        "256" => MessageDigest::sha256(),
        "384" => MessageDigest::sha384(),
        // EdDSA does not use it.
        _ => MessageDigest::sha512(),
    };
    let family = match (algorithm, key) {
        ("RS256" | "RS384" | "RS512", Public::Rsa { .. }) => Family::Pkcs1,
        ("PS256" | "PS384" | "PS512", Public::Rsa { .. }) => Family::Pss,
        ("ES256", Public::Ec { curve: "P-256", .. }) => Family::Ecdsa(32),
        ("ES384", Public::Ec { curve: "P-384", .. }) => Family::Ecdsa(48),
        ("ES512", Public::Ec { curve: "P-521", .. }) => Family::Ecdsa(66),
        ("EdDSA", Public::Ed25519(_) | Public::Ed448(_)) => Family::Edwards,
        _ => return None,
    };
    Some((family, digest))
}

fn public_key(key: &Public) -> Result<PKey<PublicHalf>, ErrorStack> {
    match key {
        Public::Rsa { modulus, exponent } => {
            let (n, e) = (BigNum::from_slice(modulus)?, BigNum::from_slice(exponent)?);
            PKey::from_rsa(Rsa::from_public_components(n, e)?)
        }
        Public::Ec { curve, point } => {
            let group = EcGroup::from_curve_name(match *curve {
                "P-256" => Nid::X9_62_PRIME256V1,
                "P-384" => Nid::SECP384R1,
                _ => Nid::SECP521R1,
            })?;
            let point = EcPoint::from_bytes(&group, point, &mut *BigNumContext::new()?)?;
            PKey::from_ec_key(EcKey::from_public_key(&group, &point)?)
        }
        Public::Ed25519(key) => PKey::public_key_from_raw_bytes(key, Id::ED25519),
        Public::Ed448(key) => PKey::public_key_from_raw_bytes(key, Id::ED448),
    }
}

impl RsaKey for PKey<Private> {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signer = Signer::new(MessageDigest::sha256(), self).ok()?;
        signer.sign_oneshot_to_vec(message).ok()
    }

    fn public(&self) -> Public {
        let numbers = self.rsa().map(|key| (key.n().to_vec(), key.e().to_vec()));
        let (modulus, exponent) = numbers.unwrap_or_default();
        Public::Rsa { modulus, exponent }
    }
}
