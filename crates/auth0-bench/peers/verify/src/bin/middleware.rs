//! The middleware over axum beside that of other crates: what a request costs more than without any, how
//! long it takes from the start of a process to its first 200, and the memory of the process.
//!
//! `cargo run --release --manifest-path crates/auth0-bench/peers/Cargo.toml --bin middleware`, with
//! `--test` for a short run. Each candidate is a process of its own that fetches the keys from the same
//! issuer, all over HTTP on loopback. None has TLS to do; auth0-verify has it on board.

#[path = "../../../../../auth0-verify/benches/common/mod.rs"]
#[allow(dead_code, reason = "some of it is for the other benchmarks")]
mod common;
#[path = "../../../../src/emit.rs"]
mod emit;

use std::error::Error;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use auth0_verify::middleware::AuthorizationLayer;
use auth0_verify::{AccessToken, AccessTokenVerifier, Algorithm, KeyOptions, RemoteKeys, SignatureBackend};
use common::fixture::{AUDIENCE, DOMAIN, Fixture, ISSUER};
use jsonwebtoken::crypto::aws_lc;
use jwt_authorizer::{IntoLayer, JwtAuthorizer, JwtClaims, RegisteredClaims, Validation};
use tower_oauth2_resource_server::claims::DefaultClaims;
use tower_oauth2_resource_server::server::OAuth2ResourceServer;
use tower_oauth2_resource_server::tenant::TenantConfiguration;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

const BARE: &str = "axum alone";
const RING: &str = "auth0-verify, ring";
const AWS_LC: &str = "auth0-verify, aws-lc-rs";
const CACHED: &str = "auth0-verify, aws-lc-rs, with a cache";
const JWT_AUTHORIZER: &str = "jwt-authorizer (axum 0.7)";
const RESOURCE_SERVER: &str = "tower-oauth2-resource-server, aws-lc";
const CANDIDATES: [&str; 6] = [BARE, RING, AWS_LC, CACHED, JWT_AUTHORIZER, RESOURCE_SERVER];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.as_slice() {
        [_, serve, name, issuer] if serve == "--serve" => run_server(name, issuer),
        _ => compare(arguments.iter().any(|it| it == "--test")),
    }
}

/// The server of a candidate, in a process of its own.
fn run_server(name: &str, issuer: &str) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("{}", listener.local_addr()?.port());
        std::io::stdout().flush()?;
        if name == JWT_AUTHORIZER {
            let validation = Validation::new().iss(&[ISSUER]).aud(&[AUDIENCE]).nbf(true);
            let authorizer = JwtAuthorizer::<RegisteredClaims>::from_jwks_url(issuer)
                .validation(validation)
                .build()
                .await?;
            let router = axum_07::Router::new()
                .route("/", axum_07::routing::get(subject_07))
                .layer(authorizer.into_layer());
            return Ok(axum_07::serve(listener, router).await?);
        }
        Ok(axum::serve(listener, router(name, issuer).await?).await?)
    })
}

async fn router(name: &str, issuer: &str) -> Outcome<axum::Router> {
    use axum::Router;
    use axum::routing::get;

    let ours = |backend, cache| -> Outcome<AuthorizationLayer> {
        let options = KeyOptions::new().backend(backend);
        let keys = RemoteKeys::from_url(issuer)?.key_options(options).build();
        let verifier = AccessTokenVerifier::builder(DOMAIN)
            .audience(AUDIENCE)
            .keys(keys)
            .cache(cache)
            .build()?;
        Ok(AuthorizationLayer::new(verifier))
    };
    let protected = Router::new().route("/", get(subject));
    Ok(match name {
        BARE => Router::new().route("/", get(async || "auth0|anybody".to_owned())),
        RING => protected.layer(ours(SignatureBackend::Ring, 0)?),
        AWS_LC => protected.layer(ours(SignatureBackend::AwsLcRs, 0)?),
        CACHED => protected.layer(ours(SignatureBackend::AwsLcRs, 10_000)?),
        RESOURCE_SERVER => {
            aws_lc::DEFAULT_PROVIDER.install_default().map_err(|_| "a provider is installed")?;
            let tenant = TenantConfiguration::builder(ISSUER)
                .jwks_url(issuer)
                .audiences(&[AUDIENCE])
                .build()
                .await?;
            let server = <OAuth2ResourceServer>::builder().add_tenant(tenant).build().await?;
            Router::new().route("/", get(claimed)).layer(server.into_layer())
        }
        other => return Err(format!("no candidate is called {other}").into()),
    })
}

async fn subject(token: axum::Extension<AccessToken>) -> String {
    token.subject().to_owned()
}

async fn claimed(claims: axum::Extension<DefaultClaims>) -> String {
    claims.0.sub.unwrap_or_default()
}

async fn subject_07(JwtClaims(claims): JwtClaims<RegisteredClaims>) -> String {
    claims.sub.unwrap_or_default()
}

/// A candidate's process.
struct Server {
    process: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Server {
    fn start(name: &str, issuer: &str) -> Outcome<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--serve", name, issuer])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let output = process.stdout.take().ok_or("no output")?;
        BufReader::new(output).read_line(&mut line)?;
        let port = line.trim().parse()?;
        Ok(Self { process, port })
    }

    /// Time on a processor, of all threads.
    fn cpu_time(&self) -> Outcome<Duration> {
        let mut nanoseconds = 0;
        for task in fs::read_dir(format!("/proc/{}/task", self.process.id()))? {
            let stat = fs::read_to_string(task?.path().join("schedstat"))?;
            nanoseconds += stat.split(' ').next().ok_or("no time")?.parse::<u64>()?;
        }
        Ok(Duration::from_nanos(nanoseconds))
    }

    /// In KiB.
    fn resident_memory(&self) -> Outcome<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        Ok(number.ok_or("no VmRSS")?.parse()?)
    }
}

/// A connection that is kept.
struct Connection {
    stream: TcpStream,
    request: Vec<u8>,
}

impl Connection {
    fn open(port: u16, token: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port))?;
        stream.set_nodelay(true)?;
        let request = format!("GET / HTTP/1.1\r\nhost: api\r\nauthorization: Bearer {token}\r\n\r\n");
        Ok(Self { stream, request: request.into_bytes() })
    }

    /// The status of one request.
    fn send(&mut self) -> Outcome<u16> {
        self.stream.write_all(&self.request)?;
        let mut buffer = [0; 4096];
        let mut length = 0;
        loop {
            let read = self.stream.read(&mut buffer[length..])?;
            if read == 0 {
                return Err("the connection was closed".into());
            }
            length += read;
            let text = std::str::from_utf8(&buffer[..length])?;
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let size = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= size.unwrap_or("0").parse()? {
                return Ok(head.get(9..12).ok_or("no status")?.parse()?);
            }
        }
    }
}

/// Serves the keys for as long as this process lives.
fn serve_keys(jwks: Vec<u8>) -> Outcome<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://127.0.0.1:{}/jwks.json", listener.local_addr()?.port());
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let jwks = jwks.clone();
            thread::spawn(move || -> Outcome<()> {
                let mut lines = BufReader::new(stream.try_clone()?).lines();
                while lines.by_ref().map_while(Result::ok).any(|line| line.is_empty()) {
                    let head = format!(
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                        jwks.len()
                    );
                    (&stream).write_all(&[head.as_bytes(), &jwks].concat())?;
                }
                Ok(())
            });
        }
    });
    Ok(url)
}

#[derive(Default)]
struct Figures {
    starts: Vec<f64>,
    start_cpu: Vec<f64>,
    times: Vec<f64>,
    cpu: f64,
    memory: u64,
}

fn compare(short: bool) -> Outcome<()> {
    let (starts, rounds, requests) = if short { (1, 1, 10) } else { (9, 40, 100) };
    let fixture = Fixture::new(Algorithm::RS256);
    let issuer = serve_keys(fixture.jwks())?;
    let mut figures: Vec<Figures> = CANDIDATES.iter().map(|_| Figures::default()).collect();
    // The last process of each candidate stays.
    let mut servers = Vec::new();
    for round in 0..starts {
        for (name, figures) in CANDIDATES.iter().zip(&mut figures) {
            let start = Instant::now();
            let server = Server::start(name, &issuer)?;
            let mut connection = Connection::open(server.port, &fixture.token)?;
            while connection.send()? != 200 {
                if start.elapsed() > Duration::from_secs(30) {
                    return Err(format!("{name} does not accept the token").into());
                }
                // Some fetch their keys in the background and refuse requests until then.
                thread::sleep(Duration::from_micros(200));
            }
            figures.starts.push(start.elapsed().as_secs_f64() * 1e3);
            figures.start_cpu.push(server.cpu_time()?.as_secs_f64() * 1e3);
            if round + 1 == starts {
                servers.push((server, connection));
            }
        }
    }
    for round in 0..=rounds {
        for ((server, connection), figures) in servers.iter_mut().zip(&mut figures) {
            let before = server.cpu_time()?;
            for _ in 0..requests {
                let start = Instant::now();
                let status = connection.send()?;
                assert_eq!(status, 200);
                // The first round warms up.
                if round > 0 {
                    figures.times.push(start.elapsed().as_secs_f64() * 1e6);
                }
            }
            if round > 0 {
                figures.cpu += (server.cpu_time()? - before).as_secs_f64() * 1e6;
            }
            figures.memory = server.resident_memory()?;
        }
    }
    print(&mut figures, rounds * requests);
    Ok(())
}

fn print(figures: &mut [Figures], requests: usize) {
    println!(
        "{:<40} {:>9} {:>9} {:>9} {:>10} {:>10} {:>8}",
        "RS256, added to a request", "p50 us", "p99 us", "CPU us", "first 200", "CPU of it", "memory"
    );
    let mut bare = None;
    for (name, figures) in CANDIDATES.iter().zip(figures) {
        let (p50, p99) = (quantile(&mut figures.times, 0.5), quantile(&mut figures.times, 0.99));
        #[expect(clippy::cast_precision_loss, reason = "a few thousand")]
        let cpu = figures.cpu / requests as f64;
        let (b50, b99, bcpu) = *bare.get_or_insert((p50, p99, cpu));
        let added = if *name == BARE { (p50, p99, cpu) } else { (p50 - b50, p99 - b99, cpu - bcpu) };
        let start = quantile(&mut figures.starts, 0.5);
        #[expect(clippy::cast_precision_loss, reason = "kilobytes")]
        let memory = figures.memory as f64;
        for (table, value, unit) in [
            ("Added to a request, median", added.0, "us"),
            ("Added to a request, 99th percentile", added.1, "us"),
            ("CPU time added to a request", added.2, "us"),
            ("From the start of the process to the first 200", start, "ms"),
            ("Resident memory", memory, "kB"),
        ] {
            if *name != BARE || unit != "us" {
                emit::figure(table, name, value, unit, None);
            }
        }
        println!(
            "{name:<40} {:>9.1} {:>9.1} {:>9.1} {:>7.1} ms {:>7.1} ms {:>6} K",
            added.0,
            added.1,
            added.2,
            quantile(&mut figures.starts, 0.5),
            quantile(&mut figures.start_cpu, 0.5),
            figures.memory
        );
    }
    println!("(the first row is not a difference, but the whole request)");
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "an index")]
fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    values.get((last as f64 * share) as usize).copied().unwrap_or_default()
}
