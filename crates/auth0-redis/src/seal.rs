//! A token as bytes that only a holder of the key can read or make.
//!
//! A sealed token is a version, a random nonce of 24 bytes, and the ciphertext with its tag, by
//! XChaCha20-Poly1305: with a nonce that long, random ones never meet. The name it is kept under is
//! authenticated with it, so that it is worth nothing under another name. Inside are the expiry and
//! the lifetime in milliseconds (big-endian, all ones for unknown), then the token's text.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_core::Token;
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::{EncryptionKey, Error, random};

/// Authenticated with the rest, so that another layout can never be taken for this one.
const VERSION: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;
const NUMBER: usize = 8;
const UNKNOWN: u64 = u64::MAX;

/// The ciphers of one cache: the first one encrypts, each may decrypt.
#[derive(Clone)]
pub(crate) struct Sealer(Vec<XChaCha20Poly1305>);

impl Sealer {
    pub(crate) fn new(key: &EncryptionKey) -> Self {
        Self(vec![cipher(key)])
    }

    pub(crate) fn add(&mut self, key: &EncryptionKey) {
        self.0.push(cipher(key));
    }

    pub(crate) fn seal(&self, name: &str, token: &Token) -> Result<Vec<u8>, Error> {
        let nonce: [u8; NONCE] = random::bytes()?;
        let failed = || Error::unavailable("the token could not be encrypted");
        let text = token.access_token().expose().as_bytes();
        // Of its final size at once, so that growing leaves no copy of the token behind.
        let mut buffer = Zeroizing::new(Vec::with_capacity(2 * NUMBER + text.len() + TAG));
        buffer.extend_from_slice(&milliseconds_since_epoch(token.expires_at()).to_be_bytes());
        buffer.extend_from_slice(&token.lifetime().map_or(UNKNOWN, milliseconds).to_be_bytes());
        buffer.extend_from_slice(text);
        let first = self.0.first().ok_or_else(failed)?;
        first
            .encrypt_in_place(&XNonce::from(nonce), &associated(name), &mut *buffer)
            .map_err(|_| failed())?;
        Ok([&[VERSION], &nonce[..], &buffer].concat())
    }

    /// The token, or `None` where no key fits or somebody has changed something.
    pub(crate) fn open(&self, name: &str, sealed: &[u8]) -> Option<Token> {
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
            read(&buffer)
        })
    }
}

fn cipher(key: &EncryptionKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

fn associated(name: &str) -> Vec<u8> {
    [&[VERSION], name.as_bytes()].concat()
}

fn read(plain: &[u8]) -> Option<Token> {
    let (expiry, rest) = plain.split_first_chunk::<NUMBER>()?;
    let (lifetime, text) = rest.split_first_chunk::<NUMBER>()?;
    let known = |bytes| Some(u64::from_be_bytes(bytes)).filter(|number| *number != UNKNOWN);
    let mut token = Token::new(std::str::from_utf8(text).ok()?);
    if let Some(expiry) = known(*expiry) {
        token = token.with_expires_at(UNIX_EPOCH.checked_add(Duration::from_millis(expiry))?);
    }
    if let Some(lifetime) = known(*lifetime) {
        token = token.issued_for(Duration::from_millis(lifetime));
    }
    Some(token)
}

fn milliseconds_since_epoch(time: Option<SystemTime>) -> u64 {
    time.map_or(UNKNOWN, |time| {
        milliseconds(time.duration_since(UNIX_EPOCH).unwrap_or_default())
    })
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "auth0:token:tenant|client|api";

    fn sealer(byte: u8) -> Sealer {
        Sealer::new(&EncryptionKey::new([byte; 32]))
    }

    fn token() -> Token {
        Token::new("eyJ.the.token").expires_in(Duration::from_hours(1))
    }

    #[test]
    fn a_token_comes_back_as_it_was() {
        let sealer = sealer(1);
        let kept = token();
        let opened = sealer
            .open(NAME, &sealer.seal(NAME, &kept).unwrap())
            .unwrap();
        assert_eq!(opened.access_token(), kept.access_token());
        assert_eq!(opened.lifetime(), kept.lifetime());
        let lost = kept
            .expires_at()
            .unwrap()
            .duration_since(opened.expires_at().unwrap());
        assert!(lost.unwrap() < Duration::from_millis(1));

        let endless = Token::new("endless");
        let opened = sealer.open(NAME, &sealer.seal(NAME, &endless).unwrap());
        assert_eq!(opened, Some(endless));
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
