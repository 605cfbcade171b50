//! The settings of a client, and their validation.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "tls")]
use auth0_core::transport::{TlsConnector, TransportBuilder};
use auth0_core::{BoxError, Secret};
use redis::RedisConnectionInfo;
use redis::aio::ConnectionLike;

use super::RedisClient;
use super::address::{Address, Target};
use super::cluster::Cluster;
use super::connector::Connector;
use super::credentials::{Provider, RedisCredentials};
use super::health::{Health, Warn};
use super::link::{Link, Source};
use super::own::{Opener, SharedConnection};
use super::sentinel::Sentinels;
use crate::Error;

const DEFAULT_PREFIX: &str = "auth0";
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(1);
const DEFAULT_COMMAND_TIMEOUT: Duration = Duration::from_millis(500);

/// Builder of a [`RedisClient`]; created by [`RedisClient::builder`], [`RedisClient::with_connection`], and
/// [`RedisClient::with_connector`].
pub struct RedisClientBuilder {
    from: From,
    username: Option<String>,
    password: Option<Secret>,
    credentials: Option<Provider>,
    sentinel_username: Option<String>,
    sentinel_password: Option<Secret>,
    prefix: String,
    connect_timeout: Duration,
    command_timeout: Duration,
    on_warning: Option<Arc<Warn>>,
    #[cfg(feature = "tls")]
    tls: Option<TransportBuilder>,
}

/// The source of connections.
enum From {
    /// May contain a password.
    Url(Secret),
    Connection(Box<dyn SharedConnection>),
    Opener(Opener),
}

impl RedisClientBuilder {
    pub(super) fn url(url: Secret) -> Self {
        Self::new(From::Url(url))
    }

    pub(super) fn connection<C>(connection: C) -> Self
    where
        C: ConnectionLike + Clone + Send + Sync + 'static,
    {
        Self::new(From::Connection(Box::new(connection)))
    }

    pub(super) fn connector<F, R, C, E>(connect: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<C, E>> + Send + 'static,
        C: ConnectionLike + Clone + Send + Sync + 'static,
        E: Into<BoxError>,
    {
        Self::new(From::Opener(Opener::new(connect)))
    }

    fn new(from: From) -> Self {
        Self {
            from,
            username: None,
            password: None,
            credentials: None,
            sentinel_username: None,
            sentinel_password: None,
            prefix: DEFAULT_PREFIX.to_owned(),
            connect_timeout: DEFAULT_CONNECT_TIMEOUT,
            command_timeout: DEFAULT_COMMAND_TIMEOUT,
            on_warning: None,
            #[cfg(feature = "tls")]
            tls: None,
        }
    }

    /// The user, if it is not the default user. Takes precedence over the URL's.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The password, without any escaping. Takes precedence over the URL's.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Calls this function for the user and password each time a connection is opened, for passwords
    /// that rotate, such as tokens of AWS IAM or Microsoft Entra, or leases of a vault. Takes
    /// precedence over a fixed password.
    ///
    /// The provider should cache its result, because each process calls it for each connection. The
    /// call counts toward the [time limit of connecting](Self::connect_timeout). When Redis closes a
    /// connection because its credentials have expired, the next call opens another one and does not
    /// fail.
    ///
    /// ```
    /// use auth0_redis::{RedisClient, RedisCredentials};
    ///
    /// # async fn token() -> Result<String, std::io::Error> { Ok(String::new()) }
    /// # fn example() -> Result<(), auth0_redis::Error> {
    /// let redis = RedisClient::builder("redis://redis.internal")
    ///     .credentials(async || Ok(RedisCredentials::new(token().await?).username("billing")))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn credentials<F, R>(mut self, provider: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<RedisCredentials, BoxError>> + Send + 'static,
    {
        self.credentials = Some(Provider::new(provider));
        self
    }

    /// The user for the sentinels, which have their own users. Default: none.
    #[must_use]
    pub fn sentinel_username(mut self, username: impl Into<String>) -> Self {
        self.sentinel_username = Some(username.into());
        self
    }

    /// The password for the sentinels. Default: none; the servers' password is not sent to them.
    #[must_use]
    pub fn sentinel_password(mut self, password: impl Into<Secret>) -> Self {
        self.sentinel_password = Some(password.into());
        self
    }

    /// The prefix of every key in Redis. Default: `auth0`. Services that share a Redis but not their tokens
    /// and proofs need different prefixes. Tokens of different tenants, clients, and audiences have
    /// different keys in any case.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// The time limit for opening a connection, including name resolution, TLS, and login. Default: one
    /// second.
    #[must_use]
    pub fn connect_timeout(mut self, time: Duration) -> Self {
        self.connect_timeout = time;
        self
    }

    /// Sets the time limit for a response from Redis. Default: half a second.
    #[must_use]
    pub fn command_timeout(mut self, time: Duration) -> Self {
        self.command_timeout = time;
        self
    }

    /// Sets a function that receives warnings when Redis is down or refuses an operation. Each problem is
    /// reported once until it is over. Default: a `tracing` event with that feature. Without it, refusals
    /// go to standard error, because they last until someone fixes the cause.
    #[must_use]
    pub fn on_warning(mut self, warn: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.on_warning = Some(Arc::new(warn));
        self
    }

    /// Configures TLS for `rediss://`: provider, root certificates, a client certificate.
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

    /// Builds the client. Sends nothing, and does not need Redis to be running: [`RedisClient::check`]
    /// connects.
    ///
    /// # Errors
    ///
    /// Of kind [`Configuration`](crate::ErrorKind::Configuration): an invalid URL, an empty prefix or
    /// one with braces, a time limit of zero, unusable TLS settings, a password or TLS for a custom
    /// connection.
    pub fn build(self) -> Result<RedisClient, Error> {
        self.check()?;
        let (connect_timeout, command_timeout) = (self.connect_timeout, self.command_timeout);
        let health = Health::new(self.on_warning.clone());
        let prefix = self.prefix.as_str().into();
        let (source, address) = match self.from {
            From::Url(ref url) => self.source(url)?,
            From::Connection(connection) => {
                (Source::Shared(connection), "a custom connection".to_owned())
            }
            From::Opener(opener) => (Source::Opener(opener), "a custom connector".to_owned()),
        };
        let link = Link::new(source, address, connect_timeout, command_timeout, health);
        Ok(RedisClient {
            link: Arc::new(link),
            prefix,
        })
    }

    fn check(&self) -> Result<(), Error> {
        if self.prefix.is_empty() {
            return Err(Error::configuration(
                "the prefix is empty; keys would mix with those of other programs",
            ));
        }
        if self.prefix.contains(['{', '}']) {
            return Err(Error::configuration(
                "the prefix contains a brace, by which Redis Cluster chooses where to keep a key",
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
        #[cfg(feature = "tls")]
        let has_tls = self.tls.is_some();
        #[cfg(not(feature = "tls"))]
        let has_tls = false;
        let is_for_urls = has_tls
            || self.username.is_some()
            || self.password.is_some()
            || self.credentials.is_some()
            || self.sentinel_username.is_some()
            || self.sentinel_password.is_some();
        if is_for_urls && !matches!(self.from, From::Url(_)) {
            return Err(Error::configuration(
                "a custom connection handles login and encryption itself; credentials and TLS apply to URLs",
            ));
        }
        Ok(())
    }

    /// Returns the source of connections for a URL, and its display name.
    fn source(&self, url: &Secret) -> Result<(Source, String), Error> {
        let address = Address::parse(url)?;
        let connector = self.connector_for(&address)?;
        let shown = address.target.to_string();
        let source = match address.target {
            Target::Server(server) => Source::Server(server, connector),
            Target::Cluster(seeds) => Source::Cluster(Box::new(Cluster::new(
                seeds,
                connector,
                self.connect_timeout,
                self.command_timeout,
            ))),
            Target::Sentinel { sentinels, primary } => {
                let settings = with_user(
                    RedisConnectionInfo::default(),
                    self.sentinel_username.as_deref(),
                    self.sentinel_password.as_ref(),
                );
                let mut asking = connector.clone();
                asking.settings = settings.set_protocol(connector.settings.protocol());
                asking.credentials = None;
                Source::Sentinel(Box::new(Sentinels {
                    nodes: sentinels,
                    primary,
                    connector: asking,
                    servers: connector,
                }))
            }
        };
        Ok((source, shown))
    }

    fn connector_for(&self, address: &Address) -> Result<Connector, Error> {
        #[cfg(feature = "tls")]
        let tls = self.tls_connector(address.is_tls)?;
        #[cfg(not(feature = "tls"))]
        if address.is_tls {
            return Err(Error::configuration(
                "`rediss://` needs the feature `tls` of auth0-redis",
            ));
        }
        Ok(Connector {
            settings: with_user(
                address.settings.clone(),
                self.username.as_deref(),
                self.password.as_ref(),
            ),
            credentials: self.credentials.clone(),
            #[cfg(feature = "tls")]
            tls,
        })
    }

    #[cfg(feature = "tls")]
    fn tls_connector(&self, is_tls: bool) -> Result<Option<TlsConnector>, Error> {
        if !is_tls {
            return match self.tls {
                None => Ok(None),
                Some(_) => Err(Error::configuration(
                    "TLS is configured, but the Redis URL does not begin with `rediss://`",
                )),
            };
        }
        let tls = self.tls.clone().unwrap_or_default().build_tls_connector();
        tls.map(Some).map_err(|cause| {
            Error::configuration(format!("TLS to Redis cannot be configured: {cause}"))
                .with_source(cause)
        })
    }
}

fn with_user(
    mut settings: RedisConnectionInfo,
    username: Option<&str>,
    password: Option<&Secret>,
) -> RedisConnectionInfo {
    if let Some(username) = username {
        settings = settings.set_username(username);
    }
    if let Some(password) = password {
        settings = settings.set_password(password.expose());
    }
    settings
}

impl fmt::Debug for RedisClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisClientBuilder")
            .field("prefix", &self.prefix)
            .field("connect_timeout", &self.connect_timeout)
            .field("command_timeout", &self.command_timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
