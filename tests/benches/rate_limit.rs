//! How well the rate limiter uses what it is allowed: 1,000 requests from 64 tasks against a server that
//! allows a burst of 50 and 25 a second, with the limiter and, fewer of them, without.
//!
//! ```text
//! cargo bench -p auth0-tests --bench rate_limit                    # takes about 39 s + 15 s
//! cargo bench -p auth0-tests --bench rate_limit -- --latency 30    # ms from request to answer
//! cargo bench -p auth0-tests --bench rate_limit -- --test          # takes a second
//! ```
//!
//! Time is real here: the server has its own thread, and its answers know only whole seconds.

#![allow(clippy::print_stdout, reason = "a benchmark's output is its purpose")]

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use auth0::core::transport::{Proxy, Transport};
use auth0::core::{Client, Operation};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

type BoxError = Box<dyn Error + Send + Sync>;

/// What the server allows, and what is asked of it.
#[derive(Clone, Copy)]
struct Load {
    burst: u32,
    per_second: u32,
    tasks: u32,
    requests: u32,
    latency: Duration,
}

impl Load {
    /// The least time in which so many can be let through.
    fn ideal(&self, requests: u32) -> f64 {
        f64::from(requests.saturating_sub(self.burst)) / f64::from(self.per_second)
    }
}

fn main() -> Result<(), BoxError> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|it| it == name);
    let latency = arguments.iter().skip_while(|it| *it != "--latency").nth(1);
    let latency = Duration::from_millis(latency.map_or(Ok(0), |it| it.parse())?);
    // `cargo bench` says `--bench`; `cargo test`, which only wants to know whether it works, does not.
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
        return outcome.check();
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
    println!("aim: no 429 after the first answer, at least 97 % of what is allowed\n");
    let fewer = Load {
        requests: 300,
        ..load
    };
    println!("without it: only retries\n{}", run(fewer, false)?);
    outcome.check()
}

/// What came of a load.
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
    /// Only what no slow machine can be the reason of.
    fn check(&self) -> Result<(), BoxError> {
        match &self.first_error {
            None if self.done == self.load.requests => Ok(()),
            None => Err("a request got lost".into()),
            Some(error) => Err(format!("{} requests failed: {error}", self.failed).into()),
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

/// What all tasks share.
struct Progress {
    taken: AtomicU32,
    answered: Arc<AtomicBool>,
}

/// What a task has seen.
#[derive(Default)]
struct Seen {
    done: u32,
    failed: u32,
    longest: Duration,
    first_error: Option<String>,
}

fn run(load: Load, limiter: bool) -> Result<Outcome, BoxError> {
    let server = start_server(load)?;
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

/// A server in a thread of its own, which ends with the program, and what it counts.
struct Server {
    address: SocketAddr,
    /// Told by the client: an answer came.
    answered: Arc<AtomicBool>,
    refused: Arc<AtomicU32>,
    refused_late: Arc<AtomicU32>,
}

fn start_server(load: Load) -> Result<Server, BoxError> {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let server = Server {
        address: listener.local_addr()?,
        answered: Arc::default(),
        refused: Arc::default(),
        refused_late: Arc::default(),
    };
    let service = Arc::new(Limited {
        load,
        bucket: Mutex::new((f64::from(load.burst), Instant::now())),
        answered: Arc::clone(&server.answered),
        refused: Arc::clone(&server.refused),
        refused_late: Arc::clone(&server.refused_late),
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    std::thread::spawn(move || runtime.block_on(serve(listener, service)));
    Ok(server)
}

async fn serve(listener: std::net::TcpListener, service: Arc<Limited>) -> std::io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let service = Arc::clone(&service);
        let answer = service_fn(move |_| {
            let service = Arc::clone(&service);
            async move { Ok::<_, Infallible>(service.answer().await) }
        });
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}

/// A token bucket and its answers.
struct Limited {
    load: Load,
    /// What was left, and when.
    bucket: Mutex<(f64, Instant)>,
    answered: Arc<AtomicBool>,
    refused: Arc<AtomicU32>,
    refused_late: Arc<AtomicU32>,
}

impl Limited {
    /// Takes a token if there is one; and what is left, and when the bucket is full again.
    fn take(&self) -> (bool, f64, SystemTime) {
        let mut bucket = self.bucket.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, as_of) = *bucket;
        let (now, rate) = (Instant::now(), f64::from(self.load.per_second));
        let burst = f64::from(self.load.burst);
        let left = (left + rate * (now - as_of).as_secs_f64()).min(burst);
        let allowed = left >= 1.0;
        let left = if allowed { left - 1.0 } else { left };
        *bucket = (left, now);
        (
            allowed,
            left,
            SystemTime::now() + Duration::from_secs_f64((burst - left) / rate),
        )
    }

    async fn answer(&self) -> Response<Full<Bytes>> {
        let late = self.answered.load(Ordering::Relaxed);
        // Half the way there, half the way back.
        pause(self.load.latency / 2).await;
        let (allowed, left, full) = self.take();
        let full = full.duration_since(UNIX_EPOCH).unwrap_or_default();
        let reset = full.as_secs() + u64::from(full.subsec_nanos() > 0);
        let body: &[u8] = if allowed {
            b"[1,2,3]"
        } else {
            br#"{"statusCode":429}"#
        };
        let mut response = Response::new(Full::new(Bytes::from_static(body)));
        if !allowed {
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            self.refused.fetch_add(1, Ordering::Relaxed);
            self.refused_late
                .fetch_add(u32::from(late), Ordering::Relaxed);
        }
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert("x-ratelimit-limit", self.load.burst.into());
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and the burst, rounded down"
        )]
        headers.insert("x-ratelimit-remaining", (left as u32).into());
        headers.insert("x-ratelimit-reset", reset.into());
        pause(self.load.latency / 2).await;
        response
    }
}

async fn pause(time: Duration) {
    if !time.is_zero() {
        tokio::time::sleep(time).await;
    }
}
