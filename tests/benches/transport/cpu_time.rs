//! CPU time per request, with one, 64, 1,000, and 10,000 requests in flight.
//!
//! The client runs in a single thread, whose CPU clock is read. The candidates take turns, and each is compared
//! with bare hyper in the same round, so that a machine that becomes slower during the run does not affect the
//! ratios. The ratio of client and server together corresponds to a benchmark that has both in one process.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::time::Duration;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use rustix::time::{ClockId, clock_gettime};

use crate::candidates::{Answer, Candidate};
use crate::server::{Server, descriptors};
use crate::{BoxError, emit};

const AIM: f64 = 1.20;

/// Numbers of requests in flight.
const IN_FLIGHT: [usize; 4] = [1, 64, 1_000, 10_000];

/// The amount of work for one number of requests in flight.
#[derive(Clone, Copy)]
struct Effort {
    tasks: usize,
    rounds: usize,
    requests: usize,
}

/// Microseconds per request.
#[derive(Clone, Copy)]
struct Cost {
    client: f64,
    server: f64,
}

/// A candidate and the costs of its rounds.
struct Measured {
    name: &'static str,
    costs: Vec<Cost>,
}

type Made<'a> = Pin<Box<dyn Future<Output = Result<Box<dyn Candidate>, BoxError>> + 'a>>;

/// Creates the candidate with a name, for a number of tasks.
pub(crate) type Make = for<'a> fn(&'a str, SocketAddr, usize) -> Made<'a>;

pub(crate) fn run(quick: bool, names: &[&'static str], make: Make) -> Result<(), BoxError> {
    raise_limit_of_descriptors()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    println!("CPU time of the client for a request, its answer decoded; medians of all rounds");
    for tasks in IN_FLIGHT {
        // The connections of all tasks are opened again for each candidate and round.
        let (rounds, requests) = match (quick, tasks) {
            (true, 1_000..) => continue,
            (true, _) => (1, 128),
            (false, 10_000..) => (5, 20_000),
            (false, _) => (15, 3_200),
        };
        let effort = Effort {
            tasks,
            rounds,
            requests,
        };
        let server = Server::start()?;
        let measured = runtime.block_on(measure(&server, effort, names, make))?;
        report(effort, &measured);
    }
    println!("\naim: the default stack at most {AIM:.2} times bare hyper with 64 in flight");
    Ok(())
}

/// Raises the limit, because each request in flight has a connection. The server inherits it.
fn raise_limit_of_descriptors() -> Result<(), BoxError> {
    let maximum = getrlimit(Resource::Nofile).maximum;
    let all = Rlimit {
        current: maximum,
        maximum,
    };
    Ok(setrlimit(Resource::Nofile, all)?)
}

async fn measure(
    server: &Server,
    effort: Effort,
    names: &[&'static str],
    make: Make,
) -> Result<Vec<Measured>, BoxError> {
    let mut all: Vec<_> = names
        .iter()
        .map(|&name| Measured {
            name,
            costs: Vec::new(),
        })
        .collect();
    for round in 0..effort.rounds {
        // No candidate always runs after the same one.
        all.rotate_left(1);
        if round % 2 == 1 {
            all.reverse();
        }
        for one in &mut all {
            let mut candidate = make(one.name, server.address, effort.tasks).await?;
            let cost = cost(candidate.as_mut(), server, effort).await?;
            one.costs.push(cost);
            drop(candidate);
            closed(server).await;
        }
    }
    all.sort_by_key(|one| names.iter().position(|name| *name == one.name));
    Ok(all)
}

/// Waits until the connections of a candidate are closed on both sides. The next candidate opens as many, and
/// twice 10,000 may exceed the limit of a process.
async fn closed(server: &Server) {
    for _ in 0..500 {
        let open = [descriptors("self"), server.descriptors()];
        if open.into_iter().flatten().all(|count| count < 100) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn cost(
    candidate: &mut dyn Candidate,
    server: &Server,
    effort: Effort,
) -> Result<Cost, BoxError> {
    let tasks = effort.tasks;
    // Opens the connections and shows the rate limiter some responses before the clock is read.
    candidate.run(tasks, 8, Answer::Decoded).await?;
    let (before, server_before) = (cpu_time(), server.cpu_time());
    let each = effort.requests / tasks;
    candidate.run(tasks, each, Answer::Decoded).await?;
    let (after, server_after) = (cpu_time(), server.cpu_time());
    // Each task sends one more request, whose response it checks completely.
    let requests = f64::from(u32::try_from(tasks * (each + 1))?);
    let of_server = server_after
        .zip(server_before)
        .map_or(f64::NAN, |(after, before)| after - before);
    Ok(Cost {
        client: (after - before) * 1e6 / requests,
        server: of_server * 1e6 / requests,
    })
}

/// Returns the CPU time of this thread in seconds, user and system.
fn cpu_time() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    #[allow(
        clippy::cast_precision_loss,
        reason = "a benchmark does not run for years"
    )]
    let (seconds, nanoseconds) = (time.tv_sec as f64, time.tv_nsec as f64);
    seconds + nanoseconds / 1e9
}

fn report(effort: Effort, all: &[Measured]) {
    let title = format!("{} in flight", effort.tasks);
    println!(
        "\n{title:<20}{:>9}{:>8}{:>18}{:>14}",
        "client", "ratio", "lowest-highest", "with server"
    );
    let Some(first) = all.first().map(|one| &one.costs) else {
        return;
    };
    let table = format!("CPU time of the client for a request, {title}");
    for one in all {
        let client: Vec<f64> = one.costs.iter().map(|it| it.client).collect();
        let ratios = ratios(&one.costs, first, |it| it.client);
        let ratio = Some(median(ratios.clone()));
        emit::figure(&table, one.name, median(client.clone()), "us", ratio);
        println!(
            "{:<20}{:>6.1} us{:>8.2}{:>13.2}-{:.2}{:>14.2}",
            one.name,
            median(client),
            median(ratios.clone()),
            ratios.iter().copied().fold(f64::INFINITY, f64::min),
            ratios.iter().copied().fold(0.0, f64::max),
            median(self::ratios(&one.costs, first, |it| it.client + it.server)),
        );
    }
}

/// Returns the ratio of each round.
fn ratios(costs: &[Cost], to: &[Cost], of: fn(&Cost) -> f64) -> Vec<f64> {
    costs
        .iter()
        .zip(to)
        .map(|(cost, to)| of(cost) / of(to))
        .collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
