//! The settings of a client, and the check that they make sense.

use std::sync::Arc;
use std::time::Duration;

use auth0_core::Secret;
use redis::{Client, ConnectionInfo, IntoConnectionInfo};

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
    root_certificate: Option<String>,
    #[cfg(feature = "tls")]
    client_certificate: Option<(String, Secret)>,
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
            root_certificate: None,
            #[cfg(feature = "tls")]
            client_certificate: None,
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

    /// Trusts the certificates of this PEM text, such as a private authority's, instead of the
    /// system's. For `rediss://` only.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn root_certificate(mut self, pem: impl Into<String>) -> Self {
        self.root_certificate = Some(pem.into());
        self
    }

    /// Shows this certificate and proves that it has its key, both PEM. For `rediss://` only.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn client_certificate(mut self, pem: impl Into<String>, key: impl Into<Secret>) -> Self {
        self.client_certificate = Some((pem.into(), key.into()));
        self
    }

    /// The client. Nothing is sent yet, and whether Redis is there makes no difference.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration): a URL that is none of Redis, an
    /// empty prefix, a time limit of zero, a certificate that cannot be read; for `rediss://` also a
    /// process without a default crypto provider for rustls.
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
        let client = self.client()?;
        Ok(RedisClient {
            link: Arc::new(Link::new(
                client,
                self.connect_timeout,
                self.command_timeout,
                self.pause,
            )),
            prefix: self.prefix.into(),
        })
    }

    fn connection_info(&self) -> Result<ConnectionInfo, Error> {
        let info = self.url.expose().into_connection_info().map_err(|cause| {
            let hint = if cfg!(feature = "tls") {
                ""
            } else {
                "; `rediss://` needs the feature `tls`"
            };
            Error::configuration(format!(
                "the Redis URL cannot be used; expected `redis://host:port/database` or \
                 `unix:///path`{hint}"
            ))
            .with_source(cause)
        })?;
        let mut settings = info.redis_settings().clone();
        if let Some(username) = &self.username {
            settings = settings.set_username(username);
        }
        if let Some(password) = &self.password {
            settings = settings.set_password(password.expose());
        }
        Ok(info.set_redis_settings(settings))
    }

    #[cfg(not(feature = "tls"))]
    fn client(&self) -> Result<Client, Error> {
        Client::open(self.connection_info()?).map_err(unusable)
    }

    #[cfg(feature = "tls")]
    fn client(&self) -> Result<Client, Error> {
        use redis::{ClientTlsConfig, ConnectionAddr, TlsCertificates};

        let info = self.connection_info()?;
        let (root_certificate, client_certificate) =
            (&self.root_certificate, &self.client_certificate);
        if !matches!(info.addr(), ConnectionAddr::TcpTls { .. }) {
            if root_certificate.is_some() || client_certificate.is_some() {
                return Err(Error::configuration(
                    "certificates are given, but the Redis URL does not begin with `rediss://`",
                ));
            }
            return Client::open(info).map_err(unusable);
        }
        // The client library would look for one, and panic where there is none or more than one.
        if rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(Error::configuration(
                "`rediss://` needs a default crypto provider for rustls; install one when the \
                 process starts, for instance by \
                 `rustls::crypto::ring::default_provider().install_default()`",
            ));
        }
        if root_certificate.is_none() && client_certificate.is_none() {
            return Client::open(info).map_err(unusable);
        }
        let certificates = TlsCertificates {
            client_tls: client_certificate
                .as_ref()
                .map(|(certificate, key)| ClientTlsConfig {
                    client_cert: certificate.clone().into_bytes(),
                    client_key: key.expose().as_bytes().to_vec(),
                }),
            root_cert: root_certificate.clone().map(String::into_bytes),
        };
        Client::build_with_tls(info, certificates).map_err(unusable)
    }
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
        assert!(fails(good().root_certificate("…")).contains("rediss://"));
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
        let info = builder.connection_info().unwrap();
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
