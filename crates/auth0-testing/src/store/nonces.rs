//! The nonce of DPoP proofs (RFC 9449 section 8).

use crate::random;

/// The nonce clients have to put in their proofs, when the tenant asks for one.
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

    /// From now on only a new one counts.
    pub(crate) fn rotate(&mut self) {
        *self = Self::required();
    }
}
