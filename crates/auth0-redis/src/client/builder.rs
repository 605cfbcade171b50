//! The settings of a client, and the check that they make sense.

use std::sync::Arc;
use std::time::Duration;

use auth0_core::Secret;
#[cfg(feature = "tls")]
use auth0_core::transport::{TlsConnector, TransportBuilder};
use redis::{Client, ConnectionInfo, IntoConnectionInfo};

use super::connector::Connector;
use super::{Link, RedisClient};
use crate::Error;

const DEFAULT_PREFIX: &str = "auth0";
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const DEFAULT_COMMAND_TIMEOUT: Duration = Duration::from_millis(500);
const DEFAULT_PAUSE: Duration = Duration::from_secs(5);

/// Begun by [`RedisClient::builder`].
#[derive(Debug)]
pub struct RedisClientBuilder {
    /// May have a password in it.
    url: Secret,
    username: Option<String>,
    password: Option<Secret>,
    prefix: String,
    connect_timeout: Duration,
    command_timeout: Duration,
    pause: Duration,
    #[cfg(feature = "tls")]
    tls: Option<TransportBuilder>,
}

impl RedisClientBuilder {
    pub(super) fn new(url: Secret) -> Self {
        Self {
            url,
            username: None,
            password: None,
            prefix: DEFAULT_PREFIX.to_owned(),
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            command_timeout: DEFAULT_COMMAND_TIMEOUT,
            pause: DEFAULT_PAUSE,
            #[cfg(feature = "tls")]
            tls: None,
        }
    }

    /// The user, where Redis has others than the default one. Goes before the URL's.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The password, as it is: nothing in it has to be escaped. Goes before the URL's.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// What every key in Redis begins with; `auth0` unless set. Services that share a Redis but are
    /// not to share their tokens and proofs have prefixes of their own. Tokens of different tenants,
    /// clients and audiences are apart in any case.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long making a connection may take, resolving, TLS and login included; a second unless set.
    #[must_use]
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.connect_timeout = time;
        self
    }

    /// How long Redis may take to answer; half a second unless set.
    #[must_use]
    pub fn command_timeout(mut self, time: Duration) -> Self {
        self.command_timeout = time;
        self
    }

    /// How long Redis is left alone after it could not be reached or did not answer in time; five
    /// seconds unless set. Until then every call goes on without it at once. Of those that come after
    /// that, one tries and the others go on without it.
    #[must_use]
    pub fn pause(mut self, time: Duration) -> Self {
        self.pause = time;
        self
    }

    /// Changes how TLS is set up for `rediss://`: provider, root certificates, a client certificate.
    /// What the builder says about HTTP, proxies and time limits counts for nothing here.
    ///
    /// ```
    /// # fn example(authority_pem: &str) -> Result<(), auth0_redis::Error> {
    /// use auth0_redis::RedisClient;
    ///
    /// let redis = RedisClient::builder("rediss://redis.internal:6380")
    ///     .tls(|tls| tls.add_root_certificate_pem(authority_pem))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn tls(mut self, change: impl FnOnce(TransportBuilder) -> TransportBuilder) -> Self {
        self.tls = Some(change(self.tls.unwrap_or_default()));
        self
    }

    /// The client. Nothing is sent yet, and whether Redis is there makes no difference.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration): a URL that is none of Redis, an
    /// empty prefix, a time limit of zero, settings of TLS that cannot be used.
    pub fn build(self) -> Result<RedisClient, Error> {
        if self.prefix.is_empty() {
            return Err(Error::configuration(
                "the prefix is empty; keys would be among everybody's",
            ));
        }
        for (name, time) in [
            ("connect_timeout", self.connect_timeout),
            ("command_timeout", self.command_timeout),
        ] {
            if time.is_zero() {
                return Err(Error::configuration(format!(
                    "`{name}` is zero; no call could succeed"
                )));
            }
        }
        let (is_tls, info) = self.connection_info()?;
        #[cfg(feature = "tls")]
        let tls = self.tls_connector(is_tls)?;
        #[cfg(not(feature = "tls"))]
        if is_tls {
            return Err(Error::configuration(
                "`rediss://` needs the feature `tls` of auth0-redis",
            ));
        }
        let client = Client::open(info).map_err(unusable)?;
        let connector = Connector {
            client,
            timeout: self.connect_timeout,
            #[cfg(feature = "tls")]
            tls,
        };
        Ok(RedisClient {
            link: Arc::new(Link::new(connector, self.command_timeout, self.pause)),
            prefix: self.prefix.into(),
        })
    }

    /// Whether TLS is wanted, and everything else of the URL, as the redis crate knows it without TLS.
    fn connection_info(&self) -> Result<(bool, ConnectionInfo), Error> {
        let (is_tls, url) = without_tls(&self.url);
        let info = url.expose().into_connection_info().map_err(|cause| {
            Error::configuration(
                "the Redis URL cannot be used; expected `redis://host:port/database`, `rediss://…` \
                 or `unix:///path`",
            )
            .with_source(cause)
        })?;
        let mut settings = info.redis_settings().clone();
        if let Some(username) = &self.username {
            settings = settings.set_username(username);
        }
        if let Some(password) = &self.password {
            settings = settings.set_password(password.expose());
        }
        Ok((is_tls, info.set_redis_settings(settings)))
    }

    #[cfg(feature = "tls")]
    fn tls_connector(&self, is_tls: bool) -> Result<Option<TlsConnector>, Error> {
        if !is_tls {
            return match self.tls {
                None => Ok(None),
                Some(_) => Err(Error::configuration(
                    "TLS is set up, but the Redis URL does not begin with `rediss://`",
                )),
            };
        }
        let tls = self.tls.clone().unwrap_or_default().build_tls_connector();
        tls.map(Some).map_err(|cause| {
            Error::configuration(format!("TLS to Redis cannot be set up: {cause}"))
                .with_source(cause)
        })
    }
}

/// The URL with `redis` for `rediss`, and whether it was.
fn without_tls(url: &Secret) -> (bool, Secret) {
    for (with, without) in [("rediss://", "redis://"), ("valkeys://", "valkey://")] {
        if let Some(rest) = url.expose().strip_prefix(with) {
            return (true, format!("{without}{rest}").into());
        }
    }
    (false, url.clone())
}

fn unusable(cause: redis::RedisError) -> Error {
    Error::configuration("the settings for Redis cannot be used").with_source(cause)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn fails(builder: RedisClientBuilder) -> String {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
        error.to_string()
    }

    #[test]
    fn settings_that_make_no_sense_are_said_before_anything_is_sent() {
        for url in [
            "",
            "hunter2",
            "http://u:hunter2@host",
            "redis://u:hunter2@host/database",
            "redis://",
        ] {
            assert!(
                fails(RedisClient::builder(url)).contains("redis://host:port"),
                "{url}"
            );
        }
        let good = || RedisClient::builder("redis://localhost");
        assert!(fails(good().prefix("")).contains("prefix"));
        assert!(fails(good().command_timeout(Duration::ZERO)).contains("command_timeout"));
        assert!(fails(good().connect_timeout(Duration::ZERO)).contains("connect_timeout"));
        #[cfg(not(feature = "tls"))]
        assert!(fails(RedisClient::builder("rediss://localhost")).contains("feature `tls`"));
        #[cfg(feature = "tls")]
        {
            assert!(fails(good().tls(|tls| tls)).contains("rediss://"));
            let tls = RedisClient::builder("rediss://u:hunter2@localhost");
            let tls = tls.tls(|tls| tls.client_certificate_pem("hunter2", "hunter2"));
            assert!(fails(tls).contains("client_certificate_pem"));
        }
    }

    #[test]
    fn no_password_shows() {
        let builder = RedisClient::builder("redis://u:hunter2@host/3").password("hunter2");
        assert!(!format!("{builder:?}").contains("hunter2"));
        let client = format!("{:?}", builder.build().unwrap());
        assert!(
            client.contains("host:6379") && !client.contains("hunter2"),
            "{client}"
        );
    }

    #[test]
    fn user_and_password_go_before_the_urls() {
        let builder = RedisClient::builder("redis://u:old@host")
            .username("ü")
            .password("p@:/ß");
        let (is_tls, info) = builder.connection_info().unwrap();
        assert!(!is_tls);
        let settings = info.redis_settings();
        assert_eq!(
            (settings.username(), settings.password()),
            (Some("ü"), Some("p@:/ß"))
        );
    }

    #[test]
    fn keys_of_different_kinds_and_prefixes_are_apart() {
        let client = |prefix| {
            RedisClient::builder("redis://host")
                .prefix(prefix)
                .build()
                .unwrap()
        };
        assert_eq!(client("billing").key("token", "a|b"), "billing:token:a|b");
        assert_ne!(client("a").key("token", "x"), client("a").key("lock", "x"));
    }
}
