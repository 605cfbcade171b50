//! The backend for the crate `aws-lc-rs`.

use ::aws_lc_rs::rsa::PublicKeyComponents;
use ::aws_lc_rs::signature::{self, ParsedPublicKey, RsaParameters, VerificationAlgorithm};
use ::aws_lc_rs::{digest, hmac};

use super::{Backend, Check, Digest, Hash, Mac};
use crate::algorithm::Algorithm;
use crate::keys::PublicKey;

pub(super) struct AwsLcRs;

impl Backend for AwsLcRs {
    fn check(&self, algorithm: Algorithm, key: &PublicKey) -> Option<Box<dyn Check>> {
        let key = match key {
            PublicKey::Rsa(key) => {
                let components = PublicKeyComponents {
                    n: key.modulus(),
                    e: key.exponent(),
                };
                components.to_parsed_public_key(rsa(algorithm)?).ok()?
            }
            PublicKey::Ec(key) => ParsedPublicKey::new(ecdsa(algorithm)?, key.point()).ok()?,
            PublicKey::Ed25519(key) => {
                ParsedPublicKey::new(&signature::ED25519, key.bytes()).ok()?
            }
            PublicKey::Ed448(_) => return None,
        };
        Some(Box::new(key))
    }

    fn has(&self, _: Algorithm) -> bool {
        true
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
        Algorithm::ES512 => Some(&signature::ECDSA_P521_SHA512_FIXED),
        _ => None,
    }
}

impl Check for ParsedPublicKey {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verify_sig(message, signature).is_ok()
    }
}

impl Mac for hmac::Key {
    fn code(&self, message: &[u8]) -> Digest {
        Digest::new(hmac::sign(self, message).as_ref())
    }
}
