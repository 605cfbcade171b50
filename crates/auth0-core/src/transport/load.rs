//! Limits the connections to a server to the number of requests in flight.
//!
//! hyper-util opens a connection for each request that finds none free. If requests finish faster than
//! connections open, many requests get a connection that became free in the meantime, their own arrives too
//! late, and the next requests open even more. The result is twice as many connections as there were ever
//! concurrent requests.
//!
//! Here we count both. A request uses at most one connection, so if there are as many connections, open or
//! opening, as requests, one of them is free or becomes free for a request that has none. The request waits
//! for that, and checks again whenever a connection closes.
//!
//! No request waits longer than [`PATIENCE`], so that a hanging connection does not block the others. HTTP/2
//! carries many requests on one connection, and `gate` already limits it to one at a time.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use http::Uri;
use http::uri::{Authority, Scheme};
use tokio::sync::Notify;
use tokio::time::sleep;

use super::wanted::{NotNeeded, WhileWanted};

/// How long a request waits for an existing connection.
const PATIENCE: Duration = Duration::from_secs(1);

type Server = (Scheme, Authority);

/// The loads of all servers of a pool.
#[derive(Clone, Default)]
pub(super) struct Loads(Arc<Servers>);

#[derive(Default)]
struct Servers {
    /// The load of the server that was requested first, which is found without a lookup.
    first: OnceLock<(Server, Arc<Load>)>,
    others: Mutex<HashMap<Server, Arc<Load>>>,
}

/// The requests and connections of a server in this pool.
#[derive(Default)]
struct Load {
    requests: AtomicUsize,
    connections: AtomicUsize,
    connection_gone: Notify,
}

/// A request that uses a connection or is waiting for one.
pub(super) struct InFlight(Arc<Load>);

/// A connection that is open or opening.
pub(super) struct Occupied(Arc<Load>);

impl Loads {
    /// Counts a request to this server until the returned guard is dropped.
    pub(super) fn request(&self, uri: &Uri) -> InFlight {
        let load = self.of(uri);
        load.requests.fetch_add(1, Ordering::SeqCst);
        InFlight(load)
    }

    /// Waits until this server needs another connection.
    pub(super) async fn connect(&self, server: &Uri) -> Result<Occupied, NotNeeded> {
        let load = self.of(server);
        let mut patience = pin!(sleep(PATIENCE));
        loop {
            // Created before the connections are counted, so that no notification is missed.
            let gone = pin!(load.connection_gone.notified());
            if load.has_room() {
                break;
            }
            let is_gone = WhileWanted {
                over: Some(gone),
                patience: patience.as_mut(),
            };
            if !is_gone.await? {
                load.connections.fetch_add(1, Ordering::SeqCst);
                break;
            }
        }
        Ok(Occupied(load))
    }

    fn of(&self, uri: &Uri) -> Arc<Load> {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return Arc::default();
        };
        let (first, load) = self
            .0
            .first
            .get_or_init(|| ((scheme.clone(), authority.clone()), Arc::default()));
        if first.1.as_str() == authority.as_str() && first.0 == *scheme {
            return Arc::clone(load);
        }
        // Nothing panics while the lock is held.
        let others = &self.0.others;
        let mut others = others.lock().unwrap_or_else(PoisonError::into_inner);
        let server = (scheme.clone(), authority.clone());
        if !others.contains_key(&server) {
            // The map is bounded because downloads may come from any server.
            others.retain(|_, load| Arc::strong_count(load) > 1);
        }
        Arc::clone(others.entry(server).or_default())
    }
}

impl Load {
    /// Counts another connection if there are fewer connections than requests.
    fn has_room(&self) -> bool {
        let requests = self.requests.load(Ordering::SeqCst);
        self.connections
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |connections| {
                (connections < requests).then(|| connections + 1)
            })
            .is_ok()
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.requests.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Drop for Occupied {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::SeqCst);
        self.0.connection_gone.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::future::{Future, poll_fn};

    use tokio::time::Instant;

    use super::super::wanted::in_request;
    use super::*;

    /// Polls a future the way a request does.
    async fn wanted<F: Future>(future: F) -> F::Output {
        let mut future = pin!(future);
        poll_fn(|cx| in_request(|| future.as_mut().poll(cx))).await
    }

    async fn is_held_back(loads: &Loads, server: &Uri) -> bool {
        let started = Instant::now();
        wanted(loads.connect(server)).await.unwrap();
        started.elapsed() >= PATIENCE
    }

    #[tokio::test(start_paused = true)]
    async fn as_many_connections_as_requests() {
        let loads = Loads::default();
        let server = Uri::from_static("http://a.example/x");
        let other = Uri::from_static("https://a.example/");
        let first = loads.request(&server);
        let connection = wanted(loads.connect(&server)).await.unwrap();
        assert!(is_held_back(&loads, &server).await);
        // Other servers are counted separately.
        let _elsewhere = loads.request(&other);
        assert!(!is_held_back(&loads, &other).await);
        assert!(is_held_back(&loads, &server).await);
        let _second = loads.request(&server);
        assert!(!is_held_back(&loads, &server).await);
        drop(first);
        assert!(is_held_back(&loads, &server).await);
        drop(connection);
        assert!(!is_held_back(&loads, &server).await);
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_that_is_gone_makes_room() {
        let loads = Loads::default();
        let server = Uri::from_static("http://a.example/");
        let _request = loads.request(&server);
        let connection = wanted(loads.connect(&server)).await.unwrap();
        let started = Instant::now();
        let (next, ()) = tokio::join!(wanted(loads.connect(&server)), async {
            sleep(PATIENCE / 2).await;
            drop(connection);
        });
        assert!(next.is_ok());
        assert_eq!(started.elapsed().as_millis(), (PATIENCE / 2).as_millis());
    }

    #[tokio::test(start_paused = true)]
    async fn who_is_served_otherwise_does_not_connect() {
        let loads = Loads::default();
        let server = Uri::from_static("http://a.example/");
        // Runs in the background, where no request polls it.
        assert!(loads.connect(&server).await.is_err());
    }

    #[test]
    fn servers_without_use_are_forgotten() {
        let loads = Loads::default();
        let uri = |number| format!("http://{number}.example/").parse::<Uri>().unwrap();
        let kept: Vec<_> = (0..3).map(|number| loads.request(&uri(number))).collect();
        for number in 3..100 {
            drop(loads.request(&uri(number)));
        }
        // The first server is stored separately, and the latest one is still there.
        assert_eq!(loads.0.others.lock().unwrap().len(), kept.len() - 1 + 1);
    }
}
