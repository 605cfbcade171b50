//! Libraries that sign with keys in the process: OpenSSL, aws-lc-rs, or ring.
//!
//! Each has its own module, and no other file refers to it. Their interface is small: it creates a signer
//! from a private key, signs bytes, and generates keys.

#[cfg(feature = "aws-lc-rs")]
mod aws_lc_rs;
#[cfg(feature = "josekit")]
mod openssl;
#[cfg(feature = "ring")]
mod ring;

use std::fmt;

use auth0_core::BoxError;
use zeroize::Zeroizing;

use super::SigningAlgorithm;
use super::material::Material;

/// A library that signs with private keys in the process. Feature `signing`.
///
/// A variant exists if its feature is enabled. Unless
/// [`PrivateKey::with_backend`](crate::PrivateKey::with_backend) selects one, a key signs with the first of
/// `Josekit`, `AwsLcRs`, and `Ring` that is enabled and supports the key.
///
/// `Ring` does not support ES512, generates no RSA keys, and accepts elliptic curve keys only with their
/// public part. The other backends support everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureBackend {
    /// OpenSSL, which auth0-verify also uses through `josekit`. Feature `josekit`.
    #[cfg(feature = "josekit")]
    Josekit,
    /// The crate `aws-lc-rs`. Feature `aws-lc-rs`.
    #[cfg(feature = "aws-lc-rs")]
    AwsLcRs,
    /// The crate `ring`, the smallest. Feature `ring`, on by default.
    #[cfg(feature = "ring")]
    Ring,
}

/// The interface of a backend.
trait Backend: Sync {
    /// Creates a signer from a key of the algorithm's type.
    fn signer(&self, algorithm: SigningAlgorithm, key: &Material)
    -> Result<Box<dyn Sign>, Refusal>;

    /// Generates a key for the algorithm, as PKCS #8. RSA keys have 2048 bits.
    #[cfg_attr(not(feature = "dpop"), expect(dead_code, reason = "DPoP makes keys"))]
    fn generate(&self, algorithm: SigningAlgorithm) -> Result<Zeroizing<Vec<u8>>, Refusal>;
}

/// A private key that can sign any number of messages, from any thread.
pub(crate) trait Sign: Send + Sync {
    /// Returns the signature in the form of JWS (RFC 7518 section 3).
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, BoxError>;
}

/// The reason why a backend refuses a key or a signature.
#[derive(Debug)]
#[cfg_attr(
    not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")),
    expect(dead_code)
)]
pub(crate) enum Refusal {
    /// The backend does not support this, but others do.
    Lacks(&'static str),
    /// The key is invalid: its numbers do not match.
    Unusable,
    /// No backend is enabled.
    NoBackend,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lacks(what) => write!(
                f,
                "the backend `ring` has no {what}; enable the feature `josekit` or `aws-lc-rs` of \
                 auth0-authentication, and choose no other backend"
            ),
            Self::Unusable => f.write_str("its numbers do not match"),
            Self::NoBackend => f.write_str(
                "auth0-authentication has no backend for signatures: enable its feature `ring`, \
                 `aws-lc-rs` or `josekit`",
            ),
        }
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
            Self::Josekit => &openssl::OpenSsl,
            #[cfg(feature = "aws-lc-rs")]
            Self::AwsLcRs => &aws_lc_rs::AwsLcRs,
            #[cfg(feature = "ring")]
            Self::Ring => &ring::Ring,
        }
    }
}

/// Creates a signer with the selected backend, or with the first that supports the key.
pub(crate) fn signer(
    chosen: Option<SignatureBackend>,
    algorithm: SigningAlgorithm,
    key: &Material,
) -> Result<Box<dyn Sign>, Refusal> {
    first(chosen, |it| it.signer(algorithm, key))
}

/// Generates a key with the first backend that supports the algorithm.
#[cfg(feature = "dpop")]
pub(crate) fn generate(algorithm: SigningAlgorithm) -> Result<Zeroizing<Vec<u8>>, Refusal> {
    first(None, |it| it.generate(algorithm))
}

fn first<T>(
    chosen: Option<SignatureBackend>,
    run: impl Fn(&dyn Backend) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let candidates = SignatureBackend::ALL.iter();
    let mut refusal = Refusal::NoBackend;
    for backend in candidates.filter(|it| chosen.is_none_or(|chosen| chosen == **it)) {
        match run(backend.get()) {
            Err(lacks @ Refusal::Lacks(_)) => refusal = lacks,
            outcome => return outcome,
        }
    }
    Err(refusal)
}
