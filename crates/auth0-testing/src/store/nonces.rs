//! The nonce of DPoP proofs (RFC 9449 section 8).

use crate::random;

/// The nonce that clients must include in their proofs if the tenant requires one.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    current: Option<String>,
}

impl Nonces {
    pub(crate) fn required() -> Self {
        Self {
            current: Some(random::base64url(24)),
        }
    }

    pub(crate) fn current(&self) -> Option<&str> {
        self.current.as_deref()
    }

    /// Replaces the nonce, which invalidates the old one.
    pub(crate) fn rotate(&mut self) {
        *self = Self::required();
    }
}
