//! The server: a separate process that responds to every request with the page, as Auth0 would.

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, fs};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpSocket};

use crate::{BoxError, page};

/// The argument that makes this program the server.
pub(crate) const ARGUMENT: &str = "--serve";

/// High enough that no request has to wait, but a limit that the client has to track.
const LIMIT: u32 = 1_000_000;
/// The remaining tokens in the headers: such a bucket is full again before the next request.
const REMAINING: u32 = LIMIT - 1;

/// Thousands of clients may connect at the same time.
const BACKLOG: u32 = 4_096;

/// The server's process. It is killed when dropped, and ends on its own when this process has ended.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: SocketAddr,
}

impl Server {
    pub(crate) fn start() -> Result<Self, BoxError> {
        Self::start_as(&mut Command::new(env::current_exe()?))
    }

    /// Starts the server with a command that runs this program, for example under valgrind.
    pub(crate) fn start_as(command: &mut Command) -> Result<Self, BoxError> {
        let mut process = command
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let stdout = process.stdout.take();
        let mut server = Self {
            process,
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
        };
        let mut line = String::new();
        BufReader::new(stdout.ok_or("the server has no output")?).read_line(&mut line)?;
        server.address = line.trim().parse()?;
        Ok(server)
    }

    /// Returns its CPU time in seconds, on systems that provide it.
    pub(crate) fn cpu_time(&self) -> Option<f64> {
        let path = format!("/proc/{}/schedstat", self.process.id());
        let text = fs::read_to_string(path).ok()?;
        let nanoseconds: f64 = text.split(' ').next()?.parse().ok()?;
        Some(nanoseconds / 1e9)
    }

    /// Returns the number of its open descriptors, on systems that provide it.
    pub(crate) fn descriptors(&self) -> Option<usize> {
        descriptors(&self.process.id().to_string())
    }

    /// Lets the process end on its own, and returns its standard error, including valgrind's, if it is piped.
    pub(crate) fn finish(mut self) -> Result<String, BoxError> {
        drop(self.process.stdin.take());
        let mut said = String::new();
        if let Some(mut stderr) = self.process.stderr.take() {
            stderr.read_to_string(&mut said)?;
        }
        self.process.wait()?;
        Ok(said)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // If this fails, the process has already ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Returns the number of open descriptors of a process, on systems that provide it.
pub(crate) fn descriptors(process: &str) -> Option<usize> {
    Some(fs::read_dir(format!("/proc/{process}/fd")).ok()?.count())
}

/// Runs the server: prints its address and serves until its standard input closes.
pub(crate) fn run() -> Result<(), BoxError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let listener = socket.listen(BACKLOG)?;
        println!("{}", listener.local_addr()?);
        io::stdout().flush()?;
        let end = tokio::task::spawn_blocking(|| io::stdin().read_to_end(&mut Vec::new()));
        tokio::select! {
            () = serve(listener) => {}
            result = end => { result??; }
        }
        Ok(())
    })
}

async fn serve(listener: TcpListener) {
    loop {
        // A client that disconnected before it was accepted is not a reason to stop.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        if stream.set_nodelay(true).is_err() {
            continue;
        }
        let connection =
            http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer));
        tokio::spawn(connection);
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    if request.uri().path() != page::PATH {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    }
    let mut response = Response::new(Full::new(Bytes::from_static(page::JSON.as_bytes())));
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/json; charset=utf-8"),
    );
    headers.insert("x-ratelimit-limit", LIMIT.into());
    headers.insert("x-ratelimit-remaining", REMAINING.into());
    let full_again = SystemTime::now() + Duration::from_secs(1);
    let full_again = full_again.duration_since(UNIX_EPOCH).unwrap_or_default();
    headers.insert("x-ratelimit-reset", full_again.as_secs().into());
    Ok(response)
}
