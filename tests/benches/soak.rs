//! A client that works for half an hour while keys rotate and tokens expire. Its use of resources must stay
//! constant.
//!
//! ```text
//! cargo bench -p auth0-tests --bench soak                  # 30 minutes
//! cargo bench -p auth0-tests --bench soak -- --minutes 5
//! cargo bench -p auth0-tests --bench soak -- --test        # a few seconds, not meaningful
//! ```
//!
//! The tenant is a second process of this program, so only the client is measured: resident memory, open
//! descriptors, tasks. The benchmark fails if a call fails or if one of these values grows.

#![allow(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth0::authentication::{AuthenticationClient, ClientCredentialsSource};
use auth0::core::{Client, TokenSource};
use auth0::management::ManagementClient;
use auth0::management::clients::CreateClient;
use auth0::verify::{AccessTokenVerifier, RemoteKeys};
use auth0_testing::Tenant;
use tokio::runtime::{Handle, Runtime};
use tokio::time::{Instant, interval, sleep};

type BoxError = Box<dyn Error + Send + Sync>;

/// The argument that makes this program the tenant.
const SERVE: &str = "--serve";
const API: &str = "https://api.example.com";
const LANES: u32 = 16;
/// Old keys are retired only if the rotation interval is longer than this, so that tokens can be verified
/// first.
const RETIRED_AFTER: Duration = Duration::from_secs(5);

/// The duration of the run, and the intervals of changes.
#[derive(Debug, Clone, Copy)]
struct Plan {
    length: Duration,
    rotation: Duration,
    token_lifetime: Duration,
    sample: Duration,
}

fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let after = |name: &str| arguments.iter().skip_while(|it| *it != name).nth(1);
    let has = |name: &str| arguments.iter().any(|it| it == name);
    let seconds = Duration::from_secs;
    if let Some(quick) = after(SERVE) {
        let plan = plan(quick == "quick", 0);
        return Runtime::new()?.block_on(serve(plan));
    }
    // `cargo bench` passes `--bench`; `cargo test`, which only checks that the benchmark works, does not.
    let is_quick = has("--test") || !has("--bench");
    let minutes = after("--minutes").map_or(Ok(30), |it| it.parse())?;
    let plan = plan(is_quick, minutes);
    let samples = Runtime::new()?.block_on(work(plan, is_quick))?;
    if is_quick || plan.length < seconds(120) {
        println!("too short to tell whether anything grows");
        return Ok(());
    }
    check(&samples)
}

fn plan(is_quick: bool, minutes: u64) -> Plan {
    let seconds = Duration::from_secs;
    if is_quick {
        Plan {
            length: seconds(6),
            rotation: seconds(1),
            // Long enough that a short delay on a busy machine does not exceed it.
            token_lifetime: seconds(20),
            sample: seconds(1),
        }
    } else {
        Plan {
            length: seconds(60 * minutes),
            rotation: seconds(10),
            token_lifetime: seconds(30),
            sample: seconds(5),
        }
    }
}

/// Runs the tenant until its standard input closes.
async fn serve(plan: Plan) -> Result<(), BoxError> {
    let tenant = Tenant::builder()
        .api(API)
        .token_lifetime(plan.token_lifetime)
        .start()
        .await?;
    let (domain, id) = (tenant.domain(), tenant.client_id());
    println!("{domain} {id} {}", tenant.client_secret());
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(0);
    });
    let mut turns = interval(plan.rotation);
    for turn in 1_u64.. {
        turns.tick().await;
        // In a short run on a busy machine, a key could be retired before its token arrives.
        if turn.is_multiple_of(6) && plan.rotation > RETIRED_AFTER {
            // The API now rejects the tokens that they signed, and the client replaces them.
            tenant.retire_old_keys();
        }
        tenant.rotate_keys()?;
        tenant.clear_requests();
    }
    Ok(())
}

/// The tenant's process. It is killed when dropped, and ends on its own when this process has ended.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// State shared by all lanes.
struct Shared {
    management: ManagementClient,
    tokens: ClientCredentialsSource,
    verifier: AccessTokenVerifier,
    calls: AtomicU64,
    verified: AtomicU64,
    stop: AtomicBool,
    failures: Mutex<Vec<String>>,
}

async fn work(plan: Plan, is_quick: bool) -> Result<Vec<Sample>, BoxError> {
    let mut process = Command::new(std::env::current_exe()?)
        .args([SERVE, if is_quick { "quick" } else { "long" }])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let output = process.stdout.take().ok_or("the tenant has no output")?;
    let server = Server(process);
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let mut words = line.split_whitespace();
    let mut word = || words.next().ok_or("the tenant has not started");
    let (domain, id, secret) = (word()?, word()?, word()?);
    // Keys rotate here far more often than the default cooldown for fetching an unknown key allows.
    let keys = RemoteKeys::builder(Client::builder(domain).build()?)
        .cooldown(plan.rotation / 20)
        .build();
    let shared = Arc::new(Shared {
        management: ManagementClient::builder(domain)
            .client_credentials(id, secret)
            .build()?,
        tokens: AuthenticationClient::builder(domain)
            .client_id(id)
            .client_secret(secret)
            .build()?
            .client_credentials_source(API),
        verifier: AccessTokenVerifier::builder(domain)
            .audience(API)
            .keys(keys)
            .build()?,
        calls: AtomicU64::new(0),
        verified: AtomicU64::new(0),
        stop: AtomicBool::new(false),
        failures: Mutex::default(),
    });
    let mut tasks = Vec::new();
    for lane in 0..LANES {
        tasks.push(tokio::spawn(manage(Arc::clone(&shared), lane)));
    }
    tasks.push(tokio::spawn(verify(Arc::clone(&shared), plan.rotation / 4)));
    let samples = watch(&shared, plan).await?;
    shared.stop.store(true, Ordering::SeqCst);
    for task in tasks {
        task.await?;
    }
    drop(server);
    let failures = shared.failures.lock().map_err(|_| "a lane panicked")?;
    match failures.first() {
        None => Ok(samples),
        Some(first) => Err(format!("{} calls failed, the first: {first}", failures.len()).into()),
    }
}

impl Shared {
    fn goes_on(&self) -> bool {
        !self.stop.load(Ordering::SeqCst)
    }

    fn done<T>(&self, result: Result<T, impl Error>) -> Option<T> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        match result {
            Ok(it) => Some(it),
            Err(error) => {
                if let Ok(mut failures) = self.failures.lock() {
                    failures.push(format!("{error:?}"));
                }
                None
            }
        }
    }
}

async fn manage(shared: Arc<Shared>, lane: u32) {
    let clients = shared.management.clients();
    while shared.goes_on() {
        let new = CreateClient::new(format!("application {lane}"));
        let created = shared.done(clients.create(&new).await);
        if let Some(id) = created.and_then(|it| it.client_id) {
            shared.done(clients.get(&id).await);
            shared.done(clients.delete(&id).await);
        }
        sleep(Duration::from_millis(20)).await;
    }
}

/// Repeatedly verifies a newly issued token, at intervals suited to the rotation of keys.
async fn verify(shared: Arc<Shared>, pause: Duration) {
    while shared.goes_on() {
        match shared.tokens.fetch().await {
            Ok(token) => {
                let token = token.access_token().expose();
                if shared.done(shared.verifier.verify(token).await).is_some() {
                    shared.verified.fetch_add(1, Ordering::SeqCst);
                }
            }
            Err(error) => {
                if let Ok(mut failures) = shared.failures.lock() {
                    failures.push(format!("{error:?}"));
                }
            }
        }
        sleep(pause).await;
    }
}

/// The resources that this process uses.
#[derive(Debug, Clone, Copy)]
struct Sample {
    /// Resident memory in KiB.
    memory: u64,
    descriptors: u64,
    tasks: u64,
}

impl Sample {
    fn take() -> Result<Self, BoxError> {
        let status = fs::read_to_string("/proc/self/status")?;
        let memory = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))
            .and_then(|rest| rest.trim().trim_end_matches(" kB").parse().ok())
            .ok_or("this system does not tell how much memory is in use")?;
        Ok(Self {
            memory,
            descriptors: u64::try_from(fs::read_dir("/proc/self/fd")?.count())?,
            tasks: u64::try_from(Handle::current().metrics().num_alive_tasks())?,
        })
    }
}

async fn watch(shared: &Shared, plan: Plan) -> Result<Vec<Sample>, BoxError> {
    let start = Instant::now();
    let mut samples = Vec::new();
    println!(
        "{:>6} {:>9} {:>9} {:>11} {:>6} {:>8}",
        "s", "calls", "memory", "descriptors", "tasks", "verified"
    );
    while start.elapsed() < plan.length {
        sleep(plan.sample).await;
        let sample = Sample::take()?;
        samples.push(sample);
        if samples.len().is_multiple_of(6) {
            println!(
                "{:>6} {:>9} {:>5} KiB {:>11} {:>6} {:>8}",
                start.elapsed().as_secs(),
                shared.calls.load(Ordering::SeqCst),
                sample.memory,
                sample.descriptors,
                sample.tasks,
                shared.verified.load(Ordering::SeqCst)
            );
        }
    }
    Ok(samples)
}

/// Compares the middle third with the last; the first third is the warm-up.
fn check(samples: &[Sample]) -> Result<(), BoxError> {
    let third = samples.len() / 3;
    let (middle, last) = (&samples[third..2 * third], &samples[2 * third..]);
    let mut grown = Vec::new();
    for (what, of, slack) in [
        ("memory", (|it| it.memory) as fn(&Sample) -> u64, 2_048),
        ("descriptors", |it| it.descriptors, 4),
        ("tasks", |it| it.tasks, 4),
    ] {
        let (before, after) = (median(middle, of), median(last, of));
        println!("{what}: {before}, then {after}");
        if after > before + before / 20 + slack {
            grown.push(format!("{what} grew from {before} to {after}"));
        }
    }
    if grown.is_empty() {
        Ok(())
    } else {
        Err(grown.join("; ").into())
    }
}

fn median(samples: &[Sample], of: impl Fn(&Sample) -> u64) -> u64 {
    let mut values: Vec<u64> = samples.iter().map(of).collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}
