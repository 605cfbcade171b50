//! A token as sealed bytes: the expiry and the lifetime in milliseconds (big-endian, all ones for
//! unknown), then the token's text.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_core::Token;
use zeroize::Zeroizing;

use crate::Error;
use crate::seal::Sealer;

const NUMBER: usize = 8;
const UNKNOWN: u64 = u64::MAX;

pub(crate) fn seal(sealer: &Sealer, name: &str, token: &Token) -> Result<Vec<u8>, Error> {
    let text = token.access_token().expose().as_bytes();
    // Allocated in its final size, so that growing leaves no copy of the token behind.
    let mut plain = Zeroizing::new(Vec::with_capacity(2 * NUMBER + text.len()));
    plain.extend_from_slice(&milliseconds_since_epoch(token.expires_at()).to_be_bytes());
    plain.extend_from_slice(&token.lifetime().map_or(UNKNOWN, milliseconds).to_be_bytes());
    plain.extend_from_slice(text);
    sealer.seal(name, &plain)
}

pub(crate) fn open(sealer: &Sealer, name: &str, sealed: &[u8]) -> Option<Token> {
    read(&sealer.open(name, sealed)?)
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
    use crate::EncryptionKey;

    #[test]
    fn a_token_comes_back_as_it_was() {
        let sealer = Sealer::new(&EncryptionKey::new([1; 32]));
        let and_back = |token: &Token| {
            let sealed = seal(&sealer, "name", token).unwrap();
            open(&sealer, "name", &sealed).unwrap()
        };
        let kept = Token::new("eyJ.the.token").expires_in(Duration::from_hours(1));
        let opened = and_back(&kept);
        assert_eq!(opened.access_token(), kept.access_token());
        assert_eq!(opened.lifetime(), kept.lifetime());
        let lost = kept
            .expires_at()
            .unwrap()
            .duration_since(opened.expires_at().unwrap());
        assert!(lost.unwrap() < Duration::from_millis(1));

        let endless = Token::new("endless");
        assert_eq!(and_back(&endless), endless);
    }
}
