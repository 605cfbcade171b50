//! A fleet under ordinary incidents, and what they cost: token fetches, failed calls, waits.
//!
//! `AUTH0_REDIS_FLEET=full` runs 20 processes of 50 tasks through every incident and prints the table;
//! without it, 4 processes of 10 tasks go through some of them.

mod load;
mod proxy;

use std::time::Duration;

use auth0_testing::{Fault, Tenant};
use futures_util::future::join_all;
use redis::cmd;
use tokio::time::sleep;

use self::load::Calls;
use self::proxy::Proxy;
use crate::groups::{Cluster, Sentinels};
use crate::member::Member;
use crate::server::RedisServer;
use crate::support::name;

const TEST: &str = "fleet::incidents_cost_fetches_and_waits_but_no_calls";

/// What a token of the tenant lasts. It is renewed when a tenth is left.
const LIFETIME: Duration = Duration::from_secs(3);

#[derive(Clone, Copy)]
struct Size {
    processes: usize,
    tasks: u32,
    time: Duration,
    is_full: bool,
}

impl Size {
    fn chosen() -> Self {
        let is_full = std::env::var("AUTH0_REDIS_FLEET").is_ok_and(|size| size == "full");
        Self {
            processes: if is_full { 20 } else { 4 },
            tasks: if is_full { 50 } else { 10 },
            time: Duration::from_secs(if is_full { 12 } else { 5 }),
            is_full,
        }
    }

    /// How many tokens one process needs that runs for this time.
    fn ideal(self) -> f64 {
        self.time.as_secs_f64() / (LIFETIME.as_secs_f64() * 0.9)
    }
}

/// A row of the table.
struct Row {
    incident: &'static str,
    fetches: usize,
    ideal: f64,
    calls: Calls,
}

impl Row {
    fn print(&mut self) {
        let (p50, p99, max) = (
            self.calls.percentile(50),
            self.calls.percentile(99),
            self.calls.percentile(100),
        );
        println!(
            "| {} | {} / {:.1} | {} of {} | {} | {p50} / {p99} / {max} |",
            self.incident,
            self.fetches,
            self.ideal,
            self.calls.failed,
            self.calls.waits.len(),
            self.calls.fallbacks,
        );
    }
}

/// Runs a fleet on the URL while something happens.
async fn run(
    size: Size,
    incident: &'static str,
    url: &str,
    settings: &[(&str, &str)],
    faults: Vec<Fault>,
    happens: impl Future<Output = ()>,
) -> Row {
    let tenant = Tenant::builder()
        .token_lifetime(LIFETIME)
        .start()
        .await
        .unwrap();
    for fault in faults {
        tenant.fault(fault);
    }
    let mut environment = vec![(load::URL, url), (load::DOMAIN, tenant.domain())];
    environment.extend(settings);
    let start = (0..size.processes).map(|_| Member::start(TEST, &environment));
    let mut members = join_all(start).await;
    let work = format!("{} {}", size.tasks, size.time.as_millis());
    let load = async {
        for member in &mut members {
            member.send(&work).await;
        }
        let mut calls = Calls::default();
        for member in &mut members {
            calls.add(&member.says().await);
        }
        calls
    };
    tokio::pin!(load);
    tokio::pin!(happens);
    let calls = tokio::select! {
        calls = &mut load => calls,
        () = &mut happens => load.await,
    };
    let mut row = Row {
        incident,
        fetches: tenant.requests_to("POST", "/oauth/token"),
        ideal: size.ideal(),
        calls,
    };
    row.print();
    row
}

/// The fleet on one server, seen through a proxy.
async fn on_server(
    size: Size,
    incident: &'static str,
    happens: impl AsyncFnOnce(&mut RedisServer, &Proxy),
) -> Option<Row> {
    let mut redis = RedisServer::start().await?;
    let proxy = Proxy::start(redis.folder());
    let url = proxy.url();
    let happens = happens(&mut redis, &proxy);
    Some(run(size, incident, &url, &[], Vec::new(), happens).await)
}

async fn set(redis: &RedisServer, line: &str) {
    let mut words = line.split(' ');
    let mut command = cmd(words.next().unwrap());
    words.for_each(|word| {
        command.arg(word);
    });
    redis.ask(&command).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn incidents_cost_fetches_and_waits_but_no_calls() {
    if load::was_member().await {
        return;
    }
    let size = Size::chosen();
    println!(
        "| incident | fetches / ideal | failed calls | without Redis | wait in ms: p50 / p99 / max |"
    );
    println!("|---|---|---|---|---|");
    let third = size.time / 3;
    let Some(calm) = on_server(size, "none", async |_, _| {}).await else {
        return;
    };
    let mut rows = vec![calm];
    rows.extend(
        on_server(size, "killed, away for 56 ms", async |redis, _| {
            sleep(third).await;
            redis.kill();
            sleep(Duration::from_millis(50)).await;
            redis.restart().await;
        })
        .await,
    );
    rows.extend(
        on_server(size, "cuts every 100 ms", async |_, proxy| {
            loop {
                sleep(Duration::from_millis(100)).await;
                proxy.cut();
            }
        })
        .await,
    );
    rows.extend(
        on_server(size, "full for a third of the time", async |redis, _| {
            sleep(third).await;
            set(redis, "CONFIG SET maxmemory 1").await;
            sleep(third).await;
            set(redis, "CONFIG SET maxmemory 0").await;
        })
        .await,
    );
    if size.is_full {
        rows.extend(more_incidents(size).await);
    }
    // No call fails because of Redis.
    for row in &rows {
        assert_eq!(row.calls.failed, 0, "{}", row.incident);
    }
    // One token for all, and one more for what was under way at the end.
    let calm = &rows[0];
    let fetches = f64::from(u32::try_from(calm.fetches).unwrap());
    assert!(fetches <= calm.ideal + 2.0, "{fetches}");
    failing_endpoint(size).await;
}

async fn more_incidents(size: Size) -> Vec<Row> {
    let third = size.time / 3;
    let mut rows = Vec::new();
    rows.extend(
        on_server(size, "SIGSTOP for a third of the time", async |redis, _| {
            sleep(third).await;
            redis.freeze();
            sleep(third).await;
            redis.thaw();
        })
        .await,
    );
    for (incident, late) in [
        ("latency 100 ms", 100),
        ("latency 400 ms", 400),
        ("latency 600 ms", 600),
    ] {
        rows.extend(
            on_server(size, incident, async |_, proxy| {
                proxy.delay(Duration::from_millis(late));
            })
            .await,
        );
    }
    rows.extend(
        on_server(
            size,
            "read-only for a third of the time",
            async |redis, _| {
                sleep(third).await;
                set(redis, "REPLICAOF 127.0.0.1 1").await;
                sleep(third).await;
                set(redis, "REPLICAOF NO ONE").await;
            },
        )
        .await,
    );
    rows.extend(
        on_server(size, "FLUSHALL every 500 ms", async |redis, _| {
            loop {
                sleep(Duration::from_millis(500)).await;
                set(redis, "FLUSHALL").await;
            }
        })
        .await,
    );
    if let Some(redis) = RedisServer::start_with(&["--requirepass", "hunter2"]).await {
        let url = redis.url();
        let happens = async {};
        rows.push(run(size, "wrong password", &url, &[], Vec::new(), happens).await);
    }
    if let Some(mut group) = Sentinels::start().await {
        let url = group.url();
        let happens = async {
            sleep(third).await;
            group.servers[0].0.kill();
        };
        rows.push(run(size, "Sentinel failover", &url, &[], Vec::new(), happens).await);
    }
    if let Some(cluster) = Cluster::start().await {
        let url = cluster.url();
        let happens = async {
            loop {
                // Every slot that matters: the name has the domain of the tenant, which is not known here.
                let keys = cluster.keys().await;
                match keys.first() {
                    Some(key) => cluster.reshard(key).await,
                    None => sleep(Duration::from_millis(10)).await,
                }
            }
        };
        rows.push(
            run(
                size,
                "Cluster, resharded all the time",
                &url,
                &[],
                Vec::new(),
                happens,
            )
            .await,
        );
    }
    rows
}

/// A token endpoint that is down or hangs, with the cache and without.
async fn failing_endpoint(size: Size) {
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let url = redis.url();
    let failing = || {
        let fault = Fault::on("/oauth/token").status(500);
        vec![fault.delay(Duration::from_millis(200)).always()]
    };
    let mut without = run(
        size,
        "endpoint fails after 200 ms, without cache",
        load::WITHOUT_CACHE,
        &[],
        failing(),
        async {},
    )
    .await;
    let mut with = run(
        size,
        "endpoint fails after 200 ms",
        &url,
        &[],
        failing(),
        async {},
    )
    .await;
    assert!(with.fetches < without.fetches, "{}", with.fetches);
    let most = without.calls.percentile(99) * 2;
    assert!(with.calls.percentile(99) <= most, "more than {most} ms");
    if size.is_full {
        let hanging = Fault::on("/oauth/token");
        let hanging = hanging.delay(Duration::from_secs(5)).times(1);
        run(
            size,
            "first fetch takes 5 s, lock_timeout 1 s",
            &url,
            &[(load::LOCK_TIMEOUT, "1000")],
            vec![hanging],
            async {},
        )
        .await;
    }
}

/// The holder of the lock is killed while it fetches, again and again; the others fetch once more and no
/// call fails.
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_holder_costs_one_fetch() {
    const TEST: &str = "fleet::a_killed_holder_costs_one_fetch";
    if load::was_member().await {
        return;
    }
    let rounds = if Size::chosen().is_full { 50 } else { 2 };
    let Some(redis) = RedisServer::start().await else {
        return;
    };
    let tenant = Tenant::builder().start().await.unwrap();
    let url = redis.url();
    let environment = [(load::URL, url.as_str()), (load::DOMAIN, tenant.domain())];
    let mut calls = Calls::default();
    for round in 0..rounds {
        set(&redis, "FLUSHALL").await;
        let hang = Fault::on("/oauth/token").delay(Duration::from_hours(1));
        tenant.fault(hang.times(1));
        let mut holder = Member::start(TEST, &environment).await;
        holder.send("1 1000").await;
        crate::support::until("the holder fetches", async || {
            tenant.requests_to("POST", "/oauth/token") == 2 * round + 1
        })
        .await;
        let start = (0..3).map(|_| Member::start(TEST, &environment));
        let mut others = join_all(start).await;
        for other in &mut others {
            other.send("10 1000").await;
        }
        holder.process.kill().await.unwrap();
        for other in &mut others {
            calls.add(&other.says().await);
        }
        assert_eq!(tenant.requests_to("POST", "/oauth/token"), 2 * round + 2);
    }
    assert_eq!((calls.failed, calls.fallbacks), (0, 0));
    let mut row = Row {
        incident: "kill -9 of the lock's holder, each time",
        fetches: 2 * rounds,
        ideal: f64::from(u32::try_from(2 * rounds).unwrap()),
        calls,
    };
    row.print();
    let lock = name("lock");
    assert!(!redis.keys().await.contains(&lock));
}
