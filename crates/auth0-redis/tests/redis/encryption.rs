//! Nothing of a token is in Redis in the clear, and nothing that somebody else wrote is used.

use std::future::pending;

use auth0_core::{Token, TokenCache};
use auth0_redis::{EncryptionKey, RedisTokenCache};
use redis::{Value, cmd};

use crate::server::RedisServer;
use crate::support::{KEY, Source, cache, client, key, until};

const NAME: &str = "auth0:token:{tenant.eu.auth0.com|client|https://api.example.com|}";

fn with_key(redis: &RedisServer, key: &EncryptionKey) -> RedisTokenCache {
    RedisTokenCache::new(client(&redis.url()), key)
}

async fn value(redis: &RedisServer, name: &str) -> Vec<u8> {
    match redis.ask(cmd("GET").arg(name)).await {
        Value::BulkString(bytes) => bytes,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn no_token_is_in_redis_nor_in_its_snapshot() {
    const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzY29wZSI6InJlYWQ6dXNlcnMifQ.c2lnbmF0dXJl";
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let token = Token::new(TOKEN).expires_in(std::time::Duration::from_hours(1));
    cache(&redis.url())
        .get_or_fetch(KEY, Box::pin(async { Ok(token) }))
        .await
        .unwrap();
    redis.settled().await;
    // A key in the clear shows that the search finds what is there.
    redis
        .ask(cmd("SET").arg("marker").arg("in the clear"))
        .await;
    redis.ask(&cmd("SAVE")).await;

    let mut seen = std::fs::read(redis.folder().join("dump.rdb")).unwrap();
    for name in redis.keys().await {
        seen.extend(value(&redis, &name).await);
    }
    let has = |text: &[u8]| seen.windows(text.len()).any(|part| part == text);
    assert!(has(b"in the clear") && has(NAME.as_bytes()));
    for part in TOKEN.as_bytes().windows(8) {
        assert!(!has(part), "{part:?}");
    }
    assert!(!has(&[1; 32]), "the key");
}

#[tokio::test]
async fn a_value_under_another_key_is_ignored_and_replaced() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::default();
    let (ours, theirs) = (with_key(&redis, &key(1)), with_key(&redis, &key(2)));
    source.through(&theirs).await;
    redis.settled().await;
    assert_eq!(source.through(&ours).await, "token-1");
    assert_eq!(ours.stats().unreadable, 1);
    redis.settled().await;
    assert_eq!(source.through(&ours).await, "token-1");
    assert_eq!((source.fetches(), ours.stats().unreadable), (2, 1));
}

#[tokio::test]
async fn what_somebody_has_changed_is_ignored_and_replaced() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::default();
    let cache = cache(&redis.url());
    source.through(&cache).await;
    redis.settled().await;
    let good = value(&redis, NAME).await;
    let mut changed = good.clone();
    *changed.last_mut().unwrap() ^= 1;
    let texts: [&[u8]; 4] = [&changed, &good[..20], b"", b"token-9"];
    for (number, text) in texts.into_iter().enumerate() {
        redis.ask(cmd("SET").arg(NAME).arg(text)).await;
        assert_eq!(
            source.through(&cache).await,
            format!("token-{}", number + 1)
        );
        redis.settled().await;
    }
    assert_eq!(cache.stats().unreadable, 4);
    assert_eq!(source.fetches(), 5);
}

#[tokio::test]
async fn a_value_of_another_type_is_replaced() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    redis.ask(cmd("LPUSH").arg(NAME).arg("a list")).await;
    let (cache, source) = (cache(&redis.url()), Source::default());
    assert_eq!(source.through(&cache).await, "token-0");
    assert_eq!(cache.stats().fallbacks, 1);
    until("it is replaced", async || {
        redis.ask(cmd("TYPE").arg(NAME)).await == Value::SimpleString("string".to_owned())
    })
    .await;
    assert_eq!(source.through(&cache).await, "token-0");
    assert_eq!(source.fetches(), 1);
}

#[tokio::test]
async fn a_value_moved_to_another_name_is_ignored() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::default();
    let cache = cache(&redis.url());
    source.through(&cache).await;
    redis.settled().await;
    redis
        .ask(cmd("COPY").arg(NAME).arg("auth0:token:{another audience}"))
        .await;
    let token = cache
        .get_or_fetch("another audience", Box::pin(source.fetch()))
        .await
        .unwrap();
    assert_eq!(token.access_token().expose(), "token-1");
    assert_eq!(cache.stats().unreadable, 1);
}

#[tokio::test]
async fn keys_are_changed_without_a_fetch() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let (old, new) = (key(1), key(2));
    let source = Source::default();
    let before = with_key(&redis, &old);
    let first = with_key(&redis, &old).old_key(&new);
    let second = with_key(&redis, &new).old_key(&old);
    let third = with_key(&redis, &new);

    source.through(&before).await;
    for cache in [&first, &second] {
        assert_eq!(source.through(cache).await, "token-0");
    }
    // The next token is the new key's, and is read where the old one still comes first.
    redis.settled().await;
    second.remove(KEY, &Token::new("token-0")).await.unwrap();
    assert_eq!(source.through(&second).await, "token-1");
    for cache in [&first, &third] {
        let token = cache.get_or_fetch(KEY, Box::pin(pending())).await.unwrap();
        assert_eq!(token.access_token().expose(), "token-1");
    }
    assert_eq!(source.fetches(), 2);
    assert_eq!(first.stats().unreadable + second.stats().unreadable, 0);
}

#[tokio::test]
async fn a_refused_token_that_cannot_be_read_stays() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    Source::default().through(&with_key(&redis, &key(2))).await;
    redis.settled().await;
    cache(&redis.url())
        .remove(KEY, &Token::new("token-0"))
        .await
        .unwrap();
    assert_eq!(redis.keys().await, [NAME]);
}
