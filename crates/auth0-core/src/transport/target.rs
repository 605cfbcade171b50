//! Checks the destination of a request, sets its `Host` header, and names the server for the pool.

use std::sync::{Arc, OnceLock};

use http::HeaderValue;
use http::uri::{Authority, Scheme, Uri};

use crate::domain::is_loopback;
use crate::{Error, ErrorKind};

/// The pool's name for the server that was requested first, if only HTTP/1.1 is spoken.
///
/// hyper-util hashes the server's name three times per request, byte by byte, which takes a tenth of the total
/// time of a request. HTTP/1.1 sends the name only in the `Host` header, so the URL can contain a shorter one. No
/// server can have this name in DNS.
const FIRST: &str = "~";

/// The server of a request that may be sent.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) server: Authority,
    /// How to address the server on a connection that is certain to speak HTTP/1.1.
    pub(super) http1: Option<Http1>,
}

#[derive(Clone)]
pub(super) struct Http1 {
    /// Kept because hyper-util would create it anew for each request.
    pub(super) host: HeaderValue,
    /// The placeholder for the server in the URL.
    pub(super) authority: Authority,
}

/// The servers of a transport. As long as all requests go to the same server, only the first one is fully
/// checked.
#[derive(Clone)]
pub(super) struct Targets {
    /// HTTP/2 is disabled.
    pub(super) http1_only: bool,
    first: Arc<OnceLock<(Scheme, Target)>>,
}

impl Targets {
    pub(super) fn new(http1_only: bool) -> Self {
        Self {
            http1_only: http1_only || !cfg!(feature = "http2"),
            first: Arc::default(),
        }
    }

    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if the URL is invalid or not allowed.
    pub(super) fn check(&self, uri: &Uri, plain_http: bool) -> Result<Target, Error> {
        if let (Some(server), Some((scheme, first))) = (uri.authority(), self.first.get())
            && server.as_str() == first.server.as_str()
            && uri.scheme() == Some(scheme)
        {
            return Ok(first.clone());
        }
        let (scheme, server) = check(uri, plain_http)?;
        let is_http1 = self.http1_only || *scheme == Scheme::HTTP;
        let mut target = Target {
            server: server.clone(),
            http1: host(uri).filter(|_| is_http1).map(|host| Http1 {
                host,
                authority: server.clone(),
            }),
        };
        // A server allowed only for this request must not become allowed for the transport's
        // clones.
        if *scheme == Scheme::HTTPS || is_loopback(server.host()) {
            let mut first = target.clone();
            if let Some(http1) = &mut first.http1 {
                http1.authority = Authority::from_static(FIRST);
            }
            if self.first.set((scheme.clone(), first.clone())).is_ok() {
                target = first;
            }
        }
        Ok(target)
    }

    /// Returns the server that the pool wants to connect to.
    pub(super) fn resolve(&self, server: Uri) -> Uri {
        match self.first.get() {
            Some((_, first)) if server.authority().is_some_and(|it| it.as_str() == FIRST) => {
                with_authority(server, first.server.clone())
            }
            _ => server,
        }
    }
}

/// Replaces the server in a URL.
pub(super) fn with_authority(uri: Uri, server: Authority) -> Uri {
    let mut parts = uri.into_parts();
    parts.authority = Some(server);
    // Cannot fail: the URL had a scheme and server, and has them again.
    Uri::from_parts(parts).unwrap_or_default()
}

/// Returns the host, and the port unless it is the scheme's default (RFC 9110 section 7.2).
fn host(uri: &Uri) -> Option<HeaderValue> {
    let default = if uri.scheme() == Some(&Scheme::HTTP) {
        80
    } else {
        443
    };
    let server = uri.authority()?;
    let text = match server.port_u16() {
        Some(port) if port != default => server.as_str(),
        _ => server.host(),
    };
    HeaderValue::from_str(text).ok()
}

/// Returns the server of a URL if it is valid and allowed.
fn check(uri: &Uri, plain_http: bool) -> Result<(&Scheme, &Authority), Error> {
    let refuse = |message: String| Err(Error::new(ErrorKind::InvalidInput, message));
    let (Some(scheme), Some(server)) = (uri.scheme(), uri.authority()) else {
        return refuse(format!(
            "the request's URL `{}` lacks a scheme or host",
            uri.path()
        ));
    };
    if server.as_str().contains('@') {
        // HTTP/2 would send it to the server as part of `:authority`.
        return refuse("the request's URL has a user name or password".to_owned());
    }
    if matches!(server.as_str().bytes().next(), None | Some(b':')) || server.as_str() == FIRST {
        return refuse("the request's URL has no host".to_owned());
    }
    if *scheme == Scheme::HTTPS {
        return Ok((scheme, server));
    }
    if *scheme != Scheme::HTTP {
        return refuse(format!(
            "the scheme `{scheme}` is neither `https` nor `http`"
        ));
    }
    if !plain_http && !is_loopback(server.host()) {
        return refuse(format!(
            "plain `http` to `{server}` would show secrets to the network; use `https`, or \
             `allow_plain_http` if that is meant"
        ));
    }
    Ok((scheme, server))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_loopback() {
        for (url, allowed) in [
            ("https://tenant.auth0.com/x", true),
            ("http://localhost:3000/x", true),
            ("http://auth0.localhost:3000/x", true),
            ("http://notlocalhost/x", false),
            ("http://127.0.0.1:3000/x", true),
            ("http://127.8.9.1/x", true),
            ("http://[::1]:3000/x", true),
            ("http://tenant.auth0.com/x", false),
            ("http://localhost.example.com/x", false),
            ("http://10.0.0.1/x", false),
            ("http://[::2]/x", false),
        ] {
            let uri = url.parse().unwrap();
            assert_eq!(check(&uri, false).is_ok(), allowed, "{url}");
            assert!(check(&uri, true).is_ok(), "{url}");
        }
    }

    #[test]
    fn a_url_that_leads_nowhere_is_refused() {
        for url in [
            "/api/v2/users",
            "ftp://tenant.auth0.com/",
            "https://me:pw@tenant.auth0.com/",
        ] {
            let error = check(&url.parse().unwrap(), true).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput, "{url}");
            assert!(!error.to_string().contains("pw"), "{error}");
        }
    }

    #[test]
    fn only_the_port_of_another_scheme_is_named() {
        for (url, expected) in [
            ("http://a.example/x", "a.example"),
            ("http://a.example:80/x", "a.example"),
            ("http://a.example:443/x", "a.example:443"),
            ("https://a.example:443/x", "a.example"),
            ("https://a.example:80/x", "a.example:80"),
            ("http://[::1]:3000/", "[::1]:3000"),
            ("http://[::1]/", "[::1]"),
        ] {
            assert_eq!(host(&url.parse().unwrap()).unwrap(), expected, "{url}");
        }
    }

    #[test]
    fn http2_names_the_server_in_the_url() {
        for (http1_only, url, expected) in [
            (false, "https://a.example/", !cfg!(feature = "http2")),
            (true, "https://a.example/", true),
            (false, "http://localhost/", true),
        ] {
            let targets = Targets::new(http1_only);
            for _ in 0..2 {
                let target = targets.check(&url.parse().unwrap(), false).unwrap();
                assert_eq!(target.http1.is_some(), expected, "{url}");
            }
        }
    }

    #[test]
    fn the_pool_knows_the_first_server_by_a_short_name() {
        let targets = Targets::new(true);
        let uri = |url: &str| url.parse::<Uri>().unwrap();
        let check = |url| targets.check(&uri(url), false).unwrap();
        for _ in 0..2 {
            let first = check("https://a.example:8443/x").http1.unwrap();
            assert_eq!(first.authority, "~");
            assert_eq!(first.host, "a.example:8443");
        }
        for url in [
            "https://b.example/",
            "https://a.example/",
            "http://localhost/",
        ] {
            let other = check(url);
            assert_eq!(other.http1.unwrap().authority, other.server, "{url}");
        }
        assert_eq!(
            targets.resolve(uri("https://~/")),
            "https://a.example:8443/"
        );
        assert_eq!(
            targets.resolve(uri("https://b.example/")),
            "https://b.example/"
        );
        assert!(targets.check(&uri("https://~/"), true).is_err());
    }

    #[test]
    fn what_was_allowed_once_is_not_allowed_to_others() {
        let targets = Targets::new(false);
        let exposed = "http://auth0:3000/".parse().unwrap();
        assert!(targets.check(&exposed, true).is_ok());
        assert!(targets.check(&exposed, false).is_err());
        let secure = "https://a.example/".parse().unwrap();
        assert!(targets.check(&secure, false).is_ok());
        let exposed = "http://a.example/".parse().unwrap();
        assert!(targets.check(&exposed, false).is_err());
    }
}
