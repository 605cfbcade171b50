//! Selects the proxy of a connection, from the environment or as configured by the caller.

use std::fmt;

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use super::no_proxy::NoProxy;
use crate::domain::is_loopback;
use crate::{Error, ErrorKind};

/// The proxy configuration for connections.
///
/// The transport asks the proxy for a tunnel with `CONNECT` (RFC 9110 section 9.3.6), for `http` URLs
/// too, so that the proxy sees only the server's name. A proxy URL has the optional scheme `http` or the
/// scheme `https`, a host, an optional port, and an optional percent-encoded user name and password:
/// `http://user:password@proxy.example.com:3128`. SOCKS is not supported.
#[derive(Clone)]
pub struct Proxy {
    https: Option<Named>,
    http: Option<Named>,
    all: Option<Named>,
    except: String,
    even_for_loopback: bool,
}

/// A URL and its origin.
#[derive(Clone)]
struct Named {
    place: &'static str,
    url: String,
}

impl Proxy {
    /// Uses no proxy, regardless of the environment.
    pub fn none() -> Self {
        Self {
            https: None,
            http: None,
            all: None,
            except: String::new(),
            even_for_loopback: false,
        }
    }

    /// Reads the current environment: `HTTPS_PROXY` or `HTTP_PROXY`, depending on the request's
    /// scheme, then `ALL_PROXY`. Hosts in `NO_PROXY` are excluded. Lowercase names work too.
    ///
    /// `NO_PROXY` is a list, separated by commas or white space, of:
    ///
    /// - domains, which include their subdomains: `example.com` or `.example.com`;
    /// - `*.example.com` for the subdomains only, or `*` for every host;
    /// - addresses and networks: `10.1.2.3`, `10.0.0.0/8`, `fd00::/8`.
    ///
    /// Each entry can be limited to a port: `example.com:8443`. A trailing dot in a name has no effect,
    /// nor does white space around a variable's value. Loopback addresses and names below `localhost`
    /// are never proxied. CGI programs ignore `HTTP_PROXY`, because a request header can set it.
    ///
    /// An invalid URL is an error of [`TransportBuilder::build`](super::TransportBuilder::build),
    /// because silently bypassing the proxy would be worse.
    pub fn from_environment() -> Self {
        Self::from_lookup(|name| Some(std::env::var_os(name)?.to_string_lossy().into_owned()))
    }

    /// Like [`from_environment`](Self::from_environment), but reads these variables instead of the
    /// process's.
    ///
    /// ```
    /// use auth0_core::transport::Proxy;
    ///
    /// let proxy = Proxy::from_variables([
    ///     ("HTTPS_PROXY", "http://proxy.example.com:3128"),
    ///     ("NO_PROXY", "internal.example.com, 10.0.0.0/8"),
    /// ]);
    /// # let _ = proxy;
    /// ```
    pub fn from_variables<N, V>(variables: impl IntoIterator<Item = (N, V)>) -> Self
    where
        N: AsRef<str>,
        V: Into<String>,
    {
        let variables: Vec<(N, String)> = variables
            .into_iter()
            .map(|(name, value)| (name, value.into()))
            .collect();
        Self::from_lookup(|wanted| {
            let (_, value) = variables.iter().find(|(name, _)| name.as_ref() == wanted)?;
            Some(value.clone())
        })
    }

    fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let first = |names: [&'static str; 2]| {
            names.into_iter().find_map(|place| {
                let value = lookup(place)?;
                (!value.trim().is_empty()).then(|| Named::new(place, &value))
            })
        };
        // A CGI server sets this variable from the request header `Proxy`.
        let cgi = lookup("REQUEST_METHOD").is_some();
        Self {
            https: first(["HTTPS_PROXY", "https_proxy"]),
            http: first([if cgi { "http_proxy" } else { "HTTP_PROXY" }, "http_proxy"]),
            all: first(["ALL_PROXY", "all_proxy"]),
            except: ["NO_PROXY", "no_proxy"]
                .into_iter()
                .filter_map(lookup)
                .find(|list| !list.trim().is_empty())
                .unwrap_or_default(),
            even_for_loopback: false,
        }
    }

    /// Uses this proxy for every connection, including loopback addresses.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidInput`](ErrorKind::InvalidInput) if this is not a valid proxy URL. The error
    /// does not contain the URL, which may include a password.
    pub fn url(url: impl Into<String>) -> Result<Self, Error> {
        let named = Named::new("proxy", &url.into());
        named.check()?;
        Ok(Self {
            all: Some(named),
            even_for_loopback: true,
            ..Self::none()
        })
    }

    /// Excludes hosts, in the syntax of `NO_PROXY`, in addition to those already excluded.
    #[must_use]
    pub fn except(mut self, hosts: impl AsRef<str>) -> Self {
        if !self.except.is_empty() {
            self.except.push(',');
        }
        self.except.push_str(hosts.as_ref());
        self
    }

    pub(super) fn into_rules(self) -> Result<ProxyRules, Error> {
        for named in [&self.https, &self.http, &self.all].into_iter().flatten() {
            named.check()?;
        }
        let url = |named: Option<Named>| named.map(|named| named.url).unwrap_or_default();
        let matcher = Matcher::builder()
            .https(url(self.https))
            .http(url(self.http))
            .all(url(self.all))
            .build();
        Ok(ProxyRules {
            matcher,
            except: NoProxy::new(&self.except),
            even_for_loopback: self.even_for_loopback,
        })
    }
}

/// Omits the URLs, which may contain passwords.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = |named: &Option<Named>| named.as_ref().map(|named| named.place);
        f.debug_struct("Proxy")
            .field("https", &place(&self.https))
            .field("http", &place(&self.http))
            .field("all", &place(&self.all))
            .field("except", &self.except)
            .finish_non_exhaustive()
    }
}

impl Named {
    /// The default scheme is `http`, as in curl.
    fn new(place: &'static str, url: &str) -> Self {
        let url = url.trim();
        let scheme = if url.is_empty() || url.contains("://") {
            ""
        } else {
            "http://"
        };
        let url = format!("{scheme}{url}");
        Self { place, url }
    }

    /// hyper-util ignores an invalid URL, so everything is checked beforehand.
    fn check(&self) -> Result<(), Error> {
        let refuse = |reason: &str| {
            let place = self.place;
            Err(Error::new(
                ErrorKind::InvalidInput,
                format!("`{place}` is not a proxy URL: {reason}; expected `http://host:port`"),
            ))
        };
        let Ok(uri) = self.url.parse::<Uri>() else {
            return refuse(
                "it cannot be read (are special characters of the password percent-encoded?)",
            );
        };
        match uri.scheme_str() {
            None | Some("http" | "https") => {}
            Some(scheme) if scheme.starts_with("socks") => {
                return refuse("SOCKS is not supported");
            }
            Some(_) => return refuse("its scheme is neither `http` nor `https`"),
        }
        match uri.authority() {
            Some(authority) if !authority.host().is_empty() => {}
            _ => return refuse("it has no host"),
        }
        // An empty path and "/" are both accepted; a trailing slash becomes the latter.
        if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
            return refuse("it has a path or query");
        }
        Ok(())
    }
}

/// The rules, in the form needed for every connection.
pub(super) struct ProxyRules {
    matcher: Matcher,
    except: NoProxy,
    even_for_loopback: bool,
}

impl ProxyRules {
    pub(super) fn proxy_for(&self, server: &Uri) -> Option<Intercept> {
        if !self.even_for_loopback && is_loopback(server.host()?) {
            return None;
        }
        if self.except.matches(server) {
            return None;
        }
        self.matcher.intercept(server)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxy_for(proxy: Proxy, server: &str) -> Option<String> {
        let rules = proxy.into_rules().unwrap();
        Some(rules.proxy_for(&server.parse().unwrap())?.uri().to_string())
    }

    fn from_environment(variables: &[(&str, &str)], server: &str) -> Option<String> {
        proxy_for(Proxy::from_variables(variables.iter().copied()), server)
    }

    const TENANT: &str = "https://tenant.auth0.com/";

    #[test]
    fn the_scheme_chooses_the_variable() {
        let variables = [
            ("HTTPS_PROXY", "http://secure:1"),
            ("http_proxy", "plain:2"),
        ];
        assert_eq!(
            from_environment(&variables, TENANT).unwrap(),
            "http://secure:1/"
        );
        let plain = from_environment(&variables, "http://tenant.auth0.com/");
        assert_eq!(plain.unwrap(), "http://plain:2/");
    }

    #[test]
    fn all_proxy_is_for_what_has_none_of_its_own() {
        let variables = [
            ("ALL_PROXY", "http://all:1"),
            ("HTTP_PROXY", "http://plain:2"),
        ];
        assert_eq!(
            from_environment(&variables, TENANT).unwrap(),
            "http://all:1/"
        );
    }

    #[test]
    fn an_empty_variable_is_none() {
        assert_eq!(from_environment(&[("HTTPS_PROXY", "")], TENANT), None);
        let variables = [("HTTPS_PROXY", ""), ("https_proxy", "http://small:1")];
        assert_eq!(
            from_environment(&variables, TENANT).unwrap(),
            "http://small:1/"
        );
        assert_eq!(from_environment(&[], TENANT), None);
    }

    #[test]
    fn white_space_around_a_value_is_no_part_of_it() {
        let variables = [
            ("HTTPS_PROXY", " http://proxy:1 \n"),
            ("NO_PROXY", " a.example "),
        ];
        assert_eq!(
            from_environment(&variables, TENANT).unwrap(),
            "http://proxy:1/"
        );
        assert_eq!(from_environment(&variables, "https://a.example/"), None);
        let blank = [("HTTPS_PROXY", " "), ("https_proxy", "small:1")];
        assert_eq!(from_environment(&blank, TENANT).unwrap(), "http://small:1/");
    }

    #[test]
    fn a_proxy_may_be_named_without_a_scheme() {
        for (url, expected) in [
            ("proxy.example.com:3128", "http://proxy.example.com:3128/"),
            ("proxy.example.com", "http://proxy.example.com/"),
            ("me:pw@proxy:3128", "http://proxy:3128/"),
            ("10.0.0.1:3128/", "http://10.0.0.1:3128/"),
            ("[fd00::1]:3128", "http://[fd00::1]:3128/"),
        ] {
            let found = from_environment(&[("https_proxy", url)], TENANT);
            assert_eq!(found.as_deref(), Some(expected), "{url}");
        }
    }

    #[test]
    fn no_proxy_leaves_hosts_out() {
        for (except, proxied) in [
            ("tenant.auth0.com", false),
            ("auth0.com", false),
            (".auth0.com", false),
            ("*", false),
            ("example.com, auth0.com", false),
            ("enant.auth0.com", true),
            ("example.com", true),
        ] {
            let variables = [("HTTPS_PROXY", "http://proxy:1"), ("NO_PROXY", except)];
            assert_eq!(
                from_environment(&variables, TENANT).is_some(),
                proxied,
                "{except}"
            );
        }
        let variables = [
            ("HTTPS_PROXY", "http://proxy:1"),
            ("NO_PROXY", "10.0.0.0/8"),
        ];
        assert_eq!(from_environment(&variables, "https://10.1.2.3/"), None);
    }

    #[test]
    fn loopback_is_proxied_only_where_asked_for() {
        let variables = [("ALL_PROXY", "http://proxy:1")];
        for server in [
            "http://127.0.0.1:3/",
            "https://localhost/",
            "https://[::1]:3/",
            "http://auth0.localhost:3/",
        ] {
            assert_eq!(from_environment(&variables, server), None, "{server}");
            assert!(
                proxy_for(Proxy::url("http://proxy:1").unwrap(), server).is_some(),
                "{server}"
            );
        }
        let explicit = Proxy::url("http://proxy:1")
            .unwrap()
            .except("a.example")
            .except("127.0.0.1");
        assert_eq!(proxy_for(explicit, "http://127.0.0.1:3/"), None);
    }

    #[test]
    fn a_request_to_a_cgi_program_cannot_choose_the_proxy() {
        let variables = [
            ("REQUEST_METHOD", "GET"),
            ("HTTP_PROXY", "http://attacker:1"),
        ];
        assert_eq!(
            from_environment(&variables, "http://tenant.auth0.com/"),
            None
        );
    }

    #[test]
    fn none_is_none() {
        assert_eq!(proxy_for(Proxy::none(), TENANT), None);
    }

    #[test]
    fn a_url_that_cannot_be_used_is_an_error_without_the_password() {
        for (url, reason) in [
            ("socks5://me:hunter2@proxy:1080", "SOCKS"),
            ("ftp://me:hunter2@proxy", "scheme"),
            ("http://me:hunter2@", "cannot be read"),
            ("http://me:hunter2 @proxy", "cannot be read"),
            ("http://me:hunter2@proxy/x", "path"),
            ("me:hunter2@proxy/x", "path"),
            ("", "cannot be read"),
        ] {
            let error = Proxy::url(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidInput);
            assert!(error.to_string().contains(reason), "{url}: {error}");
            assert!(
                !format!("{error:?} {error}").contains("hunter2"),
                "{error:?}"
            );
        }
        let proxy = Proxy::from_variables([("https_proxy", "http://me:hunter2@")]);
        assert!(!format!("{proxy:?}").contains("hunter2"));
        let error = proxy.into_rules().err().unwrap();
        assert!(error.to_string().contains("`https_proxy`"), "{error}");
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
    }

    #[test]
    fn its_password_is_read_percent_encoded_and_never_shown() {
        let proxy = Proxy::url("http://me:hunter%402@proxy:3128/").unwrap();
        assert!(!format!("{proxy:?}").contains("hunter"));
        let rules = proxy.into_rules().unwrap();
        let intercept = rules.proxy_for(&TENANT.parse().unwrap()).unwrap();
        assert_eq!(intercept.basic_auth().unwrap(), "Basic bWU6aHVudGVyQDI=");
        assert_eq!(intercept.uri(), "http://proxy:3128/");
    }
}
