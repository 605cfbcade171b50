//! The page that a user returns to after a login or logout, which must belong to this application.

use std::fmt::Write as _;

use super::base_url::BaseUrl;

/// Limited because it is stored in a cookie and sent back in a header.
const LONGEST: usize = 1_000;

/// Returns the path, query, and fragment of `text` if it belongs to this application: a path that starts
/// with a single slash, or a URL of the application's own origin.
///
/// Refuses text that browsers and servers read differently: browsers treat a backslash as a slash, and skip
/// tabs and line breaks (WHATWG URL, section 4.4).
pub(crate) fn check(text: &str, base: &BaseUrl) -> Option<String> {
    let path = match text.strip_prefix(base.origin()) {
        Some("") => "/",
        Some(path) => path,
        None => text,
    };
    let starts_well = path.starts_with('/') && !path.starts_with("//");
    let is_clean = !path
        .chars()
        .any(|c| c.is_control() || c.is_whitespace() || c == '\\');
    (starts_well && is_clean && path.len() <= LONGEST).then(|| header_safe(path))
}

/// Percent-encodes non-ASCII text and some delimiters, because a `Location` header must be ASCII.
fn header_safe(path: &str) -> String {
    let mut safe = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'`' | 0x80.. => {
                let _ = write!(safe, "%{byte:02X}");
            }
            _ => safe.push(char::from(byte)),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(text: &str) -> Option<String> {
        check(text, &BaseUrl::parse("https://app.example.com").unwrap())
    }

    #[test]
    fn places_of_the_application() {
        for (text, path) in [
            ("/", "/"),
            ("/orders?id=1&x=//y#top", "/orders?id=1&x=//y#top"),
            ("https://app.example.com", "/"),
            ("https://app.example.com/a", "/a"),
            ("/caf\u{e9}", "/caf%C3%A9"),
        ] {
            assert_eq!(checked(text).as_deref(), Some(path));
        }
    }

    #[test]
    fn no_open_redirect() {
        for text in [
            "",
            "orders",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            " //evil.example",
            "https://evil.example",
            "https:evil.example",
            "https://app.example.com.evil.example/",
            "https://app.example.com@evil.example/",
            "https://app.example.com:8443/",
            "https://app.example.com//evil.example",
            "http://app.example.com/",
            "javascript:alert(1)",
            "data:text/html,x",
            "/\u{2028}/evil.example",
            "/\u{0}",
        ] {
            assert_eq!(checked(text), None, "{text:?}");
        }
        assert_eq!(checked(&format!("/{}", "x".repeat(LONGEST))), None);
    }
}
