//! CPU time of a request, one after the other and with 64 in flight.
//!
//! Everything of the client happens in one thread, whose clock is read. The candidates take turns, and
//! each is compared with what bare hyper took in the same round, so that a machine that gets slower
//! meanwhile changes nothing. The ratio of client and server together is what a benchmark shows that
//! has both in one process.

use rustix::time::{ClockId, clock_gettime};

use crate::BoxError;
use crate::candidates::{ALL, Answer, Candidate, MOST_TASKS, candidate};
use crate::server::Server;

const AIM: f64 = 1.15;

/// How much is measured.
struct Effort {
    rounds: usize,
    requests: usize,
}

/// Microseconds a request.
#[derive(Clone, Copy)]
struct Cost {
    client: f64,
    server: f64,
}

/// A candidate and what its rounds took.
struct Measured {
    name: &'static str,
    candidate: Box<dyn Candidate>,
    sequential: Vec<Cost>,
    in_flight: Vec<Cost>,
}

pub(crate) fn run(quick: bool) -> Result<(), BoxError> {
    let (rounds, batches) = if quick { (1, 2) } else { (15, 100) };
    let effort = Effort {
        rounds,
        requests: MOST_TASKS * batches,
    };
    let server = Server::start()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let measured = runtime.block_on(measure(&server, &effort))?;
    println!(
        "CPU time of the client for a request, its answer decoded; medians of {rounds} rounds of {} \
         requests",
        effort.requests
    );
    report("one after the other", &measured, |it| &it.sequential);
    report("64 in flight", &measured, |it| &it.in_flight);
    println!("\naim: the default stack at most {AIM} times bare hyper with 64 in flight");
    Ok(())
}

async fn measure(server: &Server, effort: &Effort) -> Result<Vec<Measured>, BoxError> {
    let mut all = Vec::new();
    for name in ALL {
        let candidate = candidate(name, server.address).await?;
        all.push(Measured {
            name,
            candidate,
            sequential: Vec::new(),
            in_flight: Vec::new(),
        });
    }
    for round in 0..effort.rounds {
        // Nobody always comes after the same one.
        all.rotate_left(1);
        if round % 2 == 1 {
            all.reverse();
        }
        for one in &mut all {
            let candidate = one.candidate.as_mut();
            one.sequential
                .push(cost(candidate, 1, server, effort).await?);
            one.in_flight
                .push(cost(candidate, MOST_TASKS, server, effort).await?);
        }
    }
    all.sort_by_key(|one| ALL.iter().position(|name| *name == one.name));
    Ok(all)
}

async fn cost(
    candidate: &mut dyn Candidate,
    tasks: usize,
    server: &Server,
    effort: &Effort,
) -> Result<Cost, BoxError> {
    // Connections are made, and the rate limiter has seen answers, before the clock is read.
    candidate.run(tasks, 8, Answer::Decoded).await?;
    let (before, server_before) = (cpu_time(), server.cpu_time());
    let each = effort.requests / tasks;
    candidate.run(tasks, each, Answer::Decoded).await?;
    let (after, server_after) = (cpu_time(), server.cpu_time());
    // Each task makes one request more, whose answer it looks at closely.
    let requests = f64::from(u32::try_from(tasks * (each + 1))?);
    let of_server = server_after
        .zip(server_before)
        .map_or(f64::NAN, |(after, before)| after - before);
    Ok(Cost {
        client: (after - before) * 1e6 / requests,
        server: of_server * 1e6 / requests,
    })
}

/// Seconds of this thread.
fn cpu_time() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    #[allow(
        clippy::cast_precision_loss,
        reason = "a benchmark does not run for years"
    )]
    let (seconds, nanoseconds) = (time.tv_sec as f64, time.tv_nsec as f64);
    seconds + nanoseconds / 1e9
}

fn report(title: &str, all: &[Measured], costs: fn(&Measured) -> &Vec<Cost>) {
    println!(
        "\n{title:<20}{:>9}{:>8}{:>18}{:>14}",
        "client", "ratio", "lowest-highest", "with server"
    );
    let Some(first) = all.first().map(costs) else {
        return;
    };
    for one in all {
        let costs = costs(one);
        let client: Vec<f64> = costs.iter().map(|it| it.client).collect();
        let ratios = ratios(costs, first, |it| it.client);
        println!(
            "{:<20}{:>6.1} us{:>8.2}{:>13.2}-{:.2}{:>14.2}",
            one.name,
            median(client),
            median(ratios.clone()),
            ratios.iter().copied().fold(f64::INFINITY, f64::min),
            ratios.iter().copied().fold(0.0, f64::max),
            median(self::ratios(costs, first, |it| it.client + it.server)),
        );
    }
}

/// Round by round.
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
