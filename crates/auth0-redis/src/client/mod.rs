//! The handle to Redis that stores are made with.

mod address;
mod breaker;
mod builder;
mod cluster;
mod connector;
mod credentials;
mod gate;
mod health;
mod link;
mod own;
mod report;
mod sentinel;

use std::fmt;
use std::sync::Arc;

use auth0_core::BoxError;
pub use builder::RedisClientBuilder;
pub use credentials::RedisCredentials;
pub(crate) use gate::Gate;
pub(crate) use link::{Link, Request};
use redis::aio::ConnectionLike;
pub use report::{RedisReport, RedisRole};

/// A connection to Redis that stores share. It is opened when it is first needed and reopened when it is
/// lost. Cheap to clone; clones share it.
///
/// ```
/// use auth0_redis::RedisClient;
///
/// # fn main() -> Result<(), auth0_redis::Error> {
/// let redis = RedisClient::builder("redis://redis.internal:6379/2").prefix("billing").build()?;
/// assert_eq!(redis.outage(), None);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisClient {
    link: Arc<Link>,
    prefix: Arc<str>,
}

impl RedisClient {
    /// Creates the builder of a client for a URL, which may contain user and password:
    ///
    /// | URL | Redis |
    /// |---|---|
    /// | `redis://host:6379/0` | one server, by TCP |
    /// | `unix:///run/redis.sock` | one server, by a Unix socket |
    /// | `redis+sentinel://host:26379,host:26379/name/0` | the primary that these sentinels monitor under that name |
    /// | `redis+cluster://host:6379,host:6379` | a cluster, by some of its nodes |
    ///
    /// With the feature `tls`, `rediss` in place of `redis` encrypts. `valkey` works like `redis`.
    pub fn builder(url: impl Into<auth0_core::Secret>) -> RedisClientBuilder {
        RedisClientBuilder::url(url.into())
    }

    /// Creates the builder of a client on a self-managing connection, such as the redis crate's
    /// `ConnectionManager` or `ClusterConnection`. It must be logged in and must not be limited to
    /// publishing and subscribing.
    ///
    /// ```no_run
    /// use auth0_redis::{RedisClient, redis};
    ///
    /// # async fn example(
    /// #     connection: redis::aio::MultiplexedConnection,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// let redis = RedisClient::with_connection(connection).prefix("billing").build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_connection<C>(connection: C) -> RedisClientBuilder
    where
        C: ConnectionLike + Clone + Send + Sync + 'static,
    {
        RedisClientBuilder::connection(connection)
    }

    /// Creates the builder of a client on connections that a function opens: when one is first needed, and
    /// again when one is lost or leads to a replica. Use it for the redis crate's `SentinelClient`, and for
    /// pools.
    ///
    /// ```no_run
    /// use auth0_redis::{RedisClient, redis};
    ///
    /// # fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = redis::Client::open("redis://redis.internal")?;
    /// let redis = RedisClient::with_connector(move || {
    ///     let client = client.clone();
    ///     async move { client.get_multiplexed_async_connection().await }
    /// })
    /// .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_connector<F, R, C, E>(connect: F) -> RedisClientBuilder
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<C, E>> + Send + 'static,
        C: ConnectionLike + Clone + Send + Sync + 'static,
        E: Into<BoxError>,
    {
        RedisClientBuilder::connector(connect)
    }

    /// Connects and inspects Redis. Stores have their own checks, which also try their commands: call those
    /// at startup.
    ///
    /// # Errors
    ///
    /// Of kind [`Unavailable`](crate::ErrorKind::Unavailable) or
    /// [`Refused`](crate::ErrorKind::Refused).
    pub async fn check(&self) -> Result<RedisReport, crate::Error> {
        report::ask(&self.link, &self.key("check", "")).await
    }

    /// Returns what is wrong with Redis and what to do about it; `None` if nothing is wrong or Redis has
    /// not been used yet. An outage ends when Redis responds; a refusal ends when Redis performs the
    /// refused operation.
    pub fn outage(&self) -> Option<String> {
        self.link.health().trouble().map(|cause| cause.to_string())
    }

    /// Returns the number of outages and refusals so far.
    pub fn outages(&self) -> u64 {
        self.link.health().outages()
    }

    pub(crate) fn link(&self) -> &Arc<Link> {
        &self.link
    }

    /// Returns a key in Redis. Kinds are defined by the SDK, so keys of different kinds never collide. A
    /// cluster stores keys with the same name together, whatever their kind.
    pub(crate) fn key(&self, kind: &str, name: &str) -> String {
        let name = name.replace('{', "%7B").replace('}', "%7D");
        format!("{}:{kind}:{{{name}}}", self.prefix)
    }

    /// Returns a slightly shorter key that need not be stored together with others.
    #[cfg(feature = "replay")]
    pub(crate) fn lone_key(&self, kind: &str, name: &str) -> String {
        format!("{}:{kind}:{name}", self.prefix)
    }
}

impl fmt::Debug for RedisClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisClient")
            .field("address", &self.link.address())
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
