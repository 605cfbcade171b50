//! The SHA-256 hash of a signature, by which a token is found.

use crate::backend::sha256;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Digest([u8; 32]);

impl Digest {
    pub(super) fn of(text: &str) -> Self {
        Self(sha256(&[text.as_bytes()]))
    }

    /// Returns a number that is as evenly distributed as the digest.
    pub(super) fn spread(&self) -> usize {
        usize::from(self.0[0])
    }
}
