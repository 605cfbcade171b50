//! The replay store of a fleet.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_verify::{BoxError, LogoutTokenStore, ReplayEntry, ReplayStore};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use redis::{Value, pipe};

use crate::client::Gate;
use crate::lock::{set_if_absent, was_set};
use crate::stats::Counter;
use crate::{Error, RedisClient, RedisReport, random};

/// The part of a proof's hash that is its key. A collision requires about 2^64 concurrent proofs,
/// and would only reject the second one.
const KEY_BYTES: usize = 16;

/// The part of a key's name, and the text that completes "Redis refuses to …".
struct Kind {
    name: &'static str,
    purpose: &'static str,
}

const PROOF: Kind = Kind {
    name: "replay",
    purpose: "remember used proofs",
};

const LOGOUT_TOKEN: Kind = Kind {
    name: "logout-token",
    purpose: "remember used logout tokens",
};

/// Stores used DPoP proofs and logout tokens in Redis, so that each works once in all processes together
/// (RFC 9449 section 11.1, OpenID Connect Back-Channel Logout 1.0 section 2.6).
///
/// ```
/// use auth0_redis::{RedisClient, RedisReplayStore};
/// use auth0_verify::DpopPolicy;
///
/// # fn main() -> Result<(), auth0_redis::Error> {
/// let redis = RedisClient::builder("redis://redis.internal").build()?;
/// let store = RedisReplayStore::new(redis);
/// let policy = DpopPolicy::new().replay_store(store.clone());
/// # Ok(())
/// # }
/// ```
///
/// For logout tokens, give it to
/// [`LogoutTokenVerifierBuilder::store`](auth0_verify::LogoutTokenVerifierBuilder::store).
///
/// Each request costs one round trip, each proof about 150 bytes of Redis' memory for as long as it
/// would be accepted.
///
/// While Redis is down, the verifier refuses proofs with
/// [`ReplayStoreUnavailable`](auth0_verify::ErrorKind::ReplayStoreUnavailable), unless its
/// [policy](auth0_verify::DpopPolicy::accept_when_replay_store_fails) accepts them. Redis is asked again
/// 25 milliseconds after it failed, then after pauses of up to half a second.
///
/// Redis forgets proofs, which then work again for the rest of their time window:
///
/// - when it restarts without persistence, or with snapshots that are older than the proofs;
/// - when it is full and evicts keys (a `maxmemory-policy` other than `noeviction`);
/// - when a replica takes over that had not received the newest ones;
/// - when someone deletes them (`FLUSHALL`).
///
/// [`check`](Self::check) tells about the first two. Cheap to clone; clones share connection and count.
#[derive(Clone)]
pub struct RedisReplayStore {
    redis: RedisClient,
    gate: Gate,
    unchecked: Arc<Counter>,
}

impl RedisReplayStore {
    /// Creates a store.
    pub fn new(redis: RedisClient) -> Self {
        Self {
            gate: Gate::new(&redis),
            redis,
            unchecked: Arc::default(),
        }
    }

    /// Returns how many proofs this process could not check because of Redis. The verifier's
    /// [policy](auth0_verify::DpopPolicy::accept_when_replay_store_fails) refused or accepted all of them.
    pub fn unchecked(&self) -> u64 {
        self.unchecked.get()
    }

    /// Connects, asks Redis what it is, and tries the store's command. Call it at start-up: what is
    /// wrong then stays wrong.
    ///
    /// # Errors
    ///
    /// Of kind [`Unavailable`](crate::ErrorKind::Unavailable) or
    /// [`Refused`](crate::ErrorKind::Refused), with what to do about it.
    pub async fn check(&self) -> Result<RedisReport, Error> {
        let report = self.redis.check().await?;
        let key = random::bytes::<32>()?;
        self.insert(&PROOF, &key, Duration::from_secs(1)).await?;
        Ok(report)
    }

    fn name(&self, kind: &Kind, key: &[u8; 32]) -> String {
        let (id, _) = key.split_at(KEY_BYTES);
        self.redis.lone_key(kind.name, &URL_SAFE_NO_PAD.encode(id))
    }

    async fn insert(&self, kind: &Kind, key: &[u8; 32], lifetime: Duration) -> Result<bool, Error> {
        let name = self.name(kind, key);
        // Redis stores a 64-bit number more compactly than a string.
        let mark = i64::from_be_bytes(random::bytes()?);
        let mut commands = pipe();
        set_if_absent(&mut commands, &name, mark, lifetime);
        let answers = self.gate.run(kind.purpose, &name, &commands).await?;
        Ok(was_set(
            &mut answers.into_iter(),
            mark.to_string().as_bytes(),
        ))
    }
}

impl ReplayStore for RedisReplayStore {
    async fn check_and_insert(&self, entry: &ReplayEntry) -> Result<bool, BoxError> {
        let inserted = self.insert(&PROOF, entry.key(), entry.lifetime()).await;
        Ok(inserted.inspect_err(|_| self.unchecked.add_one())?)
    }
}

impl LogoutTokenStore for RedisReplayStore {
    async fn is_used(&self, key: &[u8; 32]) -> Result<bool, BoxError> {
        let name = self.name(&LOGOUT_TOKEN, key);
        let mut get = pipe();
        get.cmd("GET").arg(&name);
        let found = self.gate.run(LOGOUT_TOKEN.purpose, &name, &get).await?;
        Ok(found.first().is_some_and(|value| *value != Value::Nil))
    }

    async fn mark_used(
        &self,
        key: &[u8; 32],
        _now: SystemTime,
        lifetime: Duration,
    ) -> Result<bool, BoxError> {
        Ok(self.insert(&LOGOUT_TOKEN, key, lifetime).await?)
    }
}

impl fmt::Debug for RedisReplayStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisReplayStore")
            .field("redis", &self.redis)
            .field("unchecked", &self.unchecked())
            .finish_non_exhaustive()
    }
}
