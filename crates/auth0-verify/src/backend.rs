//! The cryptographic backends: josekit with OpenSSL, aws-lc-rs, and ring.
//!
//! Each backend has one module, and no other file refers to its library. The interface is small: a
//! backend turns key material into a prepared key, verifies a signature of a message, and computes
//! hashes and MACs. Backends do not decide which keys are acceptable; `keys/public_key.rs` decides that
//! once for all of them.

#[cfg(feature = "aws-lc-rs")]
mod aws_lc_rs;
#[cfg(feature = "josekit")]
mod josekit;
#[cfg(feature = "ring")]
mod ring;

use std::fmt;
use std::ops::Deref;

use crate::algorithm::{Algorithm, AlgorithmSet};
use crate::error::{Error, ErrorKind};
use crate::keys::PublicKey;

#[cfg(feature = "jwe")]
pub(crate) use self::jwe::*;

/// A library that checks signatures.
///
/// A variant exists if its feature is enabled. Unless
/// [`KeyOptions::backend`](crate::KeyOptions::backend) selects one, a key uses the first of `Josekit`,
/// `AwsLcRs`, and `Ring` that is enabled and supports its algorithm. `Josekit` supports all algorithms,
/// so a feature that another crate enables never removes an algorithm.
///
/// | | `Josekit` | `AwsLcRs` | `Ring` |
/// |---|---|---|---|
/// | RS256, RS384, RS512, PS256, PS384, PS512 | yes | yes | yes |
/// | ES256, ES384 | yes | yes | yes |
/// | ES512 | yes | yes | |
/// | `EdDSA` with Ed25519 | yes | yes | yes |
/// | `EdDSA` with Ed448 | yes | | |
/// | HS256, HS384, HS512 | yes | yes | yes |
/// | encrypted tokens (feature `jwe`) | yes | | |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureBackend {
    /// The crate `josekit` with OpenSSL, which supports every algorithm. Feature `josekit`, enabled by
    /// default.
    #[cfg(feature = "josekit")]
    Josekit,
    /// The crate `aws-lc-rs`, the fastest. Feature `aws-lc-rs`.
    #[cfg(feature = "aws-lc-rs")]
    AwsLcRs,
    /// The crate `ring`, the smallest. Feature `ring`.
    #[cfg(feature = "ring")]
    Ring,
}

/// The interface of a backend.
pub(crate) trait Backend: Sync {
    /// Prepares a check of signatures of this algorithm. The key has been validated and its type fits
    /// the algorithm. Returns `None` if this backend does not support the combination.
    fn check(&self, algorithm: Algorithm, key: &PublicKey) -> Option<Box<dyn Check>>;

    /// Returns whether the backend supports the algorithm with at least one type of key.
    fn has(&self, algorithm: Algorithm) -> bool;

    /// Prepares message authentication codes (RFC 2104) with this key; returns `None` on failure.
    fn mac(&self, hash: Hash, key: &[u8]) -> Option<Box<dyn Mac>>;

    /// Hashes the concatenation of these parts.
    fn hash(&self, hash: Hash, parts: &[&[u8]]) -> Digest;
}

/// A key, ready to check any number of signatures, from any thread.
pub(crate) trait Check: Send + Sync {
    /// Returns whether the signature is valid for the message.
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool;
}

/// A secret, ready to authenticate any number of messages, from any thread.
pub(crate) trait Mac: Send + Sync {
    /// Computes the code of the message.
    fn code(&self, message: &[u8]) -> Digest;
}

/// The hash functions of JWA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// The output of a hash function.
#[derive(Clone, Copy)]
pub(crate) struct Digest {
    bytes: [u8; 64],
    length: usize,
}

impl Digest {
    #[cfg(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring"))]
    fn new(value: &[u8]) -> Self {
        let mut bytes = [0; 64];
        let length = value.len().min(bytes.len());
        bytes[..length].copy_from_slice(&value[..length]);
        Self { bytes, length }
    }
}

impl Deref for Digest {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

impl SignatureBackend {
    /// All enabled backends, in order of preference.
    pub(crate) const ALL: &[Self] = &[
        #[cfg(feature = "josekit")]
        Self::Josekit,
        #[cfg(feature = "aws-lc-rs")]
        Self::AwsLcRs,
        #[cfg(feature = "ring")]
        Self::Ring,
    ];

    fn get(self) -> &'static dyn Backend {
        match self {
            #[cfg(feature = "josekit")]
            Self::Josekit => &josekit::Josekit,
            #[cfg(feature = "aws-lc-rs")]
            Self::AwsLcRs => &aws_lc_rs::AwsLcRs,
            #[cfg(feature = "ring")]
            Self::Ring => &ring::Ring,
        }
    }
}

/// A selected backend, or the default: the first one that fits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Choice(pub(crate) Option<SignatureBackend>);

impl Choice {
    fn candidates(self) -> impl Iterator<Item = SignatureBackend> {
        let all = SignatureBackend::ALL.iter().copied();
        all.filter(move |it| self.0.is_none_or(|chosen| chosen == *it))
    }

    /// Prepares a check with the first backend that supports the algorithm.
    pub(crate) fn check(
        self,
        algorithm: Algorithm,
        key: &PublicKey,
    ) -> Result<Box<dyn Check>, String> {
        self.candidates()
            .find_map(|it| it.get().check(algorithm, key))
            .ok_or_else(|| self.lacks(algorithm, &key.describe(algorithm)))
    }

    /// Prepares message authentication codes with this key.
    pub(crate) fn mac(self, hash: Hash, key: &[u8]) -> Result<Box<dyn Mac>, String> {
        let backend = self.candidates().next().ok_or(NO_BACKEND)?;
        let mac = backend.get().mac(hash, key);
        mac.ok_or_else(|| format!("the backend {backend} cannot compute an HMAC with the key"))
    }

    /// Returns whether signatures of this algorithm can be checked with at least one type of key.
    pub(crate) fn has(self, algorithm: Algorithm) -> bool {
        self.candidates().any(|it| it.get().has(algorithm))
    }

    /// Returns an error for the first algorithm that no backend supports.
    #[cfg_attr(not(any(feature = "remote", feature = "dpop")), allow(dead_code))]
    pub(crate) fn has_all(self, algorithms: AlgorithmSet) -> Result<(), Error> {
        match algorithms.iter().find(|it| !self.has(*it)) {
            None => Ok(()),
            Some(it) => {
                let message = self.lacks(it, it.as_str());
                Err(Error::new(ErrorKind::Configuration, message))
            }
        }
    }

    fn lacks(self, algorithm: Algorithm, what: &str) -> String {
        let having = match algorithm {
            Algorithm::EdDSA if what != algorithm.as_str() => "`josekit` has",
            Algorithm::ES512 => "`josekit` and `aws-lc-rs` have",
            _ => "`josekit`, `aws-lc-rs` and `ring` have",
        };
        let names: Vec<_> = self.candidates().map(|it| it.to_string()).collect();
        if names.is_empty() {
            return NO_BACKEND.to_owned();
        }
        format!(
            "{what} is not in the backend {}; {having} it: enable that feature of auth0-verify, and choose \
             no other backend",
            names.join(" or ")
        )
    }
}

const NO_BACKEND: &str =
    "auth0-verify has no signature backend: enable its feature `josekit`, `aws-lc-rs`, or `ring`";

impl fmt::Display for SignatureBackend {
    #[cfg_attr(
        not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")),
        allow(unused_variables)
    )]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            #[cfg(feature = "josekit")]
            Self::Josekit => f.write_str("`josekit`"),
            #[cfg(feature = "aws-lc-rs")]
            Self::AwsLcRs => f.write_str("`aws-lc-rs`"),
            #[cfg(feature = "ring")]
            Self::Ring => f.write_str("`ring`"),
        }
    }
}

fn first() -> &'static dyn Backend {
    #[cfg(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring"))]
    return SignatureBackend::ALL[0].get();
    #[cfg(not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")))]
    return &none::None;
}

/// Returns an error if no backend can compute hashes.
pub(crate) fn required() -> Result<(), Error> {
    if SignatureBackend::ALL.is_empty() {
        Err(Error::new(ErrorKind::Configuration, NO_BACKEND))
    } else {
        Ok(())
    }
}

/// Hashes the concatenation of these parts with the first backend.
pub(crate) fn hash(hash: Hash, parts: &[&[u8]]) -> Digest {
    first().hash(hash, parts)
}

/// Computes SHA-256 of the concatenation of these parts.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut value = [0; 32];
    value.copy_from_slice(&hash(Hash::Sha256, parts).bytes[..32]);
    value
}

/// Compares two byte strings in a time that depends only on their lengths.
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    let differences = a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b));
    a.len() == b.len() && std::hint::black_box(differences) == 0
}

/// Placeholder that keeps the types of this crate available if no backend is enabled. No key can be
/// created then, so no token is ever accepted.
#[cfg(not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")))]
mod none {
    use super::{Algorithm, Backend, Check, Digest, Hash, Mac, PublicKey};

    pub(super) struct None;

    impl Backend for None {
        fn check(&self, _: Algorithm, _: &PublicKey) -> Option<Box<dyn Check>> {
            Option::None
        }

        fn has(&self, _: Algorithm) -> bool {
            false
        }

        fn mac(&self, _: Hash, _: &[u8]) -> Option<Box<dyn Mac>> {
            Option::None
        }

        fn hash(&self, _: Hash, _: &[&[u8]]) -> Digest {
            Digest {
                bytes: [0; 64],
                length: 0,
            }
        }
    }
}

/// Decryption, which only josekit supports.
#[cfg(feature = "jwe")]
mod jwe {
    #[cfg(feature = "josekit")]
    pub(crate) use super::josekit::{decrypters_from_jwk, decrypters_from_pem};

    /// The accepted content encryption algorithms (RFC 7518 section 5.3).
    #[expect(clippy::enum_variant_names, reason = "the names of the RFC")]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum ContentEncryption {
        A128Gcm,
        A192Gcm,
        A256Gcm,
    }

    impl ContentEncryption {
        /// Returns the key size in bytes.
        pub(crate) fn key_size(self) -> usize {
            match self {
                Self::A128Gcm => 16,
                Self::A192Gcm => 24,
                Self::A256Gcm => 32,
            }
        }
    }

    /// The parts of an encrypted token that are decrypted or authenticated.
    #[cfg_attr(not(feature = "josekit"), allow(dead_code))]
    pub(crate) struct Sealed<'a> {
        pub(crate) encrypted_key: &'a [u8],
        pub(crate) iv: &'a [u8],
        pub(crate) content: &'a [u8],
        pub(crate) tag: &'a [u8],
        pub(crate) additional: &'a [u8],
    }

    /// A private key, ready to decrypt with one key encryption algorithm.
    pub(crate) trait Decrypter: Send + Sync {
        /// Returns the name of the key encryption algorithm.
        fn algorithm(&self) -> &'static str;

        /// Decrypts the content. If the content key cannot be decrypted, the same work is done with
        /// `random` instead, which has the length of a content key (RFC 7516 section 11.5).
        fn open(
            &self,
            encryption: ContentEncryption,
            sealed: &Sealed<'_>,
            random: &[u8],
        ) -> Option<Vec<u8>>;
    }

    #[cfg(not(feature = "josekit"))]
    mod missing {
        use super::Decrypter;

        pub(crate) fn decrypters_from_pem(_: &str) -> Vec<Box<dyn Decrypter>> {
            Vec::new()
        }

        pub(crate) fn decrypters_from_jwk(_: &[u8]) -> Vec<Box<dyn Decrypter>> {
            Vec::new()
        }
    }
    #[cfg(not(feature = "josekit"))]
    pub(crate) use missing::*;
}
