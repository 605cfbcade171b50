//! The location of a JWK set: a URL, parsed into a host and a path to request.

use std::fmt;

use auth0_core::{Domain, DomainError, Operation};

use crate::error::quoted;

/// Templates for paths of one segment, two segments, …. The template of an operation is static text, so
/// external input cannot extend it.
const TEMPLATES: [&str; 8] = [
    "/{1}",
    "/{1}/{2}",
    "/{1}/{2}/{3}",
    "/{1}/{2}/{3}/{4}",
    "/{1}/{2}/{3}/{4}/{5}",
    "/{1}/{2}/{3}/{4}/{5}/{6}",
    "/{1}/{2}/{3}/{4}/{5}/{6}/{7}",
    "/{1}/{2}/{3}/{4}/{5}/{6}/{7}/{8}",
];

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Location {
    pub(super) domain: Domain,
    pub(super) path: Path,
}

/// A path of plain segments, and a query.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Path {
    template: &'static str,
    segments: Vec<Box<str>>,
    /// Kept unchanged.
    query: Option<Box<str>>,
}

impl Location {
    /// Accepts `https` URLs, `http` URLs of loopback addresses, and every URL at the client's own domain:
    /// a client of an insecure domain exists only if its user called [`Domain::insecure_for_tests`].
    /// Otherwise returns the reason.
    pub(super) fn parse(url: &str, client: Option<&Domain>) -> Result<Self, String> {
        let fail = |reason: &str| {
            Err(format!(
                "{} is not the URL of a JWK set: {reason}; expected something like \
                 `https://tenant.eu.auth0.com/.well-known/jwks.json`",
                quoted(&without_secrets(url))
            ))
        };
        let (before, query) = match url.split_once('?') {
            Some((before, query)) => (before, Some(query)),
            None => (url, None),
        };
        if url.contains('#') {
            return fail("it has a fragment");
        }
        if before.contains('@') {
            return fail("it has a user name or password, or an `@` in its path");
        }
        let Some((scheme, rest)) = before.split_once("://") else {
            return fail("it has no scheme");
        };
        let Some((authority, path)) = rest.split_once('/') else {
            return fail("it has no path");
        };
        let domain = match read_domain(scheme, authority, client) {
            Ok(domain) => domain,
            Err(error) => return fail(&error.to_string()),
        };
        match Path::parse(path, query) {
            Ok(path) => Ok(Self { domain, path }),
            Err(reason) => fail(reason),
        }
    }
}

/// Reads the origin of a URL. Unlike a tenant's domain, the host of a key set may have a port with TLS.
fn read_domain(
    scheme: &str,
    authority: &str,
    client: Option<&Domain>,
) -> Result<Domain, DomainError> {
    let origin = format!("{scheme}://{authority}");
    let (secure, any) = (origin.parse(), Domain::insecure_for_tests(&origin));
    let (Err(_), Ok(any)) = (&secure, any) else {
        return secure;
    };
    let host_is_fine = || match authority.rsplit_once(':') {
        Some((host, _)) => host.parse::<Domain>().is_ok(),
        None => false,
    };
    if client == Some(&any) || (any.is_https() && host_is_fine()) {
        return Ok(any);
    }
    secure
}

/// Formats the URL for messages, without user information and query, which may contain secrets.
fn without_secrets(url: &str) -> String {
    let (before, query) = url.split_at(url.find('?').unwrap_or(url.len()));
    if query.contains('@') {
        return "…".to_owned();
    }
    let mut shown = match before.rsplit_once('@') {
        Some((_, rest)) => format!("…@{rest}"),
        None => before.to_owned(),
    };
    if !query.is_empty() {
        shown.push_str("?…");
    }
    shown
}

impl Path {
    /// Parses the part after the slash that ends the authority, and the part after the question mark.
    fn parse(path: &str, query: Option<&str>) -> Result<Self, &'static str> {
        let segments: Vec<_> = path.split('/').map(Box::<str>::from).collect();
        let template = TEMPLATES
            .get(segments.len() - 1)
            .ok_or("its path has more than eight segments")?;
        if segments.iter().any(|segment| !is_plain(segment)) {
            return Err("its path has a segment that is empty, dots, or not of plain characters");
        }
        if !query.is_none_or(is_query) {
            return Err("its query has an invalid character or percent-encoding");
        }
        Ok(Self {
            template,
            segments,
            query: query.map(Box::from),
        })
    }

    pub(super) fn operation(&self) -> Operation {
        let path = self
            .segments
            .iter()
            .fold(Operation::get(self.template), |operation, segment| {
                operation.path(segment)
            });
        match &self.query {
            Some(query) => path.encoded_query(query),
            None => path,
        }
    }
}

/// Shows `?…` instead of the query, which may contain an API key.
impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.segments {
            write!(f, "/{segment}")?;
        }
        f.write_str(if self.query.is_none() { "" } else { "?…" })
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Path").field(&self.to_string()).finish()
    }
}

/// Returns whether a text is a query (RFC 3986 section 3.4): allowed characters, and escapes of two digits.
fn is_query(text: &str) -> bool {
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?%".contains(&byte);
    let is_escape = |piece: &str| {
        let digits = piece.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    text.bytes().all(allowed) && text.split('%').skip(1).all(is_escape)
}

/// Returns whether all characters are unreserved (RFC 3986 section 2.3), so that no encoding changes them.
fn is_plain(segment: &str) -> bool {
    let unreserved =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    !matches!(segment, "" | "." | "..") && segment.bytes().all(unreserved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Result<Location, String> {
        Location::parse(url, None)
    }

    fn uri(location: &Location) -> String {
        let operation = location.path.operation();
        let request = operation.into_request(location.domain.base_url()).unwrap();
        request.uri().to_string()
    }

    #[test]
    fn a_url_comes_out_as_it_went_in() {
        for url in [
            "https://tenant.eu.auth0.com/.well-known/jwks.json",
            "https://example.com/a",
            "https://example.com:8443/a",
            "https://localhost:3000/a",
            "http://localhost/a",
            "http://[::1]:3000/a",
            "http://127.0.0.1:3000/a/b-c/d_e/~f/5/6/7/8",
            "https://example.com/a?p=b2c_1_sign-in",
            "https://example.com:8443/a?b=c&d=&b=%C3%A9%20%2B%3D%26",
            "https://example.com/a?b&&c=d/e?f:g=&h=%c3%a9+i",
            "https://example.com/a?b=%ff",
            "https://example.com/a?",
            "https://example.com/a?!$&'()*+,;=:@/?-._~",
            "http://127.0.0.1:3000/a?b=c",
        ] {
            let location = parse(url).unwrap();
            assert_eq!(uri(&location), url);
            let (before, has_query) = match url.split_once('?') {
                Some((before, _)) => (before, true),
                None => (url, false),
            };
            let shown = format!("{}{}", location.domain.base_url(), location.path);
            assert_eq!(shown.strip_suffix("?…").unwrap_or(&shown), before);
            assert_eq!(shown.ends_with("?…"), has_query);
        }
    }

    #[test]
    fn or_in_its_normal_form() {
        for (url, normal) in [
            ("HTTPS://Example.COM/Keys", "https://example.com/Keys"),
            ("https://example.com:443/a", "https://example.com/a"),
            ("http://localhost:80/a", "http://localhost/a"),
            ("HTTPS://example.com/a?B=%c3", "https://example.com/a?B=%c3"),
        ] {
            assert_eq!(uri(&parse(url).unwrap()), normal);
        }
    }

    #[test]
    fn what_the_client_was_allowed_its_keys_are() {
        for (domain, url) in [
            ("http://auth0:3000", "http://auth0:3000/a?b=c"),
            ("http://auth0:3000", "HTTP://Auth0:3000/a?b=c"),
            ("http://keys.example.com", "http://keys.example.com:80/a"),
            ("https://auth0:8443", "https://auth0:8443/a"),
            ("http://10.0.0.5:3000", "http://10.0.0.5:3000/a"),
        ] {
            let domain = Domain::insecure_for_tests(domain).unwrap();
            assert_eq!(
                Location::parse(url, Some(&domain)).unwrap().domain,
                domain,
                "{url}"
            );
            // The domain of another client.
            let other = Domain::insecure_for_tests("http://other:3000").unwrap();
            assert!(Location::parse(url, Some(&other)).is_err(), "{url}");
            assert!(parse(url).is_err(), "{url}");
        }
    }

    #[test]
    fn other_urls_are_refused_with_the_reason() {
        for (url, reason) in [
            ("", "no scheme"),
            ("tenant.eu.auth0.com/keys", "no scheme"),
            ("https://example.com", "no path"),
            ("https://example.com?a=/b", "no path"),
            ("https://example.com/", "empty"),
            ("https://example.com/?a=b", "empty"),
            ("https://example.com/a/", "empty"),
            ("https://example.com//a", "empty"),
            ("https://example.com/../a", "dots"),
            ("https://example.com/%2e%2e", "plain"),
            ("https://example.com/a b", "plain"),
            ("https://example.com/é", "plain"),
            ("https://example.com/a?b=%2", "its query"),
            ("https://example.com/a?b=%zz", "its query"),
            ("https://example.com/a?b=%+1", "its query"),
            ("https://example.com/a?b=%-1", "its query"),
            ("https://example.com/a?b=%2é", "its query"),
            ("https://example.com/a?b=c%", "its query"),
            ("https://example.com/a?b=\"", "its query"),
            ("https://example.com/a?b=c d", "its query"),
            ("https://example.com/a?é", "its query"),
            ("https://example.com/a?b\r\nc", "its query"),
            ("https://example.com/a#b", "a fragment"),
            ("https://example.com/a?b#c", "a fragment"),
            ("https://example.com/1/2/3/4/5/6/7/8/9", "more than eight"),
            ("http://example.com/a", "`http` is for loopback"),
            ("http://example.com:8080/a", "a port is for loopback"),
            ("http://10.0.0.5/a", "`http` is for loopback"),
            ("https://user@example.com/a", "user name"),
            ("ftp://example.com/a", "scheme"),
            ("file:///etc/passwd", "neither"),
            ("https://keys:8443/a", "single label"),
            ("https://example.com:0/a", "not a number"),
            ("https://example.com:/a", "not a number"),
            ("https://example.com:x/a", "not a number"),
            ("https://a:1:2/a", "not a host name"),
        ] {
            let error = parse(url).unwrap_err();
            assert!(error.contains(reason), "{url}: {error}");
        }
    }

    #[test]
    fn neither_a_password_nor_a_query_is_shown() {
        for url in [
            "https://user:hunter2@example.com/a",
            "https://user:hunter2/@example.com/a",
            "https://user:hunter2?x@example.com/a",
            "https://user:?hunter2@example.com/a",
            "https://example.com/a b?key=hunter2",
            "https://example.com?key=hunter2/a",
            "https://example.com/a b?key=x@hunter2",
            "http://example.com/a?key=hunter2",
        ] {
            let error = parse(url).unwrap_err();
            assert!(!error.contains("hunter2"), "{url}: {error}");
        }
        let location = parse("https://example.com/a?key=hunter2").unwrap();
        let shown = format!("{location:?} {}", location.path);
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
