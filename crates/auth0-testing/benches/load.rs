//! The load that the tenant can handle: token requests and writes per second with 100,000 users. Also checks
//! that no write is lost or reordered, and prints the memory usage, which should stay constant.
//!
//! `cargo bench -p auth0-testing --bench load` measures. With `-- --test`, it runs everything once with few
//! users and requests, and prints nothing; with `-- --short`, it uses all users but few requests.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a benchmark's output is its purpose, and a failure is one of the run"
)]

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use auth0_testing::Tenant;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// The number of users, requests, and connections.
#[derive(Debug, Clone, Copy)]
struct Size {
    users: usize,
    connections: usize,
    tokens: usize,
    writes: usize,
    reads: usize,
}

const WHOLE: Size = Size {
    users: 100_000,
    connections: 16,
    tokens: 20_000,
    writes: 10_000,
    reads: 270_000,
};

/// All users, but few requests.
const SHORT: Size = Size {
    tokens: 320,
    writes: 800,
    reads: 2_000,
    ..WHOLE
};

const TEST: Size = Size {
    users: 500,
    connections: 4,
    tokens: 40,
    writes: 80,
    reads: 200,
};

/// A keep-alive connection.
struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    async fn open(tenant: &Tenant) -> Self {
        let stream = TcpStream::connect(tenant.addr())
            .await
            .expect("a connection");
        stream.set_nodelay(true).expect("no delay");
        Self {
            stream,
            buffer: Vec::new(),
        }
    }

    /// Sends a request and returns the status and body of the response.
    async fn send(
        &mut self,
        method: &str,
        path: &str,
        token: &str,
        body: &Value,
    ) -> (u16, Vec<u8>) {
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let authorization = if token.is_empty() {
            String::new()
        } else {
            format!("authorization: Bearer {token}\r\n")
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: tenant\r\n{authorization}content-type: application/json\r\n\
             content-length: {}\r\n\r\n{body}",
            body.len()
        );
        self.stream
            .write_all(request.as_bytes())
            .await
            .expect("to write");
        self.buffer.clear();
        let end = loop {
            let read = self
                .stream
                .read_buf(&mut self.buffer)
                .await
                .expect("to read");
            assert!(read > 0, "the connection was closed");
            let end = self
                .buffer
                .windows(4)
                .position(|window| window == b"\r\n\r\n");
            if let Some(end) = end {
                break end + 4;
            }
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).to_ascii_lowercase();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        let length = head.split("content-length: ").nth(1).map_or(0, |rest| {
            let digits = rest.split("\r\n").next().unwrap_or_default();
            digits.parse().expect("a length")
        });
        while self.buffer.len() < end + length {
            let read = self
                .stream
                .read_buf(&mut self.buffer)
                .await
                .expect("to read");
            assert!(read > 0, "the connection was closed");
        }
        (
            status.expect("a status"),
            self.buffer[end..end + length].to_vec(),
        )
    }

    async fn json(&mut self, method: &str, path: &str, token: &str, body: &Value) -> Value {
        let (status, answer) = self.send(method, path, token, body).await;
        assert!(
            (200..300).contains(&status),
            "{method} {path}: {status} {}",
            String::from_utf8_lossy(&answer)
        );
        serde_json::from_slice(&answer).unwrap_or_default()
    }
}

/// Runs `work` on several connections concurrently, each with its number, and returns the elapsed time.
async fn at_once<F: Future<Output = ()> + Send + 'static>(
    connections: usize,
    work: impl Fn(usize) -> F,
) -> Duration {
    let start = Instant::now();
    let tasks: Vec<_> = (0..connections)
        .map(|number| tokio::spawn(work(number)))
        .collect();
    for task in tasks {
        task.await.expect("a task that ends");
    }
    start.elapsed()
}

fn rate(count: usize, time: Duration) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let count = count as f64;
    count / time.as_secs_f64()
}

/// Whether to print the figures. Those of a trial run are meaningless.
static PRINTS: AtomicBool = AtomicBool::new(true);

fn figure(name: &str, value: f64, unit: &str) {
    if !PRINTS.load(Ordering::Relaxed) {
        return;
    }
    println!("{name:<58}{value:>12.2} {unit}");
    println!(
        "@figure {{\"table\":\"Load of auth0-testing\",\"name\":{name:?},\"value\":{value},\"unit\":{unit:?}}}"
    );
}

/// Returns the resident memory in MiB, or 0 on systems without `/proc`.
fn resident() -> f64 {
    let statm = fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<f64>().ok());
    pages.unwrap_or_default() * 4096.0 / 1024.0 / 1024.0
}

async fn start(users: usize) -> &'static Tenant {
    let tenant = Tenant::builder()
        .api(API)
        .record_requests(0)
        .start()
        .await
        .expect("a tenant");
    tenant.add_users(users);
    Box::leak(Box::new(tenant))
}

fn token(tenant: &Tenant) -> String {
    let scope = "read:users create:users update:users delete:users";
    let changes = json!({ "scope": scope });
    tenant.issue_access_token(changes).expect("a token")
}

/// How often a connection sends its requests.
#[derive(Debug, Clone, Copy)]
enum Pace {
    /// Each as soon as the one before is answered.
    AtOnce,
    /// This many a second on all connections together, on a fixed schedule. A late request is sent at once.
    PerSecond(u32),
}

impl Pace {
    /// Waits until it is time for the request with this number on a connection.
    async fn wait(self, start: Instant, number: usize, size: Size) {
        if let Self::PerSecond(rate) = self {
            #[expect(clippy::cast_possible_truncation, reason = "counts are small")]
            let due = Duration::from_secs(1) * (number * size.connections) as u32 / rate;
            tokio::time::sleep_until((start + due).into()).await;
        }
    }
}

const API: &str = "https://api.example.com";

async fn tokens(tenant: &'static Tenant, size: Size, pace: Pace) -> f64 {
    let each = size.tokens / size.connections;
    let start = Instant::now();
    let time = at_once(size.connections, move |_| async move {
        let mut connection = Connection::open(tenant).await;
        let body = json!({
            "grant_type": "client_credentials", "client_id": tenant.client_id(),
            "client_secret": tenant.client_secret(), "audience": API,
        });
        for number in 0..each {
            pace.wait(start, number, size).await;
            let answer = connection.json("POST", "/oauth/token", "", &body).await;
            assert!(answer["access_token"].is_string());
        }
    })
    .await;
    rate(each * size.connections, time)
}

/// Each connection creates users and changes them repeatedly. Checks that every change is stored, in order.
async fn writes(tenant: &'static Tenant, size: Size, name: &'static str, pace: Pace) -> f64 {
    let each = size.writes / size.connections;
    let start = Instant::now();
    let time = at_once(size.connections, move |number| async move {
        let token = token(tenant);
        let mut connection = Connection::open(tenant).await;
        let mut path = String::new();
        for step in 0..each {
            pace.wait(start, step, size).await;
            // Every fifth write creates a user.
            if step % 5 == 0 {
                let body = json!({
                    "connection": "Username-Password-Authentication", "password": "long enough",
                    "email": format!("{name}-{number}-{step}@example.com"),
                    "app_metadata": { "step": step },
                });
                let made = connection
                    .json("POST", "/api/v2/users", &token, &body)
                    .await;
                path = format!("/api/v2/users/{}", made["user_id"].as_str().expect("an id"));
                path = path.replace('|', "%7C");
            } else {
                let before = connection.json("GET", &path, &token, &Value::Null).await;
                assert_eq!(before["app_metadata"]["step"], step - 1);
                let body = json!({ "app_metadata": { "step": step } });
                let changed = connection.json("PATCH", &path, &token, &body).await;
                assert_eq!(changed["app_metadata"]["step"], step);
            }
        }
    })
    .await;
    let token = token(tenant);
    let mut connection = Connection::open(tenant).await;
    for number in 0..size.connections {
        for step in (0..each).step_by(5) {
            let path = format!("/api/v2/users-by-email?email={name}-{number}-{step}%40example.com");
            let found = connection.json("GET", &path, &token, &Value::Null).await;
            assert_eq!(
                found[0]["app_metadata"]["step"],
                (step + 4).min(each - 1),
                "{path}"
            );
        }
    }
    rate(each * size.connections, time)
}

/// Returns the time to create a user next to this many others, in microseconds.
async fn creation(users: usize, count: usize) -> f64 {
    let tenant = start(users).await;
    let token = token(tenant);
    let mut connection = Connection::open(tenant).await;
    let start = Instant::now();
    for number in 0..count {
        let body = json!({
            "connection": "Username-Password-Authentication", "password": "long enough",
            "email": format!("new-{number}@example.com"),
        });
        connection
            .json("POST", "/api/v2/users", &token, &body)
            .await;
    }
    1e6 / rate(count, start.elapsed())
}

/// Returns the time of a search in milliseconds, the fastest of several.
async fn search(tenant: &'static Tenant, query: &str, found: usize) -> f64 {
    let token = token(tenant);
    let mut connection = Connection::open(tenant).await;
    let query: String = form_urlencoded::byte_serialize(query.as_bytes()).collect();
    let path = format!("/api/v2/users?include_totals=true&per_page=10&q={query}");
    let mut fastest = f64::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        let answer = connection.json("GET", &path, &token, &Value::Null).await;
        fastest = fastest.min(start.elapsed().as_secs_f64() * 1e3);
        assert_eq!(answer["total"], found, "{path}");
    }
    fastest
}

/// Makes different signatures and does nothing else: the most token requests that the machine could answer.
async fn signatures(tenant: &'static Tenant, size: Size) -> f64 {
    let each = size.tokens / size.connections;
    let time = at_once(size.connections, move |connection| async move {
        for number in 0..each {
            let claims = json!({ "sub": "someone", "number": number, "connection": connection });
            tenant.sign(&claims).expect("a token");
        }
    })
    .await;
    rate(each * size.connections, time)
}

async fn reads(tenant: &'static Tenant, size: Size, count: usize) -> f64 {
    let each = count / size.connections;
    let time = at_once(size.connections, |number| async move {
        let token = token(tenant);
        let mut connection = Connection::open(tenant).await;
        for step in 0..each {
            let user = (number * each + step) % size.users;
            let path = format!("/api/v2/users/auth0%7C{user:024x}");
            let (status, _) = connection.send("GET", &path, &token, &Value::Null).await;
            assert_eq!(status, 200);
        }
    })
    .await;
    rate(each * size.connections, time)
}

async fn run(size: Size) {
    let few = creation(100, size.writes / 10).await;
    let many = creation(size.users, size.writes / 10).await;
    figure("creating a user among 100", few, "us");
    figure("creating a user among 100,000", many, "us");
    figure("the second over the first", many / few, "");

    let tenant = start(size.users).await;
    let at_once = Pace::AtOnce;
    let raw = signatures(tenant, size).await;
    figure("signatures alone", raw, "/s");
    let rate = tokens(tenant, size, at_once).await;
    figure("token requests", rate, "/s");
    figure("the second over the first", rate / raw, "");
    figure(
        "writes, most with a read before",
        writes(tenant, size, "alone", at_once).await,
        "/s",
    );
    for (name, query, found) in [
        (
            "search email:\"…\"",
            r#"email:"user-7@example.com""#.to_owned(),
            1,
        ),
        (
            "search email.domain:\"…\"",
            r#"email.domain:"example.org""#.to_owned(),
            0,
        ),
        ("search email:*infix*", "email:*ser-499@*".to_owned(), 1),
        ("search email:start*", "email:nobody*".to_owned(), 0),
        (
            "search _exists_",
            "_exists_:app_metadata.plan".to_owned(),
            0,
        ),
    ] {
        figure(name, search(tenant, &query, found).await, "ms");
    }

    // Warms up with enough requests to fill everything that has a limit, then runs both.
    reads(tenant, size, size.reads / 10).await;
    tokens(tenant, size, at_once).await;
    writes(tenant, size, "warm", at_once).await;
    let before = resident();
    // A fourth as many writes as tokens, which therefore take equally long.
    let paced = Size {
        writes: size.tokens / 4,
        ..size
    };
    let (tokens_rate, writes_rate) = tokio::join!(
        tokens(tenant, paced, Pace::PerSecond(2_000)),
        writes(tenant, paced, "paced", Pace::PerSecond(500))
    );
    figure(
        "of 2,000 token requests, with 500 writes",
        tokens_rate,
        "/s",
    );
    figure(
        "of 500 writes, with 2,000 token requests",
        writes_rate,
        "/s",
    );
    figure("reads", reads(tenant, size, size.reads).await, "/s");
    let after = resident();
    // Because everything has a limit, memory usage should not have grown.
    figure("resident before 300,000 requests", before, "MiB");
    figure("resident after them", after, "MiB");
}

fn main() {
    let has = |wanted: &str| std::env::args().any(|argument| argument == wanted);
    let size = if has("--short") {
        SHORT
    } else if has("--test") {
        PRINTS.store(false, Ordering::Relaxed);
        TEST
    } else {
        WHOLE
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(run(size));
}
