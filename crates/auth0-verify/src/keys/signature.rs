//! A key with one algorithm: a prepared signature check, and the identity of the key.

use std::fmt;

use super::KeyOptions;
use super::public_key::PublicKey;
use crate::algorithm::Algorithm;
use crate::backend::{self, Check, Digest, Hash, Mac, same, sha256};

/// A prepared signature check, which can be used any number of times, from any thread.
pub(super) struct Verifier {
    algorithm: Algorithm,
    identity: KeyIdentity,
    check: Box<dyn Check>,
}

/// The identity of a key: SHA-256 of the key material.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeyIdentity([u8; 32]);

impl Verifier {
    /// Creates a check with a public key that fits the algorithm; fails if no backend supports it.
    pub(super) fn from_public_key(
        algorithm: Algorithm,
        key: &PublicKey,
        options: &KeyOptions,
    ) -> Result<Self, String> {
        Ok(Self {
            algorithm,
            identity: KeyIdentity(key.fingerprint()),
            check: options.backend.check(algorithm, key)?,
        })
    }

    /// Creates a check with a shared secret; fails if the algorithm requires a public key or a longer
    /// secret.
    pub(super) fn from_secret(
        algorithm: Algorithm,
        secret: &[u8],
        options: &KeyOptions,
    ) -> Result<Self, String> {
        let (hash, size) = match algorithm {
            Algorithm::HS256 => (Hash::Sha256, 32),
            Algorithm::HS384 => (Hash::Sha384, 48),
            Algorithm::HS512 => (Hash::Sha512, 64),
            _ => return Err(format!("{algorithm} takes a public key, not a secret")),
        };
        if secret.len() < size {
            return Err(format!(
                "{algorithm} needs a secret of at least {size} bytes"
            ));
        }
        Ok(Self {
            algorithm,
            identity: KeyIdentity(sha256(&[b"secret", secret])),
            check: Box::new(Secret(options.backend.mac(hash, secret)?)),
        })
    }

    pub(super) fn identity(&self) -> KeyIdentity {
        self.identity
    }

    /// Returns whether the signature is valid for the message.
    pub(super) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.check.verify(message, signature)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.algorithm.as_str())
    }
}

/// Computes the code again and compares it in constant time.
struct Secret(Box<dyn Mac>);

impl Check for Secret {
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        same(&self.0.code(message), signature)
    }
}

/// Hashes ASCII text with the hash function of an ID token's `alg`, for `at_hash` and `c_hash` (OpenID
/// Connect Core, section 3.1.3.6); `EdDSA` uses SHA-512, like Ed25519 itself.
pub(crate) fn hash(algorithm: Algorithm, text: &str) -> Digest {
    let hash = match algorithm {
        Algorithm::RS256 | Algorithm::PS256 | Algorithm::ES256 | Algorithm::HS256 => Hash::Sha256,
        Algorithm::RS384 | Algorithm::PS384 | Algorithm::ES384 | Algorithm::HS384 => Hash::Sha384,
        Algorithm::RS512
        | Algorithm::PS512
        | Algorithm::ES512
        | Algorithm::HS512
        | Algorithm::EdDSA => Hash::Sha512,
    };
    backend::hash(hash, &[text.as_bytes()])
}
