//! SHA-256 of a signature: what a token is found by.

use crate::backend::sha256;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Digest([u8; 32]);

impl Digest {
    pub(super) fn of(text: &str) -> Self {
        Self(sha256(&[text.as_bytes()]))
    }

    /// A number as evenly spread as the digest.
    pub(super) fn spread(&self) -> usize {
        usize::from(self.0[0])
    }
}
