//! Where a JWK set is: the text of a URL, taken apart into a host and a path that can be asked for.

use std::fmt;

use auth0_core::{Domain, Operation};

use crate::error::quoted;

/// Templates for paths of one segment, two segments, …: an operation's path is a template of the
/// program, so that nothing from outside can add to it.
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

/// A path of plain segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    template: &'static str,
    segments: Vec<Box<str>>,
}

impl Location {
    /// An `https` URL, or an `http` one of a loopback address; the reason where it is neither.
    pub(super) fn parse(url: &str) -> Result<Self, String> {
        let fail = |reason: &str| {
            let url = quoted(url);
            Err(format!(
                "{url} is not the URL of a JWK set: {reason}; expected something like \
                 `https://tenant.eu.auth0.com/.well-known/jwks.json`"
            ))
        };
        let Some((scheme, rest)) = url.split_once("://") else {
            return fail("it has no scheme");
        };
        let Some((authority, path)) = rest.split_once('/') else {
            return fail("it has no path");
        };
        let domain = match format!("{scheme}://{authority}").parse::<Domain>() {
            Ok(domain) => domain,
            Err(error) => return fail(&error.to_string()),
        };
        match Path::parse(path) {
            Ok(path) => Ok(Self { domain, path }),
            Err(reason) => fail(reason),
        }
    }
}

impl Path {
    /// The part after the slash that ends the authority.
    fn parse(path: &str) -> Result<Self, &'static str> {
        if path.contains(['?', '#']) {
            return Err("it has a query or a fragment");
        }
        let segments: Vec<_> = path.split('/').map(Box::<str>::from).collect();
        let template = TEMPLATES
            .get(segments.len() - 1)
            .ok_or("its path has more than eight segments")?;
        if segments.iter().any(|segment| !is_plain(segment)) {
            return Err("its path has a segment that is empty, dots, or not of plain characters");
        }
        Ok(Self { template, segments })
    }

    pub(super) fn operation(&self) -> Operation {
        self.segments
            .iter()
            .fold(Operation::get(self.template), |operation, segment| {
                operation.path(segment)
            })
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.segments
            .iter()
            .try_for_each(|segment| write!(f, "/{segment}"))
    }
}

/// Unreserved characters only (RFC 3986 section 2.3), which no encoding changes.
fn is_plain(segment: &str) -> bool {
    let unreserved =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    !matches!(segment, "" | "." | "..") && segment.bytes().all(unreserved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uri(url: &str) -> String {
        let location = Location::parse(url).unwrap();
        let request = location
            .path
            .operation()
            .into_request(location.domain.base_url())
            .unwrap();
        let uri = request.uri().to_string();
        assert!(uri.ends_with(&location.path.to_string()));
        uri
    }

    #[test]
    fn a_url_comes_out_as_it_went_in() {
        for url in [
            "https://tenant.eu.auth0.com/.well-known/jwks.json",
            "https://example.com/a",
            "http://127.0.0.1:3000/a/b-c/d_e/~f/5/6/7/8",
        ] {
            assert_eq!(uri(url), url);
        }
        assert_eq!(uri("HTTPS://Example.COM/Keys"), "https://example.com/Keys");
    }

    #[test]
    fn other_urls_are_refused_with_the_reason() {
        for (url, reason) in [
            ("", "no scheme"),
            ("tenant.eu.auth0.com/keys", "no scheme"),
            ("https://example.com", "no path"),
            ("https://example.com/", "empty"),
            ("https://example.com/a/", "empty"),
            ("https://example.com//a", "empty"),
            ("https://example.com/../a", "dots"),
            ("https://example.com/%2e%2e", "plain"),
            ("https://example.com/a b", "plain"),
            ("https://example.com/é", "plain"),
            ("https://example.com/a?b=c", "a query"),
            ("https://example.com/a#b", "a fragment"),
            ("https://example.com/1/2/3/4/5/6/7/8/9", "more than eight"),
            ("http://example.com/a", "`http` is for loopback"),
            ("https://user@example.com/a", "user name"),
            ("ftp://example.com/a", "scheme"),
            ("file:///etc/passwd", "neither"),
            ("https://example.com:8443/a", "a port is for loopback"),
        ] {
            let error = Location::parse(url).unwrap_err();
            assert!(error.contains(reason), "{url}: {error}");
        }
    }
}
