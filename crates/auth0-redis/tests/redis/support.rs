//! What the tests share: caches on a server, and a source that counts.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::{BoxError, Token, TokenCache};
use auth0_redis::{EncryptionKey, RedisClient, RedisTokenCache};
use tokio::time::sleep;

pub(crate) const KEY: &str = "tenant.eu.auth0.com|client|https://api.example.com|";

pub(crate) fn key(byte: u8) -> EncryptionKey {
    EncryptionKey::new([byte; 32])
}

/// A client that has patience with a busy machine.
pub(crate) fn client(url: &str) -> RedisClient {
    RedisClient::builder(url)
        .connect_timeout(Duration::from_mins(1))
        .command_timeout(Duration::from_mins(1))
        .build()
        .unwrap()
}

/// A cache with a connection of its own, as in another process.
pub(crate) fn cache(url: &str) -> RedisTokenCache {
    cache_on(&client(url))
}

/// A cache that tries Redis again at once after it was down.
pub(crate) fn cache_on(client: &RedisClient) -> RedisTokenCache {
    RedisTokenCache::new(client.clone(), &key(1)).longest_pause(Duration::ZERO)
}

/// The name in Redis of what a cache keeps for `KEY`.
pub(crate) fn name(kind: &str) -> String {
    format!("auth0:{kind}:{{{KEY}}}")
}

/// A source of `token-0`, `token-1`, and so on.
#[derive(Clone, Default)]
pub(crate) struct Source {
    fetches: Arc<AtomicUsize>,
    takes: Duration,
}

impl Source {
    pub(crate) fn slow(takes: Duration) -> Self {
        Self {
            takes,
            ..Self::default()
        }
    }

    pub(crate) fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }

    pub(crate) async fn fetch(&self) -> Result<Token, BoxError> {
        let number = self.fetches.fetch_add(1, Ordering::SeqCst);
        sleep(self.takes).await;
        Ok(Token::new(format!("token-{number}")).expires_in(Duration::from_hours(1)))
    }

    /// The text of the token that a cache has, or gets from here.
    pub(crate) async fn through(&self, cache: &RedisTokenCache) -> String {
        let token = cache.get_or_fetch(KEY, Box::pin(self.fetch())).await;
        token.unwrap().access_token().expose().to_owned()
    }
}

/// Waits for something that is going to be so, and fails where it never is.
pub(crate) async fn until<F: Future<Output = bool>>(what: &str, is_so: impl Fn() -> F) {
    for _ in 0..3_000 {
        if is_so().await {
            return;
        }
        sleep(Duration::from_millis(10)).await;
    }
    panic!("never happened: {what}");
}
