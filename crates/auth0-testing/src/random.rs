//! Random identifiers in the alphabets that Auth0 uses.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Returns `bytes` random bytes in lowercase hexadecimal, two characters each.
pub(crate) fn hex(bytes: usize) -> String {
    as_hex(&self::bytes(bytes))
}

/// Encodes bytes in lowercase hexadecimal.
pub(crate) fn as_hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Returns `bytes` random bytes in unpadded base64url.
pub(crate) fn base64url(bytes: usize) -> String {
    URL_SAFE_NO_PAD.encode(self::bytes(bytes))
}

/// Returns random bytes, or zeros if the system has no random source, because nothing here needs protection.
pub(crate) fn bytes(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    let _ = getrandom::getrandom(&mut bytes);
    bytes
}

/// Returns `length` random characters of a short ASCII alphabet. The first characters are slightly more likely.
pub(crate) fn from_alphabet(alphabet: &[u8], length: usize) -> String {
    bytes(length)
        .into_iter()
        .map(|byte| char::from(alphabet[usize::from(byte) % alphabet.len()]))
        .collect()
}

/// Returns a random UUID (RFC 9562, version 4).
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

/// Returns `length` random letters and digits.
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
