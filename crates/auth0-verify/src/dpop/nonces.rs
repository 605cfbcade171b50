//! Nonces that a server requires in proofs (RFC 9449 section 9), without any state.
//!
//! A nonce is the MAC of a period of time, so that all processes with the same key accept each other's
//! nonces.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::backend::{Choice, Hash, Mac};
use crate::confirmation::same;
use crate::error::{Error, ErrorKind};

const KEY_SIZE: usize = 32;

/// Separates these MACs from other uses of the same key.
const PURPOSE: &[u8] = b"auth0-verify DPoP-Nonce";

const DEFAULT_LIFETIME: Duration = Duration::from_mins(5);

/// Nonces for DPoP proofs, which prevent clients from creating proofs long in advance.
///
/// A nonce is accepted during the period in which it was created and the next one. Nothing is stored.
///
/// ```
/// use std::time::Duration;
/// use auth0_verify::{DpopNonces, DpopPolicy};
///
/// # fn main() -> Result<(), auth0_verify::Error> {
/// let nonces = DpopNonces::random()?.lifetime(Duration::from_secs(120));
/// let policy = DpopPolicy::new().nonces(nonces);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct DpopNonces {
    mac: Arc<dyn Mac>,
    lifetime: Duration,
}

impl DpopNonces {
    /// Creates nonces for this process only, from a random key.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`] if the operating system returned no random numbers.
    pub fn random() -> Result<Self, Error> {
        let mut key = [0; KEY_SIZE];
        getrandom::getrandom(&mut key).map_err(|error| {
            let message = "the operating system returned no random numbers for DPoP nonces";
            Error::new(ErrorKind::Configuration, message).with_source(error)
        })?;
        Self::new(&key)
    }

    /// Creates nonces that all processes with this key share. The key must be secret, random, and at least
    /// 32 bytes long.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Key`] for a shorter key.
    pub fn from_key(key: &[u8]) -> Result<Self, Error> {
        if key.len() < KEY_SIZE {
            let message = format!(
                "the key for DPoP nonces has {} bytes; at least {KEY_SIZE} are needed",
                key.len()
            );
            return Err(Error::new(ErrorKind::Key, message));
        }
        Self::new(key)
    }

    /// Sets how long a nonce is issued, in whole seconds; it is accepted for up to twice as long. Default:
    /// 5 minutes; minimum: one second.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    fn new(key: &[u8]) -> Result<Self, Error> {
        let mac = Choice::default()
            .mac(Hash::Sha256, key)
            .map_err(|reason| Error::new(ErrorKind::Configuration, reason))?;
        Ok(Self {
            mac: mac.into(),
            lifetime: DEFAULT_LIFETIME,
        })
    }

    /// Returns the nonce to send at this time, in seconds since the epoch.
    pub(super) fn at(&self, now: u64) -> String {
        self.of_span(self.span(now))
    }

    pub(super) fn accepts(&self, nonce: &str, now: u64) -> bool {
        let span = self.span(now);
        let current = same(nonce, &self.of_span(span));
        let previous = same(nonce, &self.of_span(span.wrapping_sub(1)));
        current | previous
    }

    fn span(&self, now: u64) -> u64 {
        now / self.lifetime.as_secs().max(1)
    }

    fn of_span(&self, span: u64) -> String {
        let message = [PURPOSE, &span.to_be_bytes()].concat();
        URL_SAFE_NO_PAD.encode(&*self.mac.code(&message))
    }
}

impl fmt::Debug for DpopNonces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DpopNonces")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_lives_for_its_span_and_the_next() {
        let nonces = DpopNonces::random()
            .unwrap()
            .lifetime(Duration::from_secs(10));
        let nonce = nonces.at(100);
        assert_eq!(nonce, nonces.at(109));
        assert_ne!(nonce, nonces.at(110));
        for (now, accepted) in [(99, false), (100, true), (119, true), (120, false)] {
            assert_eq!(nonces.accepts(&nonce, now), accepted, "{now}");
        }
        for wrong in ["", "x", &nonce[1..], &format!("{nonce}A")] {
            assert!(!nonces.accepts(wrong, 100));
        }
        nonces.lifetime(Duration::ZERO).at(0);
    }

    #[test]
    fn processes_share_nonces_by_a_key() {
        let make = |byte| DpopNonces::from_key(&[byte; 32]).unwrap();
        let nonce = make(1).at(1000);
        assert!(make(1).accepts(&nonce, 1000));
        assert!(!make(2).accepts(&nonce, 1000));
        let random = DpopNonces::random().unwrap();
        assert!(!random.accepts(&nonce, 1000));
        let error = DpopNonces::from_key(b"hunter2").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Key);
        assert!(!error.to_string().contains("hunter2"));
    }
}
