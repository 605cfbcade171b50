//! Where a user goes after a login or logout: a place in this application and nowhere else.

use std::fmt::Write as _;

use super::base_url::BaseUrl;

/// It is kept in a cookie, and comes back in a header.
const LONGEST: usize = 1_000;

/// The path, query and fragment of `text`, if it is a place in this application: a path that begins with
/// one slash, or a URL of the application's own origin.
///
/// Refused is what a browser reads differently than a server: a backslash is a slash to it, and it skips
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

/// Only ASCII is fit for a `Location` header.
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
