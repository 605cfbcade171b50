//! Redis that is down, dies, hangs, comes back, or refuses: calls go on, and it is said.

use std::time::Duration;

use auth0_core::{Token, TokenCache};
use auth0_redis::{ErrorKind, RedisClient, RedisTokenCache};
use redis::cmd;

use crate::server::RedisServer;
use crate::support::{KEY, Source, cache, cache_on, client, until};

#[tokio::test]
async fn without_redis_every_cache_fetches_for_itself() {
    let missing = std::env::temp_dir().join("auth0-redis-no-such-folder/redis.sock");
    let client = client(&format!("unix://{}", missing.display()));
    let cache = cache_on(&client);
    let source = Source::default();
    assert_eq!(source.through(&cache).await, "token-0");
    assert_eq!(source.through(&cache).await, "token-1");
    let stats = cache.stats();
    assert_eq!((stats.fetches, stats.fallbacks, stats.hits), (2, 2, 0));
    assert_eq!(client.outages(), 1);
    assert!(client.outage().unwrap().contains("no connection"));

    let failed = cache
        .get_or_fetch(
            KEY,
            Box::pin(async { Err("the token endpoint is down, too".into()) }),
        )
        .await;
    assert_eq!(
        failed.unwrap_err().to_string(),
        "the token endpoint is down, too"
    );
}

#[tokio::test]
async fn a_refused_token_that_cannot_be_removed_is_an_error_that_the_client_takes_care_of() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let cache = cache(&redis.url());
    Source::default().through(&cache).await;
    redis.kill();
    let error = cache.remove(KEY, &Token::new("token-0")).await.unwrap_err();
    let error: Box<auth0_redis::Error> = error.downcast().unwrap();
    assert_eq!(error.kind(), ErrorKind::Unavailable);
}

#[tokio::test]
async fn a_redis_that_was_restarted_is_used_again_without_a_failed_call() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let client = client(&redis.url());
    let cache = cache_on(&client);
    let source = Source::default();
    source.through(&cache).await;
    redis.settled().await;
    redis.kill();
    redis.restart().await;
    // The connection is found to be dead and made anew within the call.
    assert_eq!(source.through(&cache).await, "token-1");
    assert_eq!(source.through(&cache).await, "token-1");
    assert_eq!((cache.stats().fallbacks, client.outages()), (0, 0));
}

#[tokio::test]
async fn an_outage_is_one_however_many_calls_fail_and_ends_with_the_first_answer() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let client = client(&redis.url());
    let cache = cache_on(&client);
    let source = Source::default();
    source.through(&cache).await;
    redis.kill();
    for number in 1..=3 {
        assert_eq!(source.through(&cache).await, format!("token-{number}"));
    }
    assert_eq!((client.outages(), client.outage().is_some()), (1, true));
    redis.restart().await;
    assert_eq!(source.through(&cache).await, "token-4");
    assert_eq!(source.through(&cache).await, "token-4");
    assert_eq!((client.outages(), client.outage()), (1, None));
    assert_eq!(cache.stats().fallbacks, 3);
}

#[tokio::test]
async fn a_redis_that_hangs_costs_one_time_limit() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let client = RedisClient::builder(redis.url())
        .command_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let cache = cache_on(&client);
    let source = Source::default();
    source.through(&cache).await;
    redis.freeze();
    source.through(&cache).await;
    assert!(
        client
            .outage()
            .unwrap()
            .contains("did not answer within 2000 ms")
    );
    redis.thaw();
    until("it is used again", async || {
        source.through(&cache).await;
        cache.stats().hits > 0
    })
    .await;
    assert_eq!((client.outages(), client.outage()), (1, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_dies_during_the_fetch_does_not_cost_the_token() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::slow(Duration::from_millis(500));
    let (holder, waiter) = (cache(&redis.url()), cache(&redis.url()));
    let call = |cache: &RedisTokenCache| {
        let (source, cache) = (source.clone(), cache.clone());
        tokio::spawn(async move { source.through(&cache).await })
    };
    let first = call(&holder);
    until("the first one fetches", async || source.fetches() == 1).await;
    let second = call(&waiter);
    redis.kill();
    assert_eq!(first.await.unwrap(), "token-0");
    assert_eq!(second.await.unwrap(), "token-1");
    assert_eq!(waiter.stats().fallbacks, 1);
}

#[tokio::test]
async fn a_redis_that_refuses_is_asked_again_and_said_to_be_unavailable() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let client = RedisClient::builder(redis.url()).build().unwrap();
    let cache = cache_on(&client);
    let source = Source::default();
    // Full, and not allowed to make room.
    redis
        .ask(cmd("CONFIG").arg("SET").arg("maxmemory").arg("1"))
        .await;
    source.through(&cache).await;
    let refusal = "refuses to lock the fetch of a token";
    assert!(client.outage().unwrap().contains(refusal));
    assert_eq!(cache.stats().fallbacks, 1);
    // Reading works and changes nothing about it.
    cache.remove(KEY, &Token::new("token")).await.unwrap();
    assert!(client.outage().unwrap().contains(refusal));
    redis
        .ask(cmd("CONFIG").arg("SET").arg("maxmemory").arg("0"))
        .await;
    assert_eq!(source.through(&cache).await, "token-1");
    assert_eq!(source.through(&cache).await, "token-1");
    until("everything works again", async || client.outage().is_none()).await;
}

#[tokio::test]
async fn a_server_that_has_become_a_replica_is_left_for_the_new_main_one() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let client = client(&redis.url());
    let cache = cache_on(&client);
    let source = Source::default();
    source.through(&cache).await;
    redis.settled().await;
    cache.remove(KEY, &Token::new("token-0")).await.unwrap();
    let connections = async || {
        let list = redis
            .ask(cmd("CLIENT").arg("LIST").arg("TYPE").arg("normal"))
            .await;
        let list: String = redis::from_redis_value(list).unwrap();
        list.lines()
            .map(|line| line.split_once(' ').unwrap().0.to_owned())
            .collect::<Vec<_>>()
    };
    let before = connections().await;
    // A connection this young would not be given up.
    tokio::time::sleep(Duration::from_millis(150)).await;
    redis.ask(cmd("REPLICAOF").arg("127.0.0.1").arg("1")).await;
    assert_eq!(source.through(&cache).await, "token-1");
    until("it was tried to store the token", async || {
        client.outages() == 2
    })
    .await;
    redis.ask(cmd("REPLICAOF").arg("NO").arg("ONE")).await;
    assert_eq!(source.through(&cache).await, "token-2");
    let after = connections().await;
    // Its own connections aside, none of those from before is there any more.
    assert!(!after.contains(&before[0]), "{before:?} {after:?}");
    assert_eq!(cache.stats().fallbacks, 1);
}
