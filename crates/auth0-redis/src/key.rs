//! The keys with which tokens are encrypted.

use std::fmt;

use auth0_core::Secret;
use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use zeroize::Zeroizing;

use crate::{Error, random};

const LENGTH: usize = 32;

/// Keys in files and secret stores may or may not have padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A key for XChaCha20-Poly1305: 32 random bytes, the same for every process of a fleet.
///
/// `Debug` shows nothing of it, and its memory is overwritten when it is dropped.
///
/// ```
/// use auth0_redis::EncryptionKey;
///
/// # fn main() -> Result<(), auth0_redis::Error> {
/// // As `openssl rand -base64 32` prints it.
/// let key = EncryptionKey::from_base64("k4JLVF7Nn1y4e7MoVb2Ug0rNqSvT9nq0G8yB1Wn3h2c=")?;
/// assert_eq!(format!("{key:?}"), "EncryptionKey(…)");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct EncryptionKey(Zeroizing<[u8; LENGTH]>);

impl EncryptionKey {
    /// Creates a key from these bytes. They must be random: a password is not a key.
    pub fn new(bytes: [u8; LENGTH]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Reads a key from base64 (RFC 4648 section 4), with or without padding. Surrounding white space is
    /// ignored.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration): not base64, or not 32 bytes.
    pub fn from_base64(text: impl Into<Secret>) -> Result<Self, Error> {
        let text = text.into();
        let expected = "the encryption key must be 32 bytes in base64, as `openssl rand -base64 32` prints them";
        // The decoder's error may quote the text.
        let bytes = BASE64
            .decode(text.expose().trim())
            .map(Zeroizing::new)
            .map_err(|_| Error::configuration(format!("{expected}; this is not base64")))?;
        <[u8; LENGTH]>::try_from(bytes.as_slice())
            .map(Self::new)
            .map_err(|_| {
                Error::configuration(format!("{expected}; these are {} bytes", bytes.len()))
            })
    }

    /// Generates a key that only this process knows: for tests and experiments.
    ///
    /// # Errors
    ///
    /// When the operating system returned no random numbers.
    pub fn random() -> Result<Self, Error> {
        random::bytes().map(Self::new)
    }

    pub(crate) fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncryptionKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_from_base64_in_each_form() {
        let text = BASE64.encode([7; LENGTH]);
        for text in [&text, text.trim_end_matches('='), &format!(" {text}\n")] {
            let key = EncryptionKey::from_base64(text).unwrap();
            assert_eq!(key.bytes(), &[7; LENGTH]);
        }
    }

    #[test]
    fn what_is_no_key_is_said_without_showing_it() {
        let short = EncryptionKey::from_base64("aHVudGVyMg==").unwrap_err();
        assert!(short.to_string().ends_with("these are 7 bytes"), "{short}");
        let garbage = EncryptionKey::from_base64("hunter2!").unwrap_err();
        assert!(garbage.to_string().ends_with("this is not base64"));
        assert!(!format!("{garbage:?}").contains("hunter2"));
        assert!(EncryptionKey::from_base64("").is_err());
    }

    #[test]
    fn random_keys_differ() {
        let (one, other) = (
            EncryptionKey::random().unwrap(),
            EncryptionKey::random().unwrap(),
        );
        assert_ne!(one.bytes(), other.bytes());
    }
}
