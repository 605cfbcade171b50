//! The token cache of a fleet.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_core::{BoxError, Token, TokenCache, TokenCacheFuture, TokenFetch};
use redis::{Pipeline, Value, cmd, pipe};
use tokio::time::{Instant, sleep};

use crate::lock::{Lock, milliseconds};
use crate::seal::Sealer;
use crate::stats::Counters;
use crate::{EncryptionKey, Error, RedisClient, TokenCacheStats, random};

/// How long a dead process keeps the others from fetching: long against a round trip to Redis, short
/// against a person's patience.
const DEFAULT_LOCK_EXPIRY: Duration = Duration::from_secs(5);

const DEFAULT_LOCK_TIMEOUT: Duration = Duration::from_secs(20);

/// The longest pause between two looks of a waiter; the first ones are shorter.
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

const FIRST_PAUSE: Duration = Duration::from_millis(25);

/// How long a token without a known expiry is kept. It is used until Auth0 refuses it, which removes
/// it; this only keeps forgotten ones from staying for ever.
const UNKNOWN_EXPIRY: Duration = Duration::from_hours(1);

/// Deletes a value if it is still the one that was read.
const DELETE_IF_SAME: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/// Keeps tokens in Redis, encrypted, for all processes with the same key and prefix.
///
/// - One process fetches, the others wait for it and take its token. A lock with an expiry sees to
///   that: it is kept alive while the fetch runs, and when its holder dies it ends by itself.
/// - When Redis is down, each process fetches for itself. No call fails because of Redis.
/// - A token leaves Redis when it expires.
///
/// Cheap to clone; clones share connection and statistics. See the [crate](crate) for an example and
/// for what the encryption protects.
#[derive(Clone)]
pub struct RedisTokenCache {
    redis: RedisClient,
    sealer: Sealer,
    lock_expiry: Duration,
    lock_timeout: Duration,
    counters: Arc<Counters>,
}

/// What asking Redis has led to.
enum Found {
    Token(Token),
    /// There is none, and it is this call's to fetch one.
    Lock(Lock),
    /// There is none, and somebody has been fetching one for too long.
    Nothing,
}

/// The keys in Redis of one key of the cache.
struct Names {
    token: String,
    lock: String,
}

impl RedisTokenCache {
    /// A cache whose tokens are encrypted with this key.
    pub fn new(redis: RedisClient, key: &EncryptionKey) -> Self {
        Self {
            redis,
            sealer: Sealer::new(key),
            lock_expiry: DEFAULT_LOCK_EXPIRY,
            lock_timeout: DEFAULT_LOCK_TIMEOUT,
            counters: Arc::default(),
        }
    }

    /// Decrypts with another key, too, which encrypts nothing. May be called several times.
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

    /// How long the lock of a process that has died while it fetched keeps the others from it; five
    /// seconds unless set, at least three milliseconds. A fetch may take longer: its lock is renewed.
    #[must_use]
    pub fn lock_expiry(mut self, time: Duration) -> Self {
        self.lock_expiry = time.max(Duration::from_millis(3));
        self
    }

    /// How long a call waits for another process's fetch before it makes its own; twenty seconds
    /// unless set. With less than the lock's expiry a dead process costs more than one token.
    #[must_use]
    pub fn lock_timeout(mut self, time: Duration) -> Self {
        self.lock_timeout = time;
        self
    }

    /// What the cache has done.
    pub fn stats(&self) -> TokenCacheStats {
        self.counters.read()
    }

    fn names(&self, key: &str) -> Names {
        Names {
            token: self.redis.key("token", key),
            lock: self.redis.key("lock", key),
        }
    }

    /// Asks Redis for a token, and for the lock where it has none, until there is one of both.
    async fn find(&self, names: &Names) -> Result<Found, Error> {
        let link = self.redis.link();
        let mut unreadable = None;
        let mut get = pipe();
        get.cmd("GET").arg(&names.token);
        let value = link.run(&get).await?.into_iter().next();
        if let Some(token) = self.usable(names, value, &mut unreadable) {
            return Ok(Found::Token(token));
        }
        let mut lock = Lock::new(link, names.lock.clone(), self.lock_expiry)?;
        let begun = Instant::now();
        let mut pause = FIRST_PAUSE;
        loop {
            let (is_mine, value) = lock.try_take(&names.token).await?;
            // Somebody may have put one there since the last look.
            let token = self.usable(names, value, &mut unreadable);
            match (token, is_mine) {
                // A lock that is held is released when it is dropped.
                (Some(token), _) => return Ok(Found::Token(token)),
                (None, true) => return Ok(Found::Lock(lock)),
                (None, false) if begun.elapsed() >= self.lock_timeout => return Ok(Found::Nothing),
                (None, false) => sleep(random::up_to(pause)?).await,
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// The token in a value, unless it is due or cannot be decrypted. The same value is complained
    /// about once in a call.
    fn usable(
        &self,
        names: &Names,
        value: Option<Value>,
        unreadable: &mut Option<Vec<u8>>,
    ) -> Option<Token> {
        let sealed = bytes(value?)?;
        let token = self.sealer.open(&names.token, &sealed);
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

    /// The command that keeps a token, unless it has expired.
    fn store(&self, names: &Names, token: &Token) -> Pipeline {
        let mut commands = pipe();
        let left = token.expires_at().map_or(Some(UNKNOWN_EXPIRY), |expiry| {
            expiry.duration_since(SystemTime::now()).ok()
        });
        if let Some(left) = left.filter(|left| !left.is_zero())
            && let Ok(sealed) = self.sealer.seal(&names.token, token)
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

    /// Fetches a token for all, while the lock is held.
    async fn fetch_for_all(
        &self,
        names: &Names,
        lock: Lock,
        fetch: TokenFetch<'_>,
    ) -> Result<Token, BoxError> {
        self.counters.fetches.add_one();
        let fetched = lock.hold_over(fetch).await;
        let commands = match &fetched {
            Ok(token) => self.store(names, token),
            Err(_) => pipe(),
        };
        // Where Redis has failed in the meantime, there is a token all the same.
        let _ = lock.release(commands).await;
        fetched
    }

    /// Fetches a token without the lock and keeps it where that is possible.
    async fn fetch_alone(&self, names: &Names, fetch: TokenFetch<'_>) -> Result<Token, BoxError> {
        self.counters.fetches.add_one();
        let token = fetch.await?;
        let commands = self.store(names, &token);
        if !commands.is_empty() {
            let _ = self.redis.link().run(&commands).await;
        }
        Ok(token)
    }
}

impl RedisTokenCache {
    /// The token that all processes use.
    async fn shared_token(&self, key: &str, fetch: TokenFetch<'_>) -> Result<Token, BoxError> {
        let names = self.names(key);
        match self.find(&names).await {
            Ok(Found::Token(token)) => {
                self.counters.hits.add_one();
                Ok(token)
            }
            Ok(Found::Lock(lock)) => self.fetch_for_all(&names, lock, fetch).await,
            Ok(Found::Nothing) => {
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
        let link = self.redis.link();
        let mut get = pipe();
        get.cmd("GET").arg(&name);
        let value = link.run(&get).await?.into_iter().next();
        let Some(sealed) = value.and_then(bytes) else {
            return Ok(());
        };
        // The texts only: the rest of a token does not come back from Redis to the nanosecond.
        let kept = self.sealer.open(&name, &sealed);
        if kept.is_some_and(|kept| kept.access_token() == refused.access_token()) {
            let mut delete = cmd("EVAL");
            delete.arg(DELETE_IF_SAME).arg(1).arg(&name).arg(sealed);
            link.run(pipe().add_command(delete)).await?;
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
