//! SHA-256 of a signature: what a token is found by.

use openssl::sha::Sha256;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Digest([u8; 32]);

impl Digest {
    /// Without OpenSSL's tables of algorithms, looking into which would cost as much as the hash.
    pub(super) fn of(text: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(text.as_bytes());
        Self(hash.finish())
    }

    /// A number as evenly spread as the digest.
    pub(super) fn spread(&self) -> usize {
        usize::from(self.0[0])
    }
}
