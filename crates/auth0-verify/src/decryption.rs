//! Encrypted access tokens (RFC 7516): the signed token inside is decrypted and then verified like any
//! other token.

mod key;
mod open;

#[cfg(test)]
mod vectors;

use std::borrow::Cow;

pub use key::DecryptionKey;

use crate::error::{Error, ErrorKind};

/// The keys of a verifier, and whether tokens must be encrypted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Decryption {
    keys: Vec<DecryptionKey>,
    required: bool,
}

impl Decryption {
    pub(crate) fn add(&mut self, key: DecryptionKey) {
        self.keys.push(key);
    }

    pub(crate) fn require(&mut self) {
        self.required = true;
    }

    pub(crate) fn build(self) -> Result<Self, Error> {
        if self.required && self.keys.is_empty() {
            return Err(Error::new(
                ErrorKind::Configuration,
                "encryption is required, but there is no key: set one with `.decryption_key(…)`",
            ));
        }
        Ok(self)
    }

    /// Decrypts the signed token inside an encrypted one. Returns any other text unchanged, for the
    /// verifier to check.
    pub(crate) fn signed<'t>(&self, token: &'t str, limit: usize) -> Result<Cow<'t, str>, Error> {
        if self.keys.is_empty() || token.len() > limit {
            return Ok(Cow::Borrowed(token));
        }
        match token.bytes().filter(|byte| *byte == b'.').count() {
            4 => {}
            2 if self.required => {
                return Err(Error::new(
                    ErrorKind::EncryptionRequired,
                    "the access token is signed but not encrypted, and encryption is required",
                ));
            }
            _ => return Ok(Cow::Borrowed(token)),
        }
        let inner = open::decrypt(token, &self.keys)?;
        if inner.bytes().filter(|byte| *byte == b'.').count() == 2 {
            Ok(Cow::Owned(inner))
        } else {
            Err(Error::new(
                ErrorKind::Malformed,
                "the content of the encrypted token is not a signed token",
            ))
        }
    }
}
