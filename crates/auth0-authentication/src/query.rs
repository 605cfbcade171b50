//! Parsing and formatting of `name=value` pairs, as in queries and forms.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// All characters except the unreserved ones of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Appends a pair to a URL that ends in `?`, or to a URL or query that already has pairs.
pub(crate) fn append(url: &mut String, name: &str, value: &str) {
    if !url.is_empty() && !url.ends_with('?') {
        url.push('&');
    }
    url.extend(utf8_percent_encode(name, RESERVED));
    url.push('=');
    url.extend(utf8_percent_encode(value, RESERVED));
}

/// Returns the pairs of a query or a form body; `Err` with the name if a value is not UTF-8.
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = Result<(String, String), String>> {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decode(name).ok_or_else(|| name.escape_debug().to_string())?;
        match decode(value) {
            Some(value) => Ok((name, value)),
            None => Err(name),
        }
    })
}

fn decode(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    let text = percent_decode_str(&text).decode_utf8().ok()?;
    Some(text.into_owned())
}

/// Returns the query and the fragment of a URL, which may lack scheme and host. Text that is not a URL is a
/// query or a form body, and is returned as the query.
pub(crate) fn split(text: &str) -> [&str; 2] {
    let text = text.trim();
    if !is_url(text) {
        return [text, ""];
    }
    let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (_, query) = before.split_once('?').unwrap_or((before, ""));
    [query, fragment]
}

/// In a query that a server sends, a colon cannot precede the first `=`.
fn is_url(text: &str) -> bool {
    text.starts_with(['/', '?', '#']) || scheme(text).is_some()
}

/// Returns the scheme of an absolute URI (RFC 3986 section 3.1), and the text after the colon.
pub(crate) fn scheme(uri: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = uri.split_once(':')?;
    let valid = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    valid.then_some((scheme, rest))
}

/// Returns an error text unless the address is an absolute URI. Any scheme is valid, because native
/// applications use private ones (RFC 8252 section 7.1).
pub(crate) fn absolute(uri: &str) -> Result<(), &'static str> {
    if uri.is_empty() {
        return Err("is empty");
    }
    if !uri.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("has characters that are not allowed in a URI");
    }
    let Some((scheme, rest)) = scheme(uri) else {
        return Err("is not absolute");
    };
    let is_http = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let authority = rest.strip_prefix("//").unwrap_or_default();
    let host_is_missing = authority.is_empty() || authority.starts_with(['/', '?', '#', ':']);
    if rest.is_empty() || is_http && host_is_missing {
        return Err("is not absolute: nothing follows the scheme, or no host does");
    }
    // Such as `localhost:3000/callback`, whose host would otherwise count as the scheme.
    if rest.starts_with(|first: char| first.is_ascii_digit()) {
        return Err("is not absolute: it has a host and a port, but no scheme");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_the_same() {
        let given = [("a b", "ä&=+%#?"), ("", "x"), ("y", "")];
        let mut url = String::from("https://a/?");
        for (name, value) in given {
            append(&mut url, name, value);
        }
        let read: Vec<_> = pairs(split(&url)[0]).map(Result::unwrap).collect();
        let read: Vec<_> = read.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(read, given);
    }

    #[test]
    fn query_and_fragment_are_found_in_all_that_applications_have() {
        for (text, expected) in [
            ("https://app/cb?a=1#b=2", ["a=1", "b=2"]),
            ("https://app/cb", ["", ""]),
            ("https://app/cb#b=2", ["", "b=2"]),
            ("com.app:/cb?a=1", ["a=1", ""]),
            ("/cb?a=1", ["a=1", ""]),
            ("?a=1", ["a=1", ""]),
            ("a=1&b=x?y#z", ["a=1&b=x?y#z", ""]),
            ("a=https://x?b=1", ["a=https://x?b=1", ""]),
            ("", ["", ""]),
            (" a=1\r\n", ["a=1", ""]),
        ] {
            assert_eq!(split(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_not_utf8_is_named_and_not_shown() {
        let read: Vec<_> = pairs("a=1&state=%FF&b&%FF=1").collect();
        assert_eq!(read[1], Err("state".to_owned()));
        assert_eq!(read[2], Ok(("b".to_owned(), String::new())));
        assert_eq!(read[3], Err("%FF".to_owned()));
    }
}
