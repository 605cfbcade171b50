//! The domain of a tenant, accepted in the forms that people paste and validated once.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

/// The domain of an Auth0 tenant: the tenant's own or a custom one.
///
/// Accepts the forms that people copy from a dashboard or an environment variable: with or without
/// `https://`, a trailing slash, or the default port `:443`. Other ports and plain `http://` are
/// accepted only for this machine, where a test double runs: loopback addresses, `localhost`, and
/// names below it (RFC 6761 section 6.3). For a test double elsewhere, see
/// [`insecure_for_tests`](Self::insecure_for_tests).
///
/// ```
/// use auth0_core::Domain;
///
/// let domain: Domain = "https://tenant.eu.auth0.com/".parse()?;
/// assert_eq!(domain.host(), "tenant.eu.auth0.com");
/// assert_eq!(domain.issuer(), "https://tenant.eu.auth0.com/");
///
/// let error = "tenant.eu.auth0.com/api/v2".parse::<Domain>().unwrap_err();
/// assert!(error.to_string().contains("a path"));
/// # Ok::<(), auth0_core::DomainError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain {
    base_url: String,
    host_start: usize,
}

impl Domain {
    /// Parses a domain like [`parse`](str::parse), but accepts plain `http://`, any port, and a
    /// single-label name for any host, such as a test double in another container.
    ///
    /// Over plain HTTP, anyone on the network can read and change secrets and tokens. The built-in
    /// transport of a client for such a domain needs no further settings.
    ///
    /// ```
    /// use auth0_core::Domain;
    ///
    /// let domain = Domain::insecure_for_tests("http://auth0:3000")?;
    /// assert_eq!(domain.issuer(), "http://auth0:3000/");
    /// # Ok::<(), auth0_core::DomainError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Fails if the text is not a host name or IP address, or if it contains more than scheme,
    /// host, and port.
    pub fn insecure_for_tests(domain: impl AsRef<str>) -> Result<Self, DomainError> {
        Self::read(domain.as_ref(), Hosts::Any)
    }

    /// Returns the host, with the port if it is not the default: `tenant.eu.auth0.com` or `127.0.0.1:3000`.
    pub fn host(&self) -> &str {
        &self.base_url[self.host_start..]
    }

    /// Returns scheme and host without a trailing slash: `https://tenant.eu.auth0.com`.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Returns the `iss` claim of this domain's tokens: the base URL with a trailing slash.
    pub fn issuer(&self) -> String {
        format!("{}/", self.base_url)
    }

    /// Returns the identifier of the tenant's Management API, which is the `audience` of its access tokens.
    pub fn management_audience(&self) -> String {
        format!("{}/api/v2/", self.base_url)
    }

    /// Returns whether requests use TLS: true unless the domain was given with `http://`.
    pub fn is_https(&self) -> bool {
        self.base_url.starts_with("https:")
    }

    /// Returns true if plain HTTP leaves this machine, which only
    /// [`insecure_for_tests`](Self::insecure_for_tests) allows.
    #[cfg(feature = "transport")]
    pub(crate) fn is_exposed(&self) -> bool {
        !self.is_https() && !is_loopback(split_port(self.host()).0)
    }

    fn read(given: &str, hosts: Hosts) -> Result<Self, DomainError> {
        let fail = |reason| Err(DomainError::new(given, reason));
        let trimmed = given.trim();
        let (scheme, rest) = match trimmed.split_once("://") {
            None => ("https", trimmed),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => ("https", rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => ("http", rest),
            Some(_) => return fail(Reason::Scheme),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        if authority.is_empty() {
            return fail(Reason::Empty);
        }
        if authority.contains('@') {
            return fail(Reason::UserInfo);
        }
        if authority.contains(['/', '?', '#', '\\']) {
            return fail(Reason::Path);
        }
        let (host, port) = split_port(authority);
        let trusted = hosts == Hosts::Any || is_loopback(host);
        check_host(host, hosts).map_err(|reason| DomainError::new(given, reason))?;
        let port = match port.map(read_port) {
            None => None,
            Some(None) => return fail(Reason::BadPort),
            // The normal form of a URL does not contain the default port (RFC 3986 section 6.2.3),
            // and issuers are compared as strings.
            Some(Some(443)) if scheme == "https" => None,
            Some(Some(80)) if scheme == "http" => None,
            Some(port) if trusted => port,
            Some(_) => return fail(Reason::Port),
        };
        if scheme == "http" && !trusted {
            return fail(Reason::PlainHttp);
        }
        let mut base_url = format!("{scheme}://{}", host.to_ascii_lowercase());
        if let Some(port) = port {
            base_url.push(':');
            base_url.push_str(&port.to_string());
        }
        Ok(Self {
            base_url,
            host_start: scheme.len() + 3,
        })
    }
}

/// The hosts that may use plain HTTP and other ports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hosts {
    Loopback,
    Any,
}

impl FromStr for Domain {
    type Err = DomainError;

    fn from_str(given: &str) -> Result<Self, DomainError> {
        Self::read(given, Hosts::Loopback)
    }
}

/// Parses a port that consists only of digits.
fn read_port(port: &str) -> Option<u16> {
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    port.parse().ok().filter(|number| digits && *number > 0)
}

/// Splits off the port, without splitting an IPv6 literal.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

/// Returns true if a host is this machine; for names, see RFC 6761 section 6.3.
pub(crate) fn is_loopback(host: &str) -> bool {
    is_localhost(host)
        || host
            .parse::<Ipv4Addr>()
            .is_ok_and(|address| address.is_loopback())
        || bracketed(host).is_some_and(|address| address.is_loopback())
}

/// Returns true if a name is `localhost` or below it.
pub(crate) fn is_localhost(host: &str) -> bool {
    match host.len().checked_sub("localhost".len()) {
        // Compares bytes, because the host may contain multi-byte characters.
        Some(start) => {
            let (below, end) = host.as_bytes().split_at(start);
            end.eq_ignore_ascii_case(b"localhost") && (below.is_empty() || below.ends_with(b"."))
        }
        None => false,
    }
}

/// Parses the address of an IPv6 literal.
fn bracketed(host: &str) -> Option<Ipv6Addr> {
    host.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

/// Checks labels according to RFC 1123 section 2.1. At least two are required, which catches a bare
/// tenant name.
fn check_host(host: &str, hosts: Hosts) -> Result<(), Reason> {
    let literal = bracketed(host).is_some_and(|it| it.is_loopback() || hosts == Hosts::Any);
    if literal {
        return Ok(());
    }
    if !host.is_ascii() {
        return Err(Reason::NotAscii);
    }
    let label_is_valid = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if host.len() > 253 || !host.split('.').all(label_is_valid) {
        return Err(Reason::Host);
    }
    if !host.contains('.') && !is_localhost(host) && hosts == Hosts::Loopback {
        return Err(Reason::SingleLabel);
    }
    Ok(())
}

impl TryFrom<&str> for Domain {
    type Error = DomainError;

    fn try_from(given: &str) -> Result<Self, DomainError> {
        given.parse()
    }
}

impl TryFrom<String> for Domain {
    type Error = DomainError;

    fn try_from(given: String) -> Result<Self, DomainError> {
        given.parse()
    }
}

impl TryFrom<&String> for Domain {
    type Error = DomainError;

    fn try_from(given: &String) -> Result<Self, DomainError> {
        given.parse()
    }
}

impl TryFrom<&Domain> for Domain {
    type Error = DomainError;

    fn try_from(given: &Domain) -> Result<Self, DomainError> {
        Ok(given.clone())
    }
}

impl From<std::convert::Infallible> for DomainError {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.host())
    }
}

impl fmt::Debug for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Domain").field(&self.base_url).finish()
    }
}

/// Why a text is not a tenant's domain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{given}` is not a tenant's domain: {reason}; expected something like `tenant.eu.auth0.com`"
)]
pub struct DomainError {
    given: String,
    reason: Reason,
}

impl DomainError {
    fn new(given: &str, reason: Reason) -> Self {
        // User information in a URL may contain a password.
        let given = match given.rsplit_once('@') {
            Some((_, host)) => format!("…@{host}"),
            None => given.chars().take(256).collect(),
        };
        Self { given, reason }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
enum Reason {
    #[error("it is empty")]
    Empty,
    #[error("its scheme is neither `https` nor `http`")]
    Scheme,
    #[error(
        "plain `http` is for loopback addresses only (for a test double elsewhere, see \
         `Domain::insecure_for_tests`)"
    )]
    PlainHttp,
    #[error("it has a user name or password")]
    UserInfo,
    #[error("it has a path, query, or fragment")]
    Path,
    #[error(
        "a port is for loopback addresses only (for a test double elsewhere, see \
         `Domain::insecure_for_tests`)"
    )]
    Port,
    #[error("its port is not a number from 1 to 65535")]
    BadPort,
    #[error("it has non-ASCII characters (write an internationalized name in its `xn--` form)")]
    NotAscii,
    #[error("it is a single label; the region and `auth0.com` are missing")]
    SingleLabel,
    #[error("it is not a host name")]
    Host,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_people_paste() {
        for (given, base_url) in [
            ("tenant.auth0.com", "https://tenant.auth0.com"),
            ("  Tenant.EU.auth0.com\n", "https://tenant.eu.auth0.com"),
            ("https://login.example.com/", "https://login.example.com"),
            ("HTTPS://login.example.com", "https://login.example.com"),
            ("localhost:3000", "https://localhost:3000"),
            ("http://127.0.0.1:8080/", "http://127.0.0.1:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
            ("http://[::1]", "http://[::1]"),
            ("tenant.auth0.com:443", "https://tenant.auth0.com"),
            ("https://tenant.auth0.com:443/", "https://tenant.auth0.com"),
            ("localhost:443", "https://localhost"),
            ("http://localhost:80", "http://localhost"),
            ("http://localhost:443", "http://localhost:443"),
            ("http://Auth0.LocalHost:3000", "http://auth0.localhost:3000"),
            ("http://a.b.localhost", "http://a.b.localhost"),
        ] {
            assert_eq!(
                given.parse::<Domain>().unwrap().base_url(),
                base_url,
                "{given}"
            );
        }
    }

    #[test]
    fn says_what_is_wrong_with_the_rest() {
        for (given, reason) in [
            ("", Reason::Empty),
            ("https://", Reason::Empty),
            ("ftp://tenant.auth0.com", Reason::Scheme),
            ("http://tenant.auth0.com", Reason::PlainHttp),
            ("user:pw@tenant.auth0.com", Reason::UserInfo),
            ("tenant.auth0.com/api/v2/", Reason::Path),
            ("tenant.auth0.com?x", Reason::Path),
            ("tenant.auth0.com//", Reason::Path),
            ("tenant.auth0.com:80", Reason::Port),
            ("tenant.auth0.com:8443", Reason::Port),
            ("http://tenant.auth0.com:443", Reason::Port),
            ("http://tenant.auth0.com:80", Reason::PlainHttp),
            ("http://notlocalhost.com", Reason::PlainHttp),
            ("http://alocalhost:3000", Reason::SingleLabel),
            ("http://.localhost", Reason::Host),
            ("http://a..localhost", Reason::Host),
            ("http://a b.localhost", Reason::Host),
            ("http://\u{e9}\u{e9}localhost", Reason::NotAscii),
            ("http://localhost.auth0.com", Reason::PlainHttp),
            ("tenant.auth0.com:+443", Reason::BadPort),
            ("http://10.0.0.1", Reason::PlainHttp),
            ("http://[::2]", Reason::Host),
            ("localhost:0", Reason::BadPort),
            ("localhost:99999", Reason::BadPort),
            ("localhost:", Reason::BadPort),
            ("tenänt.auth0.com", Reason::NotAscii),
            ("tenant", Reason::SingleLabel),
            ("tenant..auth0.com", Reason::Host),
            ("-tenant.auth0.com", Reason::Host),
            ("tenant auth0.com", Reason::Host),
            ("tenant.auth0.com\r\nx", Reason::Host),
        ] {
            assert_eq!(
                given.parse::<Domain>().unwrap_err().reason,
                reason,
                "{given:?}"
            );
        }
    }

    #[test]
    fn what_is_insecure_has_to_be_asked_for() {
        for (given, base_url) in [
            ("http://auth0:3000", "http://auth0:3000"),
            ("http://Auth0.Internal/", "http://auth0.internal"),
            ("auth0:8443", "https://auth0:8443"),
            ("https://auth0:443", "https://auth0"),
            ("http://10.0.0.5:3000", "http://10.0.0.5:3000"),
            ("http://[fd00::1]:3000", "http://[fd00::1]:3000"),
            ("tenant.auth0.com", "https://tenant.auth0.com"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ] {
            let domain = Domain::insecure_for_tests(given).unwrap();
            assert_eq!(domain.base_url(), base_url, "{given}");
            #[cfg(feature = "transport")]
            assert_eq!(
                domain.is_exposed(),
                base_url.starts_with("http:") && !base_url.contains("127.0.0.1")
            );
        }
        for (given, reason) in [
            ("", Reason::Empty),
            ("ftp://auth0", Reason::Scheme),
            ("http://user@auth0", Reason::UserInfo),
            ("http://auth0/api/v2", Reason::Path),
            ("http://auth0:0", Reason::BadPort),
            ("http://auth0:99999", Reason::BadPort),
            ("http://auth 0", Reason::Host),
            ("http://[fd00::g]", Reason::Host),
        ] {
            let error = Domain::insecure_for_tests(given).unwrap_err();
            assert_eq!(error.reason, reason, "{given}");
        }
    }

    #[test]
    fn an_error_does_not_repeat_a_password() {
        let error = "https://user:hunter2@tenant.auth0.com"
            .parse::<Domain>()
            .unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }

    #[test]
    fn an_overlong_host_is_rejected_without_repeating_all_of_it() {
        let error = format!("{}.com", "a".repeat(10_000))
            .parse::<Domain>()
            .unwrap_err();
        assert!(error.to_string().len() < 600);
    }
}
