//! The location of Redis: one server, a primary monitored by sentinels, or the nodes of a cluster.

use std::fmt;

use auth0_core::Secret;
use redis::{ConnectionAddr, ConnectionInfo, IntoConnectionInfo, RedisConnectionInfo};

use crate::Error;

const SENTINEL_PORT: u16 = 26379;
const SERVER_PORT: u16 = 6379;

/// The host and port of a server.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Node {
    pub(super) host: String,
    pub(super) port: u16,
}

impl Node {
    /// Parses `host:port` as servers send it; the host may be an IPv6 address without brackets.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (host, port) = text.rsplit_once(':')?;
        // Redis 7 appends the port of its cluster bus after `@`.
        let port = port.split('@').next()?.parse().ok()?;
        let host = host.trim_start_matches('[').trim_end_matches(']');
        Some(Self {
            host: host.to_owned(),
            port,
        })
    }

    pub(super) fn address(&self) -> ConnectionAddr {
        ConnectionAddr::Tcp(self.host.clone(), self.port)
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

#[derive(Debug)]
pub(super) enum Target {
    Server(ConnectionAddr),
    Sentinel {
        sentinels: Vec<Node>,
        /// The name under which the sentinels monitor the primary.
        primary: String,
    },
    Cluster(Vec<Node>),
}

/// A parsed URL.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) target: Target,
    pub(super) is_tls: bool,
    /// User, password, database, and protocol.
    pub(super) settings: RedisConnectionInfo,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Server,
    Sentinel,
    Cluster,
}

impl Address {
    pub(super) fn parse(url: &Secret) -> Result<Self, Error> {
        let (scheme, rest) = url.expose().split_once("://").unwrap_or_default();
        let (scheme, form) = match scheme.split_once('+') {
            Some((scheme, "sentinel")) => (scheme, Form::Sentinel),
            Some((scheme, "cluster")) => (scheme, Form::Cluster),
            _ => (scheme, Form::Server),
        };
        // The redis crate sees no TLS, because auth0-core handles it.
        let (plain, is_tls) = match scheme {
            "rediss" => ("redis", true),
            "valkeys" => ("valkey", true),
            other => (other, false),
        };
        if form == Form::Server {
            let info = connection_info(&format!("{plain}://{rest}").into())?;
            return Ok(Self {
                target: Target::Server(info.addr().clone()),
                is_tls,
                settings: info.redis_settings().clone(),
            });
        }
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, path_and_query) = rest.split_at(end);
        let (user, hosts) = match authority.rsplit_once('@') {
            Some((user, hosts)) => (format!("{user}@"), hosts),
            None => (String::new(), authority),
        };
        let (path, query) = match path_and_query.split_once('?') {
            Some((path, query)) => (path, format!("?{query}")),
            None => (path_and_query, String::new()),
        };
        let path = path.trim_start_matches('/');
        let (primary, database) = match form {
            Form::Sentinel => path.split_once('/').unwrap_or((path, "")),
            _ => ("", path),
        };
        let default_port = match form {
            Form::Sentinel => SENTINEL_PORT,
            _ => SERVER_PORT,
        };
        let mut nodes = Vec::new();
        let mut settings = None;
        for host in hosts.split(',') {
            let host = host.trim();
            let has_port = host
                .rsplit_once(':')
                .is_some_and(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
            let host = if has_port {
                host.to_owned()
            } else {
                format!("{host}:{default_port}")
            };
            let info =
                connection_info(&format!("{plain}://{user}{host}/{database}{query}").into())?;
            let ConnectionAddr::Tcp(host, port) = info.addr().clone() else {
                return Err(unusable());
            };
            nodes.push(Node { host, port });
            settings = Some(info.redis_settings().clone());
        }
        let settings = settings.ok_or_else(unusable)?;
        let target = match form {
            Form::Sentinel if primary.is_empty() => {
                return Err(Error::configuration(
                    "the Redis URL names no primary; expected \
                     `redis+sentinel://host:26379,host:26379/name/database`",
                ));
            }
            Form::Sentinel => Target::Sentinel {
                sentinels: nodes,
                primary: primary.to_owned(),
            },
            _ if settings.db() != 0 => {
                return Err(Error::configuration(
                    "the Redis URL names a database, but a cluster has only database 0",
                ));
            }
            _ => Target::Cluster(nodes),
        };
        Ok(Self {
            target,
            is_tls,
            settings,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |f: &mut fmt::Formatter<'_>, nodes: &[Node]| {
            for (index, node) in nodes.iter().enumerate() {
                write!(f, "{}{node}", if index == 0 { "" } else { "," })?;
            }
            Ok(())
        };
        match self {
            Self::Server(address) => address.fmt(f),
            Self::Sentinel { sentinels, primary } => {
                write!(f, "{primary} of the sentinels ")?;
                list(f, sentinels)
            }
            Self::Cluster(nodes) => {
                f.write_str("the cluster ")?;
                list(f, nodes)
            }
        }
    }
}

fn connection_info(url: &Secret) -> Result<ConnectionInfo, Error> {
    // The redis crate's error may quote the URL.
    url.expose().into_connection_info().map_err(|_| unusable())
}

fn unusable() -> Error {
    Error::configuration(
        "the Redis URL cannot be used; expected `redis://host:port/database`, `rediss://…`, \
         `unix:///path`, `redis+sentinel://host:port,host:port/name` or \
         `redis+cluster://host:port,host:port`",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Address {
        Address::parse(&url.into()).unwrap()
    }

    #[test]
    fn sentinels_are_read_with_primary_database_user_and_ports() {
        let address = parse("rediss+sentinel://u:p%40@a,b:1,[::1]:2/main/3");
        assert!(address.is_tls);
        assert_eq!(
            address.target.to_string(),
            "main of the sentinels a:26379,b:1,[::1]:2"
        );
        let settings = &address.settings;
        assert_eq!(
            (settings.username(), settings.password(), settings.db()),
            (Some("u"), Some("p@"), 3)
        );
    }

    #[test]
    fn nodes_of_a_cluster_are_read() {
        let address = parse("redis+cluster://a:7000,b");
        assert_eq!(address.target.to_string(), "the cluster a:7000,b:6379");
        assert!(!address.is_tls);
    }

    #[test]
    fn what_cannot_be_used_is_said_without_a_secret() {
        for (url, told) in [
            ("redis+sentinel://u:hunter2@a:1", "names no primary"),
            ("redis+cluster://u:hunter2@a/1", "only database 0"),
            ("redis+cluster://u:hunter2@", "redis+cluster://host"),
            ("http+cluster://u:hunter2@a", "redis+cluster://host"),
            ("unix+cluster:///hunter2", "redis+cluster://host"),
        ] {
            let error = Address::parse(&url.into()).unwrap_err();
            assert!(error.to_string().contains(told), "{url}: {error}");
            assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
        }
    }

    #[test]
    fn addresses_that_servers_send_are_read() {
        let node = |text| Node::parse(text).map(|node| node.to_string());
        assert_eq!(node("10.0.0.1:6379@16379").unwrap(), "10.0.0.1:6379");
        assert_eq!(node("fe80::1:6379").unwrap(), "[fe80::1]:6379");
        assert_eq!(node("host"), None);
        assert_eq!(node("host:x"), None);
    }
}
