//! Sessions: what one process saves is every process's, and a logout misses none.

use std::time::{Duration, SystemTime};

use auth0_redis::{EncryptionKey, RedisClient, RedisSessionStore};
use auth0_session::{LogoutNotice, LogoutScope, Saved, SessionKey, SessionRecord, SessionStore};
use futures_util::future::join_all;
use redis::{Value, cmd};

use crate::server::RedisServer;
use crate::support::{client, key};

const ISSUER: &str = "https://tenant.eu.auth0.com/";
const REMEMBER: Duration = Duration::from_mins(10);

pub(crate) fn store(client: &RedisClient) -> RedisSessionStore {
    RedisSessionStore::new(client.clone(), &key(1))
}

fn id(number: u64) -> SessionKey {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    SessionKey::from_bytes(bytes)
}

fn record(sub: &str, sid: &str) -> SessionRecord {
    SessionRecord::new(ISSUER, sub)
        .with_sid(sid)
        .with_refresh_token("s3cret-refresh-token")
}

fn by_sub(sub: &str, at: u64) -> LogoutNotice {
    LogoutNotice::new(ISSUER, LogoutScope::User(sub.to_owned()), at)
}

fn by_sid(sid: &str) -> LogoutNotice {
    LogoutNotice::new(ISSUER, LogoutScope::Session(sid.to_owned()), 0)
}

/// Later than any login of these tests.
fn later() -> u64 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    now.unwrap().as_secs() + 60
}

/// The whole life of sessions, by two processes.
pub(crate) async fn a_session_lives_and_ends(one: &RedisClient, other: &RedisClient) {
    let (one, other) = (store(one), store(other));
    one.check().await.unwrap();
    let first = record("ada", "sid-1");
    assert_eq!(one.save(&id(1), &first, None).await.unwrap(), Saved::Saved);
    assert_eq!(other.load(&id(1)).await.unwrap(), Some(first.clone()));
    assert_eq!(
        other.save(&id(1), &first, None).await.unwrap(),
        Saved::Conflict
    );

    let second = first.clone().with_version(2);
    assert_eq!(
        other.save(&id(1), &second, Some(1)).await.unwrap(),
        Saved::Saved
    );
    let late = first.clone().with_version(2).with_claim("late", true);
    assert_eq!(
        one.save(&id(1), &late, Some(1)).await.unwrap(),
        Saved::Conflict
    );
    assert_eq!(one.load(&id(1)).await.unwrap(), Some(second));

    let lease = Duration::from_mins(1);
    assert!(one.lock(&id(1), "one", lease).await.unwrap());
    assert!(!other.lock(&id(1), "other", lease).await.unwrap());
    assert!(one.lock(&id(1), "one", lease).await.unwrap(), "extended");
    other.unlock(&id(1), "other").await.unwrap();
    assert!(!other.lock(&id(1), "other", lease).await.unwrap());
    one.unlock(&id(1), "one").await.unwrap();
    assert!(other.lock(&id(1), "other", lease).await.unwrap());
    other.unlock(&id(1), "other").await.unwrap();

    assert!(other.delete(&id(1)).await.unwrap());
    assert!(!one.delete(&id(1)).await.unwrap());
    assert_eq!(one.load(&id(1)).await.unwrap(), None);
    let gone = one.save(&id(1), &late, Some(2)).await.unwrap();
    assert_eq!(
        gone,
        Saved::Conflict,
        "a deleted session does not come back"
    );

    for number in 2..6 {
        let sid = format!("sid-{number}");
        let saved = one.save(&id(number), &record("grace", &sid), None).await;
        assert_eq!(saved.unwrap(), Saved::Saved);
    }
    let ended = other.delete_by_logout(&by_sid("sid-2"), REMEMBER).await;
    assert_eq!(ended.unwrap(), 1);
    assert_eq!(one.load(&id(2)).await.unwrap(), None);
    assert!(one.load(&id(3)).await.unwrap().is_some());
    let before = other.delete_by_logout(&by_sub("grace", 1), REMEMBER).await;
    assert_eq!(before.unwrap(), 0, "they logged in later");
    let ended = other
        .delete_by_logout(&by_sub("grace", later()), REMEMBER)
        .await;
    assert_eq!(ended.unwrap(), 3);
    for number in 2..6 {
        assert_eq!(one.load(&id(number)).await.unwrap(), None);
    }
    // A login that was under way.
    let late = record("grace", "sid-9");
    assert!(one.is_logged_out(&late).await.unwrap());
    assert_eq!(
        one.save(&id(9), &late, None).await.unwrap(),
        Saved::LoggedOut
    );
    assert_eq!(other.load(&id(9)).await.unwrap(), None);
    let again = record("ada", "sid-2");
    assert_eq!(
        one.save(&id(10), &again, None).await.unwrap(),
        Saved::LoggedOut
    );
    assert!(!one.is_logged_out(&record("ada", "sid-10")).await.unwrap());
}

/// The user whose sessions the processes of a fleet make.
const EVERYBODY: &str = "auth0|everybody";

pub(crate) fn everybody() -> LogoutNotice {
    by_sub(EVERYBODY, later())
}

/// Logs in until it is killed, and says each time how many logins have been acknowledged.
pub(crate) async fn log_in_until_killed(redis: &str) -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    let store = store(&client(redis));
    // Of its own, as the IDs of sessions are.
    let process = u64::from(std::process::id()) << 32;
    let acknowledged = AtomicU64::new(0);
    let log_in = async |first: u64| {
        for number in 0_u64.. {
            let number = process + first + number * 50;
            let session = record(EVERYBODY, &format!("sid-{number}"));
            let saved = store.save(&id(number), &session, None).await;
            assert_eq!(saved.unwrap(), Saved::Saved);
            let count = acknowledged.fetch_add(1, Ordering::SeqCst) + 1;
            if count.is_multiple_of(100) {
                println!("{}{count}", crate::member::MARK);
            }
        }
    };
    join_all((0..50).map(log_in)).await;
    "no end".to_owned()
}

/// Says how many sessions this process can load, of those that are in Redis.
pub(crate) async fn how_many_are_there(redis: &str) -> String {
    let mut raw = crate::server::patient(redis).await;
    let lists: Vec<String> = cmd("KEYS")
        .arg("auth0:session-list:*")
        .query_async(&mut raw)
        .await
        .unwrap();
    let store = store(&client(redis));
    let mut seen = std::collections::HashSet::new();
    for list in lists {
        let members: Vec<Vec<u8>> = cmd("ZRANGE")
            .arg(&list)
            .arg(0)
            .arg(-1)
            .query_async(&mut raw)
            .await
            .unwrap();
        seen.extend(
            members
                .into_iter()
                .map(|it| <[u8; 32]>::try_from(it).unwrap()),
        );
    }
    let mut there = 0;
    for key in seen {
        let loaded = store.load(&SessionKey::from_bytes(key)).await;
        there += u64::from(loaded.unwrap().is_some());
    }
    there.to_string()
}

#[tokio::test]
async fn sessions_live_and_end_in_every_process() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    a_session_lives_and_ends(&client(&redis.url()), &client(&redis.url())).await;
}

#[tokio::test]
async fn nothing_of_a_session_is_in_redis_in_the_clear() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let store = store(&client(&redis.url()));
    let kept = record("auth0|ada-lovelace", "sid-in-the-clear");
    store.save(&id(1), &kept, None).await.unwrap();
    let notice = by_sub("auth0|ada-lovelace", later());
    store.delete_by_logout(&notice, REMEMBER).await.unwrap();
    store
        .save(&id(2), &record("auth0|ada-lovelace", "x"), Some(1))
        .await
        .unwrap();
    store
        .save(&id(3), &record("other", "sid-in-the-clear"), None)
        .await
        .unwrap();
    redis.ask(cmd("SET").arg("marker").arg("found")).await;
    redis.ask(&cmd("SAVE")).await;
    let seen = std::fs::read(redis.folder().join("dump.rdb")).unwrap();
    let has = |text: &str| seen.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(has("marker") && has("auth0:session:"));
    let hashes = kept.index_keys().map(|index| index.as_bytes().to_vec());
    for hash in hashes {
        assert!(
            !seen.windows(32).any(|part| part == hash),
            "an unkeyed hash"
        );
    }
    for secret in ["ada-lovelace", "sid-in-the-clear", "s3cret", "tenant.eu"] {
        assert!(!has(secret), "{secret}");
    }
}

#[tokio::test]
async fn a_session_is_worth_nothing_elsewhere_or_changed() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let store = store(&client(&redis.url()));
    store.save(&id(1), &record("ada", "1"), None).await.unwrap();
    store.save(&id(2), &record("eve", "2"), None).await.unwrap();
    let mut names: Vec<_> = redis.keys().await;
    names.retain(|name| name.starts_with("auth0:session:"));
    let Value::BulkString(kept) = redis.ask(cmd("GET").arg(&names[0])).await else {
        panic!("no session");
    };
    redis.ask(cmd("SET").arg(&names[1]).arg(&kept)).await;
    let mut newer = kept.clone();
    newer[7] = 9;
    for changed in [&newer[..], &kept[..20], b""] {
        redis.ask(cmd("SET").arg(&names[0]).arg(changed)).await;
        for number in [1, 2] {
            assert_eq!(store.load(&id(number)).await.unwrap(), None);
        }
    }
    assert_eq!(store.unreadable(), 6);
}

#[tokio::test]
async fn a_session_and_its_lists_leave_redis_when_it_expires() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let store = store(&client(&redis.url()));
    let expiry = |seconds| SystemTime::now() + Duration::from_secs(seconds);
    let short = record("ada", "1").with_expiry(expiry(2));
    store.save(&id(1), &short, None).await.unwrap();
    let long = record("ada", "2").with_expiry(expiry(1_000));
    store.save(&id(2), &long, None).await.unwrap();
    for name in redis.keys().await {
        let left = redis.ask(cmd("PTTL").arg(&name)).await;
        assert!(matches!(left, Value::Int(1..=1_000_000)), "{name} {left:?}");
    }
    tokio::time::sleep(Duration::from_millis(3_500)).await;
    assert_eq!(store.load(&id(1)).await.unwrap(), None);
    let slid = long.clone().with_version(2).with_expiry(expiry(2_000));
    store.save(&id(2), &slid, Some(1)).await.unwrap();
    let mut lists = redis.keys().await;
    lists.retain(|name| name.starts_with("auth0:session-list:"));
    assert_eq!(lists.len(), 2, "{lists:?}");
    for name in lists {
        let size = redis.ask(cmd("ZCARD").arg(&name)).await;
        assert_eq!(size, Value::Int(1));
        let left = redis.ask(cmd("PTTL").arg(&name)).await;
        assert!(matches!(left, Value::Int(1_000_001..)), "{left:?}");
    }
}

#[tokio::test]
async fn keys_are_changed_without_losing_a_session_or_a_logout() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let client = client(&redis.url());
    let with = |key: &EncryptionKey| RedisSessionStore::new(client.clone(), key);
    let (old, new) = (key(1), key(2));
    let first = with(&old).old_key(&new);
    let second = with(&new).old_key(&old);
    let mut number = 0;
    for (writer, reader) in [(&first, &second), (&second, &first)] {
        number += 1;
        let (session, sub) = (id(number), format!("user-{number}"));
        writer
            .save(&session, &record(&sub, "s"), None)
            .await
            .unwrap();
        assert!(reader.load(&session).await.unwrap().is_some());
        let ended = reader
            .delete_by_logout(&by_sub(&sub, later()), REMEMBER)
            .await;
        assert_eq!(ended.unwrap(), 1);
        assert!(writer.is_logged_out(&record(&sub, "s")).await.unwrap());
    }
    assert_eq!(with(&key(3)).load(&id(1)).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_save_one_wins() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let stores: Vec<_> = (0..4).map(|_| store(&client(&redis.url()))).collect();
    let first = record("ada", "1");
    stores[0].save(&id(1), &first, None).await.unwrap();
    for version in 2..12 {
        let next = first.clone().with_version(version);
        let saves = stores.iter().map(|store| {
            let next = next.clone().with_claim("by", format!("{store:p}"));
            async move { store.save(&id(1), &next, Some(version - 1)).await.unwrap() }
        });
        let saved = join_all(saves).await;
        let won = saved.iter().filter(|saved| **saved == Saved::Saved).count();
        assert_eq!(won, 1, "{saved:?}");
    }
}

/// Whatever happens first, a user who was logged out has no session afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_races_a_logout_does_not_survive() {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let (one, other) = (store(&client(&redis.url())), store(&client(&redis.url())));
    for number in 0..200 {
        let sub = format!("user-{number}");
        let login = record(&sub, &sub);
        let (session, notice) = (id(number), by_sub(&sub, later()));
        let (saved, ended) = tokio::join!(
            one.save(&session, &login, None),
            other.delete_by_logout(&notice, REMEMBER),
        );
        let (saved, _) = (saved.unwrap(), ended.unwrap());
        assert_ne!(saved, Saved::Conflict);
        assert_eq!(one.load(&session).await.unwrap(), None, "{saved:?}");
    }
}
