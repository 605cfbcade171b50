//! What a process of the fleet does: tasks that call an API with the fleet's token.

use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use auth0_authentication::AuthenticationClient;
use auth0_core::{Client, Operation};
use auth0_redis::{RedisClient, RedisTokenCache};
use bytes::Bytes;
use http::{Request, Response};
use tokio::io::{AsyncBufReadExt, BufReader};

use crate::member::MARK;
use crate::support::key;

pub(super) const URL: &str = "AUTH0_REDIS_FLEET_URL";
pub(super) const DOMAIN: &str = "AUTH0_REDIS_FLEET_DOMAIN";
pub(super) const LOCK_TIMEOUT: &str = "AUTH0_REDIS_FLEET_LOCK_TIMEOUT";
/// Stands for a fleet whose processes share nothing.
pub(super) const WITHOUT_CACHE: &str = "none";

/// How long the pauses of all tasks of a process are together: so many calls are made by few tasks and by
/// many.
const EACH: Duration = Duration::from_millis(20);

/// An API that takes no time, so that only waits for tokens are measured.
#[derive(Clone)]
struct Api;

impl tower::Service<Request<Bytes>> for Api {
    type Response = Response<Bytes>;
    type Error = std::convert::Infallible;
    type Future = std::future::Ready<Result<Response<Bytes>, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<Bytes>) -> Self::Future {
        std::future::ready(Ok(Response::new(Bytes::from_static(b"{}"))))
    }
}

/// What calls have met: how long each took in milliseconds, and how many failed.
#[derive(Debug, Default)]
pub(super) struct Calls {
    pub(super) waits: Vec<u64>,
    pub(super) failed: u64,
    pub(super) fallbacks: u64,
}

impl Calls {
    fn write(&self) -> String {
        let waits: Vec<_> = self.waits.iter().map(u64::to_string).collect();
        format!("{} {} {}", self.failed, self.fallbacks, waits.join(","))
    }

    pub(super) fn add(&mut self, said: &str) {
        let mut parts = said.split(' ');
        self.failed += parts.next().unwrap().parse::<u64>().unwrap();
        self.fallbacks += parts.next().unwrap().parse::<u64>().unwrap();
        let waits = parts.next().unwrap().split(',');
        self.waits
            .extend(waits.map(|wait| wait.parse::<u64>().unwrap()));
    }

    /// The wait that so many of a hundred calls do not exceed.
    pub(super) fn percentile(&mut self, percent: usize) -> u64 {
        self.waits.sort_unstable();
        let last = self.waits.len() - 1;
        self.waits[last * percent / 100]
    }
}

/// Does the work of a member, where this process is one. Each line that it is sent has a number of tasks
/// and of milliseconds.
pub(super) async fn was_member() -> bool {
    let Ok(url) = std::env::var(URL) else {
        return false;
    };
    let domain = std::env::var(DOMAIN).unwrap();
    let source = AuthenticationClient::builder(domain.as_str())
        .client_id("testing-client-id")
        .client_secret("testing-client-secret")
        .build()
        .unwrap()
        .client_credentials_source(&format!("{domain}/api/v2/"));
    let builder = Client::builder(domain.as_str()).service(Api);
    let (client, cache) = if url == WITHOUT_CACHE {
        (builder.token_source(source).build().unwrap(), None)
    } else {
        let redis = RedisClient::builder(url.as_str()).on_warning(|_| {});
        let mut cache = RedisTokenCache::new(redis.build().unwrap(), &key(1));
        if let Ok(time) = std::env::var(LOCK_TIMEOUT) {
            cache = cache.lock_timeout(Duration::from_millis(time.parse().unwrap()));
        }
        let client = builder.token_source_with_cache(source, cache.clone());
        (client.build().unwrap(), Some(cache))
    };
    println!("{MARK}ready");
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    while let Some(line) = lines.next_line().await.unwrap() {
        let (tasks, time) = line.split_once(' ').unwrap();
        let time = Duration::from_millis(time.parse().unwrap());
        let mut calls = call(&client, tasks.parse().unwrap(), time).await;
        calls.fallbacks = cache.as_ref().map_or(0, |cache| cache.stats().fallbacks);
        println!("{MARK}{}", calls.write());
    }
    true
}

async fn call(client: &Client, tasks: u32, time: Duration) -> Calls {
    let calls = Arc::new(Mutex::new(Calls::default()));
    let end = Instant::now() + time;
    let pause = EACH * tasks;
    let task = |number: u32| {
        let (client, calls) = (client.clone(), Arc::clone(&calls));
        tokio::spawn(async move {
            tokio::time::sleep(EACH * number).await;
            while Instant::now() < end {
                let start = Instant::now();
                let called = client.send(Operation::get("/api/v2/connections")).await;
                let wait = u64::try_from(start.elapsed().as_millis()).unwrap();
                {
                    let mut calls = calls.lock().unwrap();
                    calls.waits.push(wait);
                    calls.failed += u64::from(called.is_err());
                }
                tokio::time::sleep(pause).await;
            }
        })
    };
    let tasks: Vec<_> = (0..tasks).map(task).collect();
    for task in tasks {
        task.await.unwrap();
    }
    Arc::try_unwrap(calls).unwrap().into_inner().unwrap()
}
