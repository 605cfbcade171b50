//! One token for all, for as long as it lasts.

use std::future::pending;
use std::time::Duration;

use auth0_core::{Token, TokenCache};
use auth0_redis::RedisTokenCache;
use futures_util::future::join_all;
use redis::{Value, cmd};

use crate::server::RedisServer;
use crate::support::{KEY, Source, cache, client, key, name, until};

#[tokio::test(flavor = "multi_thread")]
async fn many_caches_at_once_make_one_fetch() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::slow(Duration::from_millis(200));
    let caches: Vec<_> = (0..10).map(|_| cache(&redis.url())).collect();
    let tokens = join_all(caches.iter().map(|cache| source.through(cache))).await;
    assert!(tokens.iter().all(|token| token == "token-0"), "{tokens:?}");
    assert_eq!(source.fetches(), 1);
    let hits: u64 = caches.iter().map(|cache| cache.stats().hits).sum();
    let fetches: u64 = caches.iter().map(|cache| cache.stats().fetches).sum();
    assert_eq!((hits, fetches), (9, 1));
    // A cache that got the lock when the token was there gives it back in the background.
    let token = name("token");
    until("no lock is left", async || {
        redis.keys().await == [token.as_str()]
    })
    .await;
}

#[tokio::test]
async fn a_token_leaves_redis_when_it_expires() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    Source::default().through(&cache(&redis.url())).await;
    redis.settled().await;
    let left = redis.ask(cmd("PTTL").arg(name("token"))).await;
    let Value::Int(left) = left else {
        panic!("{left:?}")
    };
    assert!((3_500_000..=3_600_000).contains(&left), "{left}");
}

#[tokio::test]
async fn a_token_that_is_due_is_not_handed_out_but_replaced() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let due = Token::new("due")
        .with_expires_at(std::time::SystemTime::now() + Duration::from_secs(50))
        .issued_for(Duration::from_hours(1));
    let fetched = cache(&redis.url())
        .get_or_fetch(KEY, Box::pin(async { Ok(due) }))
        .await;
    assert_eq!(fetched.unwrap().access_token().expose(), "due");
    redis.settled().await;

    let source = Source::default();
    assert_eq!(source.through(&cache(&redis.url())).await, "token-0");
    assert_eq!(source.through(&cache(&redis.url())).await, "token-0");
    assert_eq!(source.fetches(), 1);
}

#[tokio::test]
async fn a_token_comes_back_with_expiry_and_lifetime() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    Source::default().through(&cache(&redis.url())).await;
    let token = cache(&redis.url())
        .get_or_fetch(KEY, Box::pin(pending()))
        .await
        .unwrap();
    assert_eq!(token.lifetime(), Some(Duration::from_hours(1)));
    let left = token
        .expires_at()
        .unwrap()
        .duration_since(std::time::SystemTime::now())
        .unwrap();
    assert!(left > Duration::from_mins(55), "{left:?}");
}

#[tokio::test]
async fn a_refused_token_is_removed_once_and_no_other_is() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let (one, other) = (cache(&redis.url()), cache(&redis.url()));
    let source = Source::default();
    source.through(&one).await;
    redis.settled().await;
    let refused = Token::new("token-0");
    one.remove(KEY, &refused).await.unwrap();
    assert!(redis.keys().await.is_empty());
    one.remove(KEY, &refused).await.unwrap();

    assert_eq!(source.through(&one).await, "token-1");
    redis.settled().await;
    // A process that learns late that the first one is refused.
    other.remove(KEY, &refused).await.unwrap();
    assert_eq!(source.through(&other).await, "token-1");
    assert_eq!(source.fetches(), 2);
}

#[tokio::test]
async fn different_keys_and_prefixes_have_tokens_of_their_own() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::default();
    let ours = cache(&redis.url());
    source.through(&ours).await;
    let other_audience = ours
        .get_or_fetch("another", Box::pin(source.fetch()))
        .await
        .unwrap();
    assert_eq!(other_audience.access_token().expose(), "token-1");

    let theirs = auth0_redis::RedisClient::builder(redis.url())
        .prefix("theirs")
        .build()
        .unwrap();
    let theirs = RedisTokenCache::new(theirs, &key(1));
    assert_eq!(source.through(&theirs).await, "token-2");
    assert_eq!(source.through(&ours).await, "token-0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_fetch_is_an_error_and_the_next_one_is_made_a_second_later() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    // So long that a lock left behind would be noticed by never ending.
    let locked = || cache(&redis.url()).lock_expiry(Duration::from_hours(1));
    let failed = locked()
        .get_or_fetch(
            KEY,
            Box::pin(async { Err("the token endpoint is down".into()) }),
        )
        .await;
    assert_eq!(
        failed.unwrap_err().to_string(),
        "the token endpoint is down"
    );
    let (next, source) = (locked(), Source::default());
    until("the failure is forgotten", async || {
        let fetched = next.get_or_fetch(KEY, Box::pin(source.fetch())).await;
        fetched.is_ok()
    })
    .await;
    let stats = next.stats();
    assert_eq!((stats.fetches, stats.lock_timeouts), (1, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_given_up_releases_its_lock() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let cache = cache(&redis.url()).lock_expiry(Duration::from_hours(1));
    let lock = name("lock");
    let holder = {
        let cache = cache.clone();
        tokio::spawn(async move { cache.get_or_fetch(KEY, Box::pin(pending())).await })
    };
    until("the lock is taken", async || {
        redis.keys().await == [lock.as_str()]
    })
    .await;
    holder.abort();
    until("the lock is released", async || {
        redis.keys().await.is_empty()
    })
    .await;
    assert_eq!(Source::default().through(&cache).await, "token-0");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_lasts_for_as_long_as_the_fetch() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let expiry = Duration::from_secs(2);
    let source = Source::slow(expiry * 2);
    let caches = [1, 2, 3].map(|_| cache(&redis.url()).lock_expiry(expiry));
    let tokens = join_all(caches.iter().map(|cache| source.through(cache))).await;
    assert_eq!(tokens, ["token-0", "token-0", "token-0"]);
    assert_eq!(source.fetches(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_waited_too_long_fetches_alone() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    redis
        .ask(cmd("SET").arg(name("lock")).arg("somebody else's"))
        .await;
    let cache = cache(&redis.url()).lock_timeout(Duration::from_millis(500));
    assert_eq!(Source::default().through(&cache).await, "token-0");
    let stats = cache.stats();
    assert_eq!(
        (stats.fetches, stats.lock_timeouts, stats.fallbacks),
        (1, 1, 0)
    );
    until("it is for all", async || {
        redis.keys().await.contains(&name("token"))
    })
    .await;
    // The lock is still somebody else's, and the next one to lose patience waits for its turn.
    assert_eq!(Source::default().through(&cache).await, "token-0");
    assert_eq!(cache.stats().hits, 1);
    assert_eq!(
        redis.keys().await,
        [name("lock"), name("token"), name("turn")]
    );
}

#[tokio::test]
async fn a_token_that_does_not_say_when_it_expires_is_kept_for_an_hour() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let endless = || Box::pin(async { Ok(Token::new("endless")) });
    cache(&redis.url())
        .get_or_fetch(KEY, endless())
        .await
        .unwrap();
    redis.settled().await;
    let kept = cache(&redis.url())
        .get_or_fetch(KEY, Box::pin(pending()))
        .await
        .unwrap();
    assert_eq!(kept, Token::new("endless"));
    let left = redis.ask(cmd("PTTL").arg(name("token"))).await;
    assert!(matches!(left, Value::Int(1..=3_600_000)), "{left:?}");
}

#[tokio::test]
async fn a_user_needs_five_commands_for_keys_with_the_prefix() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let commands = ["+get", "+set", "+eval", "+del", "+pexpire"];
    let user = ["ACL", "SETUSER", "service", "on", ">hunter2", "~auth0:*"];
    let mut set_user = cmd(user[0]);
    set_user.arg(&user[1..]).arg(&commands);
    redis.ask(&set_user).await;

    let client = auth0_redis::RedisClient::builder(redis.url());
    let client = client.username("service").password("hunter2").build();
    let client = client.unwrap();
    let cache = RedisTokenCache::new(client.clone(), &key(1)).lock_expiry(Duration::from_secs(1));
    let source = Source::slow(Duration::from_millis(500));
    let report = cache.check().await.unwrap();
    assert_eq!(report.version, None, "it may not ask");
    source.through(&cache).await;
    redis.settled().await;
    cache.remove(KEY, &Token::new("token-0")).await.unwrap();
    source.through(&cache).await;
    source.through(&cache).await;
    assert_eq!((source.fetches(), cache.stats().fallbacks), (2, 0));
    assert_eq!((client.outages(), client.outage()), (0, None));
}

#[tokio::test]
async fn a_password_is_sent() {
    let Some(redis) = RedisServer::start_with(&["--requirepass", "hunter2"]).await else {
        return;
    };
    let source = Source::default();
    let build = |password: &str| {
        let client = auth0_redis::RedisClient::builder(redis.url()).password(password);
        RedisTokenCache::new(client.build().unwrap(), &key(1))
    };
    let (good, bad) = (build("hunter2"), build("hunter3"));
    source.through(&good).await;
    source.through(&good).await;
    assert_eq!(source.fetches(), 1);
    source.through(&bad).await;
    assert_eq!((source.fetches(), bad.stats().fallbacks), (2, 1));
    let without = RedisTokenCache::new(client(&redis.url()), &key(1));
    source.through(&without).await;
    assert_eq!((source.fetches(), without.stats().fallbacks), (3, 1));
}
