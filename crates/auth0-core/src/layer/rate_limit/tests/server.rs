//! An in-memory server with rate limits, based on tokio's clock.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use tokio::time::{Instant, sleep};
use tower::util::BoxCloneSyncService;
use tower::{BoxError, Service, ServiceBuilder, ServiceExt};

use super::super::{RateLimitLayer, RateLimiter};
use crate::Error;
use crate::error::RequestLine;
use crate::layer::{Notes, RetryLayer};

/// The server's clock at the start of a test; deliberately not a whole second.
const EPOCH: f64 = 1_700_000_000.37;

/// The kind of limit.
#[derive(Debug, Clone, Copy)]
pub(super) enum Limit {
    Tokens { burst: u32, per_second: f64 },
    Window { limit: u32, seconds: f64 },
    None,
}

/// Milliseconds from the client to the server, and back.
#[derive(Debug, Clone, Copy)]
pub(super) struct Latency {
    pub(super) least: f64,
    pub(super) most: f64,
}

impl Latency {
    pub(super) const fn of(milliseconds: f64) -> Self {
        Self {
            least: milliseconds,
            most: milliseconds,
        }
    }
}

#[derive(Clone)]
pub(super) struct Server(Arc<Mutex<Inner>>);

struct Inner {
    start: Instant,
    epoch: f64,
    latency: Latency,
    default_limit: Limit,
    limits: BTreeMap<String, Limit>,
    buckets: BTreeMap<String, State>,
    /// Maximum milliseconds between counting a request and responding to it.
    thinks: f64,
    random: u64,
    refused: u32,
    /// Time and path of each accepted request.
    served: Vec<(f64, String)>,
    most_in_flight: u32,
    in_flight: u32,
    /// The number of seconds in the `Retry-After` of a refusal.
    retry_after: Option<f64>,
    /// Headers to omit.
    hidden: Vec<&'static str>,
    /// The next responses, which override the limit; `None` is an error.
    script: Vec<Option<StatusCode>>,
    /// Paths that never respond.
    hanging: Vec<&'static str>,
}

#[derive(Clone, Copy)]
struct State {
    level: f64,
    at: f64,
}

impl Server {
    pub(super) fn new(limit: Limit, latency: Latency) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            start: Instant::now(),
            epoch: EPOCH,
            latency,
            default_limit: limit,
            limits: BTreeMap::new(),
            buckets: BTreeMap::new(),
            thinks: 0.0,
            random: 0x9E37_79B9_7F4A_7C15,
            refused: 0,
            served: Vec::new(),
            most_in_flight: 0,
            in_flight: 0,
            retry_after: None,
            hidden: Vec::new(),
            script: Vec::new(),
            hanging: Vec::new(),
        })))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// Varies the latencies and the fraction of a second on the server's clock.
    pub(super) fn seed(self, seed: u32) -> Self {
        {
            let mut inner = self.lock();
            inner.random = u64::from(seed).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
            inner.epoch = EPOCH + f64::from(seed) * 0.618;
        }
        self
    }

    /// Takes up to this many milliseconds to respond after counting the request.
    pub(super) fn slow(self, milliseconds: f64) -> Self {
        self.lock().thinks = milliseconds;
        self
    }

    /// Makes refusals ask for a delay of this many seconds.
    pub(super) fn retry_after(self, seconds: Option<f64>) -> Self {
        self.lock().retry_after = seconds;
        self
    }

    /// Gives a path its own bucket.
    pub(super) fn with_limit(self, path: &str, limit: Limit) -> Self {
        self.lock().limits.insert(path.to_owned(), limit);
        self
    }

    pub(super) fn without_headers(self, names: &[&'static str]) -> Self {
        self.lock().hidden = names.to_vec();
        self
    }

    /// From now on, refuses no request and reports no limit.
    pub(super) fn fall_silent(&self) {
        let mut inner = self.lock();
        inner.default_limit = Limit::None;
    }

    /// Replaces the limit.
    pub(super) fn limit(&self, limit: Limit) {
        self.lock().default_limit = limit;
    }

    /// Sets the next responses; `None` is an error.
    pub(super) fn script(&self, answers: &[Option<StatusCode>]) {
        self.lock().script = answers.iter().rev().copied().collect();
    }

    pub(super) fn hang(&self, path: &'static str) {
        self.lock().hanging.push(path);
    }

    pub(super) fn refused(&self) -> u32 {
        self.lock().refused
    }

    pub(super) fn served(&self) -> Vec<(f64, String)> {
        self.lock().served.clone()
    }

    pub(super) fn in_flight(&self) -> u32 {
        self.lock().in_flight
    }

    pub(super) fn most_in_flight(&self) -> u32 {
        self.lock().most_in_flight
    }

    /// Returns the seconds since the start.
    pub(super) fn elapsed(&self) -> f64 {
        self.lock().start.elapsed().as_secs_f64()
    }

    /// Takes a token on behalf of another process.
    pub(super) fn take(&self, path: &str) -> bool {
        self.lock().count(path).is_some_and(|served| served)
    }

    pub(super) fn client(&self) -> Client {
        self.client_of(&RateLimiter::new())
    }

    pub(super) fn client_of(&self, limiter: &RateLimiter) -> Client {
        let server = self.clone();
        let service = tower::service_fn(move |request: Request<Bytes>| {
            let server = server.clone();
            async move { server.answer(request).await }
        });
        let layer = RateLimitLayer::new(limiter.clone());
        Client(BoxCloneSyncService::new(
            ServiceBuilder::new().layer(layer).service(service),
        ))
    }

    /// Creates a client with retries around the limiter, like the real client.
    pub(super) fn retrying_client(
        &self,
    ) -> BoxCloneSyncService<Request<Bytes>, Response<Bytes>, Error> {
        BoxCloneSyncService::new(
            ServiceBuilder::new()
                .layer(RetryLayer::default())
                .service(self.client().0),
        )
    }

    async fn answer(self, request: Request<Bytes>) -> Result<Response<Bytes>, BoxError> {
        struct Flight(Server);
        impl Drop for Flight {
            fn drop(&mut self) {
                self.0.lock().in_flight -= 1;
            }
        }
        let path = request.uri().path().to_owned();
        let flight = Flight(self);
        let (there, back) = {
            let mut inner = flight.0.lock();
            inner.in_flight += 1;
            inner.most_in_flight = inner.most_in_flight.max(inner.in_flight);
            (inner.delay(), inner.delay() + inner.thinking())
        };
        sleep(there).await;
        if flight.0.lock().hanging.contains(&&*path) {
            std::future::pending::<()>().await;
        }
        let answer = flight.0.lock().respond(&path);
        sleep(back).await;
        answer
    }
}

impl Inner {
    fn delay(&mut self) -> Duration {
        let Latency { least, most } = self.latency;
        Duration::from_secs_f64((least + self.part() * (most - least)) / 1_000.0)
    }

    fn thinking(&mut self) -> Duration {
        Duration::from_secs_f64(self.part() * self.thinks / 1_000.0)
    }

    /// Returns a number from 0 to 1.
    fn part(&mut self) -> f64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        #[allow(
            clippy::cast_precision_loss,
            reason = "the exact value does not matter"
        )]
        let part = (self.random >> 11) as f64 / (1_u64 << 53) as f64;
        part
    }

    fn now(&self) -> f64 {
        self.epoch + self.start.elapsed().as_secs_f64()
    }

    /// Returns whether the limit allows another request, or `None` without a limit.
    fn count(&mut self, path: &str) -> Option<bool> {
        let now = self.now();
        let limit = *self.limits.get(path).unwrap_or(&self.default_limit);
        let name = if self.limits.contains_key(path) {
            path
        } else {
            ""
        };
        let bucket = self.buckets.entry(name.to_owned());
        let served = match limit {
            Limit::None => return None,
            Limit::Tokens { burst, per_second } => {
                let state = bucket.or_insert(State {
                    level: f64::from(burst),
                    at: now,
                });
                state.level = (state.level + per_second * (now - state.at)).min(f64::from(burst));
                state.at = now;
                &mut state.level
            }
            Limit::Window { limit, seconds } => {
                let start = (now / seconds).floor() * seconds;
                let state = bucket.or_insert(State {
                    level: f64::from(limit),
                    at: start,
                });
                if state.at < start {
                    *state = State {
                        level: f64::from(limit),
                        at: start,
                    };
                }
                &mut state.level
            }
        };
        let allowed = *served >= 1.0;
        if allowed {
            *served -= 1.0;
        }
        Some(allowed)
    }

    fn respond(&mut self, path: &str) -> Result<Response<Bytes>, BoxError> {
        let now = self.now();
        if let Some(scripted) = self.script.pop() {
            let status = scripted.ok_or("connection reset")?;
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = status;
            return Ok(response);
        }
        let allowed = self.count(path);
        let mut headers = HeaderMap::new();
        let limit = *self.limits.get(path).unwrap_or(&self.default_limit);
        let name = if self.limits.contains_key(path) {
            path
        } else {
            ""
        };
        let state = self.buckets.get(name).copied().unwrap_or(State {
            level: 0.0,
            at: 0.0,
        });
        let told = match limit {
            Limit::Tokens { burst, per_second } => {
                Some((burst, now + (f64::from(burst) - state.level) / per_second))
            }
            Limit::Window { limit, seconds } => Some((limit, state.at + seconds)),
            Limit::None => None,
        };
        let mut set = |name: &'static str, value: String| {
            if !self.hidden.contains(&name) {
                headers.insert(name, value.parse().unwrap());
            }
        };
        if let Some((limit, full_at)) = told {
            set("x-ratelimit-limit", limit.to_string());
            set(
                "x-ratelimit-remaining",
                format!("{:.0}", state.level.floor()),
            );
            set("x-ratelimit-reset", format!("{:.0}", full_at.ceil()));
        }
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs_f64(now);
        if let Some(seconds) = self.retry_after.filter(|_| allowed == Some(false)) {
            set("retry-after", format!("{seconds:.0}"));
        }
        set("date", httpdate::fmt_http_date(date));
        let mut response = Response::new(Bytes::new());
        *response.headers_mut() = headers;
        if allowed == Some(false) {
            self.refused += 1;
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        } else {
            self.served.push((now - self.epoch, path.to_owned()));
        }
        Ok(response)
    }
}

/// The layer over the server.
#[derive(Clone)]
pub(super) struct Client(BoxCloneSyncService<Request<Bytes>, Response<Bytes>, Error>);

impl Client {
    pub(super) async fn send(&self, request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
        self.0.clone().oneshot(request).await
    }

    /// Calls the service and returns its future without polling it.
    pub(super) async fn start(
        &mut self,
        request: Request<Bytes>,
    ) -> impl Future<Output = Result<Response<Bytes>, Error>> + use<> {
        self.0.ready().await.unwrap().call(request)
    }

    pub(super) async fn get(&self, path: &str) -> Result<StatusCode, Error> {
        self.send(get(path)).await.map(|response| response.status())
    }

    /// Sends a request with its route attached, as the client's operations do.
    pub(super) async fn get_route(&self, path: &'static str) -> Result<StatusCode, Error> {
        self.send(get_route(path))
            .await
            .map(|response| response.status())
    }

    /// Sends `count` requests from `tasks` tasks, resends refused ones, and returns the time taken.
    pub(super) async fn run(&self, tasks: u32, count: u32) -> Duration {
        let start = Instant::now();
        let left = Arc::new(AtomicU32::new(count));
        let all = (0..tasks).map(|_| {
            let (client, left) = (self.clone(), left.clone());
            tokio::spawn(async move {
                let next = |left: u32| left.checked_sub(1);
                while left
                    .fetch_update(Ordering::Relaxed, Ordering::Relaxed, next)
                    .is_ok()
                {
                    while client.get("/").await.unwrap() != StatusCode::OK {}
                }
            })
        });
        for task in all.collect::<Vec<_>>() {
            task.await.unwrap();
        }
        start.elapsed()
    }
}

pub(super) fn get(path: &str) -> Request<Bytes> {
    Request::get(format!("https://tenant.example.com{path}"))
        .body(Bytes::new())
        .unwrap()
}

pub(super) fn get_route(path: &'static str) -> Request<Bytes> {
    let mut request = get(path);
    Notes::on(&mut request).line = Some(RequestLine::new(Method::GET, path));
    request
}
