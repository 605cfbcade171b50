//! The base URL that precedes every operation's path, parsed only once.

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

use crate::{Error, ErrorKind};

/// The scheme, host, and start of the path, without a trailing slash.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    path: String,
}

impl BaseUrl {
    pub(crate) fn parse(url: &str) -> Result<Self, Error> {
        let invalid = || {
            Error::new(
                ErrorKind::InvalidInput,
                "the base URL lacks a scheme or host, or has a query or fragment",
            )
        };
        // The parser silently drops a fragment.
        if url.contains('#') {
            return Err(invalid());
        }
        let parts = url
            .parse::<Uri>()
            .map_err(|cause| invalid().with_source(cause))?
            .into_parts();
        let path = parts
            .path_and_query
            .as_ref()
            .map_or("", PathAndQuery::as_str);
        match (parts.scheme, parts.authority) {
            (Some(scheme), Some(authority)) if !path.contains('?') => Ok(Self {
                scheme,
                authority,
                path: path.trim_end_matches('/').to_owned(),
            }),
            _ => Err(invalid()),
        }
    }

    /// Returns the path without a trailing slash.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Appends these pieces of path and query to the base URL.
    pub(crate) fn join(&self, pieces: &[&str]) -> Result<Uri, http::Error> {
        // Any type other than `Bytes` would be copied.
        let mut path = String::with_capacity(
            self.path.len() + pieces.iter().map(|piece| piece.len()).sum::<usize>(),
        );
        path.push_str(&self.path);
        path.extend(pieces.iter().copied());
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path))?);
        Ok(Uri::from_parts(parts)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn join(base_url: &str, pieces: &[&str]) -> String {
        let base_url = BaseUrl::parse(base_url).unwrap();
        base_url.join(pieces).unwrap().to_string()
    }

    #[test]
    fn slashes_at_the_end_do_not_count() {
        for base_url in [
            "https://a.example/api/v2",
            "https://a.example/api/v2/",
            "https://a.example/api/v2//",
        ] {
            assert_eq!(
                join(base_url, &["/users", "/x", "?q=1"]),
                "https://a.example/api/v2/users/x?q=1"
            );
        }
        for base_url in ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"] {
            assert_eq!(join(base_url, &["/"]), "http://127.0.0.1:8080/");
        }
    }

    #[test]
    fn what_is_no_base_of_a_url_is_refused() {
        for url in [
            "",
            "/api/v2",
            "a.example",
            "https:///api",
            "https://a.example?page=1",
            "https://a.example/api?",
            "https://a.example/api?page=1",
            "https://a.example/api#top",
            "https://a.example/a b",
        ] {
            let error = BaseUrl::parse(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{url}");
            assert!(error.to_string().contains("the base URL"), "{error}");
        }
    }
}
