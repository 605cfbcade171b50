//! The server: a token bucket like Auth0's, in real time and in its own thread.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use http_body_util::Full;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::{BoxError, Load};

/// A server in its own thread, which ends with the program, and its counters.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// Set by the client after it has received a response.
    pub(crate) answered: Arc<AtomicBool>,
    pub(crate) refused: Arc<AtomicU32>,
    pub(crate) refused_late: Arc<AtomicU32>,
}

pub(crate) fn start(load: Load) -> Result<Server, BoxError> {
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

/// A token bucket with its responses.
struct Limited {
    load: Load,
    /// The remaining tokens, and the time of that value.
    bucket: Mutex<(f64, Instant)>,
    answered: Arc<AtomicBool>,
    refused: Arc<AtomicU32>,
    refused_late: Arc<AtomicU32>,
}

impl Limited {
    /// Takes a token if one is available. Also returns the remaining tokens and the time when the bucket is
    /// full.
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
        // Half of the latency before the decision, half after it.
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
