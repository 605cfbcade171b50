//! A connection pool for each runtime that sends requests.
//!
//! A connection is driven by a task of the runtime that opened it. A request from another runtime would
//! fail when that runtime shuts down, possibly after the server carried it out, and would hang while
//! nothing drives the connection. An example is a client in a static that parallel tests use, each with
//! its own runtime.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use http::Request;
use hyper_util::client::legacy::{Builder, Client, ResponseFuture};
use tokio::runtime::{Handle, Id};

use super::body::RequestBody;
use super::connector::Connector;
use super::load::InFlight;

/// How many runtimes besides the first have a pool. Beyond that, the oldest pool is dropped, and
/// its connections close when their requests are finished.
const OTHERS: usize = 32;

/// `None` outside of a runtime, where a request can be created but not polled.
type Runtime = Option<Id>;

struct Pool {
    client: Client<Connector, RequestBody>,
    connector: Connector,
}

pub(super) struct Pools {
    builder: Builder,
    connector: Connector,
    /// The pool of the runtime that sent the first request. Almost every process has no other.
    first: OnceLock<(Runtime, Pool)>,
    others: Mutex<Vec<(Runtime, Arc<Pool>)>>,
}

impl Pool {
    fn request(&self, request: Request<RequestBody>) -> (ResponseFuture, InFlight) {
        let in_flight = self.connector.request(request.uri());
        (self.client.request(request), in_flight)
    }
}

impl Pools {
    pub(super) fn new(builder: Builder, connector: Connector) -> Self {
        Self {
            builder,
            connector,
            first: OnceLock::new(),
            others: Mutex::default(),
        }
    }

    /// Sends a request over a connection of the current runtime.
    pub(super) fn request(&self, request: Request<RequestBody>) -> (ResponseFuture, InFlight) {
        let runtime = Handle::try_current().ok().map(|handle| handle.id());
        let (first, pool) = self.first.get_or_init(|| (runtime, self.pool()));
        if *first == runtime {
            return pool.request(request);
        }
        self.other(runtime).request(request)
    }

    fn other(&self, runtime: Runtime) -> Arc<Pool> {
        // Nothing panics while the lock is held.
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, pool)) = others.iter().find(|(known, _)| *known == runtime) {
            return Arc::clone(pool);
        }
        let oldest = (others.len() >= OTHERS).then(|| others.remove(0));
        let pool = Arc::new(self.pool());
        others.push((runtime, Arc::clone(&pool)));
        drop(others);
        drop(oldest);
        pool
    }

    fn pool(&self) -> Pool {
        let connector = self.connector.for_another_pool();
        Pool {
            client: self.builder.build(connector.clone()),
            connector,
        }
    }
}
