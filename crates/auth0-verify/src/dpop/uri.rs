//! Comparable forms of `http` URIs: syntax-based and scheme-based normalization (RFC 3986 sections 6.2.2
//! and 6.2.3), which RFC 9449 section 4.3 recommends.

/// Returns the URI without query and fragment, in its normal form.
pub(super) fn normalize(uri: &str) -> Result<String, &'static str> {
    let uri = uri.split(['?', '#']).next().unwrap_or_default();
    if !uri.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("has characters that are not allowed in a URI");
    }
    let (scheme, rest) = uri.split_once("://").ok_or("is not absolute")?;
    let (scheme, default_port) = match scheme {
        it if it.eq_ignore_ascii_case("https") => ("https", 443),
        it if it.eq_ignore_ascii_case("http") => ("http", 80),
        _ => return Err("is not of the scheme http or https"),
    };
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let (host, port) = split_authority(authority)?;
    let host = normalize_encoding(host)?.to_ascii_lowercase();
    let mut normal = format!("{scheme}://{host}");
    match port {
        "" => {}
        _ if !port.bytes().all(|byte| byte.is_ascii_digit()) => return Err("has no valid port"),
        _ => {
            let port: u16 = port.parse().map_err(|_| "has no valid port")?;
            if port != default_port {
                normal.push(':');
                normal.push_str(&port.to_string());
            }
        }
    }
    push_path(&mut normal, &normalize_encoding(path)?);
    Ok(normal)
}

fn split_authority(authority: &str) -> Result<(&str, &str), &'static str> {
    let (host, port) = if authority.starts_with('[') {
        let end = authority.find(']').ok_or("has no valid host")?;
        let (host, rest) = authority.split_at(end + 1);
        match rest.strip_prefix(':') {
            Some(port) => (host, port),
            None if rest.is_empty() => (host, ""),
            None => return Err("has no valid host"),
        }
    } else {
        authority.split_once(':').unwrap_or((authority, ""))
    };
    // RFC 3986 section 3.2.2. Brackets and colons occur in IP literals. User information ends with `@`,
    // which is not allowed in a host.
    let literal = host.starts_with('[');
    let valid = |byte: u8| {
        byte.is_ascii_alphanumeric()
            || b"-._~%!$&'()*+,;=".contains(&byte)
            || literal && b"[]:".contains(&byte)
    };
    if host.is_empty() || !host.bytes().all(valid) {
        return Err("has no valid host");
    }
    Ok((host, port))
}

/// Percent-encodes in uppercase, and only characters that require it (sections 6.2.2.1 and 6.2.2.2).
fn normalize_encoding(part: &str) -> Result<String, &'static str> {
    let mut normal = String::with_capacity(part.len());
    let mut bytes = part.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            normal.push(char::from(byte));
            continue;
        }
        let mut digit = || bytes.next().and_then(|it| char::from(it).to_digit(16));
        let (Some(high), Some(low)) = (digit(), digit()) else {
            return Err("has a `%` that encodes nothing");
        };
        match u8::try_from(high * 16 + low).map(char::from) {
            Ok(it) if it.is_ascii_alphanumeric() || "-._~".contains(it) => normal.push(it),
            _ => {
                normal.push('%');
                for digit in [high, low] {
                    let digit = char::from_digit(digit, 16).unwrap_or('0');
                    normal.push(digit.to_ascii_uppercase());
                }
            }
        }
    }
    Ok(normal)
}

/// Appends the path without dot segments (section 5.2.4); an empty path becomes `/`.
fn push_path(normal: &mut String, path: &str) {
    let mut segments: Vec<&str> = Vec::new();
    let mut given = path.split('/').skip(1).peekable();
    while let Some(segment) = given.next() {
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            _ => {
                segments.push(segment);
                continue;
            }
        }
        if given.peek().is_none() {
            segments.push("");
        }
    }
    if segments.is_empty() {
        normal.push('/');
    }
    for segment in segments {
        normal.push('/');
        normal.push_str(segment);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_uri_are_the_same() {
        for (uri, expected) in [
            ("https://api.example.com", "https://api.example.com/"),
            ("https://api.example.com?a=b", "https://api.example.com/"),
            ("https://api.example.com/#a?b", "https://api.example.com/"),
            ("HTTPS://API.Example.COM/", "https://api.example.com/"),
            ("https://api.example.com:443/", "https://api.example.com/"),
            ("https://api.example.com:/", "https://api.example.com/"),
            ("https://api.example.com:0443/", "https://api.example.com/"),
            ("http://api.example.com:80/", "http://api.example.com/"),
            ("http://a:443/", "http://a:443/"),
            ("https://a:8443/Orders", "https://a:8443/Orders"),
            ("https://a/%7Euser/%2f%3a", "https://a/~user/%2F%3A"),
            ("https://%61pi/%61", "https://api/a"),
            ("https://a/b/./c/../d", "https://a/b/d"),
            ("https://a/b/%2e%2E/c", "https://a/c"),
            ("https://a/../../b", "https://a/b"),
            ("https://a/b/..", "https://a/"),
            ("https://a/b/.", "https://a/b/"),
            ("https://a/b/c/..", "https://a/b/"),
            ("https://a//b//", "https://a//b//"),
            ("https://[2001:DB8::1]:443/x", "https://[2001:db8::1]/x"),
            ("https://a/x:y@z;p=1", "https://a/x:y@z;p=1"),
        ] {
            assert_eq!(normalize(uri).as_deref(), Ok(expected), "{uri}");
        }
    }

    #[test]
    fn what_is_no_absolute_http_uri_is_refused() {
        for uri in [
            "",
            "/orders",
            "api.example.com/orders",
            "https:/api.example.com",
            "https://",
            "https:///orders",
            "https://:443/",
            "ftp://api.example.com/",
            "https://user@api.example.com/",
            "https://user:pass@api.example.com/",
            "https://api.example.com:x/",
            "https://api.example.com:+443/",
            "https://api.example.com:65536/",
            "https://api.example.com:1:2/",
            "https://[::1/",
            "https://[::1]x/",
            "https://api\\example.com/",
            "https://api.example.com/%",
            "https://api.example.com/%2",
            "https://api.example.com/%zz",
            "https://api.example.com/a b",
            "https://api.example.com/é",
            "https://api.example.com/\n",
        ] {
            assert!(normalize(uri).is_err(), "{uri}");
        }
    }
}
