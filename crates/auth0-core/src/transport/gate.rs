//! Limits handshakes to one at a time for a server that may speak HTTP/2, where one connection carries
//! every request.
//!
//! hyper-util opens a connection for each request that finds none to share, and only the handshake reveals
//! that one would have been enough. With this gate, the first request to a server proceeds, and the others
//! wait for the outcome of its handshake:
//!
//! - HTTP/2: the pool gives the connection to all waiting requests. hyper-util then moves their own
//!   connection attempts to the background, where they end because no request polls them any more.
//! - HTTP/1.1, or a failed handshake: the others proceed, one after another until the protocol is
//!   known.
//!
//! No request waits longer than [`PATIENCE`], so that one hanging handshake does not block the
//! others.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::Uri;
use tokio::sync::Notify;
use tokio::sync::futures::Notified;
use tokio::time::sleep;

use super::wanted::{NotNeeded, WhileWanted};

/// How long a request waits for another request's handshake.
const PATIENCE: Duration = Duration::from_secs(1);

/// How many servers are remembered; the number is bounded because downloads may come from any
/// server.
const SERVERS: usize = 64;

#[derive(Clone, Default)]
pub(super) struct Gate(Arc<Mutex<HashMap<String, Server>>>);

#[derive(Default)]
struct Server {
    /// The server chose HTTP/1.1 last time, so each request needs a separate connection.
    is_http1: bool,
    under_way: Option<Arc<Handshake>>,
}

/// A handshake that other requests wait for.
#[derive(Default)]
struct Handshake {
    over: Notify,
    is_http2: AtomicBool,
}

/// The request that proceeds. When this is dropped, the others proceed, whatever the outcome.
pub(super) struct First {
    gate: Gate,
    server: String,
    handshake: Arc<Handshake>,
}

impl Gate {
    /// Waits for this request's turn to connect. Returns `None` if no other request waits for the
    /// outcome.
    pub(super) async fn pass(&self, server: &Uri) -> Result<Option<First>, NotNeeded> {
        let server = server.authority().map_or("", |it| it.as_str());
        let mut patience = pin!(sleep(PATIENCE));
        loop {
            let handshake = match self.enter(server) {
                Enter::Go(first) => return Ok(first),
                Enter::Wait(handshake) => handshake,
            };
            let mut over = pin!(handshake.over.notified());
            // Registered before the state is checked again, so that no notification is missed.
            over.as_mut().enable();
            if self.is_under_way(server, &handshake) {
                let is_over = WhileWanted {
                    over: Some(over),
                    patience: patience.as_mut(),
                };
                if !is_over.await? {
                    return Ok(None);
                }
            }
            if handshake.is_http2.load(Ordering::Acquire) {
                // The pool is about to provide the connection, which ends this wait.
                patience.set(sleep(PATIENCE));
                let handed_out = WhileWanted::<Notified<'_>, _> {
                    over: None,
                    patience: patience.as_mut(),
                };
                handed_out.await?;
                return Ok(None);
            }
        }
    }

    fn enter(&self, server: &str) -> Enter {
        let mut servers = self.lock();
        if servers.len() >= SERVERS && !servers.contains_key(server) {
            servers.retain(|_, it| it.under_way.is_some());
        }
        let state = servers.entry(server.to_owned()).or_default();
        if state.is_http1 {
            return Enter::Go(None);
        }
        if let Some(handshake) = &state.under_way {
            return Enter::Wait(Arc::clone(handshake));
        }
        let handshake = Arc::<Handshake>::default();
        state.under_way = Some(Arc::clone(&handshake));
        Enter::Go(Some(First {
            gate: self.clone(),
            server: server.to_owned(),
            handshake,
        }))
    }

    fn is_under_way(&self, server: &str, handshake: &Arc<Handshake>) -> bool {
        let servers = self.lock();
        let current = servers.get(server).and_then(|it| it.under_way.as_ref());
        current.is_some_and(|it| Arc::ptr_eq(it, handshake))
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Server>> {
        // Nothing panics while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Enter {
    Go(Option<First>),
    Wait(Arc<Handshake>),
}

impl First {
    /// Records the outcome of the handshake.
    pub(super) fn connected(self, is_http2: bool) {
        self.handshake.is_http2.store(is_http2, Ordering::Release);
        let mut servers = self.gate.lock();
        if let Some(server) = servers.get_mut(&self.server) {
            server.is_http1 = !is_http2;
        }
    }
}

impl Drop for First {
    fn drop(&mut self) {
        if let Some(server) = self.gate.lock().get_mut(&self.server) {
            server.under_way = None;
        }
        self.handshake.over.notify_waiters();
    }
}
