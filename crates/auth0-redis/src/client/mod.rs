//! The handle to Redis that stores are made with.

mod builder;
mod connector;
mod link;

use std::fmt;
use std::sync::Arc;

pub use builder::RedisClientBuilder;
pub(crate) use link::Link;

/// A connection to Redis, made when it is first needed and again when it is lost. Cheap to clone;
/// clones share it.
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
    /// Begins a client for a Redis server: `redis://host:6379/0`, `unix:///run/redis.sock`, or, with
    /// the feature `tls`, `rediss://host:6380`. User and password may be in it.
    pub fn builder(url: impl Into<auth0_core::Secret>) -> RedisClientBuilder {
        RedisClientBuilder::new(url.into())
    }

    /// What is wrong with Redis; `None` while it answers, and before it has been asked.
    pub fn outage(&self) -> Option<String> {
        self.link.outage().map(|cause| cause.to_string())
    }

    /// How many times Redis has failed after it had answered, or when it was first asked.
    pub fn outages(&self) -> u64 {
        self.link.outages()
    }

    pub(crate) fn link(&self) -> &Arc<Link> {
        &self.link
    }

    /// A key in Redis. The kind is the SDK's own word, so that kinds never meet.
    pub(crate) fn key(&self, kind: &str, name: &str) -> String {
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
