//! The backend that uses the crate `aws-lc-rs`.

use ::aws_lc_rs::rand::SystemRandom;
use ::aws_lc_rs::rsa::KeySize;
use ::aws_lc_rs::signature::{
    self, KeyPair, RsaKeyPair, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
    VerificationAlgorithm,
};

use super::{Backend, Public, RsaKey};
use crate::crypto::public_key;

pub(super) struct AwsLcRs;

impl Backend for AwsLcRs {
    fn verify(&self, algorithm: &str, key: &Public, message: &[u8], signature: &[u8]) -> bool {
        match key {
            Public::Rsa { modulus, exponent } => rsa(algorithm).is_some_and(|it| {
                let (n, e) = (modulus, exponent);
                RsaPublicKeyComponents { n, e }
                    .verify(it, message, signature)
                    .is_ok()
            }),
            Public::Ec { curve, point } => ecdsa(algorithm, curve)
                .is_some_and(|it| point_verifies(it, point, message, signature)),
            Public::Ed25519(key) => {
                algorithm == "EdDSA" && point_verifies(&signature::ED25519, key, message, signature)
            }
            Public::Ed448(_) => false,
        }
    }

    fn rsa_key(&self) -> Option<Box<dyn RsaKey>> {
        Some(Box::new(RsaKeyPair::generate(KeySize::Rsa2048).ok()?))
    }

    #[cfg(feature = "tls")]
    fn p256_key(&self) -> Option<Vec<u8>> {
        let curve = &signature::ECDSA_P256_SHA256_ASN1_SIGNING;
        let key = signature::EcdsaKeyPair::generate_pkcs8(curve, &SystemRandom::new());
        Some(key.ok()?.as_ref().to_vec())
    }
}

fn point_verifies(
    algorithm: &'static dyn VerificationAlgorithm,
    point: &[u8],
    message: &[u8],
    signature: &[u8],
) -> bool {
    UnparsedPublicKey::new(algorithm, point)
        .verify(message, signature)
        .is_ok()
}

fn rsa(algorithm: &str) -> Option<&'static RsaParameters> {
    Some(match algorithm {
        "RS256" => &signature::RSA_PKCS1_2048_8192_SHA256,
        "RS384" => &signature::RSA_PKCS1_2048_8192_SHA384,
        "RS512" => &signature::RSA_PKCS1_2048_8192_SHA512,
        "PS256" => &signature::RSA_PSS_2048_8192_SHA256,
        "PS384" => &signature::RSA_PSS_2048_8192_SHA384,
        "PS512" => &signature::RSA_PSS_2048_8192_SHA512,
        _ => return None,
    })
}

fn ecdsa(algorithm: &str, curve: &str) -> Option<&'static dyn VerificationAlgorithm> {
    match (algorithm, curve) {
        ("ES256", "P-256") => Some(&signature::ECDSA_P256_SHA256_FIXED),
        ("ES384", "P-384") => Some(&signature::ECDSA_P384_SHA384_FIXED),
        ("ES512", "P-521") => Some(&signature::ECDSA_P521_SHA512_FIXED),
        _ => None,
    }
}

impl RsaKey for RsaKeyPair {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.public_modulus_len()];
        let padding = &signature::RSA_PKCS1_SHA256;
        Self::sign(self, padding, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }

    fn public(&self) -> Public {
        public_key::from_rsa_public_key(self.public_key().as_ref()).unwrap_or(Public::Rsa {
            modulus: Vec::new(),
            exponent: Vec::new(),
        })
    }
}
