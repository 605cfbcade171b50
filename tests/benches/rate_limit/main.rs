//! Measures how much of the allowed rate the rate limiter uses: 1,000 requests from 64 tasks to a server that
//! allows a burst of 50 and 25 per second, with the limiter and, with fewer requests, without.
//!
//! ```text
//! cargo bench -p auth0-tests --bench rate_limit                    # takes about 39 s + 15 s
//! cargo bench -p auth0-tests --bench rate_limit -- --latency 30    # ms from request to answer
//! cargo bench -p auth0-tests --bench rate_limit -- --fairness      # processes that share; 4 minutes
//! cargo bench -p auth0-tests --bench rate_limit -- --test          # takes a few seconds
//! ```
//!
//! The benchmark runs in real time: the server has its own thread, and its headers have a resolution of
//! seconds.

#![allow(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

#[path = "../../../crates/auth0-bench/src/emit.rs"]
mod emit;
mod fairness;
mod server;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use auth0::core::transport::{Proxy, Transport};
use auth0::core::{Client, Operation};

type BoxError = Box<dyn Error + Send + Sync>;

/// The limits of the server, and the requests sent to it.
#[derive(Clone, Copy)]
struct Load {
    burst: u32,
    per_second: u32,
    tasks: u32,
    requests: u32,
    latency: Duration,
}

impl Load {
    /// Returns the minimum time in which the server can allow this many requests.
    fn ideal(&self, requests: u32) -> f64 {
        f64::from(requests.saturating_sub(self.burst)) / f64::from(self.per_second)
    }
}

fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [fairness::ARGUMENT, rest @ ..] =
        &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..]
    {
        return fairness::process(rest);
    }
    let has = |name: &str| arguments.iter().any(|it| it == name);
    let latency = arguments.iter().skip_while(|it| *it != "--latency").nth(1);
    let latency = Duration::from_millis(latency.map_or(Ok(0), |it| it.parse())?);
    // `cargo bench` passes `--bench`; `cargo test`, which only checks that the benchmark works, does not.
    if has("--test") || !has("--bench") {
        let load = Load {
            burst: 20,
            per_second: 40,
            tasks: 16,
            requests: 60,
            latency,
        };
        let outcome = run(load, true)?;
        println!("{outcome}");
        outcome.check()?;
        return fairness::run(Duration::from_secs(2));
    }
    if has("--fairness") {
        return fairness::run(Duration::from_secs(60));
    }
    let load = Load {
        burst: 50,
        per_second: 25,
        tasks: 64,
        requests: 1_000,
        latency,
    };
    let outcome = run(load, true)?;
    println!("with the limiter\n{outcome}");
    outcome.emit("auth0-core, with its limiter");
    println!("aim: no 429 after the first answer, at least 97 % of what is allowed\n");
    let fewer = Load {
        requests: 300,
        ..load
    };
    let retried = run(fewer, false)?;
    println!("without it: only retries\n{retried}");
    retried.emit("retries alone");
    outcome.check()
}

/// The results of a load.
struct Outcome {
    load: Load,
    refused: u32,
    refused_late: u32,
    done: u32,
    failed: u32,
    took: Duration,
    longest: Duration,
    first_error: Option<String>,
}

impl Outcome {
    /// Checks only properties that do not depend on the speed of the machine.
    fn check(&self) -> Result<(), BoxError> {
        match &self.first_error {
            None if self.done == self.load.requests => Ok(()),
            None => Err("a request got lost".into()),
            Some(error) => Err(format!("{} requests failed: {error}", self.failed).into()),
        }
    }
}

impl Outcome {
    fn emit(&self, name: &str) {
        let of_requests = |count: u32| f64::from(count) / f64::from(self.load.requests) * 100.0;
        let used = self.load.ideal(self.done) / self.took.as_secs_f64() * 100.0;
        for (table, value) in [
            ("429s to a hundred calls", of_requests(self.refused)),
            ("Calls that failed, of a hundred", of_requests(self.failed)),
            ("Share of the allowed rate that was used", used),
        ] {
            emit::figure(table, name, value, "%", None);
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Load {
            burst,
            per_second,
            tasks,
            requests,
            latency,
        } = self.load;
        writeln!(
            f,
            "  {requests} requests from {tasks} tasks; burst {burst}, {per_second} a second, \
             latency {latency:?}"
        )?;
        writeln!(f, "  429s after the first answer  {:>9}", self.refused_late)?;
        writeln!(f, "  429s in all                  {:>9}", self.refused)?;
        writeln!(f, "  failed calls                 {:>9}", self.failed)?;
        let (took, ideal) = (self.took.as_secs_f64(), self.load.ideal(self.done));
        writeln!(f, "  time                         {took:>9.2} s")?;
        writeln!(
            f,
            "  ideal for the {:>4} that came {ideal:>9.2} s",
            self.done
        )?;
        writeln!(
            f,
            "  allowed rate used            {:>9.1} %",
            ideal / took * 100.0
        )?;
        let fair = f64::from(tasks) / f64::from(per_second);
        write!(
            f,
            "  longest call                 {:>9.2} s  (strictly in turn: {fair:.2} s)",
            self.longest.as_secs_f64()
        )
    }
}

/// State shared by all tasks.
struct Progress {
    taken: AtomicU32,
    answered: Arc<AtomicBool>,
}

/// The observations of one task.
#[derive(Default)]
struct Seen {
    done: u32,
    failed: u32,
    longest: Duration,
    first_error: Option<String>,
}

fn run(load: Load, limiter: bool) -> Result<Outcome, BoxError> {
    let server = server::start(load)?;
    let transport = Transport::builder().proxy(Proxy::none()).build()?;
    let client = Client::builder(format!("http://{}", server.address).as_str())
        .transport(transport)
        .token("token");
    let client = if limiter {
        client
    } else {
        client.no_rate_limiter()
    }
    .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let answered = Arc::clone(&server.answered);
        let progress = Arc::new(Progress {
            taken: AtomicU32::new(0),
            answered,
        });
        let begin = Instant::now();
        let tasks: Vec<_> = (0..load.tasks)
            .map(|_| tokio::spawn(work(client.clone(), load.requests, Arc::clone(&progress))))
            .collect();
        let mut all = Seen::default();
        for task in tasks {
            let seen = task.await?;
            all.done += seen.done;
            all.failed += seen.failed;
            all.longest = all.longest.max(seen.longest);
            all.first_error = all.first_error.or(seen.first_error);
        }
        Ok(Outcome {
            load,
            refused: server.refused.load(Ordering::Relaxed),
            refused_late: server.refused_late.load(Ordering::Relaxed),
            done: all.done,
            failed: all.failed,
            took: begin.elapsed(),
            longest: all.longest,
            first_error: all.first_error,
        })
    })
}

/// Makes calls, one at a time, until all tasks together have made enough.
async fn work(client: Client, requests: u32, progress: Arc<Progress>) -> Seen {
    let mut seen = Seen::default();
    while progress.taken.fetch_add(1, Ordering::Relaxed) < requests {
        let begin = Instant::now();
        let result: Result<Vec<u32>, _> = client.call(Operation::get("/api/v2/clients")).await;
        progress.answered.store(true, Ordering::Relaxed);
        match result {
            Ok(page) if page == [1, 2, 3] => seen.done += 1,
            wrong => {
                seen.failed += 1;
                let error = wrong.map_or_else(|it| it.to_string(), |it| format!("{it:?}"));
                seen.first_error.get_or_insert(error);
            }
        }
        seen.longest = seen.longest.max(begin.elapsed());
    }
    seen
}
