//! Tests several processes on one tenant: each has its own limiter and sees only the server's
//! responses.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use tokio::time::{Instant, timeout_at};
use tower::ServiceExt;

use super::server::{Latency, Limit, Server, get};

const MINUTE: Duration = Duration::from_secs(60);

/// The outcome of the processes' calls.
#[derive(Debug, Default)]
struct Report {
    /// The successful calls of each process.
    done: Vec<u32>,
    failed: u32,
    mean: f64,
    longest: f64,
    refused: u32,
}

impl Report {
    fn ratio(&self) -> f64 {
        let most = self.done.iter().max().copied().unwrap_or_default();
        let least = self.done.iter().min().copied().unwrap_or_default();
        f64::from(most) / f64::from(least.max(1))
    }
}

/// Runs `processes` limiters, each with `tasks` tasks that call continuously, with the client's
/// retries.
async fn share(server: &Server, processes: usize, tasks: u32) -> Report {
    let until = Instant::now() + MINUTE;
    let waits = Arc::new(Mutex::new(Vec::new()));
    let mut running = Vec::new();
    for process in 0..processes {
        let client = server.retrying_client();
        for _ in 0..tasks {
            let (client, waits) = (client.clone(), Arc::clone(&waits));
            running.push(tokio::spawn(async move {
                let (mut done, mut failed) = (0_u32, 0_u32);
                loop {
                    let start = Instant::now();
                    let call = client.clone().oneshot(get("/"));
                    let Ok(result) = timeout_at(until, call).await else {
                        waits.lock().unwrap().push(start.elapsed().as_secs_f64());
                        return (process, done, failed);
                    };
                    match result.map(|response| response.status()) {
                        Ok(StatusCode::OK) => done += 1,
                        _ => failed += 1,
                    }
                    waits.lock().unwrap().push(start.elapsed().as_secs_f64());
                }
            }));
        }
    }
    let mut report = Report {
        done: vec![0; processes],
        ..Report::default()
    };
    for task in running {
        let (process, done, failed) = task.await.unwrap();
        report.done[process] += done;
        report.failed += failed;
    }
    let waits = waits.lock().unwrap();
    report.longest = waits.iter().copied().fold(0.0, f64::max);
    report.mean = waits.iter().sum::<f64>() / f64::from(u32::try_from(waits.len()).unwrap());
    report.refused = server.refused();
    report
}

/// Checks that the most favored process gets at most twice as much as the least favored one, and
/// that the longest wait is at most three times the mean.
async fn check(burst: u32, per_second: f64, processes: usize, retry_after: Option<f64>) {
    for seed in 0..2 {
        let limit = Limit::Tokens { burst, per_second };
        let latency = Latency {
            least: 5.0,
            most: 50.0,
        };
        let server = Server::new(limit, latency)
            .seed(seed)
            .retry_after(retry_after);
        let report = share(&server, processes, 16).await;
        assert!(report.ratio() <= 2.0, "{report:?}");
        assert!(report.longest <= 3.0 * report.mean, "{report:?}");
        assert_eq!(report.failed, 0, "{report:?}");
        let done = f64::from(report.done.iter().sum::<u32>());
        let allowed = f64::from(burst) + per_second * MINUTE.as_secs_f64();
        assert!(done >= 0.95 * allowed, "{report:?}");
        assert!(f64::from(report.refused) < 0.03 * done, "{report:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn two_processes_at_15_a_second() {
    check(50, 15.0, 2, None).await;
    check(100, 15.0, 2, None).await;
}

#[tokio::test(start_paused = true)]
async fn four_processes_at_15_a_second() {
    check(50, 15.0, 4, None).await;
    check(15, 15.0, 4, None).await;
}

#[tokio::test(start_paused = true)]
async fn four_processes_that_are_asked_to_stay_away() {
    check(50, 15.0, 4, Some(1.0)).await;
}
