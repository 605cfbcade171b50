//! The backend that uses the crate `ring`.

use std::sync::atomic::{AtomicUsize, Ordering};

use ::ring::rand::SystemRandom;
use ::ring::rsa::PublicKeyComponents;
use ::ring::signature::{
    self, RsaKeyPair, RsaParameters, RsaPublicKeyComponents, UnparsedPublicKey,
    VerificationAlgorithm,
};

use super::{Backend, Public, RsaKey};

/// ring cannot generate RSA keys, so these are included. Like everything in this crate, they are public and for
/// tests only; never trust them.
const KEYS: [&[u8]; 8] = [
    include_bytes!("keys/1.der"),
    include_bytes!("keys/2.der"),
    include_bytes!("keys/3.der"),
    include_bytes!("keys/4.der"),
    include_bytes!("keys/5.der"),
    include_bytes!("keys/6.der"),
    include_bytes!("keys/7.der"),
    include_bytes!("keys/8.der"),
];

/// The next key, so that rotation changes the key.
static NEXT: AtomicUsize = AtomicUsize::new(0);

pub(super) struct Ring;

impl Backend for Ring {
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
        let next = NEXT.fetch_add(1, Ordering::Relaxed) % KEYS.len();
        let pair = RsaKeyPair::from_der(KEYS[next]).ok()?;
        Some(Box::new(pair))
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
        _ => None,
    }
}

impl RsaKey for RsaKeyPair {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.public().modulus_len()];
        let padding = &signature::RSA_PKCS1_SHA256;
        Self::sign(self, padding, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }

    fn public(&self) -> Public {
        let numbers = PublicKeyComponents::<Vec<u8>>::from(self.public());
        Public::Rsa {
            modulus: numbers.n,
            exponent: numbers.e,
        }
    }
}
