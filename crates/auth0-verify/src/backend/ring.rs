//! The backend for the crate `ring`.

use ::ring::signature::{
    self, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey, VerificationAlgorithm,
};
use ::ring::{digest, hmac};

use super::{Backend, Check, Digest, Hash, Mac};
use crate::algorithm::Algorithm;
use crate::keys::PublicKey;

pub(super) struct Ring;

impl Backend for Ring {
    fn check(&self, algorithm: Algorithm, key: &PublicKey) -> Option<Box<dyn Check>> {
        match key {
            PublicKey::Rsa(key) => {
                let key = RsaPublicKeyComponents {
                    n: Box::from(key.modulus()),
                    e: Box::from(key.exponent()),
                };
                Some(Box::new(Rsa(rsa(algorithm)?, key)))
            }
            PublicKey::Ec(key) => {
                let algorithm = ecdsa(algorithm)?;
                Some(Box::new(Point(UnparsedPublicKey::new(
                    algorithm,
                    key.point().into(),
                ))))
            }
            PublicKey::Ed25519(key) => {
                let key = UnparsedPublicKey::new(&signature::ED25519, key.bytes().into());
                Some(Box::new(Point(key)))
            }
            PublicKey::Ed448(_) => None,
        }
    }

    fn has(&self, algorithm: Algorithm) -> bool {
        algorithm != Algorithm::ES512
    }

    fn mac(&self, hash: Hash, key: &[u8]) -> Option<Box<dyn Mac>> {
        let algorithm = match hash {
            Hash::Sha256 => hmac::HMAC_SHA256,
            Hash::Sha384 => hmac::HMAC_SHA384,
            Hash::Sha512 => hmac::HMAC_SHA512,
        };
        Some(Box::new(hmac::Key::new(algorithm, key)))
    }

    fn hash(&self, hash: Hash, parts: &[&[u8]]) -> Digest {
        let mut context = digest::Context::new(match hash {
            Hash::Sha256 => &digest::SHA256,
            Hash::Sha384 => &digest::SHA384,
            Hash::Sha512 => &digest::SHA512,
        });
        for part in parts {
            context.update(part);
        }
        Digest::new(context.finish().as_ref())
    }
}

fn rsa(algorithm: Algorithm) -> Option<&'static RsaParameters> {
    Some(match algorithm {
        Algorithm::RS256 => &signature::RSA_PKCS1_2048_8192_SHA256,
        Algorithm::RS384 => &signature::RSA_PKCS1_2048_8192_SHA384,
        Algorithm::RS512 => &signature::RSA_PKCS1_2048_8192_SHA512,
        Algorithm::PS256 => &signature::RSA_PSS_2048_8192_SHA256,
        Algorithm::PS384 => &signature::RSA_PSS_2048_8192_SHA384,
        Algorithm::PS512 => &signature::RSA_PSS_2048_8192_SHA512,
        _ => return None,
    })
}

fn ecdsa(algorithm: Algorithm) -> Option<&'static dyn VerificationAlgorithm> {
    match algorithm {
        Algorithm::ES256 => Some(&signature::ECDSA_P256_SHA256_FIXED),
        Algorithm::ES384 => Some(&signature::ECDSA_P384_SHA384_FIXED),
        _ => None,
    }
}

struct Rsa(&'static RsaParameters, RsaPublicKeyComponents<Box<[u8]>>);

impl Check for Rsa {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.1.verify(self.0, message, signature).is_ok()
    }
}

/// A public key that is a point on a curve.
struct Point(UnparsedPublicKey<Box<[u8]>>);

impl Check for Point {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.verify(message, signature).is_ok()
    }
}

impl Mac for hmac::Key {
    fn code(&self, message: &[u8]) -> Digest {
        Digest::new(hmac::sign(self, message).as_ref())
    }
}
