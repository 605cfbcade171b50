//! The address at which a tenant listens, and the URL under which clients reach it.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::http::Uri;
use tokio::net::TcpListener;

use super::TenantBuilder;
use crate::error::Error;
#[cfg(not(feature = "tls"))]
use crate::server::listener::Tls;
#[cfg(feature = "tls")]
use crate::server::tls::Tls;
use crate::state::Listens;

/// The settings of the listener.
#[derive(Debug, Clone)]
pub(super) struct Listen {
    host: IpAddr,
    port: u16,
    public_url: Option<String>,
    #[cfg(feature = "tls")]
    tls: bool,
}

impl Default for Listen {
    fn default() -> Self {
        Self {
            host: Ipv4Addr::LOCALHOST.into(),
            port: 0,
            public_url: None,
            #[cfg(feature = "tls")]
            tls: false,
        }
    }
}

/// A bound listener, and the origin under which clients reach it.
pub(super) struct Listening {
    pub(super) listener: TcpListener,
    pub(super) origin: String,
    pub(super) listens: Listens,
    pub(super) tls: Option<Tls>,
}

impl TenantBuilder {
    /// Sets the port to listen on. Default: 0, which selects a free port.
    pub fn port(mut self, port: u16) -> Self {
        self.listen.port = port;
        self
    }

    /// Sets the address to listen on. Default: 127.0.0.1.
    ///
    /// With an address that is not a loopback address, other machines can reach the tenant, which stores
    /// secrets in plain text. Use such an address only in a container or in an isolated network.
    pub fn host(mut self, address: impl Into<IpAddr>) -> Self {
        self.listen.host = address.into();
        self
    }

    /// Sets the URL under which clients reach the tenant, if it differs from the address it listens on, such
    /// as behind a proxy or in a container. It determines the issuer, the endpoints of the discovery
    /// document, links in messages, and cookies. The tenant ignores the `Host` header of requests.
    ///
    /// ```
    /// use auth0_testing::Tenant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), auth0_testing::Error> {
    /// let tenant = Tenant::builder().public_url("https://login.example.com").start().await?;
    /// assert_eq!(tenant.issuer(), "https://login.example.com/");
    /// assert!(tenant.local_url().starts_with("http://127.0.0.1:"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn public_url(mut self, url: impl Into<String>) -> Self {
        self.listen.public_url = Some(url.into());
        self
    }

    /// Serves HTTPS (HTTP/1.1 over TLS 1.2 or 1.3) instead of HTTP.
    ///
    /// The tenant generates its own certificate authority when it starts. Clients have to trust
    /// [`Tenant::ca_pem`](crate::Tenant::ca_pem). The certificates are valid for the name that a client
    /// requests, and for `localhost`, 127.0.0.1, `::1`, and the host of the
    /// [public URL](Self::public_url).
    ///
    /// Requires the feature `tls`, and `ring` or `aws-lc-rs` for the cryptography.
    ///
    /// ```
    /// use auth0_testing::Tenant;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), auth0_testing::Error> {
    /// # #[cfg(any(feature = "ring", feature = "aws-lc-rs"))] {
    /// let tenant = Tenant::builder().tls().start().await?;
    /// assert!(tenant.domain().starts_with("https://127.0.0.1:"));
    /// // For `Transport::builder().add_root_certificate_pem(…)` of the SDK.
    /// assert!(tenant.ca_pem().starts_with("-----BEGIN CERTIFICATE-----"));
    /// # }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "tls")]
    pub fn tls(mut self) -> Self {
        self.listen.tls = true;
        self
    }
}

impl Listen {
    pub(super) async fn start(&self) -> Result<Listening, Error> {
        let public = self.public_url.as_deref().map(origin).transpose()?;
        let asked = SocketAddr::new(self.host, self.port);
        let failed = |source| Error::bind(asked, source);
        let listener = TcpListener::bind(asked).await.map_err(failed)?;
        let addr = listener.local_addr().map_err(failed)?;
        let url = format!("{}://{}", self.scheme(), reachable(addr));
        let (tls, ca_pem) = self.authority(public.as_deref())?;
        Ok(Listening {
            listener,
            origin: public.unwrap_or_else(|| url.clone()),
            listens: Listens { addr, url, ca_pem },
            tls,
        })
    }

    #[cfg(feature = "tls")]
    fn scheme(&self) -> &'static str {
        if self.tls { "https" } else { "http" }
    }

    #[cfg(not(feature = "tls"))]
    #[expect(clippy::unused_self, reason = "it is chosen where there is a choice")]
    fn scheme(&self) -> &'static str {
        "http"
    }

    #[cfg(feature = "tls")]
    fn authority(&self, public: Option<&str>) -> Result<(Option<Tls>, String), Error> {
        if !self.tls {
            return Ok((None, String::new()));
        }
        let host = self.host.to_string();
        let public: Option<Uri> = public.and_then(|origin| origin.parse().ok());
        let public = public.as_ref().and_then(Uri::host);
        let mut hosts = vec!["localhost", "127.0.0.1", "::1"];
        for host in [Some(host.as_str()), public].into_iter().flatten() {
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        let tls = Tls::generate(&hosts)?;
        let ca_pem = tls.ca_pem().to_owned();
        Ok((Some(tls), ca_pem))
    }

    #[cfg(not(feature = "tls"))]
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as with TLS")]
    fn authority(&self, _: Option<&str>) -> Result<(Option<Tls>, String), Error> {
        Ok((None, String::new()))
    }
}

/// Returns the address at which this machine reaches a listener. If it listens on all addresses, this is
/// loopback.
fn reachable(addr: SocketAddr) -> SocketAddr {
    if addr.ip().is_unspecified() {
        return SocketAddr::new(Ipv4Addr::LOCALHOST.into(), addr.port());
    }
    addr
}

/// Returns the origin of a URL that has no path, query, or user name.
fn origin(url: &str) -> Result<String, Error> {
    let invalid = |reason: &str| {
        Error::setting(format!(
            "`public_url` must be a URL such as https://tenant.example.com:8443; {url:?} {reason}"
        ))
    };
    let uri: Uri = url.parse().map_err(|_| invalid("is not a URL"))?;
    let scheme = uri.scheme_str().unwrap_or_default();
    if !matches!(scheme, "http" | "https") {
        return Err(invalid("does not begin with http:// or https://"));
    }
    let authority = uri.authority().map(ToString::to_string).unwrap_or_default();
    if authority.contains('@') {
        return Err(invalid("has a user name"));
    }
    if uri.path() != "/" || uri.query().is_some() {
        return Err(invalid("has a path or a query"));
    }
    Ok(format!("{scheme}://{}", authority.to_ascii_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_url_is_an_origin() {
        for (url, expected) in [
            ("https://a.example.com", "https://a.example.com"),
            ("http://A.example.com:1/", "http://a.example.com:1"),
            ("https://[::1]:8443", "https://[::1]:8443"),
        ] {
            assert_eq!(origin(url).unwrap(), expected);
        }
        for url in [
            "",
            "a",
            "ftp://a",
            "https://a/b",
            "https://a?b",
            "https://u@a",
            "https://",
        ] {
            let error = origin(url).unwrap_err();
            assert!(error.to_string().contains(&format!("{url:?}")), "{error}");
        }
    }
}
