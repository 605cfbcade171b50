//! A reader of DER (X.690 section 10) and of PEM (RFC 7468).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

// The tags of elements that certificates are read from and written with (section 8).
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;

/// Returns the content of the next element, which must have this tag.
pub(crate) fn element<'a>(rest: &mut &'a [u8], tag: u8) -> Option<&'a [u8]> {
    let mut after = *rest;
    let (found, content) = any(&mut after)?;
    (found == tag).then(|| {
        *rest = after;
        content
    })
}

/// Returns the tag and the content of the next element.
pub(crate) fn any<'a>(rest: &mut &'a [u8]) -> Option<(u8, &'a [u8])> {
    let (tag, after) = rest.split_first()?;
    let (length, after) = match after {
        [length, after @ ..] if *length < 0x80 => (usize::from(*length), after),
        [0x81, length, after @ ..] => (usize::from(*length), after),
        [0x82, high, low, after @ ..] => (usize::from(*high) << 8 | usize::from(*low), after),
        _ => return None,
    };
    let (content, after) = after.split_at_checked(length)?;
    *rest = after;
    Some((*tag, content))
}

/// Returns the label and the content of the first PEM block.
pub(crate) fn pem(text: &str) -> Option<(&str, Vec<u8>)> {
    let (_, rest) = text.split_once("-----BEGIN ")?;
    let (label, rest) = rest.split_once("-----")?;
    let (text, _) = rest.split_once("-----END ")?;
    let text: String = text.split_ascii_whitespace().collect();
    Some((label, STANDARD.decode(text).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_read_only_if_it_is_complete_and_expected() {
        let mut rest: &[u8] = &[0x02, 1, 7, 0x04, 0x81, 2, 8, 9, 0x04, 5, 0];
        assert_eq!(element(&mut rest, 0x04), None);
        assert_eq!(element(&mut rest, 0x02), Some(&[7][..]));
        assert_eq!(any(&mut rest), Some((0x04, &[8, 9][..])));
        assert_eq!((any(&mut rest), rest.len()), (None, 3));
        for cut in [&[][..], &[0x30], &[0x30, 0x82, 0], &[0x30, 0x83, 0, 0, 0]] {
            assert_eq!(any(&mut &*cut), None, "{cut:?}");
        }
    }
}
