//! Options for reading keys.

use super::public_key::DEFAULT_MAX_MODULUS;
use super::{Key, KeySet};
use crate::backend::{Choice, SignatureBackend};
use crate::error::Error;

/// Settings for reading keys: the backend that checks their signatures, and the maximum size of RSA keys.
///
/// A verifier that fetches its tenant's keys takes these options from its builder
/// ([`AccessTokenVerifierBuilder::key_options`](crate::AccessTokenVerifierBuilder::key_options)), and
/// remote keys take them from [`RemoteKeysBuilder`](crate::RemoteKeys). Use the methods of this type for
/// keys that your program reads itself.
///
/// ```
/// use auth0_verify::{KeyOptions, SignatureBackend};
///
/// # fn example(jwks: &[u8]) -> Result<(), auth0_verify::Error> {
/// let options = KeyOptions::new().max_rsa_bits(4096);
/// # #[cfg(feature = "ring")]
/// let options = options.backend(SignatureBackend::Ring);
/// let keys = options.key_set_from_jwks(jwks)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyOptions {
    pub(crate) backend: Choice,
    pub(crate) max_rsa_bits: usize,
}

impl KeyOptions {
    /// Creates the default options: the first backend that supports the key's algorithm, and RSA keys of up
    /// to 8,192 bits.
    pub fn new() -> Self {
        Self {
            backend: Choice::default(),
            max_rsa_bits: DEFAULT_MAX_MODULUS,
        }
    }

    /// Checks signatures only with this backend. Default: for each key, the first backend that supports its
    /// algorithm, in the order of [`SignatureBackend`].
    #[must_use]
    pub fn backend(mut self, backend: SignatureBackend) -> Self {
        self.backend = Choice(Some(backend));
        self
    }

    /// Refuses larger RSA keys, by the bits of their modulus. Default and maximum: 8,192. Larger keys make
    /// each check slower; keys of fewer than 2,048 bits are never accepted.
    #[must_use]
    pub fn max_rsa_bits(mut self, bits: usize) -> Self {
        self.max_rsa_bits = bits.min(DEFAULT_MAX_MODULUS);
        self
    }

    /// Reads a public key as a JWK: [`Key::from_jwk`] with these options.
    ///
    /// # Errors
    ///
    /// The errors of [`Key::from_jwk`].
    pub fn key_from_jwk(&self, json: &[u8]) -> Result<Key, Error> {
        Key::read_jwk(json, self)
    }

    /// Reads a public key or certificate in PEM: [`Key::from_pem`] with these options.
    ///
    /// # Errors
    ///
    /// The errors of [`Key::from_pem`].
    pub fn key_from_pem(&self, pem: &[u8]) -> Result<Key, Error> {
        Key::read_pem(pem, self)
    }

    /// Creates a key from a shared secret: [`Key::from_secret`] with these options.
    ///
    /// # Errors
    ///
    /// The errors of [`Key::from_secret`].
    pub fn key_from_secret(&self, secret: &[u8]) -> Result<Key, Error> {
        Key::read_secret(secret, self)
    }

    /// Reads a JWK set: [`KeySet::from_jwks`] with these options.
    ///
    /// # Errors
    ///
    /// The errors of [`KeySet::from_jwks`].
    pub fn key_set_from_jwks(&self, json: &[u8]) -> Result<KeySet, Error> {
        KeySet::read_jwks(json, self, usize::MAX)
    }
}

impl Default for KeyOptions {
    fn default() -> Self {
        Self::new()
    }
}
