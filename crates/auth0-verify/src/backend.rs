//! Who does the cryptography: josekit over OpenSSL, aws-lc-rs, or ring.
//!
//! Each has one module, and no other file names it. What they have to offer is small: key material in, a
//! prepared key out; signed bytes and a signature in, a verdict out; and a hash. Which keys are any good is
//! not theirs to say: that is decided once for all of them, in `keys/public_key.rs`.

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
/// A variant exists if its feature is on. Unless
/// [`KeyOptions::backend`](crate::KeyOptions::backend) chooses one, a key uses the first of `Josekit`,
/// `AwsLcRs`, and `Ring` that is on and supports its algorithm. `Josekit` supports all, so a feature that
/// another crate turns on never takes an algorithm away.
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
    /// The crate `josekit` over OpenSSL, which has every algorithm. Feature `josekit`, on by default.
    #[cfg(feature = "josekit")]
    Josekit,
    /// The crate `aws-lc-rs`, the fastest. Feature `aws-lc-rs`.
    #[cfg(feature = "aws-lc-rs")]
    AwsLcRs,
    /// The crate `ring`, the smallest. Feature `ring`.
    #[cfg(feature = "ring")]
    Ring,
}

/// What a backend has to do.
pub(crate) trait Backend: Sync {
    /// A check of this algorithm's signatures with a key that is of the algorithm's type and good; `None`
    /// where this backend lacks it.
    fn check(&self, algorithm: Algorithm, key: &PublicKey) -> Option<Box<dyn Check>>;

    /// Whether it has the algorithm, with some type of key at least.
    fn has(&self, algorithm: Algorithm) -> bool;

    /// Makes message authentication codes (RFC 2104) with this key; `None` if that fails.
    fn mac(&self, hash: Hash, key: &[u8]) -> Option<Box<dyn Mac>>;

    /// The hash of these texts, one after the other.
    fn hash(&self, hash: Hash, parts: &[&[u8]]) -> Digest;
}

/// A key, ready to check any number of signatures, from any thread.
pub(crate) trait Check: Send + Sync {
    /// Whether the signature is that of the message.
    fn verify(&self, message: &[u8], signature: &[u8]) -> bool;
}

/// A secret, ready to authenticate any number of messages, from any thread.
pub(crate) trait Mac: Send + Sync {
    /// The code of the message.
    fn code(&self, message: &[u8]) -> Digest;
}

/// The hash functions of JWA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

/// The value of a hash function.
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
    /// All that are on, in the order in which they are asked.
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

/// A backend that was chosen, or else whichever is first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Choice(pub(crate) Option<SignatureBackend>);

impl Choice {
    fn candidates(self) -> impl Iterator<Item = SignatureBackend> {
        let all = SignatureBackend::ALL.iter().copied();
        all.filter(move |it| self.0.is_none_or(|chosen| chosen == *it))
    }

    /// A check by the first backend that has the algorithm.
    pub(crate) fn check(
        self,
        algorithm: Algorithm,
        key: &PublicKey,
    ) -> Result<Box<dyn Check>, String> {
        self.candidates()
            .find_map(|it| it.get().check(algorithm, key))
            .ok_or_else(|| self.lacks(algorithm, &key.describe(algorithm)))
    }

    /// Message authentication codes with this key.
    pub(crate) fn mac(self, hash: Hash, key: &[u8]) -> Result<Box<dyn Mac>, String> {
        let backend = self.candidates().next().ok_or(NO_BACKEND)?;
        let mac = backend.get().mac(hash, key);
        mac.ok_or_else(|| format!("the backend {backend} cannot compute an HMAC with the key"))
    }

    /// Whether signatures of that algorithm can be checked, with some key at least.
    pub(crate) fn has(self, algorithm: Algorithm) -> bool {
        self.candidates().any(|it| it.get().has(algorithm))
    }

    /// An error for the first algorithm that no backend has.
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

/// An error where nothing can be hashed.
pub(crate) fn required() -> Result<(), Error> {
    if SignatureBackend::ALL.is_empty() {
        Err(Error::new(ErrorKind::Configuration, NO_BACKEND))
    } else {
        Ok(())
    }
}

/// The hash of these texts, one after the other, by whichever backend is first.
pub(crate) fn hash(hash: Hash, parts: &[&[u8]]) -> Digest {
    first().hash(hash, parts)
}

/// SHA-256 of these texts, one after the other.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut value = [0; 32];
    value.copy_from_slice(&hash(Hash::Sha256, parts).bytes[..32]);
    value
}

/// Whether two texts are the same, in a time that depends on their lengths only.
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    let differences = a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b));
    a.len() == b.len() && std::hint::black_box(differences) == 0
}

/// Stands where no backend does, so that the types of this crate are there with any set of features. No
/// key can be made then, so nothing is ever accepted.
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

/// Decryption, which only josekit has.
#[cfg(feature = "jwe")]
mod jwe {
    #[cfg(feature = "josekit")]
    pub(crate) use super::josekit::{decrypters_from_jwk, decrypters_from_pem};

    /// The content encryption algorithms that are accepted (RFC 7518 section 5.3).
    #[expect(clippy::enum_variant_names, reason = "the names of the RFC")]
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) enum ContentEncryption {
        A128Gcm,
        A192Gcm,
        A256Gcm,
    }

    impl ContentEncryption {
        /// In bytes.
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
        /// The name of the key encryption algorithm.
        fn algorithm(&self) -> &'static str;

        /// The content; if the content key is unavailable, the same work is done with `random` instead,
        /// which is as long as such a key (RFC 7516 section 11.5).
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
