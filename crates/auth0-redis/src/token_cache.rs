//! The token cache of a fleet.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_core::{BoxError, Token, TokenCache, TokenCacheFuture, TokenFetch};
use redis::{Pipeline, Value, cmd, pipe};
use tokio::time::{Instant, sleep};

use crate::client::Gate;
use crate::lock::{Attempt, DELETE_IF_SAME, Lock, milliseconds, set_if_absent, was_set};
use crate::seal::Sealer;
use crate::stats::Counters;
use crate::{
    EncryptionKey, Error, RedisClient, RedisReport, TokenCacheStats, random, sealed_token,
};

/// How long a dead process blocks the others: long compared to a round trip, but short compared to a
/// person's patience.
const DEFAULT_LOCK_EXPIRY: Duration = Duration::from_secs(5);

const DEFAULT_LOCK_TIMEOUT: Duration = Duration::from_secs(20);

const DEFAULT_PAUSE: Duration = Duration::from_secs(5);

/// The longest pause between two polls of a waiter; the first ones are shorter. A fetch takes a few
/// hundred milliseconds, and waiters should not wait much longer.
const LONGEST_LOOK: Duration = Duration::from_millis(100);

const FIRST_LOOK: Duration = Duration::from_millis(25);

/// How long a waiter tolerates failures of Redis.
const GRACE: Duration = Duration::from_secs(1);

/// How long a call waits for Redis to come back after it has just failed. A restart takes less, and then
/// costs no token.
const RESTART: Duration = Duration::from_millis(300);

/// How long a token of unknown expiry is stored. It is used until Auth0 rejects it, which removes
/// it; this limit only removes forgotten tokens.
const UNKNOWN_EXPIRY: Duration = Duration::from_hours(1);

/// The purposes complete "Redis refuses to …".
const READ: &str = "read tokens";
const LOCK: &str = "lock the fetch of a token";
const STORE: &str = "store tokens";
const FORGET: &str = "forget tokens";

/// Stores tokens in Redis, encrypted, for all processes with the same key and prefix.
///
/// - One process fetches, and the others wait for it and use its token. A lock with an expiry ensures that:
///   it is extended while the fetch runs, and expires if its holder dies.
/// - If the fetch fails, waiting processes get its error, and so do all others for a second: a token endpoint
///   that is down receives requests from one process at a time.
/// - When Redis is down, each process fetches for itself. No call fails because of Redis.
/// - A token leaves Redis when it expires.
///
/// Cheap to clone; clones share connection and statistics. See the [crate](crate) for an example and
/// for what the encryption protects.
#[derive(Clone)]
pub struct RedisTokenCache {
    redis: RedisClient,
    gate: Gate,
    sealer: Sealer,
    lock_expiry: Duration,
    lock_timeout: Duration,
    counters: Arc<Counters>,
}

/// The outcome of a lookup in Redis.
enum Found {
    Token(Token),
    /// No token, and this call holds the lock for fetching one.
    Lock(Lock),
    /// No token: another process has just failed to fetch one.
    Failed(FetchFailedElsewhere),
    /// No token: another process has been fetching for too long, and it is this call's turn.
    Turn,
}

/// Another process could not fetch a token, and this one did not try.
#[derive(Debug, thiserror::Error)]
#[error("another process failed to fetch a token: {0}")]
struct FetchFailedElsewhere(String);

/// The keys in Redis for one key of the cache.
struct Names {
    token: String,
    lock: String,
    /// Held briefly by a process that fetches although another one holds the lock.
    turn: String,
}

impl RedisTokenCache {
    /// Creates a cache whose tokens are encrypted with this key.
    pub fn new(redis: RedisClient, key: &EncryptionKey) -> Self {
        Self {
            gate: Gate::with_longest_pause(&redis, DEFAULT_PAUSE),
            redis,
            sealer: Sealer::new(key),
            lock_expiry: DEFAULT_LOCK_EXPIRY,
            lock_timeout: DEFAULT_LOCK_TIMEOUT,
            counters: Arc::default(),
        }
    }

    /// Also decrypts with this key. New tokens are not encrypted with it. May be called several times.
    ///
    /// To change the key of a running fleet, first give the new key to all processes in this place,
    /// then swap the two, then leave the old one out. Without the first step, processes with and
    /// without the new key replace each other's tokens while both are there: nothing fails, but it
    /// costs tokens.
    #[must_use]
    pub fn old_key(mut self, key: &EncryptionKey) -> Self {
        self.sealer.add(key);
        self
    }

    /// Sets how long the lock of a process that died during a fetch blocks the others. Default: five
    /// seconds; minimum: three milliseconds. A fetch may take longer, because its lock is extended. A
    /// process that shuts down its runtime cleanly, for example after SIGTERM, releases its lock.
    #[must_use]
    pub fn lock_expiry(mut self, time: Duration) -> Self {
        self.lock_expiry = time.max(Duration::from_millis(3));
        self
    }

    /// Sets how long a fetch may take before another process tries too. Default: twenty seconds. After
    /// that, one further process tries each time this period has passed, while all others keep
    /// waiting, and all use the first token that arrives. If this is less than the lock's expiry, a
    /// dead process costs more than one token.
    #[must_use]
    pub fn lock_timeout(mut self, time: Duration) -> Self {
        self.lock_timeout = time;
        self
    }

    /// The maximum pause after a failure of Redis. Default: five seconds. The first pause takes 25
    /// milliseconds, and each further one twice as long. Meanwhile, this process fetches its own tokens.
    /// Call it before you clone the cache.
    #[must_use]
    pub fn longest_pause(mut self, time: Duration) -> Self {
        self.gate = Gate::with_longest_pause(&self.redis, time);
        self
    }

    /// Returns statistics of the cache.
    pub fn stats(&self) -> TokenCacheStats {
        self.counters.read()
    }

    /// Connects, inspects Redis, and tries the cache's commands. Call it at startup: without it, a fleet
    /// runs even if Redis refuses to work, but each process fetches its own tokens.
    ///
    /// # Errors
    ///
    /// Of kind [`Unavailable`](crate::ErrorKind::Unavailable) or
    /// [`Refused`](crate::ErrorKind::Refused), with what to do about it.
    pub async fn check(&self) -> Result<RedisReport, Error> {
        let report = self.redis.check().await?;
        let names = self.names(&format!("check-{}", random::unique()?));
        let run = |purpose, commands| {
            let key = names.token.as_str();
            async move { self.gate.run(purpose, key, &commands).await }
        };
        let mut set = pipe();
        set.cmd("SET")
            .arg(&names.token)
            .arg("")
            .arg("PX")
            .arg(1_000);
        run(STORE, set).await?;
        let mut lock = Lock::new(&self.gate, LOCK, names.lock.clone(), self.lock_expiry)?;
        lock.try_take(&names.token).await?;
        lock.release();
        let mut scripts = pipe();
        let mut forget = cmd("EVAL");
        forget.arg(DELETE_IF_SAME).arg(1).arg(&names.token).arg("");
        scripts.add_command(forget);
        scripts.cmd("PEXPIRE").arg(&names.token).arg(1_000);
        run(FORGET, scripts).await?;
        Ok(report)
    }

    fn names(&self, key: &str) -> Names {
        Names {
            token: self.redis.key("token", key),
            lock: self.redis.key("lock", key),
            turn: self.redis.key("turn", key),
        }
    }

    /// Looks for a token, and tries to take the lock if Redis has no token, until one of them is obtained.
    async fn find(&self, names: &Names) -> Result<Found, Error> {
        let mut unreadable = None;
        let mut get = pipe();
        get.cmd("GET").arg(&names.token);
        let asked = Instant::now();
        let values = loop {
            match self.gate.run(READ, &names.token, &get).await {
                Err(error)
                    if error.asks_for_pause()
                        && self.gate.has_just_failed(RESTART)
                        && asked.elapsed() < RESTART =>
                {
                    sleep(random::up_to(FIRST_LOOK)?).await;
                }
                read => break read?,
            }
        };
        if let Some(token) = self.usable(names, values.into_iter().next(), &mut unreadable) {
            return Ok(Found::Token(token));
        }
        let mut lock = Lock::new(&self.gate, LOCK, names.lock.clone(), self.lock_expiry)?;
        let started = Instant::now();
        let mut answered = None;
        let mut pause = FIRST_LOOK;
        loop {
            match lock.try_take(&names.token).await {
                Ok((attempt, value)) => {
                    answered = Some(Instant::now());
                    // Another process may have stored one since the last lookup.
                    let token = self.usable(names, value, &mut unreadable);
                    match (token, attempt) {
                        // A lock that is held is released when it is dropped.
                        (Some(token), _) => return Ok(Found::Token(token)),
                        (None, Attempt::Mine) => return Ok(Found::Lock(lock)),
                        (None, Attempt::Failed(sealed)) => {
                            // Anything that the fleet did not write ends with its expiry.
                            if let Some(failure) = self.failure(&names.lock, &sealed) {
                                return Ok(Found::Failed(failure));
                            }
                        }
                        (None, Attempt::Held) => {}
                    }
                    if started.elapsed() >= self.lock_timeout && self.take_turn(names).await? {
                        return Ok(Found::Turn);
                    }
                }
                // Another process is fetching, so it is worth waiting a moment for Redis to
                // restart.
                Err(_) if answered.is_some_and(|at: Instant| at.elapsed() < GRACE) => {}
                Err(error) => return Err(error),
            }
            sleep(random::up_to(pause)?).await;
            pause = (pause * 2).min(LONGEST_LOOK);
        }
    }

    /// Returns true if this call may fetch although another process holds the lock; one at a time
    /// may.
    async fn take_turn(&self, names: &Names) -> Result<bool, Error> {
        let mark = random::unique()?;
        let mut commands = pipe();
        set_if_absent(&mut commands, &names.turn, &mark, self.lock_timeout);
        let answers = self.gate.run(LOCK, &names.turn, &commands).await?;
        Ok(was_set(&mut answers.into_iter(), mark.as_bytes()))
    }

    fn failure(&self, name: &str, sealed: &[u8]) -> Option<FetchFailedElsewhere> {
        let text = self.sealer.open(name, sealed)?;
        let text = String::from_utf8_lossy(&text).into_owned();
        Some(FetchFailedElsewhere(text))
    }

    /// Returns the token in a value, unless it is due or cannot be decrypted. A call reports the
    /// same value only once.
    fn usable(
        &self,
        names: &Names,
        value: Option<Value>,
        unreadable: &mut Option<Vec<u8>>,
    ) -> Option<Token> {
        let sealed = bytes(value?)?;
        let token = sealed_token::open(&self.sealer, &names.token, &sealed);
        if token.is_none() && unreadable.as_ref() != Some(&sealed) {
            self.counters.unreadable.add_one();
            #[cfg(feature = "tracing")]
            tracing::warn!(
                key = names.token,
                "a token in Redis cannot be decrypted and will be replaced"
            );
            *unreadable = Some(sealed);
        }
        token.filter(|token| !token.is_due())
    }

    /// Returns the command that stores a token, unless it has expired.
    fn store(&self, names: &Names, token: &Token) -> Pipeline {
        let mut commands = pipe();
        let left = token.expires_at().map_or(Some(UNKNOWN_EXPIRY), |expiry| {
            expiry.duration_since(SystemTime::now()).ok()
        });
        if let Some(left) = left.filter(|left| !left.is_zero())
            && let Ok(sealed) = sealed_token::seal(&self.sealer, &names.token, token)
        {
            commands
                .cmd("SET")
                .arg(&names.token)
                .arg(sealed)
                .arg("PX")
                .arg(milliseconds(left));
        }
        commands
    }

    /// Fetches a token for all processes while the lock is held. The caller does not wait until
    /// Redis has it; until then, the lock keeps the others waiting.
    async fn fetch_for_all(
        &self,
        names: &Names,
        lock: Lock,
        fetch: TokenFetch<'_>,
    ) -> Result<Token, BoxError> {
        self.counters.fetches.add_one();
        let fetched = lock.hold_over(fetch).await;
        match &fetched {
            Ok(token) => lock.release_after(STORE, self.store(names, token)),
            Err(error) => {
                let sealed = self.sealer.seal(lock.name(), error.to_string().as_bytes());
                match sealed {
                    Ok(sealed) => lock.fail(&sealed),
                    Err(_) => lock.release(),
                }
            }
        }
        fetched
    }

    /// Fetches a token without the lock and stores it if possible.
    async fn fetch_alone(&self, names: &Names, fetch: TokenFetch<'_>) -> Result<Token, BoxError> {
        self.counters.fetches.add_one();
        let token = fetch.await?;
        let commands = self.store(names, &token);
        if !commands.is_empty() {
            self.gate.work(STORE, names.token.clone(), commands).start();
        }
        Ok(token)
    }

    /// Returns the token that all processes share.
    async fn shared_token(&self, key: &str, fetch: TokenFetch<'_>) -> Result<Token, BoxError> {
        let names = self.names(key);
        match self.find(&names).await {
            Ok(Found::Token(token)) => {
                self.counters.hits.add_one();
                Ok(token)
            }
            Ok(Found::Lock(lock)) => self.fetch_for_all(&names, lock, fetch).await,
            Ok(Found::Failed(failure)) => {
                self.counters.shared_failures.add_one();
                Err(failure.into())
            }
            Ok(Found::Turn) => {
                self.counters.lock_timeouts.add_one();
                #[cfg(feature = "tracing")]
                tracing::warn!(
                    key,
                    "another process has been fetching a token for too long; fetching one"
                );
                self.fetch_alone(&names, fetch).await
            }
            Err(_) => {
                self.counters.fallbacks.add_one();
                #[cfg(feature = "tracing")]
                tracing::debug!(key, "fetching a token without Redis");
                self.fetch_alone(&names, fetch).await
            }
        }
    }

    async fn forget(&self, key: &str, refused: &Token) -> Result<(), BoxError> {
        let name = self.names(key).token;
        let mut get = pipe();
        get.cmd("GET").arg(&name);
        let values = self.gate.run(READ, &name, &get).await?;
        let Some(sealed) = values.into_iter().next().and_then(bytes) else {
            return Ok(());
        };
        // Compares only the strings, because the other values lose precision in Redis.
        let kept = sealed_token::open(&self.sealer, &name, &sealed);
        if kept.is_some_and(|kept| kept.access_token() == refused.access_token()) {
            let mut delete = cmd("EVAL");
            delete.arg(DELETE_IF_SAME).arg(1).arg(&name).arg(sealed);
            let mut commands = pipe();
            commands.add_command(delete);
            self.gate.run(FORGET, &name, &commands).await?;
        }
        Ok(())
    }
}

impl TokenCache for RedisTokenCache {
    fn get_or_fetch<'a>(&'a self, key: &'a str, fetch: TokenFetch<'a>) -> TokenFetch<'a> {
        Box::pin(self.shared_token(key, fetch))
    }

    fn remove<'a>(&'a self, key: &'a str, refused: &'a Token) -> TokenCacheFuture<'a, ()> {
        Box::pin(self.forget(key, refused))
    }
}

impl fmt::Debug for RedisTokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenCache")
            .field("redis", &self.redis)
            .field("lock_expiry", &self.lock_expiry)
            .field("lock_timeout", &self.lock_timeout)
            .field("stats", &self.stats())
            .finish_non_exhaustive()
    }
}

fn bytes(value: Value) -> Option<Vec<u8>> {
    match value {
        Value::BulkString(bytes) => Some(bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neither_key_nor_password_shows() {
        let redis = RedisClient::builder("redis://:hunter2@host")
            .build()
            .unwrap();
        let cache = RedisTokenCache::new(redis, &EncryptionKey::new([77; 32]));
        let shown = format!("{cache:?}");
        assert!(
            !shown.contains("hunter2") && !shown.contains("77"),
            "{shown}"
        );
    }

    #[test]
    fn a_token_that_has_expired_is_not_kept() {
        let redis = RedisClient::builder("redis://host").build().unwrap();
        let cache = RedisTokenCache::new(redis, &EncryptionKey::new([1; 32]));
        let names = cache.names("key");
        let expired =
            Token::new("token").with_expires_at(SystemTime::now() - Duration::from_secs(1));
        assert!(cache.store(&names, &expired).is_empty());
        assert_eq!(cache.store(&names, &Token::new("token")).len(), 1);
    }
}
