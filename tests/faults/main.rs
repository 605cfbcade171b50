//! Thousands of calls through a proxy that breaks one attempt in ten, checked against the server's own record:
//! nothing happens twice, nothing is lost, and `outcome_unknown` is true exactly when the client cannot know
//! the outcome.
//!
//! `AUTH0_FAULT_CALLS` sets the number of calls, and `AUTH0_FAULT_SEED` determines which attempts break.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failure in a helper is a failure of the test"
)]

mod fault;
mod proxy;

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0::authentication::AuthenticationClient;
use auth0::core::layer::RetryLayer;
use auth0::core::{CallOptions, ClientBuilder, Error, ErrorKind};
use auth0::management::ManagementClient;
use auth0::management::clients::{CreateClient, UpdateClient};
use auth0_testing::Tenant;
use futures_util::TryStreamExt;
use futures_util::future::join_all;

use fault::Fault;
use proxy::{CALL, FaultProxy, Sighting};

/// The number of concurrent calls.
const LANES: u64 = 32;

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

/// A test run: the client, and the findings about its calls.
struct Run {
    management: ManagementClient,
    proxy: FaultProxy,
    next: AtomicU64,
    calls: u64,
    findings: Mutex<Findings>,
}

#[derive(Default)]
struct Findings {
    /// The applications, by name, that exist or may exist.
    created: HashMap<String, Exists>,
    wrong: Vec<String>,
    /// By method and fault: the number of attempts, and how many belong to failed calls.
    table: BTreeMap<(&'static str, Fault), (u64, u64)>,
    failed: u64,
    unknown: u64,
    without_token: u64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Exists {
    Yes,
    No,
    Perhaps,
}

impl Run {
    /// Makes a call and compares its result with what happened on the server.
    async fn call<T>(
        &self,
        method: &'static str,
        call: impl AsyncFnOnce(ManagementClient) -> Result<T, Error>,
    ) -> (Result<T, Error>, Exists) {
        let number = self.next.fetch_add(1, Ordering::SeqCst);
        let options = CallOptions::new()
            .header(CALL, &number.to_string())
            .unwrap();
        let result = call(self.management.with_options(options)).await;
        let sightings = self.proxy.sightings(number);
        let happened = self.judge(number, method, result.as_ref().err(), &sightings);
        (result, happened)
    }

    /// Checks a call, and returns whether its effect exists from the caller's point of view.
    fn judge(
        &self,
        number: u64,
        method: &'static str,
        error: Option<&Error>,
        sightings: &[Sighting],
    ) -> Exists {
        let acted = sightings.iter().filter(|it| it.acted()).count();
        let is_write = method != "GET";
        let mut findings = self.findings.lock().unwrap();
        for fault in sightings.iter().filter_map(|it| it.fault) {
            let entry = findings.table.entry((method, fault)).or_default();
            entry.0 += 1;
            entry.1 += u64::from(error.is_some());
        }
        let mut wrong = |what: &str| {
            let text = format!("{method} {number}: {what}: {error:?}, {sightings:?}");
            findings.wrong.push(text);
        };
        if matches!(method, "POST" | "PATCH") && acted > 1 {
            wrong("happened twice");
        }
        let Some(error) = error else {
            if is_write && acted == 0 {
                wrong("was lost");
            }
            return Exists::Yes;
        };
        // A success that could not be decoded is still a success.
        let succeeded = error.status().is_some_and(|status| status.is_success())
            && error.kind() == ErrorKind::Decode;
        let unknown = error.outcome_unknown();
        if !is_write && unknown {
            wrong("a read changes nothing");
        }
        if succeeded && acted == 0 {
            wrong("did not succeed");
        }
        if is_write && acted > 0 && !unknown && !succeeded {
            wrong("happened, and its caller believes that it did not");
        }
        // An attempt that the proxy served too late also has an unknown outcome.
        let timed_out = error.attempts().iter().any(|it| {
            matches!(
                it.kind(),
                ErrorKind::AttemptTimeout | ErrorKind::DeadlineExceeded
            )
        });
        if unknown && !timed_out && !sightings.iter().any(|it| it.leaves_open()) {
            wrong("its outcome is known");
        }
        if error.attempts().is_empty() && !sightings.is_empty() && !succeeded {
            wrong("has had attempts");
        }
        findings.failed += 1;
        findings.unknown += u64::from(unknown);
        findings.without_token += u64::from(error.kind() == ErrorKind::Credentials);
        match (succeeded, unknown) {
            (true, _) => Exists::Yes,
            (false, true) => Exists::Perhaps,
            (false, false) => Exists::No,
        }
    }

    fn goes_on(&self) -> bool {
        self.next.load(Ordering::SeqCst) < self.calls
    }

    fn note(&self, name: &str, exists: Exists) {
        let mut findings = self.findings.lock().unwrap();
        findings.created.insert(name.to_owned(), exists);
    }

    /// Creates, changes, and deletes one application after another.
    async fn lane(&self, lane: u64) {
        for round in 0.. {
            if !self.goes_on() {
                return;
            }
            let name = format!("application {lane}-{round}");
            let (created, exists) = self
                .call("POST", async |it| {
                    it.clients().create(&CreateClient::new(name.clone())).await
                })
                .await;
            self.note(&name, exists);
            let Some(id) = created.ok().and_then(|it| it.client_id) else {
                continue;
            };
            let (read, _) = self
                .call("GET", async |it| it.clients().get(&id).await)
                .await;
            if let Ok(read) = read {
                assert_eq!(read.name.as_deref(), Some(name.as_str()));
            }
            let update = UpdateClient {
                description: Some(format!("of {name}")),
                ..Default::default()
            };
            let _ = self
                .call("PATCH", async |it| it.clients().update(&id, &update).await)
                .await;
            if round % 3 == 2 {
                continue;
            }
            let (_, gone) = self
                .call("DELETE", async |it| it.clients().delete(&id).await)
                .await;
            self.note(
                &name,
                match gone {
                    Exists::Yes => Exists::No,
                    Exists::No => Exists::Yes,
                    Exists::Perhaps => Exists::Perhaps,
                },
            );
        }
    }
}

/// Uses short timeouts, so that the test does not wait longer than necessary for stalled connections.
fn settings(client: ClientBuilder) -> ClientBuilder {
    client
        .retry(RetryLayer::default().base_delay(Duration::from_millis(5)))
        .attempt_timeout(Duration::from_millis(700))
        .no_rate_limiter()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_happens_twice_and_nothing_is_lost() {
    let calls = number("AUTH0_FAULT_CALLS", 2_000);
    let seed = number("AUTH0_FAULT_SEED", 10);
    let tenant = Tenant::builder()
        .token_lifetime(Duration::from_secs(3))
        .start()
        .await
        .unwrap();
    let proxy = FaultProxy::start(tenant.addr(), seed, 100).await;
    // Token requests also go through the proxy.
    let tokens = AuthenticationClient::builder(proxy.url())
        .client_id(tenant.client_id())
        .client_secret(tenant.client_secret())
        .http(settings)
        .build()
        .unwrap()
        .client_credentials_source(&tenant.management_audience());
    let management = ManagementClient::builder(proxy.url())
        .token_source(tokens)
        .http(settings)
        .build()
        .unwrap();
    let run = Arc::new(Run {
        management,
        proxy,
        next: AtomicU64::new(0),
        calls,
        findings: Mutex::default(),
    });
    join_all((0..LANES).map(|lane| {
        let run = Arc::clone(&run);
        tokio::spawn(async move { Box::pin(run.lane(lane)).await })
    }))
    .await
    .into_iter()
    .for_each(|lane| lane.unwrap());

    // The state of the tenant is decisive.
    let direct = ManagementClient::builder(tenant.domain())
        .client_credentials(tenant.client_id(), tenant.client_secret())
        .build()
        .unwrap();
    let mut there = HashMap::<String, u32>::new();
    let mut clients = direct.clients().list().items();
    while let Some(client) = clients.try_next().await.unwrap() {
        *there.entry(client.name.unwrap_or_default()).or_default() += 1;
    }
    let mut findings = run.findings.lock().unwrap();
    let created = std::mem::take(&mut findings.created);
    for (name, exists) in created {
        let count = there.get(&name).copied().unwrap_or(0);
        let fits = match exists {
            Exists::Yes => count == 1,
            Exists::No => count == 0,
            Exists::Perhaps => count <= 1,
        };
        if !fits {
            findings
                .wrong
                .push(format!("{name}: {exists:?}, but {count} are there"));
        }
    }
    report(&findings, run.next.load(Ordering::SeqCst), seed, &run.proxy);
    assert!(
        findings.wrong.is_empty(),
        "seed {seed}: {} of {calls} calls were told the wrong thing:\n{}",
        findings.wrong.len(),
        findings.wrong.join("\n")
    );
    assert!(findings.failed > 0 && findings.unknown > 0);
}

/// Prints the table of faults by method, which `--nocapture` shows.
fn report(findings: &Findings, calls: u64, seed: u64, proxy: &FaultProxy) {
    eprintln!(
        "{calls} calls, seed {seed}: {} failed, of which {} with an unknown outcome and {} for want of a \
         token; {} token requests",
        findings.failed,
        findings.unknown,
        findings.without_token,
        proxy.token_requests()
    );
    eprintln!("attempts with this fault / of calls that failed in the end");
    eprintln!(
        "{:20} {:>12} {:>12} {:>12} {:>12}",
        "", "GET", "DELETE", "PATCH", "POST"
    );
    for fault in fault::ALL {
        let cell = |method: &'static str| {
            let (attempts, failed) = findings
                .table
                .get(&(method, fault))
                .copied()
                .unwrap_or_default();
            format!("{attempts} / {failed}")
        };
        eprintln!(
            "{:20} {:>12} {:>12} {:>12} {:>12}",
            fault.name(),
            cell("GET"),
            cell("DELETE"),
            cell("PATCH"),
            cell("POST")
        );
    }
}
