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
    Ed448(Vec<u8>),
}

fn backend() -> Option<&'static dyn Backend> {
    #[cfg(feature = "josekit")]
    return Some(&openssl::OpenSsl);
    #[cfg(all(feature = "aws-lc-rs", not(feature = "josekit")))]
    return Some(&aws_lc_rs::AwsLcRs);
    #[cfg(all(feature = "ring", not(any(feature = "josekit", feature = "aws-lc-rs"))))]
    return Some(&ring::Ring);
    #[cfg(not(any(feature = "josekit", feature = "aws-lc-rs", feature = "ring")))]
    None
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

#[cfg(test)]
mod tests;
