//! Names and values of a query or form.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// RFC 3986 section 2.3.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The pairs of a query or a form (`application/x-www-form-urlencoded`); what is not UTF-8 is skipped.
pub(crate) fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    query.split('&').filter_map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        Some((decode(name)?, decode(value)?))
    })
}

/// Returns the value of a name; `None` if it is missing or there are several.
pub(crate) fn one(query: &str, wanted: &str) -> Option<String> {
    let mut found = pairs(query).filter(|(name, _)| name == wanted);
    let (_, value) = found.next()?;
    found.next().is_none().then_some(value)
}

fn decode(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    let text = percent_decode_str(&text).decode_utf8().ok()?;
    Some(text.into_owned())
}

pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, UNRESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_read_as_forms_are_written() {
        let all: Vec<_> = pairs("a=b+c&d=%C3%A9&e&f=%FF&g=1&g=2&").collect();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let expected = [
            pair("a", "b c"),
            pair("d", "\u{e9}"),
            pair("e", ""),
            pair("g", "1"),
            pair("g", "2"),
            pair("", ""),
        ];
        assert_eq!(all, expected);
        assert_eq!(one("a=1&b=2", "b").as_deref(), Some("2"));
        assert_eq!(one("b=1&b=2", "b"), None);
        assert_eq!(encode("/a?b=c d"), "%2Fa%3Fb%3Dc%20d");
    }
}
