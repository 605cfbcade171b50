//! Fairness between processes that share a tenant. These are real processes, each with its own limiter, that
//! know only the server's responses.

use std::env;
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use auth0::core::transport::{Proxy, Transport};
use auth0::core::{Client, Operation};

use crate::{BoxError, Load, server};

/// The argument that makes this program one of the processes: `--share <server> <seconds>`.
pub(crate) const ARGUMENT: &str = "--share";

/// The number of tasks per process, each of which makes one call at a time.
const TASKS: u32 = 16;

/// The final report of a process.
#[derive(Clone, Copy)]
struct Report {
    done: u32,
    failed: u32,
    /// The total time of all calls in seconds; `longest` is the maximum.
    waited: f64,
    longest: f64,
}

/// Runs the processes and prints the table.
pub(crate) fn run(time: Duration) -> Result<(), BoxError> {
    println!(
        "processes that share a tenant for {} s; burst 50, 15 a second, {TASKS} tasks each",
        time.as_secs()
    );
    println!(
        "{:<10}{:>28}{:>8}{:>8}{:>8}{:>10}{:>10}{:>8}",
        "processes", "calls of each", "ratio", "429s", "failed", "mean", "longest", "used"
    );
    for processes in [2, 4] {
        row(processes, time)?;
    }
    println!("aim: ratio at most 2, longest at most 3 times the mean");
    Ok(())
}

fn row(processes: u32, time: Duration) -> Result<(), BoxError> {
    let load = Load {
        burst: 50,
        per_second: 15,
        tasks: TASKS,
        requests: 0,
        latency: Duration::from_millis(20),
    };
    let server = server::start(load)?;
    let mut running = Vec::new();
    for _ in 0..processes {
        let mut process = Command::new(env::current_exe()?);
        process
            .args([
                ARGUMENT,
                &server.address.to_string(),
                &time.as_secs().to_string(),
            ])
            .stdout(Stdio::piped());
        running.push(process.spawn()?);
    }
    let mut reports = Vec::new();
    for process in running {
        let output = process.wait_with_output()?;
        if !output.status.success() {
            return Err("a process failed".into());
        }
        reports.push(Report::parse(&String::from_utf8(output.stdout)?)?);
    }
    let done: Vec<u32> = reports.iter().map(|report| report.done).collect();
    let all: u32 = done.iter().sum();
    let most = done.iter().max().copied().unwrap_or_default();
    let least = done.iter().min().copied().unwrap_or_default();
    if least == 0 {
        return Err("a process got nothing".into());
    }
    let mean = reports.iter().map(|it| it.waited).sum::<f64>() / f64::from(all);
    let longest = reports.iter().map(|it| it.longest).fold(0.0, f64::max);
    let allowed = f64::from(load.burst) + f64::from(load.per_second) * time.as_secs_f64();
    let failed: u32 = reports.iter().map(|it| it.failed).sum();
    println!(
        "{processes:<10}{:>28}{:>8.2}{:>8}{failed:>8}{mean:>8.2} s{longest:>8.2} s{:>6.1} %",
        done.iter()
            .map(u32::to_string)
            .collect::<Vec<_>>()
            .join(" "),
        f64::from(most) / f64::from(least),
        server.refused.load(Ordering::Relaxed),
        f64::from(all) / allowed * 100.0,
    );
    Ok(())
}

impl Report {
    fn parse(line: &str) -> Result<Self, BoxError> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [done, failed, waited, longest] = words[..] else {
            return Err(format!("a process said `{line}`").into());
        };
        Ok(Self {
            done: done.parse()?,
            failed: failed.parse()?,
            waited: waited.parse()?,
            longest: longest.parse()?,
        })
    }
}

/// Runs one of the processes: makes calls until the time is over, and prints its report.
pub(crate) fn process(arguments: &[&str]) -> Result<(), BoxError> {
    let [server, seconds] = arguments else {
        return Err("expected a server and seconds".into());
    };
    let server: SocketAddr = server.parse()?;
    let until = Instant::now() + Duration::from_secs(seconds.parse()?);
    let client = Client::builder(format!("http://{server}").as_str())
        .transport(Transport::builder().proxy(Proxy::none()).build()?)
        .token("token")
        .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let report = runtime.block_on(async {
        let tasks: Vec<_> = (0..TASKS)
            .map(|_| tokio::spawn(work(client.clone(), until)))
            .collect();
        let mut all = Report {
            done: 0,
            failed: 0,
            waited: 0.0,
            longest: 0.0,
        };
        for task in tasks {
            let one = task.await?;
            all.done += one.done;
            all.failed += one.failed;
            all.waited += one.waited;
            all.longest = all.longest.max(one.longest);
        }
        Ok::<_, BoxError>(all)
    })?;
    println!(
        "{} {} {} {}",
        report.done, report.failed, report.waited, report.longest
    );
    Ok(())
}

async fn work(client: Client, until: Instant) -> Report {
    let mut report = Report {
        done: 0,
        failed: 0,
        waited: 0.0,
        longest: 0.0,
    };
    while Instant::now() < until {
        let begin = Instant::now();
        let call = client.call::<Vec<u32>>(Operation::get("/api/v2/clients"));
        let result = tokio::time::timeout_at(until.into(), call).await;
        // A call that is still waiting at the end counts with the time it has waited so far.
        let took = begin.elapsed().as_secs_f64();
        report.longest = report.longest.max(took);
        match result {
            Ok(Ok(page)) if page == [1, 2, 3] => {
                report.done += 1;
                report.waited += took;
            }
            Ok(_) => report.failed += 1,
            Err(_) => {}
        }
    }
    report
}
