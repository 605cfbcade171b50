//! A proof works once, everywhere.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use auth0_redis::{ErrorKind, RedisReplayStore};
use auth0_verify::{LogoutTokenStore, ReplayEntry, ReplayStore};
use futures_util::future::join_all;
use redis::{Value, cmd};

use crate::server::RedisServer;
use crate::support::{client, until};

const MINUTE: Duration = Duration::from_mins(1);

fn entry(byte: u8, now: SystemTime, lifetime: Duration) -> ReplayEntry {
    ReplayEntry::new([byte; 32], [0; 32], now, lifetime)
}

async fn check(store: &RedisReplayStore, byte: u8) -> bool {
    let checked = store
        .check_and_insert(&entry(byte, SystemTime::now(), MINUTE))
        .await;
    checked.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_calls_with_one_key_one_wins() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let stores: Vec<_> = (0..4)
        .map(|_| RedisReplayStore::new(client(&redis.url())))
        .collect();
    for byte in 0..20 {
        let calls = stores
            .iter()
            .flat_map(|store| (0..5).map(move |_| check(store, byte)));
        let wins = join_all(calls)
            .await
            .into_iter()
            .filter(|is_new| *is_new)
            .count();
        assert_eq!(wins, 1, "key {byte}");
    }
    assert_eq!(redis.keys().await.len(), 20);
}

#[tokio::test]
async fn a_key_is_remembered_for_its_lifetime() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let store = RedisReplayStore::new(client(&redis.url()));
    assert!(check(&store, 0xab).await);
    let name = "auth0:replay:q6urq6urq6urq6urq6urqw";
    let left = redis.ask(cmd("PTTL").arg(name)).await;
    assert!(matches!(left, Value::Int(50_000..=60_000)), "{left:?}");

    let now = SystemTime::now();
    for lifetime in [Duration::ZERO, Duration::MAX] {
        let entry = entry(u8::from(lifetime.is_zero()), now, lifetime);
        assert!(
            store.check_and_insert(&entry).await.unwrap(),
            "{lifetime:?}"
        );
    }
    // The shortest lifetime there is has passed.
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(
        store
            .check_and_insert(&entry(1, now, MINUTE))
            .await
            .unwrap()
    );
    assert!(
        !store
            .check_and_insert(&entry(0, now, MINUTE))
            .await
            .unwrap()
    );
}

#[tokio::test]
async fn without_redis_proofs_cannot_be_checked_until_it_is_back() {
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let client = client(&redis.url());
    let store = RedisReplayStore::new(client.clone());
    assert!(check(&store, 1).await);
    redis.kill();
    for store in [&store, &store.clone()] {
        let error = store
            .check_and_insert(&entry(2, SystemTime::now(), MINUTE))
            .await
            .unwrap_err();
        let error: Box<auth0_redis::Error> = error.downcast().unwrap();
        assert_eq!(error.kind(), ErrorKind::Unavailable);
    }
    assert_eq!(store.unchecked(), 2);
    assert!(client.outage().is_some());

    redis.restart().await;
    until("proofs are checked again", async || {
        let now = SystemTime::now();
        store.check_and_insert(&entry(1, now, MINUTE)).await.is_ok()
    })
    .await;
    assert!(!check(&store, 1).await, "remembered anew");
    assert_eq!((client.outage(), client.outages()), (None, 1));
}

#[tokio::test]
async fn a_connection_that_was_closed_does_not_make_a_proof_look_used() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let store = Arc::new(RedisReplayStore::new(client(&redis.url())));
    for byte in 0..20 {
        assert!(check(&store, byte).await, "{byte}");
        redis
            .ask(
                cmd("CLIENT")
                    .arg("KILL")
                    .arg("TYPE")
                    .arg("normal")
                    .arg("SKIPME")
                    .arg("yes"),
            )
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_token_works_once_everywhere() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let stores = [(); 4].map(|()| RedisReplayStore::new(client(&redis.url())));
    let now = SystemTime::now();
    // A proof with the same hash is something else.
    assert!(check(&stores[0], 7).await);
    for store in &stores {
        assert!(!store.is_used(&[7; 32]).await.unwrap());
    }
    let marks = stores
        .iter()
        .map(|store| store.mark_used(&[7; 32], now, MINUTE));
    let marked = join_all(marks).await;
    let first = marked.into_iter().filter(|mark| *mark.as_ref().unwrap());
    assert_eq!(first.count(), 1);
    for store in &stores {
        assert!(store.is_used(&[7; 32]).await.unwrap());
        assert!(!store.is_used(&[8; 32]).await.unwrap());
    }
}
