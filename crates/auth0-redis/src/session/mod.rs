//! The session store of a fleet.
//!
//! Each command uses a single key, so that a cluster can spread sessions over its nodes. Instead of
//! transactions, the order of steps guarantees that nothing is missed: a session is listed before it is
//! written, and a list is checked against the sessions when it is read. Entries without a session leave
//! the list when they expire.

mod names;
mod scripts;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use auth0_session::{
    BoxError, IndexKey, LogoutNotice, LogoutScope, Saved, SessionKey, SessionRecord, SessionStore,
};
use futures_util::future::try_join_all;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use redis::{Cmd, Value, cmd, pipe};
use zeroize::Zeroizing;

use self::names::Names;
use crate::client::Gate;
use crate::lock::{DELETE_IF_SAME, RELEASE, milliseconds};
use crate::seal::Sealer;
use crate::stats::Counter;
use crate::{EncryptionKey, Error, RedisClient, RedisReport, random};

/// The purposes complete "Redis refuses to …".
const LOAD: &str = "load sessions";
const SAVE: &str = "save sessions";
const DELETE: &str = "delete sessions";
const LIST: &str = "list the sessions of a user";
const LOGOUT: &str = "remember logouts";
const LOCK: &str = "lock a session";

/// The number of sessions of a logout that are deleted concurrently.
const AT_ONCE: usize = 64;

/// The length of the version before a sealed session, in bytes.
const VERSION: usize = 8;

/// Stores the sessions of `auth0-session` in Redis, encrypted, for all processes with the same key and
/// prefix.
///
/// ```
/// use auth0_redis::{EncryptionKey, RedisClient, RedisSessionStore};
/// use auth0_session::Auth0;
///
/// # fn example(builder: auth0_session::Auth0Builder) -> Result<(), Box<dyn std::error::Error>> {
/// let redis = RedisClient::builder("redis://redis.internal").prefix("shop").build()?;
/// let key = EncryptionKey::from_base64("k4JLVF7Nn1y4e7MoVb2Ug0rNqSvT9nq0G8yB1Wn3h2c=")?;
/// let builder = builder.session(RedisSessionStore::new(redis, &key));
/// # Ok(())
/// # }
/// ```
///
/// A session is sealed and bound to its key in Redis. `sid` and `sub` are in no value in plain text, and in
/// names only as keyed hashes. Redis forgets a session when it expires, and forgets all of them when it
/// restarts without persistence; a Redis that evicts keys forgets some, whose users have to log in again.
///
/// While Redis is down, requests that need a session are answered with 503, and the cookies stay. Redis
/// is asked again 25 milliseconds after it failed, then after pauses of up to half a second.
///
/// Cheap to clone; clones share the connection.
#[derive(Clone)]
pub struct RedisSessionStore {
    names: Names,
    gate: Gate,
    sealer: Sealer,
    unreadable: Arc<Counter>,
}

impl RedisSessionStore {
    /// Creates a store whose sessions are encrypted with this key.
    pub fn new(redis: RedisClient, key: &EncryptionKey) -> Self {
        Self {
            gate: Gate::new(&redis),
            names: Names::new(redis, key),
            sealer: Sealer::new(key),
            unreadable: Arc::default(),
        }
    }

    /// Also decrypts with this key, and finds sessions that were listed under it. New sessions are not
    /// encrypted with it. May be called several times.
    ///
    /// To change the key of a running fleet, first give the new key to all processes in this place, then
    /// swap the two, then leave the old one out once the sessions of that time have ended. Sessions
    /// whose key is missing are lost: their users have to log in again.
    #[must_use]
    pub fn old_key(mut self, key: &EncryptionKey) -> Self {
        self.sealer.add(key);
        self.names.add(key);
        self
    }

    /// Returns how many sessions no key could decrypt: another process has another key, or someone else
    /// writes to Redis. Their users have to log in again.
    pub fn unreadable(&self) -> u64 {
        self.unreadable.get()
    }

    /// Connects, inspects Redis, and tries the store's commands. Call it at startup.
    ///
    /// # Errors
    ///
    /// Of kind [`Unavailable`](crate::ErrorKind::Unavailable) or
    /// [`Refused`](crate::ErrorKind::Refused), with what to do about it.
    pub async fn check(&self) -> Result<RedisReport, Error> {
        let report = self.names.redis().check().await?;
        let key = SessionKey::from_bytes(random::bytes()?);
        let record = SessionRecord::new("check", random::unique()?)
            .with_expiry(SystemTime::now() + Duration::from_secs(5));
        self.try_lock(&key, "check", Duration::from_secs(1)).await?;
        self.release(&key, "check").await?;
        self.try_save(&key, &record, None).await?;
        self.read(&key).await?;
        let scope = LogoutScope::User(record.subject().to_owned());
        let notice = LogoutNotice::new("check", scope, u64::MAX >> 12);
        self.log_out(&notice, Duration::from_secs(1)).await?;
        Ok(report)
    }

    async fn one(&self, purpose: &'static str, key: &str, command: Cmd) -> Result<Value, Error> {
        let mut commands = pipe();
        commands.add_command(command);
        let values = self.gate.run(purpose, key, &commands).await?;
        Ok(values.into_iter().next().unwrap_or(Value::Nil))
    }

    async fn read(&self, key: &SessionKey) -> Result<Option<SessionRecord>, Error> {
        let name = self.names.session(key);
        let mut get = cmd("GET");
        get.arg(&name);
        let Value::BulkString(kept) = self.one(LOAD, &name, get).await? else {
            return Ok(None);
        };
        let record = self.open(&name, &kept);
        if record.is_none() {
            self.unreadable.add_one();
            #[cfg(feature = "tracing")]
            tracing::warn!("a session in Redis cannot be decrypted and counts as ended");
        }
        Ok(record.filter(|record| SystemTime::now() < record.expires_at()))
    }

    fn open(&self, name: &str, kept: &[u8]) -> Option<SessionRecord> {
        let (version, sealed) = kept.split_first_chunk::<VERSION>()?;
        let plain = self.sealer.open(name, sealed)?;
        let record = SessionRecord::from_bytes(&plain).ok()?;
        (u64::from_be_bytes(*version) == record.version()).then_some(record)
    }

    async fn try_save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> Result<Saved, Error> {
        let left = record.expires_at().duration_since(SystemTime::now());
        let left = left.unwrap_or_default();
        // First, so that a session is never missing from a list.
        let listed = record
            .index_keys()
            .map(|index| self.list(index, key, record, left));
        try_join_all(listed).await?;

        let name = self.names.session(key);
        let plain = record.to_bytes().map(Zeroizing::new);
        let plain = plain.map_err(|cause| {
            Error::configuration("the session cannot be written").with_source(cause)
        })?;
        let mut kept = record.version().to_be_bytes().to_vec();
        kept.extend(self.sealer.seal(&name, &plain)?);
        let mut script = eval(scripts::SAVE, &name);
        script.arg(previous.map_or(Vec::new(), |version| version.to_be_bytes().to_vec()));
        script.arg(kept).arg(milliseconds(left));
        if self.one(SAVE, &name, script).await? != Value::Int(1) {
            return Ok(Saved::Conflict);
        }
        // Last, so that a logout that did not find the session is found here.
        if previous.is_none() && self.find_logout(record).await? {
            self.remove(key).await?;
            return Ok(Saved::LoggedOut);
        }
        Ok(Saved::Saved)
    }

    async fn list(
        &self,
        index: IndexKey,
        key: &SessionKey,
        record: &SessionRecord,
        left: Duration,
    ) -> Result<(), Error> {
        // Written under the first key only.
        let Some(name) = self.names.lists(&index).into_iter().next() else {
            return Ok(());
        };
        let mut script = eval(scripts::LIST, &name);
        script
            .arg(seconds(record.expires_at()))
            .arg(key.as_bytes())
            .arg(seconds(SystemTime::now()))
            .arg(milliseconds(left));
        self.one(LIST, &name, script).await.map(drop)
    }

    async fn remove(&self, key: &SessionKey) -> Result<bool, Error> {
        let name = self.names.session(key);
        let mut delete = cmd("DEL");
        delete.arg(&name);
        Ok(self.one(DELETE, &name, delete).await? == Value::Int(1))
    }

    async fn log_out(&self, notice: &LogoutNotice, remember: Duration) -> Result<u64, Error> {
        let index = notice.index_key();
        // First, so that a concurrent login finds it.
        for name in self.names.logouts(&index).into_iter().take(1) {
            let mut script = eval(scripts::LOGOUT, &name);
            script.arg(notice.at()).arg(milliseconds(remember));
            self.one(LOGOUT, &name, script).await?;
        }
        let mut deleted = 0;
        for name in self.names.lists(&index) {
            let mut members = cmd("ZRANGE");
            members.arg(&name).arg(0).arg(-1);
            let Value::Array(members) = self.one(LIST, &name, members).await? else {
                continue;
            };
            let keys = members.into_iter().filter_map(|member| match member {
                Value::BulkString(bytes) => <[u8; 32]>::try_from(bytes).ok(),
                _ => None,
            });
            let ended = stream::iter(keys)
                .map(|key| self.end(SessionKey::from_bytes(key), notice))
                .buffer_unordered(AT_ONCE);
            deleted += ended
                .try_fold(0, async |sum, was_there| Ok(sum + u64::from(was_there)))
                .await?;
        }
        Ok(deleted)
    }

    async fn end(&self, key: SessionKey, notice: &LogoutNotice) -> Result<bool, Error> {
        match self.read(&key).await? {
            Some(record) if notice.ends(&record) => self.remove(&key).await,
            _ => Ok(false),
        }
    }

    async fn find_logout(&self, record: &SessionRecord) -> Result<bool, Error> {
        let asked = record.index_keys().flat_map(|index| {
            let names = self.names.logouts(&index).into_iter();
            names.map(move |name| async move {
                let mut get = cmd("GET");
                get.arg(&name);
                let found = self.one(LOGOUT, &name, get).await?;
                let Value::BulkString(text) = found else {
                    return Ok(false);
                };
                let at = std::str::from_utf8(&text)
                    .ok()
                    .and_then(|at| at.parse().ok());
                Ok::<_, Error>(at.is_some_and(|at| index.is_ended_at(at, record)))
            })
        });
        Ok(try_join_all(asked).await?.contains(&true))
    }

    async fn try_lock(
        &self,
        key: &SessionKey,
        owner: &str,
        lease: Duration,
    ) -> Result<bool, Error> {
        let name = self.names.lock(key);
        let mut script = eval(scripts::LOCK, &name);
        script.arg(owner).arg(milliseconds(lease));
        Ok(self.one(LOCK, &name, script).await? == Value::Int(1))
    }

    async fn release(&self, key: &SessionKey, owner: &str) -> Result<(), Error> {
        let name = self.names.lock(key);
        let mut script = eval(DELETE_IF_SAME, &name);
        script.arg(owner);
        self.one(RELEASE, &name, script).await.map(drop)
    }
}

impl SessionStore for RedisSessionStore {
    async fn load(&self, key: &SessionKey) -> Result<Option<SessionRecord>, BoxError> {
        Ok(self.read(key).await?)
    }

    async fn save(
        &self,
        key: &SessionKey,
        record: &SessionRecord,
        previous: Option<u64>,
    ) -> Result<Saved, BoxError> {
        Ok(self.try_save(key, record, previous).await?)
    }

    async fn delete(&self, key: &SessionKey) -> Result<bool, BoxError> {
        Ok(self.remove(key).await?)
    }

    async fn delete_by_logout(
        &self,
        notice: &LogoutNotice,
        remember: Duration,
    ) -> Result<u64, BoxError> {
        Ok(self.log_out(notice, remember).await?)
    }

    async fn is_logged_out(&self, record: &SessionRecord) -> Result<bool, BoxError> {
        Ok(self.find_logout(record).await?)
    }

    async fn lock(&self, key: &SessionKey, owner: &str, lease: Duration) -> Result<bool, BoxError> {
        Ok(self.try_lock(key, owner, lease).await?)
    }

    async fn unlock(&self, key: &SessionKey, owner: &str) -> Result<(), BoxError> {
        Ok(self.release(key, owner).await?)
    }
}

impl fmt::Debug for RedisSessionStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisSessionStore")
            .field("redis", self.names.redis())
            .field("unreadable", &self.unreadable())
            .finish_non_exhaustive()
    }
}

fn eval(script: &str, key: &str) -> Cmd {
    let mut command = cmd("EVAL");
    command.arg(script).arg(1).arg(key);
    command
}

fn seconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_secs()
}
