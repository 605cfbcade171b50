//! Who does the cryptography of signatures: OpenSSL, aws-lc-rs, or ring, the first of them that is on.
//!
//! Each has one module, and no other file names it.

#[cfg(feature = "aws-lc-rs")]
mod aws_lc_rs;
#[cfg(feature = "josekit")]
mod openssl;
#[cfg(feature = "ring")]
mod ring;

/// What a backend has to do.
trait Backend: Sync {
    /// Whether the signature is that of the message. A key or an algorithm that it lacks has none.
    fn verify(&self, algorithm: &str, key: &Public, message: &[u8], signature: &[u8]) -> bool;

    /// An RSA key of 2048 bits for RS256.
    fn rsa_key(&self) -> Option<Box<dyn RsaKey>>;

    /// A key on the curve P-256, in PKCS #8.
    #[cfg(feature = "tls")]
    fn p256_key(&self) -> Option<Vec<u8>>;
}

/// A private key for RS256.
pub(crate) trait RsaKey: Send + Sync {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>>;

    /// Its public half.
    fn public(&self) -> Public;
}

/// The numbers of a public key.
#[derive(Debug, Clone)]
#[cfg_attr(
    not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")),
    expect(dead_code)
)]
pub(crate) enum Public {
    /// Without leading zeros.
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// The name of the curve, as JWKs have it, and the uncompressed point.
    Ec {
        curve: &'static str,
        point: Vec<u8>,
    },
    Ed25519(Vec<u8>),
    // Only OpenSSL has this curve.
    #[cfg_attr(not(feature = "josekit"), allow(dead_code))]
    Ed448(Vec<u8>),
}

/// Those that are on, in the order in which they are preferred.
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

/// Whether the signature is that of the message.
pub(crate) fn verify(algorithm: &str, key: &Public, message: &[u8], signature: &[u8]) -> bool {
    backend().is_some_and(|it| it.verify(algorithm, key, message, signature))
}

/// A new RSA key; with ring, which makes none, one of a few that come with this crate.
pub(crate) fn rsa_key() -> Result<Box<dyn RsaKey>, &'static str> {
    let backend = backend().ok_or(
        "auth0-testing has no backend for signatures: enable its feature `josekit`, `aws-lc-rs` or `ring`",
    )?;
    backend.rsa_key().ok_or("the backend could not make one")
}

/// A new key on the curve P-256, in PKCS #8.
#[cfg(feature = "tls")]
pub(crate) fn p256_key() -> Result<Vec<u8>, &'static str> {
    let key = backend().and_then(Backend::p256_key);
    key.ok_or("the backend could not make one")
}

#[cfg(test)]
mod tests;
