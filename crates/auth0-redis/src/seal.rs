//! Encryption and authentication of stored values.
//!
//! A sealed value consists of a version, a random 24-byte nonce, and the XChaCha20-Poly1305 ciphertext
//! with its tag. Random nonces of this length do not collide. The name of the value, which starts with
//! its purpose, is authenticated too, so a value is invalid under another name.

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::{EncryptionKey, Error, random};

/// Authenticated with the rest, so that another layout cannot be mistaken for this one.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// The ciphers of one store: the first encrypts, and all can decrypt.
#[derive(Clone)]
pub(crate) struct Sealer(Vec<XChaCha20Poly1305>);

impl Sealer {
    pub(crate) fn new(key: &EncryptionKey) -> Self {
        Self(vec![cipher(key)])
    }

    pub(crate) fn add(&mut self, key: &EncryptionKey) {
        self.0.push(cipher(key));
    }

    pub(crate) fn seal(&self, name: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let nonce: [u8; NONCE] = random::bytes()?;
        let failed = || Error::unavailable("a value could not be encrypted");
        // Allocated in its final size, so that growing leaves no copy of the secret behind.
        let mut buffer = Zeroizing::new(Vec::with_capacity(plain.len() + TAG));
        buffer.extend_from_slice(plain);
        let first = self.0.first().ok_or_else(failed)?;
        first
            .encrypt_in_place(&XNonce::from(nonce), &associated(name), &mut *buffer)
            .map_err(|_| failed())?;
        Ok([&[VERSION], &nonce[..], &buffer].concat())
    }

    /// Returns the plain text, or `None` if no key matches or the value was changed.
    pub(crate) fn open(&self, name: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (&version, sealed) = sealed.split_first()?;
        let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE>()?;
        if version != VERSION {
            return None;
        }
        self.0.iter().find_map(|cipher| {
            let mut buffer = Zeroizing::new(ciphertext.to_vec());
            cipher
                .decrypt_in_place(&XNonce::from(*nonce), &associated(name), &mut *buffer)
                .ok()?;
            Some(buffer)
        })
    }
}

fn cipher(key: &EncryptionKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

fn associated(name: &str) -> Vec<u8> {
    [&[VERSION], name.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "auth0:token:tenant|client|api";

    fn sealer(byte: u8) -> Sealer {
        Sealer::new(&EncryptionKey::new([byte; 32]))
    }

    fn token() -> Vec<u8> {
        b"eyJ.the.token".to_vec()
    }

    #[test]
    fn the_first_key_encrypts_and_each_decrypts() {
        let (old, new) = (sealer(1), sealer(2));
        let mut both = sealer(2);
        both.add(&EncryptionKey::new([1; 32]));
        let by_old = old.seal(NAME, &token()).unwrap();
        let by_both = both.seal(NAME, &token()).unwrap();
        assert!(both.open(NAME, &by_old).is_some());
        assert!(new.open(NAME, &by_both).is_some());
        assert!(new.open(NAME, &by_old).is_none());
        assert!(old.open(NAME, &by_both).is_none());
    }

    #[test]
    fn every_changed_bit_is_noticed_and_so_is_another_name() {
        let sealer = sealer(1);
        let sealed = sealer.seal(NAME, &token()).unwrap();
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(sealer.open(NAME, &changed).is_none(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(
                sealer.open(NAME, &sealed[..length]).is_none(),
                "{length} bytes"
            );
        }
        assert!(sealer.open("auth0:token:other", &sealed).is_none());
    }

    #[test]
    fn nothing_of_the_token_shows_and_nothing_repeats() {
        let sealer = sealer(1);
        let (one, other) = (
            sealer.seal(NAME, &token()).unwrap(),
            sealer.seal(NAME, &token()).unwrap(),
        );
        assert_ne!(one[1..=NONCE], other[1..=NONCE]);
        assert_ne!(one[NONCE + 1..], other[NONCE + 1..]);
        for sealed in [one, other] {
            assert!(
                !sealed
                    .windows(3)
                    .any(|part| part == b"eyJ" || part == b"tok")
            );
        }
    }
}
