//! Time-based one-time passwords (RFC 6238): HMAC-SHA-1, six digits, thirty seconds.

use sha1::{Digest, Sha1};

const STEP: u64 = 30;

/// The block size of SHA-1 in bytes.
const BLOCK: usize = 64;

/// Returns the code for this secret at a time in UNIX seconds.
pub(crate) fn code(secret: &[u8], time: u64) -> String {
    let mac = hmac_sha1(secret, &(time / STEP).to_be_bytes());
    // RFC 4226 section 5.3: the last four bits give the offset of the number in the MAC.
    let offset = usize::from(mac[mac.len() - 1] & 0xf);
    let number = mac[offset..offset + 4]
        .iter()
        .fold(0, |number: u32, byte| number << 8 | u32::from(*byte));
    format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
}

/// RFC 2104.
fn hmac_sha1(secret: &[u8], message: &[u8]) -> [u8; 20] {
    let mut key = [0; BLOCK];
    if secret.len() > BLOCK {
        key[..20].copy_from_slice(&Sha1::digest(secret));
    } else {
        key[..secret.len()].copy_from_slice(secret);
    }
    let after = |pad: u8, message: &[u8]| {
        let block = key.map(|byte| byte ^ pad);
        Sha1::new()
            .chain_update(block)
            .chain_update(message)
            .finalize()
    };
    after(0x5c, &after(0x36, message)).into()
}

/// Checks a code, allowing one step early or late (RFC 6238 section 5.2). A code can be reused while it
/// is valid, so that tests do not have to wait for the next one.
pub(crate) fn is_right(secret: &[u8], time: u64, typed: &str) -> bool {
    [time, time.saturating_sub(STEP), time + STEP]
        .into_iter()
        .any(|time| code(secret, time) == typed)
}

/// Encodes bytes in Base32 (RFC 4648 section 6) without padding, the format that authenticator apps
/// expect.
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
        // Appendix B has eight-digit codes; the last six digits are compared.
        for (time, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(secret, time), expected);
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
