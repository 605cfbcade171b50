//! What stands before every operation's path, taken apart once.

use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

use crate::{Error, ErrorKind};

/// Scheme, host and the start of the path, without a slash at the end.
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
                "the base URL has no scheme and host, or a query",
            )
        };
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

    /// The URL with these pieces of path and query behind it.
    pub(crate) fn join(&self, pieces: &[&str]) -> Result<Uri, http::Error> {
        let mut path = String::with_capacity(
            self.path.len() + pieces.iter().map(|piece| piece.len()).sum::<usize>(),
        );
        path.push_str(&self.path);
        path.extend(pieces.iter().copied());
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(path)?);
        Ok(Uri::from_parts(parts)?)
    }
}
