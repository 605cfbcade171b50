//! The cryptography of signatures: OpenSSL, aws-lc-rs, or ring, whichever is enabled first in this order.
//!
//! Each backend has its own module, and no other file refers to it.

#[cfg(feature = "aws-lc-rs")]
mod aws_lc_rs;
#[cfg(feature = "josekit")]
mod openssl;
#[cfg(feature = "ring")]
mod ring;

/// The operations of a backend.
trait Backend: Sync {
    /// Returns whether the signature is valid for the message; false if the key or the algorithm is
    /// unsupported.
    fn verify(&self, algorithm: &str, key: &Public, message: &[u8], signature: &[u8]) -> bool;

    /// Returns a 2048-bit RSA key for RS256.
    fn rsa_key(&self) -> Option<Box<dyn RsaKey>>;

    /// Returns a key on the curve P-256, in PKCS #8.
    #[cfg(feature = "tls")]
    fn p256_key(&self) -> Option<Vec<u8>>;
}

/// A private key for RS256.
pub(crate) trait RsaKey: Send + Sync {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>>;

    /// Returns the public key.
    fn public(&self) -> Public;
}

/// The components of a public key.
#[derive(Debug, Clone)]
#[cfg_attr(
    not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")),
    expect(dead_code)
)]
pub(crate) enum Public {
    /// Both numbers have no leading zeros.
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// The curve's name, as in a JWK, and the uncompressed point.
    Ec {
        curve: &'static str,
        point: Vec<u8>,
    },
    Ed25519(Vec<u8>),
    // Only OpenSSL supports this curve.
    #[cfg_attr(not(feature = "josekit"), allow(dead_code))]
    Ed448(Vec<u8>),
}

/// The enabled backends, in order of preference.
const BACKENDS: &[&dyn Backend] = &[
    #[cfg(feature = "josekit")]
    &openssl::OpenSsl,
    #[cfg(feature = "aws-lc-rs")]
    &aws_lc_rs::AwsLcRs,
    #[cfg(feature = "ring")]
    &ring::Ring,
];

fn backend() -> Option<&'static dyn Backend> {
    BACKENDS.first().copied()
}

/// Returns whether the signature is valid for the message.
pub(crate) fn verify(algorithm: &str, key: &Public, message: &[u8], signature: &[u8]) -> bool {
    backend().is_some_and(|it| it.verify(algorithm, key, message, signature))
}

/// Returns a new RSA key. Because ring cannot generate RSA keys, its backend returns one of a few that this
/// crate includes.
pub(crate) fn rsa_key() -> Result<Box<dyn RsaKey>, &'static str> {
    let backend = backend().ok_or(
        "auth0-testing has no backend for signatures: enable its feature `josekit`, `aws-lc-rs` or `ring`",
    )?;
    backend.rsa_key().ok_or("the backend could not make one")
}

/// Generates a key on the curve P-256, in PKCS #8.
#[cfg(feature = "tls")]
pub(crate) fn p256_key() -> Result<Vec<u8>, &'static str> {
    let key = backend().and_then(Backend::p256_key);
    key.ok_or("the backend could not make one")
}

#[cfg(test)]
mod tests;
