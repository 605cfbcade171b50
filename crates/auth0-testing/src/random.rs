//! Random identifiers in the alphabets Auth0 uses.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// `bytes` random bytes as lower-case hexadecimal, two characters each.
pub(crate) fn hex(bytes: usize) -> String {
    as_hex(&self::bytes(bytes))
}

/// Bytes as lower-case hexadecimal.
pub(crate) fn as_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// `bytes` random bytes as unpadded base64url.
pub(crate) fn base64url(bytes: usize) -> String {
    URL_SAFE_NO_PAD.encode(self::bytes(bytes))
}

/// Random bytes. A system that has none gives zeros: nothing here guards anything.
pub(crate) fn bytes(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    let _ = getrandom::getrandom(&mut bytes);
    bytes
}

/// `length` random characters of a short ASCII alphabet. The first ones come a little more often.
pub(crate) fn from_alphabet(alphabet: &[u8], length: usize) -> String {
    bytes(length)
        .into_iter()
        .map(|byte| char::from(alphabet[usize::from(byte) % alphabet.len()]))
        .collect()
}

/// A random UUID (RFC 9562, version 4).
pub(crate) fn uuid() -> String {
    let digits = hex(16);
    format!(
        "{}-{}-4{}-8{}-{}",
        &digits[..8],
        &digits[8..12],
        &digits[13..16],
        &digits[17..20],
        &digits[20..]
    )
}

/// `length` random letters and digits.
pub(crate) fn alphanumeric(length: usize) -> String {
    from_alphabet(ALPHANUMERIC, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_have_the_asked_length_and_alphabet() {
        let hex = hex(12);
        assert_eq!(hex.len(), 24);
        assert!(
            hex.chars()
                .all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c)),
            "{hex}"
        );
        let text = alphanumeric(16);
        assert_eq!(text.len(), 16);
        assert!(text.chars().all(|c| c.is_ascii_alphanumeric()), "{text}");
        assert_ne!(alphanumeric(16), text);
    }
}
