//! Ordinary incidents, and what they may cost.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0_core::{Token, TokenCache};
use auth0_redis::{ErrorKind, RedisClient, RedisTokenCache};
use futures_util::future::join_all;
use redis::cmd;

use crate::server::RedisServer;
use crate::support::{KEY, Source, cache, cache_on, key, name, until};

#[cfg(feature = "replay")]
#[tokio::test(flavor = "multi_thread")]
async fn a_short_restart_costs_few_proofs() {
    use auth0_redis::RedisReplayStore;
    use auth0_verify::{ReplayEntry, ReplayStore};
    use std::time::{Instant, SystemTime};

    const EACH: Duration = Duration::from_millis(2);
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let store = RedisReplayStore::new(crate::support::client(&redis.url()));
    let prove = {
        let store = store.clone();
        async move |number: u32| {
            let mut id = [0; 32];
            id[..4].copy_from_slice(&number.to_be_bytes());
            let entry = ReplayEntry::new(id, [0; 32], SystemTime::now(), Duration::from_mins(1));
            store.check_and_insert(&entry).await.is_ok()
        }
    };
    let proofs = tokio::spawn(async move {
        let mut calls = Vec::new();
        let mut clock = tokio::time::interval(EACH);
        for number in 0..1_500 {
            clock.tick().await;
            calls.push(tokio::spawn({
                let prove = prove.clone();
                async move { prove(number).await }
            }));
        }
        let mut refused = 0_u32;
        for call in calls {
            refused += u32::from(!call.await.unwrap());
        }
        refused
    });
    tokio::time::sleep(Duration::from_millis(500)).await;
    redis.kill();
    let killed = Instant::now();
    tokio::time::sleep(Duration::from_millis(25)).await;
    redis.restart().await;
    let away = killed.elapsed();
    let refused = proofs.await.unwrap();
    println!(
        "away for {} ms: {refused} of 1,500 proofs refused",
        away.as_millis()
    );
    // Each pause is as long as all before it and 25 ms; the rest is for a busy machine.
    let most = if away <= Duration::from_millis(60) {
        60
    } else {
        (away * 2 + Duration::from_millis(150)).as_millis() / EACH.as_millis()
    };
    assert!(
        u128::from(refused) <= most,
        "{refused} refused, {most} at most"
    );
    assert_eq!(u64::from(refused), store.unchecked());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failing_token_endpoint_is_asked_by_one_and_all_take_its_answer() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let caches: Vec<_> = (0..20).map(|_| cache(&redis.url())).collect();
    let source = Source::slow(Duration::from_millis(300));
    let calls = caches.iter().map(|cache| {
        let fetch = async {
            source.fetch().await?;
            Err("the token endpoint is down".into())
        };
        cache.get_or_fetch(KEY, Box::pin(fetch))
    });
    for failed in join_all(calls).await {
        let error = failed.unwrap_err().to_string();
        assert!(error.ends_with("the token endpoint is down"), "{error}");
    }
    assert_eq!(source.fetches(), 1);
    let shared: u64 = caches
        .iter()
        .map(|cache| cache.stats().shared_failures)
        .sum();
    assert_eq!(shared, 19);
    // The text of the failure is nobody's business.
    for name in redis.keys().await {
        let value = redis.ask(cmd("GET").arg(name)).await;
        assert!(!format!("{value:?}").contains("endpoint"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_that_nobody_in_the_fleet_has_written_is_no_answer() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let forged = [b"!".as_slice(), &[7; 60]].concat();
    let mut set = cmd("SET");
    redis
        .ask(set.arg(name("lock")).arg(forged).arg("PX").arg(300))
        .await;
    assert_eq!(
        Source::default().through(&cache(&redis.url())).await,
        "token-0"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_lose_patience_with_a_slow_endpoint_ask_it_one_by_one() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let source = Source::slow(Duration::from_secs(3));
    let caches: Vec<_> = (0..20)
        .map(|_| cache(&redis.url()).lock_timeout(Duration::from_secs(1)))
        .collect();
    let tokens = join_all(caches.iter().map(|cache| source.through(cache))).await;
    // The first one's, and one more in each second that it took.
    let fetches = source.fetches();
    assert!((2..=8).contains(&fetches), "{fetches}");
    let first = tokens.iter().filter(|token| *token == "token-0").count();
    assert!(first > 20 - fetches, "{tokens:?}");
}

/// A server on which something is wrong, what a check has to say about it, and what is told.
async fn is_told(client: &RedisClient, told: &Mutex<Vec<String>>, part: &str) {
    let cache = RedisTokenCache::new(client.clone(), &key(1));
    let error = cache.check().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    assert!(error.to_string().contains(part), "{error}");
    for _ in 0..3 {
        Source::default().through(&cache).await;
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    let outage = client.outage().unwrap();
    assert!(outage.contains(part), "{outage}");
    let told = told.lock().unwrap();
    let of_it = told.iter().filter(|text| text.contains(part)).count();
    // Once for each thing that is refused.
    assert!((1..=3).contains(&of_it), "{told:#?}");
}

fn told() -> (
    Arc<Mutex<Vec<String>>>,
    impl Fn(&str) + Send + Sync + 'static,
) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let warnings = Arc::clone(&told);
    let warn = move |text: &str| warnings.lock().unwrap().push(text.to_owned());
    (told, warn)
}

#[tokio::test]
async fn a_wrong_password_is_told_and_stays_told() {
    let Some(redis) = RedisServer::start_with(&["--requirepass", "hunter2"]).await else {
        return;
    };
    for password in ["hunter3", ""] {
        let (told, warn) = told();
        let mut builder = RedisClient::builder(redis.url()).on_warning(warn);
        if !password.is_empty() {
            builder = builder.password(password);
        }
        let client = builder.build().unwrap();
        is_told(&client, &told, "check user and password").await;
    }
}

#[tokio::test]
async fn a_replica_is_told() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    redis.ask(cmd("REPLICAOF").arg("127.0.0.1").arg("1")).await;
    let (told, warn) = told();
    let client = RedisClient::builder(redis.url()).on_warning(warn);
    let client = client.build().unwrap();
    is_told(&client, &told, "replica").await;
}

#[tokio::test]
async fn a_missing_permission_is_told_and_not_ended_by_what_works() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let user = [
        "SETUSER", "service", "on", ">hunter2", "~auth0:*", "+get", "+eval",
    ];
    redis.ask(cmd("ACL").arg(&user)).await;
    let (told, warn) = told();
    let client = RedisClient::builder(redis.url()).on_warning(warn);
    let client = client.username("service").password("hunter2").build();
    let client = client.unwrap();
    is_told(&client, &told, "NOPERM").await;
    // Reading works.
    cache_on(&client)
        .remove(KEY, &Token::new("x"))
        .await
        .unwrap();
    assert!(client.outage().unwrap().contains("NOPERM"));
    redis
        .ask(cmd("ACL").arg(&["SETUSER", "service", "+@all"]))
        .await;
    cache_on(&client).check().await.unwrap();
    assert_eq!(client.outage(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fetched_token_does_not_wait_for_redis() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    // So long that a call which waited for Redis would be noticed by never ending.
    let client = RedisClient::builder(redis.url())
        .command_timeout(Duration::from_hours(1))
        .build()
        .unwrap();
    let cache = cache_on(&client);
    let fetch = async {
        redis.freeze();
        Ok(Token::new("fetched").expires_in(Duration::from_hours(1)))
    };
    let fetched = cache.get_or_fetch(KEY, Box::pin(fetch)).await.unwrap();
    assert_eq!(fetched.access_token().expose(), "fetched");
    redis.thaw();
    redis.settled().await;
    assert_eq!(redis.keys().await, [name("token")]);
}

#[test]
fn a_runtime_that_shuts_down_while_a_token_is_fetched_frees_the_lock() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_multi_thread();
        builder.worker_threads(1).enable_all().build().unwrap()
    };
    let outer = runtime();
    let Some(redis) = outer.block_on(RedisServer::start()) else {
        return;
    };
    let inner = runtime();
    let cache = cache(&redis.url()).lock_expiry(Duration::from_hours(1));
    inner.spawn(async move {
        let _ = cache
            .get_or_fetch(KEY, Box::pin(std::future::pending()))
            .await;
    });
    let keys = || outer.block_on(redis.keys());
    outer.block_on(until("the lock is taken", async || {
        redis.keys().await == [name("lock")]
    }));
    drop(inner);
    assert!(keys().is_empty());
}
