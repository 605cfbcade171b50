//! The hosts to connect to directly: the `NO_PROXY` list, with the syntax of curl, reqwest, and Go.

use std::net::IpAddr;

use http::Uri;

/// The entries of the list, separated by commas or white space.
#[derive(Debug, Clone, Default)]
pub(super) struct NoProxy {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    hosts: Hosts,
    /// `None` matches every port.
    port: Option<u16>,
}

#[derive(Debug, Clone)]
enum Hosts {
    All,
    /// This domain and its subdomains.
    Domain(String),
    /// Subdomains only.
    Below(String),
    /// Addresses that share the given number of leading bits with this one.
    Network(IpAddr, u32),
}

impl NoProxy {
    pub(super) fn new(list: &str) -> Self {
        let separator = |character: char| character == ',' || character.is_whitespace();
        let entries = list.split(separator).filter(|entry| !entry.is_empty());
        Self {
            entries: entries.map(Entry::new).collect(),
        }
    }

    /// Returns true if connections to this server bypass the proxy.
    pub(super) fn matches(&self, server: &Uri) -> bool {
        let Some(host) = server.host() else {
            return false;
        };
        let default = if server.scheme_str() == Some("http") {
            80
        } else {
            443
        };
        let port = server.port_u16().unwrap_or(default);
        let address = address(host);
        let name = without_end_dot(host).to_ascii_lowercase();
        self.entries.iter().any(|entry| {
            entry.port.is_none_or(|it| it == port) && entry.hosts.contain(&name, address)
        })
    }
}

impl Entry {
    /// Parses an entry. Anything that is not an address is a name, so there are no invalid entries.
    fn new(text: &str) -> Self {
        let any_port = |hosts| Self { hosts, port: None };
        if let Some(network) = network(text) {
            return any_port(network);
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) if !host.is_empty() => match port.parse() {
                Ok(port) => (host, Some(port)),
                Err(_) => (text, None),
            },
            _ => (text, None),
        };
        let hosts = network(host).unwrap_or_else(|| Hosts::named(host));
        Self { hosts, port }
    }
}

impl Hosts {
    fn named(name: &str) -> Self {
        let name = without_end_dot(name).to_ascii_lowercase();
        if name == "*" {
            return Self::All;
        }
        if let Some(domain) = name.strip_prefix("*.") {
            return Self::Below(domain.to_owned());
        }
        Self::Domain(name.trim_start_matches('.').to_owned())
    }

    fn contain(&self, name: &str, address: Option<IpAddr>) -> bool {
        match self {
            Self::All => true,
            Self::Domain(domain) => name == domain || is_below(name, domain),
            Self::Below(domain) => is_below(name, domain),
            Self::Network(network, bits) => {
                address.is_some_and(|address| is_in(address, *network, *bits))
            }
        }
    }
}

/// Parses an address, with optional brackets and prefix length.
fn network(text: &str) -> Option<Hosts> {
    let (start, bits) = match text.split_once('/') {
        Some((start, bits)) => (address(start)?, Some(bits.parse().ok()?)),
        None => (address(text)?, None),
    };
    let most = if start.is_ipv4() { 32 } else { 128 };
    let bits = bits.unwrap_or(most);
    (bits <= most).then_some(Hosts::Network(start, bits))
}

fn address(text: &str) -> Option<IpAddr> {
    let bare = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'));
    bare.unwrap_or(text).parse().ok()
}

fn is_in(address: IpAddr, network: IpAddr, bits: u32) -> bool {
    match (address, network) {
        (IpAddr::V4(address), IpAddr::V4(network)) => {
            let differ = address.to_bits() ^ network.to_bits();
            differ.leading_zeros() >= bits
        }
        (IpAddr::V6(address), IpAddr::V6(network)) => {
            let differ = address.to_bits() ^ network.to_bits();
            differ.leading_zeros() >= bits
        }
        _ => false,
    }
}

fn is_below(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain)
        .is_some_and(|below| below.len() > 1 && below.ends_with('.'))
}

/// Removes the trailing dot of an absolute name (RFC 1034 section 3.1), which does not affect
/// matching.
fn without_end_dot(name: &str) -> &str {
    name.strip_suffix('.').unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(list: &str, direct: &[&str], proxied: &[&str]) {
        let list = NoProxy::new(list);
        for (servers, expected) in [(direct, true), (proxied, false)] {
            for server in servers {
                let uri: Uri = server.parse().unwrap();
                assert_eq!(list.matches(&uri), expected, "{server} by {list:?}");
            }
        }
    }

    const TENANT: &str = "https://tenant.auth0.com/";

    #[test]
    fn a_domain_stands_for_those_below_it_too() {
        for list in [
            "auth0.com",
            ".auth0.com",
            "auth0.com.",
            "AUTH0.com",
            ".auth0.com.",
        ] {
            check(
                list,
                &[
                    TENANT,
                    "https://auth0.com/",
                    "https://A.B.Auth0.COM/",
                    "https://tenant.auth0.com./",
                ],
                &[
                    "https://xauth0.com/",
                    "https://auth0.com.example/",
                    "https://com/",
                ],
            );
        }
    }

    #[test]
    fn a_star_stands_for_what_is_below_or_for_all() {
        for list in ["*.auth0.com", "*.auth0.com."] {
            check(
                list,
                &[TENANT, "https://a.b.auth0.com/"],
                &["https://auth0.com/"],
            );
        }
        check(
            "*",
            &[TENANT, "https://10.0.0.1/", "http://[fd00::1]/"],
            &[],
        );
        check("*.*", &[], &[TENANT]);
    }

    #[test]
    fn entries_are_separated_by_commas_or_white_space() {
        for list in [
            "a.example,auth0.com",
            " a.example , auth0.com ",
            "a.example auth0.com",
            "a.example\tauth0.com\n",
            ",,auth0.com,,",
        ] {
            check(list, &[TENANT], &["https://example.com/"]);
        }
        check("", &[], &[TENANT]);
        check(" , ", &[], &[TENANT]);
    }

    #[test]
    fn a_port_limits_an_entry() {
        check(
            "auth0.com:443",
            &[
                TENANT,
                "https://tenant.auth0.com:443/",
                "http://auth0.com:443/",
            ],
            &["https://tenant.auth0.com:8443/", "http://tenant.auth0.com/"],
        );
        check(
            "auth0.com:80",
            &["http://auth0.com/"],
            &["https://auth0.com/"],
        );
        check("*:8443", &["https://auth0.com:8443/"], &[TENANT]);
        check(
            "10.0.0.1:3000",
            &["http://10.0.0.1:3000/"],
            &["http://10.0.0.1/"],
        );
        check(
            "[fd00::1]:3000",
            &["http://[fd00::1]:3000/"],
            &["http://[fd00::1]/"],
        );
        check("auth0.com:x", &[], &["https://auth0.com/"]);
    }

    #[test]
    fn addresses_and_networks_are_compared_as_such() {
        check(
            "10.1.0.0/16",
            &["https://10.1.255.7/"],
            &[
                "https://10.2.0.1/",
                "https://10.example.com/",
                "https://[fd00::1]/",
            ],
        );
        check(
            "10.1.2.3",
            &["https://10.1.2.3/"],
            &["https://10.1.2.4/", "https://1.10.1.2.3/"],
        );
        check(
            "0.0.0.0/0",
            &["https://1.2.3.4/"],
            &["https://[fd00::1]/", TENANT],
        );
        for list in ["fd00::/8", "[fd00::]/8"] {
            check(
                list,
                &["https://[fdff::1]/"],
                &["https://[fe80::1]/", "https://10.0.0.1/"],
            );
        }
        check("fd00::1", &["https://[fd00::1]/"], &["https://[fd00::2]/"]);
        check("10.0.0.0/33", &[], &["https://10.0.0.0/"]);
    }
}
