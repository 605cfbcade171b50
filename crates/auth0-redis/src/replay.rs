//! The replay store of a fleet.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use auth0_verify::{BoxError, ReplayEntry, ReplayStore};
use redis::pipe;

use crate::lock::{set_if_absent, was_set};
use crate::stats::Counter;
use crate::{Error, RedisClient, random};

/// What to do with a proof when Redis cannot say whether it has been used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenUnavailable {
    /// Fail closed: requests are refused while Redis is down. The verifier reports
    /// [`ReplayStoreUnavailable`](auth0_verify::ErrorKind::ReplayStoreUnavailable), unless its
    /// [policy](auth0_verify::DpopPolicy::accept_when_replay_store_fails) accepts them after all.
    Refuse,
    /// Fail open: proofs count as not used while Redis is down, so that one that was intercepted
    /// works again, within its time window. [`RedisReplayStore::unchecked`] counts them.
    Accept,
}

/// Remembers used DPoP proofs in Redis, so that each works once in all processes together
/// (RFC 9449 section 11.1).
///
/// ```
/// use auth0_redis::{RedisClient, RedisReplayStore, WhenUnavailable};
/// use auth0_verify::DpopPolicy;
///
/// # fn main() -> Result<(), auth0_redis::Error> {
/// let redis = RedisClient::builder("redis://redis.internal").build()?;
/// let store = RedisReplayStore::new(redis, WhenUnavailable::Refuse);
/// let policy = DpopPolicy::new().replay_store(store.clone());
/// # Ok(())
/// # }
/// ```
///
/// Each request costs one round trip. Redis must not evict keys before they expire: with a
/// `maxmemory-policy` other than `noeviction`, a full Redis forgets proofs. A failover to a replica
/// may forget the newest ones. Cheap to clone; clones share connection and count.
#[derive(Clone)]
pub struct RedisReplayStore {
    redis: RedisClient,
    when_unavailable: WhenUnavailable,
    unchecked: Arc<Counter>,
}

impl RedisReplayStore {
    /// A store, and what it does when Redis is down: there is no right answer for everybody.
    pub fn new(redis: RedisClient, when_unavailable: WhenUnavailable) -> Self {
        Self {
            redis,
            when_unavailable,
            unchecked: Arc::default(),
        }
    }

    /// How many proofs this process has accepted without Redis, by [`WhenUnavailable::Accept`].
    pub fn unchecked(&self) -> u64 {
        self.unchecked.get()
    }

    async fn insert(&self, key: &[u8; 32], lifetime: Duration) -> Result<bool, Error> {
        let name = self.redis.key("replay", &random::hex(key));
        let mark = random::unique()?;
        let mut commands = pipe();
        set_if_absent(&mut commands, &name, &mark, lifetime);
        let answers = self.redis.link().run(&commands).await?;
        Ok(was_set(&mut answers.into_iter(), &mark))
    }
}

impl ReplayStore for RedisReplayStore {
    async fn check_and_insert(&self, entry: &ReplayEntry) -> Result<bool, BoxError> {
        let inserted = self.insert(entry.key(), entry.lifetime()).await;
        match (inserted, self.when_unavailable) {
            (Ok(is_new), _) => Ok(is_new),
            (Err(unavailable), WhenUnavailable::Refuse) => Err(unavailable.into()),
            (Err(_), WhenUnavailable::Accept) => {
                self.unchecked.add_one();
                #[cfg(feature = "tracing")]
                tracing::debug!("accepting a proof without Redis");
                Ok(true)
            }
        }
    }
}

impl fmt::Debug for RedisReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisReplayStore")
            .field("redis", &self.redis)
            .field("when_unavailable", &self.when_unavailable)
            .field("unchecked", &self.unchecked())
            .finish()
    }
}
