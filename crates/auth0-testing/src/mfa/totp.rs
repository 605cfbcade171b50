//! Time-based one-time passwords (RFC 6238): HMAC-SHA-1, six digits, thirty seconds.

use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::sign::Signer;

const STEP: u64 = 30;

/// The code of this secret at a time in UNIX seconds; `None` only if OpenSSL fails.
pub(crate) fn code(secret: &[u8], time: u64) -> Option<String> {
    let key = PKey::hmac(secret).ok()?;
    let mut signer = Signer::new(MessageDigest::sha1(), &key).ok()?;
    let mac = signer
        .sign_oneshot_to_vec(&(time / STEP).to_be_bytes())
        .ok()?;
    // RFC 4226 section 5.3: the last four bits say where in the MAC the number is.
    let offset = usize::from(mac.last()? & 0xf);
    let four: [u8; 4] = mac.get(offset..offset + 4)?.try_into().ok()?;
    let number = u32::from_be_bytes(four) & 0x7fff_ffff;
    Some(format!("{:06}", number % 1_000_000))
}

/// Whether a code is right, one step early or late allowed (RFC 6238 section 5.2). It may be used again
/// within its time, so that tests need not wait for the next one.
pub(crate) fn is_right(secret: &[u8], time: u64, typed: &str) -> bool {
    [time, time.saturating_sub(STEP), time + STEP]
        .into_iter()
        .any(|time| code(secret, time).as_deref() == Some(typed))
}

/// Base32 (RFC 4648 section 6) without padding, as authenticator apps read secrets.
pub(crate) fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bit = |index: usize| {
        bytes
            .get(index / 8)
            .map_or(0, |byte| byte >> (7 - index % 8) & 1)
    };
    (0..bytes.len() * 8)
        .step_by(5)
        .map(|start| {
            let value = (start..start + 5).fold(0, |value, index| value << 1 | bit(index));
            char::from(ALPHABET[usize::from(value)])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_rfc_6238() {
        let secret = b"12345678901234567890";
        // Appendix B has eight digits; six are their end.
        for (time, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(secret, time).as_deref(), Some(expected));
            assert!(is_right(secret, time + 30, expected));
            assert!(!is_right(secret, time + 90, expected));
        }
        assert!(!is_right(secret, 0, ""));
    }

    #[test]
    fn base32_is_that_of_rfc_4648() {
        for (text, encoded) in [
            ("", ""),
            ("f", "MY"),
            ("fo", "MZXQ"),
            ("foob", "MZXW6YQ"),
            ("foobar", "MZXW6YTBOI"),
        ] {
            assert_eq!(base32(text.as_bytes()), encoded);
        }
    }
}
