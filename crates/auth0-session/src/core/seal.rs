//! Cookie values that only a holder of the key can read or create.
//!
//! A sealed value is base64url of a version, a random nonce of 24 bytes, and the ciphertext with its tag,
//! created with XChaCha20-Poly1305. It also authenticates the purpose (the cookie's name), so that no
//! cookie can replace another one.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::{key::CookieKey, random};
use crate::{Error, ErrorKind};

/// Authenticated with the rest, so that a different layout is never mistaken for this one.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;

/// Seals with the first key, and opens with any of the keys.
#[derive(Clone)]
pub(crate) struct Sealer(Vec<XChaCha20Poly1305>);

impl Sealer {
    pub(crate) fn new<'a>(keys: impl IntoIterator<Item = &'a CookieKey>) -> Self {
        let cipher = |key: &CookieKey| XChaCha20Poly1305::new((&*key.derive()).into());
        Self(keys.into_iter().map(cipher).collect())
    }

    pub(crate) fn seal(&self, purpose: &str, plain: &[u8]) -> Result<String, Error> {
        let nonce: [u8; NONCE] = random::bytes()?;
        let failed = || Error::new(ErrorKind::Other, "the cookie could not be sealed");
        // Allocated in its final size, so that growing leaves no copy behind.
        let mut buffer = Zeroizing::new(Vec::with_capacity(plain.len() + TAG));
        buffer.extend_from_slice(plain);
        let cipher = self.0.first().ok_or_else(failed)?;
        cipher
            .encrypt_in_place(&XNonce::from(nonce), &associated(purpose), &mut *buffer)
            .map_err(|_| failed())?;
        let sealed = [&[VERSION], &nonce[..], &buffer].concat();
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Returns `None` if no key fits or the value was modified.
    pub(crate) fn open(&self, purpose: &str, sealed: &str) -> Option<Zeroizing<Vec<u8>>> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (&version, rest) = bytes.split_first()?;
        let (nonce, ciphertext) = rest.split_first_chunk::<NONCE>()?;
        if version != VERSION {
            return None;
        }
        let associated = associated(purpose);
        self.0.iter().find_map(|cipher| {
            let mut buffer = Zeroizing::new(ciphertext.to_vec());
            let opened = cipher.decrypt_in_place(&XNonce::from(*nonce), &associated, &mut *buffer);
            opened.is_ok().then_some(buffer)
        })
    }
}

fn associated(purpose: &str) -> Vec<u8> {
    [&[VERSION], purpose.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealer(bytes: &[u8]) -> Sealer {
        let keys: Vec<_> = bytes.iter().map(|it| CookieKey::from([*it; 32])).collect();
        Sealer::new(&keys)
    }

    #[test]
    fn the_first_key_seals_and_each_opens() {
        let (old, new, both) = (sealer(&[1]), sealer(&[2]), sealer(&[2, 1]));
        let by_old = old.seal("a", b"text").unwrap();
        let by_both = both.seal("a", b"text").unwrap();
        assert_eq!(both.open("a", &by_old).unwrap().as_slice(), b"text");
        assert_eq!(new.open("a", &by_both).unwrap().as_slice(), b"text");
        assert!(new.open("a", &by_old).is_none());
        assert!(old.open("a", &by_both).is_none());
    }

    #[test]
    fn every_change_is_noticed_and_so_is_another_purpose() {
        let sealer = sealer(&[1]);
        let sealed = sealer.seal("a", b"text").unwrap();
        let bytes = URL_SAFE_NO_PAD.decode(&sealed).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let changed = URL_SAFE_NO_PAD.encode(changed);
            assert!(sealer.open("a", &changed).is_none(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(sealer.open("a", &sealed[..length]).is_none(), "{length}");
        }
        assert!(sealer.open("b", &sealed).is_none());
        assert!(sealer.open("a", "ä not base64").is_none());
    }

    #[test]
    fn nothing_is_sealed_the_same_way_twice() {
        let sealer = sealer(&[1]);
        let seal = || sealer.seal("a", b"text").unwrap();
        assert_ne!(seal(), seal());
        assert!(!seal().contains("text"));
    }
}
