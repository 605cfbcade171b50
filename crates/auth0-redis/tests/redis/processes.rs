//! A fleet of real processes: this test program, run again by its own tests as a member of the fleet.

use std::time::Duration;

use auth0_authentication::AuthenticationClient;
use auth0_core::{Client, Operation};
use auth0_redis::RedisTokenCache;
use auth0_testing::{Fault, Tenant};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::signal::unix::{SignalKind, signal};

use crate::member::{MARK, Member};
use crate::server::RedisServer;
use crate::support::{client, key, until};

/// Set for members: what they are to do.
const ROLE: &str = "AUTH0_REDIS_TEST_ROLE";
const REDIS: &str = "AUTH0_REDIS_TEST_URL";
const DOMAIN: &str = "AUTH0_REDIS_TEST_DOMAIN";

/// How long the tests wait for a dead process; long enough for a busy machine to renew a lock in time.
const LOCK_EXPIRY: Duration = Duration::from_secs(3);

/// Starts this program again, for the one test that knows what to do with the role.
async fn start(test: &str, role: &str, redis: &RedisServer, domain: &str) -> Member {
    Member::start(
        test,
        &[(ROLE, role), (REDIS, &redis.url()), (DOMAIN, domain)],
    )
    .await
}

async fn several(
    number: usize,
    test: &str,
    role: &str,
    redis: &RedisServer,
    domain: &str,
) -> Vec<Member> {
    let start = (0..number).map(|_| start(test, role, redis, domain));
    futures_util::future::join_all(start).await
}

/// Lets all of them go and waits for what each says.
async fn all_say(members: &mut [Member]) -> Vec<String> {
    for member in members.iter_mut() {
        member.go().await;
    }
    let mut said = Vec::new();
    for member in members {
        said.push(member.says().await);
    }
    said
}

/// What a test does first: `true` in a member, whose work is then done. Each line it is sent is one
/// piece of work, and it answers each with a line.
async fn was_member() -> bool {
    let Ok(role) = std::env::var(ROLE) else {
        return false;
    };
    let (redis, domain) = (
        std::env::var(REDIS).unwrap(),
        std::env::var(DOMAIN).unwrap(),
    );
    let caller = Caller::new(&redis, &domain);
    println!("{MARK}ready");
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while lines.next_line().await.unwrap().is_some() {
        let said = match role.as_str() {
            "call-until-sigterm" => {
                let mut terminated = signal(SignalKind::terminate()).unwrap();
                tokio::select! {
                    said = caller.call() => said,
                    // As a server does: it leaves `main`, and its runtime ends.
                    _ = terminated.recv() => return true,
                }
            }
            "call" => caller.call().await,
            #[cfg(feature = "replay")]
            "prove" => prove(&redis).await,
            #[cfg(feature = "replay")]
            "prove-many" => prove_many(&redis).await,
            #[cfg(feature = "sessions")]
            "log-in" => crate::sessions::log_in_until_killed(&redis).await,
            #[cfg(feature = "sessions")]
            "look" => crate::sessions::how_many_are_there(&redis).await,
            other => panic!("no such role: {other}"),
        };
        println!("{MARK}{said}");
    }
    true
}

/// Calls the tenant's Management API, with tokens by client credentials through the cache.
struct Caller {
    client: Client,
    cache: RedisTokenCache,
}

impl Caller {
    fn new(redis: &str, domain: &str) -> Self {
        let cache = RedisTokenCache::new(client(redis), &key(1)).lock_expiry(LOCK_EXPIRY);
        let source = AuthenticationClient::builder(domain)
            .client_id("testing-client-id")
            .client_secret("testing-client-secret")
            .build()
            .unwrap()
            .client_credentials_source(&format!("{domain}/api/v2/"));
        let client = Client::builder(domain)
            .token_source_with_cache(source, cache.clone())
            .build()
            .unwrap();
        Self { client, cache }
    }

    async fn call(&self) -> String {
        let operation = Operation::get("/api/v2/connections");
        let called = self.client.send(operation).await.unwrap();
        let (status, stats) = (called.status().as_u16(), self.cache.stats());
        format!("{status} hits={} fallbacks={}", stats.hits, stats.fallbacks)
    }
}

/// Uses a hundred thousand proofs, many at a time, and says how many were new.
#[cfg(feature = "replay")]
async fn prove_many(redis: &str) -> String {
    use auth0_redis::RedisReplayStore;
    use auth0_verify::{ReplayEntry, ReplayStore};
    use futures_util::StreamExt;

    let store = RedisReplayStore::new(client(redis));
    let now = std::time::SystemTime::now();
    let proofs = (0..PROOFS).map(|number| {
        let mut id = [0; 32];
        // The store takes the first half of a hash, in which all bits differ.
        id[..4].copy_from_slice(&number.to_be_bytes());
        let entry = ReplayEntry::new(id, [0; 32], now, Duration::from_hours(1));
        let store = &store;
        async move { store.check_and_insert(&entry).await.unwrap() }
    });
    let new = futures_util::stream::iter(proofs)
        .buffer_unordered(200)
        .filter(|is_new| std::future::ready(*is_new));
    new.count().await.to_string()
}

#[cfg(feature = "replay")]
const PROOFS: u32 = 100_000;

/// Uses twenty proofs and says which ones were new.
#[cfg(feature = "replay")]
async fn prove(redis: &str) -> String {
    use auth0_redis::RedisReplayStore;
    use auth0_verify::{ReplayEntry, ReplayStore};

    let store = RedisReplayStore::new(client(redis));
    let mut won = Vec::new();
    for number in 0..20 {
        let now = std::time::SystemTime::now();
        let entry = ReplayEntry::new([number; 32], [0; 32], now, Duration::from_mins(1));
        let checked = store.check_and_insert(&entry).await;
        if checked.unwrap() {
            won.push(number.to_string());
        }
    }
    won.join(" ")
}

fn fetches(tenant: &Tenant) -> usize {
    tenant.requests_to("POST", "/oauth/token")
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_processes_make_one_fetch() {
    const TEST: &str = "processes::eight_processes_make_one_fetch";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(
        Fault::on("/oauth/token")
            .delay(Duration::from_millis(300))
            .always(),
    );
    let mut members = several(8, TEST, "call", &redis, tenant.domain()).await;
    let mut said = all_say(&mut members).await;
    said.sort();
    let mut expected = vec!["200 hits=1 fallbacks=0"; 7];
    expected.insert(0, "200 hits=0 fallbacks=0");
    assert_eq!(said, expected);
    assert_eq!(fetches(&tenant), 1);
    assert_eq!(tenant.requests_to("GET", "/api/v2/connections"), 8);

    // Those that come later find it there.
    let mut later = several(2, TEST, "call", &redis, tenant.domain()).await;
    assert_eq!(all_say(&mut later).await, ["200 hits=1 fallbacks=0"; 2]);
    assert_eq!(fetches(&tenant), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_refused_is_replaced_once_for_all() {
    const TEST: &str = "processes::a_token_that_is_refused_is_replaced_once_for_all";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().start().await.unwrap();
    let mut members = several(4, TEST, "call", &redis, tenant.domain()).await;
    for said in all_say(&mut members).await {
        assert!(said.starts_with("200 "), "{said}");
    }
    assert_eq!(fetches(&tenant), 1);
    tenant.revoke_tokens();
    for said in all_say(&mut members).await {
        assert!(
            said.starts_with("200 ") && said.ends_with("fallbacks=0"),
            "{said}"
        );
    }
    assert_eq!(fetches(&tenant), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_while_it_fetches_does_not_stop_the_others() {
    const TEST: &str = "processes::a_process_that_dies_while_it_fetches_does_not_stop_the_others";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().start().await.unwrap();
    // The first fetch never ends.
    tenant.fault(
        Fault::on("/oauth/token")
            .delay(Duration::from_hours(1))
            .times(1),
    );
    let mut holder = start(TEST, "call", &redis, tenant.domain()).await;
    holder.go().await;
    until("the holder fetches", async || fetches(&tenant) == 1).await;

    let mut others = several(4, TEST, "call", &redis, tenant.domain()).await;
    for member in &mut others {
        member.go().await;
    }
    holder.process.kill().await.unwrap();
    let mut said = Vec::new();
    for member in &mut others {
        said.push(member.says().await);
    }
    assert!(
        said.iter()
            .all(|said| said.starts_with("200 ") && said.ends_with("fallbacks=0")),
        "{said:?}"
    );
    assert_eq!(fetches(&tenant), 2, "the dead one's and one more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redis_that_is_killed_in_the_middle_costs_fetches_and_no_calls() {
    const TEST: &str = "processes::a_redis_that_is_killed_in_the_middle_costs_fetches_and_no_calls";
    if was_member().await {
        return;
    }
    let Some(mut redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(
        Fault::on("/oauth/token")
            .delay(Duration::from_secs(1))
            .times(1),
    );
    let mut members = several(4, TEST, "call", &redis, tenant.domain()).await;
    let (holder, waiters) = members.split_first_mut().unwrap();
    holder.go().await;
    until("the holder fetches", async || fetches(&tenant) == 1).await;
    for member in waiters.iter_mut() {
        member.go().await;
    }
    redis.kill();
    assert_eq!(holder.says().await, "200 hits=0 fallbacks=0");
    for member in waiters {
        assert_eq!(member.says().await, "200 hits=0 fallbacks=1");
    }
    assert_eq!(fetches(&tenant), 4);
}

#[cfg(feature = "replay")]
#[tokio::test(flavor = "multi_thread")]
async fn of_several_processes_one_wins_each_proof() {
    const TEST: &str = "processes::of_several_processes_one_wins_each_proof";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let mut members = several(6, TEST, "prove", &redis, "localhost").await;
    let said = all_say(&mut members).await.join(" ");
    let mut won: Vec<u8> = said
        .split_whitespace()
        .map(|it| it.parse().unwrap())
        .collect();
    won.sort_unstable();
    assert_eq!(won, (0..20).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_ends_on_sigterm_frees_its_lock() {
    const TEST: &str = "processes::a_process_that_ends_on_sigterm_frees_its_lock";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().start().await.unwrap();
    tenant.fault(
        Fault::on("/oauth/token")
            .delay(Duration::from_hours(1))
            .times(1),
    );
    let mut holder = start(TEST, "call-until-sigterm", &redis, tenant.domain()).await;
    holder.go().await;
    until("the holder fetches", async || fetches(&tenant) == 1).await;
    assert_eq!(redis.keys().await.len(), 1);
    let id = holder.process.id().unwrap().to_string();
    let sent = std::process::Command::new("kill").arg(&id).status();
    assert!(sent.unwrap().success());
    assert!(holder.process.wait().await.unwrap().success());
    // At once, and not when it expires.
    assert_eq!(redis.keys().await, Vec::<String>::new());
}

#[cfg(feature = "replay")]
#[tokio::test(flavor = "multi_thread")]
async fn of_a_hundred_thousand_proofs_from_two_processes_each_works_once() {
    const TEST: &str = "processes::of_a_hundred_thousand_proofs_from_two_processes_each_works_once";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let memory = async || {
        let info = redis.ask(redis::cmd("INFO").arg("memory")).await;
        let info: String = redis::from_redis_value(info).unwrap();
        let line = info.lines().find(|it| it.starts_with("used_memory:"));
        line.unwrap()["used_memory:".len()..]
            .parse::<u64>()
            .unwrap()
    };
    let mut members = several(2, TEST, "prove-many", &redis, "localhost").await;
    let before = memory().await;
    let said = all_say(&mut members).await;
    // Their buffers are no proofs.
    drop(members);
    until("Redis has forgotten the members", async || {
        let clients = redis.ask(redis::cmd("CLIENT").arg("LIST")).await;
        let clients: String = redis::from_redis_value(clients).unwrap();
        clients.lines().count() == 1
    })
    .await;
    let each = (memory().await - before) / u64::from(PROOFS);
    println!("{said:?} new of {PROOFS} each, {each} bytes of memory for each proof");
    let new: u32 = said.iter().map(|said| said.parse::<u32>().unwrap()).sum();
    assert_eq!(new, PROOFS);
    assert_eq!(
        redis.ask(&redis::cmd("DBSIZE")).await,
        redis::Value::Int(i64::from(PROOFS))
    );
    assert!(each <= 150, "{each} bytes for each proof");
}

#[cfg(feature = "sessions")]
#[tokio::test(flavor = "multi_thread")]
async fn a_logout_ends_ten_thousand_sessions_in_every_process_and_a_killed_one_loses_none() {
    use auth0_session::SessionStore;
    const TEST: &str = "processes::a_logout_ends_ten_thousand_sessions_in_every_process_and_a_killed_one_loses_none";
    if was_member().await {
        return;
    }
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    // Two processes log users in; each is killed in the middle of it, and others go on.
    let mut acknowledged = 0;
    for _ in 0..4 {
        let mut member = start(TEST, "log-in", &redis, "localhost").await;
        member.go().await;
        let mut last = 0;
        while last < 2_500 {
            last = member.says().await.parse().unwrap();
        }
        member.process.kill().await.unwrap();
        acknowledged += last;
    }
    assert!(acknowledged >= 10_000);
    let mut members = several(2, TEST, "look", &redis, "localhost").await;
    for there in all_say(&mut members).await {
        let there: u64 = there.parse().unwrap();
        assert!(there >= acknowledged, "{there} of {acknowledged} sessions");
    }
    let store = crate::sessions::store(&client(&redis.url()));
    let notice = crate::sessions::everybody();
    let ended = store
        .delete_by_logout(&notice, Duration::from_mins(10))
        .await;
    let ended = ended.unwrap();
    println!("{ended} sessions ended by one logout; {acknowledged} logins were acknowledged");
    assert!(ended >= acknowledged);
    assert_eq!(all_say(&mut members).await, ["0", "0"]);
}
