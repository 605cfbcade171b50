//! Sentinel, Cluster, and connections that callers bring: all stores work on all of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use auth0_core::Token;
use auth0_core::TokenCache;
use auth0_redis::{ErrorKind, RedisClient, RedisClientBuilder, RedisCredentials};
use redis::aio::ConnectionManager;
use redis::cluster::ClusterClient;
use redis::cmd;

use crate::groups::{Cluster, Sentinels};
use crate::server::RedisServer;
use crate::support::{KEY, Source, cache_on, name, until};

pub(crate) fn build(builder: RedisClientBuilder) -> RedisClient {
    builder
        .connect_timeout(Duration::from_secs(20))
        .command_timeout(Duration::from_secs(20))
        .build()
        .unwrap()
}

/// Every store does its work, twice: as two processes.
pub(crate) async fn all_stores_work(one: &RedisClient, other: &RedisClient) {
    let source = Source::default();
    let (first, second) = (cache_on(one), cache_on(other));
    first.check().await.unwrap();
    assert_eq!(source.through(&first).await, "token-0");
    assert_eq!(source.through(&second).await, "token-0");
    assert_eq!((source.fetches(), second.stats().hits), (1, 1));
    until("the token is there", async || {
        let elsewhere = cache_on(other);
        source.through(&elsewhere).await;
        elsewhere.stats().hits == 1
    })
    .await;
    first.remove(KEY, &Token::new("token-0")).await.unwrap();
    assert_eq!(source.through(&second).await, "token-1");
    #[cfg(feature = "replay")]
    {
        use auth0_redis::RedisReplayStore;
        use auth0_verify::{ReplayEntry, ReplayStore};
        let (first, second) = (
            RedisReplayStore::new(one.clone()),
            RedisReplayStore::new(other.clone()),
        );
        first.check().await.unwrap();
        let now = std::time::SystemTime::now();
        for number in 0..30 {
            let entry = ReplayEntry::new([number; 32], [0; 32], now, Duration::from_mins(1));
            assert!(first.check_and_insert(&entry).await.unwrap());
            assert!(!second.check_and_insert(&entry).await.unwrap());
        }
    }
    #[cfg(feature = "sessions")]
    crate::sessions::a_session_lives_and_ends(one, other).await;
    assert_eq!((one.outage(), other.outage()), (None, None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_manager_and_a_connector_of_the_caller_are_used() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let client = redis::Client::open(redis.url()).unwrap();
    let manager = ConnectionManager::new(client.clone()).await.unwrap();
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let connector = move || {
        count.fetch_add(1, Ordering::SeqCst);
        let client = client.clone();
        async move { client.get_multiplexed_async_connection().await }
    };
    let one = build(RedisClient::with_connection(manager));
    let other = build(RedisClient::with_connector(connector));
    all_stores_work(&one, &other).await;
    assert_eq!(opened.load(Ordering::SeqCst), 1);

    let kill = "CLIENT KILL TYPE normal SKIPME yes";
    let mut words = kill.split(' ');
    let mut kill = cmd(words.next().unwrap());
    words.for_each(|word| {
        kill.arg(word);
    });
    redis.ask(&kill).await;
    for client in [&one, &other] {
        until("it is used again", async || client.check().await.is_ok()).await;
    }
    assert_eq!(opened.load(Ordering::SeqCst), 2);
    let wrong =
        RedisClient::with_connector(async || Err::<ConnectionManager, _>("closed on Mondays"));
    let error = build(wrong).check().await.unwrap_err();
    assert!(error.to_string().contains("closed on Mondays"), "{error}");
    let manager = redis::Client::open(redis.url()).unwrap();
    let manager = ConnectionManager::new(manager).await.unwrap();
    let error = RedisClient::with_connection(manager).password("x").build();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Configuration);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cluster_is_used_by_url_and_by_a_connection_of_the_caller() {
    let Some(cluster) = Cluster::start().await else {
        return;
    };
    let theirs = ClusterClient::new(cluster.node_urls()).unwrap();
    let theirs = theirs.get_async_connection().await.unwrap();
    let one = build(RedisClient::builder(cluster.url()));
    let other = build(RedisClient::with_connection(theirs));
    all_stores_work(&one, &other).await;
    #[cfg(feature = "replay")]
    assert!(cluster.sizes().await.iter().all(|size| *size > 0));

    // A single node, taken for the whole.
    let node = RedisClient::builder(cluster.node_urls()[0].as_str());
    let node = build(node);
    for number in 0..20 {
        let source = Source::default();
        let cache = cache_on(&node);
        let fetched = cache
            .get_or_fetch(&format!("key {number}"), Box::pin(source.fetch()))
            .await;
        fetched.unwrap();
    }
    let outage = node.outage().unwrap();
    assert!(outage.contains("redis+cluster://"), "{outage}");
}

#[tokio::test(flavor = "multi_thread")]
async fn slots_that_move_cost_no_call_and_no_token() {
    let Some(cluster) = Cluster::start().await else {
        return;
    };
    let source = Source::default();
    let caches: Vec<_> = (0..4)
        .map(|_| cache_on(&build(RedisClient::builder(cluster.url()))))
        .collect();
    source.through(&caches[0]).await;
    let is_over = std::sync::atomic::AtomicBool::new(false);
    let use_it = async || {
        let mut calls = 0;
        while !is_over.load(Ordering::SeqCst) {
            for cache in &caches {
                assert_eq!(source.through(cache).await, "token-0");
                calls += 1;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        calls
    };
    let move_it = async {
        for _ in 0..9 {
            cluster.reshard(&name("token")).await;
        }
        is_over.store(true, Ordering::SeqCst);
    };
    let (calls, ()) = tokio::join!(use_it(), move_it);
    assert!(calls > 9, "{calls}");
    assert_eq!(source.fetches(), 1);
    let fallbacks: u64 = caches.iter().map(|cache| cache.stats().fallbacks).sum();
    assert_eq!(fallbacks, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn sentinels_lead_to_the_primary_also_after_a_failover() {
    let Some(group) = Sentinels::start().await else {
        return;
    };
    let url = group.url();
    a_failover_is_followed(group, || build(RedisClient::builder(url.as_str()))).await;
}

/// The primary dies, its replica takes over, and the old one comes back.
pub(crate) async fn a_failover_is_followed(mut group: Sentinels, client: impl Fn() -> RedisClient) {
    let (one, other) = (client(), client());
    all_stores_work(&one, &other).await;
    // A sentinel may be away, too.
    group.sentinels[0].0.kill();
    group.servers[0].0.kill();
    let cache = cache_on(&one);
    let source = Source::default();
    until("the replica has taken over", async || {
        source.through(&cache).await;
        cache.stats().hits > 0
    })
    .await;
    assert_eq!(one.outage(), None);
    let keys = group.servers[1].0.keys().await;
    assert!(keys.contains(&name("token")), "{keys:?}");

    // The old primary comes back, and believes it still is one until it is told.
    group.servers[0].0.restart().await;
    let late = cache_on(&client());
    source.through(&late).await;
    assert_eq!((late.stats().hits, late.stats().fallbacks), (1, 0));
}

#[tokio::test]
async fn a_name_that_no_sentinel_knows_is_said() {
    let Some(group) = Sentinels::start().await else {
        return;
    };
    let client = build(RedisClient::builder(group.url().replace("/main", "/other")));
    let error = client.check().await.unwrap_err();
    assert!(error.to_string().contains("\"other\""), "{error}");
}

#[tokio::test]
async fn a_password_that_rotates_is_asked_for_with_each_connection() {
    let Some(redis) = RedisServer::start_with(&["--requirepass", "first"]).await else {
        return;
    };
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = build(RedisClient::builder(redis.url()).credentials(move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        async move {
            match number {
                0 => Ok(RedisCredentials::new("first")),
                1 => Err("the vault is closed".into()),
                _ => Ok(RedisCredentials::new("second").username("default")),
            }
        }
    }));
    client.check().await.unwrap();
    client.check().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);

    let raw = redis::Client::open(redis.url()).unwrap();
    let info = raw.get_connection_info().redis_settings().clone();
    let info = raw
        .get_connection_info()
        .clone()
        .set_redis_settings(info.set_password("first"));
    let raw = redis::Client::open(info).unwrap();
    let mut raw = raw.get_multiplexed_async_connection().await.unwrap();
    for line in [
        "CONFIG SET requirepass second",
        "CLIENT KILL TYPE normal SKIPME yes",
    ] {
        let mut words = line.split(' ');
        let mut command = cmd(words.next().unwrap());
        words.for_each(|word| {
            command.arg(word);
        });
        command.exec_async(&mut raw).await.unwrap();
    }
    let error = client.check().await.unwrap_err();
    assert!(error.to_string().contains("the vault is closed"), "{error}");
    client.check().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}
