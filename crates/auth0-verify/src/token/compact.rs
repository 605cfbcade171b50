//! The JWS compact serialization (RFC 7515 section 7.1) and its base64url.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::error::{Error, ErrorKind};

/// The parts of a signed token, still encoded.
#[derive(Clone, Copy)]
pub(crate) struct Compact<'t> {
    pub(crate) header: &'t str,
    pub(crate) payload: &'t str,
    pub(crate) signature: &'t str,
    /// `header.payload`: what was signed.
    pub(crate) signing_input: &'t str,
}

impl<'t> Compact<'t> {
    pub(crate) fn split(token: &'t str, limit: usize) -> Result<Self, Error> {
        if token.len() > limit {
            let message = format!(
                "the token has {} bytes; the verifier's limit is {limit} (`.max_token_size(…)`)",
                token.len()
            );
            return Err(Error::new(ErrorKind::TooLarge, message));
        }
        let malformed = |message: &str| Err(Error::new(ErrorKind::Malformed, message));
        if token.is_empty() {
            return malformed("the token is empty");
        }
        if let Some((signing_input, signature)) = token.rsplit_once('.')
            && let Some((header, payload)) = signing_input.split_once('.')
            && !has(payload, |byte| byte == b'.')
            && !has(token, |byte| byte == b' ' || byte.wrapping_sub(b'\t') < 5)
        {
            return Ok(Self {
                header,
                payload,
                signature,
                signing_input,
            });
        }
        if token.contains(char::is_whitespace) {
            return malformed(
                "the token contains white space; pass the token alone, without the scheme `Bearer`",
            );
        }
        match token.bytes().filter(|byte| *byte == b'.').count() {
            4 => malformed(
                "the token has five parts: it is encrypted (JWE), and this verifier accepts only signed tokens",
            ),
            0 => malformed(
                "the token has no parts: it is opaque; request one with an `audience` from Auth0",
            ),
            _ => malformed("the token is not three parts joined by dots (RFC 7515 section 7.1)"),
        }
    }
}

/// Returns whether a text contains such a byte. It reads the whole text, many bytes at a time: valid tokens
/// contain no such byte, so stopping early would only cost time. White space beyond ASCII is refused later,
/// because it is not base64url.
fn has(text: &str, wanted: impl Fn(u8) -> bool) -> bool {
    let found = text
        .bytes()
        .fold(0, |found, byte| found | u8::from(wanted(byte)));
    found != 0
}

/// The bytes of the longest signature, that of an RSA key of 8,192 bits.
pub(crate) const MAX_SIGNATURE: usize = 1024;

/// Decodes into the buffer if the result fits, otherwise into a new allocation.
pub(crate) fn decode_into<'b>(
    buffer: &'b mut [u8; MAX_SIGNATURE],
    part: &str,
    name: &str,
) -> Result<Cow<'b, [u8]>, Error> {
    match URL_SAFE_NO_PAD.decode_slice(part, buffer) {
        Ok(length) => Ok(Cow::Borrowed(&buffer[..length])),
        Err(_) => decode(part, name).map(Cow::Owned),
    }
}

/// base64url as RFC 7515 wants it: unpadded, and only the one canonical spelling of the bytes.
pub(crate) fn decode(part: &str, name: &str) -> Result<Vec<u8>, Error> {
    // The engine's default configuration refuses padding and non-zero trailing bits.
    URL_SAFE_NO_PAD.decode(part).map_err(|_| {
        let message = format!("the token's {name} is not canonical base64url without padding");
        Error::new(ErrorKind::Malformed, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(token: &str) -> ErrorKind {
        Compact::split(token, 100).err().unwrap().kind()
    }

    #[test]
    fn splits_three_parts() {
        let parts = Compact::split("a.b.c", 5).unwrap();
        assert_eq!(
            (parts.header, parts.payload, parts.signature),
            ("a", "b", "c")
        );
        assert_eq!(parts.signing_input, "a.b");
        let empty = Compact::split("..", 5).unwrap();
        assert_eq!((empty.header, empty.payload, empty.signature), ("", "", ""));
    }

    #[test]
    fn refuses_other_shapes() {
        for token in [
            "",
            "a",
            "a.b",
            "a.b.c.d",
            "a.b.c.d.e",
            "a.b.c.d.e.f",
            "Bearer a.b.c",
            "a.b.c\n",
        ] {
            assert_eq!(kind(token), ErrorKind::Malformed, "{token}");
        }
        assert_eq!(kind(&"a".repeat(101)), ErrorKind::TooLarge);
    }

    #[test]
    fn base64url_is_strict() {
        assert_eq!(decode("-_8", "x").unwrap(), [0xfb, 0xff]);
        for size in [0, 1, 2, MAX_SIGNATURE - 1, MAX_SIGNATURE, MAX_SIGNATURE + 1] {
            let bytes = vec![0xfb; size];
            let text = URL_SAFE_NO_PAD.encode(&bytes);
            let mut buffer = [0; MAX_SIGNATURE];
            assert_eq!(*decode_into(&mut buffer, &text, "x").unwrap(), *bytes);
        }
        // padded, standard alphabet, trailing bits, impossible length, not ASCII
        for part in ["-_8=", "+/8", "-_9", "a", "é", "-_8 "] {
            let error = decode(part, "x").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Malformed, "{part}");
            let error = decode_into(&mut [0; MAX_SIGNATURE], part, "x").unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Malformed, "{part}");
        }
    }
}
