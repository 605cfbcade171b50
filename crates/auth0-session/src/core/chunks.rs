//! Splits a long value into several cookies.
//!
//! Browsers accept a cookie of up to 4,096 bytes, including name and attributes (RFC 6265 section 6.1), and
//! servers limit the `Cookie` header: nginx and Apache to 8 KiB for the whole line by default. Beyond that,
//! they respond with 400 or 431 to every request of that browser, so the limit is checked when the cookies
//! are created.

use crate::{Error, ErrorKind};

/// The maximum size of the name, value, and attributes of one cookie.
pub(crate) const COOKIE_SIZE: usize = 4_096;

/// The maximum number of chunks to read from a request.
const MOST: usize = 64;

/// Splits a value into cookies: one with the plain name if it fits, otherwise `name.0`, `name.1`, ….
///
/// `attributes` is the length of everything after the value. `ceiling` is the maximum total size of the
/// names and values in the browser's `Cookie` header.
pub(crate) fn split(
    name: &str,
    value: &str,
    attributes: usize,
    ceiling: usize,
) -> Result<Vec<(String, String)>, Error> {
    // Reserves space for `=` after the name, and `.63` for the chunk number.
    let room = COOKIE_SIZE.saturating_sub(name.len() + 1 + 3 + attributes);
    let pieces: Vec<(String, String)> = if value.len() <= room {
        vec![(name.to_owned(), value.to_owned())]
    } else {
        // Sealed values are ASCII.
        let pieces = value.as_bytes().chunks(room.max(1)).enumerate();
        pieces
            .map(|(index, piece)| {
                let piece = String::from_utf8_lossy(piece).into_owned();
                (format!("{name}.{index}"), piece)
            })
            .collect()
    };
    // Includes the `; ` between cookies.
    let size: usize = pieces.iter().map(|(n, v)| n.len() + v.len() + 3).sum();
    if size > ceiling || pieces.len() > MOST {
        return Err(Error::new(
            ErrorKind::SessionTooLarge,
            format!(
                "the session takes {size} bytes of cookies, more than the limit of {ceiling}; keep \
                 less in it, or keep sessions in a store"
            ),
        ));
    }
    Ok(pieces)
}

/// Returns the candidate values of a name, in the order in which to try them: the single cookie, then the
/// joined chunks.
///
/// Both may exist while a browser replaces one with the other. Chunks of different values produce a text
/// that fails to open.
pub(crate) fn join<'a>(name: &str, cookies: impl Fn(&str) -> Option<&'a str>) -> Vec<String> {
    let mut values = Vec::new();
    if let Some(value) = cookies(name) {
        values.push(value.to_owned());
    }
    let chunk = |index: usize| cookies(&format!("{name}.{index}"));
    let joined: String = (0..MOST).map_while(chunk).collect();
    if !joined.is_empty() {
        values.push(joined);
    }
    values
}

/// Returns whether a cookie of this name is the value or one of its chunks.
pub(crate) fn belongs(name: &str, cookie: &str) -> bool {
    match cookie.strip_prefix(name) {
        Some("") => true,
        Some(rest) => rest
            .strip_prefix('.')
            .is_some_and(|number| number.len() <= 2 && number.parse::<u8>().is_ok()),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(cookies: &[(String, String)]) -> Vec<String> {
        join("s", |name| {
            let found = cookies.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.as_str())
        })
    }

    #[test]
    fn what_fits_is_one_cookie_and_what_does_not_is_several() {
        for length in [0, 1, 4_000, 4_001, 4_091, 4_092, 9_000, 20_000] {
            let value = "x".repeat(length);
            let cookies = split("s", &value, 70, 100_000).unwrap();
            for (name, value) in &cookies {
                assert!(name.len() + 1 + value.len() + 70 <= COOKIE_SIZE);
                assert!(belongs("s", name));
            }
            assert_eq!(cookies.len() == 1, length <= 4_021, "{length}");
            assert_eq!(joined(&cookies).join(""), value);
        }
    }

    #[test]
    fn too_much_is_an_error_before_a_browser_sees_it() {
        let error = split("s", &"x".repeat(7_000), 70, 7_000).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SessionTooLarge);
        assert!(error.to_string().contains("limit of 7000"), "{error}");
        assert!(split("s", &"x".repeat(6_900), 70, 7_000).is_ok());
    }

    #[test]
    fn both_forms_are_tried() {
        let cookie = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let cookies = [
            cookie("s.0", "a"),
            cookie("s", "b"),
            cookie("s.2", "c"),
            cookie("s.1", "d"),
        ];
        assert_eq!(joined(&cookies), ["b", "adc"]);
        assert_eq!(joined(&cookies[2..3]), [""; 0]);
        for name in ["s.x", "s.100", "sx", "t", "s.-1", "s."] {
            assert!(!belongs("s", name), "{name}");
        }
    }
}
